"""Groups of articles joined by what the user has said to be one story (`[[stories]]` in `reader.toml`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from reader.said import StoryCorrection

Member = TypeVar("Member")


def join_as_said(
    groups: Iterable[Iterable[Member]], path: Callable[[Member], str], said: Sequence[StoryCorrection]
) -> list[list[Member]]:
    """The `groups`, with those joined that hold articles of one story by the user's word.

    `path` gives the path of a member; its file name is what the user names it by.
    """
    joined = [list(one) for one in groups]
    if not said:
        return joined
    from pathlib import PurePath  # takes 7 ms to load, and is seldom needed

    for story in said:
        meant = [one for one in joined if any(PurePath(path(member)).name in story.articles for member in one)]
        if len(meant) > 1:
            rest = [one for one in joined if one not in meant]
            joined = [*rest, [member for one in meant for member in one]]
    return joined
