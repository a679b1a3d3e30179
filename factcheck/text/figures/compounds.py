"""Measures of two units: "6 feet 2 inches", "3 dollars 50 cents", "two hours and 30 minutes"."""

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.text.figures.numerals import digits_at
from factcheck.text.figures.worded import words_at

PARTS = {
    "[ft_i]": (r"inch(?:es)?|in", 12, "[in_i]"),
    "[lb_av]": (r"ounces?|oz", 16, "[oz_av]"),
    "h": (r"minutes?|mins?", 60, "min"),
    "min": (r"seconds?|secs?", 60, "s"),
    "USD": (r"cents?", 100, None),
    "EUR": (r"cents?", 100, None),
    "GBP": (r"pence|p", 100, None),
}
"""Unit to the names of its part, how many make one, and the unit of the whole; money keeps its own: 3.50 dollars."""
PART_AHEAD = {unit: re.compile(rf"[\s-]?(?:{names})\b") for unit, (names, _, _) in PARTS.items()}
JOINT = re.compile(r"(?:,?\s+(?:and\s+)?|-)(?=\w)")


class Compound(NamedTuple):
    """A measure with its part added, where it ends, and its unit."""

    amount: Decimal
    unit: str
    end: int


def compound_at(lower: str, amount: Decimal, unit: str, *, end: int) -> Compound | None:
    """The measure with the part that follows it.

    >>> compound_at("6 feet 2 inches tall", Decimal(6), "[ft_i]", end=6)
    Compound(amount=Decimal('74'), unit='[in_i]', end=15)
    """
    joint = JOINT.match(lower, end)
    if joint is None or unit not in PARTS or amount != amount.to_integral_value():
        return None
    part = digits_at(lower, joint.end()) if lower[joint.end()].isdigit() else words_at(lower, joint.end())
    _, factor, finer = PARTS[unit]
    if part is None or part.amount is None or part.share or part.amount >= factor:
        return None
    named = PART_AHEAD[unit].match(lower, part.end)
    # "A 6-foot-2 guard": the inches go without saying.
    bare = unit == "[ft_i]" and joint.group() == "-" and not lower[part.end : part.end + 1].isalnum()
    if named is None and not bare:
        return None
    edge = named.end() if named else part.end
    if finer is None:
        return Compound(amount + part.amount / factor, unit, edge)
    return Compound(amount * factor + part.amount, finer, edge)
