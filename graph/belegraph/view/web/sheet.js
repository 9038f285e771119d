/*
 * The panel of a phone: a sheet that is drawn up over the picture, by its handle or by a press on it.
 */

import { find } from "./elements.js";
import { say } from "./words.js";

const STEPS = ["low", "half", "full"];
const narrow = matchMedia("(max-width: 700px)");

/** How many pixels of the picture the sheet covers beyond its lowest step. */
export const covered = () => (narrow.matches && document.body.dataset.sheet !== "low" ? Math.round(innerHeight * 0.45) : 0);

/** Draw the sheet to a step: "low", "half" or "full". */
export function setSheet(step) {
  document.body.dataset.sheet = step;
  find("handle").setAttribute("aria-expanded", String(step !== "low"));
  find("handle").setAttribute("aria-label", say(step === "full" ? "sheet.down" : "sheet.up"));
}

/** A press goes one step up, from the top down; a drag to the step that lies nearest. */
export function startSheet() {
  const handle = find("handle");
  let start = null;
  let isDragged = false;
  handle.addEventListener("click", () => {
    if (!isDragged) setSheet(STEPS[(STEPS.indexOf(document.body.dataset.sheet) + 1) % STEPS.length]);
    isDragged = false;
  });
  handle.addEventListener("pointerdown", (event) => {
    isDragged = false;
    start = { y: event.clientY, step: STEPS.indexOf(document.body.dataset.sheet) };
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener("pointerup", (event) => {
    const moved = start === null ? 0 : Math.round((start.y - event.clientY) / (innerHeight * 0.3));
    isDragged = moved !== 0;
    if (isDragged) setSheet(STEPS[Math.max(0, Math.min(2, start.step + moved))]);
    start = null;
  });
  setSheet("low");
}
