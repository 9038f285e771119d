import assert from "node:assert/strict";
import { test } from "node:test";
import { fromAddress, makeState, toAddress } from "../../../graph/belegraph/view/web/address.js";
import { makeGraph } from "./graph.js";

const graph = makeGraph();
const roundTrip = (part) => fromAddress(graph, toAddress(graph, { ...makeState(), ...part })).state;

for (const [name, part] of Object.entries({
  "a statement": { chosen: { kind: "statement", id: 3 } },
  "a thing": { chosen: { kind: "thing", id: 0 } },
  "a search": { query: "Brücke & Ufer = #1" },
  "filters": { filters: { speaker: new Set(["", "Müller"]), mode: new Set(["demanded"]) } },
  "a view": { view: "speakers", scope: "facts" },
  "a focus": { focus: { id: 1, steps: 3 } },
  "a way": { way: { from: 1, to: 4 } },
})) test(`${name} comes back from its address`, () => assert.deepEqual(roundTrip(part), { ...makeState(), ...part }));

test("nothing chosen needs no address", () => assert.equal(toAddress(graph, makeState()), ""));
test("what is unknown is told", () => assert.deepEqual(fromAddress(graph, "thing=urn:nobody").unknown, ["urn:nobody"]));
test("nonsense is a fresh state", () => assert.deepEqual(fromAddress(graph, "%%%&view=x&steps=99&scope=y").state, makeState()));
