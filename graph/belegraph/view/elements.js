"use strict";

/*
 * Elements of the page. All text comes from the data and reaches the page through `append` and `textContent`, never as markup.
 */

/** Make an element; children are elements or texts, and null is left out. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Text of the articles, kept apart so that it cannot turn the direction of the words around it. */
const text = (value, tag = "span") => make(tag, { class: "text" }, value);

/** Draw one path, 14 pixels high; `kind` names its colour in page.css. */
function draw(width, kind, attributes) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const shape = document.createElementNS(space, "path");
  for (const [name, value] of Object.entries({ width, height: 14, viewBox: `0 0 ${width} 14`, "aria-hidden": "true", class: kind })) {
    svg.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
  svg.append(shape);
  return svg;
}

/** The shapes of vis-network, for the legend and the lists. */
const SYMBOLS = {
  person: "M7 1.5a5.5 5.5 0 1 0 .01 0z",
  organization: "M2 2h10v10H2z",
  place: "M7 1l6 11.5H1z",
  role: "M7 13L1 1.5h12z",
  event: "M7 0l1.9 4.9 5.1.3-4 3.3 1.3 5L7 10.7 2.7 13.5l1.3-5L0 5.2l5.1-.3z",
  quantity: "M7 .5L13.5 7 7 13.5.5 7z",
  concept: "M3.7 1.3h6.6L13.6 7l-3.3 5.7H3.7L.4 7z",
};
const symbol = (group) => draw(14, group, { d: SYMBOLS[group], class: "symbol" });
const stroke = (tone, dash) => draw(34, tone, { d: "M1 7h32", class: "stroke", "stroke-dasharray": dash || "none" });

/** The sentence with the evidence marked. */
const evidence = ([before, marked, after], tag) => make(tag, { class: "text" }, before, marked ? make("mark", {}, marked) : null, after);

const link = (url, label) => make("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, label);
