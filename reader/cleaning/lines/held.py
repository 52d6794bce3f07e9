"""What stands beside the article's paragraphs in the same element of a web page: its lists, tables and sub-headings.

A box has an element of its own, so that what shares one with the text, and is no link, is the text's own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence

from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, Shape
from reader.cleaning.lines.page import is_aside, is_link, is_subheading
from reader.model import ROW, Block

_SHORTEST_POINT = 3
"""Words of a point under the headline."""
_USUAL = 3
"""So many kept sentences at least have the marks that tell of others that they are the text's."""
_ENDS, _ADDRESS = map((*SHAPE_NAMES, *LEXICAL_NAMES).index, ("ends a sentence", "address"))


def held(blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool]) -> set[int]:
    """The indices of dropped lines that are part of the text by where they stand in the page; none in a plain text."""
    kept = list(keep)
    for index in _in_body(blocks, shape_of, kept):
        kept[index] = True
    elements = defaultdict[int, list[int]](list)
    for index, block in enumerate(blocks):
        if block.holder:
            elements[block.holder].append(index)
    title = next((index for index, block in enumerate(blocks) if "title" in block.marks), len(blocks))
    for element in elements.values():
        told = [index for index in element if kept[index] and shape_of(index).prose]
        if told and not all(kept[index] for index in element):
            for index in _parts(blocks, shape_of, kept, element, told):
                kept[index] = True
            for at in range(len(element) - 2, -1, -1):
                index = element[at]
                heads = is_subheading(blocks[index]) or _is_of_table(blocks[index])
                if heads and title < index and kept[element[at + 1]] and _is_likely(blocks[index], shape_of(index)):
                    kept[index] = True
    return {index for index, was in enumerate(keep) if kept[index] and not was}


def _in_body(blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool]) -> list[int]:
    """Sentences in what the page calls the article's body, with the marks that several kept ones have, that do not say
    "you" or "we"."""
    inside = [index for index, block in enumerate(blocks) if "body" in block.marks]
    usual = Counter(blocks[index].marks for index in inside if keep[index] and shape_of(index).prose)
    lost = [index for index in inside if not keep[index] and usual[blocks[index].marks] >= _USUAL]
    told = [index for index in lost if shape_of(index).sentence and not shape_of(index).numbers[_ADDRESS]]
    return [index for index in told if _is_likely(blocks[index], shape_of(index))]


def _parts(
    blocks: Sequence[Block],
    shape_of: Callable[[int], Shape],
    keep: Sequence[bool],
    element: Sequence[int],
    told: Sequence[int],
) -> Iterator[int]:
    """The dropped entries of lists and tables of an `element` with the kept sentences `told`: those between these,
    points between the page's title and the first, and, behind the last, a table or whole sentences that follow."""
    titled = follows = False
    for index in element:
        block = blocks[index]
        titled = titled or "title" in block.marks
        part = "list item" in block.marks or ROW in block.marks
        if keep[index] or not part or not _is_likely(block, shape_of(index)):
            follows = keep[index] or (follows and (is_subheading(block) or _is_of_table(block)))
            continue
        if index < told[0]:
            belongs = ROW in block.marks or (titled and shape_of(index).words >= _SHORTEST_POINT)
        else:
            belongs = index < told[-1] or (follows and (ROW in block.marks or shape_of(index).numbers[_ENDS] > 0))
        if belongs:
            yield index


def _is_of_table(block: Block) -> bool:
    return "table" in block.marks and ROW not in block.marks


def _is_likely(block: Block, shape: Shape) -> bool:
    """Whether neither the page's marks nor a phrase at its beginning speak against a line; "Terms of the loan" may head
    a part."""
    if is_aside(block) or is_link(block) or "title" in block.marks:
        return False
    cues = (cue for cue in shape.cues if not (is_subheading(block) and cue.kind == "legal" and cue.stands == "start"))
    return all(cue.stands == "anywhere" for cue in cues)
