"""What the comparison says of each sentence: told by another outlet, partly, or only here.

Outlets are counted, not articles: a follow-up by the same outlet is linked, but does not make a sentence "told by
another outlet". One thing always holds: a sentence called unique is no match of another outlet's sentence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.comparing.caps import A_LITTLE, SHARED, UNIQUE
from reader.comparing.matched import Matched
from reader.comparing.matching.links import Link
from reader.comparing.matching.repeats import find_repeats
from reader.comparing.matching.weighing import probability
from reader.comparing.nearest import find_nearest
from reader.comparing.novelty import find_novelty
from reader.comparing.only_here import Telling, is_told, only_here
from reader.comparing.words.claims import dateline_length, is_heading
from reader.comparing.words.vocabulary import Weighed
from reader.comparing.words.wording import Token
from reader.model import Coverage, Finding, Match, MatchKind, Sentence, Span

Passage = Sequence[Telling]
"""What some claims tell, a part for each."""

RELATED, SAME = -0.5, -1.65
"""Log-odds from which a pair is shown as a match, and from which the match is the same fact."""


def find_coverage(story: Matched) -> Mapping[str, Finding]:
    """A finding for each sentence of a story.

    Two sentences with a discrepancy between them are told by both, in part at least. The coverage is "none" for
    sentences that make no claim, for headings that nobody else has (they announce, the text tells), and for all of an
    article that is alone, but what it shares with another event's word for word or by the user's word: nothing is "only
    here" when there is no "there". The novelty of what was not compared is 1: nothing of it is found elsewhere.
    """
    novelty, doubts = find_novelty(story)
    shown = _shown(story, novelty)
    passages = _passages(story)
    nearest = find_nearest(story.abroad, {name: found.claim for name, found in story.figures.items()})
    repeats = find_repeats(story.claims)
    findings = {}
    for sentence in (sentence for group in story.sentences.values() for sentence in group):
        name = sentence.id
        finding = _finding(sentence, novelty.get(name), shown.get(name, ()), passages, story)
        finding = replace(finding, repeats=repeats.get(name), doubt=doubts.get(name) if finding.unsure else None)
        if finding.coverage == "unique":
            finding = replace(finding, nearest=nearest.get(name), taken_out=story.taken_out.get(name))
        findings[name] = finding
    return findings


def _shown(story: Matched, novelty: Mapping[str, float]) -> Mapping[str, Sequence[Match]]:
    """The matches of each sentence, likeliest first: every likely pair of told sentences, each one's best, and those
    that differ from each other."""
    shown: dict[str, list[Match]] = defaultdict(list)
    served: set[str] = set()
    for link in story.links:
        ends = (link.first, link.second)
        likely = link.told >= RELATED or ends in story.differing
        if story.crosses(link):
            if _unique(link, novelty) or (not likely and served.issuperset(ends)):
                continue
            served.update(ends)
        elif not likely:
            continue
        kind: MatchKind = "same" if link.same >= SAME else "partial"
        score = round(probability(link.told), 4)
        shown[link.first].append(Match(link.second, score, kind, link.by_hand))
        shown[link.second].append(Match(link.first, score, kind, link.by_hand))
    return shown


def _unique(link: Link, novelty: Mapping[str, float]) -> bool:
    """Whether one end of a link is told by nobody else, or was not compared."""
    return max(novelty.get(link.first, 1.0), novelty.get(link.second, 1.0)) >= UNIQUE


def _passages(story: Matched) -> Mapping[str, Passage]:
    """What each claim tells together with the claim before it and the one after it."""
    passages: dict[str, Passage] = {}
    for group in story.sentences.values():
        claims = [sentence.id for sentence in group if sentence.claim]
        told = [Telling.of(story.weighed[name].tokens) for name in claims]
        passages |= {name: told[max(0, i - 1) : i + 2] for i, name in enumerate(claims)}
    return passages


def _finding(
    sentence: Sentence,
    novelty: float | None,
    matches: Sequence[Match],
    passages: Mapping[str, Passage],
    story: Matched,
) -> Finding:
    weighed = story.weighed
    if novelty is None:
        return Finding("none", 1.0, _tellers(sentence, matches, weighed), (), tuple(matches))
    coverage: Coverage = "unique" if novelty >= UNIQUE else "shared" if novelty <= SHARED else "partial"
    outlets = _tellers(sentence, matches, weighed)
    if coverage == "unique" and is_heading(sentence.text):
        return Finding("none", round(novelty, 4), outlets, (), tuple(matches))
    if coverage == "unique":
        return Finding(coverage, round(novelty, 4), outlets, ((0, len(sentence.text)),), tuple(matches))
    told_from = dateline_length(sentence.text)
    claimed = [token for token in weighed[sentence.id].tokens if token.start >= told_from]
    spans = only_here(claimed, _telling(sentence, matches, passages, story))
    if _is_told_in_other_languages_only(sentence, matches, story):
        spans = ()
    if coverage == "shared" and _has_a_figure(claimed, spans):  # whatever else they tell, this they do not
        coverage, novelty = "partial", SHARED + A_LITTLE
    if coverage == "shared":
        telling = _telling_as_much(sentence, matches, weighed)
        outlets = _tellers(sentence, _with_its_figures(claimed, telling, passages, weighed) or telling, weighed)
    return Finding(coverage, round(novelty, 4), outlets, spans, tuple(matches))


def _telling(sentence: Sentence, matches: Sequence[Match], passages: Mapping[str, Passage], story: Matched) -> Passage:
    """What the matches in other outlets tell together, the words of the sentence that they have by meaning, and the
    names and figures in it that another outlet has anywhere."""
    weighed = story.weighed
    mine = weighed[sentence.id].outlet
    names = {token.term for token in weighed[sentence.id].tokens if token.capital}
    named = frozenset(name for name in names if story.named_by.get(name, frozenset()) - {mine})
    elsewhere = [match.sentence for match in matches if weighed[match.sentence].outlet != mine]
    synonyms = (each.told_in(sentence.id, name) for each in story.meanings for name in elsewhere)
    meant = Telling(frozenset().union(*synonyms), frozenset(), frozenset())
    known = Telling(named, frozenset(), frozenset())
    return [meant, known, *_figures_elsewhere(weighed[sentence.id], story), *_all_of(passages, elsewhere)]


def _figures_elsewhere(claim: Weighed, story: Matched) -> Passage:
    """The words of a claim that are part of a figure that another outlet has anywhere."""
    found = story.figures.get(claim.sentence.id)
    if found is None or not found.spans:
        return []
    return [Telling.of([each for each in claim.tokens if any(start <= each.start < end for start, end in found.spans)])]


def _all_of(passages: Mapping[str, Passage], names: Iterable[str]) -> Passage:
    """What the passages of these claims tell."""
    return [part for name in names for part in passages[name]]


def _is_told_in_other_languages_only(sentence: Sentence, matches: Sequence[Match], story: Matched) -> bool:
    """Whether no match is in the language of the sentence: of its words none can be found in another language."""
    codes = {story.codes[story.weighed[match.sentence].sentence.article] for match in matches}
    return bool(codes) and story.codes[sentence.article] not in codes


def _has_a_figure(tokens: Sequence[Token], spans: Sequence[Span]) -> bool:
    figures = [token.start for token in tokens if token.is_figure]
    return any(start <= figure < end for figure in figures for start, end in spans)


def _telling_as_much(sentence: Sentence, matches: Sequence[Match], weighed: Mapping[str, Weighed]) -> Sequence[Match]:
    """The matches that tell the same fact, or else the likeliest of another outlet: the rest have but a part of it."""
    same = [match for match in matches if match.kind == "same"]
    mine = weighed[sentence.id].outlet
    if any(weighed[match.sentence].outlet != mine for match in same):
        return same
    return [*same, *(match for match in matches if weighed[match.sentence].outlet != mine)][: len(same) + 1]


def _with_its_figures(
    claimed: Sequence[Token],
    matches: Sequence[Match],
    passages: Mapping[str, Passage],
    weighed: Mapping[str, Weighed],
) -> Sequence[Match]:
    """The matches in articles that have every figure of the sentence: "23 injured" is not told by who tells of 27."""
    figures = [token for token in claimed if token.is_figure]
    if not figures:
        return matches
    by_article: defaultdict[str, list[Match]] = defaultdict(list)
    for match in matches:
        by_article[weighed[match.sentence].sentence.article].append(match)
    told = {name: _all_of(passages, [match.sentence for match in group]) for name, group in by_article.items()}
    lacking = {name for name, parts in told.items() if any(not is_told(figure, parts) for figure in figures)}
    return [match for match in matches if weighed[match.sentence].sentence.article not in lacking]


def _tellers(sentence: Sentence, matches: Sequence[Match], weighed: Mapping[str, Weighed]) -> tuple[str, ...]:
    """The ids of the articles that tell a sentence, its own included."""
    return tuple(sorted({sentence.article, *(weighed[match.sentence].sentence.article for match in matches)}))
