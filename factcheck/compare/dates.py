"""The ladder for dates of one event: equal, one inside the other, undecidable without a year, apart."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from factcheck.compare.side import Side, Verdict
from factcheck.model import DateClaim, Relation, When
from factcheck.text.dates.vocabulary import MONTH_NAMES
from factcheck.text.events import event_type

SLIP = timedelta(days=31)
"""How far apart two accounts of one day lie when one of them slipped: a wrong day, week or month."""

VALUE = re.compile(
    r"(?P<year>\d{4}|XXXX)(?:-(?:W(?P<week>\d\d|XX)(?:-(?P<weekday>[1-7]|WE))?|(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?))?(?:T.*)?$"
)
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TIMES_OF_DAY = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night"}


class Parts(NamedTuple):
    """What is known of a date; None is unknown."""

    year: int | None
    month: int | None
    day: int | None
    weekday: int | None

    @property
    def full(self) -> date | None:
        """The day, where year, month and day are known."""
        if self.year and self.month and self.day:
            try:
                return date(self.year, self.month, self.day)
            except ValueError:
                return None
        return None


def compare_dates(left: Side, right: Side) -> Verdict:
    """The relation of two dates of one event.

    Steps, in order: equivalent, entails, compatible while a year or week is unknown, compatible where they overlap,
    not comparable (another occasion), contradiction.
    """
    assert isinstance(left.claim, DateClaim)
    assert isinstance(right.claim, DateClaim)
    one, other = left.claim.when, right.claim.when
    if one is None or other is None or left.claim.boundary != right.claim.boundary:
        return Verdict(Relation.NOT_COMPARABLE, None, "One tells of the start or end of the event, the other does not.")
    if one.timex.value == other.timex.value:
        return Verdict(Relation.EQUIVALENT, None, f"Both say {spoken_date(one)}.")
    if one.earliest and one.latest and other.earliest and other.latest:
        return known(left, right, (one.earliest, one.latest), (other.earliest, other.latest))
    return underspecified(left, right, one, other)


def known(left: Side, right: Side, one: tuple[date, date], other: tuple[date, date]) -> Verdict:
    """Two dates whose days are known."""
    if one == other:
        return Verdict(Relation.EQUIVALENT, None, "Both name the same day.")
    if (one[0] <= other[0] and other[1] <= one[1]) or (other[0] <= one[0] and one[1] <= other[1]):
        return Verdict(Relation.ENTAILS, None, "One names a day within the time that the other names.")
    if one[0] <= other[1] and other[0] <= one[1]:
        return Verdict(Relation.COMPATIBLE, "unknown", "The times overlap.")
    return apart(left, right, f"{one[0]} and {other[0]} are different days.")


def apart(left: Side, right: Side, reason: str) -> Verdict:
    """Different days: a contradiction where one person can have met it only once, and not long before or after; else maybe another occasion."""
    assert isinstance(left.claim, DateClaim)
    assert isinstance(right.claim, DateClaim)
    if left.claim.modality is not right.claim.modality:
        return Verdict(Relation.NOT_COMPARABLE, None, f"{reason} One is a plan, which may have changed.")
    event = event_type(left.claim.event)
    named = bool(left.claim.participants) and bool(right.claim.participants)
    if event.once and event.whose == "person" and named and weeks_apart(left.claim.when, right.claim.when):
        return Verdict(Relation.CONTRADICTION, "unknown", f"{reason} It can have happened only once.")
    return Verdict(Relation.NOT_COMPARABLE, None, f"{reason} They may be two occasions.")


def weeks_apart(one: When | None, other: When | None) -> bool:
    """Whether two days are close enough to be one day told wrongly; years apart they are two events."""
    if not (one and other and one.earliest and one.latest and other.earliest and other.latest):
        return True
    return max(one.earliest, other.earliest) - min(one.latest, other.latest) <= SLIP


def underspecified(left: Side, right: Side, one: When, other: When) -> Verdict:
    """Dates of which one lacks its year or is a bare weekday."""
    first, second = parts(one.timex.value), parts(other.timex.value)
    if first is None or second is None:
        return Verdict(
            Relation.NOT_COMPARABLE, None, f"{spoken_date(one)} and {spoken_date(other)} cannot be set side by side."
        )
    for here, there in ((first.year, second.year), (first.month, second.month), (first.day, second.day)):
        if here and there and here != there:
            return apart(left, right, f"{spoken_date(one)} is not {spoken_date(other)}.")
    if first.weekday and second.weekday:
        if first.weekday != second.weekday:
            return apart(left, right, f"{DAY_NAMES[first.weekday - 1]} is not {DAY_NAMES[second.weekday - 1]}.")
        return Verdict(Relation.EQUIVALENT, None, f"Both say {DAY_NAMES[first.weekday - 1]}.")
    if first.weekday or second.weekday:
        return weekday_and_date(left, right, first, second)
    return Verdict(Relation.ENTAILS, None, f"{spoken_date(one)} and {spoken_date(other)} agree in all that both say.")


def weekday_and_date(left: Side, right: Side, first: Parts, second: Parts) -> Verdict:
    """A bare weekday beside a date: decided where the date is whole, else open."""
    weekday = first.weekday or second.weekday or 1
    day = first.full or second.full
    name = DAY_NAMES[weekday - 1]
    if day is None:
        return Verdict(
            Relation.COMPATIBLE, "unknown_date", f"{name} may be that day; without the year nobody can tell."
        )
    if day.isoweekday() == weekday:
        return Verdict(Relation.ENTAILS, None, f"{day} was a {name}.")
    return apart(left, right, f"{day} was a {DAY_NAMES[day.weekday()]}, not a {name}.")


def spoken_date(when: When) -> str:
    """A date for people: "2010-06-12", "10 June", "April", "Saturday"; else its TIMEX3 value.

    >>> from factcheck.model import Timex
    >>> spoken_date(When(timex=Timex(type="DATE", value="XXXX-06-10")))
    '10 June'
    """
    value, _, clock = when.timex.value.partition("T")
    known = parts(value)
    part = TIMES_OF_DAY.get(clock, "")
    if known is None:
        return when.edtf or when.timex.value
    if known.year:
        return f"{value} {part}".strip()
    if known.weekday:
        return f"{DAY_NAMES[known.weekday - 1]} {part}".strip()
    if known.month:
        month = MONTH_NAMES[known.month - 1].capitalize()
        return f"{known.day} {month} {part}".strip() if known.day else month
    return when.timex.value


def parts(value: str) -> Parts | None:
    """What a TIMEX3 value tells of the date.

    >>> parts("XXXX-WXX-6"), parts("XXXX-06-10").month
    (Parts(year=None, month=None, day=None, weekday=6), 6)
    """
    found = VALUE.match(value)
    if found is None:
        return None
    return Parts(
        *(int(part) if part and part.isdigit() else None for part in found.group("year", "month", "day", "weekday"))
    )
