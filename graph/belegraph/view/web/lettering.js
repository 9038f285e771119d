/*
 * The labels of the picture: what is written, what first, and the writing of it.
 */

import { relationOf, toneOf } from "./claims.js";
import { colour } from "./colours.js";
import { isWithoutObject } from "./content.js";
import { onCurve } from "./curves.js";
import { linesOf, placeLabels, shifted } from "./labels.js";
import { shorten, visible, wrap } from "./text.js";
import { label } from "./words.js";

const NEAR = 60; // pixels that labels move along with the picture before they are placed anew
const SPOTS = [0.5, 0.42, 0.58, 0.34, 0.66]; // of a line: where its label may stand, the best first
const known = new Map();

/** What a text is in lines or in pixels; both take a third of a redraw if they are found out each time. */
function remembered(key, find) {
  if (!known.has(key)) known.set(key, find());
  return known.get(key);
}

function measure(context, words, font) {
  return remembered(`${font}\n${words}`, () => {
    context.font = font;
    return context.measureText(words).width;
  });
}

/**
 * Labels for a picture, a `network` of network.js. `view()` tells what is drawn: `drawn`, `near` (what stays bright, or null), `chosen`,
 * `isUrgent(kind, id)`, `radiusOf(id)`.
 */
export function makeLettering(graph, network, view) {
  const statement = (id) => graph.statements[id];
  let labels = [];
  let origin = null; // where the picture stood when they were placed
  let isPanned = false;

  const isOnStage = ({ x, y }) => x >= 0 && y >= 0 && x <= network.size().width && y <= network.size().height;

  /** The thing that stands for no object repeats the relation: it has no label. */
  function linesOfThing(id, isLong) {
    const thing = graph.things[id];
    const [first] = thing.statements;
    if (thing.group === "words" && statement(first).to === id && isWithoutObject(graph, statement(first))) return [];
    const words = label(thing.label);
    return remembered(`${isLong}\n${words}`, () => (isLong ? wrap(words, 28, 5) : wrap(words)));
  }

  /** The labels of things: first those that must be read, then those near by, then the rest by weight. */
  function ofThings({ drawn, near, chosen, isUrgent, radiusOf }) {
    const scale = network.scale();
    return drawn.things.map((id) => ({ id, spot: network.spotOf(id) })).filter(({ spot }) => isOnStage(spot)).map(({ id, spot }) => {
      const isNear = near?.things.has(id) ?? false;
      const must = isUrgent("thing", id) || (chosen.kind === "statement" && isNear);
      const more = drawn.left.has(id) ? [`+${drawn.left.get(id)}`] : [];
      return {
        id, spot, lines: [...linesOfThing(id, must), ...more], radius: radiusOf(id) * scale, isLight: graph.things[id].group === "words",
        isUrgent: must, isFaint: near !== null && !isNear && !must,
      };
    }).sort((a, b) => b.isUrgent - a.isUrgent || a.isFaint - b.isFaint || a.isLight - b.isLight);
  }

  /** The labels of statements: those near by before the faint ones. */
  function ofStatements({ drawn, near, isUrgent }) {
    const curves = drawn.statements.map((id) => ({ id, curve: network.curveOf(id) }));
    return curves.filter(({ curve }) => isOnStage(onCurve(curve, 0.5))).map(({ id, curve }) => ({
      id,
      label: `${statement(id).polarity === "negated" ? "✗ " : ""}${shorten(visible(relationOf(statement(id))), 32)}`,
      tone: toneOf(statement(id)) === "open" ? "soft" : toneOf(statement(id)),
      spots: () => SPOTS.map((share) => onCurve(curve, share)),
      isUrgent: isUrgent("statement", id),
      isFaint: near !== null && !near.statements.has(id) && !isUrgent("statement", id),
    })).sort((a, b) => a.isFaint - b.isFaint);
  }

  /** Place the labels; while the picture is dragged they move along with it a little way, as placing takes half of a redraw. */
  function place(context) {
    const { x, y } = network.origin();
    const [right, down] = origin === null ? [NEAR, NEAR] : [x - origin.x, y - origin.y];
    if (isPanned && Math.hypot(right, down) < NEAR) return labels.map((each) => shifted(each, right, down));
    origin = { x, y };
    const told = view();
    labels = placeLabels((words, font) => measure(context, words, font), {
      ...network.size(), things: ofThings(told), claims: ofStatements(told),
    });
    return labels;
  }

  function write(context) {
    const density = context.canvas.width / network.size().width;
    context.save();
    context.setTransform(density, 0, 0, density, 0, 0);
    Object.assign(context, { textAlign: "center", textBaseline: "middle", lineJoin: "round", lineWidth: 4, strokeStyle: colour("halo") });
    for (const each of place(context)) writeLabel(context, each);
    context.restore();
  }

  network.on("afterDrawing", write);
  network.on("dragStart", ({ nodes }) => { isPanned = nodes.length === 0; });
  network.on("dragEnd", () => {
    isPanned = false;
    network.redraw();
  });
  return { labels: () => labels };
}

function writeLabel(context, each) {
  Object.assign(context, { font: each.font, globalAlpha: each.isFaint ? 0.35 : 1, fillStyle: colour(each.tone) });
  for (const { line, x, y } of linesOf(each)) {
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}
