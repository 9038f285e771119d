"use strict";

/*
 * Labels as on a map: in a size that zooming does not change, the most important first, and only where there is room.
 */

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const LINE = 14.5; // pixels from line to line
const FOREMOST = 8; // labels of so many things may cover the symbols of lesser ones
const MOST = 600; // more labels do not fit on a screen

/**
 * Write labels on a canvas whose unit is a pixel of the page. `things` (most important first) have `lines`, `spot`, `radius`; `claims` have
 * `label`, `colour` and `spots`, the places to try; both `isUrgent` (is written whatever it covers) and `isFaint`.
 */
function writeLabels(context, { width, height, things, claims, ink, halo }) {
  const symbols = makeSheet(width, height);
  const labels = makeSheet(width, height);
  things.forEach(({ spot, radius, isFaint }, rank) => {
    const symbol = boxAround(spot, 2 * radius, 2 * radius);
    if (!isFaint) symbols.take(symbol);
    if (rank < FOREMOST) labels.take(symbol);
  });

  function writeThing({ lines, spot, radius, isUrgent, isFaint }, rank) {
    context.font = `${isUrgent ? 700 : 600} 12.5px ${FONT}`;
    const [across, down] = [Math.max(...lines.map((line) => context.measureText(line).width)) + 6, LINE * lines.length];
    const places = placesAround(spot, radius + 3, across, down);
    const free = (sheet) => (place) => sheet.isFree(boxAround(place, across, down));
    const place = places.filter(free(labels)).find(free(symbols)) ?? (rank < FOREMOST ? places.find(free(labels)) : undefined)
      ?? (isUrgent ? places[0] : undefined);
    if (place === undefined) return;
    labels.take(boxAround(place, across, down));
    lines.forEach((line, at) => write(line, place.x, place.y + (at - (lines.length - 1) / 2) * LINE, ink, isFaint));
  }

  function writeClaim({ label, colour, spots, isUrgent, isFaint }) {
    context.font = `italic 11.5px ${FONT}`;
    const across = context.measureText(label).width + 6;
    const box = (spot) => boxAround(spot, across, LINE);
    const places = spots();
    const place = places.find((spot) => labels.isFree(box(spot)) && symbols.isFree(box(spot))) ?? (isUrgent ? places[0] : undefined);
    if (place === undefined) return;
    labels.take(box(place));
    write(label, place.x, place.y, colour, isFaint);
  }

  function write(text, x, y, colour, isFaint) {
    context.globalAlpha = isFaint ? 0.35 : 1;
    context.strokeStyle = halo;
    context.strokeText(text, x, y);
    context.fillStyle = colour;
    context.fillText(text, x, y);
  }

  Object.assign(context, { textAlign: "center", textBaseline: "middle", lineJoin: "round", lineWidth: 4 });
  claims.filter((claim) => claim.isUrgent).forEach(writeClaim);
  things.slice(0, MOST).forEach(writeThing);
  claims.filter((claim) => !claim.isUrgent).slice(0, MOST).forEach(writeClaim);
}

/** The middles of a label below, above, right and left of a symbol. */
function placesAround({ x, y }, away, across, down) {
  return [
    { x, y: y + away + down / 2 },
    { x, y: y - away - down / 2 },
    { x: x + away + across / 2, y },
    { x: x - away - across / 2, y },
  ];
}

/** A box in pixels around its middle. */
function boxAround({ x, y }, width, height) {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** A screen in cells of 4 pixels, each free or taken; beyond its edge nothing is free. */
function makeSheet(width, height) {
  const [columns, rows] = [Math.ceil(width / 4) + 1, Math.ceil(height / 4) + 1];
  const cells = new Uint8Array(columns * rows);
  const cut = (value, most) => Math.max(0, Math.min(most - 1, Math.floor(value / 4)));

  /** The cells of a box, row by row: the first, and the one after the last. */
  function* rowsOf({ left, right, top, bottom }) {
    for (let row = cut(top, rows); row <= cut(bottom, rows); row += 1) {
      yield [row * columns + cut(left, columns), row * columns + cut(right, columns) + 1];
    }
  }

  function take(box) {
    for (const [first, end] of rowsOf(box)) cells.fill(1, first, end);
  }

  function isFree(box) {
    if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false;
    for (const [first, end] of rowsOf(box)) if (cells.subarray(first, end).includes(1)) return false;
    return true;
  }

  return { take, isFree };
}
