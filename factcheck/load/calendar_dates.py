"""One date as publishers write it -> EDTF normal form, as precise as it was written and no more."""

import re
from datetime import date

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MONTH_NUMBER = {name: number for number, name in enumerate(MONTHS, 1)}
MONTH_NUMBER |= {name[:3]: number for name, number in MONTH_NUMBER.items()} | {"sept": 9}
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
"""An English month, written out or cut; `MONTH_NUMBER` knows each without its stop."""
WEEKDAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?"

CLOCK = r"""
    (?P<hour>\d\d) :? (?P<minute>\d\d) (?: :? (?P<second>\d\d) (?:[.,]\d+)? )?
    \s* (?P<zone> z | utc | gmt | [+-]\d\d (?: :? \d\d )? | [ecmp][sd]t )?
"""
ISO = re.compile(
    rf"""
    (?P<year>\d{{4}})
    (?: [-/] (?P<month>\d\d?)
        (?: [-/] (?P<day>\d\d?) (?: (?:t|\s+) {CLOCK} )? )?
      | (?P<basic>\d{{4}}) (?: t {CLOCK.replace("?P<", "?P<basic_")} )?     # 20240507, 20240507T120000Z
    )?
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
DAY_FIRST = rf"(?P<day>\d{{1,2}}) (?:st|nd|rd|th)? [\s-]+ (?P<month>{MONTH}) ,? [\s-]+ (?P<year>\d{{4}})"
MONTH_FIRST = rf"(?P<us_month>{MONTH}) \s+ (?P<us_day>\d{{1,2}}) (?:st|nd|rd|th)? (?:\s*,\s*|\s+) (?P<us_year>\d{{4}})"
ENGLISH = re.compile(
    rf"(?: {WEEKDAY} ,? \s+ )? (?: {DAY_FIRST} | {MONTH_FIRST} ) (?: ,? \s+ {CLOCK} )?",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
ZONES = {"z": "Z", "utc": "Z", "gmt": "Z", "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00"}
ZONES |= {"mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00"}
"""The zones of RFC 2822 by name; all other names mean different hours in different countries."""
LONGEST = 80
"""Characters that a date may have; what is longer is a sentence."""


def edtf(written: str) -> str | None:
    """The EDTF normal form of a date or moment; None when it is none, or no day of the calendar.

    >>> edtf("2010-06-12 18:30"), edtf("Sat, 12 Jun 2010 18:30:00 +0600"), edtf("2010-06"), edtf("next week")
    ('2010-06-12T18:30:00', '2010-06-12T18:30:00+06:00', '2010-06', None)
    """
    if len(written) > LONGEST:
        return None
    written = " ".join(written.split())
    found = ISO.fullmatch(written)
    if found:
        return from_iso(found)
    found = ENGLISH.fullmatch(written)
    if not found:
        return None
    order = "" if found["year"] else "us_"
    day = full_day(found[f"{order}year"], found[f"{order}month"], found[f"{order}day"])
    return at_clock(day, found, prefix="")


def from_iso(found: re.Match[str]) -> str | None:
    """2024, 2024-05, 2024-05-07, 20240507, each day with or without a clock time."""
    year, month, day, basic = found["year"], found["month"], found["day"], found["basic"]
    if basic:
        return at_clock(full_day(year, basic[:2], basic[2:]), found, prefix="basic_")
    if day:
        return at_clock(full_day(year, month, day), found, prefix="")
    first = full_day(year, month or "1", "1")
    return first and first[: 7 if month else 4]


def full_day(year: str, month: str, day: str) -> str | None:
    """A day in ISO 8601, the month by number or by English name; None when the calendar has no such day.

    >>> full_day("2010", "Sept.", "3"), full_day("2010", "2", "30")
    ('2010-09-03', None)
    """
    number = int(month) if month.isdigit() else MONTH_NUMBER[month.rstrip(".").lower()]
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return None


def at_clock(day: str | None, found: re.Match[str], *, prefix: str) -> str | None:
    """The day with the clock time of a match behind it; None when the clock has no such time."""
    hour = found[f"{prefix}hour"]
    if day is None or hour is None:
        return day
    minute, second, zone = found[f"{prefix}minute"], found[f"{prefix}second"] or "00", found[f"{prefix}zone"] or ""
    # A leap second, 23:59:60, is a moment of its day too; EDTF stops at 59.
    if int(hour) > 23 or int(minute) > 59 or int(second) > 60:
        return None
    return f"{day}T{hour}:{minute}:{min(int(second), 59):02}{offset(zone)}"


def offset(zone: str) -> str:
    """A zone as EDTF writes it: "Z", "-04:00", or nothing where none is given."""
    if zone[:1] in ("+", "-"):
        digits = zone[1:].replace(":", "").ljust(4, "0")
        return "Z" if digits == "0000" else f"{zone[0]}{digits[:2]}:{digits[2:]}"
    return ZONES[zone.lower()] if zone else ""
