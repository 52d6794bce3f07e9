"""What two outlets tell in sentences that are paired as the same: what differs in them is said, what is equal is not.

The equal pairs are rounded, converted, reordered or put in synonyms; each must stay silent under every rule.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.model import Article

MakeArticle = Callable[..., Article]
Between = Callable[..., list[tuple[str, tuple[str, str]]]]


@pytest.mark.parametrize(
    ("kind", "first", "second", "texts"),
    [
        pytest.param(
            "number",
            "One person has died in the fire at the Halvik cannery.",
            "Three people have died in the fire at the Halvik cannery.",
            ("One", "Three"),
            id="one is a figure before who is counted",
        ),
        pytest.param(
            "attribution",
            'Harbour pilot Jon Dahl said: "Nobody answered when we called the lock."',
            'Lock keeper Ivo Tamm said: "Nobody answered when we called the lock."',
            ("Jon Dahl", "Ivo Tamm"),
            id="who speaks before a colon",
        ),
        pytest.param(
            "attribution",
            'Judge Mette Falk told him: "You had the keys and you used them."',
            '"You had the keys and you used them," prosecutor Arne Lund told the pilot.',
            ("Mette Falk", "Arne Lund"),
            id="who told him",
        ),
        pytest.param(
            "attribution",
            'Director Mette Falk gave up the plan for the lock. "The toll was a mistake," she told pilots.',
            '"The toll was a mistake," said treasurer Arne Lund.',
            ("she", "Arne Lund"),
            id="whom she stands for",
        ),
        pytest.param(
            "attribution",
            '"It sounded like thunder," said Jon Dahl of the Halvik lock.',
            'Ivo Tamm of the Halvik lock said: "It sounded like thunder."',
            ("Jon Dahl", "Ivo Tamm"),
            id="a short quotation word for word",
        ),
        pytest.param(
            "negation",
            "Director Mette Falk said the crane of the Halvik yard was insured.",
            "Director Mette Falk said the crane of the Halvik yard was uninsured.",
            ("insured", "uninsured"),
            id="insured and uninsured",
        ),
        pytest.param(
            "negation",
            "The Halvik crane had been inspected in March and found safe.",
            "Inspectors who looked at the Halvik crane in March found it unsafe.",
            ("safe", "unsafe"),
            id="safe and unsafe",
        ),
        pytest.param(
            "action",
            "The pilot of the Halvik ferry has denied all the charges against him.",
            "The pilot of the Halvik ferry has admitted all the charges against him.",
            ("denied all the charges", "admitted"),
            id="denied and admitted",
        ),
        pytest.param(
            "action",
            "The toll for the Halvik lock will be held at 60 cents a boat.",
            "The toll for the Halvik lock is being raised to 60 cents a boat.",
            ("held at", "raised"),
            id="held and raised",
        ),
        pytest.param(
            "action",
            "Trainer Jon Dahl will stay with the Halvik rowing club next season.",
            "Trainer Jon Dahl will leave the Halvik rowing club next season.",
            ("stay", "leave"),
            id="will stay and will leave",
        ),
        pytest.param(
            "action",
            "The Halvik museum of locks will open as usual today.",
            "The Halvik museum of locks will stay closed today.",
            ("open", "closed"),
            id="will open and will stay closed",
        ),
        pytest.param(
            "action",
            "The Halvik museum of locks will open as usual on Sunday.",
            "The Halvik museum of locks is closed until further notice.",
            ("open", "closed"),
            id="will open and is closed for good",
        ),
        pytest.param(
            "action",
            "Pilots booed as the result of the vote in Halvik was read out.",
            "Pilots applauded as the result of the vote in Halvik was read out.",
            ("booed", "applauded"),
            id="booed and applauded",
        ),
        pytest.param(
            "action",
            "The operator of the Halvik crane was arrested and is still in custody.",
            "The operator of the Halvik crane was arrested but released without charge.",
            ("in custody", "released"),
            id="in custody and released",
        ),
        pytest.param(
            "date",
            "The yard of Halvik was founded in 1924 by two brothers from Sund.",
            "Two brothers from Sund founded the yard of Halvik in 1942.",
            ("1924", "1942"),
            id="a year",
        ),
        pytest.param(
            "number",
            "The 112 lamps of the Halvik bridge will be replaced by the harbour board.",
            "Lamps of the Halvik bridge, 121 of them, will be replaced by the harbour board.",
            ("112", "121"),
            id="a figure behind what it counts",
        ),
        pytest.param(
            "number",
            "A crowd of 18,400 watched the rowing match at the Halvik lock.",
            "The rowing match at the Halvik lock was watched by 14,800 people.",
            ("18,400", "14,800"),
            id="a crowd and people",
        ),
        pytest.param(
            "number",
            "The council of Halvik paid £4.2m for the old yard last year.",
            "Last year the council of Halvik bought the old yard for £2.4m.",
            ("£4.2m", "£2.4m"),
            id="last year before and behind the figure",
        ),
        pytest.param(
            "role",
            '"It sounded like thunder," said passenger Mette Falk, a nurse.',
            '"It sounded like thunder," said passenger Mette Falk, a teacher.',
            ("nurse", "teacher"),
            id="a trade behind the name",
        ),
        pytest.param(
            "action",
            "The barge that sank in the Halvik lock was loaded with timber.",
            "The barge that sank in the Halvik lock was carrying gravel.",
            ("timber", "gravel"),
            id="what was carried",
        ),
        pytest.param(
            "name",
            "Mette Falk signed the contract for the Halvik lock on behalf of the harbour board.",
            "The contract for the Halvik lock was signed for the harbour board by Arne Lund.",
            ("Mette Falk", "Arne Lund"),
            id="the only name of each sentence",
        ),
        pytest.param(
            "quote",
            '"This was a difficult winter," said harbour pilot Mette Falk of Halvik.',
            '"This was a terrible winter," said harbour pilot Mette Falk of Halvik.',
            ("difficult", "terrible"),
            id="a short quotation of one speaker",
        ),
        pytest.param(
            "action",
            "The pilot of Halvik had denied all charges.",
            "The pilot of Halvik had admitted all charges.",
            ("denied all charges", "admitted"),
            id="a short sentence",
        ),
        pytest.param(
            "date",
            "Building of the new Halvik lock will begin in April and last two years.",
            "Building of the new Halvik lock will start in June and take two years.",
            ("April", "June"),
            id="a month to come, by another verb",
        ),
        pytest.param(
            "number",
            "Revenue of the Halvik yard slipped 6 per cent to €1.31bn.",
            "Takings of the yard went down by 16 per cent to €1.31bn, the harbour board said.",
            ("6 per cent", "16 per cent"),
            id="a percentage by what it led to",
        ),
        pytest.param(
            "number",
            "Seven people were injured when the Halvik ferry struck the quay.",
            "Eleven of those on board were injured when the Halvik ferry hit the quay.",
            ("Seven", "Eleven"),
            id="those on board are all",
        ),
        pytest.param(
            "action",
            "A guard of the Halvik museum was tied up and suffered a broken arm.",
            "A guard of the Halvik museum was tied up but not hurt.",
            ("suffered a broken arm", "not hurt"),
            id="a broken arm and not hurt",
        ),
        pytest.param(
            "action",
            "Head teacher Mette Falk of the Halvik school refused to comment.",
            "Head teacher Mette Falk of the Halvik school spoke of her grief.",
            ("refused to comment", "spoke of"),
            id="a comment and none",
        ),
    ],
)
def test_what_differs_is_said(between: Between, kind: str, first: str, second: str, texts: tuple[str, str]) -> None:
    assert (kind, texts) in between(first, second)


def test_who_is_quoted_is_compared_in_other_languages_too(article: MakeArticle) -> None:
    first = "\n".join(
        [
            "Die Schleuse von Halvik bleibt bis zum Herbst geschlossen.",
            "„Niemand hat geantwortet, als wir die Schleuse riefen“, sagte Lotse Jon Dahl.",
            "Der Wirt am Hafen hat seine Terrasse neu gestrichen.",
        ]
    )
    second = "\n".join(
        [
            "Halvik muss bis zum Herbst ohne seine Schleuse auskommen.",
            "„Niemand hat geantwortet, als wir die Schleuse riefen“, sagte Wärter Ivo Tamm.",
            "Am Samstag singt der Chor der Schule im Rathaus.",
        ]
    )
    found = compare((article("a", first), article("b", second))).discrepancies
    assert [(one.kind, one.texts) for one in found] == [("attribution", ("Lotse Jon Dahl", "Wärter Ivo Tamm"))]


def test_one_denial_is_said_once(between: Between) -> None:
    first = "Sergeant Mette Falk said the gates of the Halvik lock had not been working."
    second = "Sergeant Mette Falk of the Halvik harbour police said the gates of the lock had been working."
    assert between(first, second) == [("negation", ("had not been working", "working"))]


def test_who_did_it_is_said_once(between: Between) -> None:
    first = "Judge Mette Falk called the case of the Halvik lock the worst she had seen."
    second = "Judge Arne Lund called the case of the Halvik lock the worst he had seen."
    assert [texts for _, texts in between(first, second)] == [("Mette Falk", "Arne Lund")]


@pytest.mark.parametrize(
    ("first", "second", "grows"),
    [
        ("Two masked men broke into the Halvik museum.", "Three masked men broke into the Halvik museum.", False),
        ("Two men were killed in the Halvik museum.", "Three men were killed in the Halvik museum.", True),
    ],
)
def test_a_later_figure_is_higher_only_of_what_may_grow(
    article: MakeArticle, first: str, second: str, grows: bool
) -> None:
    day, next_day = "8 August 2026", "9 August 2026"
    (one,) = compare((article("a", first, published=day), article("b", second, published=next_day))).discrepancies
    assert ("of the later article" in one.why) == grows


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            "One man who saw the fire at the Halvik cannery said it began on the quay.",
            "Three people who saw the fire at the Halvik cannery said it began on the quay.",
            id="one who is quoted is not counted",
        ),
        pytest.param(
            '"The lock was never once inspected," said Jon Dahl of the harbour board.',
            '"The lock was never once inspected," the harbour board said. Jon Dahl of the harbour board was not there.',
            id="who speaks for a body",
        ),
        pytest.param(
            '"The lock was never once inspected," Jon Dahl said in a statement.',
            '"The lock was never once inspected," the statement said.',
            id="his statement",
        ),
        pytest.param(
            '"The lock was never once inspected," Jon Dahl said.',
            '"The lock was never once inspected," reads a letter from Mette Falk\'s office.',
            id="an office",
        ),
        pytest.param(
            "Torvik will close its yard in Halvik with the loss of 740 jobs, said director Mette Falk.",
            "Torvik is shutting the yard in Halvik; some 740 people are out of a job.",
            id="jobs without a source are no toll",
        ),
        pytest.param(
            "Its vet said the clinic of Halvik in the previous year treated 30 sheep for the bite of the adder.",
            "The clinic of Halvik treated 41 sheep for the bite of the adder, its vet said.",
            id="another year, named in the clause before the figure",
        ),
    ],
)
def test_what_is_no_difference_is_not_said(between: Between, first: str, second: str) -> None:
    assert between(first, second) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            "The Halvik crane was 60 metres tall.", "The crane of Halvik stood 197 feet high.", id="metres and feet"
        ),
        pytest.param(
            "Fifty residents of Halvik were moved out of their flats.",
            "In Halvik 50 residents had to leave their flats.",
            id="a number in words",
        ),
        pytest.param(
            "Mayor Mette Falk called for an inquiry into the lock.",
            "An inquiry into the lock was called for by Mette Falk, the mayor of Halvik.",
            id="a mayor before and behind the name",
        ),
        pytest.param(
            '"It is a good deal for the harbour," said Jon Dahl.',
            "Jon Dahl said it was a good deal for the harbour.",
            id="a quotation told",
        ),
        pytest.param(
            "About 200 berths are planned in the new Halvik marina.",
            "The new marina of Halvik is to get 198 berths.",
            id="rounded",
        ),
        pytest.param(
            "The meeting of the harbour board ended at 11.30pm.",
            "It was half past eleven at night when the meeting of the harbour board ended.",
            id="an hour in words",
        ),
        pytest.param(
            "Halvik had last won the rowing cup in 1987.",
            "It was 1987 when the rowing cup last went to Halvik.",
            id="another order",
        ),
        pytest.param(
            "A quarter of the ferries of Halvik run late.",
            "In Halvik 25% of the ferries do not run on time.",
            id="a quarter",
        ),
        pytest.param(
            "The trial of the pilot began on 4 May.", "The trial of the pilot began on Monday, May 4.", id="a date"
        ),
        pytest.param(
            "Police found £20,000 in a tin under the pilot's bunk.",
            "In a tin under the bunk of the pilot, £20,000 was found by police.",
            id="passive",
        ),
        pytest.param(
            "The lock will stay shut until Saturday.",
            "The lock is to open again on Saturday.",
            id="until a day and again on it",
        ),
        pytest.param(
            "The harbour board raised the toll from 60 to 80 cents.",
            "The toll goes up to 80 cents from 60, the harbour board said.",
            id="went up",
        ),
        pytest.param(
            "The pilot denied stealing the money of the fund.",
            "The pilot said he had not stolen the money of the fund.",
            id="denied and not",
        ),
        pytest.param(
            "The yard of Halvik lost its only crane, which was not insured.",
            "The yard of Halvik lost its only crane; it was uninsured.",
            id="not insured and uninsured",
        ),
        pytest.param(
            "The lock was opened on Monday evening and closed again on Tuesday.",
            "Closed on Tuesday, the lock had been opened on Monday evening.",
            id="two days",
        ),
        pytest.param(
            "Jon Dahl, 44, a harbour pilot, was arrested at the quay in Halvik.",
            "Harbour pilot Jon Dahl, who is 44, was arrested at the quay in Halvik.",
            id="a trade before and behind the name",
        ),
        pytest.param(
            "The yard of Halvik was founded in 1924 by two brothers.",
            "Two brothers founded the yard of Halvik 102 years ago, in 1924.",
            id="a year and how long ago",
        ),
        pytest.param(
            "A dozen boats and 80 volunteers searched the reeds of Halvik.",
            "Twelve boats searched the reeds of Halvik with eighty volunteers.",
            id="a dozen",
        ),
        pytest.param(
            "More than 300 people were led out of the flats beside the cannery.",
            "Beside the cannery, 312 people were led out of their flats.",
            id="more than",
        ),
        pytest.param(
            "The choir was cheered as the curtain fell in Halvik.",
            "As the curtain fell in Halvik the choir was applauded.",
            id="cheered and applauded",
        ),
    ],
)
def test_what_is_equal_is_not_said(between: Between, first: str, second: str) -> None:
    assert between(first, second) == []
