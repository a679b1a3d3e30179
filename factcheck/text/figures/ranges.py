"""Ranges: "10 to 15", "between 10 and 15", "$20 million to $30 million", "two or three", "at least 10 but no more than 20"."""

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.model import Hedge
from factcheck.text.figures.hedges import Hedged
from factcheck.text.figures.numerals import Numeral, digits_at
from factcheck.text.figures.signs import scaled
from factcheck.text.figures.units import Unit, unit_after
from factcheck.text.figures.worded import words_at

MOST = r"""
    (?: (?: perhaps|possibly|maybe|probably )\s+ )?
    (?: as\s+(?:many|much|high)\s+as | up\s+to | no\s+more\s+than | not\s+more\s+than | at\s+(?:the\s+)?most
      | fewer\s+than | less\s+than
    ) \s+
"""
"""What caps the upper end: 10 to as many as 20."""
SIGN = r"(?: us\$ | hk\$ | a\$ | c\$ | [$€£¥₹] )? \s? [-−]?"
STARTS_NUMBER = r"(?= [\d.½¼¾⅓⅔a-z$€£¥₹−-] )"
JOIN = re.compile(
    rf"""
    (?: \s* [–—] \s*
      | -\s?to\s+                        # 8- to 16-metre
      | - (?= [\da-z$€£¥₹−] )
      | \s+-\s+ (?=\d) | \s- (?=\d)      # 25% -50%
      | \s+to\s+ (?:{MOST})?
      | \s+or\s+ (?: (?:perhaps|possibly|maybe)\s+ )?
    )
    {STARTS_NUMBER}
    """,
    re.VERBOSE,
)
AND = re.compile(rf"(?: \s+(?:and|to)\s+ (?:{MOST})? | [-–] ) {STARTS_NUMBER}", re.VERBOSE)
BUT_MOST = re.compile(rf",?\s+ (?: (?:but|and|though|or)\s+ )? {MOST} {STARTS_NUMBER}", re.VERBOSE)
OPENERS = ("between ", "from ", "between\n", "from\n")
DASHES = frozenset("-–—")
JOINING_WORDS = frozenset(["to", "or", "an"])
"""How the words begin that join two numbers."""
JOINING = frozenset(" -–—,\n")
BETWEEN_BEHIND = re.compile(r"\b(?P<opener>between|from|anywhere\s+from|ranging\s+from|ranged\s+from)\s+\Z")
ORDINAL = re.compile(r"(?:st|nd|rd|th)\b|[-\s](?:year|month|week|day)s?[-\s]olds?\b")
SIGN_AHEAD = re.compile(SIGN, re.VERBOSE)
CHANGED = """
    rose risen rise rises climbed climb climbs jumped jump jumps grew grown grows increased increase increases up
    fell fallen fall falls dropped drop drops down cut reduced raised revised lowered went gone soared declined
    decline slipped advanced gained lost surged plunged shrank moved shifted changed narrowed widened slid eased
    edged swelled doubled upgraded downgraded adding added bringing
""".split()
"""Verbs and adverbs of change, after which "from" or a step begins no range."""
CHANGE_BEHIND = re.compile(rf"\b(?:{'|'.join(CHANGED)})\s+(?:(?!between\b|ranging\b)[\w'’-]+\s+){{0,4}}(?:from\s+)?\Z")
STEP_BEHIND = re.compile(rf"\b(?:{'|'.join(CHANGED)})\s+(?:by\s+)?(?:another\s+)?\Z")


class Range(NamedTuple):
    """Two ends of a range, where it starts and ends, and the unit of both."""

    start: int
    end: int
    number_end: int
    low: Decimal
    high: Decimal
    unit: Unit | None


def range_at(lower: str, first: int, start: int, numeral: Numeral, unit: Unit | None) -> Range | None:
    """A range whose lower end is the numeral at `start`, its sign at `first`, its unit known: "10 to 15", "$2 to $3 million"."""
    edge = numeral.end if unit is None else max(numeral.end, unit.edge)
    if numeral.amount is None or lower[edge : edge + 1] not in JOINING or numeral.share:
        return None
    if (
        lower[edge] == " "
        and lower[edge + 1 : edge + 2] not in DASHES
        and lower[edge + 1 : edge + 3] not in JOINING_WORDS
    ):
        return None
    opened = BETWEEN_BEHIND.search(lower, max(0, first - 18), first) if lower.endswith(OPENERS, 0, first) else None
    opener = opened["opener"].split()[-1] if opened else ""
    join = (AND if opener == "between" else JOIN).match(lower, edge)
    if join is None or (opener == "from" and not re.search("to|-|–", join.group())):
        return None
    second = second_at(lower, join.end(), joined=join.group())
    if second is None or second.numeral.amount is None:
        return None
    if unit is not None and second.unit is not None and unit.code != second.unit.code:
        # "Fell 6% to 309,381 yen"
        return None
    low, high = share_scale(lower, numeral, second.numeral)
    if join.group() == "-" and low < 100 and high >= low * 500 and lower.endswith(",000", 0, second.numeral.end):
        # "5-6,000 people"
        low *= 1000
    if low < 0 and second.negative:
        high = -high
    if low > high and (low < 0 or opener == "from") and second.unit is not None:
        low, high = high, low
    if low >= high or ("or" in join.group().split() and not (high - low <= 2 or high <= low * 2)):
        return None
    if changes(lower, first, opener=opener, steps=unit is None and second.unit is None and "to" in join.group()):
        return None
    begin = opened.start() if opened and opener == "between" else first
    return Range(begin, second.end, second.numeral.end, low, high, unit or second.unit)


class Second(NamedTuple):
    """The upper end of a range: its number, the unit behind or before it, where both end."""

    numeral: Numeral
    unit: Unit | None
    end: int
    negative: bool


def second_at(lower: str, position: int, *, joined: str) -> Second | None:
    """The upper end that starts at a position, perhaps with a sign."""
    sign = SIGN_AHEAD.match(lower, position)
    start = sign.end() if sign else position
    numeral = digits_at(lower, start) if lower[start : start + 1].isdigit() else words_at(lower, start)
    if numeral is None or numeral.amount is None or ORDINAL.match(lower, numeral.end) or numeral.share:
        return None
    if (
        joined == "-"
        and lower[start].isdigit()
        and lower[numeral.end : numeral.end + 1] == "-"
        and lower[numeral.end + 1 : numeral.end + 2].isdigit()
    ):
        return None
    numeral, before = scaled(lower, lower, start, numeral)
    after = unit_after(lower, numeral.end)
    unit = before or after
    return Second(
        numeral, unit, after.edge if after else numeral.end, sign is not None and sign.group()[-1:] in ("-", "−")
    )


def share_scale(lower: str, first: Numeral, second: Numeral) -> tuple[Decimal, Decimal]:
    """ "2 to 3 million" starts at two million."""
    low, high = first.amount or Decimal(0), second.amount or Decimal(0)
    if not lower.endswith(("hundred", "thousand", "million", "billion", "crore", "trillion", "bn", "m"), 0, second.end):
        return low, high
    for scale in (Decimal(10**12), Decimal(10**9), Decimal(10**7), Decimal(10**6), Decimal(1000), Decimal(100)):
        if high >= scale and low < 1000 and low < high / scale:
            return low * scale, high
    return low, high


def changes(lower: str, first: int, *, opener: str, steps: bool) -> bool:
    """ "Rose from 117 to 124" names two values in time, "rose five to 29" a step and a value: neither is a range."""
    if opener == "from":
        return CHANGE_BEHIND.search(lower, max(0, first - 60), first) is not None
    return not opener and steps and STEP_BEHIND.search(lower, max(0, first - 24), first) is not None


def topped_at(lower: str, hedged: Hedged, amount: Decimal, end: int) -> Second | None:
    """The upper end behind "at least 10": "but no more than 20", "and possibly as many as 20"."""
    if hedged.hedge not in (Hedge.AT_LEAST, Hedge.MORE_THAN) or lower[end : end + 1] not in JOINING:
        return None
    found = BUT_MOST.match(lower, end)
    second = second_at(lower, found.end(), joined=" ") if found else None
    return second if second and second.numeral.amount is not None and second.numeral.amount > amount else None
