"""How strong an earthquake was, on a magnitude scale.

Observatories differ by a few tenths, agencies pick one of them, and the first reading is revised within hours, so outlets often print
different magnitudes for one quake. The rule reads the number beside the word ("a magnitude 7.2 earthquake", "a 6.9-magnitude quake",
"6.9 on the Richter scale"), a quake that "measured" or "registered" a number, and the bare number of newswire ("a 6.1 quake").
`of` is the noun that was measured, so that an aftershock is never held against the main shock.

What is not read: magnitudes of stars, and the intensity of shaking at one place.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims.draft import Draft, Missed
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
OTHER_UNITS = re.compile(
    r"\s*(?:km|kilomet|miles?\b|met(?:er|re)s?\b|percent|per\s+cent|%|feet|foot|deep|on\s+the\s+mercalli)"
)
WEAKEST, STRONGEST = Decimal("1"), Decimal("9.9")


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each number on a magnitude scale that an earthquake is named beside."""
    for figure in reading.figures:
        if figure.unit == SCALE or is_magnitude(reading, figure):
            named = quake_of(reading, figure)
            if named is None:
                yield Missed("magnitude", figure.start, figure.end, "no earthquake is named beside the magnitude")
                continue
            yield measure(reading, "magnitude", on_scale(figure), span=Span(*named[:2]), of=named[2])


def on_scale(figure: Figure) -> Figure:
    """A figure as one of a magnitude: "more than 5.0" begins at 5.0, not at the next whole number."""
    match figure.hedge:
        case Hedge.MORE_THAN:
            return figure._replace(unit=SCALE, lower=figure.amount)
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


def quake_of(reading: Reading, figure: Figure) -> tuple[int, int, str] | None:
    """Start and end of the claim and the noun measured: the one behind the number, else the last one before it."""
    near = around(reading, figure)
    ahead = QUAKE_AHEAD.match(reading.lower, figure.end, near.end)
    if ahead is not None:
        return figure.start, ahead.end(), singular(ahead["quake"])
    behind = list(QUAKE.finditer(reading.lower, near.start, figure.start))
    if behind:
        return behind[-1].start(), figure.end, singular(behind[-1].group())
    later = QUAKE.search(reading.lower, figure.end, near.end)
    return (figure.start, figure.end, singular(later.group())) if later else None


def singular(noun: str) -> str:
    """ "Aftershocks" of several magnitudes are each an aftershock."""
    return noun.removesuffix("s")
