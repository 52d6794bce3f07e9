"""What the text says of itself and what the page declares in its head, made one: the better witness of each field."""

from __future__ import annotations

from collections.abc import Mapping

from reader.cleaning.byline import NO_PERSONS, agency_named
from reader.model import Found


def with_declared(read: Mapping[str, Found], declared: Mapping[str, Found]) -> dict[str, Found]:
    """The fields `read` from the text, outweighed by those that the page has `declared`, with three exceptions.

    The language is the text's own: many pages carry the language of their template. An agency declared as the author
    is the source of the text, not a person. An account ("admin") or the outlet itself is no author.
    """
    fields = {**read, **declared}
    if "language" in read and fields["language"].value != read["language"].value:
        fields["language"] = read["language"]
    author = declared.get("author")
    if author is not None:
        outlet = fields.get("outlet")
        agency = agency_named(author.value)
        nobody = author.value.casefold() in NO_PERSONS or (
            outlet and outlet.value.casefold() == author.value.casefold()
        )
        if agency or nobody:
            fields.pop("author")
            fields |= {"author": read["author"]} if "author" in read else {}
        if agency and not (outlet and outlet.value.casefold() == agency.casefold()):
            fields.setdefault("credit", author)
    return fields
