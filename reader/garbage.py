"""How often Python looks for garbage while it reads and compares."""

RARELY = (100_000, 20, 50)
"""Thresholds for `gc.set_threshold`: a comparison makes hundreds of thousands of objects that all stay. Looking through
them again and again took a ninth of its time, and a third of that of the first frame of 5,000 rows."""
