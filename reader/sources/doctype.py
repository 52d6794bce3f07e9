"""The internal subset of a page's document type: declarations that are no text, and the entities they declare."""

from __future__ import annotations

import re

from reader.patterns import compiled

_BEGINS = compiled(r"<!DOCTYPE\s", re.IGNORECASE)
_WITH_SUBSET = compiled(
    r"""(<!DOCTYPE\s[^<>\[]{0,1000})\["""
    r"""((?:[^\]"'<]|"[^"]*"|'[^']*'|<!--.*?-->|<(?!!--)[!?](?:[^>"']|"[^"]*"|'[^']*')*+>)*+)\]\s*>""",
    re.IGNORECASE | re.DOTALL,
)
_ENTITY = compiled(r"""<!ENTITY\s+([A-Za-z][\w.-]{0,40})\s+(?:"([^"<&%]{0,60})"|'([^'<&%]{0,60})')\s*>""")
_BEGINNING = 100_000
"""Characters in which the document type must end; a subset beyond that is no page's."""
_MOST_USES = 10_000
"""Uses of declared entities that are put in; more are left as they stand, so that a page cannot blow itself up."""


def without_subset(html: str) -> str:
    """The page without its internal subset, and the short, plain texts that it declares in place of their names.

    An HTML parser knows no such subset and shows its end as text. An entity that holds markup or other entities is
    left by its name.
    """
    begins = _BEGINS.search(html, 0, _BEGINNING)
    found = begins and _WITH_SUBSET.match(html, begins.start(), _BEGINNING)
    if not found:
        return html
    rest = f"{found[1]}>{html[found.end() :]}"
    declared = {name: double or single for name, double, single in _ENTITY.findall(found[2])}
    if not declared:
        return html[: found.start()] + rest
    used = re.compile(f"&({'|'.join(map(re.escape, declared))});")
    return html[: found.start()] + used.sub(lambda use: declared[use[1]], rest, count=_MOST_USES)
