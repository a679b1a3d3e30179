"""Dates as newspapers write them: "Thursday night", "June 10th to 14th", "more than 20 years ago".

Found at anchors (figures, names of months and days, words of time), read by the family of the first word, resolved
against publication by the newspaper rule: a bare weekday lies within seven days of publication, tense picks the side.
In an undated article what is relative stays underspecified: XXXX-WXX-6, XXXX-06-10.
"""

import re
from datetime import date
from functools import partial

from factcheck.model.when import ResolvedFrom, When
from factcheck.text.dates.almanac import exists, when_of, when_of_either
from factcheck.text.dates.scan import phrases
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.values import DateMention
from factcheck.text.words import lowered

PUBLISHED = re.compile(r"(\d{4})-(\d\d)-(\d\d)")

__all__ = ["read_dates"]


def read_dates(text: str, *, published: str | None = None, url: str | None = None) -> list[DateMention]:
    """The time expressions of a text, in order, none overlapping.

    >>> [mention.when.timex.value for mention in read_dates("He fled on Saturday.", published="2010-06-14")]
    ['2010-06-12']
    """
    day = publication(published)
    source: ResolvedFrom = "publication"
    story = Story(text, lowered(text), published=day, source=source, url=url)
    return [mention_of((phrase.start, phrase.end, when_read(phrase))) for phrase in phrases(story)]


def when_read(phrase: Phrase) -> When:
    """The record of an expression."""
    if phrase.either:
        return when_of_either(phrase.value, phrase.either)
    return when_of(phrase.type, phrase.value, mod=phrase.mod, resolved_from=phrase.resolved_from)


mention_of = partial(tuple.__new__, DateMention)
"""A mention from a bare tuple: half the time of DateMention(...), which is a function in Python."""


def publication(published: str | None) -> date | None:
    """The day of publication, from a date or a time of ISO 8601; None where it is neither."""
    found = PUBLISHED.match(published) if published else None
    if found is None:
        return None
    year, month, day = (int(part) for part in found.groups())
    return date(year, month, day) if exists(year, month, day) else None
