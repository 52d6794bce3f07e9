"""Documents to Articles: each judged on its own, then by what recurs in its outlet, last by what the user has said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from reader.cleaning.cues import normalise
from reader.cleaning.drafted import Draft
from reader.cleaning.drafting import draft, read_again
from reader.cleaning.lines.features import SHAPE_NAMES
from reader.cleaning.lines.reasons import Verdict, why_kept, why_removed
from reader.cleaning.metadata.declared import with_declared, without_own_credit
from reader.cleaning.recurring.earlier import Recall, lines_of, nothing_earlier, others, recurring
from reader.cleaning.recurring.repeats import makes_claim, repeated_lines
from reader.cleaning.recurring.told_elsewhere import Told, told_elsewhere
from reader.model import Article, Document, Found, Line, house
from reader.said import Corrections, LineCorrection

_NOTHING_SAID = Corrections()
_FEWEST_DOUBTFUL, _SHARE_DOUBTFUL, _SHORTEST_DOUBTFUL = 20, 0.1, 6
"""Words in all, and of those that were kept; words of a sentence."""
_SHORTEST_SUMMARY = 6
_ENDS = SHAPE_NAMES.index("ends a sentence")
_NAMED: Mapping[str, Verdict] = {
    "author": ("byline", "names the author"),
    "published": ("date", "says when the article was published"),
    "updated": ("date", "says when the article was updated"),
    "credit": ("credit", "names where the text was taken from"),
    "outlet": ("navigation", "names the outlet"),
}
"""What a removed line is from which a field was read."""
_UNNAMED = frozenset(["navigation", "related", "other", "date"])
"""What lines are called of which no more is known than how they look."""
_GROUNDED = ("(“", "follows a heading", "printed above")
"""Of a reason that names a phrase or tells plainly what the line is: such a line is not doubted."""
_FIELDS = ("headline", "outlet", "author", "published", "updated", "credit", "language")


def clean(
    documents: Sequence[Document], corrections: Corrections = _NOTHING_SAID, recall: Recall = nothing_earlier
) -> tuple[Article, ...]:
    """The articles of `documents`, in their order; every line carries its verdict, kind and reason.

    All documents are given at once because a line that recurs within an outlet is house matter; `recall` gives the
    articles of an outlet that were opened earlier, where they are remembered. What the user has said (`corrections`)
    outweighs everything. Nothing is read from disk or clock; the time is linear in the text.
    """
    return judge([draft(document) for document in documents], corrections, recall)


def judge(
    drafts: Sequence[Draft], corrections: Corrections = _NOTHING_SAID, recall: Recall = nothing_earlier
) -> tuple[Article, ...]:
    """As `clean`, for documents that are drafted already, which takes nearly all of the time."""
    fields = [_fields(each, corrections) for each in drafts]
    by_outlet = _by_outlet([found.get("outlet") for found in fields])
    repeated = _repeated(drafts, by_outlet)
    for outlet, members in by_outlet.items():
        for index, found in zip(members, _seen_earlier([drafts[m] for m in members], outlet, recall), strict=True):
            repeated[index].update(found)
    said = [_by_hand(*parts, corrections) for parts in zip(drafts, fields, strict=True)]
    told = [_told(*parts) for parts in zip(drafts, fields, repeated, said, strict=True)]
    brought_back = told_elsewhere(told)
    for index, lines in enumerate(brought_back):
        if lines:
            again = read_again(drafts[index], lines)
            told[index] = told[index]._replace(draft=again)
            fields[index] = {**_fields(again, corrections), **fields[index]}
    return tuple(_article(*parts) for parts in zip(told, fields, repeated, brought_back, said, strict=True))


def _by_outlet(outlets: Sequence[Found | None]) -> dict[str, list[int]]:
    """The indices of the articles of each outlet, however its name is written, by that name as the first has it."""
    named: dict[str, tuple[str, list[int]]] = {}
    for index, outlet in enumerate(outlets):
        if outlet is not None:
            named.setdefault(house(outlet.value), (outlet.value, []))[1].append(index)
    return dict(named.values())


def _seen_earlier(drafts: Sequence[Draft], outlet: str, recall: Recall) -> list[dict[int, str]]:
    """For each draft of one outlet the blocks at its text's edges that stood in several of its articles opened
    earlier in the app, and in how many."""
    earlier = recall(outlet)
    if not earlier:
        return [{} for _ in drafts]
    present = [lines_of([block.text for block in each.document.blocks], each.keep) for each in drafts]
    asked = others(earlier, present)
    found = [recurring(lines, asked, _claims(each, outlet)) for lines, each in zip(present, drafts, strict=True)]
    return [
        {index: f"seen in {count} articles of {outlet} opened earlier" for index, count in each.items()}
        for each in found
    ]


def _fields(each: Draft, corrections: Corrections) -> dict[str, Found]:
    """What the text and the page say, outweighed by what the user states."""
    stated = corrections.stated.get(PurePath(each.document.path).name, {})
    fields = {**with_declared(each.fields, each.document.stated), **stated}
    return {**without_own_credit(fields), **stated}


def _repeated(drafts: Sequence[Draft], by_outlet: Mapping[str, Sequence[int]]) -> list[dict[int, str]]:
    """For each draft the indices of the blocks that recur in another article of the same outlet, with the reason."""
    result: list[dict[int, str]] = [{} for _ in drafts]
    for outlet, members in by_outlet.items():
        if len(members) > 1:
            blocks = [drafts[member].document.blocks for member in members]
            lines = [[normalise(block.text)[0] for block in of] for of in blocks]
            keep, claims = [drafts[m].keep for m in members], [_claims(drafts[m], outlet) for m in members]
            exact = Counter(text for of in blocks for text in {block.text for block in of})
            for member, of, found in zip(members, blocks, repeated_lines(lines, keep, claims), strict=True):
                for index in found:
                    figures = "" if exact[of[index].text] > 1 else ", with other figures"
                    result[member][index] = f"stands in other articles of this outlet too{figures}"
    return result


def _claims(each: Draft, outlet: str) -> set[int]:
    """The kept lines of an article of `outlet` that may stand in another of its articles as its text, too."""
    return {index for index, keep in enumerate(each.keep) if keep and makes_claim(each.shape(index), outlet)}


def _by_hand(each: Draft, fields: Mapping[str, Found], corrections: Corrections) -> dict[int, bool]:
    """The lines of which the user has said whether they are kept."""
    name = PurePath(each.document.path).name
    outlet = fields["outlet"].value if "outlet" in fields else None
    rules = {rule.text: rule.keep for rule in corrections.lines if _applies(rule, outlet, name)}
    blocks = enumerate(each.document.blocks) if rules else ()
    return {index: rules[block.text] for index, block in blocks if block.text in rules}


def _told(each: Draft, fields: Mapping[str, Found], repeated: Mapping[int, str], said: Mapping[int, bool]) -> Told:
    """What an article tells so far, to be held against the others."""
    keep = [said.get(index, kept and index not in repeated) for index, kept in enumerate(each.keep)]
    outlet = fields["outlet"].value if "outlet" in fields else None
    name = outlet or PurePath(each.document.path).name
    return Told(each, name, outlet and house(outlet), keep, {*repeated, *said})


def _article(
    told: Told,
    fields: Mapping[str, Found],
    repeated: Mapping[int, str],
    told_elsewhere: Mapping[int, str],
    said: Mapping[int, bool],
) -> Article:
    each = told.draft
    document = each.document
    bounds = each.bounds
    lines = tuple(
        _line(each, bounds, index, repeated, said.get(index), told_elsewhere.get(index))
        for index in range(len(document.blocks))
    )
    notes = document.notes
    if not any(line.keep for line in lines):
        notes = (*notes, "no article text was recognised")
    notes = (*notes, *_doubts(lines))
    known = {field: fields.get(field) for field in _FIELDS}
    return Article(document.id, document.path, lines, **known, notes=notes)


def _doubts(lines: Sequence[Line]) -> tuple[str, ...]:
    """A warning where a good part of the whole sentences was taken out for how they look and where they stand alone.

    It stands on none of the seeds and on 4 of 53 labelled texts that look like them and lost nothing; where 20 words
    and more were lost, on 17 of 40 made-up ones.
    """
    doubtful = [line for line in lines if not line.keep and line.kind in _UNNAMED and _is_running_text(line)]
    words = sum(len(line.text.split()) for line in doubtful)
    if words < _FEWEST_DOUBTFUL or words < _SHARE_DOUBTFUL * sum(len(line.text.split()) for line in lines if line.keep):
        return ()
    if len(doubtful) == 1:
        return ("a line that was taken out reads like running text: see whether it belongs to the article",)
    return (
        f"{len(doubtful)} lines that were taken out read like running text: see whether one belongs to the article",
    )


def _is_running_text(line: Line) -> bool:
    text = line.text
    return (
        not any(map(line.reason.__contains__, _GROUNDED))
        and len(text.split()) >= _SHORTEST_DOUBTFUL
        and text.rstrip("\"'”’»)").endswith((".", "?", "!", "…", "。"))
    )


def _applies(rule: LineCorrection, outlet: str | None, name: str) -> bool:
    if rule.outlet is not None:
        return outlet is not None and house(rule.outlet) == house(outlet)
    return rule.article in (None, name)


def _line(
    each: Draft,
    bounds: tuple[int, int],
    index: int,
    repeated: Mapping[int, str],
    by_hand: bool | None,
    brought_back: str | None,
) -> Line:
    block = each.document.blocks[index]
    if by_hand is not None:
        reason = "you marked it as article text" if by_hand else "you marked it as boilerplate"
        return Line(block.number, block.text, by_hand, "by hand", reason)
    if brought_back is not None:
        return Line(block.number, block.text, True, "paragraph", brought_back)
    keep = each.keep[index] and index not in repeated
    kind, reason = _kept(each, bounds, index) if keep else _removed(each, bounds, index, repeated.get(index))
    return Line(block.number, block.text, keep, kind, reason)


def _kept(each: Draft, bounds: tuple[int, int], index: int) -> Verdict:
    first, _ = bounds
    following = next((below for below in range(index + 1, len(each.keep)) if each.keep[below]), None)
    above_prose = following is not None and each.shape(following).prose > 0
    if index in each.brought_back:
        return "paragraph", "kept because nothing else here reads like an article"
    opening = index in each.summary or (index == first and each.headline is not None and _is_summary(each, index))
    return why_kept(each.shape(index), each.document.blocks[index].text, first=opening, above_prose=above_prose)


def _is_summary(each: Draft, index: int) -> bool:
    """The first line under the headline, if it is written as a title, or other matter or a wider gap parts it from the
    next paragraph."""
    blocks, shape = each.document.blocks, each.shape(index)
    after = index + 1
    if shape.words >= _SHORTEST_SUMMARY and not shape.prose and not shape.numbers[_ENDS]:
        return True
    if after >= len(blocks) or each.headline != index - 1:
        return False
    return (
        not each.keep[after]
        or blocks[after].number - blocks[index].number > blocks[index].number - blocks[index - 1].number
    )


def _removed(each: Draft, bounds: tuple[int, int], index: int, repeated: str | None) -> Verdict:
    verdict = _why_removed(each, bounds, index, repeated)
    if verdict[0] not in _UNNAMED:
        return verdict
    number = each.document.blocks[index].number
    return next(
        (named for name, named in _NAMED.items() if name in each.fields and each.fields[name].line == number), verdict
    )


def _why_removed(each: Draft, bounds: tuple[int, int], index: int, repeated: str | None) -> Verdict:
    block = each.document.blocks[index]
    if index == each.headline:
        return "headline", "the article's headline"
    if index > each.comments_from:
        return "comments", "stands below the heading of the readers' comments"
    if repeated:
        return "repeated", repeated
    shape = each.shapes.get(index)
    if "caption" in block.marks:
        return "caption", "the page itself calls it a caption"
    if shape is None:
        return "navigation", "stands among short lines only, as menus and link lists do"
    if each.headline is not None:
        headline = each.shape(each.headline).normal
        if shape.normal == headline:
            return "headline repeat", "the headline printed once more"
        if shape.normal.startswith(headline):
            if any(cue.kind == "caption" for cue in shape.cues):
                return "caption", "the headline with a photo caption"
            return "headline repeat", "the headline printed once more, with something behind it"
    first, last = bounds
    side = "above the text" if index < first else "below the text" if index > last else "between paragraphs"
    position = each.positions.get(index)
    ruled = each.ruled.get(position) if position is not None else None
    return why_removed(shape, block.text, side=side, ruled=ruled, weighed=lambda: each.judged.ground(position))
