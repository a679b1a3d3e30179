"""What comes again: "every Monday", "each July", "daily", "every two weeks"."""

import re

from factcheck.text.dates.almanac import length_value
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.surroundings import name_follows
from factcheck.text.dates.vocabulary import (
    COUNT,
    GAP,
    MONTH,
    PARTS_OF_DAY,
    UNIT,
    UNIT_WORDS,
    WEEKDAY,
    count_of,
    month_of,
    weekday_of,
)

REPEATED = re.compile(
    rf"""
    (?:each|every) {GAP} (?: (?P<other>other|single|second){GAP} )? (?: (?P<count>{COUNT}) {GAP} )?
    (?: (?P<weekday>{WEEKDAY})\b | (?P<month>{MONTH})\b | (?P<part>morning|afternoon|evening|night)\b
      | (?P<unit>{UNIT})\b )
    """,
    re.VERBOSE,
)
ADVERBS = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y", "yearly": "P1Y",
    "hourly": "PT1H", "nightly": "P1D",
    "fortnightly": "P2W", "biweekly": "P2W", "bimonthly": "P2M", "biannually": "P6M",
}  # fmt: skip
PAPERS = frozenset(["daily", "weekly", "monthly"])
ADVERB = re.compile(r"[a-z]+\b(?!['’-])")


def read_repeated(story: Story, start: int) -> Phrase | None:
    """Every Monday, each July, every two weeks."""
    found = REPEATED.match(story.lower, start)
    if found is None:
        return None
    if found["weekday"]:
        value = f"XXXX-WXX-{weekday_of(found['weekday'])}"
    elif found["month"]:
        value = f"XXXX-{month_of(found['month']):02}"
    elif found["part"]:
        value = f"XXXX-XX-XXT{PARTS_OF_DAY[found['part']]}"
    else:
        unit = UNIT_WORDS[found["unit"]]
        number = count_of(found["count"]) if found["count"] else 1.0
        value = length_value(unit, 2.0 if found["other"] in ("other", "second") else number)
    return Phrase(start, found.end(), "SET", value)


def read_adverb(story: Story, start: int) -> Phrase | None:
    """Daily, weekly, annually."""
    word = ADVERB.match(story.lower, start)
    value = ADVERBS.get(word[0]) if word else None
    if word is None or value is None or (word[0] in PAPERS and name_follows(story, word.end())):
        # "The party daily Granma" is a newspaper.
        return None
    return Phrase(start, word.end(), "SET", value)
