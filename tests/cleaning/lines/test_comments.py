"""A button or link to the readers' comments inside the text, and the comments themselves below it."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

ENGLISH = """\
Lantern makers in Ostrey have stopped work because the island has run out of the glass that they need for storm lamps.
The ship that brings it from the mainland every autumn turned back on Thursday when her rudder broke off Gull Head.
Thirty lanterns for the harbour wall were half made when the last pane was cut, said Wenda Marl, who runs the workshop.
The harbour office wants to put up electric lights until the spring and has ordered a cable of four hundred metres.
"Nobody here has drowned for want of a lantern in my time," the pilot Tam Ogden said on Friday.
Fishermen were told to be back before dark, and most of them were.
A second ship with glass is to leave the mainland on Tuesday if the wind allows it.
The mayor said that every house on the quay had put a candle in its window.""".splitlines()
GERMAN = """\
Die Laternenmacher von Ostrey haben die Arbeit eingestellt, weil der Insel das Glas für Sturmlampen ausgegangen ist.
Das Schiff, das es jeden Herbst vom Festland bringt, kehrte am Donnerstag um, als vor dem Möwenkopf das Ruder brach.
Dreißig Laternen für die Hafenmauer waren halb fertig, sagte Wenda Marl, die die Werkstatt am Kai leitet.
Das Hafenamt will bis zum Frühjahr elektrische Lampen aufstellen und hat ein Kabel von vierhundert Metern bestellt.
„Hier ist noch niemand ertrunken, weil eine Laterne fehlte“, sagte der Lotse Tam Ogden am Freitag.
Ein zweites Schiff mit Glas soll am Dienstag vom Festland auslaufen, wenn der Wind es erlaubt.""".splitlines()
FRENCH = """\
Les fabricants de lanternes d'Ostrey ont cessé le travail, car l'île n'a plus de verre pour les lampes de tempête.
Le navire qui l'apporte chaque automne du continent a fait demi-tour jeudi quand son gouvernail s'est brisé.
Trente lanternes pour le mur du port étaient à moitié faites, a déclaré Wenda Marl, qui dirige l'atelier du quai.
Le bureau du port veut installer des lampes électriques jusqu'au printemps et a commandé quatre cents mètres de câble.
« Personne ici ne s'est noyé faute de lanterne », a dit vendredi le pilote Tam Ogden.
Un second navire chargé de verre doit quitter le continent mardi si le vent le permet.""".splitlines()
HEADLINES = {"en": "Ostrey runs out of storm glass", "de": "Ostrey geht das Sturmglas aus", "fr": "Ostrey sans verre"}
STORIES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH}


def kept(lines: list[str], language: str = "en") -> list[str]:
    text = "\n\n".join([HEADLINES[language], "By Corin Vale", *lines])
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    return [line.text for line in article.lines if line.keep]


@pytest.mark.parametrize("after", [1, 2, 4, 6, 7])
@pytest.mark.parametrize(
    "button",
    [
        "Comments",
        "12 comments",
        "View comments",
        "Leave a comment",
        "Join the conversation",
        "Have your say",
        "Show 3 comments",
        "Comment",
        "Comments are closed.",
    ],
)
def test_the_text_behind_a_button_for_comments_stays(button: str, after: int) -> None:
    assert kept([*ENGLISH[:after], button, *ENGLISH[after:]]) == ENGLISH


@pytest.mark.parametrize("after", [2, 3])
@pytest.mark.parametrize(
    ("language", "button"),
    [("de", "Kommentare"), ("de", "5 Kommentare"), ("fr", "Commentaires"), ("fr", "3 commentaires")],
)
def test_so_it_does_in_other_languages(language: str, button: str, after: int) -> None:
    story = STORIES[language]
    assert kept([*story[:after], button, *story[after:]], language) == story


PLAIN = [
    "My uncle made lanterns there all his life and never once ran out of glass, so why now of all years?",
    "Typical of the harbour office. Cables rust and then we sit in the dark again.",
]
NAMED = ["Bess T.", "2 hours ago", "They should have ordered in June like everybody else.", "Reply", "Old Pilot",
         "1 hour ago", "The rudder was rotten last year already.", "Reply"]  # fmt: skip


@pytest.mark.parametrize("comments", [PLAIN, NAMED], ids=["plain", "named"])
@pytest.mark.parametrize("heading", ["Comments", "2 comments", "Join the conversation", "Comments (2)"])
def test_what_readers_write_below_the_text_goes(heading: str, comments: list[str]) -> None:
    assert kept([*ENGLISH, heading, *comments]) == ENGLISH


@pytest.mark.parametrize("comments", [PLAIN, NAMED], ids=["plain", "named"])
def test_a_button_inside_the_text_does_not_hide_where_the_comments_begin(comments: list[str]) -> None:
    assert kept([*ENGLISH[:3], "View comments", *ENGLISH[3:], "Comments", *comments]) == ENGLISH


def test_a_writer_who_says_i_goes_on_behind_the_button() -> None:
    column = [
        "I have burned a lantern in my window every night since the winter of the two wrecks, and I will not stop.",
        "My grandmother did the same, and she taught me to trim the wick with the scissors that she used for fish.",
        "When the glass ran out this week I thought of her, and of the forty panes that she kept under her bed.",
        "I have eleven of them left, and I took three to the workshop on Friday, where Wenda Marl was sweeping.",
        "My neighbours have begun to look under their own beds, and I hear that there is glass in the school loft.",
    ]
    assert kept([*column[:3], "Comments", *column[3:]]) == column
