"use strict";

/*
 * The page: what is searched, shown and chosen, and who is told.
 */

const find = (id) => document.getElementById(id);
const state = {
  query: "",
  scope: "said", // or "facts"
  view: "graph", // or "table"
  visible: statements.map((_, id) => id),
  chosen: { kind: null, id: null },
  opener: null, // what had the focus before the panel took it
  rows: ROWS,
};

/** Find the statements that search and scope leave, and show them. */
function select() {
  const [bare, spelt] = fold(state.query.trim()).split("\n");
  const matches = (id) => searched[id].includes(bare) || searched[id].includes(spelt);
  state.visible = statements.map((_, id) => id).filter((id) => (state.scope === "said" || statements[id].plain) && matches(id));
  find("count").textContent = words.count.replace("{shown}", state.visible.length).replace("{all}", statements.length);
  find("nothing").hidden = state.visible.length > 0;
  graph.show(new Set(state.visible));
  state.rows = ROWS;
  if (state.view === "table") fillTable();
}

/** Show a thing, a statement or the overview in the panel; `move` says whether the focus follows. */
function choose(kind, id, move = false) {
  if (move && kind !== null && !find("panel").contains(document.activeElement)) state.opener = document.activeElement;
  state.chosen = { kind, id };
  const [title, ...parts] = kind === "statement" ? showStatement(id) : kind === "thing" ? showThing(id) : showOverview();
  const name = kind === "statement" ? words.statement : kind === "thing" ? things[id].kind : words.panel;
  const close = make("button", { type: "button", class: "close", "aria-label": words.close, click: closePanel }, "✕");
  const header = make("header", {}, make("p", { class: "kicker" }, name), kind === null ? null : close);
  find("panel").replaceChildren(header, title, ...parts);
  find("panel").scrollTop = 0;
  title.tabIndex = -1;
  if (move) title.focus({ preventScroll: true });
  graph.choose(kind, id);
  if (move) graph.reveal();
  markRow();
  remember(kind === "statement" ? statements[id].iri : kind === "thing" ? things[id].iri : "");
}

/** Go back to the overview, and with the focus to where it came from. */
function closePanel() {
  if (state.chosen.kind === null) return;
  choose(null, null);
  if (state.opener?.isConnected) state.opener.focus();
  state.opener = null;
}

/** Keep what is shown in the address, so that a link to the file can lead to a statement. */
function remember(iri) {
  try {
    history.replaceState(null, "", iri ? `#${encodeURIComponent(iri)}` : location.pathname + location.search);
  } catch {
    // inside a notebook the page has no address of its own, and half a character has none anywhere
  }
}

/** Show what the address names; false if it names nothing here. */
function recall() {
  const named = location.hash.slice(1);
  const isNamed = ({ iri }) => iri.isWellFormed() && encodeURIComponent(iri) === named;
  for (const [kind, all] of [["statement", statements], ["thing", things]]) {
    const id = all.findIndex(isNamed);
    if (id >= 0) {
      choose(kind, id, true);
      return true;
    }
  }
  return false;
}

/** Explain symbols, colours and dashes, those that this graph uses. */
function fillLegend() {
  const used = content.groups.filter((group) => nodes.some((node) => node.group === group));
  const block = (title, items) => make("section", {}, make("h2", {}, title),
    make("ul", {}, ...items.map(([drawing, name]) => make("li", {}, drawing, name))));
  find("legend").replaceChildren(make("summary", {}, words.legend), make("div", {},
    block(words["legend.kinds"], used.map((group) => [symbol(group), words[`group.${group}`]])),
    block(words["legend.tones"], ["fact", "said", "open", "negated"].map((tone) => [stroke(tone), words[`tone.${tone}`]])),
    block(words["legend.certainty"], content.dashes.map(([name, dash]) => [stroke("fact", dash), words[`certainty.${name}`]]))));
  find("legend").open = matchMedia("(min-width: 701px)").matches;
}

/** Two buttons of which one is down: a set of radio buttons, so that the arrow keys work. */
function fillSwitch(name, options, onChange) {
  find(name).querySelector("legend").textContent = words[name];
  find(name).append(...options.map(([value, label, title]) => make("label", { title }, make("input", {
    type: "radio", name, value, checked: value === state[name === "views" ? "view" : name] ? "" : null, change: () => onChange(value),
  }), label)));
}

/** Show the picture or the table. */
function setView(view) {
  state.view = view;
  find("picture").hidden = view !== "graph";
  find("rows").hidden = view !== "table";
  if (view === "table") fillTable();
  else graph.redraw();
}

/** Put the words into the template. */
function fillPage() {
  find("title").textContent = content.title;
  find("search").firstElementChild.textContent = words.search;
  find("query").placeholder = words["search.hint"];
  find("network").setAttribute("role", "img");
  const regions = { network: "picture", picture: "view.graph", rows: "table", panel: "panel" };
  for (const [id, name] of Object.entries(regions)) find(id).setAttribute("aria-label", words[name]);
  for (const id of ["nothing", "fit", "more"]) find(id).textContent = words[id];
  fillSwitch("scope", [["said", words["scope.said"], null], ["facts", words["scope.facts"], words["scope.facts.help"]]],
    (scope) => { state.scope = scope; select(); });
  fillSwitch("views", [["graph", words["view.graph"], null], ["table", words["view.table"], null]], setView);
  fillLegend();
}

fillPage();
const graph = drawGraph(find("network"), content, (kind, id) => choose(kind, id));
find("query").addEventListener("input", (event) => { state.query = event.target.value; select(); });
find("fit").addEventListener("click", graph.fit);
find("more").addEventListener("click", () => { state.rows += ROWS; fillTable(); });
addEventListener("keydown", (event) => { if (event.key === "Escape") closePanel(); });
addEventListener("hashchange", recall);
select();
if (!recall()) choose(null, null);
window.belegraph = Object.freeze({ choose, graph }); // for the console, and for the tests
