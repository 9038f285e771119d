/*
 * What is shown, as a file: CSV and JSON of the statements, PNG and SVG of the picture.
 */

import { colour } from "./colours.js";
import { linesOf } from "./labels.js";
import { graph, page } from "./model.js";
import { record, toCsv, toJson } from "./records.js";
import { PATHS, svg } from "./symbols.js";

function save(blob, name) {
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 1000);
}

const records = () => page.shown.map((id) => record(graph, graph.statements[id]));

export const saveCsv = () => save(new Blob([toCsv(records())], { type: "text/csv;charset=utf-8" }), "statements.csv");
export const saveJson = () => save(new Blob([toJson(records())], { type: "application/json" }), "statements.json");

/** The canvas on the colour of the paper. */
export function savePng({ canvas }) {
  const sheet = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
  const context = sheet.getContext("2d");
  context.fillStyle = colour("paper");
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.drawImage(canvas, 0, 0);
  sheet.toBlob((blob) => save(blob, "graph.png"));
}

export function saveSvg(scene) {
  save(new Blob([new XMLSerializer().serializeToString(drawSvg(scene))], { type: "image/svg+xml" }), "graph.svg");
}

/** The picture as a drawing: lines, symbols, labels. */
function drawSvg({ width, height, things, lines, labels }) {
  const at = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return svg("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height },
    svg("rect", { width, height, fill: colour("paper") }),
    ...lines.map(({ curve, tone, dash }) => svg("path", {
      d: `M${at(curve.from)}Q${at(curve.via)} ${at(curve.to)}`, fill: "none", stroke: colour(tone), "stroke-width": 1.5, "stroke-dasharray": dash?.join(" ") ?? null,
    })),
    ...lines.map((line) => svg("path", { d: arrow(line), fill: colour(line.tone) })),
    ...things.map(({ spot, radius, group }) => svg("path", {
      d: PATHS[group], transform: `translate(${at(spot)}) scale(${radius.toFixed(2)})`, fill: colour(group),
    })),
    ...labels.flatMap((label) => linesOf(label).map(({ line, x, y }) => svg("text", {
      x: x.toFixed(1), y: y.toFixed(1), "text-anchor": "middle", "dominant-baseline": "central", "font-size": 12.5, "font-family": "sans-serif",
      "font-style": label.kind === "statement" ? "italic" : "normal", fill: colour(label.tone), stroke: colour("paper"), "stroke-width": 3, "paint-order": "stroke",
    }, line))));
}

/** The head of an arrow, before the symbol that it points at. */
function arrow({ curve: { via, to }, end }) {
  const [dx, dy] = [to.x - via.x, to.y - via.y];
  const length = Math.hypot(dx, dy) || 1;
  const [right, down] = [dx / length, dy / length];
  const tip = { x: to.x - right * end, y: to.y - down * end };
  const corner = (side) => `${(tip.x - 8 * right + side * 3.5 * down).toFixed(1)} ${(tip.y - 8 * down - side * 3.5 * right).toFixed(1)}`;
  return `M${tip.x.toFixed(1)} ${tip.y.toFixed(1)}L${corner(1)}L${corner(-1)}z`;
}
