"""Lines, and parts of lines, that name a news agency and nothing else."""

from __future__ import annotations

import re

from reader.agencies import AGENCIES, AS_CREDITS
from reader.patterns import compiled

CREDITED = (*AGENCIES, *AS_CREDITS)
_DESK = compiled(r"[a-z]{2,4}")
"""Of an agency's region or of who edited it: "dpa/lnw"."""
STAFF = (
    r"(?:['’]s)?(?:\s+(?i:sports?|business|political|health|science|news|special|chief|senior|staff)){0,2}"
    r"\s+(?i:staff|newsroom|desk|team|reporters?|writers?|correspondents?|editors?)"
)
"""Behind an agency's name: who there wrote it, as in "AP Business Writer"."""
_ITS_STAFF = compiled(rf"{STAFF}$")
_LONGEST = 60
"""Characters."""
_NAMES = frozenset(name.casefold() for name in CREDITED)


def agency_named(text: str) -> str | None:
    """The news agency that `text` consists of, apart from "the" and its staff; None when it is something else."""
    bare = re.sub(r"^the\s+", "", text.strip(" .,:()—–-"), flags=re.IGNORECASE)
    bare = without_staff(bare)
    first, *more = [part.strip() for part in bare.removesuffix(" News Agency").split("/")]
    known = [part for part in more if part.casefold() in _NAMES or _DESK.fullmatch(part)]
    return bare if first.casefold() in _NAMES and known == more else None


def without_staff(name: str) -> str:
    """A house's name without those of its staff who are behind it: "AP" of "AP Business Writer"."""
    return _ITS_STAFF.sub("", name) if " " in name and len(name) <= _LONGEST else name
