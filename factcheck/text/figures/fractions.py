"""Fractions in words: "two-thirds", "a third of the town", "half the seats", "one in five children", "nine out of 10"."""

import re
from decimal import Decimal

from factcheck.text.figures.numerals import SCALES, SMALL_NUMBERS, TENS, Numeral, divided, whole

ORDINALS = dict(
    zip(
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
        map(Decimal, range(3, 13)),
        strict=True,
    )
)
DENOMINATORS = (
    ORDINALS
    | {"half": Decimal(2), "quarter": Decimal(4), "twentieth": Decimal(20), "hundredth": Decimal(100)}
    | {"thousandth": Decimal(1000), "millionth": Decimal(10**6), "billionth": Decimal(10**9)}
    | {"trillionth": Decimal(10**12)}
)
ONES = ORDINALS | {"first": Decimal(1)}
"""Behind tens: "three twenty-firsts". (A second is a time.)"""
PLURALS = {f"{word}s": value for word, value in DENOMINATORS.items() if word != "half"} | {"halves": Decimal(2)}
BARE = ("half", "third", "quarter", "fifth", "tenth")
"""What an article or nothing may precede, so that reading is anchored there."""

BELOW = re.compile(
    r"(?P<gap>-|\s+-\s+|\s+)(?:(?P<tens>twenty|thirty|forty|fifty|sixty|eighty)[-\s]+)?(?P<word>[a-z]+)\b"
)
FREE_AHEAD = re.compile(
    r"""
    \s* (?: \Z | [^\w\s'’-] )
  | \s+ (?: of|the|an?|are|is|were|was|have|has|had|in|by|to|as|more|less|since|from|on|at|for|who|and|or|but|than|off|full
      | miles? | kilomet(?:er|re)s? | inch(?:es)? | ounces? | acres? )\b
    """,
    re.VERBOSE,
)
"""What may follow "one third", which else begins a name: one third grader."""
OF_SCALE = re.compile(r"\s+of\s+an?\s+(?P<scale>million|billion|trillion)\b")
BASE_AHEAD = re.compile(r"\s+of\b")
HALF_AHEAD = re.compile(r"\s+(?:of|the|its|their|his|her|our|these|those|all)\b")
HALF_UNIT = re.compile(
    r"(?:\s+an?)?(?=[\s-](?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?|ton(?:ne)?s?|acres?|pounds?|percent|hours?|days?|weeks?|months?|years?|per\s+cent|inch(?:es)?)\b)"
)
NOT_SHARED = frozenset(
    "first second last latter early late other top bottom upper lower northern southern eastern western each every".split()
)
"""Before "half of": "the second half of the year" is no share."""
FINANCIAL = frozenset("last past next first previous consecutive straight for third fourth two three".split())
"""Before "three quarters": those of a year."""
ONE_IN = re.compile(
    r"""
    (?: \s+in | \s+out\s+of ) \s+ (?: every\s+ )?
    (?P<base> \d{1,3} (?! [\d,.:/-]\d ) | \d{1,3},000 | [a-z]+ )\b
    (?! \s+ (?: days?|weeks?|months?|years?|hours?|minutes?|percent|per )\b | - )      # "two in three days"
    """,
    re.VERBOSE,
)
BASES = frozenset([10, 100, 1000])


def divided_after(lower: str, end: int, upper: Decimal) -> Numeral | None:
    """The fraction whose upper part ends at `end`: two-thirds, three quarters, one fifth of it.

    >>> divided_after("two-thirds of them", 3, Decimal(2))
    Numeral(end=10, amount=Decimal('0.666666666667'), least=None, share=True)
    """
    found = BELOW.match(lower, end)
    if found is None:
        return None
    word, tens = found["word"], TENS[found["tens"]] if found["tens"] else None
    plural = word.endswith(("s", "lves"))
    if tens is not None:
        under = ONES.get(word.rstrip("s"))
        under = under + tens if under is not None and under < 10 else None
    else:
        under = PLURALS.get(word) if plural else DENOMINATORS.get(word)
    if under is None or (upper == 1) == plural:
        return None
    ahead = BASE_AHEAD if word == "quarter" else FREE_AHEAD
    if upper == 1 and found["gap"].isspace() and not ahead.match(lower, found.end()):
        return None
    return Numeral(found.end(), divided(upper, under), share=True)


def bare_share_at(lower: str, word_start: int, word: str, *, before: str, hedged: bool) -> Numeral | None:
    """ "Half the seats", "a third of the town", "more than a quarter": a share that no number word begins.

    `before` is the word in front of it and its article, `hedged` whether a hedge stands there.
    """
    end = word_start + len(word)
    if word == "half":
        unit = HALF_UNIT.match(lower, end)
        if unit is not None:
            return Numeral(unit.end(), Decimal("0.5"), share=True)
        shared = HALF_AHEAD.match(lower, end) and before not in NOT_SHARED
        free = hedged and lower[end : end + 1] != "-"
        alone = lower.endswith("a ", 0, word_start) and FREE_AHEAD.match(lower, end)
        return Numeral(end, Decimal("0.5"), share=True) if shared or free or alone else None
    if not lower.endswith(("a ", "a\n"), 0, word_start):
        return None
    scale = OF_SCALE.match(lower, end)
    if scale is not None:
        # "A quarter of a million people" are heads.
        return Numeral(scale.end(), whole(SCALES[scale["scale"]] / DENOMINATORS[word]))
    if (
        BASE_AHEAD.match(lower, end)
        or (hedged and FREE_AHEAD.match(lower, end))
        or (word == "quarter" and HALF_UNIT.match(lower, end))
    ):
        return Numeral(end, divided(1, DENOMINATORS[word]), share=True)
    return None


def one_in(lower: str, end: int, upper: Decimal) -> Numeral | None:
    """ "One in five", "nine in 10", "seven out of every 100": a share of all, not so many heads.

    >>> one_in("one in five children", 3, Decimal(1)).amount
    Decimal('0.2')
    """
    found = ONE_IN.match(lower, end)
    if found is None:
        return None
    base = found["base"]
    under = Decimal(base.replace(",", "")) if base[0].isdigit() else SMALL_NUMBERS.get(base, Decimal(0))
    every = " every " in found.group() or under in BASES or (upper == 1 and " in " in found.group())
    return Numeral(found.end(), divided(upper, under), share=True) if every and upper < under and under > 1 else None
