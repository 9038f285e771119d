/*
 * The words of the page in the language that is chosen, and the labels of the graph in it.
 */

const spoken = { all: { de: {} }, current: "de" };

/** Take the words: `{ de: { key: text }, en: … }`, the language of the page first. */
export function setWords(all, lang = Object.keys(all)[0]) {
  spoken.all = all;
  spoken.current = Object.hasOwn(all, lang ?? "") ? lang : Object.keys(all)[0];
}

export const languages = () => Object.keys(spoken.all);
export const currentLanguage = () => spoken.current;

/** A text of the page; `{name}` in it becomes the value of that name. */
export function say(key, values = {}) {
  const text = spoken.all[spoken.current][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (place, name) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}

/** Whether there is a text of that name. */
export const isSaid = (key) => Boolean(spoken.all[spoken.current][key]);

/** A label in the chosen language, else in that of the articles. */
export const label = (texts) => texts[spoken.current] || texts.first;

/** Whether no language has a label of its own: then it is in the words of the articles. */
export const isUntranslated = (texts) => new Set(Object.values(texts).filter(Boolean)).size < 2;
