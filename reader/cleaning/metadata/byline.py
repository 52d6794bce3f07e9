"""Who wrote the article: read from a byline, an "Author:" label or a name that a biography repeats; never guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from reader.cleaning.metadata.agencies import CREDITED, STAFF, agency_named
from reader.cleaning.metadata.houses import is_newspaper, is_widely_known
from reader.cleaning.metadata.names import JOINED, LONGEST_BYLINE, NAME, ROLE, TITLED, names_alone, names_in
from reader.cleaning.metadata.persons import NO_PERSONS, NOT_NAMES, ORGANISATIONS, begins_as_persons_do, may_be_person
from reader.model import Block, Found
from reader.patterns import compiled

_GOES_ON = (
    r"\s+(?-i:(?:[A-Z][\w'.-]*,?\s+){1,5}(?!(?:and|for|in|at|of|with|by|from|und|et|y|de|van|von)\b)[a-z]+\b)(?!$)"
)
"""A name that does something: "Report: Ann Lee met with Bob Ray" is a headline."""
_LABEL = compiled(
    r"^(?!words by [^|]{0,60}\bmusic by\b)"
    r"(?:(?:written|posted|published|report(?:ed|ing)|words|story|text|article|updates|exclusive|analysis|"
    r"(?:words|text|story|reporting) and (?:pictures|photos|photographs|images)|"
    r"(?:pictures|photos|photographs) and (?:words|text|story)|(?:(?:match|race|fight|live|court|special) )?report) by|"
    r"by|authors?|reporters?|"
    rf"(?:words(?: and (?:pictures|photos|images))?|text|story|report|reporting|updates|interview):(?!{_GOES_ON})|"
    r"from our (?:own |\w+ )?correspondent|byline:(?: by)?|as told to|interview (?:by|von|par)|propos recueillis par|"
    r"(?:opinion|comment|column|review|essay|explainer|feature|profile) by|(?:текст|texte?|texto|журналіст(?:ка)?):|"
    r"von|par|por|autore?n?|autora?|auteure?|автори?|авторка|авторы?)(?:(?<=:)|\b)\s*:?\s+(?:[—–-]\s+)?(?=\S)",
    re.IGNORECASE,
)
_FIRST_OF_LABEL = frozenset({
    "written", "posted", "published", "report", "reported", "reporting", "words", "story", "text", "article", "updates",
    "exclusive", "analysis", "by", "author", "authors", "reporter", "reporters", "interview", "from", "byline", "as",
    "propos", "von", "par", "por", "autor", "autorn", "autoren", "autore", "autora", "auteur", "auteure", "автор",
    "автори", "авторка", "авторы", "opinion", "comment", "column", "review", "essay", "explainer", "feature", "profile",
    "текст", "texte", "texto", "журналіст", "журналістка", "match", "race", "fight", "live", "court", "special",
    "photographs", "photos", "pictures",
})  # fmt: skip
"""The words that labels begin with: they are looked up before the pattern is asked."""
_ROLE_FIRST = compiled(
    r"(?:[A-Z][\w-]*\s){0,3}(?i:reporter|writer|editor|correspondent|journalist|columnist)s?:?\s+(?=[^\W\d_a-z])"
)
"""Before a name what that one does: "Local Democracy Reporter Ann Lee"."""
_LINK = compiled(r"\[([^\[\]]{1,80})\]\([^()\s]{1,200}\)")
"""As Markdown writes a link: "[Ann Lee](/authors/ann-lee)"."""
_REPORTING = compiled(r"^\(?(?:reporting|reported|story|written)(?: and writing| and photos)? by:?\s+", re.IGNORECASE)
_IN_A_PLACE = compiled(r"\s+(?:in|at|from|aus)\s+[^\W\d_a-z][\w.'’-]*(?:\s[^\W\d_a-z][\w.'’-]*)*")
_LOWER_LABEL = compiled(r"(?:di|[Dd]oor|[Aa]v|[Aa]f) (?=[^\W\d_a-z])")
"""Italian, Dutch and Nordic: they begin many a line, and name an author only with nothing but names behind."""
_PIECE_BY = compiled(
    r"(?:Eine? )?(?:Analyse|Bericht|Interview|Porträt|Gastbeitrag|Kommentar|Leitartikel|Kolumne|Reportage|Rezension|"
    r"Essay|Glosse) von "
    r"(?=[^\W\d_a-z])"
)
"""German: the kind of a piece before who wrote it, which may also be what it is of ("Bericht von Amnesty …")."""
_IN_A_CELL = compiled(r"^[^|]{2,40} \| (?=By )")
"""A station's name before its byline: "WXQR 89.3 | By Ann Lee"."""
_EAST_ASIAN = compiled(
    r"^(?:([가-힣]{2,4})\s?(?:선임)?(?:기자|특파원)(?=$|[\s|/(=])|(?:文[/／])?(?:本报)?(?:记者|作者|記者)[\s:：]+([一-鿿]{2,4})$)"
)
_LONGEST_CREDIT = 40
_LONGEST_ROLE = 6
_LONGEST_NAME = 3
_SHORTEST_OF_AUTHOR = 5
_MOST_OF_A_NAME = 5
_SHORTEST_TITLE = 4
_LONGEST_SIGNATURE = 12
_REACH = 8
"""How many lines under the headline a bare name may stand to be the author's."""
_OF_AUTHOR = compiled(r"(?:follow|more (?:from|by)|see all \w+ by) this (?:author|writer)\b", re.IGNORECASE)
"""Below the name of the author, as a page offers more."""
_BARE_LABEL = compiled(r"^(?:by|written by|authors?|von|par|por|autor|auteur|автори?|авторы?):?$", re.IGNORECASE)
_THEN_TIME = compiled(r"\s*[·•|]\s")
_ACCOUNT = compiled(
    r"^(?i:(?:posted|written) by|author:)\s+(?P<name>[^\W\d_a-z][\w'’-]+|\w{3,}(?= on .*\d))"
    r"(?: on (?=.*\d)|\s*[,|•·]\s*(?=.*\d)|$)"
)
"""One word counts as a name only behind a label for persons, with a date or nothing behind it: "posted by Ann on …"."""
_SMALL = compiled(r"^by (?P<names>\w+ \w+(?:, \w+ \w+)*,? and \w+ \w+)$", re.IGNORECASE)
_SMALL_WORDS = frozenset(
    {"the", "a", "an", "our", "my", "his", "her", "their", "its", "this", "that", "of", "in", "on"}
)
_NOBODY = ORGANISATIONS | NOT_NAMES | NO_PERSONS
_NO_NAMES = _SMALL_WORDS | ORGANISATIONS
_TOLD_OF = compiled(r"\b,? (?:is|was|has|covers|writes|reports|joined)\b")
_AGENCY_BEHIND = compiled(
    r"(?:[\s,|/()–—-]+|\s+(?:of|for|with|avec|mit|con)\s+)(?:the\s+)?"
    rf"({'|'.join(sorted(map(re.escape, CREDITED), key=len, reverse=True))})"
    rf"(?:{STAFF}|(?<! PA))[\s.)]*$"
)
"""PA alone is Pennsylvania too."""


_ARTICLE = compiled(r"[Ll]['’]|(?:L[ae]s?|El|Il|Der|Die|Das) ")
"""Before the name of a house, and of some persons ("Le Anh Tuan", "La Toya Jackson")."""
_WITH_AGENCY = compiled(r" (?:with|avec|mit|con|com) ")
_HOUSE_WITH = compiled(
    r"\b(?:newsroom|staff|team|la rédaction|redaktion|redacción|redação)\b.{0,12}\b(?:with|avec|mit|con|com)\b",
    re.IGNORECASE,
)
"""A house that signs together with an agency: "Par la rédaction avec AFP"."""


def find_author(above: Sequence[Block], below: Sequence[Block], under: Sequence[Block] = ()) -> Found | None:
    """The author, from the lines around the headline (`above` the text), else from those `below` it.

    Several names are joined by a comma. A byline must be a label with a name, or a bare "By" with a name on the next
    line; a bare name counts `under` the headline when a role or its own address stands beside it, and anywhere when its
    biography follows. Below the text a byline under a title is that of another story.
    """
    for place, lines in (("byline", above), ("byline under the text", below)):
        for index, block in enumerate(lines):
            names = _labelled(lines, index)
            if names and not (lines is below and index and _is_title(lines[index - 1].text)):
                names += _labelled_too(lines, index)
                return Found(", ".join(dict.fromkeys(names)), block.number, place)
    return (
        _from_bare_name(under[:_REACH])
        or _from_reporting_credit(below)
        or _from_biography(below)
        or _from_biography(above, below)
    )


def _is_title(text: str) -> bool:
    return len(text.split()) >= _SHORTEST_TITLE and not text.endswith((".", "!", ")", ":")) and not is_byline(text)


def _from_bare_name(under: Sequence[Block]) -> Found | None:
    """A name alone on its line: with a role ("Staff Writer") on it or below it, with the person's own e-mail address
    below it, or in an element that the page itself calls the author's."""
    for index, block in enumerate(under):
        text = block.text.strip()
        names = names_in(text)
        if not names or any(len(name.split()) > _LONGEST_NAME for name in names):
            continue
        alone = ", ".join(names) == ", ".join(part for part in JOINED.split(text[:LONGEST_BYLINE]) if part)
        following = under[index + 1].text if index + 1 < len(under) else ""
        surname = names[0].split()[-1].casefold()
        marked = "author" in block.marks and (alone or _THEN_TIME.match(text, len(", ".join(names))))
        if marked or (alone and (is_role(following) or _OF_AUTHOR.match(following))):
            return Found(", ".join(names), block.number, "the name under the headline")
        if alone and "@" in following and surname in following.casefold() and " " not in following.strip():
            return Found(", ".join(names), block.number, "the name over the author's address")
        if len(names) == 1 and text.startswith((f"{names[0]},", f"{names[0]} |")) and is_role(text[len(names[0]) :]):
            return Found(names[0], block.number, "the name with a role under the headline")
    return None


def is_role(text: str, longest: int = _LONGEST_ROLE) -> bool:
    """Whether a line of at most `longest` words holds a role such as "reporter"."""
    return len(text.split()) <= longest and ROLE.search(text) is not None


def _from_reporting_credit(below: Sequence[Block]) -> Found | None:
    """An agency's "(Reporting by Ann Lee in Kyiv and Bob Ray; Editing by …)" names those who wrote the text."""
    for block in below:
        names = reporters(block.text)
        if names:
            return Found(", ".join(names), block.number, "the reporting credit under the text")
    return None


def reporters(text: str) -> list[str]:
    """Whom an agency's credit such as "(Reporting by Ann Lee; editing by Bob Ray)" names as the authors."""
    label = _REPORTING.match(text)
    rest = re.split(r";|\.\s|\)|\b[Ee]diting by\b", text[label.end() :])[0] if label else ""
    return names_in(_IN_A_PLACE.sub("", rest[:LONGEST_BYLINE])) if rest and len(text.split()) <= _LONGEST_CREDIT else []


def is_about(text: str, author: Found | None, following: Sequence[Block]) -> bool:
    """A biography of the author, or a bare name whose biography is among the `following` lines."""
    names = [name.title() if name.isupper() else name for name in author.value.split(", ")] if author else []
    if any(tells_about(name, text, _SHORTEST_OF_AUTHOR) for name in names):
        return True
    return (
        text.count(" ") < _MOST_OF_A_NAME
        and names_in(text) == [text.strip()]
        and any(tells_about(text.strip(), block.text) for block in following)
    )


def is_about_by_first_name(text: str, author: Found | None, others: Sequence[str]) -> bool:
    """A biography that calls the author by the first name, which no other line of the article has: news never does."""
    first = author.value.split()[0] if author is not None else ""
    told = len(first) > 1 and '"' not in text and tells_about(first, text)
    return told and not any(re.search(rf"\b{re.escape(first)}\b", other) for other in others)


def is_byline(text: str) -> bool:
    """A line that begins with a byline's label and goes on with a name or an agency."""
    return _is_byline(text[:LONGEST_BYLINE])


@lru_cache(maxsize=64)
def _is_byline(text: str) -> bool:
    """Kept for a while: the lines above a text are asked by several."""
    text = _bare(text)
    if not _begins_with_label(text):
        return _east_asian(text) is not None or bool(_behind_lower_label(text) or _who_wrote_piece(text))
    if _account(text) or _in_small_letters(text):
        return True
    signed = _behind_label(text)
    return bool(signed and (names_in(before_agency(signed)) or agency_named(signed)))


def before_agency(text: str) -> str:
    """What stands before the agency that a byline ends with, as in "Ann Lee, Associated Press"; all without one."""
    found = _AGENCY_BEHIND.search(text) if len(text) <= LONGEST_BYLINE else None
    return text[: found.start()] if found else text


def agency_behind(text: str) -> str | None:
    """The news agency that a byline ends with, as in "By Ann Lee, Associated Press"."""
    found = _AGENCY_BEHIND.search(text) if len(text) <= LONGEST_BYLINE and _may_name_agency(text) else None
    return found[1] if found else None


def _may_name_agency(text: str) -> bool:
    return is_byline(text) or (_LABEL.match(text) is not None and _HOUSE_WITH.search(text) is not None)


def signs_nothing(text: str) -> bool:
    """Whether words with capitals behind a byline's label are no person's, nor a house's: "By Popular Demand"."""
    words = NAME.match(unlabelled(text))
    return words is not None and not words[0].casefold().startswith("the ") and not may_be_person(words[0])


def unlabelled(text: str) -> str:
    """What stands behind the label of a byline, and behind a role; the text itself where it has none."""
    return _behind_label(text) or text


def _behind_label(text: str) -> str:
    label = _LABEL.match(text)
    if label is None:
        return ""
    signed = text[label.end() :]
    signed = _LINK.sub(r"\1", signed) if "](" in signed else signed
    role = _ROLE_FIRST.match(signed)
    return signed[role.end() :] if role and begins_as_persons_do(signed[role.end() :]) else signed


def _bare(text: str) -> str:
    """A line without a station's name before its byline, and without the stars by which Markdown makes it bold."""
    text = text.lstrip("*_")
    return _IN_A_CELL.sub("", text) if "|" in text else text


def _begins_with_label(text: str) -> bool:
    first = text.split(maxsplit=1)
    return bool(first) and first[0].rstrip(":").lower() in _FIRST_OF_LABEL


def _east_asian(text: str) -> str | None:
    match = None if text.isascii() else _EAST_ASIAN.match(text)
    return (match[1] or match[2]) if match else None


def _labelled(lines: Sequence[Block], index: int) -> list[str]:
    text = _bare(lines[index].text)
    if not _begins_with_label(text):
        east_asian = _east_asian(text)
        return [east_asian] if east_asian else _behind_lower_label(text) or _who_wrote_piece(text)
    if _BARE_LABEL.match(text) and index + 1 < len(lines):
        following = lines[index + 1].text
        names = names_in(following) if len(following.split()) <= _LONGEST_SIGNATURE else []
        return names if text[:2].casefold() == "by" or any(map(begins_as_persons_do, names)) else []
    if alone := _account(text) or _in_small_letters(text):
        return alone
    signed = _behind_label(text)[:LONGEST_BYLINE]
    if not signed or len(text.split()) > 25 or text.endswith(("?", "!")):
        return []
    if text.endswith(".") and not _is_named(signed):
        return []
    names = names_in(_IN_A_PLACE.sub("", before_agency(signed)))
    return [] if names and _is_house(names[0], text) else names


def _is_house(name: str, text: str) -> bool:
    """Whether a name with an article before it is what a paper is called, or signs together with an agency."""
    article = _ARTICLE.match(name)
    if article is None or begins_as_persons_do(name):
        return False
    elided = article[0][-1] != " "
    return elided or is_newspaper(name) or is_widely_known(name) or _WITH_AGENCY.search(text) is not None


def _behind_lower_label(text: str) -> list[str]:
    lower = _LOWER_LABEL.match(text)
    names = names_in(text[lower.end() :]) if lower else []
    return names if lower and ", ".join(names) == text[lower.end() :].strip() else []


def _labelled_too(lines: Sequence[Block], index: int) -> list[str]:
    """The names on the lines right below that begin with the same word: "By Ann Lee", "By Bob Ray"."""
    label = lines[index].text.partition(" ")[0]
    below = takewhile(lambda at: lines[at].text.startswith(f"{label} "), range(index + 1, len(lines)))
    return [name for at in below for name in _labelled(lines, at)]


def _who_wrote_piece(text: str) -> list[str]:
    """The persons behind the kind of a piece and before a place: "Ein Bericht von Ann Lee aus Kiel"."""
    label = _PIECE_BY.match(text) if " von " in text else None
    if label is None:
        return []
    names = names_alone(_IN_A_PLACE.sub("", text[label.end() :][:LONGEST_BYLINE]))
    return names if all(map(begins_as_persons_do, names)) else []


def _is_named(text: str) -> bool:
    """Whether a line with a full stop behind it is a person's name: "M. K. Tansley Jr." """
    return TITLED.search(text) is not None or (begins_as_persons_do(text) and bool(names_alone(text.rstrip("."))))


def _account(text: str) -> list[str]:
    """The one word by which someone signs a post; none where it is that of an agency, a house or a role."""
    match = _ACCOUNT.match(text)
    if match is None or match["name"].casefold() in _NOBODY or agency_named(match["name"]):
        return []
    return [match["name"]]


def _in_small_letters(text: str) -> list[str]:
    """Names after "by" of which one at least is written as names are: "by ann lee and Bob Ray"."""
    match = _SMALL.match(text)
    if match is None:
        return []
    names = JOINED.split(match["names"])
    proper = any(names_alone(name) for name in names)
    small = any(word.casefold() in _NO_NAMES for name in names for word in name.split())
    return names if proper and not small else []


def _from_biography(lines: Sequence[Block], below: Sequence[Block] = ()) -> Found | None:
    for index, block in enumerate(lines):
        names = names_in(block.text) if block.text.count(" ") < _MOST_OF_A_NAME else []
        if len(names) != 1 or names[0] != block.text.strip():
            continue
        biography = next((b for b in (*lines[index + 1 : index + 5], *below) if tells_about(names[0], b.text)), None)
        if biography is not None:
            return Found(names[0], block.number, "the name over the author's biography")
    return None


def tells_about(name: str, text: str, shortest: int = 8) -> bool:
    """Whether a text of at least `shortest` words is the biography of a person."""
    return text.startswith(name) and len(text.split()) >= shortest and _TOLD_OF.match(text, len(name)) is not None
