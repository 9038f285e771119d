"""A graph over HTTP, for reading: SPARQL endpoint, linked data, search, and pages. Extra `belegraph[server]`.

The server holds no graph: what reads it are workers, processes that one can kill (`pool.py`), each with a store opened
read-only that nobody writes (`snapshot.py`). What they can be asked stands in `tasks.py`, where one asks in `app.py`.
"""
