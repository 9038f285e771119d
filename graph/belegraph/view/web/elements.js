/*
 * Elements of the page. All text reaches the page through `append` and `textContent`, never as markup.
 */

export const find = (id) => document.getElementById(id);

/** Make an element; children are elements or texts, and null is left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Text of the articles, kept apart so that it cannot turn the direction of the words around it; `lang` where it is not that of the page. */
export const text = (value, tag = "span", lang = null) => make(tag, { class: "text", lang }, value);

export const button = (name, press, attributes = {}) => make("button", { type: "button", click: press, ...attributes }, name);

const isWebAddress = (url) => /^https?:\/\//i.test(url);

/** A link if the address leads to the web, else its text: never `javascript:` or `data:`. */
export function link(url, name = url) {
  if (!isWebAddress(url)) return text(url);
  return make("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text(name), make("span", { class: "out", "aria-hidden": "true" }, " ↗"));
}

/** Names with values, texts or elements; what is empty is left out. */
export function pairs(rows) {
  return make("dl", {}, ...rows.filter(([, value]) => value !== "" && value !== null).flatMap(([name, value]) =>
    [make("dt", {}, name), make("dd", {}, typeof value === "string" ? text(value) : value)]));
}

/** Several choices of which one holds: radio buttons, so that the arrow keys work. */
export function choices(name, title, options, current, choose) {
  return make("fieldset", { class: "choices" }, make("legend", {}, title), ...options.map(([value, shown, help]) =>
    make("label", { title: help }, make("input", { type: "radio", name, value, checked: value === current ? "" : null, change: () => choose(value) }),
      make("span", {}, shown))));
}
