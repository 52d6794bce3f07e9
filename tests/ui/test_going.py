"""Going from one sentence to those that it is held against, and back to where one was."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reader.ui.screens.view import ViewScreen


def view(pilot: Any) -> ViewScreen:
    assert isinstance(pilot.app.screen, ViewScreen)
    return pilot.app.screen


def said(pilot: Any) -> str:
    return pilot.app.said.words if pilot.app.said else ""


async def press(pilot: Any, keys: str) -> str | None:
    """Press keys, and give the sentence that the cursor then stands on."""
    for key in keys.split():
        await pilot.press(key)
        await pilot.pause()
    sentence = view(pilot).sentence
    return sentence.id if sentence else None


async def test_from_a_difference_one_gets_to_each_of_its_sentences_and_back(opened: Any) -> None:
    async with opened() as pilot:
        assert await press(pilot, "4 g") == "ferry:S3"
        assert await press(pilot, "j") == "gazette:S2"
        assert await press(pilot, "1") == "gazette:S2" and view(pilot).VIEW == "read"
        assert view(pilot).session.article == "gazette"
        assert await press(pilot, "4") == "gazette:S2"
        assert view(pilot).main.key == "discrepancy 0 2" and view(pilot).position() == "entry 1 of 4"


async def test_in_the_facts_the_next_difference_is_the_next_entry_with_its_sign(opened: Any) -> None:
    """The sentences of a difference are told of in other entries too, which do not differ."""
    async with opened() as pilot:
        await press(pilot, "4 g ] x")
        assert view(pilot).main.key == "figure 0"
        await press(pilot, "] x")
        assert view(pilot).main.key == "figure 0"
        assert said(pilot) == "No entry on which outlets differ further down."
        await press(pilot, "[ x")
        assert view(pilot).main.key == "discrepancy 0"


async def test_the_facts_open_at_the_sentence_that_was_read(opened: Any) -> None:
    async with opened() as pilot:
        assert await press(pilot, "J j k 4") == "gazette:S2"


async def test_from_a_source_one_gets_to_the_sentences_that_name_it(opened: Any) -> None:
    async with opened() as pilot:
        assert await press(pilot, "4 G") == "wire:S1"
        assert await press(pilot, "1") == "wire:S1" and view(pilot).session.article == "wire"


async def test_ctrl_o_goes_back_step_by_step_from_sentences_that_tell_the_same(opened: Any) -> None:
    async with opened() as pilot:
        assert await press(pilot, "3 enter j enter") == "wire:S1" and view(pilot).VIEW == "read"
        assert await press(pilot, "enter j j enter") == "gazette:S2"
        assert await press(pilot, "ctrl+o") == "wire:S1" and view(pilot).session.article == "wire"
        assert await press(pilot, "ctrl+o") == "ferry:S3" and view(pilot).VIEW == "story"
        await press(pilot, "ctrl+o")
        assert "there is no jump to come back from" in said(pilot)


async def test_enter_on_the_explained_sentence_itself_only_closes(opened: Any) -> None:
    async with opened() as pilot:
        assert await press(pilot, "enter enter") == "ferry:S3"
        assert not view(pilot).session.trail


async def test_the_next_told_only_here_goes_on_in_the_next_article_and_back(opened: Any) -> None:
    async with opened() as pilot:
        assert await press(pilot, "] u") == "ferry:S5"
        assert await press(pilot, "] u") == "gazette:S4" and "On in The Gazette." in said(pilot)
        assert await press(pilot, "] u") == "gazette:S4"
        assert "No sentence told only here further down, nor in the articles after" in said(pilot)
        assert await press(pilot, "[ u") == "ferry:S5"


async def test_without_colour_what_is_probably_only_here_is_not_fainter_than_the_rest(
    opened: Any, monkeypatch: Any
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as pilot:
        styles = view(pilot).main._inks
        assert styles["outlet-1"] == styles["text"] and styles["name-1"] == styles["strong"]


async def test_the_place_is_counted_in_sentences_also_among_removed_lines(opened: Any) -> None:
    async with opened() as pilot:
        await press(pilot, "b")
        assert view(pilot).position() == "sentence 1 of 4"
        await press(pilot, "g")
        assert view(pilot).position() == "removed line 1 of 2"


async def test_a_view_of_one_column_says_so_and_a_fact_of_one_sentence_too(opened: Any) -> None:
    async with opened() as pilot:
        await press(pilot, "4 l")
        assert "Right: there is one column here." in said(pilot)
        await press(pilot, "3 g j j z o")
        assert "Unfold: one sentence tells this fact." in said(pilot)
        await press(pilot, "z c")
        assert "Fold: this fact is not unfolded." in said(pilot)
        await press(pilot, "g z o z o")
        assert "Unfold: this fact is unfolded already." in said(pilot)
        await press(pilot, "z c z c")
        assert "Fold: this fact is not unfolded." in said(pilot)


async def test_every_jump_leaves_a_mark_to_come_back_to(opened: Any) -> None:
    async with opened() as pilot:
        assert await press(pilot, "ctrl+o") == "ferry:S3"
        assert "no jump to come back from" in said(pilot)
        for keys, there in (
            ("] u", "ferry:S5"), ("] u", "gazette:S4"), ("] x", "gazette:S4"), ("g", "gazette:S2"), ("G", "gazette:S5"),
            ("J", "wire:S1"), ("K", "gazette:S2"), ("[ c", "ferry:S5"),
        ):  # fmt: skip
            assert await press(pilot, keys) == there, keys
        for there in ("gazette:S2", "wire:S1", "gazette:S5", "gazette:S2", "gazette:S4", "ferry:S5", "ferry:S3"):
            assert await press(pilot, "ctrl+o") == there
        await press(pilot, "ctrl+o")
        assert "no jump to come back from" in said(pilot)


async def test_a_search_and_its_hits_leave_marks_too(opened: Any) -> None:
    async with opened() as pilot:
        await press(pilot, "j slash t h i r t y enter")
        assert view(pilot).sentence_id == "ferry:S5"
        assert await press(pilot, "n escape ctrl+o") == "ferry:S4"
        await press(pilot, "j j slash r e s i d e n t s enter escape")
        assert view(pilot).sentence_id == "gazette:S4"
        assert await press(pilot, "ctrl+o") == "ferry:S6"


async def test_a_key_that_works_in_another_view_says_where(opened: Any) -> None:
    async with opened() as pilot:
        await press(pilot, "z R")
        assert said(pilot) == "zR (Unfold all) works in Story."
        await press(pilot, "z M")
        assert said(pilot) == "zM (Fold all) works in Story."
        await press(pilot, "s")
        assert said(pilot) == "s (Make it the base) works in Compare."
        await press(pilot, "3 b")
        assert said(pilot) == "b (What was removed) works in Read."
        await press(pilot, "] ]")
        assert said(pilot) == "No command has the keys ]]."


async def test_a_count_before_a_movement_goes_so_many_rows(opened: Any, seen: Any) -> None:
    async with opened() as pilot:
        assert await press(pilot, "5 j") == "ferry:S6"
        assert await press(pilot, "0 2 k") == "ferry:S4"
        assert await press(pilot, "1 0 k") == "ferry:S3", "1 is the view that is open"
        await pilot.press("1", "0")
        await pilot.pause()
        assert "10 …  j 10 on   k 10 back" in seen(pilot).splitlines()[-1]
        assert await press(pilot, "escape j") == "ferry:S4", "Esc takes the count away"
        assert await press(pilot, "g 5 l j") == "ferry:S4", "a count is for the next key only"


async def test_a_digit_that_opens_another_view_opens_it_also_after_that_of_the_open_one(opened: Any) -> None:
    async with opened() as pilot:
        await press(pilot, "1 2")
        assert pilot.app.screen.VIEW == "compare"
        await press(pilot, "2 j")
        assert pilot.app.screen.VIEW == "compare"
        await press(pilot, "7 3")
        assert pilot.app.screen.VIEW == "compare", "after 7 it belongs to the count"


async def test_the_explanation_says_what_enter_does_and_leads_to_the_correction(opened: Any, seen: Any) -> None:
    async with opened() as pilot:
        await pilot.press("enter")
        await pilot.pause()
        assert "Enter close" in seen(pilot) and "m correct it" in seen(pilot)
        await pilot.press("j")
        await pilot.pause()
        assert "Enter read it there" in seen(pilot)
        await pilot.press("m")
        await pilot.pause()
        assert said(pilot) == "Correct: standard input has no folder to keep a correction in."


async def test_among_the_sources_the_key_line_says_that_enter_reads_the_article(opened: Any, seen: Any) -> None:
    async with opened() as pilot:
        await pilot.press("h")
        await pilot.pause()
        assert "Enter read it" in seen(pilot).splitlines()[-1]
        await pilot.press("l")
        await pilot.pause()
        assert "Enter explain" in seen(pilot).splitlines()[-1]


async def test_a_popup_covers_no_more_than_it_shows(opened: Any, seen: Any) -> None:
    async with opened() as pilot:
        await pilot.press("c")
        await pilot.pause()
        lines = seen(pilot).splitlines()
        assert "╭" in "".join(lines[10:14]) and "╰" in "".join(lines[-14:-10])
        await pilot.resize_terminal(60, 14)
        await pilot.pause()
        assert "Enter done" in seen(pilot).splitlines()[-2]


async def test_a_key_without_a_command_says_so(opened: Any) -> None:
    async with opened() as pilot:
        await press(pilot, "Z")
        assert said(pilot) == "No command has the key Z."


async def test_what_is_partly_told_is_gone_to_and_named_where_nothing_is_told_only_here(opened: Any) -> None:
    async with opened() as pilot:
        await press(pilot, "J G ] u")
        assert "goes to what is partly told" in said(pilot)


async def test_a_message_goes_with_what_it_is_about(opened: Any) -> None:
    async with opened() as pilot:
        for keys in ("J", "4", "1"):
            await pilot.press("o")
            assert said(pilot).startswith("Open in the browser: ")
            await press(pilot, keys)
            assert not said(pilot).startswith("Open in the browser: "), keys
        for key in "ea":
            await pilot.press(key)
            await pilot.pause()
        assert said(pilot).startswith("All stories: ")
        await press(pilot, "escape")
        assert said(pilot) == ""
        await press(pilot, "escape")
        assert said(pilot).startswith("Nothing is open here")
        await pilot.press("question_mark")
        await pilot.pause()
        assert said(pilot) == ""


async def test_an_article_without_anything_only_here_says_where_that_is(opened: Any, seen: Any, story: Any) -> None:
    first = replace(story.comparison, articles=(story.comparison.articles[2], *story.comparison.articles[:2]))
    async with opened(articles=first.articles, stories=(replace(story, comparison=first),)) as pilot:
        assert "none only here; ]u finds 2" in seen(pilot)
        await press(pilot, "j")
        assert "none only here" not in seen(pilot)
        await press(pilot, "k ] u")
        assert view(pilot).sentence_id == "ferry:S5" and "none only here" not in seen(pilot)


async def test_the_facts_open_at_the_entry_where_they_were_left(opened: Any) -> None:
    async with opened() as pilot:
        await press(pilot, "4 g ] x")
        assert view(pilot).main.key == "figure 0" and pilot.app.session.fact == "figure 0"
        await press(pilot, "1 4")
        assert view(pilot).main.key == "figure 0"
        await press(pilot, "[ x")
        assert view(pilot).main.key == "discrepancy 0"
        await press(pilot, "ctrl+o")
        assert view(pilot).main.key == "figure 0"
