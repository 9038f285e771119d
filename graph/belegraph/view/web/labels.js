/*
 * Labels as on a map: in a size that zooming does not change, the most important first, and only where there is room.
 */

export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const LINE = 15; // pixels from line to line
const FOREMOST = 8; // things whose symbols no label may cover
const ABOVE = 1 / 8; // of the things: their labels may cover the symbols of lesser ones
const MOST = 600; // more labels do not fit on a screen

/**
 * Find places for labels, in pixels of the stage. `things` (most important first) have `id`, `lines`, `spot`, `radius`, `isLight`;
 * `claims` have `id`, `label`, `tone` and `spots`, the places to try; both `isUrgent` (is written whatever it covers) and `isFaint`.
 * `measure(text, font)` gives a width.
 */
export function placeLabels(measure, { width, height, things, claims }) {
  const symbols = makeSheet(width, height);
  const labels = makeSheet(width, height);
  const placed = [];
  const above = Math.max(FOREMOST, ABOVE * things.length);
  things.forEach(({ spot, radius, isFaint }, rank) => {
    const symbol = boxAround(spot, 2 * radius, 2 * radius);
    if (!isFaint) symbols.take(symbol);
    if (rank < FOREMOST) labels.take(symbol);
  });

  function placeThing({ id, lines, spot, radius, isUrgent, isFaint, isLight }, rank) {
    const font = `${isUrgent ? 700 : isLight ? 400 : 600} 12.5px ${FONT}`;
    const across = lines.reduce((most, line) => Math.max(most, measure(line, font)), 0) + 6;
    const places = placesAround(spot, radius + 3, across, LINE * lines.length);
    const free = (sheet) => (place) => sheet.isFree(boxAround(place, across, LINE * lines.length));
    const place = places.filter(free(labels)).find(free(symbols)) ?? (rank < above ? places.find(free(labels)) : undefined)
      ?? (isUrgent ? inside(places[0], across, LINE * lines.length, width, height) : undefined);
    if (place !== undefined) put({ kind: "thing", id, lines, place, across, font, tone: isLight ? "soft" : "ink", isFaint });
  }

  function placeClaim({ id, label, tone, spots, isUrgent, isFaint }) {
    const font = `italic ${isUrgent ? 600 : 400} 12px ${FONT}`;
    const across = measure(label, font) + 6;
    const isFree = (spot) => labels.isFree(boxAround(spot, across, LINE)) && symbols.isFree(boxAround(spot, across, LINE));
    const place = spots().find(isFree) ?? (isUrgent ? inside(spots()[0], across, LINE, width, height) : undefined);
    if (place !== undefined) put({ kind: "statement", id, lines: [label], place, across, font, tone, isFaint });
  }

  function put(found) {
    const box = boxAround(found.place, found.across, LINE * found.lines.length);
    labels.take(box);
    placed.push({ ...found, box });
  }

  claims.filter((claim) => claim.isUrgent).forEach(placeClaim);
  things.slice(0, MOST).forEach(placeThing);
  claims.filter((claim) => !claim.isUrgent).slice(0, MOST).forEach(placeClaim);
  return placed;
}

/** A label moved by so many pixels. */
export function shifted(label, right, down) {
  const { place: { x, y }, box } = label;
  return {
    ...label, place: { x: x + right, y: y + down },
    box: { left: box.left + right, right: box.right + right, top: box.top + down, bottom: box.bottom + down },
  };
}

/** Each line of a label with its middle. */
export const linesOf = ({ lines, place }) =>
  lines.map((line, at) => ({ line, x: place.x, y: place.y + (at - (lines.length - 1) / 2) * LINE }));

/** The middles of a label below, above, right and left of a symbol, then at its corners. */
function placesAround({ x, y }, away, across, down) {
  const [right, below, corner] = [away + across / 2, away + down / 2, 0.5 * away + across / 2];
  return [
    { x, y: y + below }, { x, y: y - below }, { x: x + right, y }, { x: x - right, y },
    ...[[1, -1], [-1, -1], [1, 1], [-1, 1]].map(([aside, upright]) => ({ x: x + aside * corner, y: y + upright * (0.5 * away + down / 2) })),
  ];
}

/** A box in pixels around its middle. */
function boxAround({ x, y }, width, height) {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The middle moved so that the box lies on the stage. */
function inside({ x, y }, across, down, width, height) {
  const clamp = (value, half, most) => Math.max(half, Math.min(most - half, value));
  return { x: clamp(x, across / 2, width), y: clamp(y, down / 2, height) };
}

/** A screen in cells of 4 pixels, each free or taken; beyond its edge nothing is free. */
function makeSheet(width, height) {
  const [columns, rows] = [Math.ceil(width / 4) + 1, Math.ceil(height / 4) + 1];
  const cells = new Uint8Array(columns * rows);
  const limit = (value, most) => Math.max(0, Math.min(most - 1, Math.floor(value / 4)));

  /** The cells of a box, row by row: the first, and the one after the last. */
  function* rowsOf({ left, right, top, bottom }) {
    for (let row = limit(top, rows); row <= limit(bottom, rows); row += 1) {
      yield [row * columns + limit(left, columns), row * columns + limit(right, columns) + 1];
    }
  }

  function take(box) {
    for (const [first, end] of rowsOf(box)) cells.fill(1, first, end);
  }

  function isFree(box) {
    if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false;
    for (const [first, end] of rowsOf(box)) for (let cell = first; cell < end; cell += 1) if (cells[cell]) return false;
    return true;
  }

  return { take, isFree };
}
