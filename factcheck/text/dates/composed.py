"""Expressions made of expressions: "the end of April", "early next week", "noon Thursday", "the week of March 6"."""

import re
from datetime import timedelta

from factcheck.text.dates.almanac import days_of, week_value
from factcheck.text.dates.clock import read_clock, read_clock_word
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.surroundings import word_before
from factcheck.text.dates.tables import Reader
from factcheck.text.dates.vocabulary import GAP, PARTS_OF_DAY, PHASES, either, words

PHASE = re.compile(
    rf"""
      (?P<of> beginning | start | middle | midst | end | close ) {GAP} of {GAP} (?:the{GAP})?
    | (?P<in> early | earlier | late | later ) {GAP} (?:in|(?P<on>on)) {GAP} (?:the{GAP})?
    | (?P<word> early | earlier | late | later | mid ) (?: -\ ?| {GAP} ) (?:in{GAP}the{GAP}|the{GAP})?
    """,
    re.VERBOSE,
)
ENDED = frozenset(
    words("close closes closed closing end ends ended leave left open opens opened dismissed arrived vote")
)
THE_PERIOD = re.compile(r"(?P<unit>day|week|month|year|decade|century|weekend)\b")
PART_OF = re.compile(rf"(?P<part>week|weekend){GAP}of{GAP}(?:the{GAP})?")
PART_ON = re.compile(
    rf"(?P<part>{either([*PARTS_OF_DAY, 'overnight'])})(?:(?P<of>{GAP}of{GAP}(?:the{GAP})?)|{GAP}(?:on{GAP})?)(?=\w)"
)
BESIDE = re.compile(rf"day{GAP}(?P<side>before|after){GAP}(?!yesterday|tomorrow)")
ONE_BEFORE = re.compile(r"\b(?P<one>a|one)\s\Z")
AFTER_TIME = re.compile(rf",?{GAP}(?:on{GAP})?")
BEYOND = re.compile(rf"{GAP}(?:(?P<later>or{GAP}later|and{GAP}beyond|onwards?)|(?P<sooner>or{GAP}earlier))\b")
POST = re.compile(r"(?P<side>post|pre)-(?=\d{4}\b)")


def phased(read: Reader) -> Reader:
    """A reader of "early", "late", "mid-" and "the end of" before whatever `read` reads."""

    def read_phase(story: Story, start: int) -> Phrase | None:
        found = PHASE.match(story.lower, start)
        if found is None:
            return None
        word = found["of"] or found["in"] or found["word"]
        if found["on"] and word_before(story, start) in ENDED:
            # "Shops close early on Christmas Eve."
            return None
        inner = read(story, found.end()) or the_period(story, found.end())
        if inner is None or inner.type not in ("DATE", "TIME") or inner.value.endswith("_REF") or inner.then:
            return None
        if word == "later" and found["in"] and inner.value == story.current("year") and story.next_year_named:
            # On 31 December: "a launch in June, a second one later in the year".
            inner = inner._replace(value=story.shifted("year", 1))
        if word in ("earlier", "later") and not leans(story, found.end(), inner):
            return None
        if word in ("late", "later", "early", "earlier") and inner.start < found.end():
            return None
        return inner._replace(
            start=start, mod=PHASES[word], article=bool(found["of"]) or (len(inner.value) <= 4 and word != "later")
        )

    return read_phase


def leans(story: Story, at: int, inner: Phrase) -> bool:
    """Whether "earlier" belongs to a date: earlier this month, earlier Sunday, but not "earlier in 1990 figures"."""
    if len(inner.value) == 10 and inner.value[4:6] != "-W" and not story.lower.startswith(("yesterday", "that"), at):
        return False
    return "W" not in inner.value and (inner.resolved_from != "text" or story.lower.startswith(("that", "in"), at))


def the_period(story: Story, start: int) -> Phrase | None:
    """The month of "the end of the month"."""
    found = THE_PERIOD.match(story.lower, start)
    if found is None or not story.lower.endswith(("the ", "the\n"), 0, start):
        return None
    unit = found["unit"]
    return Phrase(start, found.end(), "DATE", story.current(unit), None, story.source)


def part_of(read: Reader) -> Reader:
    """A reader of "the week of March 6"."""

    def read_part(story: Story, start: int) -> Phrase | None:
        found = PART_OF.match(story.lower, start)
        if found is None:
            return None
        inner = read(story, found.end())
        if inner is None or len(inner.value) < 10 or inner.type != "DATE":
            return None
        days = days_of(inner.value)
        value = week_value(days[0]) + ("-WE" if found["part"] == "weekend" else "") if days else "XXXX-WXX"
        return inner._replace(start=start, value=value, article=True)

    return read_part


def timed_on(read: Reader) -> Reader:
    """A reader of a time of the day with the day behind it: noon Thursday, 5 p.m. EST, Nov. 6."""

    def read_time(story: Story, start: int) -> Phrase | None:
        clock = read_clock(story, start) or read_clock_word(story, start)
        if clock is None:
            return None
        gap = AFTER_TIME.match(story.lower, clock.end)
        inner = read(story, gap.end()) if gap else None
        if inner is None or inner.type != "DATE" or len(inner.value) not in (10, 5, 11) or inner.then:
            return clock
        if inner.value.endswith("_REF"):
            return clock
        time = clock.value.partition("T")[2]
        return inner._replace(
            start=start, type="TIME", value=f"{inner.value}T{time}", resolved_from=inner.resolved_from
        )

    return read_time


def part_on_day(read: Reader) -> Reader:
    """A reader of a part of a day with the day behind it: the night of June 10, dawn Saturday, "afternoon yesterday"."""

    def read_part_on_day(story: Story, start: int) -> Phrase | None:
        found = PART_ON.match(story.lower, start)
        if found is None or not story.text[start].islower():
            # "Good Morning Sunday" is a programme.
            return None
        inner = read(story, found.end())
        if inner is None or inner.type != "DATE" or len(inner.value) != 10 or inner.value[4:6] == "-W" or inner.then:
            return None
        part = PARTS_OF_DAY.get(found["part"], "NI")
        return inner._replace(start=start, type="TIME", value=f"{inner.value}T{part}", article=bool(found["of"]))

    return read_part_on_day


def beside(read: Reader) -> Reader:
    """A reader of the day beside another: the day before last Tuesday, "a day after Thanksgiving"."""

    def read_beside(story: Story, start: int) -> Phrase | None:
        found = BESIDE.match(story.lower, start)
        inner = read(story, found.end()) if found else None
        if found is None or inner is None or inner.type != "DATE" or len(inner.value) != 10 or inner.then:
            return None
        days = days_of(inner.value)
        one = ONE_BEFORE.search(story.lower, max(0, start - 4), start)
        if days is None or not (one or story.lower.endswith(("the ", "the\n"), 0, start)):
            return None
        day = (days[0] + timedelta(-1 if found["side"] == "before" else 1)).isoformat()
        return inner._replace(start=one.start("one") if one else start, value=day, article=one is None)

    return read_beside


def beyond(read: Reader) -> Reader:
    """A reader of "1990 and beyond", "1994 or later"."""

    def read_beyond(story: Story, start: int) -> Phrase | None:
        inner = read(story, start)
        if inner is None or inner.type != "DATE":
            return inner
        found = BEYOND.match(story.lower, inner.end)
        if found is None or inner.then:
            return inner
        return inner._replace(end=found.end(), mod="ON_OR_AFTER" if found["later"] else "ON_OR_BEFORE")

    return read_beyond


def post_year(read: Reader) -> Reader:
    """A reader of "post-1959"."""

    def read_post(story: Story, start: int) -> Phrase | None:
        found = POST.match(story.lower, start)
        inner = read(story, found.end()) if found else None
        if found is None or inner is None:
            return None
        return inner._replace(start=start, mod="AFTER" if found["side"] == "post" else "BEFORE")

    return read_post
