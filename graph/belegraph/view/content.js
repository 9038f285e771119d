"use strict";

/*
 * The data that Python put into the page; things and statements go by their number in it.
 */

const content = JSON.parse(document.getElementById("content").textContent);
const { words, nodes, edges, things, statements } = content;

const claim = (id) => `${nodes[edges[id].from].label} – ${statements[id].relation} – ${nodes[edges[id].to].label}`;

/** How many statements touch each thing. */
const degrees = nodes.map(() => 0);
for (const { from, to } of edges) for (const end of new Set([from, to])) degrees[end] += 1;

/** Both ways of writing an umlaut, so that "Muller", "Mueller" and "Müller" find each other. */
function fold(value) {
  const low = value.toLowerCase().replaceAll("ß", "ss");
  const bare = low.normalize("NFKD").replace(/\p{M}/gu, "");
  const spelt = low.normalize("NFC").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue");
  return `${bare}\n${spelt.normalize("NFKD").replace(/\p{M}/gu, "")}`;
}

/** What the search looks at, for each statement. */
const searched = statements.map(({ sentence, speaker, publisher, article }, id) =>
  fold([claim(id), sentence.join(""), speaker, publisher, article].join("\n")));
