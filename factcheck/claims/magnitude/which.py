"""Which quake a magnitude is of: where it struck, or when, by the words beside its noun or by the only place that the text ties to one."""

import re

from factcheck.text.reading import Reading
from factcheck.text.values import Span

STRUCK = re.compile(
    r"""
    (?: ,? \s (?:that|which) )? (?: \s (?:has|had|have|also|later|then|recently|again) ){0,2}
    \s (?: hit | hits | struck | strikes | rocked | rocks | shook | shakes | shaken | jolted | jolts | devastated | devastates | flattened | ravaged | battered
      | hitting | striking | rocking | shaking | jolting | devastating | flattening | (?:in|near|off|on|outside|beneath|under|around|across) )
    (?: \s (?:on\s)? (?:late\s|early\s)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:\s(?:morning|afternoon|evening|night))? )?
    (?: \s (?: the | its | impoverished | near | off | in | coast | of | island | nation | country | city | town | capital | northern | southern | eastern | western
      | central | north | south | east | west | north-?eastern | north-?western | south-?eastern | south-?western | poor | tiny | province | region | parts | all | much ) ){0,5}
    \s \Z
    """,
    re.VERBOSE,
)
""" "The quake | that struck the coast of | Chile", "an earthquake | in | Haiti"."""
OWN = re.compile(
    r"(?:\s?['’]s?)?[\s-]+(?:(?!(?:about|after|and|as|at|by|during|for|from|in|on|of|or|since|the|that|to|which|with|when|where|a|an)\b)[a-z][\w.-]*[\s-]+){0,3}\Z"
)
""" "Haiti | 's devastating | earthquake", "the Sichuan | earthquake"."""
WORST = re.compile(r"\s?['’]s\s(?:worst|strongest|deadliest|biggest|largest|most)\b")
""" "The quake, | Haiti | 's worst in two centuries"."""
NOT_ITS_NAME = re.compile(r"\s(?:nation|country|state|island|region|capital|city|town)s?\b")
""" "Rocked the Caribbean | nation"."""
YEAR = re.compile(r"(?P<year>\b(?:1[5-9]|20)\d\d)(?:,\s+an?)?\s+(?:[A-Z]?[a-z]+\s+){0,2}\Z")
""" "The | 2004 | earthquake", "in | 1843, an | 8.3-magnitude quake"."""
YEAR_BEHIND = re.compile(
    r"(?:\s[a-z]+)?\s(?:in|of)\s(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)?(?P<year>(?:1[5-9]|20)\d\d)\b"
)
DAY = re.compile(
    r"(?P<day>\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:[Tt]oday|[Yy]esterday))\s?['’]s\s+(?:[a-z][\w.-]*\s+){0,2}\Z"
)
DAY_BEHIND = re.compile(
    r"(?:\s[a-z]+){0,2}?\son\s(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}\s[A-Z][a-z]+|[A-Z][a-z]+\.?\s\d{1,2})\b"
)
BESIDE = 110
"""Characters beside the noun in which a place is its own."""
FARTHEST = 30
"""Quakes that are looked at in a text for the place of its only one."""


def beside(reading: Reading, noun: Span, *, phrase: Span) -> str | None:
    """ "In Haiti", "of 2004" or "on Tuesday": what the words before the `phrase` of a quake, and behind it, tell of which one it is."""
    where = place_beside(reading, noun, phrase=phrase)
    if where is not None:
        return where
    year = year_beside(reading, phrase)
    if year is not None:
        return f"of {year}"
    text, sentence = reading.text, reading.sentence(noun.start)
    floor = max(sentence.start, phrase.start - 40)
    day = DAY.search(text, floor, phrase.start) or DAY_BEHIND.match(text, phrase.end, sentence.end)
    return f"on {day['day']}" if day else None


def year_beside(reading: Reading, phrase: Span) -> str | None:
    """The year that stands before a quake, or behind it: "the 2004 earthquake", "the quake of 1906"."""
    sentence = reading.sentence(phrase.start)
    year = YEAR.search(reading.text, max(sentence.start, phrase.start - 40), phrase.start)
    year = year or YEAR_BEHIND.match(reading.text, phrase.end, sentence.end)
    return year["year"] if year else None


def place_beside(reading: Reading, noun: Span, *, phrase: Span) -> str | None:
    """ "In Haiti", "off Chile": by the name that owns the quake, stands before it, or is what it hit."""
    sentence = reading.sentence(noun.start)
    for name in reading.names_in(
        Span(max(sentence.start, phrase.start - BESIDE), min(sentence.end, phrase.end + BESIDE))
    ):
        if name.type != "place" or NOT_ITS_NAME.match(reading.text, name.end):
            continue
        words = " ".join(reading.text[name.start : name.end].split())
        if any(name.end <= until and OWN.match(reading.text, name.end, until) for until in (phrase.start, noun.start)):
            return f"in {words}"
        if name.start >= phrase.end and STRUCK.fullmatch(reading.text, phrase.end, name.start):
            return f"{'off' if ' off ' in reading.text[phrase.end : name.start] else 'in'} {words}"
        if reading.text[phrase.end : name.start].strip() == "," and WORST.match(reading.text, name.end):
            return f"in {words}"
    return None


def only_place(reading: Reading, quake: re.Pattern[str]) -> str | None:
    """The place of the one quake that a text tells of: all of its quakes that have a place have this one."""
    found = set()
    for number, noun in enumerate(quake.finditer(reading.lower)):
        if number >= FARTHEST:
            break
        span = Span(*noun.span())
        place = place_beside(reading, span, phrase=span)
        if place is not None and year_beside(reading, span) is None and not reading.lower.endswith("s", *span):
            found.add(place)
    return found.pop() if len(found) == 1 else None
