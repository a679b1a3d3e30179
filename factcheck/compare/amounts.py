"""Quantities as intervals: what the words entail, how far a reader takes them, and whether two of them meet."""

from decimal import Decimal
from typing import NamedTuple

from factcheck.model import Hedge, Quantity

METRES = {
    "km": Decimal(1000),
    "m": Decimal(1),
    "cm": Decimal("0.01"),
    "mm": Decimal("0.001"),
    "[mi_i]": Decimal("1609.344"),
    "[ft_i]": Decimal("0.3048"),
    "[in_i]": Decimal("0.0254"),
    "[yd_i]": Decimal("0.9144"),
    "[nmi_i]": Decimal(1852),
}
"""UCUM units of length in metres."""

SQUARE_METRES = {
    "km2": Decimal(1_000_000),
    "m2": Decimal(1),
    "[smi_us]": Decimal("2589988"),
    "[sft_i]": Decimal("0.09290304"),
    "har": Decimal(10_000),
    "[acr_us]": Decimal("4046.856"),
}
"""UCUM units of area in square metres."""

SECONDS = {
    "s": Decimal(1),
    "min": Decimal(60),
    "h": Decimal(3600),
    "d": Decimal(86_400),
    "wk": Decimal(604_800),
    "mo": Decimal(2_629_800),
    "a": Decimal(31_557_600),
}
"""UCUM units of time in seconds."""

DIMENSIONS = (METRES, SQUARE_METRES, SECONDS)
FACTORS = METRES | SQUARE_METRES | SECONDS
"""Every unit that is converted before two measures are compared."""

READERS_CEILING = {
    Decimal(3): Decimal(15),
    Decimal(24): Decimal(150),
    Decimal(40): Decimal(200),
    Decimal(200): Decimal(2_000),
    Decimal(2_000): Decimal(20_000),
    Decimal(20_000): Decimal(200_000),
    Decimal(200_000): Decimal(2_000_000),
}
"""How high a reader takes a vague word, by what it entails: "dozens" of 300 would have been "hundreds"."""

OPEN_CEILING = Decimal("1.3")
"""How far above "at least" a reader expects the truth, once an event is settled."""

ABOUT = Decimal("0.1")
"""How far "about" reaches, as a share."""

ROUNDING = Decimal("0.07")
"""How far rounding and conversion move a measure at the most, as a share; and never more than half of its last digit."""


class Interval(NamedTuple):
    """From lower to upper; None is open."""

    lower: Decimal | None
    upper: Decimal | None

    def holds(self, other: "Interval") -> bool:
        """Whether the other lies inside."""
        low_fits = self.lower is None or (other.lower is not None and other.lower >= self.lower)
        high_fits = self.upper is None or (other.upper is not None and other.upper <= self.upper)
        return low_fits and high_fits

    def meets(self, other: "Interval") -> bool:
        """Whether the two have a value in common."""
        below = self.upper is not None and other.lower is not None and self.upper < other.lower
        above = self.lower is not None and other.upper is not None and self.lower > other.upper
        return not (below or above)


def interval(quantity: Quantity) -> Interval:
    """What the words entail, in metres where the unit is a length; "about" reaches a tenth to both sides."""
    factor = FACTORS.get(quantity.unit or "", Decimal(1))
    lower = None if quantity.lower is None else quantity.lower * factor
    upper = None if quantity.upper is None else quantity.upper * factor
    if quantity.hedge is Hedge.ABOUT and lower is not None and upper is not None:
        return Interval(lower * (1 - ABOUT), upper * (1 + ABOUT))
    return Interval(lower, upper)


def as_read(quantity: Quantity, *, settled: bool = False) -> Interval:
    """The interval that a reader takes from the words: open ends closed where nobody would go on.

    While an event unfolds "at least 60" leaves room for 75; once it is settled "more than 26,000" ends before 27,000.
    """
    entailed = interval(quantity)
    if entailed.lower is not None and entailed.upper is None:
        if quantity.hedge is Hedge.VAGUE:
            return Interval(entailed.lower, READERS_CEILING.get(entailed.lower, entailed.lower * 10))
        ceiling = entailed.lower + last_digit(middle(quantity)) if settled else entailed.lower * OPEN_CEILING
        return Interval(entailed.lower, ceiling)
    if entailed.lower is None and entailed.upper is not None and quantity.hedge is Hedge.AT_MOST:
        return Interval(entailed.upper / 2, entailed.upper)
    return entailed


def last_digit(number: Decimal) -> Decimal:
    """The weight of the last digit that is not zero: to what a number was rounded.

    >>> last_digit(Decimal(26000)), last_digit(Decimal("3.5"))
    (Decimal('1E+3'), Decimal('0.1'))
    """
    return Decimal(1).scaleb(int(number.normalize().as_tuple().exponent)) if number else Decimal(1)


def convertible(left: Quantity, right: Quantity) -> bool:
    """Whether two quantities are in one unit, or in units of one dimension: kilometres and miles."""
    return left.unit == right.unit or any(left.unit in units and right.unit in units for units in DIMENSIONS)


def same(left: Quantity, right: Quantity) -> bool:
    """Whether two quantities say one thing: equal bounds, or one number held with and without "about"."""
    if (left.lower, left.upper, left.unit) == (right.lower, right.upper, right.unit):
        return True
    if left.unit == right.unit and left.amount is not None and left.amount == right.amount:
        return True
    one, other = interval(left), interval(right)
    return Hedge.ABOUT in (left.hedge, right.hedge) and closed(one) and closed(other) and one.meets(other)


def rounded(left: Quantity, right: Quantity) -> bool:
    """Whether two measures are one after rounding and conversion: 20 km, 12 miles."""
    one, other = interval(left), interval(right)
    if one.lower is None or other.lower is None or not closed(one) or not closed(other):
        return False
    return abs(one.lower - other.lower) <= max(slack(left, one.lower), slack(right, other.lower))


def slack(quantity: Quantity, value: Decimal) -> Decimal:
    """How far rounding may have moved a measure."""
    factor = FACTORS.get(quantity.unit or "", Decimal(1))
    return min(last_digit(middle(quantity)) * factor / 2, abs(value) * ROUNDING)


def closed(span: Interval) -> bool:
    """Whether both ends are known."""
    return span.lower is not None and span.upper is not None


def middle(quantity: Quantity) -> Decimal:
    """A single number to rank by: the amount, else the bound."""
    if quantity.amount is not None:
        return quantity.amount
    return quantity.lower if quantity.lower is not None else quantity.upper or Decimal(0)


def written(quantity: Quantity) -> str:
    """A quantity for people: "≥ 62", "> 26,000", "10–15", "USD 48,000,000", "dozens (≥ 24)".

    >>> written(Quantity(amount=Decimal(62), lower=Decimal(62), hedge=Hedge.AT_LEAST))
    '≥ 62'
    """
    if quantity.amount is None and quantity.lower is not None and quantity.upper is not None:
        number = f"{SIGNS.get(quantity.hedge, '')}{plain(quantity.lower)}–{plain(quantity.upper)}"
    elif quantity.hedge is Hedge.VAGUE and quantity.lower is not None:
        number = (
            f"{VAGUE_WORDS[quantity.lower]} (≥ {plain(quantity.lower)})"
            if quantity.lower in VAGUE_WORDS
            else f"≥ {plain(quantity.lower)}"
        )
    else:
        number = f"{SIGNS.get(quantity.hedge, '')}{plain(middle(quantity))}"
    if quantity.unit is None:
        return number
    return (
        f"{quantity.unit} {number}"
        if len(quantity.unit) == 3 and quantity.unit.isupper()
        else f"{number} {UNIT_NAMES.get(quantity.unit, quantity.unit)}"
    )


VAGUE_WORDS = {
    Decimal(3): "several",
    Decimal(24): "dozens",
    Decimal(40): "scores",
    Decimal(200): "hundreds",
    Decimal(2_000): "thousands",
    Decimal(20_000): "tens of thousands",
    Decimal(200_000): "hundreds of thousands",
}
"""The vague word by the least that it entails."""

SIGNS = {Hedge.AT_LEAST: "≥ ", Hedge.MORE_THAN: "> ", Hedge.AT_MOST: "≤ ", Hedge.LESS_THAN: "< ", Hedge.ABOUT: "≈ "}
UNIT_NAMES = {"[mi_i]": "mi", "[ft_i]": "ft", "[in_i]": "in", "[yd_i]": "yd", "[nmi_i]": "nautical mi"}


def plain(number: Decimal) -> str:
    """A number with thousands marked and no needless decimals."""
    return f"{number.normalize():,f}" if number != number.to_integral_value() else f"{int(number):,}"
