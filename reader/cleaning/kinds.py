"""The kinds of line and what each means to a reader. The first four are article text, the rest is taken out."""

from __future__ import annotations

from collections.abc import Mapping

KEPT: Mapping[str, str] = {
    "paragraph": "article text",
    "standfirst": "the summary under the headline",
    "subheading": "a heading inside the article",
    "list item": "an item of a list inside the article",
}

REMOVED: Mapping[str, str] = {
    "headline": "the headline, which has a field of its own",
    "headline repeat": "the headline printed once more",
    "byline": "who wrote it",
    "date": "when it was published, or how long it takes to read",
    "credit": "where the text was taken from",
    "caption": "says what a picture shows, or whose picture it is",
    "media": "a player, a video or an audio version",
    "bio": "about the author",
    "related": "a link to, or a teaser of, another story",
    "newsfeed": "an item of a news feed",
    "membership": "asks for membership or money",
    "newsletter": "offers a newsletter",
    "subscription": "sells or checks a subscription",
    "sharing": "buttons and links of social networks",
    "comments": "readers' comments and what belongs to them",
    "advertisement": "an advertisement or its label",
    "cookies": "a notice about cookies, browser or region",
    "legal": "rights, terms and disclaimers",
    "navigation": "menus and other links of the page",
    "repeated": "stands in other articles of the outlet as well",
    "other": "does not belong to the article's run of text",
}

BY_HAND: Mapping[str, str] = {"by hand": "judged by the user"}

KINDS: Mapping[str, str] = {**KEPT, **REMOVED, **BY_HAND}
"""Every value that `Line.kind` can have, with what it means."""

REASONS: Mapping[str, str] = {
    "membership": "asks for membership or money",
    "newsletter": "offers a newsletter",
    "subscription": "sells or checks a subscription",
    "sharing": "invites to share or follow",
    "comments": "belongs to the readers' comments",
    "bio": "tells about the author",
    "legal": "states rights or terms",
    "cookies": "is a notice about cookies, browser or region",
    "advertisement": "is an advertisement or its label",
    "caption": "reads like a photo caption",
    "media": "belongs to a video or audio player",
    "byline": "begins as what names an author or an editor",
    "date": "gives a date or reading time",
    "related": "leads to other stories",
    "newsfeed": "belongs to a news feed",
    "navigation": "is a menu entry or link of the page",
    "credit": "names where the text was taken from",
}
"""What a cue of each kind says of its line, as a clause."""
