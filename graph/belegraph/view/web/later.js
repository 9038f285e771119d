/*
 * Work that may wait until the next frame is on the screen, so that what was asked for comes first.
 */

const waiting = new Map();

/** Do something after the next frame; of several under one name only the last is done. */
export function later(name, run) {
  if (waiting.size === 0) requestAnimationFrame(() => requestAnimationFrame(doAll));
  waiting.set(name, run);
}

function doAll() {
  const runs = [...waiting.values()];
  waiting.clear();
  for (const run of runs) run();
}
