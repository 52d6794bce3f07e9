"""From what the user names to Documents: which files are meant, and their text made harmless."""

from reader.sources.places import Located, Place, locate
from reader.sources.reading import read

__all__ = ["Located", "Place", "locate", "read"]
