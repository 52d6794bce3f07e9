"""Names that differ, of people and places, and what post or part people have."""
