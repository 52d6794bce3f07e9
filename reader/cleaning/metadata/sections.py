"""The names of a news site's sections, and the lines that are made of them: menus and trails ("News > Transport")."""

from __future__ import annotations

from reader.patterns import compiled

SECTIONS = frozenset({
    "news", "world", "local", "national", "international", "global", "breaking", "latest", "live", "top", "stories",
    "sport", "sports", "football", "politics", "business", "economy", "finance", "money", "markets", "opinion",
    "comment", "editorial", "analysis", "culture", "arts", "books", "music", "film", "tv", "entertainment", "lifestyle",
    "life", "style", "fashion", "food", "travel", "health", "science", "technology", "tech", "environment", "climate",
    "energy", "education", "weather", "crime", "courts", "law", "society", "family", "religion", "history", "video",
    "videos", "photos", "podcast", "podcasts", "features", "magazine", "investigations", "europe", "asia", "africa",
    "americas", "america", "middle", "east", "west", "north", "south", "us", "u.s.", "uk", "u.k.", "eu", "crisis",
    "home", "archive", "page", "blog", "press", "release", "releases", "and", "&", "of", "the", "in", "on", "war",
    "real", "estate", "property", "jobs", "cars", "motoring", "media", "security", "defence", "defense", "conflict",
    "startseite", "accueil", "inicio", "головна", "главная",
})  # fmt: skip
"""A name in words of these alone is that of a section and no outlet."""
_PARTED = compiled(r"\s+[>›»/|·•]\s+|\s{2,}")
_LONGEST_PART = 3
_LONGEST = 150
"""Characters."""


def is_section(name: str) -> bool:
    """Whether a name is made of the words of sections alone."""
    return {word.casefold() for word in name.split()} <= SECTIONS


def is_trail(text: str) -> bool:
    """Whether a line leads through a site: names such as "Home / News / Transport", each of three words at most.

    There are three, or two of which one is a section's; a headline with its outlet behind it is longer.
    """
    parts = _PARTED.split(text.strip()) if len(text) <= _LONGEST else []
    if len(parts) < 2 or any(len(part.split()) > _LONGEST_PART for part in parts):
        return False
    return len(parts) > 2 or any(map(is_section, parts))
