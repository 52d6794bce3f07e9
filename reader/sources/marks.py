"""What an element of a web page says of what stands in it: by its tag, its class and its style."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from reader.patterns import compiled

_TAG_MARKS: Mapping[str, str] = {
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "li": "list item", "figcaption": "caption", "blockquote": "quotation", "dt": "list item", "dd": "list item",
    "td": "table", "th": "table", "caption": "table", "textarea": "control", "option": "control",
    "nav": "navigation", "menu": "navigation", "aside": "aside", "footer": "footer", "header": "header", "form": "form",
    "button": "form", "select": "form", "label": "form", "article": "article", "main": "article", "p": "paragraph",
}  # fmt: skip
_NAME_MARKS = (
    (
        "caption",
        compiled(
            r"caption|credit|photo-?info|cutline|bildunterschrift|bildtext|didascalia|pie-?de-?foto|(?<![a-z])legende?\b|"
            r"(?:image|img|photo|picture|pic|bild|foto)[-_]*(?:desc|legend|source|copyright)"
        ),
    ),
    (
        "comments",
        compiled(
            r"comment|disqus|replies|discuss|respon(?:d|ses?)(?![a-z])|(?<![\w-])resp(?![\w-])|talkback|kommentar|"
            r"komentar|comentario|reacties|leserbrief"
        ),
    ),
    (
        "advertisement",
        compiled(
            r"(?<!\S)(?:(?:js|dfp|gpt|google|banner|inline|native|in-?article)[-_])?ads?"
            r"(?:[-_]*(?:slot|unit|box|container|wrap(?:per)?|block|zone|space|label|inner|area|break|holder|placeholder))?"
            r"(?!\S)"
        ),
    ),
    (
        "gate",
        compiled(
            r"paywall|(?<![a-z])(?:pay|reg(?:istration)?|meter(?:ed)?|content|subscri\w+)?[-_]?(?:gate|wall)(?![a-z])"
        ),
    ),
    (
        "related",
        compiled(
            r"related|recommend|more-?(?:stories|news|from)|read-?(?:more|also|next)|trending|popular|teaser|promo"
        ),
    ),
    (
        "plea",
        compiled(r"newsletter|subscri|paywall|donat|membership|signup|sign-up|banner|cookie|consent|advert|sponsor"),
    ),
    ("author", compiled(r"author|byline|bio\b|contributor")),
    ("sharing", compiled(r"shar(?:e|ing)|social|follow")),
    (
        "side",
        compiled(
            r"sidebar|side-bar|rail|widget|footer|menu|nav\b|navbar|breadcrumb|tags?\b|meta\b|toolbar|hidden|modal|popup"
        ),
    ),
    (
        "body",
        compiled(
            r"article-?body|story-?body|entry-?content|post-?content|article-?content|body-?text|story-?content|articletext"
        ),
    ),
)
BESIDES = frozenset(["comments", "related", "plea", "gate", "advertisement", "sharing", "form"])
"""Marks of what stands beside an article. Of what holds the article's title too they say nothing: there "paywall" or
"comment" names the kind of page, and the form is the whole page's."""
TITLE = "title"
"""The mark of a heading of the first level: of a page's stories each has its own."""
HIDDEN = "hidden"
"""The mark of what the page itself hides from the eye. A closed `details` is no such thing: a reader opens it. Nor is
a post of a social network that is shown in the article: it is quoted there, and another outlet tells it in words."""
_UNSEEN = compiled(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)


def _is_hidden(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element hides itself from the eye; what may be found by the browser's search is shown then."""
    closed = tag == "dialog" and "open" not in attributes
    hidden = "hidden" in attributes and attributes["hidden"].lower() != "until-found"
    return closed or hidden or _UNSEEN.search(attributes.get("style", "")) is not None


def marks_of(tag: str, attributes: Mapping[str, str]) -> frozenset[str]:
    """The marks of what stands in an element, by its tag, its style and the usual words in its class and id."""
    marks = {_TAG_MARKS[tag]} if tag in _TAG_MARKS else set()
    if tag == "h1":
        marks.add(TITLE)
    if _is_hidden(tag, attributes):
        marks.add(HIDDEN)
    names = f"{attributes.get('class', '')} {attributes.get('id', '')} {attributes.get('itemprop', '')}"
    if tag not in ("html", "body") and not names.isspace():
        marks |= _named(names[:300].lower())
    return frozenset(marks)


@lru_cache(maxsize=1024)
def _named(names: str) -> frozenset[str]:
    """Kept for a while: the paragraphs of a page have the same class."""
    return frozenset(mark for mark, pattern in _NAME_MARKS if pattern.search(names))
