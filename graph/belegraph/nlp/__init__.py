"""The spaCy components of belegraph's own pipelines: sentence boundaries, and the network's reading of each sentence."""
