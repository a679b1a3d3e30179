"""Quarters of business reports: "the third quarter", "next year's first quarter", "the year-ago period"."""

import re
from datetime import timedelta

from factcheck.text.dates.absolute import read_month
from factcheck.text.dates.almanac import days_of, quarter_value
from factcheck.text.dates.relative import quarter_shifted
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.vocabulary import GAP, YEAR, either

QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
QUARTER_NAME = either(list(QUARTERS))
OF_WHICH = rf"(?:{GAP}(?:of|in){GAP}(?:fiscal{GAP})?(?:(?P<year>{YEAR})\b|(?P<which>last|this|next){GAP}year\b))"

QUARTER = re.compile(
    rf"""
    (?: (?P<fiscal>fiscal)(?:{GAP}|-) )?
    (?P<number>{QUARTER_NAME}) (?: (?P<joint>-|{GAP}) (?:(?:fiscal|calendar){GAP})? quarter\b | (?P<period>-period)\b )
    {OF_WHICH}?
    """,
    re.VERBOSE,
)
OTHER_HALF = re.compile(r"\s(?:hour|century|mile|dozen|of\sthe\s(?:game|match))")
HALF = re.compile(rf"(?P<number>first|second|last){GAP}half\b{OF_WHICH}?")
THE_QUARTER = re.compile(
    rf"""
    (?: (?P<lead> latest | most{GAP}recent | year-ago | year-earlier | comparable{GAP}year-ago
      | corresponding | comparable | same | full | fiscal | current )
        (?: {GAP}(?:fiscal|calendar) )? {GAP} )?
    (?: (?P<number>{QUARTER_NAME}) {GAP} )?
    (?P<what> quarter | period ) \b (?!-)
    (?: {GAP} (?: a{GAP}year{GAP}(?P<ago>ago|earlier) | (?P<which>last){GAP}year ) \b )?
    """,
    re.VERBOSE,
)
YEAR_PERIOD = re.compile(rf"(?P<year>{YEAR}){GAP}(?:(?P<number>{QUARTER_NAME}){GAP})?(?P<what>period|quarter)\b")
YEARS_QUARTER = re.compile(
    rf"(?P<which>last|this|next){GAP}year['’]s{GAP}(?:(?P<number>{QUARTER_NAME}){GAP})?quarter\b"
)
ENDED = re.compile(rf"{GAP}(?:ended|ending|to){GAP}")
HALF_A_QUARTER = timedelta(days=45)
YEAR_AGO = re.compile(r"year-(?:ago|earlier)\b")


HALF_IN_QUARTERS = re.compile(rf"(?P<which>first|last){GAP}two{GAP}quarters{GAP}of{GAP}(?P<year>{YEAR})\b")


def read_half_in_quarters(story: Story, start: int) -> Phrase | None:
    """The first two quarters of 1990 are its first half."""
    found = HALF_IN_QUARTERS.match(story.lower, start)
    if found is None:
        return None
    value = f"{found['year']}-H{1 if found['which'] == 'first' else 2}"
    return Phrase(start, found.end(), "DATE", value, None, "text", article=True)


def read_quarter(story: Story, start: int) -> Phrase | None:
    """The third quarter, third-quarter, the first quarter of 1990, next year's first quarter."""
    lower = story.lower
    found = QUARTER.match(lower, start)
    if found:
        number = QUARTERS[found["number"]]
        year = year_of(story, found)
        value = f"{year}-Q{number}" if year else story.numbered_quarter(number, start=start, end=found.end())
        adjective = found["joint"] == "-" or bool(found["period"])
        return Phrase(
            start,
            found.end(),
            "DATE",
            value,
            None,
            "text" if found["year"] else story.source,
            article=not adjective or bool(found["fiscal"]),
            reported=True,
        )
    half = HALF.match(lower, start)
    if half and not OTHER_HALF.match(lower, half.end()):
        year = year_of(story, half) or (story.published.year if story.published else None)
        number = 1 if half["number"] == "first" else 2
        if not (half["year"] or half["which"]) and not lower.startswith((" of the year", " year"), half.end()):
            return None
        return Phrase(
            start,
            half.end(),
            "DATE",
            f"{year or 'XXXX'}-H{number}",
            None,
            "text" if half["year"] else story.source,
            article=True,
        )
    return None


def year_of(story: Story, found: re.Match[str]) -> int | None:
    """The year that "of 1990" or "of last year" states."""
    if found["year"]:
        return int(found["year"])
    if found["which"] and story.published:
        return story.published.year + {"last": -1, "this": 0, "next": 1}[found["which"]]
    return None


def read_years_quarter(story: Story, start: int) -> Phrase | None:
    """Next year's first quarter, last year's quarter."""
    found = YEARS_QUARTER.match(story.lower, start)
    if found is None or story.published is None:
        return None
    year = story.published.year + {"last": -1, "this": 0, "next": 1}[found["which"]]
    number = f"{QUARTERS[found['number']]}" if found["number"] else reported_quarter(story)[-1]
    return Phrase(start, found.end(), "DATE", f"{year}-Q{number}", None, story.source)


def reported_quarter(story: Story) -> str:
    """The quarter that the story is about: the last that it named, else the last that is over."""
    if story.quarter and story.quarter[:4].isdigit():
        return story.quarter
    return story.last_quarter()


def read_the_quarter(story: Story, start: int) -> Phrase | None:
    """The quarter, the latest period, the year-ago quarter."""
    found = THE_QUARTER.match(story.lower, start)
    if found is None:
        return None
    lead, end = found["lead"], found.end()
    the = story.lower.endswith(("the ", "the\n"), 0, start)
    if lead is None and not the:
        return None
    if found["what"] == "period" and lead is None and not (found["ago"] or found["which"]):
        return None
    value = f"{reported_quarter(story)[:6]}{QUARTERS[found['number']]}" if found["number"] else reported_quarter(story)
    if lead == "current":
        value = story.current("quarter")
    ended = ENDED.match(story.lower, end) if lead is None and not found["number"] else None
    last = read_month(story, ended.end()) if ended else None
    days = days_of(last.value) if last and len(last.value) == 10 else None
    if days:
        # Of a fiscal quarter that ended on July 31 two months lie in the second of the calendar.
        value = quarter_value(days[1] - HALF_A_QUARTER)
    if (lead and ("ago" in lead or "earlier" in lead)) or found["ago"] or found["which"]:
        if story.speaks_of_months(start) and found["what"] == "period":
            return Phrase(start, end, "DURATION", "P9M", None, article=True)
        value = quarter_shifted(value, -4)
    return Phrase(start, end, "DATE", value, None, story.source, article=True)


def read_year_ago(story: Story, start: int) -> Phrase | None:
    """Year-earlier profit, the year-ago results."""
    found = YEAR_AGO.match(story.lower, start)
    if found is None:
        return None
    value = quarter_shifted(story.quarter, -4) if story.quarter and "Q" in story.quarter else story.shifted("year", -1)
    return Phrase(start, found.end(), "DATE", value, None, story.source)


def read_year_period(story: Story, start: int) -> Phrase | None:
    """The 1988 period, the 1988 third quarter."""
    found = YEAR_PERIOD.match(story.lower, start)
    if found is None:
        return None
    value = found["year"]
    if found["number"] or found["what"] == "quarter":
        value += f"-Q{QUARTERS[found['number']] if found['number'] else reported_quarter(story)[-1]}"
    return Phrase(start, found.end(), "DATE", value, None, "text", article=True)
