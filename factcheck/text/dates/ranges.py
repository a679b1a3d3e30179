"""Ranges of time: in "from Saturday to Sunday" and "from 1 June to 30 November" the end lies behind the start."""

import re
from datetime import date, timedelta

from factcheck.text.dates.almanac import days_of, exists
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.surroundings import word_before
from factcheck.text.dates.vocabulary import MONTHS, WEEKDAYS

FAR_END = 12
"""Code points between a start and its end, at most."""
JOINT = re.compile(r",? (?:to|until|till|through)(?: the)? ?| ?[-–] ?")
DAY = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)(?P<clock>T.*)?")
MONTH = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)")
WORD = re.compile("[a-z]+")
WEEK = timedelta(days=7)


def range_end(story: Story, start: Phrase, end: Phrase) -> Phrase:
    """An expression behind another with "to" between them, moved behind it where only publication put it before.

    Told on Saturday, "from Saturday to Sunday" ends tomorrow; "from 1 June to 30 November", told in June, ends this
    year.
    """
    if end.resolved_from != story.source or end.then or JOINT.fullmatch(story.lower, start.end, end.start) is None:
        return end
    kind = kind_of(story, end)
    if word_before(story, start.start) != "from" and (kind == "other" or kind != kind_of(story, start)):
        # "A change on Friday to December's figures" is no range.
        return end
    first, last = days_of(start.value), days_of(end.value)
    if first is None or last is None or last[1] >= first[0]:
        return end
    value = moved_behind(end.value, first[0], last[1])
    return end._replace(value=value) if value else end


def kind_of(story: Story, phrase: Phrase) -> str:
    """What an expression names by: a weekday, a month, a figure, another word."""
    for word in WORD.findall(story.lower, phrase.start, phrase.end):
        if word in WEEKDAYS:
            return "weekday"
        if word in MONTHS:
            return "month"
    return "other"


def moved_behind(value: str, first: date, last: date) -> str | None:
    """A day or a month a week or a year later, so that it lies behind the start."""
    day = DAY.fullmatch(value)
    if day:
        there = date.fromisoformat(day["day"])
        later = there + WEEK if first - last < WEEK else next_year(there)
        return f"{later}{day['clock'] or ''}" if later and later >= first else None
    month = MONTH.fullmatch(value)
    return f"{int(month['year']) + 1:04}-{month['month']}" if month else None


def next_year(day: date) -> date | None:
    """The same day of the next year; None of 29 February."""
    return date(day.year + 1, day.month, day.day) if exists(day.year + 1, day.month, day.day) else None
