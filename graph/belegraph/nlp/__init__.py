"""The spaCy components of belegraph's own pipelines: sentence boundaries, and what the network reads."""
