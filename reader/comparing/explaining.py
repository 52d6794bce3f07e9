"""Why a sentence carries its mark: its matches, the rare words it shares with each, and the words that differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from reader.comparing.rows.differing import differing_words
from reader.comparing.stories.events import APART, compared_apart
from reader.comparing.stories.outlets import alone_in_their_language, outlet_keys, voices
from reader.comparing.words.language import languages
from reader.comparing.words.wording import Token, tokens
from reader.model import Comparison, Finding, Match, Sentence, Span

_SHOWN = 6


@dataclass(frozen=True, slots=True)
class MatchExplanation:
    """A match: its sentence, the rarest words both have (as the sentence explained writes them), and the places of the
    match's own words that the sentence explained does not have."""

    match: Match
    sentence: Sentence
    shared_words: tuple[str, ...]
    differs_there: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a sentence has its mark: one clause, and its matches, surest first.

    `nearest` is, for a sentence told only here, the one elsewhere that comes nearest, as if it were a match.
    """

    sentence: Sentence
    finding: Finding
    reason: str
    matches: tuple[MatchExplanation, ...]
    nearest: MatchExplanation | None = None


def explain(comparison: Comparison, sentence_id: str) -> Explanation:
    """The explanation of the sentence `sentence_id` of `comparison`; KeyError where there is none of that id."""
    sentence = comparison.by_id[sentence_id]
    finding = comparison.findings[sentence_id]
    codes = languages(comparison.articles)
    near = finding.nearest and Match(finding.nearest.sentence, finding.nearest.score, "partial")
    told = comparison.by_id.values() if finding.matches or near else ()  # reading a whole story takes its time
    counts = Counter(term for other in told for term in _terms(other, codes[other.article]))
    matches = tuple(_explain(comparison, sentence, match, codes, counts) for match in finding.matches)
    nearest = _explain(comparison, sentence, near, codes, counts) if near else None
    return Explanation(sentence, finding, _reason(comparison, sentence, finding), matches, nearest)


def _explain(
    comparison: Comparison, sentence: Sentence, match: Match, codes: Mapping[str, str], counts: Counter[str]
) -> MatchExplanation:
    other = comparison.by_id[match.sentence]
    here = _terms(sentence, codes[sentence.article])
    shared = here.keys() & _terms(other, codes[other.article]).keys()
    rarest = sorted(shared, key=lambda term: (counts[term], here[term].start))[:_SHOWN]
    words = tuple(sentence.text[here[term].start : here[term].end] for term in rarest)
    _, differs_there = differing_words(sentence.text, other.text)
    return MatchExplanation(match, other, words, differs_there)


def _terms(sentence: Sentence, language: str) -> dict[str, Token]:
    return {token.term: token for token in reversed(tokens(sentence.text, language)) if not token.stop}


def _reason(comparison: Comparison, sentence: Sentence, finding: Finding) -> str:
    keys = outlet_keys(comparison.articles)
    others = len({keys[name] for name in finding.outlets} - {keys[sentence.article]})
    if not sentence.claim:
        return "states nothing that another outlet could tell as well"
    if len(voices(comparison.articles)) <= 1:
        return "there is no other outlet to compare with"
    if finding.coverage == "none" and sentence.article in alone_in_their_language(comparison.articles):
        return "no other outlet's article is in its language: only names and figures could be compared"
    if finding.coverage in ("none", "unique") and sentence.article in compared_apart(comparison):
        return f"its article was {APART}"
    if finding.coverage == "none":
        return "a heading that no other outlet has; it announces what the text tells"
    if finding.coverage == "unique":
        means = ", in its words or its meaning" if comparison.method == "meaning" else ""
        return f"no sentence of another outlet tells enough of the same{means}"
    told = f"told by {others} other outlet{'s' if others != 1 else ''}"
    return told if finding.coverage == "shared" else f"partly {told}"
