"""The comparison as one Markdown file that can be pasted into an issue, a note or a document, cited from and sent on.

The same input gives the same bytes: no time stamp, no absolute path. What a flavour looks like is in `flavors`, and no
text of an article reaches the file but through `escape`.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.export.flavors import FLAVORS, Flavor
from reader.export.story import document
from reader.model import Story
from reader.said import Corrections

NO_CORRECTIONS = Corrections()


def render(
    stories: Sequence[Story],
    *,
    flavor: Flavor = "gfm",
    with_removed: bool = False,
    corrections: Corrections = NO_CORRECTIONS,
    unread: int = 0,
) -> str:
    """The comparison of each story, one after the other; `with_removed` adds every line that was taken out and why.

    `unread` is how many articles a stopped reading left out, which the file says first.
    """
    return document(stories, FLAVORS[flavor], with_removed=with_removed, corrections=corrections, unread=unread)
