/*
 * What the panel shows when nothing is chosen: how to begin, and the things with most statements; or the way that is shown.
 */

import { make, text } from "./elements.js";
import { pick, statementList, thingButton } from "./lists.js";
import { graph, page } from "./model.js";
import { symbol } from "./symbols.js";
import { label, say } from "./words.js";

/** The parts of the panel, its title first. */
export function overview() {
  return page.state.way === null ? hubs() : way(page.state.way);
}

function hubs() {
  const counts = new Map();
  for (const id of page.shown) {
    const { from, to } = graph.statements[id];
    for (const end of new Set([from, to])) if (graph.things[end].group !== "words") counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const often = [...counts].sort(([a, as], [b, bs]) => bs - as || a - b).slice(0, 10);
  return [
    make("h2", {}, say("panel.title")),
    make("p", {}, say("panel.hint")),
    make("h3", {}, say("panel.hubs")),
    make("ul", { class: "hubs" }, ...often.map(([id, count]) => make("li", {}, make("button", { type: "button", click: pick("thing", id) },
      symbol(graph.things[id].group), text(label(graph.things[id].label)), make("small", {}, String(count)))))),
    make("h3", {}, say("panel.keys")),
    make("dl", { class: "keys" }, ...["search", "walk", "open", "step", "zoom", "back"].flatMap((key) =>
      [make("dt", {}, make("kbd", {}, say(`key.${key}`))), make("dd", {}, say(`key.${key}.does`))])),
  ];
}

function way({ from, to }) {
  return [
    make("h2", {}, say("way.title")),
    make("p", { class: "ends" }, thingButton(from), " → ", thingButton(to)),
    page.shown.length === 0 ? make("p", {}, say("way.none")) : make("p", {}, say("way.steps", { count: page.shown.length })),
    statementList(page.shown, { isQuoted: true }),
  ];
}
