/*
 * The course of a line: a quadratic curve between two things, in pixels of the stage; and what lies near a point.
 */

const SHARES = Array.from({ length: 13 }, (_, at) => (at + 0.5) / 13);

/** A point of the curve from `from` over `via` to `to`; `share` runs from 0 to 1. */
export function onCurve({ from, via, to }, share) {
  const mix = (side) => (1 - share) ** 2 * from[side] + 2 * share * (1 - share) * via[side] + share ** 2 * to[side];
  return { x: mix("x"), y: mix("y") };
}

/** How far a point is from a curve, by samples of it joined by straight lines. */
export function distanceTo(curve, { x, y }) {
  let [last, least] = [onCurve(curve, 0), Infinity];
  for (const share of [...SHARES, 1]) {
    const next = onCurve(curve, share);
    const [dx, dy] = [next.x - last.x, next.y - last.y];
    const along = Math.max(0, Math.min(1, ((x - last.x) * dx + (y - last.y) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - last.x - along * dx, y - last.y - along * dy));
    last = next;
  }
  return least;
}

/**
 * What lies under a point, nearest first: things (`{ id, spot, radius }`) before lines (`{ id, curve }`).
 *
 * `reach`: pixels beside a line that still count; a finger is wider than an arrow.
 */
export function hitsAt(point, reach, things, lines) {
  const direct = things.map(({ id, spot, radius }) => ({ kind: "thing", id, away: Math.hypot(spot.x - point.x, spot.y - point.y) - radius }));
  const on = direct.filter(({ away }) => away <= 3).sort((a, b) => a.away - b.away);
  if (on.length > 0) return on.slice(0, 1);
  const near = lines.map(({ id, curve }) => ({ kind: "statement", id, away: distanceTo(curve, point) }));
  return [...direct, ...near].filter(({ away }) => away <= reach).sort((a, b) => a.away - b.away);
}
