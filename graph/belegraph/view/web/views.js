/*
 * The views beside picture and table: who says what, claims side by side that do not go together, and a timeline.
 */

import { claim, speakerOf } from "./claims.js";
import { choices, find, make, text } from "./elements.js";
import { byDate, bySpeaker, disputes } from "./groups.js";
import { statementButton, statementList, thingButton } from "./lists.js";
import { graph, page } from "./model.js";
import { shorten } from "./text.js";
import { label, say } from "./words.js";

/** A column for each speaker. */
export function fillSpeakers() {
  const groups = bySpeaker(graph, page.shown);
  find("speakers").replaceChildren(heading("view.speakers"), make("div", { class: "columns" }, ...groups.map(([speaker, ids]) => {
    const { speakerIri } = graph.statements[ids[0]];
    const thing = graph.things.find(({ iri }) => iri === speakerIri);
    const name = speaker === "" ? say("article.itself") : label(graph.statements[ids[0]].speaker);
    return make("section", {}, make("h3", {}, thing === undefined ? text(name) : thingButton(thing.id), make("small", {}, ` ${ids.length}`)),
      statementList(ids, { most: 12 }));
  })), nothing(groups));
}

/** Each dispute in a frame, its sides next to each other. */
export function fillDisputes() {
  const found = disputes(graph, page.shown);
  find("disputes").replaceChildren(heading("view.disputes"), found.length > 0 ? make("p", { class: "hint" }, say("disputes.hint")) : "", ...found.map(({ kind, sides }) => make("section", { class: "dispute" },
    make("h3", {}, say(`dispute.${kind}`), ": ", titleOf(kind, sides)),
    make("div", { class: "sides" }, ...sides.map((ids) => make("ul", { class: "list" }, ...ids.map((id) => make("li", {},
      make("p", { class: "who" }, text(whoAndWhere(graph.statements[id]))), statementButton(id, true)))))))), nothing(found));
}

function titleOf(kind, [[first]]) {
  const statement = graph.statements[first];
  if (kind === "denied") return text(claim(graph, { ...statement, polarity: "affirmed" }));
  return text(`${label(graph.things[statement.from].label)} – ${label(statement.label)}`);
}

const whoAndWhere = (statement) => {
  const { publisher, published, id } = statement.sentence.article;
  return [speakerOf(statement), publisher || shorten(id, 40), published].filter(Boolean).join(" · ");
};

/** A bar for each date, as long as many statements, with these below it. */
export function fillTimeline() {
  const groups = byDate(graph, page.shown, page.clock);
  const most = groups.reduce((peak, [, ids]) => Math.max(peak, ids.length), 1);
  const undated = page.shown.length - groups.reduce((sum, [, ids]) => sum + ids.length, 0);
  const clocks = ["published", "time"].map((clock) => [clock, say(`clock.${clock}`)]);
  find("time").replaceChildren(heading("view.time"),
    choices("clock", say("clock"), clocks, page.clock, (clock) => {
      page.clock = clock;
      fillTimeline();
      find("time").querySelector(`input[value=${clock}]`).focus();
    }),
    undated > 0 ? make("p", { class: "hint" }, say("undated.count", { count: undated })) : "",
    make("ol", { class: "timeline" }, ...groups.map(([date, ids]) => make("li", {},
      make("h3", {}, make("time", { datetime: date }, date), make("meter", { min: 0, max: most, value: ids.length, "aria-label": say("statements") }),
        make("small", {}, String(ids.length))),
      statementList(ids, { most: 12 })))), nothing(groups));
}

const heading = (name) => make("h2", {}, say(name));
const nothing = (found) => (found.length === 0 ? make("p", { class: "hint" }, say("nothing.here")) : "");

/** Which of these views have something to show in this graph. */
export function usefulViews() {
  const all = graph.statements.map(({ id }) => id);
  const dates = new Set(["published", "time"].flatMap((clock) => byDate(graph, all, clock).map(([date]) => `${clock} ${date}`)));
  if (byDate(graph, all, "published").length < 2) page.clock = "time";
  return { disputes: disputes(graph, all).length > 0, time: dates.size > 1 };
}
