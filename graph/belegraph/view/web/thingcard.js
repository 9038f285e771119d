/*
 * What the panel shows of a thing: its type, names, offices, what it is elsewhere, the ways on from it, and its statements.
 */

import { actions } from "./actions.js";
import { speakerOf } from "./claims.js";
import { otherEnd } from "./content.js";
import { button, choices, link, make, pairs, text } from "./elements.js";
import { dateOf } from "./groups.js";
import { statementList, thingButton } from "./lists.js";
import { graph, page } from "./model.js";
import { symbol } from "./symbols.js";
import { label, say } from "./words.js";

const HOSTS = { "www.wikidata.org": "Wikidata", "sws.geonames.org": "GeoNames", "d-nb.info": "GND" };
const ORDERS = ["text", "speaker", "date"];

/** The parts of the panel, its title first. */
export function thingCard(id) {
  const thing = graph.things[id];
  const shown = new Set(page.shown);
  const own = thing.statements.filter((each) => shown.has(each));
  const offices = [...new Set(own.map((each) => otherEnd(graph.statements[each], id)))].filter((end) => graph.things[end].group === "role");
  const names = [...new Set(Object.values(thing.label))].filter((name) => name !== label(thing.label));
  const hidden = thing.statements.length - own.length;
  return [
    make("h2", {}, make("span", { class: "thing" }, symbol(thing.group), text(label(thing.label)))),
    ways(id),
    pairs([
      [say("kind"), label(thing.kindLabel) || say(`group.${thing.group}`)],
      [say("names"), names.join(" · ")],
      [say("offices"), offices.length > 0 && thing.group !== "role" ? make("ul", {}, ...offices.map((office) => make("li", {}, thingButton(office)))) : ""],
      [say("same"), thing.sameAs.length > 0 ? make("ul", {}, ...thing.sameAs.map((url) => make("li", {}, link(url, nameOf(url))))) : ""],
    ]),
    make("h3", {}, `${say("statements")} (${own.length})`),
    hidden > 0 ? make("p", { class: "hint" }, say("statements.hidden", { count: hidden })) : null,
    own.length > 2 ? choices("order", say("order"), ORDERS.map((order) => [order, say(`order.${order}`)]), page.order, (order) => {
      page.order = order;
      actions.choose("thing", id);
    }) : null,
    ...ordered(own),
    make("h3", {}, say("details")),
    pairs([[say("iri"), thing.iri]]),
  ].filter((part) => part !== null);
}

/** "Wikidata Q30" rather than a long address. */
function nameOf(url) {
  const [, host, path] = /^https?:\/\/([^/]+)\/(.*)$/i.exec(url) ?? [];
  return Object.hasOwn(HOSTS, host ?? "") ? `${HOSTS[host]} ${path.split("/").filter(Boolean).at(-1) ?? ""}` : url;
}

/** Buttons: the neighbourhood in steps, what is not drawn yet, a way to another thing. */
function ways(id) {
  const { focus } = page.state;
  const steps = [1, 2, 3].map((count) => button(String(count), () => actions.change({ focus: { id, steps: count }, way: null, view: "graph" }), {
    "aria-pressed": String(focus?.id === id && focus.steps === count), "aria-label": say("focus.steps", { count }),
  }));
  const left = page.drawn.left.get(id) ?? 0; // with what the server has and this page has not
  return make("div", { class: "ways" },
    make("span", { role: "group", "aria-label": say("focus"), class: "steps" }, make("span", {}, say("focus")), ...steps),
    left > 0 ? button(say("expand", { count: left }), () => actions.expand(id)) : null,
    button(say("way"), () => actions.startWay(id)));
}

/** In the order of the text, or under headings by speaker or date. */
function ordered(ids) {
  if (page.order === "text") return [statementList(ids)];
  const heading = page.order === "speaker" ? (id) => speakerOf(graph.statements[id])
    : (id) => dateOf(graph.statements[id], "time") || dateOf(graph.statements[id], "published") || say("undated");
  const groups = new Map();
  for (const id of ids) groups.set(heading(id), [...(groups.get(heading(id)) ?? []), id]);
  const sorted = page.order === "date" ? [...groups].sort(([a], [b]) => (a < b ? -1 : 1)) : [...groups];
  return sorted.flatMap(([name, members]) => [make("h4", {}, text(name)), statementList(members)]);
}
