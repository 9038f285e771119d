/*
 * The picture: vis-network draws symbols and lines at the places that Python computed, in the colours of page.css.
 */

import { toneOf, relationOf } from "./claims.js";
import { colour, forgetColours } from "./colours.js";
import { isWithoutObject } from "./content.js";
import { hitsAt, onCurve } from "./curves.js";
import { FONT, linesOf, placeLabels } from "./labels.js";
import { later } from "./later.js";
import { placeMissing } from "./placing.js";
import { bowsOf, strokeOf, suit } from "./strokes.js";
import { SHAPES, dashOf } from "./symbols.js";
import { visible, shorten, wrap } from "./text.js";
import { label } from "./words.js";

const OPTIONS = {
  physics: false,
  layout: { improvedLayout: false },
  interaction: { hover: true, tooltipDelay: 1e9, zoomSpeed: 0.6, selectable: false },
  nodes: { borderWidth: 2, borderWidthSelected: 3 },
  edges: { selectionWidth: 1.5, hoverWidth: 1, arrowStrikethrough: false },
};
const NONE = { kind: null, id: null };

/** Draw into an element; `onPick(hits, isTouch)` hears of clicks. */
export function makePicture(stage, graph, onPick) {
  const data = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
  const network = new vis.Network(stage, data, OPTIONS);
  let drawn = { things: [], statements: [], left: new Map() };
  let [chosen, hovered] = [NONE, NONE];
  let near = null; // what stays bright, if something is chosen
  let fitted = null; // how places are turned and drawn closer, from the first view on
  let labels = [];
  const widths = new Map(); // measuring text takes a third of a redraw
  let isTouch = false;
  let isFitted = true; // until somebody moves the picture
  let isWhole = false; // vis-network draws at every change of its data, also half-way

  const statement = (id) => graph.statements[id];
  const sizeOf = { words: 0.4, concept: 0.8, event: 1.3 }; // of a star much is air
  const isCrowded = () => drawn.things.length > 150; // then symbols are smaller, and lines fainter
  const radiusOf = (id) => (isCrowded() ? 0.65 : 1) * (sizeOf[graph.things[id].group] ?? 1)
    * (5 + 3 * Math.log2(1 + graph.things[id].statements.length));
  const sizeOfStage = () => `${stage.clientWidth} ${stage.clientHeight}`;
  const spotOf = (id) => network.canvasToDOM(network.getPosition(id));

  /** The curve of a line; the inside of vis-network 9.1.2, safe since Python checks its SHA-256. */
  function curveOf(id) {
    const { from, to, edgeType, options } = network.body.edges[id];
    if (from === to) {
      const [start, via, end] = [0.1, 0.5, 0.9].map((share) => network.canvasToDOM(edgeType.getPoint(share)));
      return { from: start, via: { x: 2 * via.x - (start.x + end.x) / 2, y: 2 * via.y - (start.y + end.y) / 2 }, to: end };
    }
    const middle = options.smooth.enabled ? edgeType.getViaNode() : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return { from: network.canvasToDOM(from), via: network.canvasToDOM(middle), to: network.canvasToDOM(to) };
  }

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
    placeMissing(graph, drawn.things);
    fitted ??= suit(stage, drawn.things.map((id) => graph.things[id]));
    near = nearOf();
    const bend = bowsOf(graph, drawn.statements);
    isWhole = false;
    data.edges.clear();
    data.nodes.clear();
    data.nodes.add(drawn.things.map(nodeOf));
    data.edges.add(drawn.statements.map((id) => edgeOf(id, bend.get(id))));
    isWhole = true;
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
    data.nodes.update(drawn.things.map(nodeOf));
    data.edges.update(drawn.statements.map((id) => edgeOf(id, {})));
  }

  const isOnStage = ({ x, y }, margin = 0) =>
    x >= margin && y >= margin && x <= stage.clientWidth - margin && y <= stage.clientHeight - margin;
  const isUrgent = (kind, id) => [chosen, hovered].some((each) => each.kind === kind && each.id === id);

  /** The labels of things: first those that must be read, then those near by, then the rest by weight. */
  function thingLabels() {
    const scale = network.getScale();
    return drawn.things.map((id) => {
      const thing = graph.things[id];
      const isNear = near?.things.has(id) ?? false;
      const must = isUrgent("thing", id) || (chosen.kind === "statement" && isNear);
      const more = drawn.left.has(id) ? [`+${drawn.left.get(id)}`] : [];
      const [first] = thing.statements;
      const isBlank = thing.group === "words" && isWithoutObject(graph, statement(first)) && statement(first).to === id;
      const lines = isBlank ? [] : must ? wrap(label(thing.label), 28, 5) : wrap(label(thing.label));
      return {
        id, lines: [...lines, ...more], spot: spotOf(id), radius: radiusOf(id) * scale, isLight: thing.group === "words",
        isUrgent: must, isFaint: near !== null && !isNear && !must,
      };
    }).filter(({ spot }) => isOnStage(spot)).sort((a, b) => b.isUrgent - a.isUrgent || a.isFaint - b.isFaint || a.isLight - b.isLight);
  }

  /** The labels of statements: those near by before the faint ones. */
  function claimLabels() {
    const middle = drawn.statements.map((id) => ({ id, curve: curveOf(id) }));
    return middle.filter(({ curve }) => isOnStage(onCurve(curve, 0.5))).map(({ id, curve }) => ({
      id,
      label: `${statement(id).polarity === "negated" ? "✗ " : ""}${shorten(visible(relationOf(statement(id))), 32)}`,
      tone: toneOf(statement(id)) === "open" ? "soft" : toneOf(statement(id)),
      spots: () => [0.5, 0.42, 0.58, 0.34, 0.66].map((share) => onCurve(curve, share)),
      isUrgent: isUrgent("statement", id),
      isFaint: near !== null && !near.statements.has(id) && !isUrgent("statement", id),
    })).sort((a, b) => a.isFaint - b.isFaint);
  }

  function writeLabels(context) {
    if (!isWhole) return;
    const density = context.canvas.width / stage.clientWidth;
    context.save();
    context.setTransform(density, 0, 0, density, 0, 0);
    Object.assign(context, { textAlign: "center", textBaseline: "middle", lineJoin: "round", lineWidth: 4 });
    const measure = (words, font) => {
      const key = `${font}${words}`;
      if (!widths.has(key)) {
        context.font = font;
        widths.set(key, context.measureText(words).width);
      }
      return widths.get(key);
    };
    labels = placeLabels(measure, { width: stage.clientWidth, height: stage.clientHeight, things: thingLabels(), claims: claimLabels() });
    for (const each of labels) writeLabel(context, each);
    context.restore();
  }

  function writeLabel(context, each) {
    Object.assign(context, { font: each.font, globalAlpha: each.isFaint ? 0.35 : 1, strokeStyle: colour("halo"), fillStyle: colour(each.tone) });
    for (const { line, x, y } of linesOf(each)) {
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    }
  }

  /** What lies under a point of the stage: a label, or what is drawn within `reach` pixels. */
  function hits(point, reach) {
    const isIn = ({ left, right, top, bottom }) => point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
    const things = drawn.things.map((id) => ({ id, spot: spotOf(id), radius: radiusOf(id) * network.getScale() }));
    const found = hitsAt(point, reach, things, drawn.statements.map((id) => ({ id, curve: curveOf(id) })));
    const written = labels.filter(({ box, isFaint }) => !isFaint && isIn(box));
    return found[0]?.kind === "thing" || written.length === 0 ? found : written.map(({ kind, id }) => ({ kind, id, away: 0 })).slice(0, 1);
  }

  function hover(kind, id) {
    hovered = { kind, id };
    stage.style.cursor = kind === null ? "" : "pointer";
    network.redraw();
  }

  function fit() {
    network.fit({ maxZoomLevel: 1.4, animation: false });
    network.moveTo({ scale: 0.9 * network.getScale(), animation: false }); // labels at the edge need room too
    isFitted = true;
  }

  function zoom(factor) {
    network.moveTo({ scale: Math.max(0.05, Math.min(4, factor * network.getScale())), animation: false });
  }

  function choose(kind, id) {
    if (kind === chosen.kind && id === chosen.id) return;
    chosen = { kind, id };
    near = nearOf();
    later("paint", paint);
  }

  /** Bring what is chosen onto the stage if it is not there; `hidden`: pixels at its lower edge that a sheet covers. */
  function reveal(hidden = 0) {
    if (near === null || stage.clientWidth === 0) return;
    const spot = chosen.kind === "thing" ? spotOf(chosen.id) : along(chosen.id, 0.5);
    const isSeen = isOnStage(spot, 40) && spot.y < stage.clientHeight - hidden - 40;
    if (!isSeen) network.moveTo({ position: network.DOMtoCanvas({ x: spot.x, y: spot.y + hidden / 2 }), animation: false });
  }

  /** All that is drawn, for a file. */
  function scene() {
    return {
      width: stage.clientWidth, height: stage.clientHeight, canvas: network.canvas.frame.canvas, labels, font: FONT,
      things: drawn.things.map((id) => ({ spot: spotOf(id), radius: radiusOf(id) * network.getScale(), group: graph.things[id].group })),
      lines: drawn.statements.map((id) => ({
        curve: curveOf(id), tone: toneOf(statement(id)), dash: dashOf(statement(id).certainty), end: radiusOf(statement(id).to) * network.getScale(),
      })),
    };
  }

  network.on("afterDrawing", writeLabels);
  let size = sizeOfStage();
  new ResizeObserver(() => {
    if (stage.clientWidth === 0 || !isWhole || sizeOfStage() === size) return;
    size = sizeOfStage();
    network.canvas.setSize(); // vis-network itself looks once a second
    if (isFitted) fit();
    network.redraw();
  }).observe(stage);
  network.on("dragEnd", () => { isFitted = false; });
  network.on("zoom", () => { isFitted = false; });
  network.on("click", ({ pointer }) => onPick(hits(pointer.DOM, isTouch ? 22 : 8), isTouch));
  network.on("hoverNode", ({ node }) => hover("thing", node));
  network.on("hoverEdge", ({ edge }) => hover("statement", edge));
  network.on("blurNode", () => hover(null, null));
  network.on("blurEdge", () => hover(null, null));
  stage.addEventListener("pointerdown", ({ pointerType }) => { isTouch = pointerType === "touch"; }, { capture: true });
  network.canvas.frame.tabIndex = -1; // the stage around it has the focus
  return {
    show, choose, reveal, fit, zoom, along, spotOf, hits, scene, drawn: () => drawn, labels: () => labels,
    onDraw: (hear) => network.on("afterDrawing", hear),
    repaint: () => { forgetColours(); paint(); }, redraw: () => network.redraw(),
  };
}
