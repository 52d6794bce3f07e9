"""An outlet that stands alone on the first line: when it is believed, and when not; made up for this."""

from collections.abc import Callable

import pytest

from reader.model import Article

TITLE = "Island council buys electric ferry after long dispute"
TEXT = """\
The island council agreed on Monday to buy an electric ferry for 31 million crowns, ending a dispute of two years.

The ship will replace the diesel ferry that has served the sound since 1987 and broke down eleven times last winter.

"We could not go on like this," said council leader Marta Lind. Her opponents had asked for a tunnel instead.

The yard in Gdansk will hand the ferry over in the summer of 2026, and the first crossing is planned for 1 August."""


def page(first: str, more: str = "", *, under: str = "3 March 2025", dateline: str = "") -> str:
    return f"{first}\n\n{TITLE}\n\n{under}\n\n{dateline}{TEXT}{more}\n"


NAMED = {
    "everybody knows it": (page("BBC News"), "BBC News"),
    "it keeps its article": (page("The Economist"), "The Economist"),
    "an agency's own page": (page("Reuters"), "Reuters"),
    "only a newspaper is called so": (page("Daily Beacon"), "Daily Beacon"),
    "so called with an article": (page("The Harbour Reporter"), "The Harbour Reporter"),
    "it holds the rights, the year behind it": (
        page("Selbu Signal", "\n\n© Selbu Signal 2025. All rights reserved."),
        "Selbu Signal",
    ),
    "its newsroom's address": (page("Northern Mail", "\n\nA story? newsdesk@northernmail.example"), "Northern Mail"),
    "it asked for comment": (
        page("Northern Mail", "\n\nThe Northern Mail has asked the yard for comment on the price of the ship."),
        "Northern Mail",
    ),
    "it calls itself by its last word": (
        page("The Selbu Eye", "\n\nThe contract, seen by the Eye, runs for twelve years and cannot be ended before."),
        "The Selbu Eye",
    ),
    "the agency whose text it is stands below the headline": (
        page(
            "Northern Mail",
            "\n\nA story? newsdesk@northernmail.example",
            under="Meridian Press",
            dateline="SELBU (Meridian Press) - ",
        ),
        "Northern Mail",
    ),
}
NOT_NAMED = {
    "a section": page("World News"),
    "a topic": page("Selbu News"),
    "a column": page("Rambling Reporter"),
    "who writes": page("Staff Reporter"),
    "a letter to subscribers": page("Morning Daily"),
    "a place": page("North Selbu"),
    "a body that others told": page("The White House", "\n\nMinisters told the House that the price was fair to all."),
    "a body with an address": page("Selbu Harbour", "\n\nTickets: office@selbuharbour.example"),
    "what the text tells of in another way too": page(
        "The Selbu Eye", "\n\nThe big wheel was stopped. The Eye was seen by the Eye's owners as a burden for the town."
    ),
    "the headline itself": f"Daily Beacon\n\n{TEXT}\n",
    "an agency below the headline and in the dateline": page(
        "Selbu Harbour", under="Meridian Press", dateline="SELBU (Meridian Press) - "
    ),
}


@pytest.mark.parametrize("named", NAMED)
def test_the_first_line_is_believed_where(named: str, fields_of: Callable[..., dict[str, str]]) -> None:
    text, outlet = NAMED[named]
    fields = fields_of(text)
    assert (fields.get("outlet"), fields.get("headline")) == (outlet, TITLE)


@pytest.mark.parametrize("line", NOT_NAMED)
def test_no_outlet_is_made_of(line: str, article_of: Callable[[str], Article]) -> None:
    assert article_of(NOT_NAMED[line]).outlet is None


@pytest.mark.parametrize(
    "kind",
    ["the agency whose text it is stands below the headline", "an agency below the headline and in the dateline"],
)
def test_the_agency_below_the_headline_is_the_credit(kind: str, fields_of: Callable[..., dict[str, str]]) -> None:
    text = NAMED[kind][0] if kind in NAMED else NOT_NAMED[kind]
    assert fields_of(text)["credit"] == "Meridian Press"
