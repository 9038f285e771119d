/*
 * More of the graph, piece by piece: a page that a server sends asks it for what lies around a thing.
 */

import { decode } from "./content.js";

/** How many statements about a thing its server has, and this page has not. */
export const missing = (graph, id) => Math.max(0, graph.things[id].all - graph.things[id].statements.length);

/** Ask the server for the next statements about a thing, add them, and return those that are new. */
export async function fetchPiece(graph, id) {
  const { iri, fetched } = graph.things[id];
  const fields = new URLSearchParams({ about: iri, start: fetched, lang: graph.languages[0] });
  const answer = await fetch(`${graph.source}?${fields}`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return join(graph, decode(await answer.json()));
}

/** Add to a graph what a piece has more, and return the new statements; things and statements keep their numbers. */
export function join(graph, piece) {
  const places = new Map(graph.things.map(({ iri }, id) => [iri, id]));
  for (const thing of piece.things) joinThing(graph, places, thing);
  const articles = new Map(graph.articles.map((article) => [article.id, article]));
  const sentences = new Map(graph.sentences.map((sentence) => [keyOf(sentence), sentence]));
  const known = new Set(graph.statements.map(({ iri }) => iri));
  const added = piece.statements.filter(({ iri }) => !known.has(iri)).map((statement, place) => ({
    ...statement,
    id: graph.statements.length + place,
    from: places.get(piece.things[statement.from].iri),
    to: places.get(piece.things[statement.to].iri),
    sentence: joinSentence(graph, articles, sentences, statement.sentence),
    relation: joinRelation(graph, statement.label.first),
  }));
  for (const { id, from, to } of added) for (const end of new Set([from, to])) graph.things[end].statements.push(id);
  graph.statements.push(...added);
  graph.sentences.sort((a, b) => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.start - b.start));
  for (const [place, sentence] of graph.sentences.entries()) sentence.id = place; // neighbours in the text stay neighbours
  return added;
}

const keyOf = ({ article, start }) => `${article.id} ${start}`;

function joinThing(graph, places, thing) {
  if (!places.has(thing.iri)) {
    places.set(thing.iri, graph.things.length);
    graph.things.push({ ...thing, id: graph.things.length, x: undefined, y: undefined, statements: [] });
  }
  const own = graph.things[places.get(thing.iri)];
  Object.assign(own, { all: Math.max(own.all, thing.all), fetched: Math.max(own.fetched, thing.fetched) });
}

function joinSentence(graph, articles, sentences, sentence) {
  const key = keyOf(sentence);
  if (!sentences.has(key)) {
    const { article } = sentence;
    if (!articles.has(article.id)) {
      articles.set(article.id, article);
      graph.articles.push(article);
    }
    sentences.set(key, { ...sentence, article: articles.get(article.id) });
    graph.sentences.push(sentences.get(key));
  }
  return sentences.get(key);
}

function joinRelation(graph, name) {
  if (!graph.relations.has(name)) graph.relations.set(name, graph.relations.size);
  return graph.relations.get(name);
}
