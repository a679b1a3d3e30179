"""Ages: "15-year-old", "29 years old", "aged 87", "18 months of age". They are measures, and never heads."""

import re
from decimal import Decimal

from factcheck.text.figures.hedges import bounds, hedge_around
from factcheck.text.figures.scan import anchors, numeral_at
from factcheck.text.values import Figure

UNITS = {"year": "a", "yr": "a", "month": "mo", "week": "wk", "day": "d"}
OLD = re.compile(r"[\s-]*(?P<unit>year|yr|month|week|day)s?(?:[\s-]olds?\b|\s+of\s+age\b)")
AGED_BEHIND = re.compile(r"\b(?:aged|age|ages)\s+(?:of\s+)?\Z")
OLDEST = 130


def read_ages(lower: str) -> list[Figure]:
    """The ages of a lowered text, in order.

    >>> [(figure.amount, figure.unit) for figure in read_ages("a 15-year-old boy, a man aged 87")]
    [(Decimal('15'), 'a'), (Decimal('87'), 'a')]
    """
    ages: list[Figure] = []
    for place, word in anchors(lower):
        if ages and place < ages[-1].end:
            continue
        old = numeral_at(lower, place, word)
        if old is None or old[1].amount is None:
            continue
        start, numeral = old
        age = OLD.match(lower, numeral.end)
        aged = AGED_BEHIND.search(lower, max(0, start - 12), start)
        if age is None and (aged is None or (numeral.amount or 0) > OLDEST):
            continue
        hedged = hedge_around(lower, start, age.end() if age else numeral.end)
        low, high = bounds(hedged.hedge, numeral.amount or Decimal(0), counts=False)
        unit = UNITS[age["unit"]] if age else "a"
        ages.append(
            Figure(
                hedged.start, hedged.end, numeral.amount, low, high, hedged.hedge, unit, start, numeral.end, "measure"
            )
        )
    return ages
