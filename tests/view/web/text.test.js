import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, shorten, visible, wrap } from "../../../graph/belegraph/view/web/text.js";

for (const query of ["muller", "mueller", "müller", "MÜLLER", "Mu\u0308ller"]) {
  test(`an umlaut is found as ${query}`, () => {
    const forms = fold(query).split("\n");
    assert.ok(forms.some((form) => fold("Anna Müller").includes(form)));
  });
}

test("sharp s is two letters", () => assert.equal(fold("Straße"), "strasse"));

for (const [value, shown] of [["a\u202eb", "ab"], ["a\u2028b", "a b"], ["a\ud800b", "a b"], ["a\u200bb", "ab"], [" a \n b ", "a b"]]) {
  test(`of ${JSON.stringify(value)} remains ${JSON.stringify(shown)}`, () => assert.equal(visible(value), shown));
}

for (const [label, lines] of [
  ["Bundesministerium für Wirtschaft und Klimaschutz", ["Bundesministerium", "für Wirtschaft und", "Klimaschutz"]],
  ["Brücke", ["Brücke"]],
  ["", [""]],
  ["5 % (Wirtschaftsleistung)", ["5 %", "(Wirtschaftsleistung)"]],
  ["Nato-Generalsekretärspostenwahl", ["Nato-", "Generalsekretärspostenwahl"]],
]) {
  test(`lines of ${JSON.stringify(label)}`, () => assert.deepEqual(wrap(label), lines));
}

test("a label of 10 000 letters has three lines", () => assert.equal(wrap("x".repeat(10_000)).length, 3));
test("what is cut ends in an ellipsis", () => assert.equal(shorten("Brückengipfel", 7), "Brücke…"));
test("no letter of two code units is cut in half", () => assert.equal(shorten("🌉🌉🌉", 2), "🌉…"));
