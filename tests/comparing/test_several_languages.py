"""Stories told in more than two languages, where some articles have nobody to be compared with."""

from __future__ import annotations

from reader.comparing import compare
from reader.model import Article, Line


def article(name: str, *paragraphs: str) -> Article:
    lines = [Line(number, text, True, "paragraph", "prose") for number, text in enumerate(paragraphs, 1)]
    return Article(name, f"{name}.txt", tuple(lines))


def test_a_name_in_the_only_article_of_a_language_is_a_link_to_others_and_no_match() -> None:
    """“Holm” and “Per Holt” tie the German article to the English ones; nothing is concluded from that."""
    found = compare(
        [
            article("a", "Twelve people were hurt at the paper works in Holm.", "The owner is Per Holt."),
            article("b", "A dozen people were injured in Holm.", "Per Holt, who owns the works, was in Lund."),
            article(
                "c", "In der Papierfabrik von Holm sind zwölf Menschen verletzt worden.", "Der Chef heißt Per Holt."
            ),
            article("d", "水曜日、ホルムの製紙工場で火災があり、十二人が負傷した。", "Per Holt は無事だった。"),
        ]
    )
    for name in ("c", "d"):
        for sentence in found.sentences[name]:
            assert found.findings[sentence.id].coverage in ("none", "shared", "partial")
    assert found.findings[found.sentences["a"][0].id].coverage == "shared"


def test_beside_an_article_in_another_language_nothing_is_surely_only_here() -> None:
    """The German article tells of the lakes, and was not held against the English ones."""
    english = [
        article(
            "a",
            "Twelve people were hurt when a boiler blew up at the paper works in Holm.",
            "Swimming lakes across the border stay closed for the weekend as a precaution.",
        ),
        article("b", "A dozen people were injured by an exploding boiler in the paper works of Holm."),
    ]
    german = article("c", "In der Papierfabrik von Holm sind zwölf Menschen verletzt worden.", "Die Badeseen sind zu.")
    alone, beside = (compare(articles).findings["a:S2"] for articles in (english, [*english, german]))
    assert alone.coverage == beside.coverage == "unique"
    assert not alone.unsure
    assert beside.unsure
