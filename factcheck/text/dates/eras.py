"""Decades and centuries: "the 1990s", "the nineties", "the 20th century", and years in words: "nineteen ninety-six"."""

import re

from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.vocabulary import GAP, NUMBER_WORDS, ONES, ORDINALS, either, words

TENS_NAME = either(words("twenty thirty forty fifty sixty seventy eighty ninety"))
ONES_NAME = either(ONES[:9])
SPELLED = re.compile(
    rf"""
    (?P<century> nineteen | eighteen | twenty ) [-\ ] (?: hundred [-\ ] )?
    (?: (?P<tens>{TENS_NAME}) (?: [-\ ] (?P<ones>{ONES_NAME}) )? | oh [-\ ] (?P<oh>{ONES_NAME}) ) \b
    """,
    re.VERBOSE,
)
THE_BEFORE = re.compile(r"\bthe\s(?:early\s|late\s|mid-?\s?)?\Z")
DECADE_FIGURES = re.compile(r"(?:(?P<year>(?:1[5-9]|20)\d)0|['’‘`](?P<short>[2-9])0)['’]?s\b")
DECADE_WORDS = {
    name: number
    for number, name in zip(
        range(2, 10), words("twenties thirties forties fifties sixties seventies eighties nineties"), strict=True
    )
}
DECADE_WORD = re.compile(rf"(?:(?P<century>nineteen|eighteen)[-\ ])?(?P<name>{either(list(DECADE_WORDS))})\b")
CENTURY = re.compile(
    rf"(?P<number>\d{{1,2}})(?:st|nd|rd|th)(?:-|{GAP})century\b|(?P<word>{either(list(ORDINALS))})(?:-|{GAP})century\b"
)


def read_spelled_year(story: Story, start: int) -> Phrase | None:
    """Nineteen ninety-six, as broadcasters write it."""
    found = SPELLED.match(story.lower, start)
    if found is None:
        return None
    value = spelled_year(found)
    return Phrase(start, found.end(), "DATE", value) if value else None


def spelled_year(found: re.Match[str]) -> str | None:
    """The year that words name."""
    century = {"eighteen": 18, "nineteen": 19, "twenty": 20}[found["century"]]
    if found["oh"]:
        return f"{century}0{NUMBER_WORDS[found['oh']]}"
    if found["century"] == "twenty" and not found["ones"]:
        return None
    return f"{century}{NUMBER_WORDS[found['tens']] + (NUMBER_WORDS[found['ones']] if found['ones'] else 0):02}"


def read_decade(story: Story, start: int) -> Phrase | None:
    """The 1990s, the '80s, the nineties."""
    lower = story.lower
    found = DECADE_FIGURES.match(lower, start)
    if found is None and start and lower[start - 1] in "'’‘`":
        found = DECADE_FIGURES.match(lower, start - 1)
    if found:
        value = found["year"] or f"19{found['short']}"
        return Phrase(found.start(), found.end(), "DATE", value, article=True)
    word = DECADE_WORD.match(lower, start)
    if word is None:
        return None
    if not (word["century"] or THE_BEFORE.search(lower, max(0, start - 12), start)):
        return None
    # "In his fifties" is an age; only "the fifties" are years.
    value = f"{18 if word['century'] == 'eighteen' else 19}{DECADE_WORDS[word['name']]}"
    return Phrase(start, word.end(), "DATE", value, article=True)


def read_century(story: Story, start: int) -> Phrase | None:
    """The 20th century, the nineteenth century."""
    found = CENTURY.match(story.lower, start)
    if found is None:
        return None
    number = int(found["number"]) if found["number"] else ORDINALS[found["word"]]
    return Phrase(start, found.end(), "DATE", f"{number - 1:02}", article=True) if 0 < number <= 99 else None
