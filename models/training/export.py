"""Write a trained network as a spaCy pipeline that needs no torch: `python -m training.export --help`."""

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from belegraph.nlp.pieces import Pieces
from training.blank import blank
from training.encoder import Weights, read_weights
from training.network import Exported, ExportedRelations, Network

INPUTS = ("vectors", "owner", "first", "last", "words")
OUTPUTS = ("arcs", "dependents", "heads", "upos", "xpos", "feats", "lemma", "ner", "starts")
SPECIAL = (0, 2, 1, 3)
"""Rows that come first in the kept table: begin, end, padding, unknown."""


def german_words(data: Path) -> Iterator[str]:
    """Yield the words of all German text at hand, to see which pieces are needed."""
    for path in sorted((data / "raw").iterdir()):
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            for line in lines:
                yield from line.split()
    for path in [*sorted((data / "ud").glob("*.conllu")), *sorted((data / "ner").glob("*.tsv"))]:
        yield from (line.split("\t")[1] for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line)


def kept_pieces(weights: Weights, data: Path, most: int) -> list[int]:
    """Choose rows of the vocabulary: special ones, single characters, and the most frequent in German text."""
    pieces = Pieces(weights.pieces, weights.scores.tolist())
    words = Counter(german_words(data))
    counts: Counter[int] = Counter()
    for word, count in words.items():
        for part in (word, word.strip(".,;:!?\"'„“»«()")):
            counts.update(dict.fromkeys(pieces(part), count))
    single = {
        row for row, piece in enumerate(weights.pieces) if len(piece.lstrip("▁")) <= 1 and ord(max(piece)) < 0x2600
    }
    frequent = [row for row, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))][:most]
    return [*SPECIAL, *sorted((single | set(frequent)) - set(SPECIAL))]


def write_tables(network: Network, weights: Weights, kept: list[int], folder: Path) -> None:
    """Write vectors of pieces (8 bits, a scale a row), what is added at each place, and the labels."""
    rows = np.stack([table.detach().numpy() for table in network.encoder.table(kept)])
    scale = np.maximum(np.abs(rows).max(-1), 1e-12) / 127
    positions = network.encoder.positions(network.labels["treebank"].index("gsd"))
    np.savez(
        folder / "tables.npz",
        rows=np.round(rows / scale[..., None]).astype(np.int8),
        scale=scale.astype(np.float32),
        scores=weights.scores[kept].astype(np.float32),
        positions=positions.detach().numpy().astype(np.float16),
    )
    labels = {"labels": network.labels, "pieces": [weights.pieces[row] for row in kept]}
    (folder / "labels.json").write_text(json.dumps(labels, ensure_ascii=False), encoding="utf-8")


def write_network(network: Network, path: Path) -> None:
    """Export to ONNX, weights in 8 bits; they are made float32 again when the session starts."""
    length = 5 if network.encoder.by_word else 9
    places = [torch.zeros(1, count, dtype=torch.long) for count in (length, 5, 5, 5)]
    example = (torch.randn(1, length, network.encoder.hidden), *places)
    axes = {name: {1: "places" if name in ("vectors", "owner") else "words"} for name in (*INPUTS, *OUTPUTS)}
    axes["arcs"][2] = "words"
    _export(Exported(network), example, path, axes)


def write_relations(network: Network, path: Path) -> None:
    """Export the second part, which needs the heads."""
    example = tuple(torch.randn(5, network.shape.relations) for _ in range(2))
    axes = {name: {0: "words"} for name in ("dependents", "heads", "relations")}
    _export(ExportedRelations(network), example, path, axes)


def _export(module: nn.Module, example: tuple[torch.Tensor, ...], path: Path, axes: dict[str, dict[int, str]]) -> None:
    inputs, outputs = list(axes)[: len(example)], list(axes)[len(example) :]
    torch.onnx.export(
        module.eval(), example, path, input_names=inputs, output_names=outputs,
        dynamic_axes=axes, opset_version=17, dynamo=False,
    )  # fmt: skip
    model = onnx.load(path)
    _store_in_8_bits(model.graph)
    onnx.save(model, path)


def _store_in_8_bits(graph: onnx.GraphProto) -> None:
    """Replace a float matrix by Cast and Mul, which onnxruntime folds: arithmetic stays float32."""
    nodes: list[onnx.NodeProto] = []
    for tensor in list(graph.initializer):
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32 and values.ndim == 2 and values.size >= 4096:
            scale = np.maximum(np.abs(values).max(0, keepdims=True), 1e-12) / 127
            small = np.round(values / scale).astype(np.int8)
            name = tensor.name
            graph.initializer.remove(tensor)
            graph.initializer.append(numpy_helper.from_array(small, name + ".int8"))
            graph.initializer.append(numpy_helper.from_array(scale.astype(np.float32), name + ".scale"))
            nodes.append(helper.make_node("Cast", [name + ".int8"], [name + ".float"], to=TensorProto.FLOAT))
            nodes.append(helper.make_node("Mul", [name + ".float", name + ".scale"], [name]))
    rest = list(graph.node)
    del graph.node[:]
    graph.node.extend([*nodes, *rest])


def main() -> None:
    """Load weights and network, write the pipeline."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--network", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("german"))
    parser.add_argument("--name", default="belegraph_accurate")
    parser.add_argument("--pieces", type=int, default=36_000)
    arguments = parser.parse_args()
    weights = read_weights(arguments.weights)
    network = Network.load(arguments.network, weights)
    nlp = blank(arguments.name)
    nlp.add_pipe("belegraph_encoder")
    nlp.to_disk(arguments.out)
    folder = arguments.out / "belegraph_encoder"
    folder.mkdir(parents=True, exist_ok=True)
    write_tables(network, weights, kept_pieces(weights, arguments.data, arguments.pieces), folder)
    write_network(network, folder / "network.onnx")
    write_relations(network, folder / "relations.onnx")


if __name__ == "__main__":
    main()
