/*
 * Back and forward: each choice is an entry of the browser's history, with the address that leads to it.
 */

const trail = { at: 0, last: 0 };

function write(method, address) {
  const entry = { belegraph: trail.at, address };
  try {
    history[method](entry, "", address === "" ? location.pathname + location.search : `#${address}`);
  } catch {
    history[method](entry, ""); // inside a notebook the page has no address of its own
  }
}

/** Go on to an address; while somebody types, the entry is written over. */
export function remember(address, isSame) {
  if (history.state?.address === address) return;
  if (!isSame) trail.last = trail.at += 1;
  write(isSame ? "replaceState" : "pushState", address);
}

/** Begin, and hear of steps back and forward. */
export function startTrail(address, onStep) {
  write("replaceState", address);
  addEventListener("popstate", ({ state }) => {
    trail.at = state?.belegraph ?? 0;
    onStep(state?.address ?? location.hash.slice(1));
  });
}

export const canStep = () => ({ back: trail.at > 0, forward: trail.at < trail.last });
