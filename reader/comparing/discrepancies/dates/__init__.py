"""Days, hours, months and years that differ."""
