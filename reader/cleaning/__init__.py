"""From a Document to an Article: every line is judged article text or boilerplate, with the reason."""

from reader.cleaning.drafted import Draft
from reader.cleaning.drafting import draft
from reader.cleaning.judging import clean, judge
from reader.cleaning.recurring.earlier import as_remembered, nothing_earlier

__all__ = ["Draft", "as_remembered", "clean", "draft", "judge", "nothing_earlier"]
