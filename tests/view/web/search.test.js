import assert from "node:assert/strict";
import { test } from "node:test";
import { finder, makeIndex, suggest } from "../../../graph/belegraph/view/web/search.js";
import { makeGraph } from "./graph.js";

const graph = makeGraph();
const index = makeIndex(graph);
const found = (query) => graph.statements.filter(finder(index, query)).map(({ id }) => id);

for (const query of ["Müller", "mueller", "MULLER"]) test(`${query} finds what Müller says`, () => assert.deepEqual(found(query), [1, 3]));
test("words may stand in different parts", () => assert.deepEqual(found("müller kostet"), [3]));
test("labels of the other language are found", () => assert.deepEqual(found("bridge 45"), [3, 4]));
test("an unknown word finds nothing", () => assert.deepEqual(found("Zebrastreifen"), []));
test("a thing that begins so comes first", () => assert.deepEqual(suggest(graph, index, "br")[0], { kind: "thing", id: 0 }));
test("sentences are suggested once", () => assert.deepEqual(suggest(graph, index, "nötig"), [{ kind: "statement", id: 3 }]));
test("nothing typed, nothing suggested", () => assert.deepEqual(suggest(graph, index, "  "), []));
