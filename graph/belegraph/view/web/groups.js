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
 * Claims that do not go together: the same claim once affirmed and once denied ("denied"), or different figures for the
 * same thing and relation ("figures"). Each has `sides`, lists of statements.
 */
export function disputes(graph, ids) {
  const told = (id) => graph.statements[id];
  const denied = [...groupBy(ids, (id) => JSON.stringify([told(id).from, told(id).relation, told(id).to])).values()]
    .map((same) => ({ kind: "denied", sides: [...groupBy(same, (id) => told(id).polarity).values()] }));
  const measured = ids.filter((id) => graph.things[told(id).to].group === "quantity" && told(id).polarity === "affirmed");
  const figures = [...groupBy(measured, (id) => JSON.stringify([told(id).from, told(id).relation])).values()]
    .map((same) => ({ kind: "figures", sides: [...groupBy(same, (id) => told(id).to).values()] }));
  return [...denied, ...figures].filter(({ sides }) => sides.length > 1);
}
