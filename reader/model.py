"""The nouns that every room of the house shares: frozen values, no behaviour beyond looking themselves up.

The way is always forward: bytes become a `Document` (sources), a Document becomes an `Article` (cleaning),
Articles become a `Comparison` (comparing), a Comparison becomes text (export) or a screen (ui).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Coverage = Literal["shared", "partial", "unique", "none"]
MatchKind = Literal["same", "partial"]
Method = Literal["words", "meaning"]
"""How sentences are compared: by their words alone, or also by what a language model makes of them."""
Verdict = Literal["same", "differ", "hedge differs", "series"]
DiscrepancyKind = Literal["number", "date", "name", "role", "quote", "negation", "action", "attribution"]
Span = tuple[int, int]
"""Start and end (exclusive) of a run of characters in a sentence's text."""
ROW = "row of data"
"""The mark of a row of a table of data, whose cells stand in one line, parted by " | "."""
CHOSEN = "chosen by trafilatura"
"""The mark of a `Block` that trafilatura took for main text: `sources` sets it, `cleaning` weighs it."""


@dataclass(frozen=True, slots=True)
class Block:
    """One line of a text file, or one block of an HTML page, as it was found.

    `number` counts from 1 in document order, blank lines included for text files. `marks` is what the page itself
    says about the block ("heading", "list item", "caption", "mostly links", ...); plain text has none. Blocks of one
    `holder` stand in the same section, box or cell of a page, whatever lists, tables and headings they are; 0 in text.
    """

    number: int
    text: str
    marks: frozenset[str] = frozenset()
    holder: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """A value that was read from somewhere, with the line and the cue it was read from.

    `line` is None when no line of the text carries it (page metadata, `reader.toml`); the cue then says where
    it came from.
    """

    value: str
    line: int | None
    cue: str


@dataclass(frozen=True, slots=True)
class Document:
    """What a source gave, decoded and made harmless, before any judgement about it.

    `path` is the path or address as the user gave it. `notes` say what reading had to change ("read as
    Windows-1252", "3 control characters taken out"). `stated` holds what the source declares outside its visible
    text (HTML metadata), keyed like the fields of `Article`.
    """

    id: str
    path: str
    blocks: tuple[Block, ...]
    notes: tuple[str, ...] = ()
    stated: Mapping[str, Found] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Failure:
    """Something named by the user that could not be read: what it is, what is wrong and what to do."""

    path: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what}; {self.remedy}"


@dataclass(frozen=True, slots=True)
class Line:
    """A non-blank line of an article with its verdict.

    `keep` is True for article text (standfirst and sub-headings included), False for boilerplate and for the
    headline, which has its own field. `kind` is one of `reader.cleaning.kinds`; `reason` is one short clause.
    """

    number: int
    text: str
    keep: bool
    kind: str
    reason: str


@dataclass(frozen=True)
class Article:
    """A cleaned document. A field that is None is "not stated": nothing in the text or beside it says so."""

    id: str
    path: str
    lines: tuple[Line, ...]
    headline: Found | None = None
    outlet: Found | None = None
    author: Found | None = None
    published: Found | None = None
    updated: Found | None = None
    credit: Found | None = None
    language: Found | None = None
    notes: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """The kept text, paragraphs parted by a blank line."""
        return "\n\n".join(line.text for line in self.lines if line.keep)

    @property
    def has_text(self) -> bool:
        """Whether any word was kept: an article without one tells nothing, and leaves nothing out."""
        return any(map(str.isalnum, self.body))


def house(outlet: str) -> str:
    """The name of an outlet as names are compared: "The Example" and "example" are one."""
    return outlet.casefold().strip().removeprefix("the ")


@dataclass(frozen=True, slots=True)
class Earlier:
    """An article opened on an earlier day, as it is remembered: digests of its lines with their digits masked.

    `article` is a digest of its text, `removed` and `kept` are those of its lines near the text and of the text.
    """

    article: str
    removed: frozenset[str]
    kept: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of kept article text.

    `id` is "ARTICLE:Sn", n counting every sentence of the file, boilerplate included, so that it survives any
    change of cleaning. `claim` is False for what asserts nothing that another outlet could tell as well
    (signatures, fragments, rights lines, questions used as sub-headings).
    """

    id: str
    article: str
    line: int
    text: str
    claim: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence of another article that tells the same or part of it. `score` is in 0…1, more is surer.

    `by_hand` says that the user has called the two the same.
    """

    sentence: str
    score: float
    kind: MatchKind
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Nearest:
    """The likeliest sentence of another outlet that a sentence was held against, and found not to be told by.

    `score` is in 0…1, and below that of a match: worth reading before the sentence is called "only here".
    """

    sentence: str
    score: float


SURE = 0.9
"""The novelty from which "only here" is said without a "probably"."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the comparison says of one sentence.

    `novelty` is in 0…1: 1 when nothing of it is found in another outlet. `outlets` are the ids of the articles that
    tell it, its own included. `only_here` are the spans of its text that no matching sentence has. `repeats` is an
    earlier sentence of the same article that says the same. `nearest` is given for what is unique alone; None there
    says that no sentence of another outlet comes near it. `doubt` says why "only here" is no more than probable where
    that is not for its words. `taken_out` is the article and number of another outlet's line that was taken out as
    boilerplate and may tell what is told only here.
    """

    coverage: Coverage
    novelty: float
    outlets: tuple[str, ...]
    only_here: tuple[Span, ...] = ()
    matches: tuple[Match, ...] = ()
    repeats: str | None = None
    nearest: Nearest | None = None
    doubt: str | None = None
    taken_out: tuple[str, int] | None = None

    @property
    def unsure(self) -> bool:
        """Whether "only here" must be said with a "probably".

        Measured on 20 labelled stories, each judged by weights fitted on the others: of the sentences called unique,
        2 % are told elsewhere and 11 % in part from a novelty of .9, 13 % and 33 % below it; by meaning 2 % and 12 %,
        12 % and 33 %. On 9 stories made up so that every outlet tells everything in words of its own 8 % are told
        elsewhere and 7 % in part from .9 on, half below it; by meaning 4 % and 4 %. On two more, in which
        hardly a word is shared, no sentence reaches .9.
        """
        return self.coverage == "unique" and self.novelty < SURE


@dataclass(frozen=True, slots=True)
class Row:
    """One level of the side-by-side view: sentence ids by article id. An article without a cell is silent here."""

    cells: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure as one sentence gives it. What the sentence does not state is None."""

    sentence: str
    text: str
    number: float
    unit: str | None = None
    hedge: str | None = None
    as_of: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """Quantities of different outlets about the same thing, side by side. `row` counts from 1."""

    row: int
    values: tuple[Quantity, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Two sentences that differ where they speak of one thing: check this, never "wrong".

    They are of different outlets; only two tolls of the same people may be of two articles of one outlet.

    `texts` are the two wordings, in the order of `sentences`; `sureness` is in 0…1.
    """

    kind: DiscrepancyKind
    sentences: tuple[str, str]
    texts: tuple[str, str]
    why: str
    sureness: float = 0.5


@dataclass(frozen=True, slots=True)
class Lineage:
    """How one article comes from, or belongs to, another.

    `lost` are the origin's sentences without a counterpart, `added` the article's own; `ordered` whether it came later.
    """

    article: str
    origin: str
    relation: Literal["copy", "rewrite", "same outlet", "same headline", "earlier coverage"]
    why: str
    lost: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    ordered: bool = True


@dataclass(frozen=True, slots=True)
class Sourcing:
    """An agency, outlet or office that articles name as their source, with the ids of those articles."""

    source: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """Articles that by their own words share a source; between two chains none is named in common.

    `sources` are the agencies and outlets that they name, empty where none was found ("not stated").
    """

    sources: tuple[str, ...]
    articles: tuple[str, ...]


@dataclass(frozen=True)
class Comparison:
    """Everything the comparison of a story's articles found. `sentences` are in reading order per article id.

    `apart` are the ids of articles that plainly tell of another event than most: they are not held against the others.
    """

    articles: tuple[Article, ...]
    sentences: Mapping[str, tuple[Sentence, ...]]
    findings: Mapping[str, Finding]
    rows: tuple[Row, ...]
    figures: tuple[Figure, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    lineage: tuple[Lineage, ...] = ()
    sourcing: tuple[Sourcing, ...] = ()
    chains: tuple[Chain, ...] = ()
    apart: tuple[str, ...] = ()
    method: Method = "words"

    @cached_property
    def by_id(self) -> Mapping[str, Sentence]:
        """Every sentence by its id."""
        return {sentence.id: sentence for group in self.sentences.values() for sentence in group}

    @cached_property
    def row_of(self) -> Mapping[str, int]:
        """The index (from 0) of the row that shows each sentence."""
        return {name: i for i, row in enumerate(self.rows) for cell in row.cells.values() for name in cell}

    @cached_property
    def earlier(self) -> frozenset[str]:
        """The ids of articles from before what the others report: their silence is no omission."""
        return frozenset(item.article for item in self.lineage if item.relation == "earlier coverage")

    @cached_property
    def disputes(self) -> Mapping[str, tuple[Discrepancy, ...]]:
        """The discrepancies that a sentence takes part in, surest first, by its id; no entry where there are none."""
        named: dict[str, list[Discrepancy]] = {}
        for one in self.discrepancies:
            for name in one.sentences:
                named.setdefault(name, []).append(one)
        return {name: tuple(found) for name, found in named.items()}


@dataclass(frozen=True)
class Story:
    """Articles about one event, with their comparison."""

    id: str
    headline: str
    comparison: Comparison
