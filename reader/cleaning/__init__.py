"""From a Document to an Article: every line is judged article text or boilerplate, with the reason."""

from reader.cleaning.judging import clean

__all__ = ["clean"]
