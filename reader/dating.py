"""Whether what someone gives for a date can be one: the months' names, and days that no calendar has."""

from __future__ import annotations

import re
from calendar import monthrange
from itertools import groupby

from reader.patterns import compiled

MONTHS = (
    "january jan januar janvier enero gennaio janeiro januari ocak stycznia січня января ianuarie"
    " ιανουαρίου tammikuuta",
    "february feb februar février febrero febbraio fevereiro februari şubat lutego лютого февраля"
    " februarie φεβρουαρίου helmikuuta",
    "march mar märz mars marzo março maart mrt mart marca березня марта martie μαρτίου maaliskuuta maret",
    "april apr avril abril aprile nisan kwietnia квітня апреля aprilie απριλίου huhtikuuta",
    "may mai mayo maggio maio mei mayıs maj maja травня мая μαΐου μαίου toukokuuta",
    "june jun juni juin junio giugno junho haziran czerwca червня июня iunie ιουνίου kesäkuuta",
    "july jul juli juillet julio luglio julho temmuz lipca липня июля iulie ιουλίου heinäkuuta",
    "august aug août agosto augustus ağustos sierpnia серпня августа αυγούστου elokuuta agustus",
    "september sept sep septembre septiembre settembre setembro eylül września вересня сентября"
    " septembrie σεπτεμβρίου syyskuuta",
    "october oct okt oktober octobre octubre ottobre outubro ekim października жовтня октября octombrie"
    " οκτωβρίου lokakuuta",
    "november nov novembre noviembre novembro kasım listopada листопада ноября noiembrie νοεμβρίου marraskuuta",
    "december dec dez dezember décembre diciembre dicembre dezembro aralık grudnia грудня декабря"
    " decembrie δεκεμβρίου joulukuuta desember",
)
"""What each month is called in the languages of the cues and some of their neighbours, as it stands in a date."""
_NUMBER = {name: number for number, names in enumerate(MONTHS, 1) for name in names.split()}
_BY_LETTER = groupby(sorted(_NUMBER), key=lambda name: name[0])
_GROUPS = (first + "(?:" + "|".join(name[1:] for name in names) + ")" for first, names in _BY_LETTER)
MONTH = rf"(?:{'|'.join(_GROUPS)})\b\.?"
"""A pattern for the name of a month, to be used without regard to capitals; by first letters it takes less time."""
_NAME = r"(?P<name>[^\W\d_]{3,12})\b\.?"
"""What may be the name of a month. `MONTH` in its place would take as long to compile as all else here."""
_YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)"
_DAYS = tuple(
    compiled(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}[-/.](?P<month>\d\d?)[-/.](?P<day>\d+)",
        rf"(?<!\d){_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?!\d)",
        rf"(?<!\d){_YEAR}\s?[년年]\s?(?P<month>\d+)\s?[월月]\s?(?P<day>\d+)",
        rf"(?<![\d.])(?P<day>\d+)[-/.](?P<month>\d+)[-/.]{_YEAR}(?!\d)",
        rf"(?<![\d.])(?P<month>\d+)[-/.](?P<day>\d+)[-/.]{_YEAR}(?!\d)",
        rf"(?P<day>\d+)(?:st|nd|rd|th|er|º)?\.?\s*(?:de\s+|of\s+)?\b{_NAME},?\s+(?:de\s+|of\s+)?{_YEAR}(?!\d)",
        rf"\b{_NAME}\s+(?P<day>\d+)(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)",
    )
)
_LONGER = compiled(rf"\b{_NAME},?\s+(?:de\s+|of\s+)?{_YEAR}(?!\d)|\A(?:1[6-9]|20)\d\d\Z", re.IGNORECASE)
"""A month or a year, which counts where nothing has the looks of a day."""
_NUMBER_BEFORE = compiled(r"\d\W*\Z")
_CLOCK = compiled(r"(?<![\d:])(\d\d?):(\d\d)")
_LAST_HOUR, _MINUTES = 24, 60


def is_possible(value: str) -> bool:
    """Whether a date with its year stands in `value`, in figures or with a month's name, and the"
    " calendar has that da",

    A month or a year alone will do; a clock time must be one. 3.4.2025 may be of March or of April.
    """
    value = value.strip()
    if any(int(hour) > _LAST_HOUR or int(minute) >= _MINUTES for hour, minute in _CLOCK.findall(value)):
        return False
    days = [found for form in _DAYS if (found := _first(form, value))]
    if days:
        return any(_is_a_day(found.groupdict()) for found in days)
    longer = _first(_LONGER, value)
    return longer is not None and not _NUMBER_BEFORE.search(value[: longer.start()])


def is_month(name: str) -> bool:
    """Whether a word is the name of a month, whatever its capitals."""
    return name.casefold() in _NUMBER


def _first(form: re.Pattern[str], value: str) -> re.Match[str] | None:
    """Where `form` first stands in `value`, with the name of a month if with any."""
    for found in form.finditer(value):
        name = found.groupdict().get("name")
        if name is None or is_month(name):
            return found
    return None


def _is_a_day(found: dict[str, str | None]) -> bool:
    year = int(found["year"] or 0)
    name = found.get("name")
    month = _NUMBER[name.casefold()] if name else int(found["month"] or 0)
    day = int(found["day"] or 0)
    return 1 <= month <= len(MONTHS) and 1 <= day <= monthrange(year, month)[1]
