/*
 * Places for things that Python gave none: the free cell nearest to what they are linked with; the same in every browser.
 */

import { otherEnd } from "./content.js";

const ACROSS = 150;
const DOWN = 74;

const cellOf = ({ x, y }) => [Math.round(x / ACROSS), Math.round(y / DOWN)];

/** The cells around one in growing rings. */
function* rings([column, row]) {
  for (let ring = 1; ; ring += 1) {
    for (let step = -ring; step <= ring; step += 1) yield [column + step, row - ring];
    for (let step = 1 - ring; step <= ring; step += 1) yield [column + ring, row + step];
    for (let step = ring - 1; step >= -ring; step -= 1) yield [column + step, row + ring];
    for (let step = ring - 1; step > -ring; step -= 1) yield [column - ring, row + step];
  }
}

/** Give a place to each of `ids` (in rank order) that has none; the others stay where they are. */
export function placeMissing(graph, ids) {
  const taken = new Map();
  const key = ([column, row]) => `${column},${row}`;
  const isPlaced = (id) => graph.things[id].x !== undefined;
  const wanted = new Set(ids);
  for (const id of ids.filter(isPlaced)) taken.set(key(cellOf(graph.things[id])), id);
  const searches = new Map(); // where the search around a thing stopped: hubs have many neighbours

  function settle(id, anchor) {
    if (!searches.has(anchor)) searches.set(anchor, rings(cellOf(graph.things[anchor])));
    const search = searches.get(anchor);
    let cell = search.next().value; // no `for`: leaving it would end the search for the next neighbour
    while (taken.has(key(cell))) cell = search.next().value;
    put(id, cell);
  }

  function put(id, cell) {
    taken.set(key(cell), id);
    Object.assign(graph.things[id], { x: cell[0] * ACROSS, y: cell[1] * DOWN });
  }

  function spread(queue) {
    for (const anchor of queue) { // grows while it is walked
      for (const statement of graph.things[anchor].statements) {
        const end = otherEnd(graph.statements[statement], anchor);
        if (!wanted.has(end) || isPlaced(end)) continue;
        settle(end, anchor);
        queue.push(end);
      }
    }
  }

  spread(ids.filter(isPlaced));
  for (const id of ids.filter((each) => !isPlaced(each))) {
    if (isPlaced(id)) continue;
    const rows = [...taken.keys()].map((cell) => Number(cell.split(",")[1]));
    put(id, [0, rows.length === 0 ? 0 : rows.reduce((a, b) => Math.max(a, b)) + 3]);
    spread([id]);
  }
}
