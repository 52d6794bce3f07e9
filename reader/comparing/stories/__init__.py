"""Which articles tell one event, and which of them can be held against each other."""
