"""Rules that overrule the scorer where a pattern is plain: twins of links, teasers, lists, pleas, captions."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import takewhile

from reader.cleaning.cues import Lexicon, normalise
from reader.cleaning.lines.deciding import tells_something
from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, Shape
from reader.cleaning.lines.keeping import is_stamp
from reader.cleaning.lines.pictures import (
    ends_in_capitals,
    is_bare_credit,
    is_labelled_picture,
    lines_of_bracketed,
    picture_credit,
)
from reader.cleaning.metadata.byline import is_byline
from reader.model import Block
from reader.patterns import compiled

NAMES = (*SHAPE_NAMES, *LEXICAL_NAMES)
_PICTURE_NUMBER = compiled(r"\d{1,3} ?(?:/|of) ?\d{1,3}")
_POST = compiled(
    r"[^\W\d_][^@]{1,40} \(?@\w{2,30}\)?|\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? ?[·•] [^.!?]{4,30}|"
    r"(?:[\d.,]+ ?[km]? (?:retweets?|reposts?|likes?|replies|quotes?|quote tweets|bookmarks|views)[ ·,]*)+",
    re.IGNORECASE,
)
"""Who posted something elsewhere, when, and how many liked it: "Jo Lund @jolund", "10:14 AM · Sep 2, 2026"."""
_LONGEST_OF_POST = 60
"""Characters."""
_TITLE_IN_TEXT = compiled(r"(?:[^\s.!?]+\s){2,15}[^\s.]*[^\W_A-ZÀ-Þ][?!’”]?([A-ZÀ-Þ][^\W\d_]*)\s")
_SHORTEST_TWIN = 4
_FEWEST_TEASERS, _FEWEST_SURE = 3, 2
_BESIDE_TEASERS = 6
_DOTS = ("…", "...", "[…]", "[...]")


def drop_twins(shapes: list[Shape], copies: Collection[int], keep: list[bool]) -> None:
    """A line that is no sentence and stands elsewhere on the page as well, other than in `copies` of its text, is a
    link to another story.

    Figures are masked in what is compared, so that rows of a table are all alike: only words tell.
    """
    frequency = Counter([shape.normal for position, shape in enumerate(shapes) if position not in copies])
    if len(frequency) == len(shapes) - len(copies):
        return
    twins = Counter(shape.normal for shape in shapes if frequency[shape.normal] > 1 and _is_worded(shape))
    for position, shape in enumerate(shapes):
        if keep[position] and not shape.sentence and twins[shape.normal] > 1 and not _is_listed(shapes, keep, position):
            keep[position] = False


def _is_listed(shapes: Sequence[Shape], keep: Sequence[bool], position: int) -> bool:
    """Whether a line begins with a figure, as the kept one right above or below it does: "2 cups of sugar"."""
    beside = [near for near in (position - 1, position + 1) if 0 <= near < len(shapes) and keep[near]]
    return bool(shapes[position].numbers[_FIGURE_FIRST]) and any(shapes[near].numbers[_FIGURE_FIRST] for near in beside)


def _is_worded(shape: Shape) -> bool:
    return shape.words >= _SHORTEST_TWIN and sum(word != "#" for word in shape.spoken) >= _SHORTEST_TWIN


def fused_teasers(shapes: list[Shape], texts: list[str], words: Lexicon) -> list[int]:
    """Lines in which a title runs into the text under it ("Ferry line closesThe last ferry …"), where several stand.

    Of some the text must begin with a common word: "AirPods" and "YouTube" are no titles with a text.
    """
    fused = [position for position, shape in enumerate(shapes) if shape.prose and shape.numbers[_FUSED]]
    matches = {position: match for position in fused if (match := _TITLE_IN_TEXT.match(texts[position]))}
    found = list(matches)
    sure = [position for position, match in matches.items() if _begins_text(match[1], words)]
    return [
        position
        for position in found
        if _beside(sure, position) >= _FEWEST_SURE and _beside(found, position) >= _FEWEST_TEASERS
    ]


def _begins_text(word: str, words: Lexicon) -> bool:
    return word.istitle() and (len(word) <= 2 or word.lower() in words.common)


def _beside(positions: list[int], position: int) -> int:
    return bisect(positions, position + _BESIDE_TEASERS) - bisect(positions, position - _BESIDE_TEASERS - 1)


def drop_teasers(shapes: list[Shape], texts: list[str], keep: list[bool]) -> None:
    """A paragraph cut off with dots under a line that is no sentence, at the end of a run of text: another story."""
    for position in range(len(keep) - 1, 0, -1):
        ends_run = position + 1 == len(keep) or not keep[position + 1]
        under_a_title = not shapes[position - 1].sentence and shapes[position - 1].words >= 4
        if keep[position] and ends_run and under_a_title and texts[position].endswith(_DOTS):
            keep[position] = keep[position - 1] = False


_PLEAS = frozenset(["membership", "newsletter", "subscription"])
_MANY = 3
_LONGEST_LABEL = 8
_SHORT = 12
_LONGEST_UNDER_HEADLINE = 5
_END_KINDS = frozenset(["legal", "bio", "membership", "newsletter", "subscription", "sharing", "comments"])
_REACH_OF_A_PLEA = 2
_BEFORE_COMPANY = 0.6
"""Of the kept words stand before what is said of the company itself."""
_SOON = 10
"""Words of the paragraph below, among which the company's name stands."""
_ON_SITE = compiled(r"(?:on|from|at|via) (?:[a-z0-9-]+\.)+[a-z]{2,4}", re.IGNORECASE)
"""Before a colon and a title: "On harbourpost.com: Who owns the sea"."""
_FIRST_SENTENCE = compiled(r".{40,}?[^.][^\W\d_]{2}[.!?][\"”’»)]*\s")
_MARK = compiled(r"[:|：.](?:(?<!\.)|(?<=[A-ZÀ-ÞА-ЯЇІЄҐ]{2}.))\s+(?=\S)")
_OPENS_QUOTE = compiled(r"[\"“„«‘']")
_LONGEST_MARKED = 60
"""Characters in which the mark behind a label stands."""
_BARE_LINK = compiled(r"\[[^\]]+\]\(https?://[^\s)]+\)|<?https?://\S+>?")
_PROMOTED = compiled(r"(?:Promoted|Sponsored|Paid for|Presented) by [^\W\d_a-z]|(?:Ad|Advertisement) by [^\W\d_a-z]")
_REACH_OF_A_CAPTION = 6
_LONGEST_PROMOTION = 3
"""Lines."""
_ADDRESS, _REPORTED, _QUOTES, _FUSED, _QUESTION, _IS_ITEM, _FIGURE_FIRST, _ENDS = map(
    NAMES.index,
    (
        "address", "reported speech", "quotes", "fused words", "question", "bullet", "starts with a digit",
        "ends a sentence",
    ),
)  # fmt: skip


def is_house_matter(shape: Shape) -> bool:
    """A label with a cue of what ends articles or that begins as a link, or a sentence that begins with one and has
    more, or is short and says "you" or "we": "Support our troops, read the banner" does not."""
    ends = [cue for cue in shape.cues if cue.kind in _END_KINDS]
    if not shape.sentence and shape.words <= _SHORT:
        return bool(ends) or any(cue.kind == "related" and cue.stands != "anywhere" for cue in shape.cues)
    begins = [cue for cue in ends if cue.stands != "anywhere"]
    asks = _speaks_to_the_reader(shape) and any(len(cue.phrase.split()) > 2 for cue in begins)
    several = len({cue.phrase for cue in shape.cues}) > 1
    return bool(begins) and not shape.numbers[_REPORTED] and (several or (shape.words <= _SHORT and asks))


def drop_pleas(shapes: list[Shape], texts: Sequence[str], keep: list[bool], words: Lexicon) -> None:
    """What asks for money, an address or a subscription, and what speaks to the reader right beside it.

    A short plea behind a paragraph, on its line, does not make that one.
    """
    for position, shape in enumerate(shapes):
        if keep[position] and is_plea(shape):
            keep[position] = _follows_paragraph(texts[position], words)
    for position, shape in enumerate(shapes):
        if not keep[position] or shape.sentence or not _speaks_to_the_reader(shape):
            continue
        low, high = max(0, position - _REACH_OF_A_PLEA), position + _REACH_OF_A_PLEA + 1
        if any(not kept and _offers(other) for other, kept in zip(shapes[low:high], keep[low:high], strict=True)):
            keep[position] = False


def _follows_paragraph(text: str, words: Lexicon) -> bool:
    """Whether the first sentence of a line tells something."""
    first = _FIRST_SENTENCE.match(text)
    return first is not None and first.end() > len(text) // 2 and tells_something(first[0], words)


def is_plea(shape: Shape) -> bool:
    """Two phrases, one at its beginning or with two "we" or "you"; or three: articles about members use them too."""
    pleas = [cue for cue in shape.cues if cue.kind in _PLEAS or cue.kind == "sharing"]
    begins = any(cue.stands != "anywhere" for cue in pleas)
    rights = sum(cue.kind == "legal" for cue in shape.cues)
    many = len(pleas) >= _MANY or (rights >= _MANY and len(pleas) + rights > _MANY)
    insists = shape.numbers[_ADDRESS] > 1 or begins
    return _speaks_to_the_reader(shape) and (many or (insists and len(pleas) > 1))


def drop_company(shapes: list[Shape], texts: Sequence[str], keep: list[bool], words: Lexicon) -> None:
    """What an announcement says of its company at the end, under a heading such as "About Norvik": the paragraph below
    begins with the name, which "About the ferry", the heading of a part, has in small letters."""
    names = [_named_by(shape, text, words) for shape, text in zip(shapes, texts, strict=True)]
    if not any(names):
        return
    total = sum(shape.words for shape, kept in zip(shapes, keep, strict=True) if kept)
    told: set[str] = set()
    length = 0.0
    for position, (shape, name) in enumerate(zip(shapes, names, strict=True)):
        following = shapes[position + 1].spoken[:_SOON] if position + 1 < len(shapes) else ()
        if length > total * _BEFORE_COMPANY and name and name <= told and name <= set(following):
            keep[position:] = [False] * (len(keep) - position)
            return
        if keep[position]:
            length += shape.words
            told |= set(shape.spoken)


def _named_by(shape: Shape, text: str, words: Lexicon) -> set[str]:
    """The words behind "About" in a heading that is no sentence, if written as a name; none in other lines."""
    if shape.sentence or shape.words > _LONGEST_LABEL:
        return set()
    about = next((phrase for phrase in words.about if shape.normal.startswith(phrase)), "")
    named = any(word[0].isupper() for word in text.split()[about.count(" ") - 1 :]) if about else False
    return set(shape.normal[len(about) :].split()) - words.common if named else set()


def _offers(shape: Shape) -> bool:
    return any(cue.kind in _PLEAS and (cue.stands != "anywhere" or shape.words <= _LONGEST_LABEL) for cue in shape.cues)


def _speaks_to_the_reader(shape: Shape) -> bool:
    """It says "you" or "we", quotes nobody and reports nothing."""
    numbers = shape.numbers
    return bool(numbers[_ADDRESS]) and not numbers[_QUOTES] and not numbers[_REPORTED]


def drop_labels(shapes: list[Shape], texts: list[str], keep: list[bool]) -> None:
    """Labels that are a line of their own: "Advertisement", "3 / 12", "17:45", and those of an embedded post."""
    for position, shape in enumerate(shapes):
        text = texts[position]
        if _PICTURE_NUMBER.fullmatch(text) or is_stamp(text):
            keep[position] = False
        label = any(cue.stands == "whole" for cue in shape.cues) and shape.words <= _LONGEST_LABEL
        if (
            keep[position]
            and not shape.sentence
            and (label or (len(text) < _LONGEST_OF_POST and _POST.fullmatch(text)))
        ):
            keep[position] = False


def drop_bare_links(shapes: Sequence[Shape], texts: Sequence[str], keep: list[bool]) -> None:
    """A line that is an address or a Markdown link and nothing else; the items of a list may be links."""
    for position, text in enumerate(texts):
        if keep[position] and not shapes[position].sentence and _BARE_LINK.fullmatch(text):
            keep[position] = False


def drop_labelled(shapes: Sequence[Shape], texts: Sequence[str], keep: list[bool], words: Lexicon) -> None:
    """What stands behind a label of recordings or links: "Listen: Our podcast looks back.", "Read also | Who pays?" or
    "VIDEO. The chase".

    A sentence that goes on in a small letter or reports what was said is told: "Listen: there was no alarm."
    """
    for position, (shape, text) in enumerate(zip(shapes, texts, strict=True)):
        inside = shape.numbers[_ENDS] and all(keep[max(0, position - 1) : position] + keep[position + 1 : position + 2])
        asked = (keep[position] or inside) and not _OPENS_QUOTE.match(text)
        mark = _MARK.search(text, 0, _LONGEST_MARKED) if asked else None
        label = normalise(text[: mark.start()])[0] if mark else ""
        loud = mark is not None and mark[0][0] == "."
        if mark and label in words.link_labels and not (loud and shape.sentence):
            told = shape.numbers[_ENDS] and (text[mark.end()].islower() or shape.numbers[_REPORTED])
            keep[position] = bool(told)
        elif mark and not loud and keep[position] and (not shape.sentence or shape.numbers[_QUESTION]):
            site = _ON_SITE.fullmatch(text[: mark.start()].rstrip()) is not None
            keep[position] = not site and not any(label.startswith(longer) for longer in _longer(words.link_labels))


def _longer(labels: frozenset[str]) -> list[str]:
    """The labels of several words: more may stand behind them, as in "More on the canal: Who pays?"."""
    return [label for label in labels if label.count(" ") > 2]


def drop_promoted(shapes: Sequence[Shape], texts: Sequence[str], keep: list[bool]) -> None:
    """A line such as "Promoted by Seafolk" and, up to the label of advertisements above it or alone, its title."""
    for position, shape in enumerate(shapes):
        if shape.sentence or shape.words > _LONGEST_LABEL or not _PROMOTED.match(texts[position]):
            continue
        title = list(
            takewhile(lambda above: not shapes[above].sentence, range(position - 1, -1, -1)[:_LONGEST_PROMOTION])
        )
        labelled = any(cue.kind == "advertisement" for above in title for cue in shapes[above].cues)
        for above in (position, *(title if labelled else title[:1])):
            keep[above] = False


def drop_captions(shapes: Sequence[Shape], texts: list[str], keep: list[bool]) -> None:
    """Whatever ends in a picture credit, such as "(Ann Lee/Harbour Post)", says what a picture shows.

    So does what ends in a name in capitals while the text goes on (at its end the author may sign so), what stands in
    square brackets behind "Image:", and the line right above a credit that stands alone, unless it is a sentence.
    """
    for position, text in enumerate(texts):
        bracketed = lines_of_bracketed(texts, position)
        keep[position : position + bracketed] = [False] * bracketed
        if not keep[position] and not (position and keep[position - 1]):
            continue
        alone = is_bare_credit(text)
        labelled = keep[position] and (is_labelled_picture(text) and not shapes[position].sentence)
        if alone or labelled or (keep[position] and (picture_credit(text) or _is_signed(texts, keep, position))):
            keep[position] = False
        above = shapes[position - 1]
        if alone and position and keep[position - 1] and not (above.sentence or above.numbers[_IS_ITEM]):
            keep[position - 1] = False


def _is_signed(texts: Sequence[str], keep: Sequence[bool], position: int) -> bool:
    """Whether a line ends in a name in capitals and soon after it the text goes on."""
    return ends_in_capitals(texts[position]) and any(keep[position + 1 : position + 1 + _REACH_OF_A_CAPTION])


def drop_linked_lists(blocks: Sequence[Block], shapes: list[Shape], keep: list[bool]) -> None:
    """The items of a list, sentences or not, right behind a heading such as "Related"."""
    bullet, listing = NAMES.index("bullet"), False
    for position, (block, shape) in enumerate(zip(blocks, shapes, strict=True)):
        if listing and (shape.numbers[bullet] or "list item" in block.marks):
            keep[position] = False
        else:
            listing = not keep[position] and shape.opens_other_matter and not shape.opens_comments


def is_label_under_headline(shape: Shape, text: str) -> bool:
    """A few words, a byline or a date that are no sentence and no item of a list."""
    numbers = dict(zip(SHAPE_NAMES, shape.numbers, strict=False))
    told = numbers["ends a sentence"] or numbers["bullet"] or numbers["ends in a colon"]
    dated = shape.words <= _SHORT and (numbers["year"] or numbers["clock time"] or is_byline(text))
    return not told and (shape.words <= _LONGEST_UNDER_HEADLINE or bool(dated))


def continues_headline(shape: Shape, headline: Shape) -> bool:
    """A line that begins with the headline and goes on with a caption."""
    rest = shape.words - headline.words
    captioned = any(cue.kind == "caption" for cue in shape.cues)
    return headline.words >= 4 and shape.normal.startswith(headline.normal) and captioned and rest <= 40
