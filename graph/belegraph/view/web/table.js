/*
 * The table: all that the picture and the panel say, row by row, for the keyboard and for screen readers.
 */

import { actions } from "./actions.js";
import { claim, speakerOf, toneOf } from "./claims.js";
import { button, find, link, make, text } from "./elements.js";
import { pick } from "./lists.js";
import { cut } from "./marks.js";
import { graph, page } from "./model.js";
import { COLUMNS, sortBy } from "./records.js";
import { currentLanguage, say } from "./words.js";

const ROWS = 100; // at a time

/** Fill the table with what is shown, sorted as its head says. */
export function fillTable(rows = ROWS) {
  const ids = sortBy(graph, page.shown, page.sorted, currentLanguage());
  find("table").replaceChildren(
    make("caption", { class: "unseen" }, say("table")),
    make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, ...COLUMNS.map(head))),
    make("tbody", { role: "rowgroup" }, ...ids.slice(0, rows).map(row)),
  );
  find("more").hidden = ids.length <= rows;
  find("more").onclick = () => fillTable(rows + ROWS);
  markRow();
}

function head(column) {
  const { column: sorted, descending } = page.sorted;
  const direction = sorted !== column ? "none" : descending ? "descending" : "ascending";
  const arrow = { none: "↕", ascending: "↑", descending: "↓" }[direction];
  return make("th", { scope: "col", role: "columnheader", "aria-sort": direction },
    make("button", { type: "button", click: () => sort(column) }, say(`field.${column}`), make("span", { "aria-hidden": "true" }, ` ${arrow}`)));
}

/** Sort by a column, then the other way round, then in reading order again. */
function sort(column) {
  const { column: sorted, descending } = page.sorted;
  page.sorted = sorted !== column ? { column, descending: false } : descending ? { column: null, descending: false } : { column, descending: true };
  fillTable();
  find("table").querySelectorAll("th button")[COLUMNS.indexOf(column)].focus();
}

function row(id) {
  const statement = graph.statements[id];
  const { polarity, certainty, mode, quoted, sentence } = statement;
  const { publisher, published, id: article, url } = sentence.article;
  const several = (values) => values.filter(Boolean).map((value) => (typeof value === "string" ? text(value) : make("span", {}, value)));
  const marked = cut(statement).map(({ text: words, role }) => (role === "" ? words : make("mark", { class: role }, words)));
  const cells = [
    [button(text(claim(graph, statement)), pick("statement", id))],
    [text(speakerOf(statement))],
    several([say(`polarity.${polarity}`), say(`certainty.${certainty}`), say(`mode.${mode}`), quoted && say(`quoted.${quoted}`)]),
    [make("span", { class: "text", lang: graph.language }, ...marked)],
    several([publisher, published, article, url ? link(url, say("open")) : ""]),
  ];
  // the roles keep it a table on a phone, where the style sheet makes cards of the rows
  return make("tr", { class: toneOf(statement), role: "row", "data-statement": id, click: pickRow(id) },
    ...cells.map((parts, at) => make("td", { role: "cell", "data-label": say(`field.${COLUMNS[at]}`) }, ...parts)));
}

/** A click anywhere in a row but on its link; the button in it is the way for the keyboard. */
const pickRow = (id) => (event) => event.target.closest("a, button") || actions.choose("statement", id);

/** Mark the row of the statement in the panel. */
export function markRow() {
  const { kind, id } = page.state.chosen;
  for (const each of document.querySelectorAll("tr[data-statement]")) {
    if (kind === "statement" && Number(each.dataset.statement) === id) each.setAttribute("aria-current", "true");
    else each.removeAttribute("aria-current");
  }
}
