"""What a text says of its house: mastheads, signatures, agencies and their short names; made up for this."""

from collections.abc import Callable

import pytest

from reader.cleaning.metadata.houses import is_house, is_same_house, is_short_for
from reader.model import Article

TITLE = "Island council buys electric ferry after long dispute"
TEXT = """\
The island council agreed on Monday to buy an electric ferry for 31 million crowns, ending a dispute of two years.

The ship will replace the diesel ferry that has served the sound since 1987 and broke down eleven times last winter.

"We could not go on like this," said council leader Marta Lind. Her opponents had asked for a tunnel instead.

The yard in Gdansk will hand the ferry over in the summer of 2026, and the first crossing is planned for 1 August."""
FRENCH_TITLE = "La ville vote la construction d'un tramway vers le port"
FRENCH = """\
Le conseil municipal a voté lundi la construction d'un tramway vers le port, qui doit être achevé en 2028.

La ligne mesure six kilomètres et coûtera 140 millions d'euros, selon la mairie, soit plus que ce qui était prévu.

« Nous avons attendu longtemps », a déclaré la présidente de la commission, qui soutient le projet depuis des années."""
TEXTS: dict[str, tuple[str, dict[str, str]]] = {
    "a tagline under the masthead is not the headline": (
        f"THE SOUND GAZETTE\nYour free newspaper on both sides of the water\n{TITLE}\n"
        f"Author: Ann Reed\nDate: 3 March 2025\n{TEXT}",
        {"headline": TITLE, "outlet": "SOUND GAZETTE", "author": "Ann Reed", "published": "3 March 2025"},
    ),
    "a newspaper's name below the headline": (
        f"Home\nSections\n{TITLE}\nThe Sound Observer\nMarch 3, 2025\n{TEXT}",
        {"headline": TITLE, "outlet": "The Sound Observer", "published": "March 3, 2025"},
    ),
    "a name below the headline that stands above it too": (
        f"Menu\nThe Peninsular\nWorld\n{TITLE}\nThe Peninsular with agencies\nMarch 3, 2025\n{TEXT}",
        {"headline": TITLE, "outlet": "The Peninsular", "published": "March 3, 2025"},
    ),
    "a name below the headline that stands nowhere else": (
        f"Menu\n{TITLE}\nThe Peninsular\nMarch 3, 2025\n{TEXT}",
        {"headline": TITLE, "published": "March 3, 2025"},
    ),
    "a section below the headline that stands above it too": (
        f"Menu\nWorld News\n{TITLE}\nWorld News\nMarch 3, 2025\n{TEXT}",
        {"headline": TITLE, "published": "March 3, 2025"},
    ),
    "a role behind the name is no second author": (
        f"{TITLE}\nBy Ann Reed, Local Democracy Reporter\n3 March 2025\n{TEXT}",
        {"headline": TITLE, "author": "Ann Reed", "published": "3 March 2025"},
    ),
    "name, house and date on one line": (
        f"{TITLE}\nOwen Reed / Sound Wire / 3 Mar 2025\n{TEXT}",
        {"headline": TITLE, "author": "Owen Reed", "outlet": "Sound Wire", "published": "3 Mar 2025"},
    ),
    "name, house and date on three lines": (
        f"{TITLE}\nOwen Reed\nSound Wire\n3 Mar 2025 21.40 GMT\n{TEXT}",
        {"headline": TITLE, "author": "Owen Reed", "outlet": "Sound Wire", "published": "3 Mar 2025 21.40 GMT"},
    ),
    "another house holds the rights: the author's is not the outlet": (
        f"{TITLE}\nOwen Reed / Sound Wire / 3 Mar 2025\n{TEXT}\n© 2025 Lowland Broadcasting. All rights reserved.",
        {"headline": TITLE, "author": "Owen Reed", "published": "3 Mar 2025"},
    ),
    "a place behind the name is no house": (
        f"{TITLE}\nOwen Reed / Port Selbu / 3 Mar 2025\n{TEXT}",
        {"headline": TITLE, "published": "3 Mar 2025"},
    ),
    "a French newspaper's name heads the page, and it says at which hour it brought the text up to date": (
        f"Le Courrier du Golfe\n{FRENCH_TITLE}\nPar Anne Roseau\n"
        f"Publié le 3 mars 2025 à 17h40, mis à jour à 20h15\n{FRENCH}",
        {
            "headline": FRENCH_TITLE,
            "outlet": "Le Courrier du Golfe",
            "author": "Anne Roseau",
            "published": "3 mars 2025 à 17h40",
            "updated": "20h15",
        },
    ),
    "a masthead of one word in capitals, which the text calls by its article": (
        f"LANTERN\n{TITLE}\nBy Ann Reed\n{TEXT}\nThe Lantern can reveal that two councillors own shares in the yard.",
        {"headline": TITLE, "outlet": "Lantern", "author": "Ann Reed"},
    ),
    "a kicker in capitals is nobody's masthead": (
        f"POLICE\n{TITLE}\nBy Ann Reed\n{TEXT}\nA clerk told the police that the papers had been in the safe.",
        {"headline": TITLE, "author": "Ann Reed"},
    ),
    "an edition's country is no part of what its reporters call it": (
        f"FerryBuzz UK\n{TITLE}\nBy Ann Reed\n{TEXT}\nA deckhand told FerryBuzz that the crew were glad.",
        {"headline": TITLE, "outlet": "FerryBuzz", "author": "Ann Reed"},
    ),
    "the agency that holds the rights, by its letters in the dateline": (
        f"{TITLE}\nSELBU, Norland (INA) — {TEXT}\nCopyright 2025 Inland News Agency. All rights reserved.",
        {"headline": TITLE, "outlet": "Inland News Agency"},
    ),
    "the outlet by its full name, where the page has both": (
        f"INA — Inland News Agency\n{TITLE}\nBy Ann Reed\nMarch 3, 2025\nSELBU, March 3 (INA) - {TEXT}\n"
        "© 2025 INA. All rights reserved.",
        {"headline": TITLE, "outlet": "Inland News Agency", "author": "Ann Reed", "published": "March 3, 2025"},
    ),
    "who helped with the reporting is credited where it is an agency": (
        f"The Sound Gazette\n{TITLE}\nBy Ann Reed\n{TEXT}\nAdditional reporting: INA",
        {"headline": TITLE, "outlet": "The Sound Gazette", "author": "Ann Reed", "credit": "INA"},
    ),
    "who helped with the reporting is no source where it is a person": (
        f"The Sound Gazette\n{TITLE}\nBy Ann Reed\n{TEXT}\nAdditional reporting: Bob Ray",
        {"headline": TITLE, "outlet": "The Sound Gazette", "author": "Ann Reed"},
    ),
    "a wire in the dateline is credited": (
        f"{TITLE}\nSELBU (Inland Wire) — {TEXT}",
        {"headline": TITLE, "credit": "Inland Wire"},
    ),
    "brackets behind a place that name no agency are no credit": (
        f"{TITLE}\nSELBU (Upper Town) — {TEXT}",
        {"headline": TITLE},
    ),
    "a byline and a date are read where no headline is": (
        f"By Ann Reed\n3 March 2025\n{TEXT}",
        {"author": "Ann Reed", "published": "3 March 2025"},
    ),
    "the day at the top of a page is not the article's where no headline is": (
        f"Monday, 3 March 2025\nLog in\nMenu\n{TEXT}",
        {},
    ),
}


@pytest.mark.parametrize("name", TEXTS)
def test_fields_that_a_house_states_of_itself(name: str, fields_of: Callable[..., dict[str, str]]) -> None:
    text, right = TEXTS[name]
    assert fields_of(text, "language") == right


@pytest.mark.parametrize("caption", ["Picture: Bob Ray", "(Image: Portwell Evening Post)", "Photos: Bob Ray"])
def test_a_caption_with_its_photographer_under_the_headline_is_no_standfirst(
    caption: str, article_of: Callable[[str], Article], fields_of: Callable[..., dict[str, str]]
) -> None:
    text = f"{TITLE}\nThe old ferry in the sound last winter. {caption}\nBy Ann Reed\n3 March 2025\n{TEXT}"
    assert fields_of(text, "language") == {"headline": TITLE, "author": "Ann Reed", "published": "3 March 2025"}
    assert not article_of(text).lines[1].keep


def test_an_old_page_makes_its_headline_of_large_type_beside_a_menu_of_links(
    fields_of: Callable[..., dict[str, str]],
) -> None:
    paragraphs = "<P>".join(TEXT.split("\n\n"))
    page = (
        "<HTML><BODY><TABLE><TR><TD><A HREF=/>SoundNet</A><BR><A HREF=tides>Tides</A><BR><A HREF=jobs>Jobs</A></TD>"
        f"<TD><FONT SIZE=5><B>{TITLE}</B></FONT><BR><I>Monday, March 3, 2025</I><P>{paragraphs}</TD></TR></TABLE>"
    )
    assert fields_of(page, "language") == {"headline": TITLE, "published": "Monday, March 3, 2025"}


def test_an_outlet_never_credits_itself_whoever_says_its_name(fields_of: Callable[..., dict[str, str]]) -> None:
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT.split("\n\n"))
    page = (
        f"<html><head><meta property='og:site_name' content='Inland Wire'></head><body><h1>{TITLE}</h1>"
        f"<p>SELBU (Inland Wire) — {paragraphs}</body></html>"
    )
    assert fields_of(page, "language") == {"headline": TITLE, "outlet": "Inland Wire"}


@pytest.mark.parametrize(
    "name", ["Metro Wire", "Radio Littoral", "Le Courrier du Port", "Harbour Post", "Kölner Tagblatt"]
)
def test_what_houses_are_called(name: str) -> None:
    assert is_house(name)


@pytest.mark.parametrize("name", ["Port Selbu", "Wire", "the evening post was late", "Ann Reed", "Council votes"])
def test_what_is_no_house(name: str) -> None:
    assert not is_house(name)


def test_letters_stand_for_a_name() -> None:
    assert is_short_for("NPA", "Northline Press Agency")
    assert not is_short_for("NPA", "Northline Agency")
    assert is_same_house("the Globe Wire", "GLOBE WIRE")
    assert not is_same_house("Globe Wire", "Globe")
