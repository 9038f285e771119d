/*
 * The keyboard: search, walk along the lines, open, zoom, back.
 */

import { actions } from "./actions.js";
import { find } from "./elements.js";
import { setDrawer } from "./frame.js";
import { graph, page } from "./model.js";
import { isArrow, nextSpot } from "./walking.js";

/** From a thing to a line that leaves it, from a line to one of its ends. */
function walk(picture, key) {
  const { kind, id } = page.state.chosen;
  const { things, statements } = picture.drawn();
  if (kind === null) {
    if (things.length > 0) actions.choose("thing", things[0]);
    return;
  }
  const middle = (each) => ({ id: each, spot: picture.along(each, 0.5) });
  const isDrawn = kind === "thing" ? things.includes(id) : statements.includes(id);
  if (!isDrawn) return;
  const [spot, around, next] = kind === "thing"
    ? [picture.spotOf(id), statements.filter((each) => [graph.statements[each].from, graph.statements[each].to].includes(id)).map(middle), "statement"]
    : [picture.along(id, 0.5), [graph.statements[id].from, graph.statements[id].to].map((end) => ({ id: end, spot: picture.spotOf(end) })), "thing"];
  const found = nextSpot(spot, key, around);
  if (found !== undefined) actions.choose(next, found);
}

/** Keys of the picture, when it has the focus. */
function onPictureKey(picture, event) {
  const zooms = { "+": () => picture.zoom(1.3), "-": () => picture.zoom(1 / 1.3), 0: picture.fit };
  if (isArrow(event.key)) walk(picture, event.key);
  else if (event.key in zooms) zooms[event.key]();
  else if (event.key === "Enter") actions.choose(page.state.chosen.kind, page.state.chosen.id, true);
  else return;
  event.preventDefault();
}

/** Escape closes what lies on top. */
function closeTopmost() {
  const { activeElement } = document;
  if (page.wayFrom !== null) page.wayFrom = null;
  if (find("save").open) find("save").open = false;
  else if (!find("drawer").hidden && find("drawer").contains(activeElement)) setDrawer(false);
  else actions.close();
  find("notice").hidden = true;
}

/** Keys of the whole page: "/" to the search, "," and "." to the statement before and after. */
export function startKeys(picture) {
  find("network").addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) onPictureKey(picture, event);
  });
  addEventListener("keydown", (event) => {
    const isTyping = event.target.matches?.("input[type=search]");
    if (event.key === "Escape") closeTopmost();
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") {
      event.preventDefault();
      find("query").focus();
    } else if (event.key === "," || event.key === ".") step(event.key === "." ? 1 : -1);
  });
}

function step(by) {
  const { kind, id } = page.state.chosen;
  const place = kind === "statement" ? page.shown.indexOf(id) + by : by > 0 ? 0 : page.shown.length - 1;
  if (place >= 0 && place < page.shown.length) actions.choose("statement", page.shown[place]);
}
