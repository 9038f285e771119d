"""What a worker can be asked; each takes the opened store and fields of JSON, and returns an answer."""

from collections.abc import Callable, Mapping
from typing import Final

from belegraph.serve import around, describing, overview, querying, reading, searching
from belegraph.serve.answers import Answer

TASKS: Final[Mapping[str, Callable[..., Answer]]] = {
    "sparql": querying.sparql,
    "named": querying.named,
    "page": around.page,
    "piece": around.piece,
    "answer_page": around.answer_page,
    "describe": describing.describe,
    "thing": describing.thing,
    "article": reading.article,
    "overview": overview.overview,
    "terms": overview.terms,
    "search": searching.search,
}
