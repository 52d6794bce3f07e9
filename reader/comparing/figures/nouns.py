"""Nouns that outlets use for one thing when they count it: "41 houses", "47 homes"."""

from __future__ import annotations

from collections.abc import Mapping

_ALIKE: Mapping[str, str] = {
    "person": "patient passenger resident worker employee customer student pupil voter visitor supporter fan protester "
    "protestor demonstrator soldier troops migrant refugee evacuee victim guest spectator nurse driver villager "
    "civilian inhabitant staff crew pensioner pilgrim tourist traveller traveler holidaymaker commuter islander "
    "farmer miner officer firefighter rescuer teacher activist mourner shopper diner hiker climber inmate prisoner "
    "detainee hostage onlooker bystander attendee participant viewer user subscriber shareholder claimant applicant "
    "retiree homeowner householder tenant local citizen native motorist cyclist pedestrian runner marcher striker",
    "pupil": "child schoolchild youngster student boy girl teenager",
    "vote": "member lawmaker deputy senator legislator representative councillor councilor delegate",
    "home": "house dwelling household property residence building",
    "vehicle": "car lorry truck van",
    "boat": "ship vessel ferry",
    "aircraft": "plane airplane jet",
    "job": "post position redundancy",
    "object": "piece item artefact artifact",
    "body": "corpse",
    "shot": "round bullet",
    "count": "charge",
}
_PEOPLE_ELSEWHERE = (
    "mensch leut fahrgast insass passagi bewohn einwohn besuch zuschau passager voyageur habit spectateur visiteur "
    "pasajer viajer человек люд пассажир жител людей осіб пасаж мешка"
)
"""Stems of nouns for people in German, French, Spanish, Russian and Ukrainian."""
_CLASS = {noun: head for head, nouns in _ALIKE.items() for noun in (head, *nouns.split())} | dict.fromkeys(
    _PEOPLE_ELSEWHERE.split(), "person"
)


def class_of(noun: str | None) -> str | None:
    """The commonest noun for what `noun` (singular, lower case) counts; None where it has no like."""
    if noun and noun.endswith("man"):
        return "person"
    return _CLASS.get(noun) if noun else None
