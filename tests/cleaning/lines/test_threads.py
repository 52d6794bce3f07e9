"""What readers write below an article goes where no heading announces it; an interview or sections never do."""

from __future__ import annotations

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

STORY = [
    "Mill bridge to be closed to lorries from the first of May",
    "The mill bridge at Sorn will be closed to lorries from the first of May, the county council decided on Monday.",
    "Engineers found cracks in two of its five arches, which were built in 1794 of stone from the quarry at Harl.",
    "Lorries must take the road over Little Sorn, a detour of eleven kilometres, until the arches have been mended.",
    "The council put the cost of the work at 2.3 million crowns, half of which the state is to pay.",
]


def kept(lines: list[str]) -> list[str]:
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    return [line.text for line in article.lines if line.keep]


def test_a_thread_goes_with_what_stands_over_its_first_name() -> None:
    thread = [
        "23 people wrote",
        "Millrat",
        "Eleven kilometres! Do they know what diesel costs? My brother drives that road twice a day.",
        "Ada of the quarry",
        "The arches were never cracked when my grandfather looked after them, they are cracked now.",
        "pike_fisher",
        "About time. You could hear the stones move when a lorry went over, I live right below it.",
        "Millrat",
        "Pike_fisher you live in Harl, everybody here knows that, and Harl has two bridges of its own.",
        "Tess",
        "So who is going to pay the other half of the work, if the state pays one half only?",
    ]
    assert kept([*STORY, *thread]) == STORY[1:]


def test_an_interview_with_the_speakers_over_their_turns_stays() -> None:
    turns = [
        "Ada Rusk",
        "You have looked at bridges for forty years. Did the cracks at Sorn surprise you at all?",
        "Joss Pike",
        "No. I wrote to the council in 2019, and I have the letter here. Nobody ever answered it.",
        "Ada Rusk",
        "Would you have closed the bridge to cars as well, or do you think they can go on crossing it?",
        "Joss Pike",
        "Cars weigh next to nothing. It is the gravel lorries from the quarry that have broken its back.",
        "Ada Rusk",
        "And how long will it take to mend the two arches, if you had the work in your own hands?",
        "Joss Pike",
        "Two summers. You cannot set stone of that kind when there is frost in the ground at night.",
    ]
    assert [line for line in kept([*STORY, *turns]) if line in turns] == turns


def test_a_hearing_of_short_questions_and_answers_stays_to_its_end() -> None:
    # "More often than not." is an answer and heads no other stories
    turns = [
        "Where did you stand when the bow door opened?",
        "By the ramp. Nine metres off, I should say.",
        "Who gave the order?",
        "I thought the mate did. The mate thought I did.",
        "Had the lamp been out before?",
        "More often than not.",
        "Was that in the log?",
        "On the back of a menu.",
        "What did the master say?",
        "He said we would lose the tide.",
        "Did you look for the key?",
        "For two days. We found a spoon.",
        "Where is it now?",
        "At the bottom, with the lamp.",
        "Why?",
        "It was too heavy.",
        "When the door opened, which way did she go?",
        "Toward the mole, and then back toward us.",
        "Who was below?",
        "Two drivers, and the cook.",
        "Were the chains up?",
        "They were stacked by the winch.",
        "Who took them down?",
        "The lads from the yard, at seven.",
        "And what were you told?",
        "That it was only for an hour.",
        "Would you sail again?",
        "I have a mortgage.",
        "Did they offer you money?",
        "Not money. A van.",
        "How much?",
        "Three thousand, I was told.",
        "Thank you. Is there anything else?",
        "Only that the cook was the best of us.",
    ]
    below = ["More from the inquiry", "Terms & conditions", "Contact", "Jobs"]
    assert [
        line
        for line in kept(
            [
                STORY[0],
                "The inquiry into the loss of the ferry heard its cook on Monday, for two hours.",
                *turns,
                *below,
            ]
        )
        if line in turns
    ] == turns


def test_sections_under_short_headings_stay() -> None:
    sections = [
        "The arches",
        "Two of the five have cracks that a hand goes into, the engineers wrote in their report.",
        "The detour",
        "Drivers will lose a quarter of an hour each way, the carriers' guild said. Who pays them?",
        "The money",
        "The council has set 1.1 million crowns aside, and hopes for a gift from the quarry.",
        "The arches again",
        "They were last mended in 1911, when a flood had washed out the bed of the river.",
    ]
    assert kept([*STORY, *sections]) == [*STORY[1:], *sections]
