"""Stakes, majorities and taxes with what they are in, of or on, and whose: "Norcorp's stake in the mine", "tariff on steel"."""

import re

from factcheck.claims.bases import IN_AHEAD, base_at, noun_at, words_of
from factcheck.claims.holders import holder_before, words_of_holder
from factcheck.claims.measure import around
from factcheck.claims.percentage.owners import owner_at
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

STAKE_HELD = re.compile(
    r"\b(?:has|have|had|owns?|owned|holds?|held|keeps?|kept|retains?|retained|controls?)\s+(?:only\s+|just\s+|about\s+|already\s+)?(?:an?\s+|its\s+|the\s+)?\Z"
)
UNNAMED = re.compile(r"\sin\s(?:\w+\s)?(?:company|firm|group|business|bank|venture|project|club|field)\Z")
""" "A 3 percent stake in the company": in which, and whose?"""
STAKES = re.compile(
    r"(?:[^\S\n]|-)+(?P<noun>(?:(?!in\b|of\b|on\b|to\b|for\b|by\b|and\b|or\b|the\b|an?\b|from\b|at\b|with\b)[a-z]+\s+)?"
    r"(?:stake|share|majority|tariffs?|tax\s+rate|tax|interest\s+rate|approval\s+rating|turnout))\b"
    r"(?!\s+(?:cuts?|rises?|increases?|hikes?|breaks?|credits?|prices?|reductions?|relief|rebates?)\b)"
)
ALONE = re.compile(r"rate\Z|rating\Z|turnout\Z|\s(?:tax|tariffs?)\Z")
"""Stakes that need no "of" or "in" to be understood: a turnout, a sales tax."""
ONLY_SOME = re.compile(r"\s+(?:when|if|unless|where|whenever|on|for)\b")
""" "A 35 percent corporate tax | when they sent the money home"."""
TAXED = re.compile(r"tax\Z|tariffs?\Z|rate\Z|rating\Z")
ON_AHEAD = re.compile(r"\s+(?:on|for|among)\s+(?:(?:the|a|an|all|its|their|his|her|our|these|those|any)\s+)*")
BARE = frozenset(("tax rate", "tax", "tariff", "tariffs", "interest rate"))
""" "A 15 percent tax rate": of whom, on what?"""


def staked(reading: Reading, figure: Figure, stake: re.Match[str], *, stop: int) -> tuple[Span, str] | None:
    """ "A 20 percent stake in the mine", "a 69 percent majority of voters": what it is a stake in."""
    ahead = IN_AHEAD.match(reading.lower, stake.end(), stop)
    kind = " ".join(stake["noun"].split())
    if ahead is not None and kind.endswith("majority"):
        base = base_at(reading, ahead.end(), stop=stop)
        return (Span(figure.start, base[0]), base[1]) if base else None
    noun = noun_at(reading, ahead.end(), stop=stop) if ahead else None
    if ahead is not None and noun is not None and not kind.endswith(("rate", "rating", "turnout")):
        of = f"{kind} {ahead.group().split()[0]} {words_of(reading, noun)}"
        owner = stakeholder(reading, figure) if kind.endswith("stake") else None
        if owner is None and UNNAMED.search(of):
            return None
        return Span(figure.start, noun.end), f"{owner} {of}" if owner else of
    on = ON_AHEAD.match(reading.lower, stake.end(), stop) if TAXED.search(kind) else None
    taxed = noun_at(reading, on.end(), stop=stop) if on else None
    if on is not None and taxed is not None:
        return Span(figure.start, taxed.end), f"{kind} {on.group().split()[0]} {words_of(reading, taxed)}"
    if kind in BARE:
        return None
    if kind.endswith(("tax", "tariff", "tariffs")) and ONLY_SOME.match(reading.lower, stake.end()):
        return None
    return (Span(figure.start, stake.end()), kind) if ALONE.search(kind) else None


def stakeholder(reading: Reading, figure: Figure) -> str | None:
    """Whose a stake is, with a possessive: "the fund's | 3 percent stake", "Norcorp owns | a 20 percent stake"."""
    owner = owner_at(reading, figure.start)
    if owner is not None:
        return owner
    floor = around(reading, figure).start
    holds = STAKE_HELD.search(reading.lower, max(floor, figure.start - 40), figure.start)
    holder = holder_before(reading, holds.start(), floor=floor) if holds else None
    return words_of_holder(reading, holder) if holder else None
