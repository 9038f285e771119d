/*
 * vis-network 9.1.2, as the picture uses it. Its inside (`body`, `canvas`) is safe to touch, since Python checks its SHA-256.
 */

const OPTIONS = {
  physics: false,
  layout: { improvedLayout: false },
  interaction: { hover: true, tooltipDelay: 1e9, zoomSpeed: 0.6, selectable: false },
  nodes: { borderWidth: 2, borderWidthSelected: 3 },
  edges: { selectionWidth: 1.5, hoverWidth: 1, arrowStrikethrough: false },
};
const SCALES = { least: 0.05, most: 4, whole: 1.4 }; // whole: the closest at which all is shown
const STILL = { animation: false };

/** Draw nodes and edges on a stage; points are in pixels of the stage. */
export function makeNetwork(stage) {
  const data = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
  const network = new vis.Network(stage, data, OPTIONS);
  network.canvas.frame.tabIndex = -1; // the stage around it has the focus
  let size = { width: 0, height: 0 }; // asking the stage makes the browser lay out the page
  let awaited = null; // the redraw of the next frame

  /** Make changes that are drawn once, in the next frame; vis-network itself draws at each of them, also half-way. */
  function atOnce(change) {
    network.body.emitter.emit("_blockRedraw");
    change();
    awaited ??= requestAnimationFrame(redraw);
  }

  function redraw() {
    if (awaited !== null) cancelAnimationFrame(awaited);
    awaited = null;
    network.body.emitter.emit("_allowRedraw");
    network.body.emitter.emit("_redraw");
  }

  /** Measure the stage, and fit the canvas to it; vis-network itself looks once a second. Returns whether the size is another one. */
  function resize() {
    const { clientWidth: width, clientHeight: height } = stage;
    if (width === 0 || (width === size.width && height === size.height)) return false;
    size = { width, height };
    network.canvas.setSize();
    return true;
  }

  function put(nodes, edges) {
    atOnce(() => {
      data.edges.clear();
      data.nodes.clear();
      data.nodes.add(nodes);
      data.edges.add(edges);
    });
  }

  function update(nodes, edges) {
    atOnce(() => {
      data.nodes.update(nodes);
      data.edges.update(edges);
    });
  }

  /** Show all of it. */
  function fit() {
    atOnce(() => {
      network.fit({ maxZoomLevel: SCALES.whole, ...STILL });
      network.moveTo({ scale: 0.9 * network.getScale(), ...STILL }); // labels at the edge need room too
    });
  }

  function zoom(factor) {
    const scale = Math.max(SCALES.least, Math.min(SCALES.most, factor * network.getScale()));
    atOnce(() => network.moveTo({ scale, ...STILL }));
  }

  /** The curve of an edge: `from`, `via`, `to`. */
  function curveOf(id) {
    const { from, to, edgeType, options } = network.body.edges[id];
    if (from === to) {
      const [start, via, end] = [0.1, 0.5, 0.9].map((share) => network.canvasToDOM(edgeType.getPoint(share)));
      return { from: start, via: { x: 2 * via.x - (start.x + end.x) / 2, y: 2 * via.y - (start.y + end.y) / 2 }, to: end };
    }
    const middle = options.smooth.enabled ? edgeType.getViaNode() : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return { from: network.canvasToDOM(from), via: network.canvasToDOM(middle), to: network.canvasToDOM(to) };
  }

  return {
    put, update, atOnce, redraw, resize, fit, zoom, curveOf,
    size: () => size,
    scale: () => network.getScale(),
    origin: () => network.canvasToDOM({ x: 0, y: 0 }),
    spotOf: (id) => network.canvasToDOM(network.getPosition(id)),
    centre: (spot) => atOnce(() => network.moveTo({ position: network.DOMtoCanvas(spot), ...STILL })),
    canvas: network.canvas.frame.canvas,
    on: (event, hear) => network.on(event, hear),
  };
}
