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
WEEKDAY_DATE = re.compile(rf"(?P<weekday>{WEEKDAY})\b,?{GAP}(?:the{GAP})?(?={MONTH}\b|\d)")
WEEKDAY_ALONE = re.compile(rf"(?P<weekday>{WEEKDAY})\b(?:{GAP}(?P<part>{PART})(?P<plural>s)?\b)?")
WEEKDAYS_PLURAL = re.compile(rf"(?P<weekday>{WEEKDAY})s\b")


def read_weekday(story: Story, start: int) -> Phrase | None:
    """Thursday, Thursday night, Thursday, April 6; Mondays."""
    if not capitalised(story, start):
        return None
    dated = WEEKDAY_DATE.match(story.lower, start)
    if dated:
        # "Friday, Oct. 23": the date says which Friday.
        weekday = weekday_of(dated["weekday"])
        inner = read_month(story, dated.end(), weekday=weekday) or read_day_month(story, dated.end(), weekday=weekday)
        if inner and len(inner.value) >= 10:
            return inner._replace(start=start)
    found = WEEKDAYS_PLURAL.match(story.lower, start)
    if found:
        return Phrase(start, found.end(), "SET", f"XXXX-WXX-{weekday_of(found['weekday'])}")
    return weekday_alone(story, start)


def weekday_alone(story: Story, start: int, *, lead: str = "") -> Phrase | None:
    """Thursday, Thursday night; with a lead, last Thursday."""
    found = WEEKDAY_ALONE.match(story.lower, start)
    if found is None or not capitalised(story, start):
        return None
    short = len(found["weekday"]) < 6
    if short and not found["weekday"].endswith("."):
        # "Sun" is a newspaper, "sat" a verb: a short weekday needs its stop.
        return None
    number, end, part = weekday_of(found["weekday"]), found.end(), found["part"]
    if found["plural"]:
        return Phrase(start, end, "SET", f"XXXX-WXX-{number}T{PARTS_OF_DAY[part]}")
    value = story.weekday(number, lead=lead, start=start, end=end)
    if part:
        return Phrase(start, end, "TIME", f"{value}T{PARTS_OF_DAY[part]}", None, story.source)
    return Phrase(start, end, "DATE", value, None, story.source)
