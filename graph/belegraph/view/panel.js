"use strict";

/*
 * What the panel shows: a statement with its evidence, a thing with its statements, or what there is to see.
 */

/** What a click on a thing or statement does. */
const pick = (kind, id) => () => choose(kind, id, true);
const thingButton = (id) => make("button", { type: "button", class: "thing", click: pick("thing", id) },
  symbol(nodes[id].group), text(nodes[id].label));

/** Statements as buttons, each with what sets it apart from a plain fact. */
function list(ids) {
  return make("ul", { class: "list" }, ...ids.map((id) => {
    const { tone, tags } = statements[id];
    const small = tags.length ? text(tags.join(" · "), "small") : null;
    return make("li", {}, make("button", { type: "button", class: tone, click: pick("statement", id) }, text(claim(id)), small));
  }));
}

/** Names with values, texts or elements; what is empty is left out. */
function pairs(rows) {
  return make("dl", {}, ...rows.filter(([, value]) => value !== "").flatMap(([name, value]) =>
    [make("dt", {}, name), make("dd", {}, typeof value === "string" ? text(value) : value)]));
}

/** The parts of the panel, its title first. */
function showStatement(id) {
  const told = statements[id];
  const { from, to } = edges[id];
  const isBetween = (other) => [[from, to], [to, from]].some(([a, b]) => edges[other].from === a && edges[other].to === b);
  const both = state.visible.filter((other) => other !== id && isBetween(other));
  const relation = make("span", { class: `relation ${told.tone}` }, edges[id].tone === "negated" ? "✗ " : "", text(told.relation));
  const source = make("p", { class: "source" }, text([told.publisher, told.published].filter(Boolean).join(", ") || told.article),
    told.url ? " · " : null, told.url ? link(told.url, words.open) : null);
  const fields = ["speaker", "certainty", "polarity", "mode", "quoted", "article", "publisher", "published", "rule"];
  return [
    make("h2", { class: "claim" }, thingButton(from), relation, thingButton(to)),
    told.tags.length ? make("ul", { class: "tags" }, ...told.tags.map((tag) => make("li", { class: told.tone }, text(tag)))) : null,
    evidence(told.sentence, "blockquote"),
    source,
    text(told.words, "p"),
    make("h3", {}, words.details),
    pairs(fields.map((field) => [words[`field.${field}`], told[field]])),
    ...(both.length ? [make("h3", {}, words["statements.more"]), list(both)] : []),
  ].filter((part) => part !== null);
}

function showThing(id) {
  const { iri, sameAs } = things[id];
  const own = state.visible.filter((each) => edges[each].from === id || edges[each].to === id);
  const elsewhere = sameAs.map((each) => make("li", {}, /^https?:\/\//i.test(each) ? link(each, each) : text(each)));
  return [
    make("h2", {}, make("span", { class: "thing" }, symbol(nodes[id].group), text(nodes[id].label))),
    make("h3", {}, `${words.statements} (${own.length})`),
    list(own),
    make("h3", {}, words.details),
    pairs([[words.iri, iri], [words.same, elsewhere.length ? make("ul", {}, ...elsewhere) : ""]]),
  ];
}

function showOverview() {
  const often = [...nodes].sort((a, b) => degrees[b.id] - degrees[a.id] || a.id - b.id).slice(0, 8);
  return [
    make("h2", {}, words["panel.title"]),
    make("p", {}, words["panel.hint"]),
    make("h3", {}, words["panel.hubs"]),
    make("ul", { class: "hubs" }, ...often.map(({ id, group, label }) => make("li", {},
      make("button", { type: "button", click: pick("thing", id) }, symbol(group), text(label), make("small", {}, degrees[id]))))),
  ];
}
