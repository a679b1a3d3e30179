"""Dates that lean on publication or on the story: "yesterday", "last week", "the following day", "that year"."""

import re
from datetime import timedelta

from factcheck.text.dates.absolute import read_month
from factcheck.text.dates.almanac import shifted
from factcheck.text.dates.story import OPEN_VALUES, Phrase, Story
from factcheck.text.dates.vocabulary import GAP, MONTH, PARTS_OF_DAY, SEASONS, UNIT, UNIT_WORDS, WEEKDAY, either
from factcheck.text.dates.weekdays import PART, weekday_alone

SEASON = either(list(SEASONS))
DAY_SHIFTS = {"today": 0, "yesterday": -1, "tomorrow": 1}
LEADS = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1, "this": 0, "current": 0}
TO_PUBLICATION = frozenset(["last", "next", "this", "past", "coming", "current"])
"""Leads that count from publication; "previous", "following", "same" and "that" count from the story."""
WHOLE = {
    "day": "P1D", "week": "P1W", "month": "P1M", "quarter": "P1Q", "year": "P1Y", "decade": "P10Y", "century": "P100Y"
}  # fmt: skip

NEAR_DAY = re.compile(rf"(?P<day>today|yesterday|tomorrow)\b(?:{GAP}(?P<part>{PART})\b)?")
NAMED_DAY = re.compile(r"(?:[A-Za-z][A-Z]|['’]s)\sTo\Z")
"""USA Today is a newspaper, Radio 4's Today a programme."""
DAY_BEFORE_YESTERDAY = re.compile(rf"day{GAP}(?:before{GAP}yesterday|after{GAP}tomorrow)\b")
TONIGHT = re.compile(r"to-?night\b")
OVERNIGHT = re.compile(
    rf"overnight\b(?={GAP}(?:in|at|by|from|after|as|and|when|while|between|but|that|near|with|across|outside)\b|\s*(?:[.,;:!?)\"”’]|$))"
)
FIGURATIVE = re.compile(
    r"\b(?:almost|virtually|practically|literally|seemingly|fixed|everything|stay(?:s|ed|ing)?|famous|rich|happens?|solved|come|comes|change|changes|disappear|vanish|millionaires?|stars?)\s\Z"
)
LED = re.compile(
    rf"""
    (?P<lead>last|next|this|past|coming|previous|following|current|same|that) {GAP}
    (?: (?:past|coming|same|very|fiscal|calendar|following|previous) {GAP} )?
    (?: (?P<weekday>{WEEKDAY})\b
      | (?P<month>{MONTH})\b
      | (?P<season>{SEASON})\b
      | (?P<part>{PART})\b
      | (?P<unit>{UNIT})\b
    )
    """,
    re.VERBOSE,
)
CLAUSE_ENDS = re.compile(r"\s*(?:[.,;:!?'\"”’)]|$|and\b|in\b|at\b|on\b|when\b)")
STORY_DAY = re.compile(
    rf"(?:day|night|week|month|year){GAP}(?P<side>before|after|earlier|later)\b(?!{GAP}(?:he|she|it|they|the|his|her|its|their|a)\b)"
)


def read_near_day(story: Story, start: int) -> Phrase | None:
    """Today, yesterday, tomorrow, yesterday morning; "today's youth" is no day."""
    found = NEAR_DAY.match(story.lower, start)
    if found is None:
        return None
    if NAMED_DAY.search(story.text, max(0, start - 16), start + 2):
        return None
    shift = DAY_SHIFTS[found["day"]]
    if story.published is None:
        # An undated article's "today" is its own present and no day of the calendar.
        value = {0: "PRESENT_REF", -1: "PAST_REF", 1: "FUTURE_REF"}[shift]
        return Phrase(start, found.end(), "DATE", value, None, "none")
    value = story.shifted("day", shift)
    if found["part"]:
        return Phrase(start, found.end(), "TIME", f"{value}T{PARTS_OF_DAY[found['part']]}", None, story.source)
    return Phrase(start, found.end(), "DATE", value, None, story.source)


def read_tonight(story: Story, start: int) -> Phrase | None:
    """Tonight."""
    found = TONIGHT.match(story.lower, start)
    if found is None:
        return None
    if story.published is None:
        return Phrase(start, found.end(), "TIME", "PRESENT_REF", None, "none")
    return Phrase(start, found.end(), "TIME", f"{story.shifted('day', 0)}TNI", None, story.source)


def read_overnight(story: Story, start: int) -> Phrase | None:
    """Overnight: the night before publication; not the overnight curfew, nor "famous overnight"."""
    found = OVERNIGHT.match(story.lower, start)
    if found is None or FIGURATIVE.search(story.lower, max(0, start - 24), start):
        return None
    if story.published is None:
        return Phrase(start, found.end(), "TIME", "XXXX-XX-XXTNI", None, "none")
    return Phrase(start, found.end(), "TIME", f"{story.shifted('day', -1)}TNI", None, story.source)


def read_led(story: Story, start: int) -> Phrase | None:
    """Last week, next Monday, this summer, that day, the following month, last night."""
    found = LED.match(story.lower, start)
    if found is None:
        return None
    lead = found["lead"]
    if found["weekday"] or found["month"]:
        return led_name(story, found, lead)
    if found["season"]:
        return season(story, found, lead=lead)
    if found["part"]:
        return led_part(story, found, lead)
    return led_unit(story, found, lead)


def led_name(story: Story, found: re.Match[str], lead: str) -> Phrase | None:
    """Last Monday, next March, "the previous Friday"."""
    if lead in ("that", "same", "current"):
        return None
    if lead in ("previous", "following") and not story.lower.endswith(("the ", "the\n"), 0, found.start()):
        # "Protests following Friday prayers".
        return None
    at = found.start("weekday") if found["weekday"] else found.start("month")
    inner = weekday_alone(story, at, lead=lead) if found["weekday"] else read_month(story, at, lead=lead)
    if inner is None:
        return None
    return inner._replace(start=found.start(), article=lead in ("previous", "following"))


def season(story: Story, found: re.Match[str], *, lead: str) -> Phrase | None:
    """Last fall, this summer, next spring."""
    code, end = SEASONS[found["season"]], found.end()
    if lead in ("current", "that", "same"):
        return None
    return Phrase(
        found.start(), end, "DATE", season_value(story, code, lead=lead), None, story.source, article=lead == "past"
    )


def season_value(story: Story, code: str, *, lead: str, ahead: bool = True) -> str:
    """The year of a season: "last" the latest that was over, "next" the first that has not begun, else this year's.

    Without a lead, one that has not begun is this year's only where the words look ahead: "over the summer", told in
    January, is over.
    """
    here = story.published
    if here is None:
        return f"XXXX-{code}"
    begins = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[code]
    year = here.year
    if lead in ("last", "past", "previous") and here.month < begins + 3:
        year -= 1
    if (code == "WI" and lead in ("", "this") and here.month <= (2 if not lead else 3)) or (
        not lead and here.month < begins and not ahead
    ):
        year -= 1
    if lead in ("next", "coming", "following") and here.month >= begins:
        year += 1
    return f"{year:04}-{code}"


def led_part(story: Story, found: re.Match[str], lead: str) -> Phrase | None:
    """Last night, this morning, the next morning, that evening."""
    code = PARTS_OF_DAY[found["part"]]
    if lead in ("this", "last", "past"):
        day, source = story.published, story.source
        shift = 0 if lead == "this" else -1
        article = False
    else:
        day, source = story.narrated
        shift = {"next": 1, "following": 1, "previous": -1}.get(lead, 0)
        article = lead in ("next", "following", "previous", "same")
    if lead in ("coming", "current"):
        return None
    value = (day + timedelta(shift)).isoformat() if day else "XXXX-XX-XX"
    return Phrase(found.start(), found.end(), "TIME", f"{value}T{code}", None, source, article=article)


def led_unit(story: Story, found: re.Match[str], lead: str) -> Phrase | None:
    """This year, last month, the previous day, that year; "recent years" are a length and not read here."""
    word = found["unit"]
    unit = UNIT_WORDS[word]
    start, end = found.start(), found.end()
    if word != unit or unit in ("second", "minute", "hour", "millennium"):
        return None
    if story.text[start - 1 : start] in ("“", '"') and start and story.text[found.start("unit")].isupper():
        # "This Week" in quotes is a programme.
        return None
    if lead in TO_PUBLICATION or (lead in ("next", "coming") and unit != "day"):
        return unit_by_publication(story, unit, lead=lead, start=start, end=end)
    return unit_by_story(story, unit, lead=lead, start=start, end=end)


def unit_by_publication(story: Story, unit: str, *, lead: str, start: int, end: int) -> Phrase | None:
    """Last week, this year, the past month."""
    with_article = lead in ("past", "coming", "current") or story.lower.endswith("the ", 0, start)
    if lead in ("past", "coming") or (with_article and lead == "last"):
        # "Over the past year" is a length of time that reaches up to now.
        return Phrase(start, end, "DURATION", WHOLE[unit], None, article=True) if unit in WHOLE else None
    if unit == "day":
        if lead == "next":
            day, source = story.narrated
            return Phrase(start, end, "DATE", story.shifted("day", 1, base=day), None, source, article=True)
        return None
    if unit == "night":
        return None
    if unit == "quarter" and lead in ("this", "current"):
        return Phrase(start, end, "DATE", story.current("quarter"), None, story.source, article=lead == "current")
    # On a Sunday "last week" is the one that ends, for Americans as for most weekly papers.
    ends_today = lead == "last" and unit == "week" and story.published is not None and story.published.isoweekday() == 7
    value = story.shifted(unit, 0 if ends_today else LEADS[lead])
    return Phrase(start, end, "DATE", value, None, story.source, article=lead == "current")


def unit_by_story(story: Story, unit: str, *, lead: str, start: int, end: int) -> Phrase | None:
    """The following day, that year, the previous month: from what the narrative named last."""
    shift = {"previous": -1, "following": 1, "next": 1}.get(lead, 0)
    if unit == "year" and story.year:
        return Phrase(start, end, "DATE", f"{story.year + shift:04}", None, "text", article=lead != "that")
    if unit == "quarter":
        value = story.quarter if story.quarter and "Q" in story.quarter else story.last_quarter()
        return Phrase(start, end, "DATE", quarter_shifted(value, shift), None, "text", article=lead != "that")
    if unit in ("night", "decade", "century", "weekend", "fortnight"):
        return None
    day, source = story.narrated
    if unit == "day" and story.day and story.year and story.year_at > story.day_at and story.year != story.day.year:
        # "In 1996 he crushed a revolt. 1,200 were killed that day": some day of that year.
        return Phrase(start, end, "DATE", f"{story.year:04}-XX-XX", None, "text", article=lead != "that")
    if unit == "month" and story.month:
        # "It was sold in March. The following month ..."
        day, source = story.month, "text"
    shifted_value = shifted(day, unit, by=shift) if day else None
    return Phrase(start, end, "DATE", shifted_value or OPEN_VALUES[unit], None, source, article=lead != "that")


def quarter_shifted(value: str, by: int) -> str:
    """The quarter some quarters away: 1989-Q4 and one more is 1990-Q1."""
    if not value[:4].isdigit() or not value[-1:].isdigit():
        return value
    year, quarter = divmod(int(value[:4]) * 4 + int(value[-1]) - 1 + by, 4)
    return f"{year:04}-Q{quarter + 1}"


def read_story_day(story: Story, start: int) -> Phrase | None:
    """The day before, the day after, the year before; the day before yesterday."""
    solid = DAY_BEFORE_YESTERDAY.match(story.lower, start)
    if solid:
        shift = -2 if "before" in solid[0] else 2
        return Phrase(start, solid.end(), "DATE", story.shifted("day", shift), None, story.source, article=True)
    found = STORY_DAY.match(story.lower, start)
    if found is None or not story.lower.endswith("the ", 0, start):
        return None
    if not CLAUSE_ENDS.match(story.lower[found.end() : found.end() + 6]):
        return None
    unit = found[0].split()[0]
    shift = -1 if found["side"] in ("before", "earlier") else 1
    day, source = story.narrated
    if unit == "night" and day:
        return Phrase(
            start, found.end(), "TIME", f"{(day + timedelta(shift)).isoformat()}TNI", None, source, article=True
        )
    return Phrase(start, found.end(), "DATE", story.shifted(unit, shift, base=day), None, source, article=True)
