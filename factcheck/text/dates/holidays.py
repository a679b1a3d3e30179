"""Days with a name: "Christmas Eve", "Thanksgiving", "Easter Sunday 1998"."""

import re
from datetime import date

from factcheck.text.dates.absolute import named_year
from factcheck.text.dates.almanac import easter
from factcheck.text.dates.nearest import fitting_year
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.surroundings import capitalised
from factcheck.text.dates.vocabulary import (
    GAP,
    YEAR,
    either,
)

HOLIDAYS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25),
    "new year's eve": (12, 31), "new year's day": (1, 1),
    "new year’s eve": (12, 31), "new year’s day": (1, 1),
    "valentine's day": (2, 14), "valentine’s day": (2, 14), "halloween": (10, 31),
    "fourth of july": (7, 4), "boxing day": (12, 26), "may day": (5, 1),
}  # fmt: skip
MOVING = (
    "thanksgiving day",
    "thanksgiving",
    "election day",
    "easter sunday",
    "easter monday",
    "easter day",
    "good friday",
    "palm sunday",
)
HOLIDAY = re.compile(rf"(?P<name>{either(list(HOLIDAYS) + list(MOVING))})\b(?:,?{GAP}(?P<year>{YEAR})\b)?")
TRIMMINGS = re.compile(
    r"[\s-](?:markets?|trees?|lights?|eggs?|cards?|gifts?|presents?|carols?|songs?|dinners?|lunch(?:es)?|part(?:y|ies)"
    r"|shopping|shoppers|decorations?|cake|music|films?|movies?|specials?|albums?|cheer|spirit|stockings?|bonus(?:es)?"
    r"|costumes?|bunny|resolutions?|concerts?|island|uprising|rising)\b"
)
"""What is named after a feast is no day: the Christmas market, Easter eggs."""


def read_holiday(story: Story, start: int) -> Phrase | None:
    """Christmas Day, Thanksgiving, Easter Sunday 1998."""
    found = HOLIDAY.match(story.lower, start)
    if found is None or not capitalised(story, start):
        return None
    name, end = found["name"], found.end()
    if not name.endswith(("eve", " day")) and TRIMMINGS.match(story.lower, end):
        return None
    year = int(found["year"]) if found["year"] else named_year(story, *HOLIDAYS.get(name, (0, 0)), end=end)
    if year:
        day: date | None = holiday(name, year)
    elif story.published is None:
        month_and_day = HOLIDAYS.get(name)
        value = "XXXX-{:02}-{:02}".format(*month_and_day) if month_and_day else "XXXX-XX-XX"
        return Phrase(start, end, "DATE", value, None, "none")
    else:
        day = nearest_holiday(story, name, start=start, end=end)
    if day is None:
        return None
    return Phrase(start, end, "DATE", day.isoformat(), None, "text" if year else story.source)


def nearest_holiday(story: Story, name: str, *, start: int, end: int) -> date | None:
    """The holiday nearest to publication that fits the tense."""
    here = story.published
    if here is None:
        return None
    days = {year: holiday(name, year) for year in (here.year - 1, here.year, here.year + 1)}
    year = fitting_year({year: (day - here).days for year, day in days.items()}, lead="", verbs=story.side(start, end))
    return days[year]


def holiday(name: str, year: int) -> date:
    """The day of a holiday in a year."""
    if name in HOLIDAYS:
        return date(year, *HOLIDAYS[name])
    if name.startswith("thanksgiving"):
        # The fourth Thursday of November.
        return date(year, 11, 22 + (3 - date(year, 11, 22).weekday()) % 7)
    if name == "election day":
        # The Tuesday after the first Monday of November.
        return date(year, 11, 2 + (1 - date(year, 11, 2).weekday()) % 7)
    offset = {"good friday": -2, "palm sunday": -7, "easter monday": 1}.get(name, 0)
    return date.fromordinal(easter(year).toordinal() + offset)
