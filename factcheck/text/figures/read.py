"""All figures of a text: anchored at digits and number words, each read forward, its hedge and currency looked up behind."""

import re
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.model import Hedge
from factcheck.text.figures.compounds import PARTS, compound_at
from factcheck.text.figures.conversions import converted
from factcheck.text.figures.hedges import Hedged, bounds, hedge_around, hedge_before, hedge_of_sum
from factcheck.text.figures.identifiers import (
    is_clock,
    is_name_of_war,
    is_named,
    is_number_of_something,
    is_pronoun,
    is_year,
    stands_alone,
)
from factcheck.text.figures.numerals import Numeral
from factcheck.text.figures.plain import OPEN_ABOVE, plain_at
from factcheck.text.figures.ranges import Range, range_at, topped_at
from factcheck.text.figures.scan import anchors, numeral_at
from factcheck.text.figures.signs import BELOW_ZERO, TEMPERATURES, degrees_after, magnitude_before, minus_before, scaled
from factcheck.text.figures.units import Unit, currency_before, unit_after
from factcheck.text.values import Figure, Form

HYPHENS = ("-", "–")
CAPPED = re.compile(r"\s+to\s+(?:as\s+(?:many|much|high)\s+as|up\s+to|no\s+more\s+than|at\s+(?:the\s+)?most)\s")
"""Between the ends of a range whose lower is open: "more than 10 to as many as 20" has an upper end all the same."""


def read_figures(text: str, lower: str, *, taken: Sequence[tuple[int, int]] = ()) -> list[Figure]:
    """The figures of a text in order, none overlapping another or the spans already taken (dates).

    >>> [(figure.lower, figure.upper) for figure in read_figures("At least 12 died.", "at least 12 died.")]
    [(Decimal('12'), None)]
    """
    figures: list[Figure] = []
    done = 0
    for place, word, free_from, free_to in untaken(anchors(lower), taken):
        if place < done or (word == "one" and is_pronoun(lower, place)):
            continue
        if not word and place and lower[place - 1].isalnum() and not currency_before(lower, place):
            # "B52": nothing to read further
            continue
        figure = plain_at(text, lower, place, word)
        if figure is None:
            found = numeral_at(lower, place, word)
            if found is None:
                continue
            start, numeral = found
            if start < max(done, free_from) or numeral.end > free_to:
                continue
            if lower[start].isdigit() and is_number_of_something(text, lower, start, numeral.end):
                done = end_of_run(lower, numeral.end)
                continue
            figure = None if is_elsewhere(lower, start, numeral.end) else figure_at(text, lower, start, numeral)
        elif figure.number_end > free_to:
            continue
        if figure is None:
            continue
        if figure.start < done:
            figure = figure._replace(start=max(done, min(figure.start, figure.number_start)))
        if figures and figure.unit is not None:
            figure = converted(lower, figures[-1], figure)
        figures.append(figure)
        done = figure.end
    return figures


def is_elsewhere(lower: str, start: int, end: int) -> bool:
    """Whether a number is part of an identifier, or tells the hour."""
    return (lower[start].isdigit() and not stands_alone(lower, start, end)) or is_clock(lower, start, end)


def untaken(found: Sequence[tuple[int, str]], taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, str, int, int]]:
    """The places outside the spans already taken, with the word there, each with the free stretch that it lies in."""
    begin, following = 0, 0
    end = taken[0][0] if taken else sys.maxsize
    for place, word in found:
        while place >= end and following < len(taken):
            begin = max(begin, taken[following][1])
            following += 1
            end = taken[following][0] if following < len(taken) else sys.maxsize
        if place >= begin:
            yield place, word, begin, end


def end_of_run(lower: str, end: int) -> int:
    """Where digits joined by hyphens, dots and spaces end: the rest of a phone number or a score."""
    while end < len(lower) and (lower[end].isdigit() or (lower[end] in "-–.)" and lower[end + 1 : end + 2].isdigit())):
        end += 1
    return end


def figure_at(text: str, lower: str, start: int, numeral: Numeral) -> Figure | None:
    """The figure around a numeral, or None where the number names or dates instead of counting."""
    numeral, sign = scaled(text, lower, start, numeral)
    unit = sign or unit_after(lower, numeral.end) or degrees_after(text, start, numeral.end)
    unit = unit or magnitude_before(lower, start, numeral.end)
    end = numeral.end if unit is None or sign else unit.edge
    if sign:
        end = skip_repeated_currency(lower, end)
    first = sign.edge if sign else start
    ranged = range_figure(lower, first, start, numeral, None if sign and sign.edge > start else unit)
    if ranged is not None:
        return ranged
    if unit and is_name_of_war(text, numeral.end, end):
        return None
    if numeral.amount is None:
        return vague_figure(lower, first, start, numeral, unit, end)
    if (
        unit is None
        and lower[numeral.end : numeral.end + 1] in HYPHENS
        and lower[numeral.end + 1 : numeral.end + 2].isdigit()
    ):
        # "A 14-34 record": the sides of a score, the parts of a code.
        return None
    if unit is None and is_year(lower, start, numeral.end):
        return None
    return amount_figure(lower, first, start, numeral, unit, end)


def amount_figure(lower: str, first: int, start: int, numeral: Numeral, unit: Unit | None, end: int) -> Figure | None:
    """The figure of one number: with its minus, its smaller unit and its hedge."""
    amount = numeral.amount or Decimal(0)
    minus = minus_before(lower, first, end=end, unit=unit)
    if minus is None and first != start:
        # "$-99"
        minus = minus_before(lower, start, end=end, unit=unit)
    if minus is not None:
        amount, first = -amount, min(first, minus)
    elif unit and unit.code in TEMPERATURES and (below := BELOW_ZERO.match(lower, end)):
        amount, end = -amount, below.end()
    code = unit.code if unit else None
    compound = compound_at(lower, amount, unit.code, end=end) if unit and unit.code in PARTS else None
    if compound is not None:
        amount, code, end = compound.amount, compound.unit, compound.end
    hedged = (hedge_of_sum if unit and unit.money else hedge_around)(lower, first, end)
    if hedged.hedge is Hedge.EXACT and lower.startswith("a couple", start):
        hedged = Hedged(Hedge.ABOUT, first, end)
    if hedged.hedge is Hedge.EXACT and unit is None and not numeral.share and is_named(lower, start):
        return None
    form = form_of(unit, share=numeral.share)
    if hedged.hedge in OPEN_ABOVE:
        topped = topped_figure(lower, hedged, start, numeral, unit, end)
        if topped is not None:
            return topped
    low, high = bounds(hedged.hedge, amount, counts=form == "count")
    begin = min(hedged.start, first)
    return Figure(begin, max(hedged.end, end), amount, low, high, hedged.hedge, code, start, numeral.end, form)


def skip_repeated_currency(lower: str, end: int) -> int:
    """ "$48 million dollars": the word repeats the sign."""
    unit = unit_after(lower, end)
    return unit.edge if unit and unit.money else end


def range_figure(lower: str, first: int, start: int, numeral: Numeral, unit: Unit | None) -> Figure | None:
    """The figure of a range that starts here."""
    minus = (
        minus_before(lower, first, end=numeral.end, unit=unit or Unit("", 0, money=False))
        if lower[first - 1 : first] in "-−" and first
        else None
    )
    if minus is not None and numeral.amount is not None:
        numeral, first = numeral._replace(amount=-numeral.amount), minus
    found = range_at(lower, first, start, numeral, unit)
    if found is None:
        return None
    begin, amount, low, high, hedge = opened(lower, found)
    return Figure(
        begin,
        found.end,
        amount,
        low,
        high,
        hedge,
        found.unit.code if found.unit else None,
        start,
        found.number_end,
        form_of(found.unit),
    )


class Opened(NamedTuple):
    """A range as its hedge leaves it."""

    start: int
    amount: Decimal | None
    lower: Decimal | None
    upper: Decimal | None
    hedge: Hedge


def opened(lower: str, found: Range) -> Opened:
    """The range with the hedge before it: "up to 8 or 9" is at most nine, "at least 10 to 15" at least ten."""
    hedged = hedge_before(lower, found.start)
    if hedged is None:
        return Opened(found.start, None, found.low, found.high, Hedge.RANGE)
    counts = found.unit is None
    if hedged.hedge in OPEN_ABOVE:
        low, high = bounds(hedged.hedge, found.low, counts=counts)
        if CAPPED.search(lower, found.start, found.end):
            return Opened(hedged.start, None, low, found.high, Hedge.RANGE)
        return Opened(hedged.start, found.low, low, high, hedged.hedge)
    if hedged.hedge in (Hedge.AT_MOST, Hedge.LESS_THAN):
        return Opened(hedged.start, found.high, *bounds(hedged.hedge, found.high, counts=counts), hedged.hedge)
    # "Some 30 to 40 percent"
    return Opened(hedged.start, None, found.low, found.high, Hedge.ABOUT)


def topped_figure(
    lower: str, hedged: Hedged, start: int, numeral: Numeral, unit: Unit | None, end: int
) -> Figure | None:
    """ "At least 10 but no more than 20" is one range."""
    second = topped_at(lower, hedged, numeral.amount or Decimal(0), end)
    if second is None or (unit and second.unit and unit.code != second.unit.code):
        return None
    shown = unit or second.unit
    low, _ = bounds(hedged.hedge, numeral.amount or Decimal(0), counts=shown is None)
    below = "than" in lower[end : second.numeral.end] and "more than" not in lower[end : second.numeral.end]
    high = second.numeral.amount or Decimal(0)
    _, high_bound = bounds(Hedge.LESS_THAN if below else Hedge.AT_MOST, high, counts=shown is None)
    return Figure(
        hedged.start,
        second.end,
        None,
        low,
        high_bound,
        Hedge.RANGE,
        shown.code if shown else None,
        start,
        second.numeral.end,
        form_of(shown, share=numeral.share),
    )


def vague_figure(lower: str, first: int, start: int, numeral: Numeral, unit: Unit | None, end: int) -> Figure:
    """ "Dozens": at least two of them, open above; a hedge before it belongs to its span."""
    hedged = hedge_around(lower, first, end)
    begin = hedged.start if hedged.hedge is not Hedge.EXACT else first
    code = unit.code if unit else None
    return Figure(
        begin, max(end, hedged.end), None, numeral.least, None, Hedge.VAGUE, code, start, numeral.end, form_of(unit)
    )


def form_of(unit: Unit | None, *, share: bool = False) -> Form:
    """What a unit makes of a number."""
    if unit is None:
        return "fraction" if share else "count"
    if unit.money:
        return "money"
    return "percent" if unit.code in ("%", "[pp]") else "measure"
