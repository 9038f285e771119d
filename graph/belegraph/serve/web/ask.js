/*
 * The page to write queries: YASQE with what this graph knows for completion; the answer as a table, or in the picture.
 */

const find = (id) => document.getElementById(id);
const told = find("told").dataset;
const terms = await (await fetch("/terms")).json();
const MOST = 2000; // rows that are shown; the file has all
const LONG = 40; // letters of a cell that is given room

const STORED = { persistenceId: null }; // nothing is kept in the browser
const completer = (kind) => (_editor, token) =>
  terms[kind].filter((iri) => iri.toLowerCase().startsWith((token?.autocompletionString ?? "").toLowerCase())).slice(0, 100);

for (const kind of ["class", "property"]) Yasqe.forkAutocompleter(kind, { name: `graph-${kind}`, get: completer(kind), bulk: false, ...STORED });
Yasqe.forkAutocompleter("prefixes", {
  name: "graph-prefixes", bulk: true, ...STORED,
  get: () => Object.entries(terms.prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`).sort(),
});

const FIRST = `PREFIX bg: <${terms.prefixes.bg}>
PREFIX rdfs: <${terms.prefixes.rdfs}>
SELECT ?who ?what WHERE {
  ?who bg:supports ?what .
} LIMIT 100`;

/** The prefixes that the server knows, written out where a query uses them: the editor marks unknown ones as mistakes. */
function withPrefixes(query) {
  const used = Object.entries(terms.prefixes).filter(([prefix]) => new RegExp(`(?<![\\w:<?$/])${prefix}:(?!/)`).test(query) && !new RegExp(`prefix\\s+${prefix}:`, "i").test(query));
  return used.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`).join("") + query;
}

const given = new URLSearchParams(location.hash.slice(1)).get("query");
const editor = new Yasqe(find("editor"), {
  value: given === null ? FIRST : withPrefixes(given),
  autocompleters: ["variables", "graph-prefixes", "graph-class", "graph-property"],
  persistenceId: null, consumeShareLink: null, createShareableLink: null, showQueryButton: false, resizeable: false,
  requestConfig: { endpoint: "/sparql" },
  extraKeys: { "Ctrl-Enter": run, "Cmd-Enter": run },
});
editor.getInputField().setAttribute("aria-label", find("editor").dataset.label);

/** Ask the endpoint; the address keeps the query, so that a link leads to it. */
async function ask(accept) {
  history.replaceState(null, "", `#${new URLSearchParams({ query: editor.getValue() })}`);
  find("told").textContent = told.running;
  const answer = await fetch("/sparql", {
    method: "POST", headers: { "Content-Type": "application/sparql-query", Accept: accept }, body: editor.getValue(),
  });
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return answer;
}

async function run() {
  const begun = performance.now();
  find("result").replaceChildren();
  try {
    const answer = await ask("application/sparql-results+json, application/n-triples;q=0.9");
    const isTable = answer.headers.get("Content-Type").startsWith("application/sparql-results");
    const count = isTable ? showRows(await answer.json()) : showTriples(await answer.text());
    const seconds = ((performance.now() - begun) / 1000).toFixed(2);
    find("told").textContent = told.rows.replace("{count}", count).replace("{seconds}", seconds);
  } catch (error) {
    find("told").textContent = error instanceof TypeError ? told.failed : error.message;
  }
}

function showRows({ head, results, boolean }) {
  if (boolean !== undefined) return showTable(["ASK"], [[{ type: "literal", value: String(boolean) }]]);
  return showTable(head.vars, results.bindings.map((row) => head.vars.map((name) => row[name])));
}

/** N-Triples, one a line: names are links, all else is shown as it is. */
function showTriples(text) {
  const cell = (term) => (term.startsWith("<") ? { type: "uri", value: term.slice(1, -1) } : { type: "literal", value: term });
  const parts = (line) => /^(\S+) (\S+) (.*) \.$/.exec(line)?.slice(1) ?? [line];
  return showTable(["subject", "predicate", "object"], text.split("\n").filter(Boolean).map((line) => parts(line).map(cell)));
}

function showTable(names, rows) {
  const table = document.createElement("table");
  const [head, body] = [table.createTHead().insertRow(), table.createTBody()];
  for (const name of names) head.append(Object.assign(document.createElement("th"), { textContent: name, scope: "col" }));
  for (const row of rows.slice(0, MOST)) {
    const line = body.insertRow();
    for (const term of row) {
      const cell = line.insertCell();
      cell.append(shown(term));
      cell.classList.toggle("long", cell.textContent.length > LONG);
    }
  }
  find("result").replaceChildren(table);
  return rows.length;
}

/** A term as text; IRIs of this graph lead to their page. */
function shown(term) {
  if (term === undefined) return "";
  if (term.type !== "uri" || !/^https?:\/\//.test(term.value)) return term.value;
  const base = terms.prefixes.bg.replace(/ns#$/, "");
  const isOwn = term.value.startsWith(base);
  const href = isOwn ? `/id/${encodeURI(term.value.slice(base.length)).replaceAll("%25", "%").replaceAll("#", "%23").replaceAll("?", "%3F")}` : term.value;
  return Object.assign(document.createElement("a"), { href, rel: "noopener noreferrer", title: term.value, textContent: short(term.value, base) });
}

/** An IRI with its prefix, or without what all of this graph have in common. */
function short(iri, common) {
  const [prefix, base] = Object.entries(terms.prefixes).find(([, each]) => iri.startsWith(each)) ?? [];
  return prefix === undefined ? iri.replace(common, "") : `${prefix}:${iri.slice(base.length)}`;
}

find("run").addEventListener("click", run);
find("picture").addEventListener("click", () => { location.href = `/graph?${new URLSearchParams({ query: editor.getValue() })}`; });
find("csv").addEventListener("click", async () => {
  try {
    const file = URL.createObjectURL(await (await ask("text/csv, text/turtle;q=0.9")).blob());
    Object.assign(document.createElement("a"), { href: file, download: "belegraph.csv" }).click();
    URL.revokeObjectURL(file);
    find("told").textContent = "";
  } catch (error) {
    find("told").textContent = error.message;
  }
});
find("example").addEventListener("change", ({ target }) => { if (target.value !== "") editor.setValue(target.value); });
if (given !== null) await run(); // a link leads to the answer
window.belegraph = Object.freeze({ editor, run }); // for the console, and for the tests
