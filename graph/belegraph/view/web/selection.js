/*
 * What is shown of the graph, and what of that is drawn.
 */

import { otherEnd } from "./content.js";
import { passes } from "./filters.js";
import { missing } from "./pieces.js";
import { finder } from "./search.js";
import { around, shortestWay } from "./ways.js";

export const FIRST = 300; // things in the first view, as content.py places them
export const MOST = 2000; // things at once

/** The statements that scope and search leave; the filters count among them. */
export function candidates(graph, state, index) {
  const isFound = state.query.trim() === "" ? () => true : finder(index(), state.query);
  const isTold = (statement) => state.scope === "said" || statement.plain;
  return graph.statements.filter((statement) => isTold(statement) && isFound(statement)).map(({ id }) => id);
}

/** The candidates that the filters leave, and of these what lies around the focus, or on the way. */
export function shownOf(graph, state, ids) {
  const passed = ids.filter((id) => passes(graph, graph.statements[id], state.filters));
  if (state.way !== null) return wayOf(graph, state.way, new Set(passed)) ?? [];
  if (state.focus === null) return passed;
  const open = new Set(passed);
  const near = around(graph, state.focus.id, state.focus.steps, (id) => open.has(id));
  return passed.filter((id) => near.has(graph.statements[id].from) && near.has(graph.statements[id].to));
}

export const wayOf = (graph, { from, to }, open) => shortestWay(graph, from, to, (id) => open.has(id));

/** Of things in their rank the first with all that they are linked with, then the next, until there are 300; as in content.py. */
function foremost(graph, ranked, shown) {
  const found = new Set();
  for (const hub of ranked) {
    const ends = graph.things[hub].statements.filter((id) => shown.has(id)).map((id) => otherEnd(graph.statements[id], hub));
    for (const thing of [hub, ...ends.sort((a, b) => a - b)]) {
      if (found.size === FIRST) return found;
      found.add(thing);
    }
  }
  return found;
}

/**
 * The things to draw, in their rank: of the statements shown those with most of them and what these are linked with, 300 at first, more by
 * expansion.
 *
 * `left` says for each how many of its statements shown are not drawn yet.
 */
export function drawnOf(graph, state, shown) {
  const touched = new Set(shown.flatMap((id) => [graph.statements[id].from, graph.statements[id].to]));
  const ranked = [...touched].sort((a, b) => a - b);
  const isWhole = state.focus !== null || state.way !== null;
  const first = isWhole ? ranked.slice(0, MOST) : foremost(graph, ranked, new Set(shown));
  const chosen = [...state.extra].filter((id) => touched.has(id));
  const things = new Set([...chosen, ...first].slice(0, MOST));
  const isDrawn = (id) => things.has(graph.statements[id].from) && things.has(graph.statements[id].to);
  const left = new Map();
  for (const id of shown.filter((each) => !isDrawn(each))) {
    for (const end of [graph.statements[id].from, graph.statements[id].to]) left.set(end, (left.get(end) ?? 0) + 1);
  }
  for (const id of things) if (missing(graph, id) > 0) left.set(id, (left.get(id) ?? 0) + missing(graph, id));
  return { things: [...things].sort((a, b) => a - b), statements: shown.filter(isDrawn), left, of: touched.size };
}
