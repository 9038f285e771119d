import assert from "node:assert/strict";
import { test } from "node:test";
import { cut } from "../../../graph/belegraph/view/web/marks.js";

const parts = (text, ranges, words = []) => cut({ sentence: { text }, ranges, words }).map((part) => [part.text, part.role]);

test("subject, relation and object are told apart", () => assert.deepEqual(
  parts("Kern plant die Brücke.", [0, 21, 0, 4, 15, 21], [5, 10]),
  [["Kern", "subject"], [" ", ""], ["plant", "relation"], [" die ", ""], ["Brücke", "object"], [".", ""]]));
test("a relation may stand in several places", () => assert.deepEqual(
  parts("Kern zieht nach Bonn um.", [0, 23, 0, 4, 16, 20], [5, 15, 21, 23]).filter(([, role]) => role === "relation"),
  [["zieht nach", "relation"], ["um", "relation"]]));
test("what no word tells is marked nowhere", () => assert.deepEqual(
  parts("Rat Kern ruht.", [0, 8, 4, 8, 0, 3]), [["Rat", "object"], [" ", ""], ["Kern", "subject"], [" ruht.", ""]]));
test("positions count code points", () => assert.deepEqual(
  parts("🌉 ruht.", [0, 6, 0, 1, 0, 0], [2, 6]), [["🌉", "subject"], [" ", ""], ["ruht", "relation"], [".", ""]]));
test("without a known subject all is evidence", () => assert.deepEqual(
  parts("Kern ruht.", [0, 4, -7, -7, -7, -7]), [["Kern", "evidence"], [" ruht.", ""]]));
test("a range beyond the sentence marks nothing", () => assert.deepEqual(parts("Ja.", [50, 60, 50, 52, 0, 0], [60, 70]), [["Ja.", ""]]));
test("all characters remain", () => assert.equal(parts("a\ud800b, c", [0, 3, 0, 1, 1, 2]).map(([text]) => text).join(""), "a\ud800b, c"));
