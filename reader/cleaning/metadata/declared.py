"""What the text says of itself and what the page declares in its head, made one: the better witness of each field."""

from __future__ import annotations

from collections.abc import Mapping

from reader.cleaning.metadata.agencies import agency_named
from reader.cleaning.metadata.byline import is_role
from reader.cleaning.metadata.houses import is_same_house
from reader.cleaning.metadata.persons import NO_PERSONS
from reader.cleaning.metadata.sections import is_section
from reader.model import Found


def with_declared(read: Mapping[str, Found], declared: Mapping[str, Found]) -> dict[str, Found]:
    """The fields `read` from the text, outweighed by those that the page has `declared`, with four exceptions.

    The language is the text's own: many pages carry the language of their template. A headline that is the outlet's
    name or a section's is that of the site. Among the authors an agency is the source of the text, and an account
    ("admin") or the outlet itself is nobody.
    """
    fields = {**read, **declared}
    outlet = fields["outlet"].value.casefold() if "outlet" in fields else ""
    headline = fields.get("headline")
    if headline and (headline.value.casefold() == outlet or is_section(headline.value)):
        fields |= _instead(fields, read, "headline")
    if "language" in read and fields["language"].value != read["language"].value:
        fields["language"] = read["language"]
    author = declared.get("author")
    if author is not None:
        names = [name for name in author.value.split(", ") if name.casefold() not in NO_PERSONS | {outlet}]
        names = [name for at, name in enumerate(names) if not (at and is_role(name))]
        agencies = [name for name in names if agency_named(name)]
        persons = ", ".join(name for name in names if name not in agencies)
        fields |= {"author": Found(persons, None, author.cue)} if persons else _instead(fields, read, "author")
        if agencies:
            fields.setdefault("credit", Found("/".join(agencies), None, author.cue))
    return fields


def without_own_credit(fields: Mapping[str, Found]) -> dict[str, Found]:
    """The fields without a credit that names the outlet itself: it took the text from nobody."""
    outlet, credit = fields.get("outlet"), fields.get("credit")
    own = outlet is not None and credit is not None and is_same_house(outlet.value, credit.value)
    return {name: found for name, found in fields.items() if not (own and name == "credit")}


def _instead(fields: dict[str, Found], read: Mapping[str, Found], name: str) -> dict[str, Found]:
    """Take a declared field out of `fields`; gives what the text says in its place, if anything."""
    del fields[name]
    return {name: read[name]} if name in read else {}
