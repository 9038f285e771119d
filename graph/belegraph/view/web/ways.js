/*
 * Ways through the graph: what lies around a thing, and the shortest way between two.
 */

import { otherEnd } from "./content.js";

/** The things within so many steps of one, with their distance; only along statements that `isOpen` lets through. */
export function around(graph, start, steps, isOpen = () => true) {
  const distance = new Map([[start, 0]]);
  for (const thing of distance.keys()) { // grows while it is walked: breadth first
    if (distance.get(thing) === steps) continue;
    for (const id of graph.things[thing].statements.filter(isOpen)) {
      const end = otherEnd(graph.statements[id], thing);
      if (!distance.has(end)) distance.set(end, distance.get(thing) + 1);
    }
  }
  return distance;
}

/** The statements of the shortest way from one thing to another, in order; null if there is none. */
export function shortestWay(graph, start, goal, isOpen = () => true) {
  const reached = new Map([[start, null]]);
  for (const thing of reached.keys()) {
    if (thing === goal) return wayTo(graph, reached, goal);
    for (const id of graph.things[thing].statements.filter(isOpen)) {
      const end = otherEnd(graph.statements[id], thing);
      if (!reached.has(end)) reached.set(end, id);
    }
  }
  return null;
}

function wayTo(graph, reached, goal) {
  const way = [];
  for (let thing = goal; reached.get(thing) !== null;) {
    way.unshift(reached.get(thing));
    thing = otherEnd(graph.statements[reached.get(thing)], thing);
  }
  return way;
}
