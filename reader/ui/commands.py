"""The one table of commands: key handling, key line, help, palette and the key map in the settings all come from it.

A command is carried out by the method of its screen that `Command.method` names; a method of the same name with
`why_not_` before it may say why the command is not possible now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

READ, COMPARE, STORY, FACTS = "read", "compare", "story", "facts"
VIEWS = (READ, COMPARE, STORY, FACTS)
POPUP, EXPLAIN, COLUMNS, EXPORT = "popup", "explain", "columns", "export"
CORRECT, STORIES, FINDER = "correct", "stories", "finder"
POPUPS = (POPUP, EXPLAIN, COLUMNS, EXPORT, CORRECT, STORIES, FINDER)
EVERYWHERE = VIEWS + POPUPS


@dataclass(frozen=True, slots=True)
class Command:
    """Something a reader can do. `keys` are alternatives, the keys of a sequence parted by a space.

    `views` are where it exists; `group` is its heading in the help; `hint` its words in the key line, none to leave it
    out there; `pair` is the command that goes the other way, named beside it; `brief` is the hint, or the title behind
    a first key, for a line with little room, without it the hint is left out of that; `hinted` are the views whose key
    line names it, none for all.
    """

    id: str
    keys: tuple[str, ...]
    title: str
    help: str
    views: tuple[str, ...]
    group: str
    hint: str = ""
    pair: str = ""
    brief: str = ""
    hinted: tuple[str, ...] = ()

    @property
    def method(self) -> str:
        """The name of the screen's method that carries it out."""
        return "do_" + self.id.replace(".", "_").replace("-", "_")


COMMANDS: tuple[Command, ...] = (
    Command("move.down", ("j", "down"), "Next sentence",
            "Go to the next sentence or row; 5j goes five on, 02j two (2 opens a view).",
            EVERYWHERE, "Move", "move", pair="move.up"),
    Command("move.up", ("k", "up"), "Previous sentence",
            "Go to the previous sentence or row.", EVERYWHERE, "Move"),
    Command("pane.right", ("l", "right"), "Right",
            "Go to the pane or column on the right.", VIEWS, "Move"),
    Command("pane.left", ("h", "left"), "Left",
            "Go to the pane or column on the left.", VIEWS, "Move"),
    Command("pane.other", ("tab", "shift+tab"), "Other pane",
            "Go to the other pane, or around the columns.", VIEWS, "Move"),
    Command("move.top", ("g", "home"), "Top",
            "Go to the first row.", EVERYWHERE, "Move"),
    Command("move.bottom", ("G", "end"), "Bottom",
            "Go to the last row.", EVERYWHERE, "Move"),
    Command("page.half-down", ("ctrl+d",), "Half a page down",
            "Go half a page down.", EVERYWHERE, "Move"),
    Command("page.half-up", ("ctrl+u",), "Half a page up",
            "Go half a page up.", EVERYWHERE, "Move"),
    Command("page.down", ("pagedown", "ctrl+f"), "Page down",
            "Go a page down.", EVERYWHERE, "Move"),
    Command("page.up", ("pageup", "ctrl+b"), "Page up",
            "Go a page up.", EVERYWHERE, "Move"),
    Command("page.read-on", ("space",), "Read on",
            "Go a page down, as in a pager.", (*VIEWS, POPUP, EXPLAIN, EXPORT), "Move"),
    Command("article.next", ("J",), "Next article",
            "Go to the next article, from anywhere.", VIEWS, "Move"),
    Command("article.previous", ("K",), "Previous article",
            "Go to the previous article, from anywhere.", VIEWS, "Move"),
    Command("view.read", ("1",), "Read",
            "Read one article, with marks in its margin.", VIEWS, "Views"),
    Command("view.compare", ("2",), "Compare",
            "See the articles side by side.", VIEWS, "Views"),
    Command("view.story", ("3",), "Story",
            "Read each fact once, with the outlets that tell it.", VIEWS, "Views"),
    Command("view.facts", ("4",), "Facts",
            "See figures, differences, lineage and sources.", VIEWS, "Views"),
    Command("view.stories", ("S",), "Stories",
            "Choose another story, when there are several.", VIEWS, "Views"),
    Command("explain", ("enter",), "Explain the sentence",
            "Who else tells it, in which words, and why.", VIEWS, "Look closer", "explain", brief="why"),
    Command("explain.go", ("enter",), "Read it there",
            "Go to the sentence under the cursor, in its article.",
            (EXPLAIN,), "Look closer", "read it there", brief="go there"),
    Command("unique.next", ("] u",), "Next told only here",
            "Go to the next sentence that no other outlet has.",
            VIEWS, "Look closer", "only here", brief="only", hinted=(READ, COMPARE, STORY)),
    Command("unique.previous", ("[ u",), "Previous told only here",
            "Go to the previous sentence that no other outlet has.", VIEWS, "Look closer", brief="only"),
    Command("partly.next", ("] p",), "Next partly told",
            "Go to the next sentence that others tell in part only.", VIEWS, "Look closer"),
    Command("partly.previous", ("[ p",), "Previous partly told",
            "Go to the previous one that others tell in part only.", VIEWS, "Look closer"),
    Command("difference.next", ("] c",), "Next own words",
            "Go to the next sentence with words of its own.", VIEWS, "Look closer"),
    Command("difference.previous", ("[ c",), "Previous own words",
            "Go to the previous one with words of its own.", VIEWS, "Look closer"),
    Command("figure.next", ("] x",), "Next where outlets differ",
            "Go to the next sentence where outlets differ.",
            VIEWS, "Look closer", "outlets differ", brief="differ", hinted=(FACTS,)),
    Command("figure.previous", ("[ x",), "Previous where outlets differ",
            "Go to the previous one where outlets differ.", VIEWS, "Look closer", brief="differ"),
    Command("jump.back", ("ctrl+o",), "Back to where you were",
            "Go back to where you were before you went to another sentence.", VIEWS, "Look closer"),
    Command("columns.choose", ("c",), "Compare with …",
            "Choose the articles to see side by side.", VIEWS, "Compare", "columns", brief="cols"),
    Command("columns.swap", ("s",), "Make it the base",
            "Move the column under the cursor to the left: the others are compared with it.",
            (COMPARE,), "Compare", "base", brief="base"),
    Command("fold.shared", ("u",), "Only unique",
            "Fold away what others tell as well, or show it again.",
            (COMPARE, STORY), "Compare", "only unique", brief="fold"),
    Command("fold.open", ("z o",), "Unfold",
            "Show repeats, or every wording of a fact.", (READ, STORY), "Show and hide", "unfold"),
    Command("fold.close", ("z c",), "Fold",
            "Hide them again.", (READ, STORY), "Show and hide"),
    Command("fold.open-all", ("z R",), "Unfold all",
            "Show every wording of every fact.", (STORY,), "Show and hide"),
    Command("fold.close-all", ("z M",), "Fold all",
            "Show each fact once.", (STORY,), "Show and hide"),
    Command("removed.toggle", ("b",), "What was removed",
            "Show or hide the lines taken out as boilerplate, with the reason.",
            (READ,), "Show and hide", "removed", brief="cut"),
    Command("theme.toggle", ("T",), "Light or dark",
            "Change between the light and the dark theme.", VIEWS, "Show and hide"),
    Command("search.open", ("/",), "Search",
            "Search in the text that is shown.", VIEWS, "Search", "search", brief="find"),
    Command("search.next", ("n",), "Next hit",
            "Go to the next hit; without a search, to the next own words.", VIEWS, "Search"),
    Command("search.previous", ("N",), "Previous hit",
            "Go to the previous hit, or own words.", VIEWS, "Search"),
    Command("search.sentence", ("f",), "Find a sentence",
            "Find any sentence of any source by its words, and go there.", VIEWS, "Search"),
    Command("correct", ("m",), "Correct",
            "Say that the comparison or the cleaning is wrong here.",
            (*VIEWS, EXPLAIN), "Correct and keep", "correct it", brief="correct", hinted=(EXPLAIN,)),
    Command("state", ("M",), "State the outlet …",
            "State outlet, author, date or headline where the text does not.", (READ,), "Correct and keep"),
    Command("correct.undo", ("U",), "Undo the correction",
            "Take back the last correction.", VIEWS, "Correct and keep"),
    Command("copy", ("y",), "Copy",
            "Copy what is selected, or the sentence with its source.", (*VIEWS, EXPLAIN), "Correct and keep"),
    Command("export", ("e",), "Export",
            "Preview the comparison as Markdown, then write it to a file.",
            VIEWS, "Correct and keep", "export", brief="save"),
    Command("picture", ("P",), "Picture of the screen",
            "Write what the screen shows to an SVG file in this folder.", VIEWS, "Correct and keep"),
    Command("open", ("o",), "Open in the browser",
            "Open the address that the page or a text's first line states.", VIEWS, "Correct and keep"),
    Command("work.stop", ("X",), "Stop",
            "Stop reading or comparing; what has been read is kept and compared.", VIEWS, "Long work"),
    Command("work.again", ("r",), "Read again",
            "Read the files again, all of them, and compare.", VIEWS, "Long work"),
    Command("help", ("?", "f1"), "Help",
            "Show what the marks mean, and the keys.", VIEWS, "Help", "help"),
    Command("palette", ("ctrl+p", ":"), "Find a command or source",
            "Find a command, an article or a theme by a few letters.", VIEWS, "Help"),
    Command("close", ("escape",), "Close",
            "End the search, stop long work, or leave what is open; never the program.", EVERYWHERE, "Help"),
    Command("back", ("q",), "Back",
            "Leave what is open; in the first view, leave the program.", EVERYWHERE, "Help"),
    Command("quit", ("Q", "ctrl+c"), "Quit",
            "Leave the program.", EVERYWHERE, "Help"),
    Command("suspend", ("ctrl+z",), "To the shell",
            "Go to the shell for a while; fg comes back.", EVERYWHERE, "Help"),
    Command("choose.toggle", ("space", "x"), "Take or leave out",
            "Show this article as a column, or not.", (COLUMNS,), "Choose", "take or leave out", brief="take"),
    Command("choose.first", ("s",), "Make it the base",
            "Put this article in the first column.", (COLUMNS,), "Choose", "make it the base", brief="base"),
    Command("choose.done", ("enter",), "Done",
            "Do what stands under the cursor.", (COLUMNS, CORRECT, STORIES, FINDER), "Choose", "done", brief="done"),
    Command("story.join", ("m",), "Join with another story",
            "Say that this story and another are one, and compare their articles.",
            (STORIES,), "Correct and keep", "join with another", brief="join"),
    Command("story.part", ("p",), "Part again",
            "Part the stories again that were joined to this one.",
            (STORIES,), "Correct and keep", "part again", brief="part"),
    Command("export.write", ("w", "enter"), "Write the file",
            "Write the Markdown to the file named above.", (EXPORT,), "Export", "write", brief="write"),
    Command("export.rename", ("f",), "Name the file",
            "Write to another file.", (EXPORT,), "Export", "another name", brief="name"),
    Command("export.overwrite", ("O",), "Overwrite",
            "Write even though the file exists.", (EXPORT,), "Export", "overwrite", brief="overwrite"),
    Command("export.all", ("a",), "All stories",
            "Export every story, or again only the one that was open.",
            (EXPORT,), "Export", "all stories", brief="all"),
    Command("popup.close", ("enter",), "Close",
            "Close this.", (POPUP,), "Help", "close", brief="close"),
)  # fmt: skip


def commands_of(view: str, table: Sequence[Command] = COMMANDS) -> tuple[Command, ...]:
    """The commands that exist in a view, in the order of the table, which may have the user's own keys."""
    return tuple(command for command in table if view in command.views)


JUMPS = (
    "unique.next", "unique.previous", "partly.next", "partly.previous", "difference.next", "difference.previous",
    "figure.next", "figure.previous", "search.next", "search.previous", "move.top", "move.bottom",
    "article.next", "article.previous",
)  # fmt: skip
"""Commands that may lead far away: from where they have led, `jump.back` leads back, as in vim."""

LAST = ("columns.choose", "columns.swap")
"""Hints that are the first to be left out for want of room: `1` to `4` lead to the columns as well."""


def hints(commands: Sequence[Command], view: str) -> tuple[Command, ...]:
    """The commands that a view's key line names, the most useful first; help and the way out stand apart."""
    here = (command for command in commands if not command.hinted or view in command.hinted)
    named = (command for command in here if command.hint and command.id != "help")
    return tuple(sorted(named, key=lambda command: command.id in LAST))


def command(id: str) -> Command:
    """The command with this id; KeyError when there is none."""
    return _BY_ID[id]


_BY_ID = {entry.id: entry for entry in COMMANDS}
