"""What the rules must know of German, as tables."""
