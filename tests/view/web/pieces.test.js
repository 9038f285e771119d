import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../../../graph/belegraph/view/web/content.js";
import { join, missing, placeOf } from "../../../graph/belegraph/view/web/pieces.js";

const one = (value) => ({ values: [value], of: [] });

/** A page's data: things by name, statements as [from, to, sentence], sentences as [article, start, text]. */
function raw(names, all, sentences, statements) {
  const words = { de: statements.map(([, , , label]) => label) };
  return {
    title: "", language: "de", languages: ["de"], articles: [["fluss", "", "", ""]], sentences,
    things: {
      iri: { base: one("urn:"), name: names }, kind: one("Person"), group: one("person"), sameAs: one(""), label: { de: names },
      kindLabel: { de: one("") }, places: names.map((_, place) => [place, 1, 2]), all, fetched: one(0),
    },
    statements: {
      from: statements.map(([from]) => from), to: statements.map(([, to]) => to), sentence: statements.map(([, , sentence]) => sentence),
      iri: { base: one("urn:s/"), name: statements.map(([, , , , name]) => name) }, label: words, speaker: { de: one("") },
      speaker_iri: one(""), place: { de: one("") }, arguments: { de: one("") }, polarity: one("affirmed"), certainty: one("certain"), mode: one("asserted"),
      quoted: one(""), rule: one(""), time: one(""), plain: statements.map(() => 1), words: statements.map(() => []), ranges: statements.flatMap(() => [0, 1, 0, 0, 0, 0]),
    },
  };
}

const first = () => decode(raw(["kern", "bad"], [3, 1], [[0, 20, "Zwei."]], [[0, 1, 0, "plant", "1"]]));
const second = () => decode(raw(["ort", "kern", "bad"], [1, 3, 1], [[0, 0, "Eins."], [0, 20, "Zwei."]],
  [[1, 0, 0, "wohnt in", "2"], [1, 2, 1, "plant", "1"]]));

test("what a server has more is counted", () => {
  const graph = first();
  assert.deepEqual([missing(graph, 0), missing(graph, 1)], [2, 0]);
});

test("a piece adds what is new, and things keep their numbers", () => {
  const graph = first();
  const added = join(graph, second());
  assert.deepEqual(graph.things.map(({ iri, id }) => [iri, id]), [["urn:kern", 0], ["urn:bad", 1], ["urn:ort", 2]]);
  assert.deepEqual(added.map(({ iri, id, from, to }) => [iri, id, from, to]), [["urn:s/2", 1, 0, 2]]);
  assert.deepEqual(graph.things.map(({ statements }) => statements), [[0, 1], [0], [1]]);
  assert.equal(missing(graph, 0), 1);
});

test("the same piece twice changes nothing", () => {
  const graph = first();
  join(graph, second());
  assert.deepEqual(join(graph, second()), []);
  assert.deepEqual([graph.things.length, graph.statements.length, graph.sentences.length, graph.articles.length], [3, 2, 2, 1]);
});

test("sentences stay in the order of the text", () => {
  const graph = first();
  join(graph, second());
  assert.deepEqual(graph.sentences.map(({ id, text }) => [id, text]), [[0, "Eins."], [1, "Zwei."]]);
  assert.equal(graph.statements[1].sentence, graph.sentences[0]);
  assert.equal(graph.sentences[0].article, graph.sentences[1].article);
});

test("a new thing has no place yet, a new relation has a number", () => {
  const graph = first();
  join(graph, second());
  assert.deepEqual([graph.things[2].x, graph.statements[1].relation], [undefined, 1]);
});

test("only a server knows the place in the text", () => {
  const iri = "https://w3id.org/belegraph/article/mai%2F1/statement/20.1";
  assert.deepEqual([placeOf({ source: "pieces" }, iri), placeOf({ source: "" }, iri), placeOf({ source: "pieces" }, "urn:a")],
    ["id/article/mai%2F1#20.1", "", ""]);
});
