"""Text of articles made harmless for Markdown: whatever it holds, it is shown as it is and does nothing.

Three readers of the file have to be thought of. A CommonMark and GFM parser is stopped by a backslash. Obsidian adds
`[[links]]`, `==marks==`, `%%comments%%`, `$formulas$` and `#tags`, stopped likewise. GitHub, however, looks for
@mentions, e-mail addresses, issue numbers and :emoji: in the rendered text, where a backslash is gone: those are parted
by emphasis (`\\@*name*`), which leaves every word as it was. Marks are escaped only where they could act, so that the
text can be read without being rendered.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Set

from reader.model import Span
from reader.patterns import compiled

_ACTIVE = compiled(
    r"""
      (?P<space> \s+ )
    | (?P<number> \A\d{1,9} )[.)](?=\s|\Z)
    | (?P<parted> (?<!\w)GH-(?=\d) | [@\#] | :(?=(?:[+-]1|[0-9_+-]{0,9}[a-z][a-z0-9_+-]{0,50}|100|1234):) )
      (?P<word> (?<=GH-)\d+ | (?<=@)[_-]{0,9}[A-Za-z0-9]+ | (?<=\#)\d+ | (?<=:)[a-z0-9_+-]+ )?
    | [\\`*\[\]<>~|$^=]
    | \A[-+:]
    | (?<![^\W_])_ | _(?![^\W_])
    | %(?=%) | (?<=%)% | /(?=/) | (?<=/)/
    | &(?=\#?\w+;)
    | (?<=\w)\.(?=[^\W\d_]{2})(?!(?:txt|html?|toml)\b) | (?<=[wW]{3})\.
    """,
    re.VERBOSE,
)
"""What could act, in order: space, a list's number, what GitHub looks for, signs that always may act, signs at the
start of a block, underscores at the edge of a word, signs that act in pairs, entities, the point of a web address (the
endings of the files we name are none)."""


def escape(text: str) -> str:
    """`text` on one line, for any place of a Markdown file: start of a block, within a line or a table's cell."""
    return escape_marked(text, (), "", "")


def escape_marked(text: str, spans: Iterable[Span], before: str, after: str) -> str:
    """`text` like `escape`, each of its `spans` between the marks `before` and `after` (such as `**`).

    Spans are in order and apart. Each is drawn in to its first and last letter or digit, as marks beside punctuation
    or a space need not work, and out of what had to be parted.
    """
    margin = len(text) - len(text.lstrip())
    text = text.strip()
    pieces = list(text)
    matches = list(_ACTIVE.finditer(text))
    for match in matches:
        pieces[match.start() : match.end()] = [_replacement(match), *[""] * (len(match[0]) - 1)]
    parted = {at for match in matches for at in range(match.start() + 1, match.end())}
    for first, last in spans:
        start, stop = _drawn_in(text, max(first - margin, 0), min(last - margin, len(text)), parted)
        if start < stop:
            pieces[start] = before + pieces[start]
            pieces[stop - 1] += after
    return "".join(pieces)


def _replacement(match: re.Match[str]) -> str:
    if match["space"]:
        return " "
    if match["number"]:
        return f"{match['number']}\\{match[0][-1]}"
    if not match["parted"]:
        return f"\\{match[0]}"
    sign = match["parted"] if match["parted"] == "GH-" else f"\\{match['parted']}"
    return f"{sign}*{_ACTIVE.sub(_replacement, match['word'])}*" if match["word"] else sign


def _drawn_in(text: str, start: int, stop: int, parted: Set[int]) -> Span:
    while start < stop and (_is_edge(text[start]) or start in parted):
        start += 1
    while stop > start and (_is_edge(text[stop - 1]) or stop in parted):
        stop -= 1
    return start, stop


def _is_edge(character: str) -> bool:
    """Whether CommonMark takes the character for punctuation or space, beside which emphasis may not begin or end."""
    return unicodedata.category(character)[0] in "PSZC"
