/*
 * Symbols and lines as small drawings, for the legend and the lists: the shapes and dashes of the picture.
 */

const SPACE = "http://www.w3.org/2000/svg";

/** Make an element of a drawing. */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SPACE, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Paths around a middle at 0, 0 with a radius of about 1. */
export const PATHS = {
  person: "M0-1A1 1 0 1 1 0 1A1 1 0 1 1 0-1z",
  organization: "M-.9-.9H.9V.9H-.9z",
  place: "M0-1L1 .8H-1z",
  role: "M0 1L-1-.8H1z",
  event: "M0-1.15L.28-.36 1.1-.36.45.14.68.94 0 .45-.68.94-.45.14-1.1-.36-.28-.36z",
  quantity: "M0-1.1L1.1 0 0 1.1-1.1 0z",
  concept: "M-.55-.95H.55L1.1 0 .55.95H-.55L-1.1 0z",
  words: "M0-.4A.4 .4 0 1 1 0 .4A.4 .4 0 1 1 0-.4z",
};

/** The same shapes as vis-network calls them. */
export const SHAPES = {
  person: "dot", organization: "square", place: "triangle", role: "triangleDown", event: "star", quantity: "diamond", concept: "hexagon",
  words: "dot",
};

export const DASHES = { certain: null, probable: [12, 5], possible: [5, 5], unknown: [1.5, 6] };

/** The dashes of a certainty; null for a solid line, and for what is no certainty at all. */
export const dashOf = (certainty) => (Object.hasOwn(DASHES, certainty) ? DASHES[certainty] : null);

export const symbol = (group) => svg("svg", { class: `symbol ${group}`, width: 14, height: 14, viewBox: "-1.25 -1.25 2.5 2.5", "aria-hidden": "true" },
  svg("path", { d: PATHS[group] }));

/** A line in the colour of its tone, dashed by its certainty, with a bar across if it is negated. */
export const stroke = (tone, certainty = "certain") => svg("svg", { class: `stroke ${tone}`, width: 34, height: 14, viewBox: "0 0 34 14", "aria-hidden": "true" },
  svg("path", { d: "M1 7h32", "stroke-dasharray": dashOf(certainty)?.join(" ") ?? null }),
  ...(tone === "negated" ? [svg("path", { d: "M17 2v10" })] : []));

/** Two links of a chain; no letter for it is in every font. */
export const linkSign = () => svg("svg", { class: "stroke", width: 18, height: 18, viewBox: "0 0 18 18", "aria-hidden": "true" },
  svg("path", { d: "M8 10a3.2 3.2 0 0 0 4.5 0l2.6-2.6a3.2 3.2 0 0 0-4.5-4.5L9.4 4.1M10 8a3.2 3.2 0 0 0-4.5 0L2.9 10.6a3.2 3.2 0 0 0 4.5 4.5l1.2-1.2" }));
