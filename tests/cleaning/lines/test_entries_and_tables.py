"""The entries of a live blog under their times, and the tables of a web page row by row, belong to the text."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.html import blocks_of_html
from reader.sources.main_text import mark_main_text
from reader.sources.text import blocks_of_text

ENTRIES = {
    "13.20": [
        "The dyke board has closed the sluice at Wendel by hand, after its motor burned out on the second try.",
        "Two farms below the dyke were emptied within the hour, and 140 cows walked to the school field.",
    ],
    "12.05": [
        "Warden Ilse Brand says the water rose by eleven centimetres since breakfast.",
        '"It\'s the wind that worries me, not the rain," she tells us from the tower.',
    ],
    "11.40": [
        "A ferry with nineteen people on board waits off the mole because it cannot tie up.",
        "The town has opened the gymnasium to anyone who would rather not sleep at home.",
    ],
    "09.15": [
        "What we know so far",
        "The dyke at Wendel has a crack of nine metres, found by a man walking his dog.",
        "Engineers arrived by boat and reached the spot at 6.40am.",
        "Trains on the coast line turn back at Ulm Road.",
        "Nobody has been hurt.",
    ],
}
DESCRIBED = [
    "13.20 Sluice closed by hand",
    "12.05 Water still rising",
    "11.40 Ferry waits",
    "09.15 What we know so far",
]


@pytest.mark.parametrize("label", ["Key events", "Live updates"])
def test_every_entry_of_a_live_blog_is_kept(label: str) -> None:
    above = ["Coast Courier", "Menu", "Wendel dyke cracks as storm turns", "Monday 3 March 2025", label, *DESCRIBED]
    above += ["Show key events only"]
    lines = [line for time, entry in ENTRIES.items() for line in (time, *entry, "Share this update")]
    below = ["Load more updates", "Most viewed", "Choir buys a lighthouse", "Goat elected to village council"]
    (article,) = clean([Document("a", "a", blocks_of_text("\n".join([*above, *lines, *below])))])
    assert [line.text for line in article.lines if line.keep] == [text for entry in ENTRIES.values() for text in entry]


def test_a_live_blog_of_few_words_is_kept_where_only_its_summary_was_likely() -> None:
    summary = ["About 41,000 homes are without power.", "The ferries to both islands lie in port."]
    entries = [
        ["16.31 GMT", "Board: the peak is still to come", "The gusts will be strongest after seven, it says."],
        ["15.58 GMT", "I am on the promenade, which is closed. The sea throws gravel over the railings."],
        [
            "15.20 GMT",
            "The mayor has asked people to stay at home tonight.",
            "She will meet the rescue services at six.",
        ],
    ]
    above = ["Storm Bram live: ferries stay in port", "Tue 9 Dec 2025 16.42 GMT", "Show key events only", "Summary"]
    below = ["Most viewed", "Choir buys a lighthouse", "Goat elected to village council"]
    lines = [line for entry in entries for line in (*entry, "Share", "Updated at 16.44 GMT")]
    (article,) = clean([Document("a", "a", blocks_of_text("\n".join([*above, *summary, "Share", *lines, *below])))])
    told = [line for entry in entries for line in entry[1:]]
    assert [line.text for line in article.lines if line.keep] == [*summary, *told]


PARAGRAPHS = [
    "The dyke board published its measurements of the Wendel dyke on Friday, three weeks after the storm.",
    "They show that the crest sank most where the clay is youngest, the board's engineer Ilse Brand said.",
    "Brand expects the repair to take two summers and to cost the district 4.2 million crowns.",
    "Farmers below the dyke asked for an inquiry into why nobody had measured it since 2009.",
]
TABLE = "<table><tr><th>Place</th><th>Sank by (cm)</th></tr>{}</table>"
ROWS = ["Wendel mole", "31"], ["Old sluice", "18"], ["Ulm Road", "4"]


def page(inside: str) -> list[str]:
    first, second, *rest = (f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    html = (
        "<html><body><nav><a href='/'>Home</a></nav><article><h1>Wendel dyke sank by a foot</h1>"
        f"{first}{second}{inside}{''.join(rest)}</article><footer>© Coast Courier</footer></body></html>"
    )
    blocks, _ = blocks_of_html(html)
    marked, _ = mark_main_text(blocks, html)
    (article,) = clean([Document("a", "a", marked)])
    return [line.text for line in article.lines if line.keep]


def test_a_table_of_data_is_kept_with_one_line_for_each_row() -> None:
    rows = "".join(f"<tr><td>{place}</td><td><b>{depth}</b></td></tr>" for place, depth in ROWS)
    told = ["Place | Sank by (cm)", *(" | ".join(row) for row in ROWS)]
    assert page(TABLE.format(rows)) == [*PARAGRAPHS[:2], *told, *PARAGRAPHS[2:]]


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>Home</td><td>{long}</td></tr><tr><td>Sport</td><td>{long}</td></tr></table>",
        "<table><tr><td><p>One</p><p>Two</p></td><td>3</td></tr><tr><td>Four</td><td>5</td></tr></table>",
        "<table><tr><td><a>One</a></td><td><a>Two</a></td></tr><tr><td><a>Three</a></td><td><a>4</a></td></tr></table>",
        "<table><tr><td>One</td><td>Two</td></tr></table>",
        "<table><tr><td>One</td></tr><tr><td>Two</td><td>3</td></tr></table>",
    ],
)
def test_a_table_that_lays_out_a_page_is_cut_cell_by_cell(table: str) -> None:
    blocks, _ = blocks_of_html("<html>" + table.format(long=PARAGRAPHS[0]) + "</html>")
    assert not any("|" in block.text for block in blocks)


def test_a_table_inside_a_table_is_joined_by_itself() -> None:
    inner = "<table><tr><td>Ulm</td><td>4</td></tr><tr><td>Wendel</td><td>31</td></tr></table>"
    blocks, _ = blocks_of_html(f"<html><table><tr><td>Menu</td><td>{inner}</td></tr></table>")
    assert [block.text for block in blocks] == ["Menu", "Ulm | 4", "Wendel | 31"]


def test_an_exclamation_over_an_entry_and_entries_of_one_sentence_stay() -> None:
    entries = {
        "23:50": [
            "That is all from the count. Good night.",
            "Asta Lund is mayor by 212 votes, the closest result here.",
        ],
        "23:31": ["Lund wins!", "Cheers in the hall. Her rival shakes her hand and leaves by the kitchen."],
        "22:40": ["Recount!", "It begins without the postal votes, a box of which turned up in the caretaker's van."],
        "21:05": ["Some 51% of those on the register voted, we hear."],
        "20:10": ["The clerk begs everyone to stop filming the counters.", "The tea urn is empty."],
    }
    lines = [line for time, entry in entries.items() for line in (time, *entry, "Share this post")]
    text = "\n\n".join(["LIVE  Coverage", "Jump to latest post", "Pinned", *lines, "Load more posts"])
    (article,) = clean([Document("a", "a", blocks_of_text(text))])
    kept = {line.text for line in article.lines if line.keep}
    assert [text for entry in entries.values() for text in entry if text not in kept] == []


def test_the_rows_of_a_table_above_the_buttons_of_a_chart_stay_however_far_from_a_sentence() -> None:
    head = ["Which harbours fill their holes fastest? We asked all 60", "By Ilse Brand", "4 May 2026"]
    text = [
        "A hole on the quay of Wendel is filled in four days. In Marn it takes sixty-one, and nobody knows why.",
        "We sent questions to every harbour on the coast, and fifty-two of them answered before Easter.",
        "The three fastest and the three slowest are below.",
    ]
    rows = ["Harbour | Days | Reports", "Wendel | 4 | 1,120", "Torm | 6 | 3,411", "Bexel | 7 | 2,906"]
    rows += ["Lode | 47 | 22,014", "Kirk | 58 | 9,012", "Marn | 61 | 19,882"]
    buttons = ["Embed this chart", "Get the data", "Created with Datawrapper"]
    rest = [
        "Money explains less than you might think: Torm spends a third of what Marn does on each mile of quay.",
        "What explains more is rain, mules, and whether the harbour has a mason of its own.",
        "We left out reports that turned out to be of other people's walls, and harbours with fewer than 40.",
    ]
    lines = [*head, *text, *rows, *buttons, *rest, "More on this story", "Harbours: an index"]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n".join(lines)))])
    assert [line.text for line in article.lines if line.keep] == [*text, *rows, *rest]
