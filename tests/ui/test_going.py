"""Going from one sentence to those that it is held against, and back to where one was."""

from __future__ import annotations

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
        assert "you have not gone from one sentence to another yet" in said(pilot)


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
