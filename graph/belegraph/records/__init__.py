"""A store, read graph by graph in a fixed order and in flat memory: for exports, comparisons, corrections."""
