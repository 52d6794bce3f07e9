"""One comparison with the words that every section of an export needs: names, citations, sentences as told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.comparing.stories.outlets import alone_in_their_language
from reader.export.markup import Markup
from reader.model import Article, Comparison, Finding, Found, Row, Sentence
from reader.naming import NOT_STATED, display_names, short_names

DERIVED = ("copy", "rewrite")
"""The relations of an article that passes on what another wrote: two articles, one voice."""


@dataclass(frozen=True)
class Page:
    """A comparison about to be written, and the markup to write it in."""

    comparison: Comparison
    markup: Markup

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles in the order given."""
        return self.comparison.articles

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The name of each article by its id, escaped."""
        return {key: self.escape(name) for key, name in display_names(self.articles).items()}

    @cached_property
    def short(self) -> Mapping[str, str]:
        """The name of each article beside its words, where the id alone is enough for an outlet that is not stated."""
        return {key: self.escape(name) for key, name in short_names(self.articles).items()}

    @cached_property
    def speakers(self) -> Mapping[str, str]:
        """The name of each article before a quotation, whose citation gives the id: outlet, or else the id."""
        return {each.id: self.escape(each.outlet.value if each.outlet else each.id) for each in self.articles}

    @cached_property
    def silent(self) -> frozenset[str]:
        """The articles that could not tell what the others do: older ones, and those of which no word was kept."""
        return self.comparison.earlier | {article.id for article in self.articles if not article.has_text}

    @cached_property
    def alone(self) -> frozenset[str]:
        """The articles that could not be compared, because no other outlet's is in their language."""
        return alone_in_their_language(self.articles)

    @cached_property
    def repetitions(self) -> Mapping[str, Sequence[Sentence]]:
        """By the id of a sentence, the later ones of its article that say it again."""
        again: dict[str, list[Sentence]] = {}
        for sentence in self.comparison.by_id.values():
            earlier = self.finding(sentence).repeats
            if earlier is not None:
                again.setdefault(earlier, []).append(sentence)
        return again

    @property
    def comparable(self) -> bool:
        """Whether there is anything to compare with."""
        return len(self.articles) > 1

    def escape(self, text: str) -> str:
        """Text of an article, made to be shown and to do nothing."""
        return self.markup.escape(text)

    def finding(self, sentence: Sentence) -> Finding:
        """What the comparison says of the sentence."""
        return self.comparison.findings[sentence.id]

    def sentences(self, names: Iterable[str]) -> list[Sentence]:
        """The sentences of these ids, in the order given."""
        return [self.comparison.by_id[name] for name in names]

    def cite(self, sentence: Sentence) -> str:
        """Where the sentence stands: `000:S14, line 24`."""
        return self.markup.citation(f"{self.escape(sentence.id)}, line {sentence.line}")

    def told(self, sentence: Sentence) -> str:
        """The sentence in its own words with its citation; the words that only it has are marked, unless all are."""
        finding = self.finding(sentence)
        spans = () if finding.coverage == "unique" else finding.only_here
        return f"{self.markup.marked(sentence.text, spans)} — {self.cite(sentence)}"

    def said(self, sentence: Sentence, words: str) -> str:
        """`words`, ready made, with the name of who says them before."""
        return f"{self.markup.name(self.speakers[sentence.article])}: {words}"

    def wording(self, sentence: Sentence) -> str:
        """The sentence with the name of its outlet before and its citation behind."""
        return self.said(sentence, self.told(sentence))

    def in_row(self, row: Row) -> list[Sentence]:
        """The sentences of a row in the order of the articles."""
        return [each for article in self.articles for each in self.sentences(row.cells.get(article.id, ()))]

    def stated(self, found: Found | None) -> str:
        """A field's value, or the plain statement that it is not stated."""
        return self.escape(found.value) if found else NOT_STATED

    def listed(self, ids: Iterable[str]) -> str:
        """Articles by name, in the order given."""
        return ", ".join(self.short[name] for name in ids)


def word_count(texts: Sequence[str]) -> int:
    """How many words the texts have together."""
    return sum(len(text.split()) for text in texts)
