"use strict";

/*
 * The picture: vis-network draws symbols and lines at the places that Python computed, in the colours of page.css.
 */

const OPTIONS = {
  physics: false,
  layout: { improvedLayout: false },
  interaction: { hover: true, tooltipDelay: 1e9, zoomSpeed: 0.6 },
  nodes: { borderWidth: 2, borderWidthSelected: 3 },
  edges: { selectionWidth: 1.5, hoverWidth: 1, arrowStrikethrough: false },
};

/** Draw the graph into an element; `onPick(kind, id)` hears of clicks: "thing", "statement", or null beside both. */
function drawGraph(stage, { nodes: all, edges }, onPick) {
  const nodes = suit(stage, all);
  const ranked = [...nodes].sort((a, b) => degrees[b.id] - degrees[a.id] || a.id - b.id);
  const drawn = {
    nodes: new vis.DataSet(nodes.map(({ id, x, y, size, shape }) => ({ id, x, y, size, shape }))),
    edges: new vis.DataSet(edges.map(({ label, tone, ...line }) => line)),
  };
  const network = new vis.Network(stage, drawn, OPTIONS);
  const none = { kind: null, id: null };
  let shown = new Set(edges.map((edge) => edge.id));
  let chosen = none;
  let hovered = none;
  let scene; // what stays bright, what is there at all, and the colours; set by `paint`

  /** The chosen thing or statement with what it touches; null when nothing is chosen. */
  function bright() {
    if (chosen.kind === null) return null;
    const isNear = chosen.kind === "statement" ? ({ id }) => id === chosen.id
      : ({ id, from, to }) => shown.has(id) && (from === chosen.id || to === chosen.id);
    const near = edges.filter(isNear);
    const ends = near.flatMap(({ from, to }) => [from, to]);
    return { edges: new Set(near.map(({ id }) => id)), nodes: new Set(chosen.kind === "thing" ? [chosen.id, ...ends] : ends) };
  }

  function paint() {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    const touched = new Set(edges.filter(({ id }) => shown.has(id)).flatMap(({ from, to }) => [from, to]));
    const isThere = (id) => shown.size === edges.length || touched.has(id);
    const near = bright();
    scene = { colour, near, isThere }; // first, since each update draws at once
    drawn.nodes.update(nodes.map(({ id, group }) => {
      const strong = { background: colour(group), border: colour("ink") };
      const opacity = near === null || near.nodes.has(id) ? 1 : 0.25;
      return { id, opacity, hidden: !isThere(id), color: { ...strong, border: colour("paper"), highlight: strong, hover: strong } };
    }));
    drawn.edges.update(edges.map(({ id, tone }) => {
      const [color, opacity] = [colour(tone), near === null ? 0.85 : near.edges.has(id) ? 1 : 0.18];
      return { id, hidden: !shown.has(id), color: { color, highlight: color, hover: color, opacity, inherit: false } };
    }));
  }

  /** A point of a line, in pixels of the stage; the inside of vis-network 9.1.2, safe since Python checks its SHA-256. */
  function along(id, share) {
    const { from, to, edgeType, options } = network.body.edges[id];
    if (from === to) return network.canvasToDOM(edgeType.getPoint(share));
    const via = options.smooth.enabled ? edgeType.getViaNode() : { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const mix = (side) => (1 - share) ** 2 * from[side] + 2 * share * (1 - share) * via[side] + share ** 2 * to[side];
    return network.canvasToDOM({ x: mix("x"), y: mix("y") });
  }

  const spotOf = (id) => network.canvasToDOM(network.getPosition(id));

  const isOnStage = ({ x, y }, margin = 0) =>
    x >= margin && y >= margin && x <= stage.clientWidth - margin && y <= stage.clientHeight - margin;

  /** The labels of things: first those that must be read, then those near by, then the rest by weight. */
  function labelThings() {
    const isNear = (id) => scene.near?.nodes.has(id) ?? false;
    const isUrgent = (id) => [chosen, hovered].some((each) => each.kind === "thing" && each.id === id)
      || (chosen.kind === "statement" && isNear(id));
    const things = ranked.filter(({ id }) => scene.isThere(id)).map(({ id, lines, size }) => ({
      lines,
      spot: spotOf(id),
      radius: size * network.getScale(),
      isUrgent: isUrgent(id),
      isFaint: scene.near !== null && !isNear(id) && !isUrgent(id),
    })).filter(({ spot }) => isOnStage(spot));
    return things.sort((a, b) => b.isUrgent - a.isUrgent || a.isFaint - b.isFaint); // a stable sort
  }

  /** The labels of statements: those near by before the faint ones. */
  function labelClaims() {
    const isUrgent = (id) => [chosen, hovered].some((each) => each.kind === "statement" && each.id === id);
    return edges.filter(({ id }) => shown.has(id) && isOnStage(along(id, 0.5))).map(({ id, label, tone }) => ({
      label,
      colour: scene.colour(tone === "open" ? "soft" : tone),
      spots: () => [0.5, 0.42, 0.58, 0.34, 0.66].map((share) => along(id, share)),
      isUrgent: isUrgent(id),
      isFaint: scene.near !== null && !scene.near.edges.has(id) && !isUrgent(id),
    })).sort((a, b) => a.isFaint - b.isFaint);
  }

  function label(context) {
    const density = context.canvas.width / stage.clientWidth;
    context.save();
    context.setTransform(density, 0, 0, density, 0, 0);
    writeLabels(context, {
      width: stage.clientWidth,
      height: stage.clientHeight,
      things: labelThings(),
      claims: labelClaims(),
      ink: scene.colour("ink"),
      halo: scene.colour("halo"),
    });
    context.restore();
  }

  function hover(kind, id) {
    hovered = { kind, id };
    stage.style.cursor = kind === null ? "" : "pointer";
    network.redraw();
  }

  function fit() {
    network.fit({ maxZoomLevel: 1.3, animation: false });
    network.moveTo({ scale: 0.93 * network.getScale() }); // labels at the edge need room too
  }

  function show(ids) {
    shown = ids;
    paint();
  }

  function choose(kind, id) {
    if (kind === chosen.kind && id === chosen.id) return;
    chosen = { kind, id };
    network.unselectAll();
    if (kind === "thing") network.selectNodes([id], false);
    if (kind === "statement") network.selectEdges([id]);
    paint();
  }

  /** Bring what is chosen onto the stage if it is not there. */
  function reveal() {
    if (chosen.kind === null || stage.clientWidth === 0) return;
    const spot = chosen.kind === "thing" ? spotOf(chosen.id) : along(chosen.id, 0.5);
    if (!isOnStage(spot, 40)) network.moveTo({ position: network.DOMtoCanvas(spot), animation: false });
  }

  network.on("afterDrawing", label);
  network.on("click", ({ nodes: [node], edges: [edge] }) => {
    if (node !== undefined) onPick("thing", node);
    else if (edge !== undefined) onPick("statement", edge);
    else onPick(null, null);
  });
  network.on("hoverNode", ({ node }) => hover("thing", node));
  network.on("hoverEdge", ({ edge }) => hover("statement", edge));
  network.on("blurNode", () => hover(null, null));
  network.on("blurEdge", () => hover(null, null));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  network.canvas.frame.tabIndex = -1; // the table is the way for the keyboard
  fit();
  return { show, choose, reveal, fit, along, spotOf, redraw: () => network.redraw() };
}

/**
 * Turn the places on a stage that is higher than wide, and draw a middling graph closer, so that symbols and lines have their full size
 * when all of it is shown; a large one is a map to zoom into.
 */
function suit(stage, nodes) {
  const turned = stage.clientHeight > 1.15 * stage.clientWidth;
  const placed = turned ? nodes.map((node) => ({ ...node, x: 1.2 * node.y, y: node.x / 1.2 })) : nodes;
  const spread = (side) => {
    const values = placed.map((node) => node[side]);
    const [least, most] = [Math.min, Math.max].map((choose) => values.reduce((a, b) => choose(a, b), 0));
    return most - least + 120;
  };
  const scale = Math.min(stage.clientWidth / spread("x"), stage.clientHeight / spread("y"));
  const closer = Math.max(0.4, Math.min(1, scale));
  return placed.map((node) => ({ ...node, x: closer * node.x, y: closer * node.y }));
}
