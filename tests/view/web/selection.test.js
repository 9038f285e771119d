import assert from "node:assert/strict";
import { test } from "node:test";
import { makeState } from "../../../graph/belegraph/view/web/address.js";
import { makeIndex } from "../../../graph/belegraph/view/web/search.js";
import { candidates, drawnOf, shownOf } from "../../../graph/belegraph/view/web/selection.js";
import { makeGraph } from "./graph.js";

const graph = makeGraph();
const index = () => makeIndex(graph);
const shown = (part) => shownOf(graph, { ...makeState(), ...part }, candidates(graph, { ...makeState(), ...part }, index));

test("at first everything said is shown", () => assert.deepEqual(shown({}), [0, 1, 2, 3, 4]));
test("facts that stand", () => assert.deepEqual(shown({ scope: "facts" }), [0, 2, 4]));
test("around a thing", () => assert.deepEqual(shown({ focus: { id: 4, steps: 1 } }), [4]));
test("on the way between two", () => assert.deepEqual(shown({ way: { from: 1, to: 4 } }), [0, 4]));
test("search and filter together", () => assert.deepEqual(shown({ query: "mueller", filters: { polarity: new Set(["negated"]) } }), [1]));

test("what is not drawn is counted at its ends", () => {
  const many = { things: graph.things, statements: graph.statements };
  const drawn = drawnOf(many, { ...makeState(), focus: null }, [0, 1, 2]);
  assert.deepEqual([drawn.things, drawn.statements, drawn.of, drawn.left.size], [[0, 1, 2], [0, 1, 2], 3, 0]);
});
