"""The mouse: clicks, the wheel, and text that is selected by dragging."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.events import MouseScrollDown
from textual.pilot import Pilot

from reader.ui.widgets.sheet_view import SheetView

See = Callable[[Pilot[int]], str]


def line_of(view: SheetView, key: str) -> int:
    """The line of the widget on which a row begins."""
    return view.sheet.extent(view.sheet.index_of(key) or 0)[0] - int(view.scroll_offset.y)


async def drag(pilot: Pilot[int], start: tuple[int, int], end: tuple[int, int]) -> None:
    await pilot.mouse_down("#main", offset=start)
    await pilot.hover("#main", offset=end)
    await pilot.mouse_up("#main", offset=end)
    await pilot.pause()


async def test_a_click_on_a_source_opens_it(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        sources = pilot.app.screen.query_one("#sources", SheetView)
        await pilot.click("#sources", offset=(5, line_of(sources, "gazette")))
        await pilot.pause()
        assert "It was the third such accident" in seen(pilot) and pilot.app.session.article == "gazette"


async def test_a_click_goes_to_a_sentence_and_a_second_one_explains_it(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        main = pilot.app.screen.query_one("#main", SheetView)
        await pilot.click("#main", offset=(20, line_of(main, "ferry:S5")))
        await pilot.pause()
        assert main.key == "ferry:S5" and "Told only here" in seen(pilot)
        await pilot.click("#main", offset=(20, line_of(main, "ferry:S4")), times=2)
        await pilot.pause()
        assert "Who tells this" in seen(pilot) and "Nobody was hurt." in seen(pilot)


async def test_a_click_in_a_column_of_the_comparison_goes_to_that_cell(opened: Any) -> None:
    async with opened() as pilot:
        await pilot.press("2")
        await pilot.pause()
        main = pilot.app.screen.query_one("#main", SheetView)
        await pilot.click("#main", offset=(main.sheet.columns[1].left + 5, line_of(main, "row 2")))
        await pilot.pause()
        assert (main.key, main.column) == ("row 2", 1)


async def test_the_wheel_scrolls_and_leaves_the_cursor_where_it_is(opened: Any) -> None:
    async with opened(size=(80, 12)) as pilot:
        main = pilot.app.screen.query_one("#main", SheetView)
        key = main.key
        await pilot._post_mouse_events([MouseScrollDown] * 2, "#main", offset=(20, 3))
        await pilot.pause(0.3)
        assert main.scroll_offset.y > 0 and main.key == key


async def test_text_is_selected_by_dragging_and_copied_with_y(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        main = pilot.app.screen.query_one("#main", SheetView)
        line, left = line_of(main, "ferry:S5"), main.sheet.columns[0].left + main.sheet.columns[0].margin
        await drag(pilot, (left + 4, line), (left + 10, line))
        assert pilot.app.screen.get_selected_text() == "captain"
        await pilot.press("y")
        await pilot.pause()
        assert pilot.app.clipboard == "captain" and not pilot.app.screen.get_selected_text()


async def test_a_selection_over_several_lines_is_copied_as_running_text(opened: Any) -> None:
    async with opened() as pilot:
        main = pilot.app.screen.query_one("#main", SheetView)
        top = line_of(main, "ferry:S3")
        left = main.sheet.columns[0].left + main.sheet.columns[0].margin
        await drag(pilot, (left, top), (left + 5, line_of(main, "ferry:S4")))
        await pilot.press("y")
        await pilot.pause()
        assert pilot.app.clipboard == (
            "A ferry with 212 people aboard ran aground off Lindholm on Tuesday, the coast guard said. Nobody"
        )


async def test_escape_takes_the_selection_away(opened: Any) -> None:
    async with opened() as pilot:
        main = pilot.app.screen.query_one("#main", SheetView)
        await drag(pilot, (10, line_of(main, "ferry:S5")), (30, line_of(main, "ferry:S5")))
        assert pilot.app.screen.get_selected_text()
        await pilot.press("escape")
        await pilot.pause()
        assert not pilot.app.screen.get_selected_text() and pilot.app.is_running


async def test_a_second_click_takes_what_is_offered(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        await pilot.press("f", *"remains")
        await pilot.pause()
        await pilot.click("#popup #sheet", offset=(10, 1), times=2)
        await pilot.pause()
        assert pilot.app.session.sentence == "wire:S2" and pilot.app.screen.VIEW == "read"
