/*
 * Walking with the arrow keys: the candidate that lies best in a direction.
 */

const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

export const isArrow = (key) => key in DIRECTIONS;

/** The id of the candidate (`{ id, spot }`) best seen from a spot in the direction of a key; undefined if all lie behind. */
export function nextSpot(spot, key, candidates) {
  const [right, down] = DIRECTIONS[key];
  const rated = candidates.map(({ id, spot: there }) => {
    const [dx, dy] = [there.x - spot.x, there.y - spot.y];
    const length = Math.hypot(dx, dy) || 1;
    const straight = (dx * right + dy * down) / length;
    return { id, straight, cost: length * (2 - straight) };
  }).filter(({ straight }) => straight > 0.1);
  return rated.sort((a, b) => a.cost - b.cost)[0]?.id;
}
