/*
 * Lists of statements and things as buttons.
 */

import { actions } from "./actions.js";
import { claim, qualifiers, toneOf } from "./claims.js";
import { isWithoutObject } from "./content.js";
import { make, text } from "./elements.js";
import { graph } from "./model.js";
import { symbol } from "./symbols.js";
import { shorten } from "./text.js";
import { isUntranslated, label, say } from "./words.js";

/** What a click on a thing or statement does. */
export const pick = (kind, id) => () => actions.choose(kind, id, true);

export const thingButton = (id) => make("button", { type: "button", class: "thing", click: pick("thing", id) },
  symbol(graph.things[id].group), inItsLanguage(graph.things[id].label));

/** A label; one that stands in the words of the articles says so to a screen reader. */
const inItsLanguage = (texts) => text(label(texts), "span", isUntranslated(texts) ? graph.language : null);

/** A statement as a button, with what sets it apart from a plain fact; `isQuoted`: with the sentence. */
export function statementButton(id, isQuoted = false) {
  const statement = graph.statements[id];
  const apart = qualifiers(statement);
  return make("button", { type: "button", class: `claim ${toneOf(statement)}`, click: pick("statement", id) },
    text(claim(graph, statement)),
    apart.length > 0 ? text(apart.join(" · "), "small") : null,
    isQuoted ? text(`„${shorten(statement.sentence.text, 180)}“`, "q", graph.language) : null);
}

/** Statements one below the other, so many at first; the rest on request. */
export function statementList(ids, { isQuoted = false, most = 60 } = {}) {
  const list = make("ul", { class: "list" });
  const add = (from) => {
    for (const id of ids.slice(from, from + most)) list.append(make("li", {}, statementButton(id, isQuoted)));
    if (ids.length <= from + most) return;
    const more = make("button", { type: "button", class: "more", click: () => { more.parentElement.remove(); add(from + most); } },
      say("more.count", { count: ids.length - from - most }));
    list.append(make("li", {}, more));
  };
  add(0);
  return list;
}

/** Subject, relation and object, each on its line. */
export function claimHeading(statement) {
  const denied = statement.polarity === "negated" ? `✗ ${say("negation")} ` : "";
  const relation = make("span", { class: `relation ${toneOf(statement)}` }, denied, inItsLanguage(statement.label));
  const object = isWithoutObject(graph, statement) ? null : thingButton(statement.to);
  return make("h2", { class: "claim" }, thingButton(statement.from), relation, object);
}
