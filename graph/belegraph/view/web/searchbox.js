/*
 * The search: what is typed narrows the selection, and below it stands what it may mean.
 *
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */

import { actions } from "./actions.js";
import { claim } from "./claims.js";
import { find, make, text } from "./elements.js";
import { graph, index, page } from "./model.js";
import { suggest } from "./search.js";
import { stroke, symbol } from "./symbols.js";
import { shorten } from "./text.js";
import { toneOf } from "./claims.js";
import { label, say } from "./words.js";

const box = { hits: [], active: -1 };

function option({ kind, id }, place) {
  const parts = kind === "thing"
    ? [symbol(graph.things[id].group), text(label(graph.things[id].label)), make("small", {}, label(graph.things[id].kindLabel) || say(`group.${graph.things[id].group}`))]
    : [stroke(toneOf(graph.statements[id])), text(claim(graph, graph.statements[id])), text(shorten(graph.statements[id].sentence.text, 70), "small")];
  return make("li", {
    id: `option-${place}`, role: "option", "aria-selected": String(place === box.active),
    pointerdown: (event) => { event.preventDefault(); take(place); },
  }, ...parts);
}

function open(hits) {
  box.hits = hits;
  box.active = -1;
  draw();
}

function draw() {
  const isOpen = box.hits.length > 0;
  find("suggestions").replaceChildren(...box.hits.map(option));
  find("suggestions").hidden = !isOpen;
  find("query").setAttribute("aria-expanded", String(isOpen));
  if (box.active >= 0) find("query").setAttribute("aria-activedescendant", `option-${box.active}`);
  else find("query").removeAttribute("aria-activedescendant");
}

/** Choose a suggestion: what was typed to find it narrows nothing any more. */
function take(place) {
  const { kind, id } = box.hits[place];
  open([]);
  if (page.state.query !== "") actions.change({ query: "" });
  actions.choose(kind, id, true);
}

function onKey(event) {
  const { length } = box.hits;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    if (length === 0) return;
    event.preventDefault();
    box.active = (box.active + (event.key === "ArrowDown" ? 1 : -1) + length + (box.active < 0 && event.key === "ArrowUp" ? 1 : 0)) % length;
    draw();
  } else if (event.key === "Enter" && length > 0) take(Math.max(0, box.active));
  else if (event.key === "Escape" && length > 0) {
    event.stopPropagation();
    open([]);
  }
}

/** Make the search work. */
export function startSearch() {
  const query = find("query");
  query.addEventListener("input", () => {
    actions.change({ query: query.value }, { isTyping: true });
    open(suggest(graph, index(), query.value));
  });
  query.addEventListener("keydown", onKey);
  query.addEventListener("blur", () => open([]));
  query.addEventListener("focus", () => query.value && open(suggest(graph, index(), query.value)));
}
