import assert from "node:assert/strict";
import { test } from "node:test";
import { around, shortestWay } from "../../../graph/belegraph/view/web/ways.js";
import { makeGraph } from "./graph.js";

const graph = makeGraph();

test("one step around a thing", () => assert.deepEqual([...around(graph, 1, 1).keys()], [1, 0]));
test("two steps around a thing", () => assert.deepEqual([...around(graph, 1, 2).keys()].sort(), [0, 1, 2, 3, 4]));
test("the shortest way", () => assert.deepEqual(shortestWay(graph, 1, 4), [0, 4]));
test("a way against the direction of the statements", () => assert.deepEqual(shortestWay(graph, 4, 1), [4, 0]));
test("a way to itself has no steps", () => assert.deepEqual(shortestWay(graph, 1, 1), []));
test("no way to what stands apart", () => assert.equal(shortestWay(graph, 1, 5), null));
test("only along what is shown", () => assert.equal(shortestWay(graph, 1, 4, (id) => id !== 4), null));
