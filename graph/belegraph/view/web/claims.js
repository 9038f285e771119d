/*
 * A statement in words: what is claimed, who says so, and how it is meant.
 */

import { isWithoutObject } from "./content.js";
import { isSaid, label, say } from "./words.js";

/** Sort a statement by how far it may be relied on; this is its colour. */
export function toneOf({ polarity, plain, speaker }) {
  if (polarity === "negated") return "negated";
  if (plain) return "fact";
  return speaker.first ? "said" : "open";
}

/** The relation with the negation in front. */
export const relationOf = (statement) =>
  statement.polarity === "negated" ? `${say("negation")} ${label(statement.label)}` : label(statement.label);

/** Subject, relation and object, in short. */
export function claim(graph, statement) {
  const [subject, object] = [statement.from, statement.to].map((end) => label(graph.things[end].label));
  const values = { subject, relation: relationOf(statement), object };
  return say(isWithoutObject(graph, statement) ? "claim.short" : "claim", values);
}

/** The claim with who makes it and how: "NATO has target: 5 % of GDP, demanded by Marco Rubio". */
export function wholeClaim(graph, statement) {
  return [claim(graph, statement), ...qualifiers(statement)].join(", ");
}

/** What sets a statement apart from a plain fact, in short. */
export function qualifiers(statement) {
  const { mode, certainty } = statement;
  const speaker = label(statement.speaker);
  const said = speaker && isSaid(`by.${mode}`) ? [say(`by.${mode}`, { speaker })] : [
    ...(mode === "asserted" ? [] : [say(`mode.${mode}`)]), ...(speaker ? [say("by.asserted", { speaker })] : [])];
  return certainty === "certain" ? said : [...said, say(`certainty.${certainty}`)];
}

/** In whole sentences: who says it, how it is meant, how certain it is. */
export function explain(statement) {
  const speaker = label(statement.speaker);
  const told = `told.${statement.mode}${statement.polarity === "negated" ? ".negated" : ""}`;
  const said = speaker ? `said.${statement.quoted || "speaker"}` : "said.article";
  return [say(said, { speaker }), say(told), say(`sure.${statement.certainty}`)].filter(Boolean).join(" ");
}

/** Who says it: a name, or the article itself. */
export const speakerOf = (statement) => label(statement.speaker) || say("article.itself");
