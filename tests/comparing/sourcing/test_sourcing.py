"""The agencies, outlets and offices that articles name as their sources, and never one they do not name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.comparing.sourcing.attribution import find_speakers
from reader.comparing.sourcing.naming import find_sources
from reader.model import Article, Comparison

MakeArticle = Callable[..., Article]


def test_the_seeds_rest_on_two_agencies(seeds_compared: Comparison) -> None:
    named = {one.source: one.articles for one in seeds_compared.sourcing}
    assert named["Yonhap"] == ("000", "001")
    assert named["Reuters"] == ("004",)
    assert named["Chosun Ilbo"] == ("001",)
    assert named["Korea Times"] == ("003",)
    assert named["Kyiv Independent"] == ("002",)
    assert not {"Cho", "Zelensky", "Ministry", "Kyiv", "Getty Images"} & named.keys()


@pytest.mark.parametrize(
    ("sentence", "sources"),
    [
        ("The MP Ida Falk told the Halvik Ledger that warnings had been ignored.", ("Halvik Ledger",)),
        ("HALVIK, March 3 (Sund Wire) - Nine people were hurt when a ferry hit a pier.", ("Sund Wire",)),
        ("It is the sixth accident since January, according to figures compiled by Sund Wire.", ("Sund Wire",)),
        ("HALVIK, March 3 (The first day) - Nine people were hurt when a ferry hit a pier.", ()),
        ("Orland's Kurier news agency reported two arrests.", ("Kurier",)),
        ("Two people were arrested, Reuters reports.", ("Reuters",)),
        ("The mayor told the Halvik Times that he would stay.", ("Halvik Times",)),
        ("The figure was confirmed by nobody, according to the Washington Post.", ("Washington Post",)),
        ("Sund's Harbour Authority said the port was safe.", ("Sund's Harbour Authority",)),
        ("The minister said the port was safe.", ()),
        ("Nobody was hurt, the AP reported.", ("Associated Press",)),
        ("Historian Alma Brink of Sund University said the port was safe.", ()),
        ("Harbour Committee Chairman Ove Brandt said the port was safe.", ()),
        ("Mayor Ines Dahl said on Monday that Reuters journalists were welcome.", ()),
        ("He reads the Halvik Times every morning.", ()),
        ("The Harbour Commission put the cost of the repairs at 40 million.", ("Harbour Commission",)),
        ("Reuters, quoting nobody by name, put the price at $3 billion.", ("Reuters",)),
        ("According to the Lund Institute, prices rose.", ("Lund Institute",)),
        ("Prices rose, according to figures from the Lund Institute.", ("Lund Institute",)),
        ("Nobody was hurt, the minister was quoted by TASS as saying.", ("TASS",)),
        (
            "The sale was agreed on Monday, the paper said, citing the Sund Harbour Authority.",
            ("Sund Harbour Authority",),
        ),
        ("HALVIK, July 9 (Reuters) - The dam broke on Monday.", ("Reuters",)),
        ("HALVIK (WKLR) - The dam broke on Monday.", ()),
        ("The Sund Business Journal first reported that the mill would close.", ("Sund Business Journal",)),
        ("The Halvik Times had first reported the sale.", ("Halvik Times",)),
        ("As Halvik Gazette first reported, the mill will close.", ("Halvik Gazette",)),
        ("The sale was first reported on Monday by the Halvik Ledger.", ("Halvik Ledger",)),
        ("The sale was first reported by The Lantern.", ("Lantern",)),
        ("The Sund Gazette was the first to report the sale.", ("Sund Gazette",)),
        ("The fire was first reported by a neighbour, Ann Lee, who first reported smoke at noon.", ()),
        ("The Sund Port Authority denied it.", ("Sund Port Authority",)),
        ("The crane put the Halvik Authority's container down at noon.", ()),
        ("She put the key at the Harbour Office door.", ()),
        ("", ()),
    ],
)
def test_a_sentence_names_its_sources(sentence: str, sources: tuple[str, ...]) -> None:
    assert find_sources(sentence) == sources


def test_an_opened_outlet_is_a_source_whatever_it_is_called(article: MakeArticle) -> None:
    other = article("b", "The mill of Halvik burned down.", outlet="The Kettle")
    told = article("a", "The mayor told the Kettle that the mill had burned down.", outlet="Sund Post")
    assert [(one.source, one.articles) for one in compare([told, other]).sourcing] == [("Kettle", ("a",))]


def test_a_short_name_is_the_long_one_named_before(article: MakeArticle) -> None:
    text = "The Halvik Times reported a fire in the mill.\nNobody was hurt, the Times reported on Tuesday."
    assert [one.source for one in compare([article("a", text)]).sourcing] == ["Halvik Times"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("President Maria Voss previously reported that the dam was safe.", ["Maria Voss"]),
        ("The head of the river office, Jan Mikkelsen, said the dam was safe.", ["Jan Mikkelsen"]),
        ("Ambassador to Orland Ruth Falk said the talks went well.", ["Ruth Falk"]),
        ("“The dam is safe,” he said.", []),
        ("The dam broke on Monday.", []),
        ("Brandt put the ball at the referee's feet.", []),
        ("The Sund Courier quoted Ida Falk as saying the dam was safe.", ["Ida Falk"]),
        ("Brandt, the engineer of the dam, put the price of the repair at 3 million.", ["Brandt"]),
        ("Ida Falk wrote in a post on X that the dam was safe.", ["Ida Falk"]),
    ],
)
def test_speakers_are_named_without_their_roles(sentence: str, names: list[str]) -> None:
    assert [speaker.name for speaker in find_speakers(sentence)] == names


def test_an_outlet_that_names_itself_is_not_its_own_source(article: Callable[..., Article]) -> None:
    radio = article("a", "The pier will close, the mayor told Coastal Radio on Monday.", outlet="Coastal Radio")
    found = compare((radio, article("b", "The pier of Halvik will close on Monday, the mayor said.")))
    assert found.sourcing == ()


def test_an_outlet_that_names_itself_in_short_is_not_its_own_source(article: MakeArticle) -> None:
    told = "The pier will close, clerk Ida Falk told the Evening Post on Monday."
    own = article("a", told, outlet="Halvik Evening Post")
    agency = article("b", "The pier of Halvik will close on Monday, the mayor said.", credit="HNA")
    assert {one.source for one in compare((own, agency)).sourcing} == {"HNA"}


def test_who_repeats_what_an_outlet_was_told_names_that_outlet_in_full(article: MakeArticle) -> None:
    told = "The pier will close, clerk Ida Falk told the Evening Post on Monday."
    own = article("a", told, outlet="Halvik Evening Post")
    again = article("b", told, outlet="Sund Mirror")
    found = compare((own, again)).sourcing
    assert [(one.source, one.articles) for one in found] == [("Halvik Evening Post", ("b",))]
