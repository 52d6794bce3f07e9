"""The comparison as one Markdown file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from reader.model import Story
from reader.naming import display_names

Flavor = Literal["gfm", "obsidian", "plain"]


def render(stories: Sequence[Story], *, flavor: Flavor = "gfm", with_removed: bool = False) -> str:
    """The comparison of each story (first version: what only one outlet says)."""
    out = []
    for story in stories:
        found = story.comparison
        names = display_names(found.articles)
        out.append(f"# {story.headline}")
        for article in found.articles:
            out.append(f"## Only in {names[article.id]}")
            for sentence in found.sentences.get(article.id, ()):
                if found.findings[sentence.id].coverage == "unique":
                    out.append(f"- {sentence.text} ({sentence.id}, line {sentence.line})")
    return "\n\n".join(out) + "\n"
