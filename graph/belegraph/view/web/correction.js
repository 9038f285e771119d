/*
 * What puts a statement right: the command that marks it as wrong, ready for a shell.
 */

import { actions } from "./actions.js";
import { button } from "./elements.js";
import { say } from "./words.js";

/** The command for a statement; the folder is the one in which the page lies, where it is a file. */
export const wrongCommand = (iri, address) => ["belegraph", "correct", folderOf(address), "wrong", iri].map(quoted).join(" ");

function folderOf(address) {
  const { protocol, pathname } = new URL(".", address);
  return protocol === "file:" ? decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:)/, "").replace(/(?<=.)\/$/, "") : "output";
}

const quoted = (word) => (/^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** A button that copies the command. */
export const wrongButton = ({ iri }) =>
  button(say("wrong"), () => actions.copy(wrongCommand(iri, location.href), say("wrong.copied")), { class: "wrong", title: say("wrong.help") });
