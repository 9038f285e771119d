import assert from "node:assert/strict";
import { test } from "node:test";
import { count, passes, toggle } from "../../../graph/belegraph/view/web/filters.js";
import { all, makeGraph } from "./graph.js";

const graph = makeGraph();
const left = (filters) => all(graph).filter((id) => passes(graph, graph.statements[id], filters));

test("values of one facet are alternatives", () => assert.deepEqual(left({ certainty: new Set(["certain", "probable"]) }), [0, 1, 2, 3, 4]));
test("facets narrow each other", () => assert.deepEqual(left({ speaker: new Set(["Müller"]), mode: new Set(["demanded"]) }), [3]));
test("a value is counted by what it would leave", () => {
  const counts = count(graph, all(graph), { speaker: new Set(["Müller"]) });
  assert.deepEqual(Object.fromEntries(counts.mode), { asserted: 1, demanded: 1 });
  assert.deepEqual(Object.fromEntries(counts.speaker), { "": 3, Müller: 2 });
});
test("counts agree with what is left", () => {
  const counts = count(graph, all(graph), {});
  for (const [facet, values] of Object.entries(counts)) {
    for (const [value, counted] of values) assert.equal(counted, left({ [facet]: new Set([value]) }).length, `${facet} ${value}`);
  }
});
test("a second press takes a value away", () => assert.deepEqual(toggle(toggle({}, "mode", "asked"), "mode", "asked"), {}));
test("a value called __proto__ is one like any other", () => assert.deepEqual(left({ speaker: new Set(["__proto__"]) }), []));
