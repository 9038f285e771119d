import assert from "node:assert/strict";
import { test } from "node:test";
import { distanceTo, hitsAt, onCurve } from "../../../graph/belegraph/view/web/curves.js";
import { placeLabels } from "../../../graph/belegraph/view/web/labels.js";
import { placeMissing } from "../../../graph/belegraph/view/web/placing.js";
import { nextSpot } from "../../../graph/belegraph/view/web/walking.js";
import { makeGraph } from "./graph.js";

const straight = { from: { x: 0, y: 0 }, via: { x: 50, y: 0 }, to: { x: 100, y: 0 } };
const measure = (text) => 7 * text.length;
const overlaps = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test("the middle of a curve", () => assert.deepEqual(onCurve({ ...straight, via: { x: 50, y: 40 } }, 0.5), { x: 50, y: 20 }));
test("beside a line", () => assert.equal(Math.round(distanceTo(straight, { x: 30, y: 12 })), 12));
test("beyond its end", () => assert.equal(Math.round(distanceTo(straight, { x: 103, y: 4 })), 5));
test("a finger reaches what an arrow does not", () => {
  const lines = [{ id: 7, curve: straight }];
  assert.deepEqual(hitsAt({ x: 50, y: 20 }, 8, [], lines), []);
  assert.equal(hitsAt({ x: 50, y: 20 }, 22, [], lines)[0].id, 7);
});
test("a thing lies over the lines", () =>
  assert.deepEqual(hitsAt({ x: 1, y: 0 }, 22, [{ id: 3, spot: { x: 0, y: 0 }, radius: 9 }], [{ id: 7, curve: straight }]).map(({ id }) => id), [3]));

test("labels do not overlap", () => {
  const things = Array.from({ length: 60 }, (_, id) => ({ id, lines: ["Name der Sache"], spot: { x: 60 + (id % 10) * 60, y: 40 + Math.floor(id / 10) * 50 }, radius: 6 }));
  const placed = placeLabels(measure, { width: 700, height: 400, things, claims: [] });
  assert.ok(placed.length > 10);
  for (const one of placed) for (const other of placed) assert.ok(one === other || !overlaps(one.box, other.box));
});

test("what has no place gets a free one", () => {
  const graph = makeGraph();
  placeMissing(graph, [0, 1, 2, 3, 4, 5]);
  const spots = graph.things.map(({ x, y }) => `${Math.round(x / 150)} ${Math.round(y / 74)}`);
  assert.equal(new Set(spots).size, 6);
  assert.deepEqual([graph.things[0].x, graph.things[1].x], [0, 300]);
});

test("the arrow keys look ahead", () => {
  const around = [{ id: 1, spot: { x: 50, y: 5 } }, { id: 2, spot: { x: -50, y: 0 } }, { id: 3, spot: { x: 10, y: 60 } }];
  assert.deepEqual(["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"].map((key) => nextSpot({ x: 0, y: 0 }, key, around)), [1, 2, 3, undefined]);
});
test("all neighbours of a thing get places of their own around it", () => {
  const ends = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const things = [{ x: 0, y: 0, statements: ends.map((_, id) => id) }, ...ends.map((_, id) => ({ x: undefined, statements: [id] }))];
  placeMissing({ things, statements: ends.map((to) => ({ from: 0, to })) }, [0, ...ends]);
  assert.equal(new Set(things.map(({ x, y }) => `${x} ${y}`)).size, 11);
  assert.ok(things.every(({ x, y }) => Math.abs(x) <= 2 * 150 && Math.abs(y) <= 2 * 74));
});
