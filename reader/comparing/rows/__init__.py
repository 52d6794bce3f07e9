"""The side-by-side view: what stands on one level, and the words in which it differs."""
