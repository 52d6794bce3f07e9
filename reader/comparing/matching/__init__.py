"""Which sentences of different outlets tell the same, and how surely."""
