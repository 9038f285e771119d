/*
 * Filters: each facet of a statement has values; those that are chosen in one facet are alternatives, facets narrow each other.
 */

import { toneOf } from "./claims.js";

const VALUES = {
  group: (graph, { from, to }) => (graph.things[from].group === graph.things[to].group
    ? [graph.things[from].group] : [graph.things[from].group, graph.things[to].group]),
  tone: (_, statement) => [toneOf(statement)],
  certainty: (_, { certainty }) => [certainty],
  speaker: (_, { speaker }) => [speaker.first],
  relation: (_, statement) => [statement.label.first],
  polarity: (_, { polarity }) => [polarity],
  mode: (_, { mode }) => [mode],
  article: (_, { sentence }) => [sentence.article.id],
  published: (_, { sentence }) => (sentence.article.published ? [sentence.article.published] : []),
  time: (_, { time }) => (isDate(time) ? [time.slice(0, 10)] : []),
};

export const FACETS = Object.keys(VALUES);
export const isDate = (value) => /^\d{4}(-\d\d(-\d\d)?)?/.test(value);
const valuesOf = (graph, statement, facet) => VALUES[facet](graph, statement);

/** Facets that a statement fails; `filters` has a set of chosen values for each facet in use. */
function failed(graph, statement, filters) {
  return Object.keys(filters).filter((facet) => !valuesOf(graph, statement, facet).some((value) => filters[facet].has(value)));
}

export const passes = (graph, statement, filters) => failed(graph, statement, filters).length === 0;

/** For each facet how many statements each value would leave, given what is chosen in the others. */
export function count(graph, ids, filters) {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()]));
  const add = (statement, facet) => {
    for (const value of valuesOf(graph, statement, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  for (const id of ids) {
    const missed = failed(graph, graph.statements[id], filters);
    if (missed.length === 0) for (const facet of FACETS) add(graph.statements[id], facet);
    else if (missed.length === 1) add(graph.statements[id], missed[0]);
  }
  return counts;
}

/** Choose a value or drop it; a facet without a choice leaves the filters. */
export function toggle(filters, facet, value) {
  const chosen = new Set(filters[facet] ?? []);
  if (!chosen.delete(value)) chosen.add(value);
  const { [facet]: _, ...others } = filters;
  return chosen.size === 0 ? others : { ...others, [facet]: chosen };
}
