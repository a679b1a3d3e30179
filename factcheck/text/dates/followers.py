"""The words behind a common word that make it speak of time: "last week" does, "last stand" does not.

"One", "last" and "first" stand in every paragraph. A look at the next word settles most of them before any pattern is
tried: each set holds all the words with which what one kind of reader reads may go on.
"""

import re
from typing import Final

from factcheck.text.dates.clock import ZONE_NAMES
from factcheck.text.dates.lengths import EXTRA_WORDS
from factcheck.text.dates.vocabulary import MONTHS, NUMBER_WORDS, PARTS_OF_DAY, SEASONS, UNIT_WORDS, WEEKDAYS, words

BEHIND = re.compile(r"[\s\xa0-]{1,2}([0-9]|\w+|['’‘`])")
"""What stands behind a word: a word, the first digit of a figure, or the quote of "late '80s"."""
FIGURE: Final = " ".join("0123456789")
"""How a figure behind a word may start."""

Followers = frozenset[str]


def either_of(*sets: str | Followers | dict[str, str] | dict[str, int]) -> Followers:
    """The union of sets, of tables by their words, and of words written as a line of text."""
    return frozenset(word for one in sets for word in (words(one) if isinstance(one, str) else one))


NUMBERS: Final = frozenset(word for word in NUMBER_WORDS if word not in ("a", "an"))
UNITS: Final = frozenset(UNIT_WORDS)
EXTRA: Final = frozenset(EXTRA_WORDS)
ZONES: Final = either_of(" ".join(ZONE_NAMES), "local eastern hours hrs")
"""What follows four figures of a clock: "2349 GMT", "1800 hours local time"."""
HALVES_OF_DAY: Final = either_of("a am p pm o in")
"""What follows the hour: "6 p.m.", "six o'clock", "six in the morning"."""

LED: Final = either_of(
    "past coming same very fiscal calendar following previous", MONTHS, WEEKDAYS, SEASONS, PARTS_OF_DAY, UNITS
)
"""What "last", "this" and "next" lead."""
FISCAL: Final = either_of("fiscal calendar financial year", FIGURE)
QUARTERS: Final = either_of("fiscal calendar quarter period first second third fourth recent year", FIGURE)
"""What follows "latest", "same" or "most" before a quarter: "the most recent quarter", "comparable year-ago period"."""
NUMBERED_QUARTER: Final = either_of("quarter fiscal calendar period half")
MONTH_BEHIND: Final = either_of("of", MONTHS)
REPEATED: Final = either_of("other single a an", FIGURE, NUMBERS, WEEKDAYS, MONTHS, PARTS_OF_DAY, UNITS)

COMMON_EXTRA: Final = either_of("other solid extra")
"""Of the words between a number and its unit, those that stand behind any number: "two other men"."""
LENGTH: Final = either_of("or to and of", NUMBERS, UNITS, EXTRA - COMMON_EXTRA)
"""What follows the first word of a number: "two weeks", "twenty-four hours", "one and a half years"."""
VAGUE_LENGTH: Final = either_of("of", UNITS, EXTRA - COMMON_EXTRA)
LED_LENGTH: Final = either_of("a an few several many couple dozens hundreds number", FIGURE, NUMBERS, UNITS, EXTRA)
"""What "last" and "past" lead where they lead a length: "the last few days"."""
FIRST_LENGTH: Final = either_of("a few couple", NUMBERS, UNITS, EXTRA - COMMON_EXTRA)
"""The same behind "first", where "the first 12 days" are twelve days."""
BEHIND_DECIMAL: Final = either_of("or to and of a am p pm", UNITS, EXTRA, ZONES)
"""What follows "1.5" or "6.30" that speaks of time: "1.5 days", "6.30 a.m."."""
