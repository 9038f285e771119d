"""What is found out of all articles, by grouping rows on a disk: no process ever holds them all.

Each step is a task for an engine. It takes a bucket of articles, of things, or of what these have in common, and writes
rows for the next step; what comes out is the same for any number of buckets and of processes.
"""

from belegraph.grouping.crew import Crew
from belegraph.grouping.files import beside, write_gzip
from belegraph.grouping.joining import join
from belegraph.grouping.meanings import meanings
from belegraph.grouping.places import Places, write_rows
from belegraph.grouping.shuffle import Bucket, bucket_of
from belegraph.grouping.telling import Piece, piece, tell

__all__ = [
    "Bucket",
    "Crew",
    "Piece",
    "Places",
    "beside",
    "bucket_of",
    "join",
    "meanings",
    "piece",
    "tell",
    "write_gzip",
    "write_rows",
]
