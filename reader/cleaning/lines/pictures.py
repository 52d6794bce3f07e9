"""Lines that name whose picture stands there: a credit alone, or one behind what the picture shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.cleaning.metadata.persons import begins_as_persons_do
from reader.patterns import compiled

_WHAT = (
    r"(?:photo(?:graph(?:y|s)?|s)?|pictures?|pics?|images?|illustrations?|graphics?|video|screenshot|still|credits?|"
    r"(?:photo|image|picture|video|illustration)[ -](?:credits?|source|by|copyright)|"
    r"(?:file|stock|courtesy) (?:photo|image|picture)|fotos?|bild(?:er)?|bildquelle|bildnachweis|grafik|"
    r"archiv(?:foto|bild)|symbol(?:foto|bild)|crédits?(?: photos?)?|photos? d'archives?|infographie|fotografías?|"
    r"imagen|imágenes|crédito|ilustración|gráfico|foto de archivo|фото|світлина|ілюстрація|зображення|скріншот|"
    r"снимок|иллюстрация|изображение|скриншот|інфографіка|инфографика|фотографія|фотография|사진|그래픽|이미지|자료사진)"
)
"""What is named before a photographer, in any letter case."""
_NAME = r"[^\W\d_a-zа-яёіїєґ][\w.'’&-]*"
_HOUSES = (
    r"(?:Getty(?: Images)?|AFP|AP(?: Photo)?|Associated Press|Reuters|REUTERS|EPA(?:-EFE)?|EFE|PA(?: Wire| Images)?|"
    r"dpa|DPA|APA|Shutterstock|iStock(?:photo)?|Alamy(?: Live News)?|Anadolu(?: Agency)?|Bloomberg|ZUMA(?: Press)?|"
    r"NurPhoto|SOPA Images|imago(?: images)?|IMAGO|picture[ -]alliance|Keystone|KEYSTONE|TASS|ТАСС|РИА Новости|"
    r"Sputnik|Укрінформ|Ukrinform|УНІАН|UNIAN|Yonhap|Xinhua|Unsplash|Pexels|Flickr|Wikimedia(?: Commons)?|MAXPPP|"
    r"Sipa(?: Press)?|Hans Lucas|Europa Press|ANSA|LaPresse|CNS|Pool|Handout|AAP|Press Association|Canadian Press|"
    r"REX(?: Features)?)"
)
"""Who sells or hands out pictures."""
_BEFORE_NAME = r"(?:[:：=©]|[–—-] |/|\bby\b|\bvon\b|\bpar\b|\bpor\b|\bcourtesy\b(?: of\b)?)"
_BARE = (
    compiled(rf"[(\[]?{_WHAT}\s?{_BEFORE_NAME}\s?(?=\S)[^:!?]{{2,70}}", re.IGNORECASE),
    compiled(r"courtesy(?: of)? \S[^.:!?]{2,60}\.?", re.IGNORECASE),
    compiled(r"(?:image|media) (?:source|caption|copyright)\b.{2,150}", re.IGNORECASE),
    compiled(r"(?:©|\(c\)) ?(?!.*\d|.*rights)\S[^:!?]{1,60}", re.IGNORECASE),
)


@cache
def _signed_by_house() -> Sequence[re.Pattern[str]]:
    """Photographer and house, parted by a stroke or "via". They take long to compile, and few lines ask for them."""
    return (
        compiled(
            rf"[(\[]?(?:{_NAME} ){{0,3}}{_NAME} ?[/|] ?(?:{_NAME} ?/ ?)?{_HOUSES}(?: ?/ ?{_NAME}| via {_HOUSES})*[)\]]?"
        ),
        compiled(rf"[(\[]?(?:{_HOUSES}|{_NAME}(?: {_NAME})?) via {_HOUSES}[)\]]?"),
        compiled(rf"[(\[]?{_HOUSES} ?[/|] ?(?:{_NAME} ?){{1,4}}[)\]]?"),
        compiled(rf"(?:{_NAME} ?){{1,4}}/ ?Courtesy(?: of)? [^.:!?]{{2,60}}"),
    )


_PHOTOGRAPHER = compiled(r"((?:[^\W\d_a-z][\w.'’-]+ ){1,2}[^\W\d_a-z][\w.'’-]+) ?/ ?[^\W\d_a-z][\w &.'’-]{1,30}")
"""With a given name at its beginning: "Ann Lee/Harbour Post"."""
_LABELLED = compiled(
    r"pictured(?: above| below| left| right)?:|자료사진|"
    r"(?:(?:file|stock|library|archive|representative|representational|illustrative) (?:photo|image|picture)|"
    r"archiv(?:bild|foto)|symbol(?:bild|foto)|(?:photo|image) d'(?:archives?|illustration)|"
    r"(?:foto|imagen) de archivo|(?:архівне|ілюстративне) (?:фото|зображення)|"
    r"(?:архивное|иллюстративное) (?:фото|изображение))\b",
    re.IGNORECASE,
)
_LONGEST_LABELLED = 90
_BRACKETED = compiled(rf"\[\s?{_WHAT}\s?[:：].*", re.IGNORECASE)
"""A caption as a scraper writes it: "[Image: The lock at night (Picture: Ann Lee)]"; it may go on on the next line."""
_LABEL_BEFORE = rf"(?i:(?:{_WHAT}|supplied)(?: by:? | courtesy(?: of)? |\s?[:：=©] ?| [–—] )|(?-i:Fot)\. )"
_IN_BRACKETS = compiled(
    r"\((?!(?:[a-zäöü]{2,5}, ?)?[A-Z]{2,8}, ?[\d. ]+\))"
    r"([^()]*(?:Getty|Reuters|REUTERS|AP|AFP|EPA|Anadolu|Photo|Images|Handout)[^()]*)\)\s*$"
    r"|[(\[]((?:[A-ZÀ-Þ][\w.'’-]* ){0,3}[A-ZÀ-Þ][\w.'’-]* ?/ ?[A-Z][\w .&'’-]{1,40})[)\]]\s*$"
    rf"|[(\[]{_LABEL_BEFORE}([^()\[\]]{{2,60}})[)\]]\s*$"
)
"""Not "(phin, APA, 20.11.2026)", which signs a report: an editor's short mark, the agency, the day."""
_OF_A_HOUSE = compiled(
    r"(via (?:Getty|AP|Reuters|AFP)\b)"
    r"|\| ((?:Getty|AP|Reuters|AFP|EPA|Bloomberg)(?: (?:Images|Photos?))?)$"
    rf"|((?:{_NAME} ){{1,2}}{_NAME} ?/ ?{_HOUSES}(?: via {_HOUSES})?)$"
    rf"|(?<=[.!?] )({_HOUSES}/{_NAME}(?: {_NAME}){{0,3}}?)(?: Purchase Licensing Rights.*)?$"
    rf"|(?<=\w )(?<!opyright )(?<!eserved )(?<!vorbehalten )(?<!réservés )(?<!reservados )"
    rf"© ?((?:{_NAME} ){{0,3}}{_NAME})$"
)
_BEHIND_A_SENTENCE = compiled(
    rf"[.!?…”\"»] ?(?:[(\[]?{_LABEL_BEFORE}(?=\S)([^:!?]{{2,60}})[)\]]?|© ?([^:!?]{{2,60}}))$"
)
_CAPITALS = compiled(r"[.!?…] ((?:[A-ZÀ-Þ][A-ZÀ-Þ'’-]+ ){1,3}[A-ZÀ-Þ][A-ZÀ-Þ'’-]+)(?: \([A-Z ]+\))?$")
_LONGEST_SIGNED = 220
"""Characters."""
_MOST_OF_A_CAPTION = 3
_LONGEST = 150
"""Characters of a line that is a credit alone."""
_TAIL = 160
"""Characters at the end of a line in which a credit stands."""
_SIGNS = ("(", "[", "|", "/", ":", "：", "=", "©", " via ", " by ", "ourtesy", " – ", " — ", " Fot. ")

_SIGNS_OF_BARE = (
    ":", "：", "=", "©", "(c)", "- ", "– ", "— ", "/", "|", "by", "von", "par", "por", "courtesy", "via", "source",
    "caption", "copyright",
)  # fmt: skip
"""One of these, in small letters, stands in every credit alone: a look that costs little before patterns are asked."""


def picture_credit(text: str) -> str | None:
    """The photographer and agency that a caption names, as in "(Ann Lee/Harbour Post)"; None for other lines."""
    tail = text[-_TAIL:]
    if not any(map(tail.__contains__, _SIGNS)):
        return None
    patterns = [_BEHIND_A_SENTENCE]
    if tail.rstrip().endswith((")", "]")):
        patterns.append(_IN_BRACKETS)
    if "/" in tail or "|" in tail or "via " in tail or "©" in tail:
        patterns.append(_OF_A_HOUSE)
    match = min(filter(None, (each.search(tail) for each in patterns)), key=lambda found: found.start(), default=None)
    if match is None or not (match.start() or len(text) > len(tail)):
        return None
    return next(group for group in match.groups() if group).strip(" .")


def ends_in_capitals(text: str) -> bool:
    """Whether a short line ends in a person's name in capitals behind its full stop, as "The lock on Monday. ANN LEE
    (EFE)" does and "The sign said it all. NO ENTRY" does not."""
    if not (text[-1].isupper() or text[-1] == ")") or len(text) > _LONGEST_SIGNED or text.isupper():
        return False
    signed = _CAPITALS.search(text)
    return signed is not None and begins_as_persons_do(signed[1].title())


def is_bare_credit(text: str) -> bool:
    """Whether a line does no more than name whose picture stands above it: "Photo: Ann Lee", "Ann Lee/Reuters"."""
    if len(text) > _LONGEST or not any(map(text.lower().__contains__, _SIGNS_OF_BARE)):
        return False
    signed = _PHOTOGRAPHER.fullmatch(text)
    if signed is not None and begins_as_persons_do(signed[1]):
        return True
    parted = "/" in text or "|" in text or " via " in text
    patterns = (*_BARE, *_signed_by_house()) if parted else _BARE
    return any(each.fullmatch(text) for each in patterns)


def is_labelled_picture(text: str) -> bool:
    """Whether a line begins as a caption does that says what kind of picture it is: "File photo of the lock"."""
    return len(text) <= _LONGEST_LABELLED and _LABELLED.match(text) is not None


def lines_of_bracketed(texts: Sequence[str], position: int) -> int:
    """How many lines the caption in square brackets takes that begins there; 0 where none does or none ends it."""
    if texts[position][:1] != "[" or not _BRACKETED.match(texts[position]):
        return 0
    near = range(position, min(position + _MOST_OF_A_CAPTION, len(texts)))
    return next((at + 1 - position for at in near if texts[at].endswith("]")), 0)
