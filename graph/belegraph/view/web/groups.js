/*
 * Statements in groups: by who says them, by when, and those that contradict each other.
 */

import { isDate } from "./filters.js";

function groupBy(ids, keyOf) {
  const groups = new Map();
  for (const id of ids) {
    const key = keyOf(id);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(id);
  }
  return groups;
}

/** By speaker, who says most first; what the article itself says stands last, under "". */
export function bySpeaker(graph, ids) {
  const groups = [...groupBy(ids, (id) => graph.statements[id].speaker.first)];
  return groups.sort(([a, as], [b, bs]) => (a === "") - (b === "") || bs.length - as.length || (a < b ? -1 : 1));
}

/** The date of a statement on one of two clocks: when the article said so ("published"), or when it holds ("time"). */
export function dateOf({ time, sentence }, clock) {
  const date = clock === "time" ? time : sentence.article.published;
  return isDate(date) ? date.slice(0, 10) : "";
}

/** By date, in order; undated statements are left out. */
export function byDate(graph, ids, clock) {
  const dated = groupBy(ids, (id) => dateOf(graph.statements[id], clock));
  dated.delete("");
  return [...dated].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Claims of which only one can hold: the same one affirmed and denied ("denied"), or different figures of the same measure for the same
 * thing and relation, told in different sentences ("figures"). Each has `sides`, lists of statements. What is said of different times, or
 * once as fact and once as demand, goes together.
 */
export function disputes(graph, ids) {
  const told = (id) => graph.statements[id];
  const claims = ids.filter((id) => stanceOf(told(id)) !== null);
  const same = (id, what) => JSON.stringify([told(id).from, told(id).relation, what, told(id).time, stanceOf(told(id))]);
  const sidesOf = (keyOf, sideOf, some) => [...groupBy(some, keyOf).values()]
    .map((group) => [...groupBy(group, sideOf).values()]).filter((sides) => sides.length > 1);
  const measured = claims.filter((id) => graph.things[told(id).to].group === "quantity" && told(id).polarity === "affirmed");
  const denied = sidesOf((id) => same(id, told(id).to), (id) => told(id).polarity, claims);
  const figures = sidesOf((id) => same(id, measureOf(graph.things[told(id).to])), (id) => told(id).to, measured)
    .filter((sides) => new Set(sides.flat().map((id) => told(id).sentence)).size > 1); // "von 2 auf 5 Prozent"
  return [...denied.map((sides) => ({ kind: "denied", sides })), ...figures.map((sides) => ({ kind: "figures", sides }))];
}

/** As what a statement is told; null for what contradicts nothing: questions, conditions, what is left open. */
function stanceOf({ mode, certainty }) {
  if (mode === "asked" || mode === "conditional" || certainty === "unknown") return null;
  return mode === "expected" ? "asserted" : mode;
}

/** What a figure measures: its label without the number. */
const measureOf = ({ label }) => label.first.replace(/[\d.,]+/g, "").trim();
