"""Days in figures: "2010-06-10", "06/12/2010", "12.06.2010"."""

import re

from factcheck.text.dates.almanac import exists
from factcheck.text.dates.order import readings
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.surroundings import century_of, word_before

ISO = re.compile(
    r"(?P<year>[12]\d{3})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?:t(?P<clock>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?z?)?(?![\d-])"
)
ISO_MONTH = re.compile(r"(?P<year>[12]\d{3})-(?P<month>0[1-9]|1[0-2])(?![\d-])")
NUMERIC = re.compile(
    r"(?P<first>\d{1,2})(?P<mark>[/.])(?P<second>\d{1,2})(?P=mark)(?P<year>[12]\d{3}|\d\d)(?![\d/]|\.\d)"
)


def read_iso(story: Story, start: int) -> Phrase | None:
    """2010-06-12, 2010-06-12T06:00, 2010-06."""
    found = ISO.match(story.lower, start)
    if found and exists(int(found["year"]), int(found["month"]), int(found["day"])):
        day = f"{found['year']}-{found['month']}-{found['day']}"
        if found["clock"]:
            return Phrase(start, found.end(), "TIME", f"{day}T{found['clock']}")
        return Phrase(start, found.end(), "DATE", day)
    month = ISO_MONTH.match(story.lower, start)
    if month and word_before(story, start) not in ("from", "between"):
        return Phrase(start, month.end(), "DATE", f"{month['year']}-{month['month']}")
    return None


def read_numeric(story: Story, start: int) -> Phrase | None:
    """06/12/2010, which may be two days, 13/06/2010, and 12.06.2010 as continentals write it."""
    found = NUMERIC.match(story.lower, start)
    if found is None or (story.lower[start - 1 : start] in ("/", ".", "-") and start):
        return None
    first, second = int(found["first"]), int(found["second"])
    year = int(found["year"]) if len(found["year"]) == 4 else century_of(int(found["year"]), story)
    if found["mark"] == "." and len(found["year"]) == 2:
        return None
    days = readings(
        first,
        second,
        year,
        month_first=story.month_first if found["mark"] == "/" else False,
        published=story.published,
    )
    if not days:
        return None
    either = days[1].isoformat() if len(days) > 1 else None
    return Phrase(start, found.end(), "DATE", days[0].isoformat(), either=either)
