"""Years: "1998", "1998-99"; not "1,998", "$1998", "1998 people"."""

import re

from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.surroundings import word_before
from factcheck.text.dates.vocabulary import (
    GAP,
    words,
)

YEAR_ALONE = re.compile(r"(?P<year>1[0-9]\d\d|20\d\d)(?![\d%]|[.,]\d|-\d{3}|:\d|/\d)\b")
YEAR_RANGE = re.compile(r"(?P<first>1[5-9]\d\d|20\d\d)\ ?[-–/]\ ?(?P<second>1[5-9]\d\d|20\d\d|\d\d)(?![\d-]|[.,]\d)\b")
YEAR_BEFORE = frozenset(
    words(
        "in since by until till from during before after late early mid through throughout between year years"
        " fiscal circa c around of for to and the this his her its their late-"
    )
)
COUNTED_AFTER = re.compile(
    rf"{GAP}(?!(?:years?|was|is|has|does|as|towards|across|perhaps|series|games|olympics|elections|events|talks|crisis|this|its|his|us)\b)"
    r"(?:[a-z]+(?:(?<!s)s)\b(?!['’])|were\b|have\b|had\b|dead\b|injured\b|wounded\b|killed\b|missing\b|homeless\b|people\b|men\b|women\b|children\b|km\b|police\b|kg\b|per\b|square\b|cubic\b|metric\b)"
)
UP_TO_FIGURE = re.compile(rf"{GAP}(?:and|to|or){GAP}\d[\d,]{{0,8}}")
MADE = re.compile(
    rf"{GAP}(?:model\b|(?:ford|chevrolet|chevy|toyota|honda|nissan|bmw|mercedes|audi|volkswagen|vw|dodge|jeep|buick|cadillac"
    r"|gmc|hyundai|kia|mazda|subaru|lexus|volvo|porsche|ferrari|pontiac|oldsmobile|chrysler|plymouth|mitsubishi|suzuki"
    r"|peugeot|renault|citroen|fiat|skoda|opel|vauxhall|jaguar|tesla|boeing|cessna|harley)\b(?!['’]))"
)
"""A year before a make is the model's: "his 1987 Chevrolet"."""
YEARS = re.compile(
    rf"(?P<first>(?:19|20)\d\d){GAP}(?:and|to){GAP}(?P<last>(?:19|20)\d\d)\b(?![\d%]|[.,]\d)"
    rf"(?!{GAP}(?:more{GAP})?(?:people|persons?|men|women|children|troops|soldiers|police|fighters|refugees|migrants|protesters"
    r"|victims|deaths|dead|injured|wounded|homes|houses|families|tons|tonnes|miles|km|kilomet\w+|met\w+|dollars|euros)\b)"
)
"""Two years of a time: "between 2015 and 2018 exports doubled", but not "between 1950 and 2000 people"."""
AMOUNT_BEFORE = re.compile(
    r"(?<=[$£€#¥])|(?<=[$£€#¥]\ )|(?<=\d[,.])"
    r"|(?<=\bno\.\ )|(?<=\bresolution\ )|(?<=\barticle\ )|(?<=\bunit\ )|(?<=\bwindows\ )|(?<=\bhighway\ )|(?<=\bsection\ )|(?<=\bsections\ )|(?<=\bflight\ )|(?<=\broute\ )|(?<=\broom\ )"
    r"|(?<=\bat\ least\ )|(?<=\bmore\ than\ )|(?<=\bsome\ )|(?<=\bnearly\ )|(?<=\bover\ )|(?<=\babout\ )"
)
"""What stands before a number that is no year; asked at the number, it looks back."""


def read_year(story: Story, start: int) -> Phrase | None:
    """1998, 1998-99; not "1,998", "$1998", "1998 people"."""
    lower = story.lower
    if start and (lower[start - 1] in "-/:" and not lower[start - 2 : start - 1].isalpha()):
        return None
    if AMOUNT_BEFORE.match(lower, start):
        return None
    pair = YEARS.match(lower, start)
    if pair and pair["first"] < pair["last"] and word_before(story, start) in ("between", "from"):
        then = Phrase(pair.start("last"), pair.end("last"), "DATE", pair["last"])
        return Phrase(start, pair.end("first"), "DATE", pair["first"], then=(then,))
    span = YEAR_RANGE.match(lower, start)
    if span:
        return year_range(span)
    found = YEAR_ALONE.match(lower, start)
    if found is None:
        return None
    upto = UP_TO_FIGURE.match(lower, found.end())
    if upto and COUNTED_AFTER.match(lower, upto.end()):
        # "Between 1500 and 2000 people" counts people twice over.
        return None
    before = word_before(story, start)
    bound = before in YEAR_BEFORE
    if not bound and (COUNTED_AFTER.match(lower, found.end()) or not 1700 <= int(found["year"]) <= 2099):
        return None
    if before in ("for", "to", "and", "of") and COUNTED_AFTER.match(lower, found.end()):
        return None
    if MADE.match(lower, found.end()):
        return None
    return Phrase(start, found.end(), "DATE", found["year"])


def year_range(found: re.Match[str]) -> Phrase | None:
    """1998-99 as two years."""
    first, second = int(found["first"]), found["second"]
    last = int(second) if len(second) == 4 else first // 100 * 100 + int(second)
    if last <= first or last - first > 120:
        return Phrase(found.start(), found.end("first"), "DATE", found["first"]) if len(second) == 4 else None
    then = Phrase(found.start("second"), found.end("second"), "DATE", str(last))
    return Phrase(found.start(), found.end("first"), "DATE", str(first), then=(then,))
