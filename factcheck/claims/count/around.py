"""Where the words go that stand behind a verb or a thing: its object, its place."""

import re

from factcheck.claims.phrases import TIMELESS, chain_at, phrase_at
from factcheck.text.reading import Reading
from factcheck.text.values import Span

REACH = 110
"""Characters on either side in which it is told."""
GERUND = re.compile(r"[a-z]{2,}ing")
PLACE_AHEAD = re.compile(
    r"\s+(?P<link>in|on|at|over|across|near|inside|outside|from|along|around|between|off|under|beneath|behind|with|for|against|of|aboard|into|through|toward|towards|by|belonging\s+to"
    r"|to)\s+"
)
PLURAL_OWNER = re.compile(r"(?<=s)\s?['’]\s+(?=\w)")
INITIALS_END = re.compile(r"\.[A-Z]\.")
""" "In the U.S.": the last stop belongs to it."""
NOUN_AHEAD = re.compile(r"\s+(?=[\w])")


def goes_on(reading: Reading, position: int) -> int | None:
    """The end of the object or place behind a verb: "struck | the capital", "landed | in the old town"."""
    link = PLACE_AHEAD.match(reading.lower, position)
    if link is not None:
        return thereabouts(reading, link)
    ahead = NOUN_AHEAD.match(reading.text, position)
    thing = phrase_at(reading.text, ahead.end(), stop=position + REACH) if ahead else None
    return thing.end if thing and not is_time(reading, thing) else None


def thereabouts(reading: Reading, link: re.Match[str]) -> int | None:
    """The end of the phrase behind a preposition, unless it tells a time."""
    where = chain_at(reading.text, link.end(), stop=link.end() + REACH)
    if where is None or is_time(reading, where):
        return None
    if GERUND.fullmatch(reading.lower, where.start, where.end):
        # "Five votes for enacting | the bill"
        return None
    if link["link"] == "to" and where.start == link.end() and reading.text[where.start].islower():
        # "32 vessels to mop up the spill": a verb.
        return None
    owner = PLURAL_OWNER.match(reading.text, where.end)
    if owner is not None:
        # "Inside the demonstrators' camp"
        camp = phrase_at(reading.text, owner.end(), stop=owner.end() + REACH)
        return camp.end if camp else None
    return where.end + 1 if INITIALS_END.match(reading.text, where.end - 2) else where.end


def is_time(reading: Reading, span: Span) -> bool:
    """Whether a phrase is one of time or manner: "in recent weeks"."""
    return not TIMELESS.isdisjoint(reading.lower[span.start : span.end].split())


def said(reading: Reading, start: int, end: int) -> str:
    """The words from one place to another with single spaces, the feeds' own space before a possessive closed up."""
    return " ".join(reading.text[start:end].split()).replace(" 's", "'s").replace(" ’s", "’s")
