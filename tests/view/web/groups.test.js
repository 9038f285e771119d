import assert from "node:assert/strict";
import { test } from "node:test";
import { byDate, bySpeaker, disputes } from "../../../graph/belegraph/view/web/groups.js";
import { all, makeGraph } from "./graph.js";

const graph = makeGraph();

test("by speaker, the article itself last", () => assert.deepEqual(bySpeaker(graph, all(graph)), [["Müller", [1, 3]], ["", [0, 2, 4]]]));
test("by the day of publication", () => assert.deepEqual(byDate(graph, all(graph), "published"), [["2031-03-01", [0, 2]], ["2031-03-02", [1]]]));
test("by the time it holds", () => assert.deepEqual(byDate(graph, all(graph), "time"), [["2033-01", [3]]]));
test("what is denied and what differs", () => assert.deepEqual(disputes(graph, all(graph)), [
  { kind: "denied", sides: [[0], [1]] }, { kind: "figures", sides: [[2], [3]] }]));
test("of one side alone there is no dispute", () => assert.deepEqual(disputes(graph, [0, 2, 4]), []));
