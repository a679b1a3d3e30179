"""Arithmetic on TIMEX3 values: what a value covers, what it is in EDTF, and what lies some units away from it."""

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

from factcheck.model import When
from factcheck.model.when import ResolvedFrom, Timex, TimexType
from factcheck.text.dates.vocabulary import DURATION_LETTERS

SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
"""Northern meteorological seasons, as news agencies use them; winter ends in the next year."""
SEASON_EDTF = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
FIRST_YEAR, LAST_YEAR = 1, 9998

VALUE = re.compile(
    r"""
      (?P<day> \d{4}-\d\d-\d\d ) (?: T.* )?
    | (?P<week> \d{4}-W\d\d ) (?P<weekend> -WE )?
    | (?P<month> \d{4}-\d\d )
    | (?P<quarter> \d{4}-Q[1-4] )
    | (?P<half> \d{4}-H[12] )
    | (?P<season> \d{4}-(?:SP|SU|FA|WI) )
    | (?P<year> \d{4} )
    | (?P<decade> \d{3} )
    | (?P<century> \d{2} )
    | (?P<open> XXXX-(?:\d\d)(?:-\d\d)? ) (?: T.* )?
    """,
    re.VERBOSE,
)
OPEN_ENDED = {"BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"}


@lru_cache(maxsize=16384)
def when_of(type: TimexType, value: str, *, mod: str | None = None, resolved_from: ResolvedFrom = "text") -> When:
    """The record for a TIMEX3, with EDTF and the days that it covers.

    >>> when_of("DATE", "2010-06").edtf, when_of("DATE", "2010-06").latest
    ('2010-06', datetime.date(2010, 6, 30))
    """
    timex = Timex(type=type, value=value, mod=mod)
    if type in ("DURATION", "SET"):
        return When(timex=timex, resolved_from=resolved_from)
    edtf, days = edtf_of(value), days_of(value)
    if mod in OPEN_ENDED:
        # "More than twenty years ago" has a last day and no first: no interval of days that a comparison could hold.
        return When(timex=timex, edtf=open_edtf(edtf, mod), resolved_from=resolved_from)
    earliest, latest = days or (None, None)
    return When(timex=timex, edtf=edtf, earliest=earliest, latest=latest, resolved_from=resolved_from)


def when_of_either(value: str, other: str) -> When:
    """The record for a day that may be another: 06/12/2010 where nobody knows who puts the month first.

    >>> when_of_either("2010-06-12", "2010-12-06").edtf
    '[2010-06-12,2010-12-06]'
    """
    first, last = sorted([value, other])
    return When(
        timex=Timex(type="DATE", value=value),
        edtf=f"[{first},{last}]",
        earliest=date.fromisoformat(first),
        latest=date.fromisoformat(last),
    )


def open_edtf(edtf: str | None, mod: str) -> str | None:
    """An interval of EDTF that is open on the side of the mod: BEFORE 1990 is ../1990."""
    if edtf is None or "T" in edtf:
        return None
    first, _, last = edtf.partition("/")
    # Of a week the far end is open: "nearly six weeks ago" began with the first day of that week.
    return f"../{last or first}" if mod.endswith("BEFORE") else f"{first}/.."


def edtf_of(value: str) -> str | None:
    """A TIMEX3 value in EDTF: 199 is 199X, 1989-Q3 is 1989-35, a week or what stays relative is None."""
    found = VALUE.fullmatch(value)
    kind = found.lastgroup if found else None
    if found is None or kind is None:
        return None
    words = found[kind]
    if kind in ("day", "month", "year", "open"):
        return words
    if kind in ("week", "weekend"):
        days = days_of(value)
        return f"{days[0]}/{days[1]}" if days else None
    if kind == "season":
        return f"{words[:4]}-{SEASON_EDTF[words[5:]]}"
    if kind == "quarter":
        return f"{words[:4]}-{32 + int(words[6])}"
    if kind == "half":
        return f"{words[:4]}-{39 + int(words[6])}"
    return words.ljust(4, "X")


@lru_cache(maxsize=16384)
def days_of(value: str) -> tuple[date, date] | None:
    """The first and the last day that a value covers, None where it names none.

    >>> days_of("1989-Q3")
    (datetime.date(1989, 7, 1), datetime.date(1989, 9, 30))
    """
    found = VALUE.fullmatch(value)
    kind = found.lastgroup if found else None
    if found is None or kind is None or kind == "open":
        return None
    year = int(found[0][:4].ljust(4, "0")[:4]) if kind in ("decade", "century") else int(value[:4])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return days_of_kind(found, kind, year)
    except ValueError:
        return None


def days_of_kind(found: re.Match[str], kind: str, year: int) -> tuple[date, date]:
    """The days of a value whose kind and year are known."""
    if kind == "day":
        day = date.fromisoformat(found["day"])
        return day, day
    if kind in ("week", "weekend"):
        monday = date.fromisocalendar(year, int(found["week"][6:]), 1)
        return (monday + timedelta(5) if kind == "weekend" else monday), monday + timedelta(6)
    if kind == "month":
        return months(year, int(found["month"][5:]), count=1)
    if kind == "quarter":
        return months(year, 3 * int(found["quarter"][6]) - 2, count=3)
    if kind == "half":
        return months(year, 6 * int(found["half"][6]) - 5, count=6)
    if kind == "season":
        return months(year, SEASON_MONTHS[found["season"][5:]][0], count=3)
    years = {"year": 1, "decade": 10, "century": 100}[kind]
    return date(year, 1, 1), date(year + years - 1, 12, 31)


def months(year: int, month: int, *, count: int) -> tuple[date, date]:
    """The first and the last day of some months from a month on."""
    last_year, last_month = divmod(year * 12 + month - 1 + count - 1, 12)
    return date(year, month, 1), date(last_year, last_month + 1, calendar.monthrange(last_year, last_month + 1)[1])


def week_value(day: date) -> str:
    """The ISO week of a day: 2010-W23."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def quarter_value(day: date) -> str:
    """The quarter of a day: 1989-Q4."""
    return f"{day.year}-Q{(day.month + 2) // 3}"


def exists(year: int, month: int, day: int) -> bool:
    """Whether a calendar has this day."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12):
        return False
    return 1 <= day <= 28 or 1 <= day <= calendar.monthrange(year, month)[1]


@lru_cache(maxsize=1024)
def length_value(unit: str, number: float | None) -> str:
    """A duration as ISO 8601 writes it: P2Y6M, PT5H30M, PXD."""
    marker, times, letter = DURATION_LETTERS[unit]
    if number is None:
        return f"P{marker}X{letter}"
    number *= times
    whole = int(number)
    part = number - whole
    smaller = {"Y": (12, "M"), "H": (60, "M"), "M": (60, "S") if marker else (0, ""), "D": (24, "H")}.get(
        letter, (0, "")
    )
    if part and smaller[0]:
        rest = round(part * smaller[0])
        head = f"{whole}{letter}" if whole else ""
        joint = "T" if letter == "D" else ""
        return f"P{marker}{head}{joint}{rest}{smaller[1]}"
    return f"P{marker}{whole if not part else number:g}{letter}"


@lru_cache(maxsize=4096)
def shifted(base: date, unit: str, *, by: float) -> str | None:
    """The value that lies some units from a day, as precise as the unit: two months before 1998-03-31 is 1998-01.

    >>> shifted(date(2010, 10, 20), "year", by=-20), shifted(date(2010, 6, 12), "day", by=-1)
    ('1990', '2010-06-11')
    """
    try:
        return shifted_value(base, unit, by)
    except (ValueError, OverflowError):
        # "A billion years ago" is no day of any calendar.
        return None


def shifted_value(base: date, unit: str, by: float) -> str | None:
    """The same, raising where the calendar ends."""
    if unit in ("second", "minute", "hour"):
        return base.isoformat()
    if unit in ("day", "night"):
        return (base + timedelta(days=round(by))).isoformat()
    if unit in ("week", "fortnight"):
        return week_value(base + timedelta(weeks=round(by * (2 if unit == "fortnight" else 1))))
    if unit == "weekend":
        return week_value(base + timedelta(weeks=round(by))) + "-WE"
    if unit in ("month", "quarter"):
        year, month = divmod(base.year * 12 + base.month - 1 + round(by) * (3 if unit == "quarter" else 1), 12)
        first = date(year, month + 1, 1)
        return quarter_value(first) if unit == "quarter" else f"{year:04}-{month + 1:02}"
    years = base.year + round(by * {"year": 1, "decade": 10, "century": 100, "millennium": 1000}[unit])
    if not FIRST_YEAR <= years <= LAST_YEAR:
        return None
    return f"{years:04}"[: {"year": 4, "decade": 3, "century": 2, "millennium": 4}[unit]]


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, after Butcher's algorithm."""
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
