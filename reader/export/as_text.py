"""Plain text for a person or a pipe: the articles without their boilerplate, and which articles make up which story."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.stories.anchors import caution
from reader.model import Article
from reader.naming import NOT_STATED, headline_of, story_headline

RULE = "—" * 72


def cleaned(articles: Sequence[Article]) -> str:
    """Each article's fields and its kept text; several are parted by a rule. A field that is not known says so."""
    return f"\n{RULE}\n\n".join(_article(article) for article in articles)


def grouped(groups: Sequence[Sequence[Article]]) -> str:
    """Each story's headline followed by the paths of its articles, indented; a caution where languages differ."""
    note = caution(groups)
    stories = [_group(str(number), members) for number, members in enumerate(groups, 1)]
    return "\n".join([*stories, f"Note: {note}\n"] if note else stories)


def _article(article: Article) -> str:
    fields = {
        "outlet": article.outlet,
        "author": article.author,
        "published": article.published,
        **({"updated": article.updated} if article.updated else {}),
        "credit": article.credit,
    }
    head = [
        headline_of(article),
        f"{article.path}",
        " · ".join(f"{name}: {found.value if found else NOT_STATED}" for name, found in fields.items()),
        *(f"note: {note}" for note in article.notes),
    ]
    return "\n".join(head) + f"\n\n{article.body}\n"


def _group(number: str, members: Sequence[Article]) -> str:
    paths = "".join(f"  {article.path}\n" for article in members)
    return f"{number}. {story_headline(members)}\n{paths}"
