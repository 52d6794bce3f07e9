"""Lines that were broken at a width, as in mails and copies of print, and lines that break where they want to."""

import textwrap
from pathlib import Path

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources import Place, read
from reader.sources.text import paragraphs_of_text

ENGLISH = [
    "Millers on the lower Tarn will have to let their wheels stand still until the rain comes back, the water "
    "board said on Friday, because the river has less water than in any summer since the gauge was put up.",
    "Eleven mills grind flour there. Three of them had asked for leave to run by night, when the eels do not move, "
    "and were told that the eels had been asked first.",
    "“We have flour for nine days,” said Agnes Pell, who owns the oldest of them. “After that it is potatoes.”",
]
GERMAN = [
    "Die Müller am unteren Erlbach müssen ihre Räder anhalten, bis der Regen wiederkommt, teilte der Wasserverband "
    "am Freitag mit, weil der Bach so wenig Wasser führt wie in keinem Sommer seit 1911.",
    "Elf Mühlen mahlen dort Mehl. Drei von ihnen hatten darum gebeten, nachts arbeiten zu dürfen, wenn die Aale "
    "ruhen, und bekamen zur Antwort, man habe zuerst die Aale gefragt.",
]
RUSSIAN = [
    "Мельникам на нижней Тарне придётся остановить колёса до дождей, сообщило в пятницу водное управление, потому "
    "что воды в реке меньше, чем в любое лето с тех пор, как поставили мерную рейку.",
    "Муку там мелют одиннадцать мельниц, и три из них просили разрешить им работать по ночам, когда угри стоят "
    "на месте, но получили отказ.",
]


def joined(text: str) -> list[str]:
    return [block.text for block in paragraphs_of_text(text)[0]]


def wrapped(paragraph: str, width: int, first: str = "") -> str:
    return textwrap.fill(paragraph, width, initial_indent=first, break_on_hyphens=False)


@pytest.mark.parametrize("width", [38, 65, 72, 88])
@pytest.mark.parametrize("paragraphs", [ENGLISH, GERMAN, RUSSIAN], ids=["English", "German", "Russian"])
def test_wrapped_paragraphs_are_whole_again(paragraphs: list[str], width: int) -> None:
    text = "\n\n".join(wrapped(paragraph, width) for paragraph in paragraphs * 2)
    assert joined(text) == paragraphs * 2


def test_an_indent_parts_paragraphs_as_a_blank_line_does() -> None:
    assert joined("\n".join(wrapped(paragraph, 70, "    ") for paragraph in ENGLISH)) == ENGLISH


def test_without_blank_lines_a_paragraph_ends_where_a_line_is_short() -> None:
    lines = ["Mills on the Tarn stand still", "By Corin Vale", *(wrapped(paragraph, 68) for paragraph in ENGLISH)]
    assert joined("\n".join(lines)) == [*lines[:2], *ENGLISH]


def test_a_block_keeps_the_number_of_its_first_line_and_a_note_says_what_was_joined() -> None:
    first = wrapped(ENGLISH[0], 72)
    blocks, notes = paragraphs_of_text(f"Mills stand still\n\n{first}\n\n{wrapped(ENGLISH[1], 72)}\n")
    assert [block.number for block in blocks] == [1, 3, 4 + first.count("\n") + 1]
    assert notes == ("4 broken lines joined to the paragraphs that they go on",)


def test_lines_that_are_nearly_full_were_broken_at_a_width_too() -> None:
    ragged = [wrapped(paragraph, width) for paragraph, width in zip(ENGLISH, (84, 80, 88), strict=True)]
    assert joined("\n\n".join(ragged)) == ENGLISH


def test_a_hyphen_goes_where_the_text_has_the_word_whole_and_stays_elsewhere() -> None:
    text = (
        "The board said that the water had been let out over the weir by a\n"
        "keeper who was new, and that the mill-\n"
        "wheel was not to blame, nor was the gate-\n"
        "keeper, although nobody had asked the gatekeeper so far, because he\n"
        "was on the river with the eels and had left his telephone in a boat\n"
        "that belongs to his aunt, who lives below the weir."
    )
    # two lines end early, at their hyphens: nearly full is enough at this width
    text = text.replace("and that the mill-", "and that the board's own old mill-").replace(
        "was the gate-", "was it the gate-"
    )
    (paragraph,) = joined(text.replace("nor was it the", "nor, so far as is known, was the"))
    assert "own old mill-wheel was" in paragraph
    assert "was the gatekeeper, although" in paragraph


POEM = """\
the wheel stood still, the river slept,
a heron waited on the sill,
and all the promises we kept
were ground to nothing by the mill

and what the miller's daughter said
to no one, with her sleeves rolled high,
went into every loaf of bread
and every loaf of bread was dry"""
RECIPE = """\
Potato bread for a dry summer
Serves 6
1 kg floury potatoes
300 g flour, if there is any
2 teaspoons of salt
a little butter for the tin
Boil the potatoes and leave them to cool.
Mash them with the salt and the flour."""
TRANSCRIPT = """\
VALE: Is there any flour left on the lower Tarn?
PELL: For nine days, if nobody bakes a cake.
VALE: And after that?
PELL: Potatoes, and then the neighbours.
VALE: The board says that the eels were asked first.
PELL: The eels did not tell me."""
TITLES = """\
Why the eels of the Tarn move only by night
Potato harvest the best in a dozen years
Board denies that it asked the eels first
Weir keeper suspended over an open gate
Heron seen on the sill of the oldest mill
Bread to cost more from the first of August"""
ITEMS = """\
- eleven mills, three of which run by night
- two weirs, of which one has a new keeper
- nine days of flour, as far as is known
- one gauge that was put up a century ago
- some eels that were asked before the rest"""


@pytest.mark.parametrize(
    "text", [POEM, RECIPE, TRANSCRIPT, TITLES, ITEMS], ids=["poem", "recipe", "transcript", "titles", "list"]
)
def test_what_breaks_where_it_wants_to_is_not_joined(text: str) -> None:
    blocks, notes = paragraphs_of_text(text)
    assert [block.text for block in blocks] == [line for line in text.split("\n") if line]
    assert notes == ()


@pytest.mark.parametrize("own", [POEM, TRANSCRIPT, TITLES, RECIPE], ids=["poem", "transcript", "titles", "recipe"])
def test_nor_is_it_inside_a_wrapped_text(own: str) -> None:
    around = [wrapped(paragraph, 72) for paragraph in ENGLISH]
    lines = [line for line in own.split("\n") if line]
    assert joined("\n\n".join([around[0], own, *around[1:]])) == [ENGLISH[0], *lines, *ENGLISH[1:]]


def test_the_items_of_a_list_in_a_wrapped_text_are_whole_each() -> None:
    items = [f"{number}. {paragraph}" for number, paragraph in enumerate(ENGLISH, 1)]
    hung = [textwrap.fill(item, 66, subsequent_indent="   ") for item in items]
    assert joined("\n".join(hung)) == items


def test_one_paragraph_a_line_is_left_as_it_is() -> None:
    assert joined("\n".join(ENGLISH * 4)) == ENGLISH * 4


def test_a_wrapped_article_is_cleaned_as_its_paragraphs_are(tmp_path: Path) -> None:
    file = tmp_path / "mills.txt"
    whole = [
        "Mills on the Tarn stand still",
        "By Corin Vale",
        *ENGLISH,
        "Sign up to our newsletter",
        "© 2031 Tarn Post",
    ]
    file.write_text("\n\n".join(wrapped(paragraph, 64) for paragraph in whole), encoding="utf-8")
    document = read(Place("mills.txt", file, "mills"))
    assert isinstance(document, Document)
    (article,) = clean([document])
    assert article.headline is not None
    assert article.headline.value == whole[0]
    assert [line.text for line in article.lines if line.keep] == ENGLISH
    assert any("broken lines joined" in note for note in article.notes)
