/*
 * What is chosen, as the fragment of the page's address, so that a link leads to a statement, a thing, a selection.
 */

import { FACETS } from "./filters.js";

const VIEWS = ["graph", "table", "speakers", "disputes", "time"];

/** A fresh state: everything said, nothing chosen. */
export function makeState() {
  return {
    query: "", scope: "said", view: "graph", filters: {}, focus: null, way: null, extra: new Set(),
    chosen: { kind: null, id: null },
  };
}

/** Write what differs from a fresh state. */
export function toAddress(graph, state) {
  const iriOf = (id) => graph.things[id].iri;
  const fields = new URLSearchParams();
  if (state.chosen.kind === "statement") fields.set("statement", graph.statements[state.chosen.id].iri);
  if (state.chosen.kind === "thing") fields.set("thing", iriOf(state.chosen.id));
  if (state.query) fields.set("q", state.query);
  if (state.scope !== "said") fields.set("scope", state.scope);
  if (state.view !== "graph") fields.set("view", state.view);
  for (const facet of FACETS) for (const value of state.filters[facet] ?? []) fields.append(facet, value);
  if (state.focus !== null) for (const [name, value] of [["focus", iriOf(state.focus.id)], ["steps", state.focus.steps]]) fields.set(name, value);
  if (state.way !== null) for (const end of [state.way.from, state.way.to]) fields.append("way", iriOf(end));
  return fields.toString();
}

/** Read an address; `unknown` lists what it names and the graph does not have. */
export function fromAddress(graph, address) {
  const fields = new URLSearchParams(address);
  const unknown = [];
  const find = (all, iri) => {
    const found = all.find((each) => each.iri === iri);
    if (found === undefined) unknown.push(iri);
    return found?.id ?? null;
  };
  const things = (name) => fields.getAll(name).map((iri) => find(graph.things, iri));
  const [thing = null] = things("thing");
  const [statement = null] = fields.getAll("statement").map((iri) => find(graph.statements, iri));
  const [focus = null] = things("focus");
  const [from = null, to = null] = things("way");
  const chosen = statement === null ? { kind: thing === null ? null : "thing", id: thing } : { kind: "statement", id: statement };
  const state = {
    ...makeState(),
    query: fields.get("q") ?? "",
    scope: fields.get("scope") === "facts" ? "facts" : "said",
    view: VIEWS.find((view) => view === fields.get("view")) ?? "graph",
    filters: Object.fromEntries(FACETS.filter((facet) => fields.has(facet)).map((facet) => [facet, new Set(fields.getAll(facet))])),
    focus: focus === null ? null : { id: focus, steps: Math.min(3, Math.max(1, Math.round(Number(fields.get("steps"))) || 1)) },
    way: from === null || to === null ? null : { from, to },
    chosen,
  };
  return { state, unknown };
}
