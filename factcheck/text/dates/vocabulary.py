"""The words of time: months, weekdays, units, numbers in words, and the fragments of pattern built from them."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from factcheck.text.figures.numerals import SMALL_NUMBERS


def words(listed: str) -> list[str]:
    """The words of a table that is written as a line of text."""
    return listed.split()


# ------------------------------------------------------------------ names of days and months
MONTH_NAMES = words("january february march april may june july august september october november december")
MONTH_SHORT = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
MONTHS: Final = {name: number for number, name in enumerate(MONTH_NAMES, 1)} | MONTH_SHORT

WEEKDAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAY_SHORT = {
    "mon": 1,
    "tue": 2,
    "tues": 2,
    "wed": 3,
    "weds": 3,
    "thu": 4,
    "thur": 4,
    "thurs": 4,
    "fri": 5,
    "sat": 6,
    "sun": 7,
}
WEEKDAYS: Final = {name: number for number, name in enumerate(WEEKDAY_NAMES, 1)} | WEEKDAY_SHORT
"""ISO numbers: Monday is 1."""

SEASONS: Final = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
PARTS_OF_DAY: Final = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "midday": "MI",
    "dawn": "MO",
    "dusk": "EV",
}
CLOCK_WORDS: Final = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}

# ------------------------------------------------------------------ units
UNITS: Final = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "night": "night", "week": "week",
    "fortnight": "fortnight",
    "weekend": "weekend", "month": "month", "quarter": "quarter", "year": "year",
    "decade": "decade", "century": "century",
    "millennium": "millennium",
}  # fmt: skip
PLURALS = {f"{unit}s": unit for unit in UNITS if unit not in ("century", "millennium")} | {
    "centuries": "century",
    "millennia": "millennium",
}
SHORT_UNITS = {"yr": "year", "yrs": "year", "hr": "hour", "hrs": "hour", "mins": "minute"}
UNIT_WORDS: Final = {unit: unit for unit in UNITS} | PLURALS | SHORT_UNITS
DURATION_LETTERS: Final = {
    "second": ("T", 1, "S"), "minute": ("T", 1, "M"), "hour": ("T", 1, "H"), "day": ("", 1, "D"), "night": ("", 1, "D"),
    "week": ("", 1, "W"), "fortnight": ("", 2, "W"), "weekend": ("", 1, "WE"), "month": ("", 1, "M"),
    "quarter": ("", 1, "Q"),
    "year": ("", 1, "Y"), "decade": ("", 10, "Y"), "century": ("", 100, "Y"), "millennium": ("", 1000, "Y"),
}  # fmt: skip
"""How ISO 8601 writes one of each: a fortnight is P2W, a decade P10Y."""

# ------------------------------------------------------------------ numbers
ONES = tuple(word for word in SMALL_NUMBERS if word != "zero")
TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
NUMBER_WORDS: Final = (
    {word: number for number, word in enumerate(ONES, 1)}
    | {word: number for number, word in zip(range(20, 100, 10), TENS, strict=True)}
    | {"a": 1, "an": 1, "hundred": 100, "thousand": 1000}
)
ORDINAL_ONES = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS: Final = (
    {word: number for number, word in enumerate(ORDINAL_ONES, 1)}
    | {f"twenty-{word}": number for number, word in enumerate(ORDINAL_ONES[:9], 21)}
    | {"thirtieth": 30, "thirty-first": 31}
)

HEDGES: Final = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN", "under": "LESS_THAN",
    "just under": "LESS_THAN",
    "more than": "MORE_THAN", "just over": "MORE_THAN", "well over": "MORE_THAN", "at least": "EQUAL_OR_MORE",
    "up to": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
}  # fmt: skip
"""Words before a duration, and what TIMEX3 calls them."""

POINT_MODS: Final = {
    "MORE_THAN": "BEFORE",
    "EQUAL_OR_MORE": "ON_OR_BEFORE",
    "LESS_THAN": "AFTER",
    "EQUAL_OR_LESS": "ON_OR_AFTER",
}
"""What becomes of a hedge when "ago" turns the duration into a point: more than a year ago is before that."""

PHASES: Final = {
    "early": "START", "earlier": "START", "beginning": "START", "start": "START", "opening": "START", "mid": "MID",
    "middle": "MID",
    "midst": "MID", "late": "END", "later": "END", "end": "END", "close": "END",
}  # fmt: skip
"""Words for a part of a period."""


# ------------------------------------------------------------------ fragments of pattern, for lower-case text
def either(alternatives: Iterable[str]) -> str:
    """An alternation, longest word first so that "sept" is not read as "sep"."""
    return "(?:" + "|".join(sorted(alternatives, key=lambda word: (-len(word), word))) + ")"


GAP = r"(?:[\ \t\n\xa0]{1,2}+(?<!\n\n))"
"""White space inside an expression: a line may end there, a paragraph may not."""

MONTH = rf"(?:{either(list(MONTH_NAMES))}|{either(list(MONTH_SHORT))}\b\.?)"
WEEKDAY = rf"(?:{either(list(WEEKDAY_NAMES))}|{either(list(WEEKDAY_SHORT))}\b\.?)"
DAY_NUMBER = r"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d/]|[.,:]\d|\ ?%))"
DAY_ORDINAL = rf"(?:{either([word for word in ORDINALS if word != 'second'] + ['second'])}\b)"
DAY = rf"(?:{DAY_NUMBER}|{DAY_ORDINAL})"
YEAR = r"(?:(?:1[0-9]|20)\d\d(?![\d-]|[.,]\d|\ ?%))"
UNIT = either(list(UNIT_WORDS))
SMALL_NUMBER = rf"(?:{either(TENS)}(?:[-\ ]{either(ONES[:9])})?|{either(ONES)})"
NUMBER_IN_WORDS = rf"(?:(?:{SMALL_NUMBER}\ |an?\ )?(?:hundred|thousand)|{SMALL_NUMBER})"
FIGURE = rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,5}}+|\d{{1,4}}(?:\.\d{{1,2}})?(?:{GAP}\d/\d)?)"
COUNT = rf"(?:{FIGURE}|{NUMBER_IN_WORDS})"


@lru_cache(maxsize=1024)
def count_of(written: str) -> float | None:
    """The number that figures or words name: "2 1/2" is 2.5, "twenty-four" 24, "several" None."""
    written = written.strip()
    if written[:1].isdigit():
        whole, _, part = written.replace(",", "").partition(" ")
        if "/" in part:
            over, _, under = part.strip().partition("/")
            return float(whole) + (int(over) / int(under) if int(under) else 0)
        return float(whole)
    total = 0.0
    for word in written.replace("-", " ").split():
        number = NUMBER_WORDS.get(word)
        if number is None:
            return None
        total = (total or 1) * number if number >= 100 else total + number
    return total


def day_of(written: str) -> int:
    """The day of the month that "10th", "10" or "tenth" names."""
    digits = written.rstrip("stndrh")
    return int(digits) if digits.isdigit() else ORDINALS[written.replace(" ", "-")]


def month_of(word: str) -> int:
    """The number of a month: "Sept." is 9."""
    return MONTHS.get(word) or MONTHS[word.rstrip(".")]


def weekday_of(word: str) -> int:
    """The ISO number of a weekday: "Sat." is 6."""
    return WEEKDAYS.get(word) or WEEKDAYS[word.rstrip(".")]
