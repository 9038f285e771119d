import assert from "node:assert/strict";
import { test } from "node:test";
import { cut } from "../../../graph/belegraph/view/web/marks.js";

const parts = (text, ranges) => cut({ sentence: { text }, ranges }).map((part) => [part.text, part.role]);

test("subject, relation and object are told apart", () => assert.deepEqual(
  parts("Kern plant die Brücke.", [0, 21, 0, 4, 15, 21]),
  [["Kern", "subject"], [" ", ""], ["plant die", "relation"], [" ", ""], ["Brücke", "object"], [".", ""]]));
test("positions count code points", () => assert.deepEqual(
  parts("🌉 ruht.", [0, 6, 0, 1, 0, 0]), [["🌉", "subject"], [" ", ""], ["ruht", "relation"], [".", ""]]));
test("without a known subject all is evidence", () => assert.deepEqual(
  parts("Kern ruht.", [0, 4, -7, -7, -7, -7]), [["Kern", "evidence"], [" ruht.", ""]]));
test("a range beyond the sentence marks nothing", () => assert.deepEqual(parts("Ja.", [50, 60, 50, 52, 0, 0]), [["Ja.", ""]]));
test("all characters remain", () => assert.equal(parts("a\ud800b, c", [0, 3, 0, 1, 1, 2]).map(([text]) => text).join(""), "a\ud800b, c"));
