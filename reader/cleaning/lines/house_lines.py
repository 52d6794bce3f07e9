"""Lines in which a house offers its products or says who it is, told by their wording: no phrase of the cues fits."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.cues import Lexicon
from reader.cleaning.lines.deciding import tells_something
from reader.cleaning.lines.features import Shape
from reader.cleaning.metadata.houses import house_at_address
from reader.model import ROW, Block
from reader.patterns import compiled

_LONGEST, _LONGEST_LINKS = 200, 80
"""Characters."""
_OFFERS = compiled(
    r"(?:get|receive|subscribe to|sign up (?:for|to)|join|follow|read|support|download|install) (?:the |our )?"
    r"(?:[A-Z\d][\w'’&-]* ){0,5}"
    r"(?i:newsletter|briefing|app\b|podcast|in print\b|whatsapp (?:group|channel|community)|"
    r"(?:on|via) (?:whatsapp|facebook|instagram|telegram|tiktok|mastodon|bluesky|threads|x)\b)|"
    r"(?:follow|read|see|find|watch) [^.!?]{3,80} (?:at|on|here:?) https?://\S+$|"
    r"(?:stream|watch|listen to) [^.!?]{3,60} with (?:an?|your) [^.!?]{2,40}\b(?i:pass|subscription|account)\W*$|"
    r"(?:hol(?:en sie sich)?|abonnieren sie|lesen sie) (?:jetzt )?(?:den|die|das) \S+(?:-newsletter|-app)\b|"
    r"(?:recevez|abonnez-vous à) la (?:newsletter|lettre) |(?:reciba|suscríbase a) (?:la newsletter|el boletín) ",
)
"""With a small letter at their beginning, for the line may have either."""
_WHOLE = compiled(
    r"(?:Independent|Established|Founded|Published|Printed|(?:Serving|Your) [\w' ]{3,30}) since (?:1[6-9]|20)\d\d\W?|"
    r"Citation: .+ retrieved .+"
)
_END = compiled(r"[.!?]\s|$")
_LINKS = " | "


def drop_house_lines(blocks: Sequence[Block], shapes: Sequence[Shape], keep: list[bool], words: Lexicon) -> None:
    """An offer of the house's ("Get the Harbour Post newsletter …"), its address or age, and a bar of links."""
    for position, (block, shape) in enumerate(zip(blocks, shapes, strict=True)):
        if keep[position] and len(block.text) <= _LONGEST:
            keep[position] = not (is_house_line(block.text, words) or _is_bar(blocks, position, shape))


def is_house_line(text: str, words: Lexicon) -> bool:
    """Whether a line begins as an offer of the house's does, or is its postal address or how old it is; one in which
    another sentence tells something is not."""
    if _WHOLE.fullmatch(text) or house_at_address(text):
        return True
    offer = _OFFERS.match(text[:1].lower() + text[1:])
    return offer is not None and not tells_something(_END.split(text[offer.end() :], maxsplit=1)[-1], words)


def _is_bar(blocks: Sequence[Block], position: int, shape: Shape) -> bool:
    """Whether titles of links stand side by side on a line between others that are no rows of a table."""
    text = blocks[position].text
    if _LINKS not in text or len(text) > _LONGEST_LINKS or shape.sentence or any(map(str.isdigit, text)):
        return False
    around = [*blocks[max(0, position - 1) : position], *blocks[position + 1 : position + 2]]
    table = any("|" in block.text or ROW in block.marks for block in around) or ROW in blocks[position].marks
    return not table and all(" " in part.strip() and part[0].isupper() for part in text.split(_LINKS))
