"""Figures that differ: counts, sums, lengths, ages, scores."""
