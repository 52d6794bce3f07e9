"""Lines that an outlet's articles opened on earlier days had too: one more sign that a line is house matter.

Nothing is read or written here; `reader.library.remembered` keeps the values.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence, Set
from typing import NamedTuple

from reader.cleaning.cues import normalise
from reader.cleaning.recurring.repeats import at_the_edges
from reader.model import Article, Earlier

_FEWEST = 2
"""In so many other articles a line must have stood: one may be an earlier version of this one."""
_SAME_ARTICLE = 0.3
"""With more of its kept lines in common (but never one alone), an earlier article is this one as it was."""
_ARTICLES = 16
"""Other articles of the outlet that are asked, the latest opened."""
_FEWEST_WORDS = 2
_MOST_REMOVED, _MOST_KEPT = 160, 60
"""Lines remembered of an article, those nearest to the text; pages have menus of thousands."""


Recall = Callable[[str], Sequence[Earlier]]
"""Gives the articles of an outlet that were opened earlier."""


def nothing_earlier(_: str) -> Sequence[Earlier]:
    """Where nothing is remembered."""
    return ()


def as_remembered(article: Article) -> Earlier:
    """What is kept of an article for later days: digests of its lines, digits masked, none of its words."""
    kept = [line.number for line in article.lines if line.keep]
    first, last = (kept[0], kept[-1]) if kept else (0, 0)
    removed = [line for line in article.lines if not line.keep and line.kind not in ("headline", "headline repeat")]
    removed.sort(key=lambda line: max(first - line.number, line.number - last, 0))
    texts = [line.text for line in article.lines if line.keep]
    edges = texts[: _MOST_KEPT // 2] + texts[-_MOST_KEPT // 2 :]
    return Earlier(
        _digest("\n".join(texts)), _digests([line.text for line in removed[:_MOST_REMOVED]]), _digests(edges)
    )


class Lines(NamedTuple):
    """The lines of an article that is judged now: their digests, and the indices of those that were kept."""

    digests: Sequence[str]
    kept: Sequence[int]

    @property
    def most(self) -> int:
        """So many kept lines may recur elsewhere without its being the same article."""
        return max(1, int(_SAME_ARTICLE * len(self.kept)))


def lines_of(texts: Sequence[str], keep: Sequence[bool]) -> Lines:
    """The lines of an article from their texts and the verdicts."""
    return Lines([_digest_of_line(text) for text in texts], [index for index, kept in enumerate(keep) if kept])


def others(earlier: Sequence[Earlier], present: Sequence[Lines]) -> Sequence[Earlier]:
    """The latest of the `earlier` articles of an outlet that are neither among those `present` nor versions of them.

    So the same articles come out the same, whether they have been remembered in the meantime or not.
    """
    own = [({each.digests[index] for index in each.kept} - {""}, each.most) for each in present]
    return [each for each in earlier if all(len(digests & each.kept) <= most for digests, most in own)][-_ARTICLES:]


def recurring(lines: Lines, earlier: Sequence[Earlier], claims: Set[int]) -> dict[int, int]:
    """The kept lines at either edge of the text that stood in at least two of the outlet's `earlier` articles, by
    their index, with the number of those articles; none of the `claims`, which may be background told again."""
    seen = Counter(digest for each in earlier for digest in each.removed | each.kept)
    again = {index for index in lines.kept if seen[lines.digests[index]] >= _FEWEST}
    if len(again) > lines.most:
        return {}
    return {index: seen[lines.digests[index]] for index in sorted(at_the_edges(lines.kept, again - claims))}


def _digests(texts: Sequence[str]) -> frozenset[str]:
    return frozenset(digest for text in texts if (digest := _digest_of_line(text)))


def _digest_of_line(text: str) -> str:
    normal, words = normalise(text)
    return _digest(normal) if len(words) >= _FEWEST_WORDS else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
