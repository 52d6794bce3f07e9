"""Lists that are the text's own: timelines, products, figures, what a recipe takes; and what only looks like one."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

ABOVE = """\
The funicular of Halden stopped halfway up the Castle Rock on Sunday with 31 people in its upper car.
Firemen with ropes brought the last of them down at a quarter to seven, when it had begun to snow.
"We sang, and then we ran out of songs," said Ida Brekke, who had come for the view.""".splitlines()
BELOW = """\
The railway will stay closed until an inspector from the capital has looked at the brake on Wednesday.
The town has run the two cars since 1911 and has 40 people on its books for them.""".splitlines()
TIMELINE = ["Timeline", "15:10 – The upper car leaves the station", "15:14 – It stops above the viaduct",
            "15:40 – The fire brigade is called", "17:05 – First passenger reaches the ground",
            "18:45 – Last passenger reaches the ground", "What happens now?"]  # fmt: skip
YEARS = [
    "1911: opened by the king",
    "1944: upper station burns down",
    "1978: new cars from Thun",
    "2019: brake renewed",
]
PRODUCTS = ["Products", "Product: Halden brown cheese", "Pack size: 250 g", "Batch codes: H114 to H131",
            "Product: Halden goat cheese", "Pack size: 180 g", "Batch codes: G014 to G031", "What to do"]  # fmt: skip
FIGURES = ["Upper car: 31 people", "Lower car: nobody", "Firemen: 22", "Ropes: 400 m"]
GERMAN_ABOVE = """\
Die Standseilbahn von Halden blieb am Sonntag mit 31 Menschen auf halber Höhe am Burgfelsen stehen.
Feuerwehrleute holten die letzten von ihnen um Viertel vor sieben mit Seilen herunter, als es zu schneien begann.
„Wir haben gesungen, und dann gingen uns die Lieder aus“, sagte Ida Brekke, die wegen der Aussicht kam.""".splitlines()
GERMAN_BELOW = """\
Die Bahn bleibt geschlossen, bis ein Prüfer aus der Hauptstadt am Mittwoch die Bremse angesehen hat.
Die Stadt betreibt die beiden Wagen seit 1911 und beschäftigt dafür 40 Menschen.""".splitlines()
GERMAN_LIST = ["Was wann geschah", "15:10 Uhr – Der obere Wagen fährt ab", "15:14 Uhr – Er hält über dem Viadukt",
               "15:40 Uhr – Die Feuerwehr wird gerufen", "18:45 Uhr – Der letzte Fahrgast ist unten"]  # fmt: skip
TOP = ["The Halden Courier", "News", "Sport", "Subscribe"]
END = ["Most read", "Choir of Halden sings to empty church", "Goats return to the rock", "© 2032 The Halden Courier"]


def kept(lines: list[str], headline: str = "Funicular of Halden stops above the viaduct") -> list[str]:
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join([headline, "By Nora Lie", *lines])))])
    return [line.text for line in article.lines if line.keep]


@pytest.mark.parametrize("below", [1, 2])
@pytest.mark.parametrize("end", [[], END], ids=["alone", "above links"])
@pytest.mark.parametrize("own", [TIMELINE, YEARS, PRODUCTS, FIGURES], ids=["timeline", "years", "products", "figures"])
def test_a_list_of_the_text_s_own_and_what_stands_behind_it_stay(own: list[str], end: list[str], below: int) -> None:
    assert kept([*ABOVE, *own, *BELOW[:below], *end]) == [*ABOVE, *own, *BELOW[:below]]


def test_so_they_do_in_another_language() -> None:
    lines = [*GERMAN_ABOVE, *GERMAN_LIST, *GERMAN_BELOW]
    assert kept(lines, "Standseilbahn von Halden steht über dem Viadukt") == lines


def test_a_recipe_comes_through_whole() -> None:
    recipe = """\
A soup that stands on the stove while the snow falls, from the kitchen of the upper station in Halden.
Serves 4
Prep 15 min
Cook 50 min
Ingredients
2 onions
60g butter
500g yellow peas, soaked
1 ham bone
Salt and pepper
Method
1. Melt the butter in a pot and let the onions turn to glass in it.
2. Add the peas, the bone and two litres of water, and let it all boil gently until the peas fall apart.
3. Take out the bone, cut up what is on it and put it back into the pot.
Serve it with dark bread and somebody to talk to.""".splitlines()
    assert kept(recipe, "Pea soup for a day when the funicular stands still") == recipe


def test_titles_of_other_stories_with_figures_are_no_list() -> None:
    titles = ["Read more", "5 views that are worth the climb", "Goat cheese: 3 makers recall theirs", "Choir loses 12"]
    assert kept([*ABOVE, *titles, *BELOW]) == [*ABOVE, *BELOW]


def test_a_news_feed_has_the_latest_first_and_is_no_list() -> None:
    feed = ["Latest news", "18:20 Minister of railways resigns", "17:55 Snow closes the pass", "17:30 Goats seen"]
    other = "The minister of railways left office on Sunday evening after a vote in which 61 members had stayed away."
    lines = kept([*TOP, *ABOVE, *BELOW, *feed, other, *END])
    assert not {*feed} & {*lines}


SOURCES = [
    "Our sources",
    "Ministry of Railways, letter, 10 December 2024",
    "Statistics Halden, passengers by car, 2024",
]


@pytest.mark.parametrize("behind", [[], ["Seen something you want us to check? Send it to us."]])
def test_the_sources_that_an_article_lists_at_its_end_stay(behind: list[str]) -> None:
    text = "\n\n".join(["Funicular stops on the Castle Rock", *ABOVE, *BELOW, *SOURCES, *behind])
    (cleaned,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    assert [line.text for line in cleaned.lines if line.keep] == [*ABOVE, *BELOW, *SOURCES]
