/*
 * The filters on the page: the legend below the picture, the drawer with all facets, and what is chosen, as chips.
 */

import { actions } from "./actions.js";
import { button, find, make, text } from "./elements.js";
import { FACETS, count, toggle } from "./filters.js";
import { graph, page } from "./model.js";
import { DASHES, PATHS, stroke, symbol } from "./symbols.js";
import { label, say } from "./words.js";

const TONES = ["fact", "said", "open", "negated"];
const LEGEND = { group: Object.keys(PATHS), tone: TONES, certainty: Object.keys(DASHES) };
const DRAWINGS = { group: symbol, tone: stroke, certainty: (value) => stroke("fact", value) };
const MOST = 8; // values of a facet at first
const unfolded = new Set();

const labels = new Map();

/** Note how the values of some statements are called in each language. */
export function learnLabels(statements) {
  for (const statement of statements) {
    labels.set(`relation ${statement.label.first}`, statement.label);
    labels.set(`speaker ${statement.speaker.first}`, statement.speaker);
  }
}
learnLabels(graph.statements);

/** A value of a facet in words. */
function nameOf(facet, value) {
  if (facet === "speaker" && value === "") return say("article.itself");
  if (labels.has(`${facet} ${value}`)) return label(labels.get(`${facet} ${value}`));
  return ["article", "published", "time"].includes(facet) ? value : say(`${facet}.${value}`);
}

const press = (facet, value) => () => actions.change({ filters: toggle(page.state.filters, facet, value) });
const isChosen = (facet, value) => page.state.filters[facet]?.has(value) ?? false;

function valueButton(facet, value, counted) {
  return make("button", { type: "button", class: "value", "aria-pressed": String(isChosen(facet, value)), click: press(facet, value) },
    DRAWINGS[facet]?.(value) ?? null, text(nameOf(facet, value)), make("small", {}, String(counted)));
}

/** Fill legend, drawer and chips; the focus stays on the value that was pressed. */
export function fillFacets() {
  const counts = count(graph, page.candidates, page.state.filters);
  const focused = document.activeElement?.closest("[data-facet]")?.dataset.facet;
  const place = focused === undefined ? -1 : [...find(focused).querySelectorAll("button")].indexOf(document.activeElement);
  fillLegend(counts);
  fillDrawer(counts);
  fillChips();
  if (place >= 0) find(focused).querySelectorAll("button")[place]?.focus();
}

function fillLegend(counts) {
  const blocks = Object.entries(LEGEND).map(([facet, values]) => {
    const used = values.filter((value) => counts[facet].has(value) || isChosen(facet, value));
    return make("section", { id: `legend-${facet}`, "data-facet": `legend-${facet}` }, make("h2", {}, say(`facet.${facet}`)),
      make("ul", {}, ...used.map((value) => make("li", {}, valueButton(facet, value, counts[facet].get(value) ?? 0)))));
  });
  find("legendlist").replaceChildren(...blocks);
}

function fillDrawer(counts) {
  find("facets").replaceChildren(...FACETS.filter((facet) => counts[facet].size > 0).map((facet) => {
    const values = [...counts[facet]].sort(([a, as], [b, bs]) => isChosen(facet, b) - isChosen(facet, a) || bs - as || (a < b ? -1 : 1));
    const shown = unfolded.has(facet) ? values : values.slice(0, MOST);
    const more = values.length > shown.length ? make("li", {}, button(say("more.count", { count: values.length - shown.length }), () => {
      unfolded.add(facet);
      fillFacets();
    }, { class: "more" })) : null;
    return make("section", { id: `facet-${facet}`, "data-facet": `facet-${facet}` }, make("h3", {}, say(`facet.${facet}`)),
      make("ul", {}, ...shown.map(([value, counted]) => make("li", {}, valueButton(facet, value, counted))), more));
  }));
}

/** What narrows the selection; a press takes it away. */
function fillChips() {
  const { query, scope, filters, focus, way } = page.state;
  const named = (id) => label(graph.things[id].label);
  const chips = [
    ...(query.trim() ? [[say("chip.query", { query: query.trim() }), { query: "" }]] : []),
    ...(scope === "facts" ? [[say("scope.facts"), { scope: "said" }]] : []),
    ...(focus === null ? [] : [[say("chip.focus", { thing: named(focus.id), count: focus.steps }), { focus: null }]]),
    ...(way === null ? [] : [[say("chip.way", { from: named(way.from), to: named(way.to) }), { way: null }]]),
    ...Object.entries(filters).flatMap(([facet, values]) => [...values].map((value) =>
      [`${say(`facet.${facet}`)}: ${nameOf(facet, value)}`, { filters: toggle(filters, facet, value) }])),
  ];
  const all = chips.map(([name, part]) => make("li", {}, make("button", { type: "button", class: "chip", click: () => actions.change(part) },
    text(name), make("span", { "aria-hidden": "true" }, " ✕"), make("span", { class: "unseen" }, say("chip.remove")))));
  const reset = chips.length > 0 ? make("li", {}, button(say("reset"), () => actions.reset(), { class: "chip plain" })) : null;
  find("chips").replaceChildren(...all, ...(reset === null ? [] : [reset]));
  find("chips").hidden = chips.length === 0;
}
