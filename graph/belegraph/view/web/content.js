/*
 * The data that Python put into the page (content.py), as things and statements that go by their number in it.
 */

/** A value of a column, which is a list, or its different values and which of them each record has: if there is one, all have it. */
const at = (column, id) => (Array.isArray(column) ? column[id] : column.values[column.of[id] ?? 0]);

/** Read the columns. A thing knows its statements; things are ranked: number 0 has most of them. */
export function decode(raw) {
  const texts = (columns, id) => {
    const [first] = raw.languages;
    const told = { first: at(columns[first], id) };
    for (const lang of raw.languages) told[lang] = at(columns[lang], id); // empty where it is the same as in the first
    return told;
  };
  const iri = ({ base, name }, id) => at(base, id) + name[id];
  const articles = raw.articles.map(([id, publisher, published, url]) => ({ id, publisher, published, url }));
  const sentences = raw.sentences.map(([article, start, text], id) => ({ id, article: articles[article], start, text }));
  const things = raw.things.iri.name.map((_, id) => ({
    id,
    iri: iri(raw.things.iri, id),
    kind: at(raw.things.kind, id),
    group: at(raw.things.group, id),
    sameAs: at(raw.things.sameAs, id).split(" ").filter(Boolean),
    label: texts(raw.things.label, id),
    kindLabel: texts(raw.things.kindLabel, id),
    all: raw.things.all === undefined ? 0 : at(raw.things.all, id), // statements that the server has
    fetched: raw.things.fetched === undefined ? 0 : at(raw.things.fetched, id), // and has sent, one after the other
    x: undefined,
    y: undefined,
    statements: [],
  }));
  for (const [id, x, y] of raw.things.places) Object.assign(things[id], { x, y });
  const told = raw.statements;
  const statements = told.from.map((from, id) => ({
    id,
    iri: iri(told.iri, id),
    from,
    to: told.to[id],
    sentence: sentences[told.sentence[id]],
    ranges: told.ranges.slice(6 * id, 6 * id + 6), // of the evidence, the subject, the object: [begin, end) each
    words: told.words[id], // of the relation: begin, end, begin, end …
    label: texts(told.label, id),
    speaker: texts(told.speaker, id),
    speakerIri: at(told.speaker_iri, id),
    place: texts(told.place, id),
    arguments: texts(told.arguments, id),
    polarity: at(told.polarity, id),
    certainty: at(told.certainty, id),
    mode: at(told.mode, id),
    quoted: at(told.quoted, id),
    rule: at(told.rule, id),
    time: at(told.time, id),
    plain: told.plain[id] === 1,
  }));
  for (const { id, from, to } of statements) for (const end of new Set([from, to])) things[end].statements.push(id);
  return {
    title: raw.title,
    language: raw.language,
    source: raw.source ?? "",
    languages: raw.languages,
    articles,
    sentences,
    things,
    statements,
    relations: relationsOf(statements),
  };
}

/** The number of each relation, by its label. */
function relationsOf(statements) {
  const numbers = new Map();
  for (const statement of statements) {
    const { first } = statement.label;
    if (!numbers.has(first)) numbers.set(first, numbers.size);
    statement.relation = numbers.get(first);
  }
  return numbers;
}

/** Whether a statement has no object: the thing at its end stands for nothing. */
export const isWithoutObject = (graph, { iri, to, label }) =>
  graph.things[to].iri === `${iri}/object` && graph.things[to].label.first === label.first;

/** The other end of a statement. */
export const otherEnd = ({ from, to }, end) => (from === end ? to : from);
