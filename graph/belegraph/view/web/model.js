/*
 * The graph of this page, its words, and what can be searched; the state of the page.
 */

import { makeState } from "./address.js";
import { decode } from "./content.js";
import { makeIndex } from "./search.js";
import { setWords } from "./words.js";

const read = (id) => JSON.parse(document.getElementById(id).textContent);

setWords(read("words"), new URLSearchParams(location.search).get("lang") ?? undefined);
export const graph = decode(read("content"));

const lazy = { index: null };
/** Folding all sentences takes a moment, so that it waits until the first picture is drawn. */
export const index = () => (lazy.index ??= makeIndex(graph));

/** The graph has grown. */
export const forgetIndex = () => { lazy.index = null; };

/** What is shown and chosen; `page.js` alone changes it. */
export const page = {
  state: makeState(),
  candidates: [], // statements that search and scope leave
  shown: [], // of these what filters, focus and way leave
  drawn: { things: [], statements: [], left: new Map(), of: 0 },
  sorted: { column: null, descending: false },
  order: "text", // of the statements of a thing: or "speaker", "date"
  clock: "published", // or "time"
  wayFrom: null,
  opener: null, // what had the focus before the panel took it
};
