/*
 * Statements as records: the rows of the table, and the files that it can be saved as.
 */

import { isWithoutObject } from "./content.js";
import { label } from "./words.js";

export const FIELDS = ["subject", "relation", "object", "polarity", "certainty", "mode", "speaker", "quoted", "sentence", "article",
  "publisher", "published", "url", "time", "place", "arguments", "start", "end", "rule", "iri"];

/** A statement with its codes as they are, and labels in the language of the page. */
export function record(graph, statement) {
  const { sentence, ranges, from, to } = statement;
  const { polarity, certainty, mode, quoted, time, rule, iri } = statement;
  return {
    subject: label(graph.things[from].label),
    relation: label(statement.label),
    object: isWithoutObject(graph, statement) ? "" : label(graph.things[to].label),
    polarity, certainty, mode,
    speaker: label(statement.speaker),
    quoted,
    sentence: sentence.text,
    article: sentence.article.id,
    publisher: sentence.article.publisher,
    published: sentence.article.published,
    url: sentence.article.url,
    time, place: label(statement.place), arguments: label(statement.arguments),
    start: sentence.start + ranges[0],
    end: sentence.start + ranges[1],
    rule, iri,
  };
}

/** Source: https://www.rfc-editor.org/rfc/rfc4180 (lines end with a line feed, as in statements.csv). */
export function toCsv(records) {
  const cell = (value) => (/[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value));
  const lines = [FIELDS, ...records.map((each) => FIELDS.map((field) => each[field]))];
  return lines.map((line) => `${line.map(cell).join(",")}\n`).join("");
}

export const toJson = (records) => `${JSON.stringify(records, null, 1)}\n`;

const ORDERS = {
  statement: ({ subject, relation, object }) => `${subject} ${relation} ${object}`,
  speaker: ({ speaker }) => speaker,
  status: ({ polarity, certainty, mode }) => `${polarity} ${certainty} ${mode}`,
  sentence: ({ article, start }) => `${article} ${String(start).padStart(9, "0")}`,
  source: ({ published, publisher, article }) => `${published} ${publisher} ${article}`,
};

export const COLUMNS = Object.keys(ORDERS);

/** Sort statements by a column of the table; equal ones stay in reading order. */
export function sortBy(graph, ids, { column, descending }, lang) {
  if (column === null) return ids;
  const collator = new Intl.Collator(lang, { numeric: true });
  const keyed = ids.map((id) => [ORDERS[column](record(graph, graph.statements[id])), id]);
  keyed.sort(([a], [b]) => (descending ? -1 : 1) * collator.compare(a, b));
  return keyed.map(([, id]) => id);
}
