"""The statements as GraphML, for Gephi, yEd, Cytoscape: http://graphml.graphdrawing.org/specification.html."""

import io

import networkx as nx
from rdflib import Dataset

from belegraph.networks import to_networkx


def graphml(dataset: Dataset) -> str:
    """Return nodes and edges with all that is known of them."""
    buffer = io.BytesIO()
    nx.write_graphml_xml(to_networkx(dataset), buffer, encoding="utf-8", prettyprint=True)
    return buffer.getvalue().decode("utf-8").rstrip("\n") + "\n"
