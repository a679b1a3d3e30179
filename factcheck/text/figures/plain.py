"""Numbers in ordinary company: "killed at least 12 people", "worth $20 billion", "for two years". Most of them are.

A few look-ups of the words around such a number settle what the long way finds out in twenty steps. Where any of these
words might mean more, nothing is read here and the long way is gone; both must come to the same.
"""

import re
from decimal import Decimal
from functools import lru_cache

from factcheck.model import Hedge
from factcheck.text.figures.compounds import PARTS
from factcheck.text.figures.fractions import DENOMINATORS, ONES, PLURALS
from factcheck.text.figures.hedges import AFTER_PHRASES, LAST_OF_ALL, Hedged, bounds, spoken_before, word_behind
from factcheck.text.figures.identifiers import NAMERS, PAST, STREET, is_name_of_war
from factcheck.text.figures.numerals import SCALES, SHORT_SCALES, SMALL_NUMBERS, TENS, amount_of, whole
from factcheck.text.figures.ranges import BUT_MOST
from factcheck.text.figures.signs import MAGNITUDE, MINUS_WORDS
from factcheck.text.figures.units import NAMES, SIGNS
from factcheck.text.figures.worded import EXACT_STARTS, MORE_SAID, PLURAL_SCALES
from factcheck.text.values import Figure, Form

PLAIN = re.compile(
    r"""
    ( \d{1,3} (?: ,\d{3} )* (?: \.\d+ )? | [a-z]+ )               # 1500 may be a year
    (?: [ -] ( thousand | million | billion | trillion )\b )?
    (?: [ -] ( [a-z]+ )\b
      | (%)
      | (?= [.,;] (?: \s | \Z ) | [ ] [("“,.;] | \) (?! [-.\s]\s? \d ) )   # (202) 555-0143 dials
    )
    """,
    re.VERBOSE,
)
"""A number and the word or sign behind it."""
NEXT = re.compile(r"""[ -]([a-z]+)\b(?!\$) | (,)(?:[ ]([a-z]+)\b)? | [ ]?[.;:)("“”’'?!]""", re.VERBOSE)
"""What stands behind that word."""
EXACT = SMALL_NUMBERS | TENS
VAGUE = {word: least for word, least in PLURAL_SCALES.items() if word not in SCALES}  # "a dozens" is twelve
VAGUE |= {"several": Decimal(3), "multiple": Decimal(2)}

MOVES_BOUNDS = frozenset(
    [
        *"to or and but though".split(),  # 10 to 15, at least 10 but no more than 20
        *"as up no not at fewer less perhaps possibly maybe probably".split(),  # at least 10, perhaps as many as 20
        *(phrase.lstrip("-").split()[0] for phrase in AFTER_PHRASES),  # 12 or more, 12 years or older
    ]
)
"""Words behind a figure that may change it."""
MANY_WORDED = [word for word, names in NAMES.items() if all(name.rest for name in names)]
"""Words that begin the name of a unit and are none alone: square miles, American dollars."""
LINKS = frozenset([*"of in and or to but more a per".split(), *MANY_WORDED])
"""Words that show what they mean by the word behind them: "12 of them", but "millions of dollars", "one in five"."""
GOES_ON = MOVES_BOUNDS.union(
    [*EXACT_STARTS, *PLURAL_SCALES, *SHORT_SCALES, *DENOMINATORS, *PLURALS, *ONES, *NAMES, *LINKS],
    "point x out upon every".split(),  # two point five, 2 x 10^6, nine out of 10, hundreds upon hundreds, one in every 5
    "a p o am pm gmt utc noon hrs local".split(),  # 9 p.m., nine o'clock, 0900 local time
)
"""Words behind a number that may make another number of it, or a measure, or the hour of the day."""
RESTS = {word: {name.rest.split()[0] for name in names if name.rest.startswith(" ")} for word, names in NAMES.items()}
LINK_GOES_ON = GOES_ON.union(
    *RESTS.values(),
    *(phrase.split() for phrase in AFTER_PHRASES),  # 12 or so, and over
    ["an"],  # two and an half
)
"""The same behind a link."""
UNIT_GOES_ON = {
    word: MOVES_BOUNDS.union(
        EXACT_STARTS,  # six feet two
        RESTS[word],  # miles per hour
        "old olds below".split(),  # 12 years old, 20 degrees below zero
    )
    for word in NAMES
}
"""The same behind a unit."""
UNITS = {word: name.code for word, names in NAMES.items() for name in names if not name.rest and not name.money}
"""The units of one word; what a sum of money is in takes more thought."""
TAKES = frozenset(
    [
        *NAMERS,  # Flight 370
        "war",  # World War Two
        *(sign for sign in SIGNS if sign.isalpha()),  # USD 48
        *(word.strip() for word in MINUS_WORDS),
    ]
)
"""Words before a number that make something else of it; hedges only move its bounds."""
NEVER_PLAIN = (*MAGNITUDE, *PAST)
"""Of magnitude 7, half past nine."""
NEVER_PLAIN_LAST = frozenset(phrase.split()[-1] for phrase in NEVER_PLAIN)
SPEAKS = TAKES.union(LAST_OF_ALL, NEVER_PLAIN_LAST)
"""Words before a number that matter."""
UNHEDGED = Hedged(Hedge.EXACT, 0, 0)
OPENS = frozenset('("“‘[')
"""Signs tight before a number that say nothing."""
SILENT = OPENS.union(".,;:!?)”’'…—–-")
"""Signs that say nothing with a space between."""
MONEY_SIGNS = {sign: code for sign, code in SIGNS.items() if len(sign) == 1}
OPEN_ABOVE = (Hedge.AT_LEAST, Hedge.MORE_THAN)


def plain_at(text: str, lower: str, start: int, word: str) -> Figure | None:
    """The figure of the digits or the number word at a place, with its hedge, if it stands among ordinary words.

    >>> figure = plain_at("Killed at least 12 people", "killed at least 12 people", 16, "")
    >>> figure.start, figure.end, figure.lower, figure.upper
    (7, 18, Decimal('12'), None)
    """
    found = PLAIN.match(lower, start)
    if found is None:
        return None
    number, scale, ahead, percent = found.groups()
    value = value_of(number, scale)
    if value is None:
        return None
    end = found.end(2 if scale else 1)
    if number in VAGUE and MORE_SAID.match(lower, end):
        # "Hundreds if not thousands"
        return None
    if not word and text[end + 1 : end + 2].isupper() and STREET.match(lower, end):
        # "221 Baker Street"
        return None
    code, edge = None, end
    if percent or ahead in GOES_ON:
        measured = unit_ahead(lower, found.end(), ahead=ahead or percent)
        if measured is None:
            return None
        code, edge = measured or (None, end)
    if code and is_name_of_war(text, end, edge):
        return None
    sign_at = start - 2 if lower[start - 1] == " " else start - 1
    sign = MONEY_SIGNS.get(lower[sign_at]) if sign_at >= 0 else None
    if sign and (code or word):
        return None
    first = sign_at if sign else start
    hedged = hedge_behind(lower, first)
    if hedged is None or (hedged.hedge in OPEN_ABOVE and BUT_MOST.match(lower, edge)):
        # "At least 10, but no more than 20"
        return None
    begin = first if hedged is UNHEDGED else hedged.start
    amount, least = value
    if amount is None:
        return Figure(begin, edge, None, least, None, Hedge.VAGUE, code, start, end, form_of(code, sign))
    low, high = bounds(hedged.hedge, amount, counts=sign is None and code is None)
    return Figure(begin, edge, amount, low, high, hedged.hedge, code or sign, start, end, form_of(code, sign))


def form_of(code: str | None, sign: str | None) -> Form:
    """What unit or sign of money make of a number."""
    if code is None:
        return "money" if sign else "count"
    return "percent" if code == "%" else "measure"


@lru_cache(maxsize=4096)
def value_of(number: str, scale: str | None) -> tuple[Decimal | None, Decimal | None] | None:
    """The amount of digits or of a number word, or the least that a vague one entails; None where it is no plain number."""
    if number in VAGUE:
        return None if scale else (None, VAGUE[number])
    amount = amount_of(number) if number[0].isdigit() else EXACT.get(number)
    if amount is None:
        return None
    return (whole(amount * SCALES[scale]) if scale else amount), None


def hedge_behind(lower: str, start: int) -> Hedged | None:
    """The hedge before a plain number, UNHEDGED where there is none; None where the words may make something else of it."""
    behind = word_behind(lower, start)
    if behind in SPEAKS:
        if behind in TAKES or (behind in NEVER_PLAIN_LAST and lower.endswith(NEVER_PLAIN, 0, start)):
            return None
        return spoken_before(lower, start, behind=behind) or UNHEDGED if behind in LAST_OF_ALL else UNHEDGED
    if behind.isalpha():
        return UNHEDGED
    if start < 2 or behind.endswith("rs."):
        return None
    before, further = lower[start - 1], lower[start - 2]
    return UNHEDGED if before in OPENS or (before.isspace() and further in SILENT) else None


def unit_ahead(lower: str, end: int, *, ahead: str) -> tuple[str, int] | tuple[()] | None:
    """The unit that ends here, behind a plain number, and where it ends; empty where it is none, None where it may be more."""
    code = UNITS.get(ahead)
    if code is None and ahead not in LINKS:
        return None
    following = NEXT.match(lower, end)
    if following is None:
        return None
    further = following[1]
    if code is None:
        return None if further is None or further in LINK_GOES_ON else ()
    if further in UNIT_GOES_ON[ahead]:
        return None
    if code in PARTS and following[2] and (following[3] is None or following[3] in UNIT_GOES_ON[ahead]):
        # "Six feet, two inches"
        return None
    return code, end
