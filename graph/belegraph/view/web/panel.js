/*
 * The panel beside the picture, on a phone a sheet over its lower half: a statement, a thing, or where to begin.
 */

import { actions } from "./actions.js";
import { button, find, make } from "./elements.js";
import { graph, page } from "./model.js";
import { overview } from "./overview.js";
import { pick, statementButton, thingButton } from "./lists.js";
import { statementCard } from "./statementcard.js";
import { linkSign } from "./symbols.js";
import { thingCard } from "./thingcard.js";
import { say } from "./words.js";

/** Show what is chosen; the title gets the focus if `isMoved`. */
export function fillPanel(isMoved) {
  const { kind, id } = page.state.chosen;
  const parts = kind === "statement" ? statementCard(id) : kind === "thing" ? thingCard(id) : overview();
  put(kind === null ? say("panel") : kickerOf(kind, id), parts, kind === null ? [] : tools(kind, id), isMoved);
}

/** Let somebody choose what was meant by a touch. */
export function offerHits(hits) {
  const list = hits.map(({ kind, id }) => make("li", {}, kind === "thing" ? thingButton(id) : statementButton(id)));
  put(say("panel"), [make("h2", {}, say("offer")), make("ul", { class: "list" }, ...list)], [closeButton()], true);
}

function put(kicker, [title, ...rest], buttons, isMoved) {
  const header = make("header", {}, make("p", { class: "kicker" }, kicker), make("div", { class: "tools" }, ...buttons));
  find("card").replaceChildren(header, title, ...rest);
  find("panel").scrollTop = 0;
  title.tabIndex = -1;
  if (isMoved) title.focus({ preventScroll: true });
}

function kickerOf(kind, id) {
  if (kind === "thing") return say(`group.${graph.things[id].group}`);
  const place = page.shown.indexOf(id);
  return place < 0 ? say("statement") : say("statement.of", { place: place + 1, count: page.shown.length });
}

const closeButton = () => button("✕", () => actions.close(), { class: "icon", "aria-label": say("close"), title: say("close") });

function tools(kind, id) {
  const copy = button(linkSign(), () => actions.copyLink(), { class: "icon", "aria-label": say("copy"), title: say("copy") });
  return [...(kind === "statement" ? steps(id) : []), copy, closeButton()];
}

/** The statements before and after, of those that are shown. */
function steps(id) {
  const place = page.shown.indexOf(id);
  const step = (name, sign, target) => button(sign, target === undefined ? () => {} : pick("statement", target), {
    class: "icon", "aria-label": say(name), title: say(name), disabled: target === undefined ? "" : null,
  });
  return [step("previous", "‹", place > 0 ? page.shown[place - 1] : undefined), step("next", "›", place < 0 ? undefined : page.shown[place + 1])];
}
