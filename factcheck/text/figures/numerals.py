"""Numerals: the tables of number words, and digits read to a Decimal: "1.2 million", "12 000", "12,34,567", "10 1/2", "4e14"."""

import re
from decimal import Context, Decimal
from functools import lru_cache
from typing import NamedTuple

SMALL_NUMBERS = {
    "zero": Decimal(0),
    "one": Decimal(1),
    "two": Decimal(2),
    "three": Decimal(3),
    "four": Decimal(4),
    "five": Decimal(5),
    "six": Decimal(6),
    "seven": Decimal(7),
    "eight": Decimal(8),
    "nine": Decimal(9),
    "ten": Decimal(10),
    "eleven": Decimal(11),
    "twelve": Decimal(12),
    "thirteen": Decimal(13),
    "fourteen": Decimal(14),
    "fifteen": Decimal(15),
    "sixteen": Decimal(16),
    "seventeen": Decimal(17),
    "eighteen": Decimal(18),
    "nineteen": Decimal(19),
}
"""The number words up to nineteen, in order; dates count with them too."""

TENS = {
    word: Decimal(10 * value)
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES = {
    "dozen": Decimal(12),
    "dozens": Decimal(12),
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "lakh": Decimal(100_000),
    "lakhs": Decimal(100_000),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "crores": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
}
SHORT_SCALES = {
    "k": Decimal(1000),
    "m": Decimal(10**6),
    "mm": Decimal(10**6),
    "mn": Decimal(10**6),
    "mln": Decimal(10**6),
    "mil": Decimal(10**6),
    "b": Decimal(10**9),
    "bn": Decimal(10**9),
    "bln": Decimal(10**9),
    "t": Decimal(10**12),
    "tn": Decimal(10**12),
    "tln": Decimal(10**12),
    "trn": Decimal(10**12),
}
"""Written tight behind digits; "m" is million only behind a currency or in capitals, else metres."""

VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅙": (1, 6), "⅛": (1, 8)} | {
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}
SLASHED = frozenset([2, 3, 4, 5, 6, 8, 10, 16, 32, 40, 64, 100, 1000])
"""What newspapers divide by with a slash: "1/4 mile", never "9/11"."""

DIGITS = re.compile(
    r"""
    \d{1,3} (?= [,\ \u00a0\u2009\u202f]\d )
    (?: (?: ,\d{3} )+ (?: \.\d+ )? (?! [\d,]\d )                       # 12,345.6
      | (?<! \d{3} ) (?: ,\d{2} )+ ,\d{3} (?: \.\d+ )? (?! [\d,]\d )    # 12,34,567: lakhs
      | (?: [\u00a0\u2009\u202f]\d{3} )+ (?: \.\d+ )? (?!\d)            # 12 345, its space unbreakable
      | (?: (?: \ \d{3} ){2,} | \ 000 ) (?: \.\d+ )? (?! ,?\d )         # 1 234 567, 40 000; "12 345" may be two numbers
    )
  | \d+ (?: \.\d+ )?
    """,
    re.VERBOSE,
)
SCALE_AFTER_DIGITS = re.compile(
    r"""
    (?: \s+ | - ) (?P<scale> hundred | thousand | million | billion | trillion | dozens? | lakhs? | crores? )\b
    (?: \s+ (?P<further> million | billion | crores? )\b )?
    """,
    re.VERBOSE,
)
TIGHT_SCALE = re.compile(r"\s?(?P<short>mn|mln|bn|bln|trn|tn|tln)\b|(?P<tight>mm|mil|k|m|b|t)\b")
POWER = re.compile(r"e(?P<e>[+-]?\d{1,2})(?!\w)|\s?[x×]\s?10(?:\^\s?|(?=[-+−–]))(?P<ten>[-+−–]?\d{1,2})(?!\w)")
MIXED = re.compile(r"(?:\s{1,2}|-)(?P<upper>\d{1,2})(?:/|\s/\s)(?P<under>\d{1,3})(?![\w/])")
SLASH = re.compile(r"/(?P<under>\d{1,4})(?!\w|/|\.\d)")
AND_A_HALF = re.compile(r"[\s-]and[\s-]an?[\s-](half|quarter)\b")
DIVISION = Context(prec=12)
"""A third is 0.333333333333: twelve digits are more than a newspaper knows."""


class Numeral(NamedTuple):
    """A numeral read at a place: where it ends, its value, or the least that a vague one entails."""

    end: int
    amount: Decimal | None
    least: Decimal | None = None
    share: bool = False
    """Whether it is a fraction of something: "two-thirds", "1/4"."""


def digits_at(lower: str, position: int) -> Numeral | None:
    """The numeral that starts with a digit at a position.

    >>> digits_at("1.2 million people", 0)
    Numeral(end=11, amount=Decimal('1200000'), least=None, share=False)
    >>> digits_at("10 1/2 miles", 0).amount
    Decimal('10.5')
    """
    found = DIGITS.match(lower, position)
    if found is None:
        return vulgar_at(lower, position, Decimal(0))
    end = found.end()
    digits = found.group()
    amount = amount_of(digits)
    following = lower[end : end + 1]
    if following not in FOLLOWING:
        return Numeral(end, amount)
    beyond = lower[end + 1 : end + 2] if following.isspace() or following == "-" else following
    if beyond == "a":
        half = AND_A_HALF.match(lower, end)
        return scale_after(lower, half.end(), amount + HALVES[half[1]]) if half else Numeral(end, amount)
    if beyond in SCALE_LETTERS:
        return scale_after(lower, end, amount)
    return fraction_after(lower, end, amount) or power_after(lower, end, amount) or scale_after(lower, end, amount)


HALVES = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
SCALE_LETTERS = frozenset("htmbdlc")
GROUPING = str.maketrans("", "", ", \u00a0\u2009\u202f")
FOLLOWING = frozenset(" \t\n\u00a0-/ex×" + "".join(VULGAR))
"""What may stand behind digits that go on: a scale, a fraction, a power of ten."""


@lru_cache(maxsize=4096)
def amount_of(digits: str) -> Decimal:
    """The value of digits as they stand: "12,345.6", "12 000". A newspaper writes the same few thousand of them."""
    return Decimal(digits.translate(GROUPING))


def scale_after(lower: str, end: int, amount: Decimal) -> Numeral:
    """Digits with the scale behind them: "12 lakh", "3 million", "2 lakh crore"."""
    scale = SCALE_AFTER_DIGITS.match(lower, end)
    if scale is None:
        return Numeral(end, amount)
    amount *= SCALES[scale["scale"]]
    if scale["further"]:
        amount *= SCALES[scale["further"]]
    # A "1.2" that a scale makes whole is written without its decimals: 1,200,000.
    return Numeral(scale.end(), whole(amount))


def power_after(lower: str, end: int, amount: Decimal) -> Numeral | None:
    """Digits with a power of ten: "4e14", "2.48×10−5"."""
    found = POWER.match(lower, end)
    if found is None:
        return None
    exponent = int((found["e"] or found["ten"]).replace("−", "-").replace("–", "-"))
    return Numeral(found.end(), whole(amount.scaleb(exponent)))


def fraction_after(lower: str, end: int, amount: Decimal) -> Numeral | None:
    """Digits with a fraction: "2½", "10 1/2", or as the upper part of one: "3/4"."""
    if lower[end] in VULGAR:
        return vulgar_at(lower, end, amount)
    if amount != amount.to_integral_value():
        return None
    found = MIXED.match(lower, end)
    if found is not None and proper(int(found["upper"]), int(found["under"])):
        return Numeral(found.end(), amount + divided(int(found["upper"]), int(found["under"])))
    found = SLASH.match(lower, end)
    if found is not None and proper(int(amount), int(found["under"])):
        return Numeral(found.end(), divided(int(amount), int(found["under"])), share=True)
    return None


def vulgar_at(lower: str, position: int, amount: Decimal) -> Numeral | None:
    """A fraction of one character, behind the whole number that it is added to, if any."""
    parts = VULGAR.get(lower[position : position + 1])
    if parts is None:
        return None
    return Numeral(position + 1, amount + divided(*parts), share=not amount)


def proper(upper: int, under: int) -> bool:
    """Whether a slash divides here: "3/4" and "1/40", not "24/7" or "9/11"."""
    return 0 < upper < under and under in SLASHED


def divided(upper: int | Decimal, under: int | Decimal) -> Decimal:
    """One number by another, to twelve digits.

    >>> divided(2, 3)
    Decimal('0.666666666667')
    """
    return DIVISION.divide(Decimal(upper), Decimal(under))


def whole(amount: Decimal) -> Decimal:
    """The same number, without decimals where it has none to show.

    >>> whole(Decimal("1200000.0"))
    Decimal('1200000')
    """
    return amount.quantize(Decimal(1)) if abs(amount) < 10**20 and amount == amount.to_integral_value() else amount
