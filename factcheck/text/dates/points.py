"""Points counted from a length: "three days ago", "two years earlier", "seven days later"."""

import re
from datetime import date

from factcheck.text.dates.almanac import length_value, shifted
from factcheck.text.dates.story import OPEN_VALUES, Phrase, Story
from factcheck.text.dates.vocabulary import POINT_MODS, words

ONWARDS = frozenset(words("later after afterward afterwards"))


def pointed(
    story: Story, first: int, found: re.Match[str], *, unit: str, number: float | None, mod: str | None
) -> Phrase | None:
    """Three days ago, two years earlier, seven days later: a point, as precise as its unit."""
    turn, end = found["turn"], found.end()
    back = turn in ("ago", "earlier", "before", "previously")
    if (
        turn in ("ago", "hence")
        or turn.startswith("from")
        or (turn == "earlier" and unit == "year" and story.year_near(first, reach=300) is None)
    ):
        base, source = story.published, story.source
    else:
        base, source = story.narrated
    if back and base and story.published and base > story.published and not story.tomorrow:
        # "Two days before Tuesday's vote he wrote what he had found nine days earlier."
        base, source = story.published, story.source
    named = story.last_year(first) if unit == "year" and number and turn in ONWARDS else None
    if named and number and (story.published is None or named + int(number) <= story.published.year):
        # "In 2003 it paid for the field. Three years later it struck a deal."
        base, source = date(named, 1, 1), "text"
    point_mod = POINT_MODS.get(mod, mod) if mod else None
    if number is None and turn in ONWARDS:
        # "A few days later he fled": after what the story told last, and mostly long past.
        return Phrase(first, end, "DURATION", length_value(unit, None), mod)
    if number is None:
        return Phrase(first, end, "DATE", "PAST_REF" if back else "FUTURE_REF", point_mod, "none")
    if unit == "year" and number == 1 and back and story.quarter and turn in ("ago", "earlier"):
        return Phrase(first, end, "DATE", year_before(story, story.quarter, at=first), point_mod, story.source)
    if turn == "earlier" and unit == "year":
        year = story.year_near(first, reach=300)
        if year:
            return Phrase(first, end, "DATE", f"{int(year - number):04}", point_mod, "text")
    value = shifted(base, unit, by=-number if back else number) if base else None
    if value is None:
        return Phrase(first, end, "DATE", OPEN_VALUES[unit], point_mod, "none")
    return Phrase(first, end, "DATE", value, point_mod, source)


def year_before(story: Story, quarter: str, *, at: int) -> str:
    """The same quarter of the year before; the year before where a report speaks of nine months."""
    if story.speaks_of_months(at):
        return story.shifted("year", -1)
    return f"{int(quarter[:4]) - 1:04}{quarter[4:]}"
