import assert from "node:assert/strict";
import { test } from "node:test";
import { FIELDS, record, sortBy, toCsv, toJson } from "../../../graph/belegraph/view/web/records.js";
import { all, makeGraph } from "./graph.js";

const graph = makeGraph();

test("a record has every field", () => assert.deepEqual(Object.keys(record(graph, graph.statements[0])), FIELDS));
test("ranges count from the start of the article", () => assert.equal(record(graph, graph.statements[1]).start, 10));
test("quotes, commas and line ends are kept in CSV", () => {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, ""]));
  assert.equal(toCsv([{ ...fields, subject: 'a "b", c\n' }]).split("\n").slice(1, 2)[0], '"a ""b"", c');
});
test("JSON reads back", () => assert.equal(JSON.parse(toJson([record(graph, graph.statements[0])]))[0].subject, "Kern"));
test("sorted, and the other way round", () => {
  const ascending = sortBy(graph, all(graph), { column: "statement", descending: false }, "de");
  assert.deepEqual(ascending, [2, 3, 4, 0, 1]);
  assert.deepEqual(sortBy(graph, all(graph), { column: "speaker", descending: true }, "de").slice(0, 2), [1, 3]);
});
test("unsorted stays in reading order", () => assert.deepEqual(sortBy(graph, [3, 1], { column: null }, "de"), [3, 1]));
