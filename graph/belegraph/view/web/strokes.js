/*
 * Lines as vis-network takes them: colour, dashes and arrows by what a statement is, parallel ones in bows of their own.
 */

import { toneOf } from "./claims.js";
import { colour } from "./colours.js";
import { dashOf } from "./symbols.js";

const BOW = 0.16; // how far apart parallel lines are: the roundness of the first, its multiples for the next

/** The look of a line; a bar lies across one that is negated. */
export function strokeOf(statement, isChosen, opacity) {
  const tone = toneOf(statement);
  const color = colour(tone);
  const { from, to, certainty } = statement;
  return {
    from, to, dashes: dashOf(certainty) ?? false, width: (tone === "fact" ? 1.9 : 1.5) + (isChosen ? 1.6 : 0),
    color: { color, highlight: color, hover: color, opacity, inherit: false },
    arrows: {
      to: { enabled: true, scaleFactor: 0.55, type: tone === "fact" ? "arrow" : "vee" },
      middle: { enabled: tone === "negated", scaleFactor: 0.7, type: "bar" },
    },
  };
}

/** Bend the lines of a pair evenly to both sides; the middle one of an odd number stays straight. */
export function bowsOf(graph, ids) {
  const pair = (id) => [graph.statements[id].from, graph.statements[id].to].sort((a, b) => a - b).join();
  const [total, seen] = [new Map(), new Map()];
  for (const id of ids) total.set(pair(id), (total.get(pair(id)) ?? 0) + 1);
  return new Map(ids.map((id) => {
    const number = seen.get(pair(id)) ?? 0;
    seen.set(pair(id), number + 1);
    const side = (number - (total.get(pair(id)) - 1) / 2) * (graph.statements[id].from < graph.statements[id].to ? 1 : -1);
    const smooth = { enabled: side !== 0, type: side > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(side) * BOW };
    return [id, { smooth, selfReference: { size: 18 + 9 * number, angle: 0.8 } }];
  }));
}

/**
 * Turn the places on a stage that is higher than wide, and draw a middling graph closer, so that symbols and lines have their full size
 * when all of it is shown; a large one is a map to zoom into.
 */
export function suit({ width, height }, things) {
  const isTurned = height > 1.15 * width;
  const spread = (side) => {
    const values = things.map((thing) => thing[side]);
    return values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 0) + 120;
  };
  const [wide, high] = isTurned ? [spread("y"), spread("x")] : [spread("x"), spread("y")];
  return { isTurned, closer: Math.max(0.4, Math.min(1, width / wide, height / high)) };
}
