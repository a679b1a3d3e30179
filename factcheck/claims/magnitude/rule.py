"""How strong an earthquake was, on a magnitude scale.

Observatories differ by a few tenths, agencies pick one of them, and the first reading is revised within hours, so outlets often print
different magnitudes for one quake. The rule reads the number beside the word ("a magnitude 7.2 earthquake", "a 6.9-magnitude quake",
"6.9 on the Richter scale"), a quake that "measured" or "registered" a number, and the bare number of newswire ("a 6.1 quake").
`of` is the noun that was measured, so that an aftershock is never held against the main shock, with which one it was: "earthquake in Haiti",
"quake of 2004". A noun that has neither is that of the only quake with a place; where the text gives another strength too, it is unread.

What is not read: magnitudes of stars, and the intensity of shaking at one place.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.magnitude.which import beside, only_place
from factcheck.claims.measure import around, measure
from factcheck.model import Hedge
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

SCALE = "{magnitude}"
QUAKES = r"(?:earthquake|quake|temblor|tremblor|tremor|aftershock|foreshock|mainshock)s?"
QUAKE = re.compile(rf"\b{QUAKES}\b")
QUAKE_AHEAD = re.compile(
    rf"""
    [\s-]* (?: (?:magnitude|strength|degree) [\s,-]+ )?
    (?: (?!and\b|or\b|which\b|that\b|but\b) [a-z]+ [\s-]+ ){{0,3}}?      # "powerful undersea"
    (?P<quake> {QUAKES} )\b
    """,
    re.VERBOSE,
)
BARE_AHEAD = re.compile(
    rf"""
    (?: [\s-]+ (?:strength|degree) )? [\s,-]+ (?: (?:strong|powerful|major|shallow|undersea|deep|preliminary|offshore) [\s,-]+ )?
    (?P<quake> {QUAKES} )\b
    """,
    re.VERBOSE,
)
MEASURED_BEHIND = re.compile(
    r"""
    \b(?: measur(?:ed|ing|es) | register(?:ed|ing) | magnitudes? | strength | force )
    (?: \s+ (?:of|was|at|a|the|between|ranging|from|preliminary|magnitude|put|estimated|revised|upgraded|downgraded|initially|to) ){0,4} \s+ \Z
    """,
    re.VERBOSE,
)
SHOCKS_BEHIND = re.compile(rf"\b(?P<quake>{QUAKES})\s+(?:of|with\s+magnitudes?\s+(?:of|from|between))\s+\Z")
BIGGER = re.compile(r"\b(?:bigger|larger|stronger|greater|more\spowerful)\s+than\s+(?:an?\s+)?(?:magnitude\s+)?\Z")
FORETOLD = re.compile(r"\b(?:will|could|would|might)\s+(?:be|have|reach|produce|cause|trigger)\b[^.;]*\Z")
OTHER_UNITS = re.compile(
    r"\s*(?:km|kilomet|miles?\b|met(?:er|re)s?\b|percent|per\s+cent|%|feet|foot|deep|on\s+the\s+mercalli)"
)
WEAKEST, STRONGEST = Decimal("1"), Decimal("9.9")
REVISED = Decimal("0.5")
"""Less than this lies between two readings of one quake."""
AFTER = frozenset(("aftershock", "foreshock"))


class Named(NamedTuple):
    """Where the claim of a magnitude stands, and the noun of its quake."""

    claim: Span
    noun: Span


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each number on a magnitude scale that an earthquake is named beside."""
    for figure in reading.figures:
        if figure.unit == SCALE or is_magnitude(reading, figure):
            named = quake_of(reading, figure)
            if named is None:
                yield Missed("magnitude", figure.start, figure.end, "no earthquake is named beside the magnitude")
                continue
            of = which(reading, figure, named)
            if of is None:
                yield Missed(
                    "magnitude", *named.claim, "no words beside the magnitude tell which of the quakes it is of"
                )
                continue
            behind = reading.lower[max(0, figure.start - 60) : figure.start]
            if figure.hedge is Hedge.EXACT and BIGGER.search(behind):
                figure = figure._replace(hedge=Hedge.MORE_THAN)
            ahead = FORETOLD.search(behind) is not None
            yield measure(reading, "magnitude", on_scale(figure), span=named.claim, of=of, possible=ahead)


def which(reading: Reading, figure: Figure, named: Named) -> str | None:
    """The noun with where or when it struck; alone where no other strength stands in the text, else None."""
    of = singular(reading.lower[named.noun.start : named.noun.end])
    phrase = Span(min(named.noun.start, figure.start), named.noun.end)
    told = beside(reading, named.noun, phrase=phrase)
    if told is not None:
        return f"{of} {told}"
    if of in AFTER:
        return of
    place = only_place(reading, QUAKE)
    if place is not None:
        return f"{of} {place}"
    return None if any(is_another(reading, other, figure) for other in reading.figures) else of


def is_another(reading: Reading, other: Figure, figure: Figure) -> bool:
    """Whether a strength is that of another quake, rather than of an aftershock or a revision."""
    if (
        other.unit != SCALE
        or other.amount is None
        or figure.amount is None
        or abs(other.amount - figure.amount) < REVISED
    ):
        return False
    named = quake_of(reading, other)
    return named is not None and singular(reading.lower[named.noun.start : named.noun.end]) not in AFTER


def on_scale(figure: Figure) -> Figure:
    """A figure as one of a magnitude: "more than 5.0" begins at 5.0, not at the next whole number."""
    match figure.hedge:
        case Hedge.MORE_THAN:
            return figure._replace(unit=SCALE, lower=figure.amount, upper=None)
        case Hedge.LESS_THAN:
            return figure._replace(unit=SCALE, upper=figure.amount)
        case _:
            return figure._replace(unit=SCALE)


def is_magnitude(reading: Reading, figure: Figure) -> bool:
    """Whether a bare number is one: "a 6.1 quake", "the tremor measured 5.4"; two quakes are counted, a 2.0 quake is measured."""
    lower = reading.lower
    if figure.unit not in (None, "deg") or "." not in lower[figure.number_start : figure.number_end]:
        return False
    number = figure.amount if figure.amount is not None else figure.lower
    if number is None or not WEAKEST <= number <= STRONGEST or OTHER_UNITS.match(lower, figure.end):
        return False
    if BARE_AHEAD.match(lower, figure.end):
        return True
    behind = lower[max(0, figure.start - 60) : figure.start]
    if MEASURED_BEHIND.search(behind):
        return QUAKE.search(lower, max(0, figure.start - 100), figure.end + 40) is not None
    return SHOCKS_BEHIND.search(behind) is not None


def quake_of(reading: Reading, figure: Figure) -> Named | None:
    """The claim and the noun measured: the one behind the number, else the last one before it."""
    near = around(reading, figure)
    ahead = QUAKE_AHEAD.match(reading.lower, figure.end, near.end)
    if ahead is not None:
        return Named(Span(figure.start, ahead.end()), Span(*ahead.span("quake")))
    behind = list(QUAKE.finditer(reading.lower, near.start, figure.start))
    if behind:
        return Named(Span(behind[-1].start(), figure.end), Span(*behind[-1].span()))
    later = QUAKE.search(reading.lower, figure.end, near.end)
    return Named(Span(figure.start, figure.end), Span(*later.span())) if later else None


def singular(noun: str) -> str:
    """ "Aftershocks" of several magnitudes are each an aftershock."""
    return noun.removesuffix("s")
