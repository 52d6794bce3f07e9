"""Other stories below a heading such as "Most read" or "Next story": their titles, and the paragraphs under these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from reader.cleaning.cues import Lexicon
from reader.cleaning.lines.features import Shape

_TEXT_BEFORE = 40
"""Words of kept text, in two paragraphs at least, before a heading is believed to lead away from it."""
_LINKS = frozenset(["related", "newsfeed", "media", "advertisement"])
_SHORTEST_TITLE = 3
_REACH = 40
"""Lines below the heading that are looked at."""
_TWO_STORIES = 2
"""Fewer words of the text than this may stand in another story for each that only its title and beginning have."""
_TOLD = 0.15
"""Of its longer words stand in the text above: below that a paragraph is told of something else."""


def other_stories(
    shapes: Sequence[Shape], keep: Sequence[bool], lexicon: Lexicon, words: Mapping[int, Set[str]]
) -> set[int]:
    """The positions of such titles and paragraphs; `words` gives the longer words of the line at a position.

    A paragraph belongs to the titles above it when it takes up words of theirs that the text has not used, and not many
    more of the text's; what follows it, when it takes up words of both. The time is linear in the text.
    """
    found: set[int] = set()
    told: set[str] = set()
    length, paragraphs, start = 0.0, 0, 0
    for heading, shape in enumerate(shapes):
        if heading < start or not _heads_stories(shape) or (keep[heading] and not _is_plain(shape, lexicon)):
            continue
        for position in range(start, heading):
            if keep[position]:
                told |= words[position]
                length += shapes[position].words
                paragraphs += shapes[position].prose > 0
        start = heading
        if length >= _TEXT_BEFORE and paragraphs > 1 and (story := _stories_below(shapes, heading + 1, told, words)):
            found.update([heading, *story])
            start = story[-1] + 1
    return found


def _heads_stories(shape: Shape) -> bool:
    """A heading of other matter that has no cue but those of links to other stories: "Share" stands above anything."""
    return shape.opens_other_matter and {cue.kind for cue in shape.cues} <= _LINKS


def _is_plain(shape: Shape, lexicon: Lexicon) -> bool:
    """Whether it is, or begins with, what heads nothing else: "Most read in Dunmore"."""
    begins = any(cue.stands == "start" and cue.phrase in lexicon.ends_article for cue in shape.cues)
    return begins or shape.normal in lexicon.ends_article


def _stories_below(shapes: Sequence[Shape], start: int, told: Set[str], words: Mapping[int, Set[str]]) -> list[int]:
    """The lines from `start` on up to the last paragraph of another story; none where the text goes on at once."""
    story: set[str] = set()
    end = start
    titles, under_title = 0, False
    for position in range(start, min(start + _REACH, len(shapes))):
        shape = shapes[position]
        if not shape.prose:
            under_title = shape.words >= _SHORTEST_TITLE
            titles += under_title
            story |= words[position]
            continue
        if not titles or not _is_of_story(words[position], story, told, goes_on=not under_title, single=titles == 1):
            break
        story |= words[position]
        end, under_title = position + 1, False
    return list(range(start, end))


def _is_of_story(line: Set[str], story: Set[str], told: Set[str], *, goes_on: bool, single: bool) -> bool:
    """A paragraph that `goes_on` from another, under no title of its own, must be more of that story than of the text:
    behind the last teaser the article itself goes on. So must one under a `single` title, which may head the article's
    next part, as the name of an agency's report does."""
    of_story, of_text = len(line & (story - told)), len(line & (told - story))
    if single and 0 < of_text >= of_story:
        return False
    if goes_on and (of_story < _TWO_STORIES or of_story <= of_text):
        return False
    return of_story > 0 and of_text < max(_TOLD * len(line), _TWO_STORIES * of_story)
