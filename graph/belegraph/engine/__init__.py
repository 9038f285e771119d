"""Who runs the pipeline over many articles: this machine's processes (`local`).

An engine knows neither the pipeline nor the graph: it gets a task, a value that can be pickled and called with an
article, and gives what the task returns, in the order of the articles.
"""

from belegraph.engine.local import run_local

__all__ = ["run_local"]
