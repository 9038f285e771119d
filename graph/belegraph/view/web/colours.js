/*
 * The colours of page.css, for what is drawn on a canvas; also where the system forces its own.
 */

const probe = document.createElement("span");
probe.hidden = true;
document.body.append(probe);
const known = new Map();

/** The value of a colour variable (`--name`) as it stands now. */
export function colour(name) {
  if (!known.has(name)) {
    probe.style.color = `var(--${name})`;
    known.set(name, getComputedStyle(probe).color);
  }
  return known.get(name);
}

/** Forget them: scheme or theme has changed. */
export const forgetColours = () => known.clear();
