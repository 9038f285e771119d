"use strict";

/*
 * The table: all that the picture and the panel say, row by row, for the keyboard and for screen readers.
 */

const ROWS = 200; // at a time

/** Fill the table with what search and scope leave, up to `state.rows`. */
function fillTable() {
  const titles = ["statement", "speaker", "status", "sentence", "source", "rule"].map((field) => words[`field.${field}`]);
  const heads = titles.map((title) => make("th", { scope: "col", role: "columnheader" }, title));
  const rows = state.visible.slice(0, state.rows).map((id) => tableRow(id, titles));
  find("table").replaceChildren(
    make("caption", { class: "unseen" }, words.table),
    make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, ...heads)),
    make("tbody", { role: "rowgroup" }, ...rows),
  );
  find("more").hidden = state.visible.length <= state.rows;
  markRow();
}

function tableRow(id, titles) {
  const { tone, polarity, certainty, mode, quoted, speaker, sentence, publisher, published, article, url, rule } = statements[id];
  const part = (value) => typeof value === "string" ? text(value) : make("span", {}, value);
  const several = (values) => values.filter(Boolean).map(part);
  const cells = [
    [make("button", { type: "button", click: pick("statement", id) }, text(claim(id)))],
    [text(speaker)],
    several([polarity, certainty, mode, quoted]),
    [evidence(sentence, "span")],
    several([publisher, published, article, url ? link(url, words.open) : ""]),
    [text(rule)],
  ];
  // the roles keep it a table on a phone, where the style sheet makes cards of the rows
  return make("tr", { class: tone, role: "row", "data-statement": id, click: pickRow(id) },
    ...cells.map((parts, at) => make("td", { role: "cell", "data-label": titles[at] }, ...parts)));
}

/** A click anywhere in a row but on its link; the button in it is the way for the keyboard. */
const pickRow = (id) => (event) => event.target.closest("a, button") || choose("statement", id);

/** Mark the row of the statement in the panel. */
function markRow() {
  for (const row of document.querySelectorAll("tr[data-statement]")) {
    const isChosen = state.chosen.kind === "statement" && Number(row.dataset.statement) === state.chosen.id;
    if (isChosen) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
  }
}
