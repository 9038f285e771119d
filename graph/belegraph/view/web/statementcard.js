/*
 * What the panel shows of a statement: the claim, the sentence with the evidence marked, who says it, how it is meant, and where it stands.
 */

import { explain, qualifiers, speakerOf, toneOf, wholeClaim } from "./claims.js";
import { wrongButton } from "./correction.js";
import { link, make, pairs, text } from "./elements.js";
import { claimHeading, statementList, thingButton } from "./lists.js";
import { cut } from "./marks.js";
import { graph, page } from "./model.js";
import { placeOf } from "./pieces.js";
import { label, say } from "./words.js";

/** The parts of the panel, its title first. */
export function statementCard(id) {
  const statement = graph.statements[id];
  const marked = cut(statement);
  const others = page.shown.filter((other) => other !== id && isSamePair(graph.statements[other], statement));
  return [
    claimHeading(statement),
    qualifiers(statement).length > 0 ? make("p", { class: `whole ${toneOf(statement)}` }, text(wholeClaim(graph, statement))) : null,
    passage(statement.sentence, marked),
    key(marked),
    source(statement),
    text(explain(statement), "p"),
    make("h3", {}, say("details")),
    details(statement),
    make("p", {}, wrongButton(statement)),
    ...(others.length > 0 ? [make("h3", {}, say("statements.more", { count: others.length })), statementList(others, { isQuoted: true })] : []),
  ].filter((part) => part !== null);
}

const isSamePair = (one, other) => (one.from === other.from && one.to === other.to) || (one.from === other.to && one.to === other.from);

/** The sentence, marked, with the sentences around it where the page knows them. */
function passage(sentence, marked) {
  const beside = [graph.sentences[sentence.id - 1], graph.sentences[sentence.id + 1]].map((other) =>
    (other !== undefined && other.article === sentence.article && isNextTo(other, sentence) ? other.text : ""));
  const parts = marked.map(({ text: words, role }) => (role === "" ? words : make("mark", { class: role, title: say(`role.${role}`) }, words)));
  const around = (words) => (words === "" ? null : make("span", { class: "beside" }, ` ${words} `));
  return make("blockquote", { class: "text", lang: graph.language }, around(beside[0]), make("span", { class: "sentence" }, ...parts), around(beside[1]));
}

/** Whether nothing but a blank or a line end lies between two sentences. */
function isNextTo(one, other) {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const gap = second.start - first.start - [...first.text].length;
  return gap >= 0 && gap <= 2;
}

/** What the marks mean. */
function key(marked) {
  const roles = [...new Set(marked.map(({ role }) => role))].filter(Boolean);
  if (roles.length < 2) return null;
  return make("p", { class: "key" }, ...["subject", "relation", "object"].filter((role) => roles.includes(role))
    .map((role) => make("span", {}, make("mark", { class: role }, say(`role.${role}`)), " ")));
}

function source({ iri, sentence: { article: { id, publisher, published, url } } }) {
  const place = placeOf(graph, iri);
  const named = [publisher, published].filter(Boolean).join(", ") || id;
  return make("p", { class: "source" }, text(named), url ? " · " : null, url ? link(url, say("open")) : null,
    place ? " · " : null, place ? make("a", { href: place }, say("open.place")) : null);
}

function details(statement) {
  const { sentence, ranges, certainty, polarity, mode, quoted, time, rule } = statement;
  const { id, publisher, published } = sentence.article;
  const speaker = graph.things.find(({ iri }) => iri === statement.speakerIri);
  const place = say("place.range", { start: sentence.start + ranges[0], end: sentence.start + ranges[1] });
  return pairs([
    [say("field.speaker"), speaker === undefined ? speakerOf(statement) : thingButton(speaker.id)],
    [say("field.time"), time],
    [say("field.place"), label(statement.place)],
    [say("field.arguments"), label(statement.arguments)],
    [say("field.certainty"), say(`certainty.${certainty}`)],
    [say("field.polarity"), say(`polarity.${polarity}`)],
    [say("field.mode"), say(`mode.${mode}`)],
    [say("field.quoted"), quoted ? say(`quoted.${quoted}`) : ""],
    [say("field.article"), id],
    [say("field.publisher"), publisher],
    [say("field.published"), published],
    [say("field.range"), ranges[1] > ranges[0] ? place : ""],
    [say("field.rule"), rule],
  ]);
}
