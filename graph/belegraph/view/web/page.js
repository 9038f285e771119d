/*
 * The page: what is selected, shown and chosen, and who is told.
 */

import { actions } from "./actions.js";
import { fromAddress, makeState, toAddress } from "./address.js";
import { wholeClaim } from "./claims.js";
import { otherEnd } from "./content.js";
import { find } from "./elements.js";
import { fillFacets, learnLabels } from "./facets.js";
import { fillFrame, setTheme } from "./frame.js";
import { startKeys } from "./keys.js";
import { later } from "./later.js";
import { forgetIndex, graph, index, page } from "./model.js";
import { fillPanel, offerHits } from "./panel.js";
import { makePicture } from "./picture.js";
import { fetchPiece, missing } from "./pieces.js";
import { saveCsv, saveJson, savePng, saveSvg } from "./saving.js";
import { startSearch } from "./searchbox.js";
import { candidates, drawnOf, shownOf } from "./selection.js";
import { covered, setSheet, startSheet } from "./sheet.js";
import { fillTable, markRow } from "./table.js";
import { canStep, remember, startTrail } from "./trail.js";
import { fillDisputes, fillSpeakers, fillTimeline } from "./views.js";
import { currentLanguage, label, languages, say, setWords } from "./words.js";

const FILL = { table: () => fillTable(), speakers: fillSpeakers, disputes: fillDisputes, time: fillTimeline, graph: () => {} };
const SECTIONS = { graph: "picture", table: "rows", speakers: "speakers", disputes: "disputes", time: "time" };

const picture = makePicture(find("network"), graph, (hits, isTouch) => {
  const isClose = hits.length > 1 && hits[0].away > 0 && hits[1].away - hits[0].away < 12;
  if (isTouch && isClose) actions.offer(hits.slice(0, 5));
  else actions.choose(hits[0]?.kind ?? null, hits[0]?.id ?? null);
});

/** Select anew, and show it everywhere. */
function select() {
  const { state } = page;
  page.candidates = candidates(graph, state, index);
  page.shown = shownOf(graph, state, page.candidates);
  const before = page.drawn.things.join();
  page.drawn = drawnOf(graph, state, page.shown);
  fillFacets();
  fillPanel(false);
  tellCount();
  showView();
  picture.show(page.drawn); // last: it asks how much of the stage the legend leaves, for which the browser lays out the page
  if (before !== page.drawn.things.join()) picture.fit();
}

/** "n of m shown", in all views, and what of it the picture leaves out. */
function tellCount() {
  const { shown, drawn } = page;
  find("count").textContent = say("count", { shown: shown.length, all: graph.statements.length });
  find("nothing").hidden = shown.length > 0;
  find("part").hidden = drawn.things.length === drawn.of;
  find("part").textContent = say("part", { drawn: drawn.things.length, all: drawn.of });
}

function showView() {
  const { view } = page.state;
  for (const [name, section] of Object.entries(SECTIONS)) find(section).hidden = name !== view;
  for (const input of document.querySelectorAll("input[name=views]")) input.checked = input.value === view;
  for (const input of document.querySelectorAll("input[name=scope]")) input.checked = input.value === page.state.scope;
  FILL[view]();
}

/** Keep the address and the buttons for back and forward in step. */
function keep(isSame = false) {
  remember(toAddress(graph, page.state), isSame);
  find("back").disabled = !canStep().back;
  find("forward").disabled = !canStep().forward;
}

function notice(words) {
  find("notice").textContent = words;
  find("notice").hidden = words === "";
}

/** Show a thing, a statement or the overview in the panel; with `isMoved` the focus follows. */
function showChosen(isMoved) {
  const { kind } = page.state.chosen;
  if (isMoved && kind !== null && !find("panel").contains(document.activeElement)) page.opener = document.activeElement;
  if (kind !== null && document.body.dataset.sheet === "low") setSheet("half"); // first: what is hidden takes no focus
  if (kind === null) setSheet("low");
  fillPanel(isMoved && kind !== null);
  mark();
}

/** Mark what is chosen in picture and table, and tell it to a screen reader. */
function mark() {
  const { kind, id } = page.state.chosen;
  picture.choose(kind, id);
  if (kind !== null) later("reveal", () => picture.reveal(covered())); // the evidence comes first
  markRow();
  find("live").textContent = kind === "statement" ? wholeClaim(graph, graph.statements[id]) : kind === "thing" ? label(graph.things[id].label) : "";
}

/** The things that something chosen needs in the picture. */
function endsOf({ kind, id }) {
  if (kind === null) return [];
  return kind === "thing" ? [id] : [graph.statements[id].from, graph.statements[id].to];
}

/** A thing that is not drawn yet is added to the picture. */
function draw(chosen) {
  const missing = endsOf(chosen).filter((end) => !page.drawn.things.includes(end));
  if (missing.length === 0) return;
  page.state.extra = new Set([...page.state.extra, ...missing]);
  page.drawn = drawnOf(graph, page.state, page.shown);
  tellCount();
  picture.show(page.drawn);
}

Object.assign(actions, {
  choose(kind, id, isMoved = false) {
    if (page.wayFrom !== null && kind === "thing") {
      endWay(id);
      return;
    }
    page.state.chosen = { kind, id };
    draw(page.state.chosen);
    showChosen(isMoved);
    keep();
  },
  close() {
    if (page.state.chosen.kind === null) return;
    actions.choose(null, null);
    if (page.opener?.isConnected) page.opener.focus();
    page.opener = null;
  },
  change(part, { isTyping = false } = {}) {
    Object.assign(page.state, part);
    if (!isTyping) find("query").value = page.state.query;
    const apply = () => {
      select();
      keep(isTyping);
    };
    if (isTyping) later("select", apply); // the suggestions come first
    else apply();
  },
  async expand(id) {
    try {
      if (missing(graph, id) > 0) await grow(id);
    } catch {
      notice(say("fetch.failed")); // what is here can be drawn all the same
    }
    const near = graph.things[id].statements.map((each) => otherEnd(graph.statements[each], id));
    actions.change({ extra: new Set([...page.state.extra, ...near, id]) });
  },
  reset() {
    const { view } = page.state;
    actions.change({ ...makeState(), view });
    setSheet("low");
    mark();
  },
  startWay(id) {
    page.wayFrom = id;
    notice(say("way.pick", { from: label(graph.things[id].label) }));
    find("query").focus();
  },
  offer(hits) {
    offerHits(hits);
    setSheet("half");
  },
  copyLink: () => actions.copy(location.href, say("copied")),
  async copy(words, done) {
    try {
      await navigator.clipboard.writeText(words);
      notice(done);
    } catch {
      notice(words); // where a browser does not let a page copy
    }
  },
});

/** Fetch the next statements about a thing. */
async function grow(id) {
  learnLabels(await fetchPiece(graph, id));
  forgetIndex();
}

function endWay(to) {
  const from = page.wayFrom;
  page.wayFrom = null;
  notice("");
  page.state.chosen = { kind: null, id: null };
  actions.change({ way: { from, to }, focus: null, view: "graph" });
  setSheet("half");
  mark();
}

/** Show what an address names, and say so where it names nothing here. */
function recall(address) {
  const { state, unknown } = fromAddress(graph, address);
  page.state = { ...state, extra: new Set(endsOf(state.chosen)) };
  find("query").value = state.query;
  setSheet(state.chosen.kind === null ? "low" : "half");
  select();
  mark();
  notice(unknown.length > 0 ? say("unknown", { what: unknown.join(", ").slice(0, 200) }) : "");
}

/** All words again, in another language. */
function setLanguage() {
  const all = JSON.parse(find("words").textContent);
  setWords(all, languages()[(languages().indexOf(currentLanguage()) + 1) % languages().length]);
  fillFrame();
  select();
}

function start() {
  fillFrame();
  startSheet();
  startSearch();
  startKeys(picture);
  const presses = {
    fit: picture.fit, nearer: () => picture.zoom(1.3), farther: () => picture.zoom(1 / 1.3), back: () => history.back(), forward: () => history.forward(),
    csv: saveCsv, json: saveJson, png: () => savePng(picture.scene()), svg: () => saveSvg(picture.scene()), print: () => print(),
    theme: () => { setTheme(); picture.repaint(); }, language: setLanguage,
  };
  for (const [id, press] of Object.entries(presses)) find(id).addEventListener("click", press);
  find("save").addEventListener("click", ({ target }) => { if (target.matches(".menu button")) find("save").open = false; });
  find("save").addEventListener("focusout", ({ relatedTarget }) => { if (!find("save").contains(relatedTarget)) find("save").open = false; });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", picture.repaint);
  recall(location.hash.slice(1));
  startTrail(toAddress(graph, page.state) || location.hash.slice(1), (address) => {
    recall(address);
    keep(true);
  });
  keep(true);
  later("index", index);
}

start();
window.belegraph = Object.freeze({ graph, page, picture, actions }); // for the console, and for the tests
