"""Hedges: the words beside a number that open or loosen it."""

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.model import Hedge

BEFORE = {
    Hedge.AT_LEAST: "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the very least",
    Hedge.MORE_THAN: "more than|over|well over|above|upwards of|upward of|in excess of|greater than|better than|just over|exceeding|exceeded|exceeds|surpassed|topped|passed|beyond|higher than|much more than|far more than",
    Hedge.AT_MOST: "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|at the most|as high as|no greater than",
    Hedge.LESS_THAN: "fewer than|less than|under|below|just under|lower than|not even",
    Hedge.ABOUT: "about|around|some|nearly|almost|roughly|approximately|approx|approx.|an estimated|estimated|close to|circa|ca|ca.|near|perhaps|probably|somewhere around|in the region of|something like|an average of|virtually|practically|an approximate|~|≈|c.",
}
"""The words before a number, by what they do to it."""

AFTER = {
    Hedge.AT_LEAST: "or more|and more|or above|and above|or over|at least|upwards",
    Hedge.AT_MOST: "or fewer|or less|at most|at the most|or under|or below",
    Hedge.ABOUT: "or so|or thereabouts|-odd|odd|-ish",
}
"""The words after a number."""

SIGNS = {"≥": Hedge.AT_LEAST, ">": Hedge.MORE_THAN, "≤": Hedge.AT_MOST, "<": Hedge.LESS_THAN}
"""Signs before a number."""


def _phrases(words: dict[Hedge, str]) -> dict[str, Hedge]:
    return {phrase: hedge for hedge, phrases in words.items() for phrase in phrases.split("|")}


BEFORE_PHRASES = _phrases(BEFORE)
AFTER_PHRASES = _phrases(AFTER)
LAST_WORDS = frozenset(phrase.split()[-1] for phrase in BEFORE_PHRASES)
_ALTERNATIVES = "|".join(
    r"\s+".join(map(re.escape, phrase.split())) for phrase in sorted(BEFORE_PHRASES, key=len, reverse=True)
)
BEHIND_TEXT = re.compile(
    rf"(?:(?<![\w.])(?P<phrase>{_ALTERNATIVES})(?:\s+(?:the|another|a\s+further|a\s+total\s+of))?\s*|(?P<sign>[≥≤<>])\s*)\Z"
)
LAST_WORD = re.compile(r"([\w.~≈≥≤<>]+)\s*\Z")
AHEAD = re.compile(
    rf"\s*(?P<plus>\+)|[\s-]*(?P<phrase>{'|'.join(re.escape(p.lstrip('-')) for p in sorted(AFTER_PHRASES, key=len, reverse=True))})\b"
)

# "Some" approximates a number, not a vague word; "under" and "over" may be prepositions of place.
LOOK_BACK = 28
SKIPPED = frozenset(["the", "another", "further", "total", "of"])


class Hedged(NamedTuple):
    """A hedge, and where the hedged expression starts and ends."""

    hedge: Hedge
    start: int
    end: int


def hedge_around(lower: str, start: int, end: int) -> Hedged:
    """The hedge of the number at start to end: the nearest words before it, else after it.

    >>> hedge_around("at least 12 people", 9, 11)
    Hedged(hedge=<Hedge.AT_LEAST: 'at_least'>, start=0, end=11)
    """
    before = hedge_before(lower, start)
    if before is not None:
        # "At least 200 or so": the first word governs.
        after = AHEAD.match(lower, end)
        plus = after is not None and after.group("plus") is not None
        return Hedged(before.hedge, before.start, after.end() if plus and after else end)
    after = AHEAD.match(lower, end)
    if after is None:
        return Hedged(Hedge.EXACT, start, end)
    if after.group("plus"):
        return Hedged(Hedge.AT_LEAST, start, after.end())
    phrase = after.group("phrase")
    hedge = AFTER_PHRASES.get(phrase) or AFTER_PHRASES[f"-{phrase}"]
    return Hedged(hedge, start, after.end())


def hedge_before(lower: str, start: int) -> Hedged | None:
    """The hedge that ends right before a number."""
    window = lower[max(0, start - LOOK_BACK) : start]
    last = LAST_WORD.search(window)
    if last is None:
        return None
    word = last.group(1)
    if word not in LAST_WORDS and word not in SKIPPED and word[-1] not in "~≈≥≤<>":
        return None
    found = BEHIND_TEXT.search(window)
    if found is None:
        return None
    hedge = (
        SIGNS[found.group("sign")] if found.group("sign") else BEFORE_PHRASES[" ".join(found.group("phrase").split())]
    )
    if found.group("phrase") in (
        "near",
        "some",
        "passed",
        "beyond",
        "above",
        "below",
        "under",
        "over",
    ) and not can_hedge(window, found):
        return None
    return Hedged(hedge, start - len(window) + found.start(), start)


def can_hedge(window: str, found: re.Match[str]) -> bool:
    """Whether a word that is also a preposition hedges here: not after a verb of motion or "is", which place things."""
    before = window[: found.start()].rstrip()
    return not before.endswith(("took", "handed", "won", "turned", "flew", "walked", "moved", "passed"))


def bounds(hedge: Hedge, amount: Decimal, *, counts: bool) -> tuple[Decimal | None, Decimal | None]:
    """What the words entail: "more than 12" people is 13 and up; of a measure the interval is left at 12.

    >>> bounds(Hedge.MORE_THAN, Decimal(12), counts=True)
    (Decimal('13'), None)
    """
    step = Decimal(1) if counts and amount == amount.to_integral_value() else Decimal(0)
    if hedge is Hedge.AT_LEAST:
        return amount, None
    if hedge is Hedge.MORE_THAN:
        return amount + step, None
    if hedge is Hedge.AT_MOST:
        return None, amount
    if hedge is Hedge.LESS_THAN:
        return None, amount - step
    return amount, amount
