/*
 * A small graph for the tests: three articles about a bridge, as content.py writes them.
 */

import { decode } from "../../../graph/belegraph/view/web/content.js";

const FIELDS = ["from", "label", "to", "sentence", "polarity", "certainty", "mode", "speaker"];
const THINGS = [["Brücke", "place"], ["Kern", "person"], ["30 Mio.", "quantity"], ["45 Mio.", "quantity"], ["Ufer", "place"], ["Insel", "place"]];
const STATEMENTS = [
  [1, "plant", 0, 0, "affirmed", "certain", "asserted", ""],
  [1, "plant", 0, 1, "negated", "certain", "asserted", "Müller"],
  [0, "kostet", 2, 0, "affirmed", "probable", "asserted", ""],
  [0, "kostet", 3, 2, "affirmed", "certain", "demanded", "Müller"],
  [0, "liegt an", 4, 2, "affirmed", "certain", "asserted", ""],
];

/** The graph, decoded. */
export function makeGraph() {
  const column = (name) => STATEMENTS.map((each) => each[FIELDS.indexOf(name)]);
  return decode({
    title: "Brücke",
    language: "de",
    languages: ["de", "en"],
    articles: [["a", "Bote", "2031-03-01", "https://a.example/"], ["b", "Kurier", "2031-03-02", ""], ["c", "", "", ""]],
    sentences: [[0, 0, "Kern plant die Brücke 🌉 für 30 Mio."], [1, 10, "Kern plant nichts, sagt Müller."], [2, 0, "45 Mio. sind nötig."]],
    things: {
      iri: { base: { values: ["urn:"], of: THINGS.map(() => 0) }, name: THINGS.map(([name]) => name) },
      kind: THINGS.map(() => "Thing"), group: THINGS.map(([, group]) => group), sameAs: THINGS.map(() => ""),
      label: { de: THINGS.map(([name]) => name), en: THINGS.map(([name]) => (name === "Brücke" ? "bridge" : "")) },
      kindLabel: { de: THINGS.map(() => ""), en: THINGS.map(() => "") },
      places: [[0, 0, 0], [1, 300, 0]],
    },
    statements: {
      from: column("from"), to: column("to"), sentence: column("sentence"),
      iri: { base: STATEMENTS.map(() => "urn:s/"), name: STATEMENTS.map((_, id) => String(id)) },
      label: { de: column("label"), en: STATEMENTS.map(() => "") },
      speaker: { de: column("speaker"), en: STATEMENTS.map(() => "") },
      place: { de: STATEMENTS.map(() => ""), en: STATEMENTS.map(() => "") },
      arguments: { de: STATEMENTS.map(() => ""), en: STATEMENTS.map(() => "") },
      polarity: column("polarity"), certainty: column("certainty"), mode: column("mode"),
      quoted: STATEMENTS.map(() => ""), speaker_iri: STATEMENTS.map(() => ""), rule: STATEMENTS.map(() => "verb"),
      time: ["", "", "", "2033-01", ""],
      plain: [1, 0, 1, 0, 1],
      ranges: STATEMENTS.flatMap(() => [0, 21, 0, 4, 15, 21]),
      words: STATEMENTS.map(() => [5, 10]),
    },
  });
}

export const all = (graph) => graph.statements.map(({ id }) => id);
