"""Lengths of time and what is counted from them: "three days", "a two-year deal", "nearly 20 years ago"."""

import re

from factcheck.text.dates.almanac import length_value
from factcheck.text.dates.hedges import ARTICLE_BEFORE, hedge_before, hedged_start
from factcheck.text.dates.points import pointed
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.surroundings import word_before
from factcheck.text.dates.vocabulary import (
    COUNT,
    GAP,
    HEDGES,
    UNIT,
    UNIT_WORDS,
    UNITS,
    count_of,
    either,
    words,
)

VAGUE = rf"(?:few|several|many|couple(?:{GAP}of)?|dozens{GAP}of|hundreds{GAP}of|number{GAP}of)"
EXTRA_WORDS = words(
    "more additional full straight consecutive successive trading working business calendar long short whole solid"
    " other extra"
)
EXTRA = either(EXTRA_WORDS)
BACK = "ago|earlier|before|previously"
ONWARD = "later|after|afterwards?|hence|from\\ now"

COUNTED = re.compile(
    rf"""
    (?: (?P<count>{COUNT}) (?:(?:{GAP}(?:or|to)|\ ?[-–])\ ?(?P<upto>{COUNT}))? (?P<half>{GAP}and{GAP}a{GAP}half)?
      | (?P<vague>{VAGUE}) )
    (?: {GAP} (?:of{GAP}the{GAP})? {EXTRA} )?
    (?P<joint> - | {GAP} ) (?P<unit>{UNIT}) \b (?!-?(?:old|olds)\b) (?P<adjective> -long\b )?
    (?! {GAP}(?:old|olds|of{GAP}age)\b )
    (?P<ending> {GAP}and{GAP}a{GAP}half | {GAP}or{GAP}(?:so|two|more|less) )?
    (?: {GAP} (?P<turn> {BACK} | {ONWARD} ) \b )?
    """,
    re.VERBOSE,
)
LEAD_COUNTED = re.compile(
    rf"""
    (?P<lead> last | past | next | first | previous | coming | following | preceding | final | latest | recent
      | year-earlier | year-ago )
    {GAP} (?: (?P<count>{COUNT}) (?:(?:{GAP}(?:or|to)|\ ?[-–])\ ?(?P<upto>{COUNT}))? {GAP} | (?P<vague>{VAGUE}){GAP} )?
    (?: {EXTRA}{GAP} )? (?P<unit>{UNIT}) \b (?P<ending>{GAP}or{GAP}so\b)?
    """,
    re.VERBOSE,
)
LASTING = re.compile(rf"(?P<unit>{UNIT})-long\b")
BARE = re.compile(
    rf"(?P<unit>{UNIT})\b(?P<ending>{GAP}(?:or{GAP}(?:so|two)|and{GAP}a{GAP}half))?(?:{GAP}(?P<turn>{BACK}|{ONWARD})\b)?"
)
FOR_BEFORE = re.compile(r"\b(?:for|in|within|of|after|matter\ of|over|the|took|take|takes|spent|by)\s(?:the\s)?$")
A_DAY = re.compile(r"\s(?:a|per)\s(?:day|week)\b")
RATE_BEFORE = re.compile(r"\b(?:hours|times|minutes|days|once|twice|seven\ days)\s(?:an?\s)?$")
GIVEN_BEFORE = re.compile(
    r"\b(?:gave|give[ns]?|offer(?:s|ed)|grant(?:s|ed)|allow(?:s|ed)|ha[sd]|have)\s(?:[\w.]+\s){0,3}\Z"
)
""" "He offered him | a week | to withdraw"."""
MODALS = frozenset(words("will would could may might can shall he she they"))
AMOUNT_BEFORE = re.compile(r"(?:\d|million|billion|percent|thousand|hundred|[a-z]s)\s\Z")


SHORT_UNITS = words("seconds weekends quarters hours minutes nights hr hrs mins")
"""Units that, without a number, are read only in "hours ago"."""
LONG_UNITS = [unit for unit in UNIT_WORDS if unit not in (*SHORT_UNITS, *words("second weekend night quarter"))]
"""Units read without a number: "a year", "for months"."""


def read_counted(story: Story, start: int) -> Phrase | None:
    """Three days, a few weeks, 2 1/2 years, two-year, 12 to 18 months; with "ago" the point that they lead to."""
    lower = story.lower
    if start and lower[start - 1] in "-.$":
        return None
    found = COUNTED.match(lower, start)
    if found is None:
        return None
    count, upto, half, vague, joint, word, _, ending, turn = found.groups()
    unit = UNIT_WORDS[word]
    if A_DAY.match(lower, found.end()) or named_so(story.text, found.start("unit")):
        # "24 hours a day" is always, "60 Minutes" a programme.
        return None
    number = None if vague else count_of(count)
    hyphen = joint == "-"
    if not counts(unit, word, number=number, hyphen=hyphen):
        return None
    if half or (ending and ending.endswith("half")):
        number = (number or 0) + 0.5
    if vague and vague.startswith("couple"):
        number = 2
    if count == "one" and unit == "day" and word_before(story, start) in MODALS:
        # "It will one day be the largest" names no length.
        return Phrase(start, found.end("unit"), "DATE", "FUTURE_REF")
    first, hedge = hedged_start(story, start)
    mod = hedge
    if mod is None and ((ending and ending.endswith(("so", "two"))) or (vague and number == 2)):
        mod = "APPROX"
    if upto and turn is None and not hedge:
        number = None
    if turn and (
        (turn in ("after", "before", "previously") and not closes(lower, found.end()))
        or (turn in ("later", "after") and unit in ("second", "minute", "hour"))
    ):
        return Phrase(first, found.start("turn") - 1, "DURATION", length_value(unit, number), mod)
    if turn and not hyphen:
        return pointed(story, first, found, unit=unit, number=number, mod=mod)
    if hedge == "APPROX":
        first = start
    return Phrase(first, found.end(), "DURATION", length_value(unit, number), mod, article=not hyphen and hedge is None)


def named_so(text: str, start: int) -> bool:
    """Whether a word is written as a name is, with one capital: "60 Minutes", but not "THREE DAYS"."""
    return text[start : start + 1].isupper() and text[start + 1 : start + 2].islower()


def counts(unit: str, word: str, *, number: float | None, hyphen: bool) -> bool:
    """Whether a number before a unit makes a length: "two quarters" and "two-minute", but not "two second" or "two-quarter"."""
    if hyphen:
        return unit not in ("second", "quarter", "weekend")
    if unit == "second" and word == unit:
        return False
    return not (word == unit and unit in ("night", "quarter", "minute") and number is not None and number != 1)


def closes(lower: str, end: int) -> bool:
    """Whether a clause ends here, so that "three days after" has nothing to count from but the story."""
    return lower[end : end + 1] in (".", ",", ";", ":", "!", "?", "") or lower[end : end + 2] in ("\n\n",)


def read_led_length(story: Story, start: int) -> Phrase | None:
    """The last three years, the past few weeks, the first nine months, recent years, the next two quarters."""
    found = LEAD_COUNTED.match(story.lower, start)
    if found is None:
        return None
    unit, word, lead = UNIT_WORDS[found["unit"]], found["unit"], found["lead"]
    if not found["count"] and not found["vague"]:
        if word == unit or lead in words(
            "first previous following final latest preceding year-earlier year-ago last next"
        ):
            return None
        article = lead in ("past", "coming") and False
        return Phrase(start, found.end(), "DURATION", length_value(unit, None), None, article=article)
    number = None if found["vague"] else count_of(found["count"])
    if (found["vague"] or "").startswith("couple"):
        number = 2
    if found["upto"]:
        number = None
    mod = "APPROX" if found["ending"] else None
    return Phrase(start, found.end(), "DURATION", length_value(unit, number), mod, article=True)


ONE_MORE = re.compile(rf"(?:additional|extra|further){GAP}(?P<unit>{UNIT})\b(?!-)")


def read_one_more(story: Story, start: int) -> Phrase | None:
    """An additional year, an extra week."""
    found = ONE_MORE.match(story.lower, start)
    article = ARTICLE_BEFORE.search(story.lower, max(0, start - 5), start)
    if (
        found is None
        or article is None
        or found["unit"] not in UNITS
        or found["unit"] in ("second", "quarter", "minute")
    ):
        return None
    return Phrase(article.start("article"), found.end(), "DURATION", length_value(found["unit"], 1.0))


def read_bare_unit(story: Story, start: int) -> Phrase | None:
    """A year ago, a week, an hour later, months ago, for weeks."""
    lasting = LASTING.match(story.lower, start)
    if lasting:
        # "A day-long talk", "the decades-long war"; "a three-day-long talk" is counted.
        several = lasting["unit"] not in UNITS
        length = length_value(UNIT_WORDS[lasting["unit"]], None if several else 1.0)
        return Phrase(start, lasting.end(), "DURATION", length)
    found = BARE.match(story.lower, start)
    if found is None:
        return None
    word = found["unit"]
    unit = UNIT_WORDS[word]
    if word != unit:
        return bare_plural(story, found, unit)
    article = ARTICLE_BEFORE.search(story.lower, max(0, start - 5), start)
    return single(story, found, unit, first=article.start("article")) if article else None


def bare_plural(story: Story, found: re.Match[str], unit: str) -> Phrase | None:
    """Months ago, for years, in the weeks before."""
    if found["turn"] == "ago":
        return Phrase(found.start(), found.end(), "DATE", "PAST_REF")
    if unit in ("second", "weekend", "quarter", "hour", "minute", "night"):
        return None
    if FOR_BEFORE.search(story.lower, max(0, found.start() - 14), found.start()):
        return Phrase(found.start(), found.end("unit"), "DURATION", length_value(unit, None))
    return None


def single(story: Story, found: re.Match[str], unit: str, *, first: int) -> Phrase | None:
    """A year, a week ago, an hour later; "$500 million a year" and "24 hours a day" are rates."""
    lower, end = story.lower, found.end()
    hedge = hedge_before(story, first)
    mod = HEDGES.get(" ".join(hedge["hedge"].split()), "MORE_THAN") if hedge else None
    ending = found["ending"] or ""
    if ending.endswith(("so", "two")):
        mod = "APPROX"
    start = hedge.start("hedge") if hedge else first
    number = 1.5 if ending.endswith("half") else 1.0
    turn = found["turn"]
    if turn in ("later", "after") and unit in ("minute", "hour"):
        return Phrase(start, found.start("turn") - 1, "DURATION", length_value(unit, number), mod)
    if turn and (turn in ("ago", "earlier", "later", "hence") or closes(lower, end)):
        return pointed(story, start, found, unit=unit, number=number, mod=mod)
    if turn:
        end = found.start("turn") - 1
    if RATE_BEFORE.search(lower, max(0, first - 14), first):
        return None
    given = GIVEN_BEFORE.search(lower, max(0, first - 40), first) and lower.startswith(" to ", end)
    if given or hedge or turn or FOR_BEFORE.search(lower, max(0, first - 14), first):
        return Phrase(start, end, "DURATION", length_value(unit, number), mod)
    if AMOUNT_BEFORE.search(lower, max(0, first - 10), first):
        return Phrase(start, end, "SET", length_value(unit, 1.0))
    return None
