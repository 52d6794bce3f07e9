"""reader: a terminal reader that shows what each outlet alone tells you."""

__version__ = "0.1.0"
