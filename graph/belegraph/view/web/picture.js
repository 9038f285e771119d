/*
 * The picture: vis-network draws symbols and lines at the places that Python computed, in the colours of page.css.
 */

import { toneOf } from "./claims.js";
import { colour, forgetColours } from "./colours.js";
import { hitsAt, onCurve } from "./curves.js";
import { FONT } from "./labels.js";
import { later } from "./later.js";
import { makeLettering } from "./lettering.js";
import { makeNetwork } from "./network.js";
import { placeMissing } from "./placing.js";
import { bowsOf, strokeOf, suit } from "./strokes.js";
import { SHAPES, dashOf } from "./symbols.js";

const NONE = { kind: null, id: null };
const AIR = { words: 0.4, concept: 0.8, event: 1.3 }; // of a star much is air
const CROWD = 150; // things: beyond, symbols are smaller, and lines fainter

/** Draw into an element; `onPick(hits, isTouch)` hears of clicks. */
export function makePicture(stage, graph, onPick) {
  const network = makeNetwork(stage);
  const { curveOf, spotOf } = network;
  let drawn = { things: [], statements: [], left: new Map() };
  let [chosen, hovered] = [NONE, NONE];
  let near = null; // what stays bright, if something is chosen
  let fitted = null; // how places are turned and drawn closer, from the first view on
  let isTouch = false;
  let isFitted = true; // until somebody moves the picture

  const statement = (id) => graph.statements[id];
  const isCrowded = () => drawn.things.length > CROWD;
  const radiusOf = (id) => (isCrowded() ? 0.65 : 1) * (AIR[graph.things[id].group] ?? 1)
    * (5 + 3 * Math.log2(1 + graph.things[id].statements.length));
  const isUrgent = (kind, id) => [chosen, hovered].some((each) => each.kind === kind && each.id === id);
  const { labels } = makeLettering(graph, network, () => ({ drawn, near, chosen, isUrgent, radiusOf }));
  const along = (id, share) => onCurve(curveOf(id), share);

  function nodeOf(id) {
    const { group, x, y } = graph.things[id];
    const [fill, line] = [colour(group), colour("ink")];
    const strong = { background: fill, border: line };
    const [px, py] = fitted.isTurned ? [y, x] : [x, y];
    return {
      id, x: fitted.closer * px, y: fitted.closer * py, shape: SHAPES[group], size: radiusOf(id),
      opacity: near === null || near.things.has(id) ? 1 : 0.25,
      color: { ...strong, border: near?.chosen === id ? line : colour("paper"), highlight: strong, hover: strong },
    };
  }

  function edgeOf(id, bow) {
    const isChosen = chosen.kind === "statement" && chosen.id === id;
    const usual = isCrowded() ? 0.45 : 0.85;
    const opacity = near === null ? usual : near.statements.has(id) ? 1 : 0.18;
    return { id, ...strokeOf(statement(id), isChosen, opacity), ...bow };
  }

  /** Draw a selection: `{ things, statements, left }`. */
  function show(selection) {
    drawn = selection;
    network.resize();
    placeMissing(graph, drawn.things);
    fitted ??= suit(network.size(), drawn.things.map((id) => graph.things[id]));
    near = nearOf();
    const bows = bowsOf(graph, drawn.statements);
    network.put(drawn.things.map(nodeOf), drawn.statements.map((id) => edgeOf(id, bows.get(id))));
  }

  /** The chosen thing or statement with what it touches; null when nothing is chosen that is drawn. */
  function nearOf() {
    const isDrawn = new Set(drawn.things);
    if (chosen.kind === null) return null;
    const touches = ({ id, from, to }) => (chosen.kind === "statement" ? id === chosen.id : from === chosen.id || to === chosen.id);
    const statements = drawn.statements.filter((id) => touches(statement(id)));
    const ends = statements.flatMap((id) => [statement(id).from, statement(id).to]);
    if (statements.length === 0 && !isDrawn.has(chosen.id)) return null;
    const isThing = chosen.kind === "thing";
    return { statements: new Set(statements), things: new Set(isThing ? [chosen.id, ...ends] : ends), chosen: isThing ? chosen.id : null };
  }

  /** Paint again: other colours, or something else is chosen. */
  function paint() {
    near = nearOf();
    network.update(drawn.things.map(nodeOf), drawn.statements.map((id) => edgeOf(id, {})));
  }

  /** What lies under a point of the stage: a label, or what is drawn within `reach` pixels. */
  function hits(point, reach) {
    const isIn = ({ left, right, top, bottom }) => point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
    const things = drawn.things.map((id) => ({ id, spot: spotOf(id), radius: radiusOf(id) * network.scale() }));
    const found = hitsAt(point, reach, things, drawn.statements.map((id) => ({ id, curve: curveOf(id) })));
    const written = labels().filter(({ box, isFaint }) => !isFaint && isIn(box));
    return found[0]?.kind === "thing" || written.length === 0 ? found : written.map(({ kind, id }) => ({ kind, id, away: 0 })).slice(0, 1);
  }

  function hover(kind, id) {
    hovered = { kind, id };
    stage.style.cursor = kind === null ? "" : "pointer";
    network.atOnce(() => {});
  }

  function fit() {
    network.fit();
    isFitted = true;
  }

  function choose(kind, id) {
    if (kind === chosen.kind && id === chosen.id) return;
    chosen = { kind, id };
    near = nearOf();
    later("paint", paint);
  }

  /** Bring what is chosen onto the stage if it is not there; `hidden`: pixels at its lower edge that a sheet covers. */
  function reveal(hidden = 0) {
    const { width, height } = network.size();
    if (near === null || width === 0) return;
    const { x, y } = chosen.kind === "thing" ? spotOf(chosen.id) : along(chosen.id, 0.5);
    const isSeen = x >= 40 && x <= width - 40 && y >= 40 && y <= height - hidden - 40;
    if (!isSeen) network.centre({ x, y: y + hidden / 2 });
  }

  /** All that is drawn, for a file. */
  function scene() {
    return {
      ...network.size(), canvas: network.canvas, labels: labels(), font: FONT,
      things: drawn.things.map((id) => ({ spot: spotOf(id), radius: radiusOf(id) * network.scale(), group: graph.things[id].group })),
      lines: drawn.statements.map((id) => ({
        curve: curveOf(id), tone: toneOf(statement(id)), dash: dashOf(statement(id).certainty), end: radiusOf(statement(id).to) * network.scale(),
      })),
    };
  }

  new ResizeObserver(() => {
    if (!network.resize()) return;
    if (isFitted) fit();
    network.redraw(); // before this frame is shown, or the picture would be blank in it
  }).observe(stage);
  network.on("dragEnd", () => { isFitted = false; });
  network.on("zoom", () => { isFitted = false; });
  network.on("click", ({ pointer }) => onPick(hits(pointer.DOM, isTouch ? 22 : 8), isTouch));
  network.on("hoverNode", ({ node }) => hover("thing", node));
  network.on("hoverEdge", ({ edge }) => hover("statement", edge));
  network.on("blurNode", () => hover(null, null));
  network.on("blurEdge", () => hover(null, null));
  stage.addEventListener("pointerdown", ({ pointerType }) => { isTouch = pointerType === "touch"; }, { capture: true });
  return {
    show, choose, reveal, fit, along, spotOf, hits, scene, labels, zoom: network.zoom, redraw: network.redraw,
    drawn: () => drawn,
    onDraw: (hear) => network.on("afterDrawing", hear),
    repaint: () => { forgetColours(); paint(); },
  };
}
