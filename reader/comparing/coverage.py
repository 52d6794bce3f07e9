"""What the comparison says of each sentence: told by another outlet, partly, or only here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reader.comparing.matching import Link
from reader.model import Coverage, Finding, Match, Sentence

_SHARED, _UNIQUE = 0.18, 0.90


def find_coverage(
    sentences: Sequence[Sentence], links: Sequence[Link], outlets: Mapping[str, str]
) -> Mapping[str, Finding]:
    """A finding for each sentence; `outlets` are the keys of `outlet_keys`.

    Only articles of other outlets can tell a sentence "too"; where there is none, and for a sentence that makes no
    claim, the coverage is "none" and the novelty 0, so that no mark is false.
    """
    several = len(set(outlets.values())) > 1
    article = {sentence.id: sentence.article for sentence in sentences}
    matches: dict[str, list[Match]] = defaultdict(list)
    for link in links:
        for here, there in ((link.first, link.second), (link.second, link.first)):
            matches[here].append(Match(there, round(link.score, 4), "same" if link.same else "partial"))
    findings = {}
    for sentence in sentences:
        mine = tuple(matches[sentence.id])
        telling = {sentence.article, *(article[match.sentence] for match in mine)}
        best = max((m.score for m in mine if outlets[article[m.sentence]] != outlets[sentence.article]), default=0.0)
        novelty = round(max(0.0, 1 - best * 4), 4)
        coverage: Coverage = "unique" if novelty >= _UNIQUE else "shared" if novelty <= _SHARED else "partial"
        if not several or not sentence.claim:
            findings[sentence.id] = Finding("none", 0.0, tuple(sorted(telling)), (), mine)
        else:
            findings[sentence.id] = Finding(coverage, novelty, tuple(sorted(telling)), (), mine)
    return findings
