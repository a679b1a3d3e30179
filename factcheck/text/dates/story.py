"""What a reader of dates knows while it reads: publication, and the dates that the narrative has named so far."""

from datetime import date
from functools import cached_property
from typing import NamedTuple

from factcheck.model.when import ResolvedFrom, TimexType
from factcheck.text.dates.almanac import days_of, shifted
from factcheck.text.dates.nearest import nearest_year, plainly_this_year
from factcheck.text.dates.order import month_first_by_address, month_first_by_text
from factcheck.text.dates.tense import POSSESSIVE, Side, side

LEAD = 600
"""Code points at the start of a text that tell its news."""
BRIEF = 500
"""What is no longer is no article but a sentence or two."""
POSSESSIVES = (*POSSESSIVE, " 's", " ’s")


class Phrase(NamedTuple):
    """A time expression as it was read, before its record is built."""

    start: int
    end: int
    type: TimexType
    value: str
    mod: str | None = None
    resolved_from: ResolvedFrom = "text"
    article: bool = False
    """Whether a "the" before it belongs to it: the third quarter, but Thursday."""
    reported: bool = False
    """Whether it is the quarter that a business story is about."""
    either: str | None = None
    """The other day that 06/12/2010 may be."""
    then: "tuple[Phrase, ...]" = ()
    """Further expressions of the same words: "the 14th" of June 10 to 14."""


class Story:
    """One text while its dates are read, in order."""

    def __init__(
        self,
        text: str,
        lower: str,
        *,
        published: date | None,
        source: ResolvedFrom = "publication",
        url: str | None = None,
    ) -> None:
        self.text = text
        self.lower = lower
        self.published = published
        self.url = url
        self.source: ResolvedFrom = source if published else "none"
        self.depth = 0
        """How many expressions deep the reading is: "the end of" holds another."""
        self.day: date | None = None
        """The last day that the narrative named."""
        self.tomorrow = False
        """Whether its lead tells of tomorrow as past."""
        self.month: date | None = None
        """The first day of the last month that it named without a day."""
        self.day_at = 0
        self.year: int | None = None
        """The last year that it named."""
        self.year_at = 0
        self.quarter: str | None = None
        """The last quarter that it named."""
        self.months_at = -1000
        """Where it last named the months of a report: "the nine months"."""

    @cached_property
    def month_first(self) -> bool | None:
        """Whether the page writes the month first in 06/12/2010; None where nothing tells."""
        by_address = month_first_by_address(self.url)
        return month_first_by_text(self.lower) if by_address is None else by_address

    # ------------------------------------------------------------------ what has been named
    def note(self, phrase: Phrase) -> None:
        """Remember what later expressions may lean on."""
        value = phrase.value
        if phrase.type == "DURATION":
            if value in ("P9M", "P6M"):
                self.months_at = phrase.end
            return
        if phrase.type == "SET" or len(value) < 4 or not value[:4].isdigit():
            # A decade is 199, a century 19: neither is a year that "in August" could be in.
            return
        if phrase.reported:
            self.note_quarter(value)
        elif value[7:8] == "-" and value[8:10].isdigit():
            days = days_of(value)
            self.day, self.day_at = (days[0], phrase.end) if days else (self.day, self.day_at)
            self.month = None
        elif len(value) == 7 and value[5:].isdigit():
            days = days_of(value)
            self.month = days[0] if days else self.month
        if phrase.resolved_from == "text":
            self.year, self.year_at = int(value[:4]), phrase.end

    def note_quarter(self, value: str) -> None:
        """A quarter that is over, or nearly, is what a business story is about; one that lies ahead is not."""
        days = days_of(value)
        if self.published is None or days is None or days[0] > self.published:
            return
        if self.quarter is None or days[1] < self.published:
            self.quarter = value

    @property
    def next_year_named(self) -> bool:
        """Whether the last month or day that it named lies in the year after publication."""
        named = self.month or self.day
        return named is not None and self.published is not None and named.year == self.published.year + 1

    def speaks_of_months(self, position: int) -> bool:
        """Whether "the nine months" of a report stand a sentence or so before."""
        return 0 <= position - self.months_at < 200 and "\n\n" not in self.lower[self.months_at : position]

    def year_near(self, position: int, *, reach: int = 160) -> int | None:
        """A year that this sentence has stated."""
        if self.year is None or position - self.year_at > reach:
            return None
        between = self.lower[self.year_at : position]
        return None if ". " in between or "\n\n" in between else self.year

    def last_year(self, position: int, *, reach: int = 400) -> int | None:
        """The year that the last sentences named, where the narrative has named no day since."""
        return self.year if self.year and position - self.year_at < reach else None

    @property
    def narrated(self) -> tuple[date | None, ResolvedFrom]:
        """The day that "the following day" follows: the last that was named, else publication."""
        return (self.day, "text") if self.day else (self.published, self.source)

    # ------------------------------------------------------------------ the newspaper rule
    def side(self, start: int, end: int) -> Side | None:
        """Whether the words around a span speak of what was or of what will be."""
        return side(self.lower, start, end=end)

    def weekday(self, number: int, *, lead: str = "", start: int = 0, end: int = 0) -> str:
        """The day of a weekday: within seven days of publication, that day included; tense picks the side."""
        if self.published is None:
            return f"XXXX-WXX-{number}"
        today = self.published.isoweekday()
        back = (today - number) % 7
        ahead = (number - today) % 7
        if not lead and (back and self.side(start, end) == "after"):
            return self.shifted("day", ahead)
        if not lead and back == 6 and self.was_tomorrow(start, end):
            return self.shifted("day", 1)
        if not lead:
            return self.shifted("day", -back)
        if lead in ("previous", "following") and self.day:
            if lead == "previous":
                return self.shifted("day", -((self.day.isoweekday() - number) % 7 or 7), base=self.day)
            return self.shifted("day", (number - self.day.isoweekday()) % 7 or 7, base=self.day)
        if lead in ("last", "past", "previous"):
            return self.shifted("day", -(back or 7))
        if lead in ("next", "coming", "following"):
            return self.shifted("day", ahead or 7)
        if lead == "this" or (back and self.side(start, end) == "after"):
            return self.shifted("day", ahead)
        return self.shifted("day", -back)

    def was_tomorrow(self, start: int, end: int) -> bool:
        """Whether tomorrow's weekday is told as past because it was tomorrow where it happened, or the page lived on.

        In the lead no news is six days old, unless a possessive recalls it: "survivors of Tuesday's earthquake". What
        the lead says of a weekday holds for the rest of the story.
        """
        if not self.tomorrow and start < LEAD and len(self.lower) > BRIEF:
            self.tomorrow = not self.lower.startswith(POSSESSIVES, end)
        return self.tomorrow

    def month_year(
        self,
        month: int,
        *,
        day: int | None = None,
        weekday: int = 0,
        lead: str = "",
        start: int = 0,
        end: int = 0,
        told: Side | None = None,
    ) -> int | None:
        """The year of a month, or of a day of a month, that names none: the nearest that fits the tense, or what is told."""
        stated = self.year_near(start)
        if stated is not None and not lead and self.published is None:
            return stated
        if self.published is None:
            return None
        if not lead and not weekday and plainly_this_year(self.published, month, day):
            return self.published.year
        nearest = nearest_year(self.published, month, day, weekday, lead)
        if nearest.before == nearest.after == nearest.untold:
            return nearest.untold
        return nearest.on(told or self.side(start, end))

    # ------------------------------------------------------------------ publication, shifted
    def shifted(self, unit: str, by: float, *, base: date | None = None) -> str:
        """The value that lies some units from publication, or from another day; open where there is none."""
        start = base or self.published
        value = shifted(start, unit, by=by) if start else None
        return value or OPEN_VALUES.get(unit, "XXXX-XX-XX")

    def current(self, unit: str) -> str:
        """This week, month, quarter or year."""
        return self.shifted(unit, 0)

    def last_quarter(self) -> str:
        """The quarter that reports of these weeks are about: the last that is over."""
        return self.shifted("quarter", -1)

    def numbered_quarter(self, number: int, *, start: int, end: int) -> str:
        """The third quarter: of this year when it has begun or is spoken of as ahead, else of the last."""
        if self.published is None:
            return f"XXXX-Q{number}"
        begun = number <= (self.published.month + 2) // 3
        if begun or self.side(start, end) == "after":
            return f"{self.published.year}-Q{number}"
        return f"{self.published.year - 1}-Q{number}"


OPEN_VALUES = {
    "second": "XXXX-XX-XX", "minute": "XXXX-XX-XX", "hour": "XXXX-XX-XX", "day": "XXXX-XX-XX",
    "night": "XXXX-XX-XX", "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
    "year": "XXXX", "decade": "XXX",
    "century": "XX", "millennium": "X",
}  # fmt: skip
"""What stays of a relative expression in an undated article: its grain."""
