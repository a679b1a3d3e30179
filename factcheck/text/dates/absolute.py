"""Days and months by name: "12 June 2010", "June 10th to 14th", "3 JAN 90", "June last year", "in April"."""

import re

from factcheck.model.when import ResolvedFrom
from factcheck.text.dates.almanac import exists
from factcheck.text.dates.eras import read_spelled_year
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.surroundings import capitalised, century_of, name_follows, word_before
from factcheck.text.dates.vocabulary import (
    DAY,
    DAY_NUMBER,
    GAP,
    MONTH,
    MONTHS,
    YEAR,
    day_of,
    month_of,
    words,
)

TO = rf"(?:\ ?[-–—]\ ?|{GAP}(?:to|through|until|and|or)(?:{GAP}the)?{GAP})"
OF_YEAR = (
    rf"(?:(?:,?{GAP}(?:of{GAP})?|\ ?(?P<bracket>\()\ ?)(?P<year>{YEAR})\b"
    rf"(?!{GAP}(?:people|others|dead|men|women|children|troops|soldiers)\b)(?(bracket)\ ?\)))"
)
RELATIVE_YEAR = rf"(?:{GAP}(?:of{GAP})?(?P<which>last|this|next){GAP}year\b(?!['’]s))"
COUNTING = r"(?:were|are|have|had|died|dead|killed|wounded|injured|hurt|missing|more|people|men|women|children)\b"
"""What follows a number that counts: "Of those killed on 25 May, 49 were children"."""
DAY_MONTH = re.compile(
    rf"""
    (?P<day>{DAY_NUMBER})
    (?: {TO} (?P<last>{DAY_NUMBER}) )?        # 10-14 June
    (?: {GAP} of | \ ?- )? {GAP}?+ (?P<month>{MONTH}) \b
    (?: {OF_YEAR} | {RELATIVE_YEAR} | (?:{GAP}|-)(?P<short>\d\d)(?![\d%:/]|[.,]\d|{GAP}\w+(?<=s)\b|{GAP}{COUNTING}) )?
    """,
    re.VERBOSE,
)
ORDINAL_OF_MONTH = re.compile(rf"(?P<day>{DAY}){GAP}(?:of{GAP})?(?P<month>{MONTH})\b(?:{OF_YEAR}|{RELATIVE_YEAR})?")
MONTH_DAY = re.compile(
    rf"""
    (?P<month>{MONTH}) {GAP} (?:the{GAP})? (?P<day>{DAY})(?!\w)
    (?: (?P<to>{TO}) (?P<last>{DAY})(?!\w) (?!{GAP}(?:people|others|percent|{MONTH})\b) )?
    (?: {OF_YEAR} | {RELATIVE_YEAR} )?
    """,
    re.VERBOSE,
)
MONTH_YEAR = re.compile(rf"(?P<month>{MONTH})(?:{OF_YEAR}|{RELATIVE_YEAR}|['’](?P<short>\d\d)\b)")
MONTH_SPELLED = re.compile(rf"(?P<month>{MONTH}),?{GAP}(?=(?:nineteen|twenty)\b)")
MONTH_ALONE = re.compile(rf"(?P<month>{MONTH})\b")

NAMED_DAYS = {
    (9, 11): (2001, re.compile(rf",?{GAP}(?:terror(?:ist)?{GAP})?(?:attacks|hijack(?:ers|ings)|plot|commission)\b")),
    (7, 7): (2005, re.compile(rf"{GAP}(?:london{GAP})?(?:bomb(?:ings?|ers?)|attacks)\b")),
    (1, 6): (
        2021,
        re.compile(rf"{GAP}(?:(?:capitol|u\.s\.{GAP}capitol){GAP})?(?:insurrection|riots?|rioters|committee)\b"),
    ),
    (12, 26): (2004, re.compile(rf"{GAP}tsunami\b")),
    (10, 7): (2023, re.compile(rf"{GAP}(?:hamas{GAP})?(?:attacks?|massacre)\b")),
}
"""Days that are the names of events, the year of each, and the words that follow the name."""
DATE_BEFORE = frozenset(
    words(
        "in of since by until till from to last next this early late mid through during before after each every"
        " for and between throughout on around about end beginning past than into coming as or earlier later with"
    )
)
"""Words that a month without day and year must follow where it might be a name or a verb: "in May", not "May said"."""


FIRST_DONE = re.compile(r"\s(?:[a-z]+(?<!ne)ed|came|made|took|began|broke|led|saw|set|went|gave|hit)\b")
"""What follows "first" where it counts no day: "the blast in April first triggered the row"."""
ATTRIBUTED = frozenset(words("the its his her their our this that"))
MODIFIED = re.compile(r"\s[a-z]{3,}\b(?<!\sand)(?<!\swas)(?<!\sis)(?<!\son)")


TO_BE_HELD = re.compile(
    r"\s(?:\w+\s)?(?:elections?|votes?|voting|polls?|ballot|referendum|summit|deadline|meetings?|conference|talks|games"
    r"|launch|date|budget|transition|expiry|target)\b"
)
"""What is named by the month in which it will be held; what else is so named is over: the March disasters."""


def read_day_month(story: Story, start: int, *, weekday: int = 0) -> Phrase | None:
    """12 June 2010, 12th of June, 10-14 June, 30 DECEMBER, 3 JAN 90."""
    found = DAY_MONTH.match(story.lower, start) or ORDINAL_OF_MONTH.match(story.lower, start)
    if found is None or not capitalised(story, found.start("month")):
        return None
    month = month_of(found["month"])
    groups = found.groupdict()
    end = found.end()
    if groups.get("last"):
        first = day_value(story, found, month, day=day_of(found["day"]), end=end)
        last = day_value(story, found, month, day=day_of(found["last"]), end=end)
        if first is None or last is None:
            return None
        then = Phrase(found.start("last"), end, "DATE", last[0], None, last[1])
        return Phrase(start, found.end("day"), "DATE", first[0], None, first[1], then=(then,))
    value = day_value(story, found, month, day=day_of(found["day"]), end=end, weekday=weekday)
    return Phrase(start, end, "DATE", value[0], None, value[1]) if value else None


def day_value(
    story: Story, found: re.Match[str], month: int, *, day: int, end: int, weekday: int = 0, lead: str = ""
) -> tuple[str, ResolvedFrom] | None:
    """The value of a day of a month, and what its year was resolved from."""
    groups = found.groupdict()
    year, resolved = stated_year(story, groups)
    if year is None and (named := named_year(story, month, day, end=end)):
        year, resolved = named, "text"
    if year is None:
        year = story.month_year(month, day=day, weekday=weekday, lead=lead, start=found.start(), end=end)
        resolved = story.source if story.published else ("text" if year else "none")
    if year is None:
        return (f"XXXX-{month:02}-{day:02}", "none") if exists(2000, month, day) else None
    return (f"{year:04}-{month:02}-{day:02}", resolved) if exists(year, month, day) else None


def named_year(story: Story, month: int, day: int, *, end: int) -> int | None:
    """The year of a day that has become the name of what happened then, whatever the year of the article; None of other days."""
    named = NAMED_DAYS.get((month, day))
    if named is None or named[1].match(story.lower, end) is None:
        return None
    return named[0] if story.published is None or story.published.year > named[0] else None


def stated_year(story: Story, groups: dict[str, str | None]) -> tuple[int | None, ResolvedFrom]:
    """The year that the words of a date state: "1998", "90", "last year"."""
    year, short, which = groups.get("year"), groups.get("short"), groups.get("which")
    if year:
        return int(year), "text"
    if short:
        return century_of(int(short), story), "text"
    if which and story.published:
        return story.published.year + {"last": -1, "this": 0, "next": 1}[which], story.source
    return None, "none"


def read_month(story: Story, start: int, *, weekday: int = 0, lead: str = "") -> Phrase | None:
    """June 12, June 10th to 14th, June 2010, June last year, June."""
    if not capitalised(story, start):
        return None
    found = MONTH_DAY.match(story.lower, start)
    if found and not (found["day"].isalpha() and FIRST_DONE.match(story.lower, found.end())):
        return month_day(story, found, weekday=weekday, lead=lead)
    found = MONTH_YEAR.match(story.lower, start)
    if found:
        month = month_of(found["month"])
        year, resolved = stated_year(story, found.groupdict())
        value = f"{year:04}-{month:02}" if year else f"XXXX-{month:02}"
        return Phrase(start, found.end(), "DATE", value, None, resolved)
    spoken = MONTH_SPELLED.match(story.lower, start)
    said = read_spelled_year(story, spoken.end()) if spoken else None
    if spoken and said:
        # "January nineteen ninety-seven", as broadcasters write it.
        return Phrase(start, said.end, "DATE", f"{said.value}-{month_of(spoken['month']):02}")
    return month_alone(story, start, lead=lead)


def month_day(story: Story, found: re.Match[str], *, weekday: int = 0, lead: str = "") -> Phrase | None:
    """June 12, and the end of a range as a second expression: "14th" of June 10th to 14th."""
    month, start = month_of(found["month"]), found.start()
    first_day, last_day = day_of(found["day"]), found["last"]
    end = found.end() if not last_day else found.end("day")
    first = day_value(story, found, month, day=first_day, end=found.end(), weekday=weekday, lead=lead)
    if first is None:
        return month_alone(story, start)
    if not last_day:
        return Phrase(start, end, "DATE", first[0], None, first[1])
    last = day_value(story, found, month, day=day_of(last_day), end=found.end())
    if last is None or day_of(last_day) <= first_day:
        return Phrase(start, end, "DATE", first[0], None, first[1])
    then = Phrase(found.start("last"), found.end(), "DATE", last[0], None, last[1])
    return Phrase(start, end, "DATE", first[0], None, first[1], then=(then,))


def month_alone(story: Story, start: int, *, lead: str = "") -> Phrase | None:
    """June, in June; not the verb "may", not April the person, not "march on"."""
    found = MONTH_ALONE.match(story.lower, start)
    if found is None or not (lead or stands_as_month(story, found)):
        return None
    month, end = month_of(found["month"]), found.end()
    over = not lead and word_before(story, start) in ATTRIBUTED and not TO_BE_HELD.match(story.text, end)
    year = story.month_year(month, lead=lead, start=start, end=end, told="before" if over else None)
    if year is None:
        return Phrase(start, end, "DATE", f"XXXX-{month:02}", None, "none")
    return Phrase(start, end, "DATE", f"{year:04}-{month:02}", None, story.source if story.published else "text")


def stands_as_month(story: Story, found: re.Match[str]) -> bool:
    """Whether a bare month name is a month."""
    word, start = found["month"], found.start()
    before = word_before(story, start)
    if word.rstrip(".") in MONTHS and len(word.rstrip(".")) <= 4 and word.rstrip(".") not in ("june", "july", "may"):
        return word.endswith(".") and before in DATE_BEFORE
    if before in DATE_BEFORE:
        # "for April Jones", "and May said": a name is followed by a name or a verb of saying.
        following = story.text[found.end() : found.end() + 2]
        return not (
            word in ("may", "april", "june", "august", "march")
            and following[:1] == " "
            and following[1:].isupper()
            and before in words("for and with to or as of by than")
        )
    if before in ATTRIBUTED and MODIFIED.match(story.text, found.end()):
        # "The March accession", "its May bombing".
        return True
    if word in ("may", "march"):
        return False
    return not (word in ("january", "april", "june", "august") and name_follows(story, found.end()))
