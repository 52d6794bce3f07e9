"""Finds the headline: the line above the text that looks like one, shares its words with it, or is printed twice."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from reader.cleaning.lines.features import SHAPE_NAMES, Shape, has_wide
from reader.cleaning.metadata.byline import is_byline
from reader.cleaning.metadata.dates import states_date
from reader.cleaning.metadata.headline_choice import likeliest
from reader.cleaning.metadata.houses import is_house, is_tagline
from reader.cleaning.metadata.names import names_alone
from reader.cleaning.metadata.no_headline import is_no_headline, leads_on, titles_of_entries
from reader.cleaning.metadata.persons import begins_as_persons_do
from reader.cleaning.metadata.run_of_text import Text, content_words, run_of_text
from reader.cleaning.metadata.signature import signed_behind
from reader.model import Block, Found
from reader.patterns import compiled

_FEWEST, _MOST, _FEWEST_OF_ONLY_TITLE = 2, 30, 5
_REACH = 120
"""How many lines above the text a headline may stand: videos, players and menus come between."""
_PLAIN = 2
"""A file with so few lines above its text has no menu: its first line most likely is the headline."""
_PLAIN_WITH_DATES = 4
"""So may be the line under a trail that stands among so few, all others being bylines and dates."""
_FEWEST_OF_TITLE, _LONGEST_TRAIL = 3, 8
_PARTED = compiled(r"\s+[-–—]\s|\s*[|»›]")
_PAGE_HEADING = "title"
"""The mark that `reader.sources` gives the headings of the first level."""
_LONGEST_HOUSE, _SIGNED_BELOW = 3, 4
"""Words of a house's name anywhere; lines under a headline among which one is a byline or a date."""
_UNLABELLED_BELOW, _LONGEST_NAME = 2, 3
"""Lines under a headline among which a bare name signs it; spaces in such a name."""
_HASHES = compiled(r"#{1,3} +(?=\S)")
"""How Markdown marks a heading."""

WEIGHTS: Mapping[str, float] = {
    "bias": 1.06,
    "very short": -5.21,
    "short": -1.59,
    "long": -2.48,
    "full stop": -2.21,
    "question": 0.38,
    "strong cues": -2.58,
    "weak cues": -0.6,
    "bullet or time": -2.05,
    "separator": -0.87,
    "begins small": -1.08,
    "words of the text": 3.05,
    "words of its opening": 0.97,
    "printed again": 0.25,
    "printed within": 1.72,
    "distance": -0.51,
    "in the text": -2.03,
    "first line": 0.44,
    "right above": -0.01,
    "signed below": 1.49,
    "signed above": -1.64,
    "a title below": 0.14,
    "a title above": -0.66,
    "heads a plain text": 4.3,
    "heading of the page": 5.0,
    "title of the page": 5.0,
    "over a signature": 0.0,
    "tagline": -2.5,
    "masthead": -5.0,
    "the only title": 1.5,
}
"""What each number of a candidate counts for; those from "heading of the page" on are set by hand: texts hold hardly
any of them. "over a signature" tells which line is asked where none is likely enough."""

_MARKS_OF_A_HEADLINE = ("printed again", "printed within", "heading of the page", "heads a plain text")


class _Candidate(NamedTuple):
    at: int
    shape: Shape


def find_headline(
    blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool], title: Found | None = None
) -> tuple[int, Found] | None:
    """The index of the headline among `blocks`, and what was found; None when no line has the looks of one.

    Each line of two to thirty words above the text is weighed by how it looks, where it stands, whether it is printed
    again and how many of its words the text uses. One must be likelier than all others and "none" together, because a
    wrong headline names the article wrongly: of 174 labelled texts, cross-validated by `tests/bench/headline_fit.py`,
    130 come out right, 8 wrong, 29 without the headline they have; capitals, a sentence below, an article at the
    beginning or a colon tell no more. Words by their first five letters, the number of titles or dates around, or
    whether a line was kept find up to four more and name two to five wrongly.
    """
    found = candidates(blocks, shape_of, keep, title.value if title else "")
    best = likeliest([shape_of(index).normal for index, _ in found], [numbers for _, numbers in found], WEIGHTS)
    if best is None:
        return None
    best = _over_standfirst(best, [shape_of(index).normal for index, _ in found], [numbers for _, numbers in found])
    best = bare_title(best, {shape_of(index).normal: blocks[index].text for index, _ in found})
    printed = [index for index, _ in found if shape_of(index).normal == best]
    block = blocks[printed[0]]
    cue = "printed twice above the text" if len(printed) > 1 else "the line that heads the text"
    return printed[0], Found(_HASHES.sub("", block.text, count=1), block.number, cue)


def _over_standfirst(best: str, lines: Sequence[str], numbers: Sequence[Mapping[str, float]]) -> str:
    """The title right above the likeliest line, where that is as long or longer and a byline follows: a standfirst.

    The one above must be likelier a headline than nothing, and share a word with the text as a slogan does not; of 174
    labelled texts none comes out otherwise.
    """
    at = lines.index(best)
    under, over = numbers[at], numbers[at - 1]
    follows = at > 0 and under["a title above"] and over["a title below"]
    signed = under["signed below"] and not under["signed above"]
    marked = any(under[name] > over[name] for name in _MARKS_OF_A_HEADLINE)
    of_this = over["words of the text"] > 0 or not under["words of the text"]
    likely = sum(WEIGHTS[name] * number for name, number in over.items()) > 0 and not over["short"] and of_this
    if follows and signed and likely and not marked and lines[at - 1].count(" ") <= best.count(" "):
        return lines[at - 1]
    return best


def bare_title(chosen: str, texts: Mapping[str, str]) -> str:
    """The line of `texts` (normalised to printed) that is the `chosen` title without what a page hangs on it.

    That is a trail of sections before it ("Home Holidays …"), the outlet behind it ("… | Harbour Post"), or an end cut
    off with dots; the chosen line itself where no such line exists.
    """
    printed = texts[chosen]
    for line, text in texts.items():
        if line == chosen or line.count(" ") <= _FEWEST_OF_TITLE:
            continue
        whole = printed.endswith(("…", "...")) and line.startswith(chosen.rstrip())
        behind_trail = chosen.endswith(line.lstrip()) and chosen.count(" ") - line.count(" ") <= _LONGEST_TRAIL
        before_outlet = printed.startswith(text) and _PARTED.match(printed, len(text)) is not None
        if whole or behind_trail or before_outlet:
            return line
    return chosen


def is_signed(text: str) -> bool:
    """A byline or a line with a date."""
    return is_byline(text) or states_date(text)


def _signs(text: str, shape: Shape) -> bool:
    """A byline or date that is no sentence: "Published: 3 May 2024, 4:56 p.m." only ends as one."""
    labelled = any(cue.kind == "date" and cue.stands == "start" for cue in shape.cues)
    return (labelled or not shape.sentence) and is_signed(text)


def candidates(
    blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool], title: str = ""
) -> list[tuple[int, dict[str, float]]]:
    """The lines that may be the headline, each with the numbers that are weighed; `title` is the page's own."""
    text = run_of_text(shape_of, _without_title(blocks, shape_of, keep))
    if text is None:
        return []
    low = max(0, text.first - _REACH)
    near = [
        _Candidate(index, shape_of(index))
        for index in range(low, text.first + 1)
        if _FEWEST - 1 <= blocks[index].text.count(" ") < _MOST or has_wide(blocks[index].text)
    ]
    near = [each for each in near if _FEWEST <= each.shape.words <= _MOST]
    frequency = Counter(each.shape.normal for each in near)
    together = "\n".join(each.shape.normal for each in near)
    signed = {i for i in range(low, text.first) if is_signed(blocks[i].text)}
    under_signature = _under_signature(blocks, text.first, signed)
    found = []
    titles = {each.at for each in near if is_title(each.shape) and each.at not in signed}
    titles -= {at for at in titles if leads_on(blocks[at].text)}
    between = [i for i in range(1, text.first) if i not in signed] if text.first <= _PLAIN_WITH_DATES else []
    dated = 1 in signed and between and all(shape_of(i).cues for i in between)
    plain = text.first <= _PLAIN or bool(dated)
    entries = titles_of_entries([block.text for block in blocks], keep)
    for each in near:
        told = blocks[each.at].text in entries or is_no_headline(blocks[each.at].text, opens_text=each.at == text.first)
        if each.at in signed or told:
            continue
        if each.at - 1 in titles and signed_behind(blocks[each.at].text):
            continue
        numbers = _looks(each.shape, blocks[each.at].text) | _likeness(each.shape, text, near, frequency, together)
        numbers |= _position(each.at, text.first, signed, titles)
        if not numbers["signed below"]:
            below = range(each.at + 1, min(each.at + 1 + _UNLABELLED_BELOW, text.first))
            numbers["signed below"] = float(any(_says_who_or_when(shape_of(i), blocks[i].text) for i in below))
        heads = each.at == 0 and plain and under_signature is None
        heads = heads or (each.at == under_signature and numbers["words of the text"] > 0 and not each.shape.sentence)
        if heads and text.vocabulary.isdisjoint(each.shape.spoken[-1:]):
            heads = bool(each.shape.spoken) and not _says_who_or_when(each.shape, blocks[each.at].text)
        numbers["heads a plain text"] = float(heads)
        numbers["title of the page"] = float(_names_page(blocks[each.at].text, title))
        numbers["masthead"] = float(_is_masthead(each, blocks[each.at].text))
        numbers["over a signature"] = float(_is_signed_below(blocks, each.at, signed))
        numbers["tagline"] = float(is_tagline(blocks, each.at))
        numbers["heading of the page"] = float(_PAGE_HEADING in blocks[each.at].marks)
        found.append((each.at, numbers))
    unlike_text = [at for at, _ in found if at in titles and not shape_of(at).numbers[_ENDS]]
    for at, numbers in found:
        told = shape_of(at).words >= _FEWEST_OF_ONLY_TITLE  # "Delete this map" is a button
        numbers["the only title"] = float(unlike_text == [at] and at < text.first and told)
    return found


def _says_who_or_when(shape: Shape, text: str) -> bool:
    """A person's name and no more, or how long ago it was: they sign a title as a byline and a date do."""
    ago = any(cue.kind == "date" and cue.stands == "whole" for cue in shape.cues)
    return ago or (text.count(" ") <= _LONGEST_NAME and any(map(begins_as_persons_do, names_alone(text))))


def _without_title(blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool]) -> Sequence[bool]:
    """`keep` without the first lines that stand over a byline or a date, one sentence at most, and without these."""
    first = next((index for index, kept in enumerate(keep) if kept), len(keep))
    below = range(first + 1, min(first + 1 + _SIGNED_BELOW, len(keep)))
    signed = max((index for index in below if _signs(blocks[index].text, shape_of(index))), default=first)
    if signed == first or sum(shape_of(index).sentence for index in range(first, signed)) > 1:
        return keep
    return [kept and index > signed for index, kept in enumerate(keep)]


def _under_signature(blocks: Sequence[Block], first: int, signed: set[int]) -> int | None:
    """The line right above a text, or its first one, above which only a byline or a date stands, and a masthead."""
    under = next((at for at in (first - 1, first) if at not in signed and at > 0 and at - 1 in signed), None)
    above = [] if under is None else [i for i in range(under) if i not in signed]
    name = blocks[0].text.title()
    named = all(i == 0 and (is_house(name) or name.startswith(("Daily ", "The Daily "))) for i in above)
    return under if first <= _PLAIN_WITH_DATES and named else None


def _is_signed_below(blocks: Sequence[Block], at: int, signed: set[int]) -> bool:
    """Whether the first byline or date of all stands right below a line, or there below a name alone."""
    if not signed or at > min(signed):
        return False
    return at + 1 in signed or (at + 2 in signed and bool(names_alone(blocks[at + 1].text)))


def _is_masthead(line: _Candidate, text: str) -> bool:
    """Whether a line, of three words at most unless it is the first of all, is what a house is called."""
    return (line.at == 0 or line.shape.words <= _LONGEST_HOUSE) and is_house(text)


def _names_page(text: str, title: str) -> bool:
    """Whether a line of some words is the title of the page, or that but for the outlet's name behind it."""
    whole = title.startswith(text) and text.count(" ") >= _FEWEST_OF_TITLE
    return whole and (len(title) == len(text) or _PARTED.match(title, len(text)) is not None)


_ENDS, _BULLET, _CLOCK, _SEPARATOR = map(SHAPE_NAMES.index, ("ends a sentence", "bullet", "clock time", "separator"))


def is_bulleted(shape: Shape) -> bool:
    """Whether a line begins as one of a list does."""
    return bool(shape.numbers[_BULLET])


def _looks(shape: Shape, text: str) -> dict[str, float]:
    sentence = bool(shape.numbers[_ENDS])
    return {
        "bias": 1.0,
        "very short": float(shape.words < 4),
        "short": float(4 <= shape.words < 6),
        "long": float(shape.words > 18),
        "full stop": float(sentence and not text.endswith(("?", "!"))),
        "question": float(sentence and text.endswith(("?", "!"))),
        "strong cues": float(min(2, sum(cue.stands != "anywhere" for cue in shape.cues))),
        "weak cues": float(min(2, sum(cue.stands == "anywhere" for cue in shape.cues))),
        "bullet or time": float(bool(shape.numbers[_BULLET] or shape.numbers[_CLOCK])),
        "separator": shape.numbers[_SEPARATOR],
        "begins small": float(text[0].islower()),
    }


def _likeness(
    shape: Shape, text: Text, near: Sequence[_Candidate], frequency: Counter[str], together: str
) -> dict[str, float]:
    """What a line has in common with the text and the lines `near`, which stand `together` in one string."""
    content = content_words(shape)
    parts = 0
    if shape.words >= 4 and together.count(shape.normal) > frequency[shape.normal]:
        parts = sum(shape.normal != other.shape.normal and shape.normal in other.shape.normal for other in near)
    return {
        "words of the text": sum(map(text.vocabulary.__contains__, content)) / max(1, len(content)),
        "words of its opening": sum(map(text.opening.__contains__, content)) / max(1, len(content)),
        "printed again": float(shape.words >= 4 and frequency[shape.normal] > 1),
        "printed within": float(min(2, parts)),
    }


def _position(index: int, first: int, signed: set[int], titles: set[int]) -> dict[str, float]:
    return {
        "distance": math.log1p(first - index),
        "in the text": float(index == first),
        "first line": float(index == 0),
        "right above": float(index == first - 1),
        "signed below": float(not signed.isdisjoint(range(index + 1, min(index + 6, first)))),
        "signed above": float(not signed.isdisjoint(range(max(0, index - 6), index))),
        "a title below": float(index + 1 in titles and index + 1 < first),
        "a title above": float(index - 1 in titles),
    }


def is_title(shape: Shape) -> bool:
    """Whether a line may be a title: so many words, and nothing that speaks of boilerplate."""
    return 4 <= shape.words <= _MOST and not shape.cues and not shape.numbers[_BULLET]
