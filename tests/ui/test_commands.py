from importlib import import_module
from itertools import combinations

import pytest

from reader.ui.commands import COMMANDS, EVERYWHERE, VIEWS, Command, commands_of
from reader.ui.keys import Pending, name_of, remap, resolve, shown

SCREENS = {
    "read": ("read", "ReadScreen"),
    "compare": ("compare", "CompareScreen"),
    "story": ("story", "StoryScreen"),
    "facts": ("facts", "FactsScreen"),
    "popup": ("popups", "SheetPopup"),
    "explain": ("popups", "ExplainPopup"),
    "columns": ("popups", "ColumnsPopup"),
    "stories": ("stories", "StoriesPopup"),
    "correct": ("correct", "CorrectPopup"),
    "export": ("export", "ExportPopup"),
    "finder": ("finder", "FinderPopup"),
}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_has_id_key_title_help_and_a_view(command: Command) -> None:
    assert command.id and command.keys and command.title and command.views and command.group
    assert command.help.endswith((".", "?")) and set(command.views) <= set(EVERYWHERE)


def test_no_id_is_given_twice() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


@pytest.mark.parametrize("view", EVERYWHERE)
def test_no_key_is_given_twice_in_a_view(view: str) -> None:
    keys = [key for command in commands_of(view) for key in command.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("view", EVERYWHERE)
def test_no_key_is_also_the_beginning_of_a_sequence(view: str) -> None:
    keys = [tuple(key.split(" ")) for command in commands_of(view) for key in command.keys]
    assert not [(a, b) for a, b in combinations(sorted(keys, key=len), 2) if len(a) < len(b) and b[: len(a)] == a]


@pytest.mark.parametrize("view", EVERYWHERE)
def test_the_screen_of_a_view_carries_out_each_of_its_commands(view: str) -> None:
    module, name = SCREENS[view]
    screen = getattr(import_module(f"reader.ui.screens.{module}"), name)
    assert view == screen.VIEW
    assert not [command.id for command in commands_of(view) if not callable(getattr(screen, command.method, None))]


def test_every_view_can_be_left_and_every_reader_view_has_help() -> None:
    for view in EVERYWHERE:
        assert {"back", "quit"} <= {command.id for command in commands_of(view)}
    for view in VIEWS:
        assert {"help", "palette", "export"} <= {command.id for command in commands_of(view)}


def test_keys_are_written_as_readers_know_them() -> None:
    assert [shown(key) for key in ("] u", "ctrl+d", "space", "J")] == ["]u", "Ctrl-D", "Space", "J"]


def test_a_pressed_key_is_named_by_its_character_where_it_prints() -> None:
    assert name_of("right_square_bracket", "]") == "]"
    assert name_of("space", " ") == "space" and name_of("ctrl+d", "\x04") == "ctrl+d" and name_of("up", None) == "up"


def test_a_sequence_shows_what_can_follow_its_first_key() -> None:
    pending = resolve(commands_of("read"), ["]"])
    assert isinstance(pending, Pending)
    assert [key for key, _ in pending.follows] == ["u", "p", "c", "x"]
    found = resolve(commands_of("read"), ["]", "u"])
    assert isinstance(found, Command) and found.id == "unique.next"
    assert resolve(commands_of("read"), ["]", "q"]) is None


def test_the_users_keys_replace_those_of_the_table() -> None:
    table, problems = remap(COMMANDS, {"unique.next": "ctrl+n", "help": ["H", "?"]})
    assert not problems
    assert {command.id: command.keys for command in table}["unique.next"] == ("ctrl+n",)
    assert {command.id: command.keys for command in table}["help"] == ("H", "?")


def test_an_unknown_command_is_answered_with_the_nearest_known_one() -> None:
    _, problems = remap(COMMANDS, {"uniqe.next": "x"})
    assert problems == ("There is no command “uniqe.next”; did you mean “unique.next”?",)


def test_a_key_that_another_command_has_stays_with_it() -> None:
    table, problems = remap(COMMANDS, {"help": "j"})
    assert problems == ("The key of “help” belongs to “move.down” already.",)
    assert table == COMMANDS
