"""Weekdays: "Thursday", "Thursday night", "Thursday, April 6", "Mondays"."""

import re

from factcheck.text.dates.absolute import read_day_month, read_month
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.surroundings import capitalised
from factcheck.text.dates.vocabulary import (
    GAP,
    MONTH,
    PARTS_OF_DAY,
    WEEKDAY,
    either,
    weekday_of,
)

PART = either(list(PARTS_OF_DAY))
WEEKDAY_READ = re.compile(
    rf"""
    (?P<weekday>{WEEKDAY})
    (?: (?P<many>s)\b
      | \b (?: (?P<dated> ,?{GAP}(?:the{GAP})? ) (?={MONTH}\b|\d)        # Friday, Oct. 23
            | {GAP} (?P<part>{PART})(?P<parts>s)?\b )?                    # Thursday nights
    )
    """,
    re.VERBOSE,
)


PAPER = re.compile(
    r"\s(?:Times|Mail|Mirror|Telegraph|Express|Herald|Tribune|Star|World|Business\sPost|Live\b(?<=Night\sLive)|Football)\b"
)
"""The Sunday Times is a newspaper, Monday Night Football a programme."""


def read_weekday(story: Story, start: int) -> Phrase | None:
    """Thursday, Thursday night, Thursday, April 6; Mondays."""
    found = WEEKDAY_READ.match(story.lower, start)
    if found is None or not capitalised(story, start) or PAPER.match(story.text, found.end()):
        return None
    word, many, dated, _, _ = found.groups()
    if many:
        return Phrase(start, found.end(), "SET", f"XXXX-WXX-{weekday_of(word)}")
    if dated:
        # "Friday, Oct. 23": the date says which Friday.
        weekday, at = weekday_of(word), found.end()
        inner = read_month(story, at, weekday=weekday) or read_day_month(story, at, weekday=weekday)
        if inner and len(inner.value) >= 10:
            return inner._replace(start=start)
    return one_weekday(story, found)


def weekday_alone(story: Story, start: int, *, lead: str) -> Phrase | None:
    """The Thursday of "last Thursday"."""
    found = WEEKDAY_READ.match(story.lower, start)
    if found is None or found["many"] or not capitalised(story, start):
        return None
    return one_weekday(story, found, lead=lead)


def one_weekday(story: Story, found: re.Match[str], *, lead: str = "") -> Phrase | None:
    """Thursday, Thursday night, Thursday nights."""
    word, _, _, part, parts = found.groups()
    if len(word) < 6 and not word.endswith("."):
        # "Sun" is a newspaper, "sat" a verb: a short weekday needs its stop.
        return None
    start, number = found.start(), weekday_of(word)
    if not part:
        end = start + len(word)
        return Phrase(start, end, "DATE", story.weekday(number, lead=lead, start=start, end=end), None, story.source)
    end = found.end()
    if parts:
        return Phrase(start, end, "SET", f"XXXX-WXX-{number}T{PARTS_OF_DAY[part]}")
    value = story.weekday(number, lead=lead, start=start, end=end)
    return Phrase(start, end, "TIME", f"{value}T{PARTS_OF_DAY[part]}", None, story.source)
