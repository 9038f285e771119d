/*
 * Search over things, sentences, relations, speakers and articles, whatever way an umlaut is written.
 */

import { fold } from "./text.js";

/** Fold everything once; labels in all languages. */
export function makeIndex(graph) {
  const texts = (labels) => fold([...new Set(Object.values(labels))].join("\n"));
  const distinct = (values) => new Map([...new Set(values)].map((value) => [value, fold(value)]));
  const relations = new Map(graph.statements.map(({ relation, label }) => [relation, label]));
  return {
    things: graph.things.map(({ label }) => texts(label)),
    sentences: graph.sentences.map(({ text }) => fold(text)),
    relations: new Map([...relations].map(([number, label]) => [number, texts(label)])),
    speakers: distinct(graph.statements.map(({ speaker }) => speaker.first)),
    articles: new Map(graph.articles.map((article) => [article, fold(`${article.id}\n${article.publisher}`)])),
  };
}

const spellings = (word) => fold(word).split("\n");
const has = (text, forms) => forms.some((form) => text.includes(form));
const split = (query) => query.split(/\s+/).filter(Boolean);

/** A test for statements: each word of the query stands in one of its parts. */
export function finder(index, query) {
  const tests = split(query).map((word) => {
    const forms = spellings(word);
    const hits = (texts) => new Set([...texts].filter(([, text]) => has(text, forms)).map(([key]) => key));
    const [things, sentences] = [hits(index.things.entries()), hits(index.sentences.entries())];
    const [relations, speakers, articles] = [hits(index.relations), hits(index.speakers), hits(index.articles)];
    return ({ from, to, sentence, relation, speaker }) => sentences.has(sentence.id) || things.has(from) || things.has(to)
      || relations.has(relation) || speakers.has(speaker.first) || articles.has(sentence.article);
  });
  return (statement) => tests.every((test) => test(statement));
}

/** What the query may mean: things whose name begins with it, things that contain it, then sentences. */
export function suggest(graph, index, query, most = 8) {
  const words = split(query).map(spellings);
  if (words.length === 0) return [];
  const matches = (text) => words.every((forms) => has(text, forms));
  const starts = (text) => words[0].some((form) => text.startsWith(form) || text.includes(`\n${form}`));
  const named = graph.things.filter(({ id, group }) => group !== "words" && matches(index.things[id]));
  const ranked = [...named.filter(({ id }) => starts(index.things[id])), ...named.filter(({ id }) => !starts(index.things[id]))];
  const things = ranked.slice(0, most - 2).map(({ id }) => ({ kind: "thing", id }));
  const found = [];
  const seen = new Set();
  for (const { id, sentence } of graph.statements) {
    if (found.length >= most - things.length) break;
    if (!seen.has(sentence.id) && matches(index.sentences[sentence.id])) found.push({ kind: "statement", id });
    seen.add(sentence.id);
  }
  return [...things, ...found];
}
