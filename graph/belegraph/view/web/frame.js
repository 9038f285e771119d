/*
 * What stands around the views: the words of the template, the switches, the drawer, the theme.
 */

import { actions } from "./actions.js";
import { choices, find } from "./elements.js";
import { graph, page } from "./model.js";
import { usefulViews } from "./views.js";
import { currentLanguage, languages, say } from "./words.js";

const useful = usefulViews();

/** Put the words into the template, in the language that is chosen. */
export function fillFrame() {
  document.documentElement.lang = currentLanguage();
  find("title").textContent = graph.title;
  find("title").title = graph.title;
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
    if (element.matches("button")) element.title = say(element.dataset.label);
  }
  find("query").placeholder = say("search.hint");
  find("language").textContent = languages()[(languages().indexOf(currentLanguage()) + 1) % languages().length].toUpperCase();
  fillSwitches();
}

function fillSwitches() {
  const views = ["graph", "table", "speakers", "disputes", "time"].filter((view) => useful[view] ?? true);
  find("views").replaceChildren(choices("views", say("views"), views.map((view) => [view, say(`view.${view}`)]), page.state.view,
    (view) => actions.change({ view })));
  find("scope").replaceChildren(choices("scope", say("scope"), [["said", say("scope.said")], ["facts", say("scope.facts"), say("scope.facts.help")]],
    page.state.scope, (scope) => actions.change({ scope })));
}

/** Open or close the drawer with the filters. */
export function setDrawer(isOpen) {
  find("drawer").hidden = !isOpen;
  find("filter").setAttribute("aria-expanded", String(isOpen));
  (isOpen ? find("undrawer") : find("filter")).focus();
}

find("filter").addEventListener("click", () => setDrawer(find("drawer").hidden));
find("undrawer").addEventListener("click", () => setDrawer(false));
find("legend").open = matchMedia("(min-width: 701px)").matches;

/** From the theme of the system to the other one, and back. */
export function setTheme() {
  const { dataset } = document.documentElement;
  const isDark = dataset.theme === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : dataset.theme === "dark";
  dataset.theme = isDark ? "light" : "dark";
}
