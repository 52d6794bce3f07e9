"""Who took what from whom: copies, rewrites, earlier coverage."""
