import assert from "node:assert/strict";
import { test } from "node:test";
import { byDate, bySpeaker, disputes } from "../../../graph/belegraph/view/web/groups.js";
import { all, makeGraph } from "./graph.js";

const graph = makeGraph();

test("by speaker, the article itself last", () => assert.deepEqual(bySpeaker(graph, all(graph)), [["Müller", [1, 3]], ["", [0, 2, 4]]]));
test("by the day of publication", () => assert.deepEqual(byDate(graph, all(graph), "published"), [["2031-03-01", [0, 2]], ["2031-03-02", [1]]]));
test("by the time it holds", () => assert.deepEqual(byDate(graph, all(graph), "time"), [["2033-01", [3]]]));
const FIGURES = ["30 Mio. Euro", "45 Mio. Euro", "3 km"];
const COSTS = { from: "Brücke", label: "kostet", to: FIGURES[0] };

/** A graph of statements, each in a sentence of its own unless it names another one. */
function graphOf(...told) {
  const names = ["Brücke", ...FIGURES];
  const things = names.map((name) => ({ label: { first: name }, group: FIGURES.includes(name) ? "quantity" : "place" }));
  const statements = told.map((each, id) => ({
    polarity: "affirmed", mode: "asserted", certainty: "certain", time: "", sentence: id, relation: each.label, ...each,
    from: names.indexOf(each.from), to: names.indexOf(each.to),
  }));
  return { things, statements };
}

const found = (...told) => disputes(graphOf(...told), told.map((_, id) => id)).map(({ kind, sides }) => `${kind} ${sides.join(" : ")}`);
const other = { ...COSTS, to: FIGURES[1] };

test("claimed and denied", () => assert.deepEqual(found(COSTS, { ...COSTS, polarity: "negated" }), ["denied 0 : 1"]));
test("different figures", () => assert.deepEqual(found(COSTS, other), ["figures 0 : 1"]));
test("what is expected contradicts what is said", () => assert.deepEqual(found(COSTS, { ...other, mode: "expected" }), ["figures 0 : 1"]));
for (const [name, second] of [
  ["of one side alone", COSTS],
  ["figures of different measures", { ...COSTS, to: FIGURES[2] }],
  ["figures of different times", { ...other, time: "2031" }],
  ["figures of one sentence", { ...other, sentence: 0 }],
  ["a figure in force and one that is demanded", { ...other, mode: "demanded" }],
  ["a question", { ...COSTS, polarity: "negated", mode: "asked" }],
  ["what is left open", { ...COSTS, polarity: "negated", certainty: "unknown" }],
]) test(`no dispute: ${name}`, () => assert.deepEqual(found(COSTS, second), []));
