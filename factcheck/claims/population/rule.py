"""How many people live in a place.

Background that every outlet adds, and often from different almanacs: "home to 120,000 people" and "an island of 200,000". The rule
reads the noun ("a population of five million", "200,000 inhabitants"), the verb ("about 5,000 people live in ...") and the
apposition ("a country of five million people"), and ties the figure to the place that the words beside it name.

What is not read: people gathered, displaced or evacuated, shares and rates of a population, and herds.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.measure import around, measure
from factcheck.claims.population.places import by_name, is_told, whose
from factcheck.model import Hedge
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span
from factcheck.text.words import WordFinder

TRIGGERS = WordFinder(
    """
        population inhabitants residents home country nation state republic city town village island region
        province district people live lives living settlement community kingdom capital county
    """.split()
)
HOLDERS = "country|nation|state|republic|city|town|village|island|region|province|district|settlement|community|kingdom|capital|county|valley|suburb|municipality|metropolis|area"
BEHIND = re.compile(
    rf"""
    (?: \b(?P<noun>population)\s+(?:of|is|was|at|stands\s+at|stood\s+at|is\s+estimated\s+at|is\s+put\s+at|reached)\s*(?:an?\s+|the\s+)?
      | \b(?P<home>home)\s+to\s+
      | \b(?P<holder>{HOLDERS})\s+(?:of|with(?:\s+a\s+population\s+of)?)\s+
      | \b(?:populated|inhabited)\s+by\s+
      | \b(?P<has>has|had|have)\s+
    )\Z
    """,
    re.VERBOSE,
)
AHEAD = re.compile(
    r"""
    [-\s]*(?: (?P<counted>people\s+|residents\s+|inhabitants\s+|citizens\s+)?(?:who\s+)?(?P<live>lived?|living|reside)\s+(?P<where>in|on|there|here)\b
      | (?:strong\s+)?(?P<inhabitants>inhabitants|population)\b
      | (?P<people>people|residents|souls|citizens)\b
    )
    """,
    re.VERBOSE,
)
TOO_FEW = 50
PASSIVE_AHEAD = re.compile(r"[-\s]*\w+\s+(?:were|was|have|had|are|who|killed|died|fled)\b")
SHARE_BEHIND = re.compile(
    r"\b(?:most|many|some|half|third|quarter|all|percent|cent|%|one|none|few|part|majority)\s+of\s+(?:the\s+|its\s+)?\Z"
)
"""Before "80 million people live in": most of them do."""
FLED = re.compile(r"\s(?:flee|fled|were\s+evacuated)\b")
RESIDENTS = re.compile(r"\s+(?:residents|inhabitants)\b")
NO_PLACE = re.compile(r"\s+(?!the\b|a\b|an\b|its\b|this\b|that\b)[a-z]")
RATE_BEHIND = re.compile(r"\b(?:per|every|each)\s+\Z")
HERD_BEHIND = re.compile(
    r"\b(?:dwindled|bird|whale|turtle|tiger|wolf|bear|fish|seal|elephant|deer|animal|breeding|wild|herd)\b"
)


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each statement of how many live somewhere."""
    counts = (
        figure
        for figure in reading.figures
        if figure.form == "count" and (figure.lower or figure.upper or 0) >= TOO_FEW
    )
    for sentence, figures in groupby(counts, key=lambda figure: reading.sentence(figure.start)):
        if next(TRIGGERS.find(reading.lower[sentence.start : sentence.end]), None) is None:
            continue
        for figure in figures:
            draft = population(reading, figure, around(reading, figure)) if figure.end <= sentence.end else None
            if draft is not None:
                yield draft


def population(reading: Reading, figure: Figure, sentence: Span) -> Draft | Missed | None:
    """The claim of one figure, or None where it counts something else."""
    before = reading.lower[sentence.start : figure.start]
    behind = BEHIND.search(before)
    ahead = AHEAD.match(reading.lower, figure.end, sentence.end)
    if is_other(reading, figure, before, behind, ahead):
        return None
    span = Span(sentence.start + behind.start() if behind else figure.start, ahead.end() if ahead else figure.end)
    lives = ahead["where"] if ahead and ahead["live"] and behind is None else None
    if FLED.match(reading.lower, span.end, sentence.end) and behind is None and " whose " not in before:
        # "400,000 inhabitants flee the coast"
        return None
    of, end = whose(reading, sentence, span, holder=behind["holder"] if behind else None, lives=lives)
    of = by_name(reading, of, sentence, span)
    if not is_told(reading, of, sentence, span):
        return Missed("population", figure.start, figure.end, "no words beside the number tell whose population it is")
    return measure(reading, "population", figure, span=Span(span.start, max(span.end, end)), of=of)


def is_other(
    reading: Reading, figure: Figure, before: str, behind: re.Match[str] | None, ahead: re.Match[str] | None
) -> bool:
    """Whether a figure counts anything but those who live in a place."""
    if behind is None:
        if ahead is None or not (ahead["live"] or ahead["inhabitants"]) or RATE_BEHIND.search(before):
            return True
        # "Hundreds living in tents", "most of the 80 million people live in the valley", "millions living in poverty".
        return bool(ahead["live"]) and (
            figure.hedge is Hedge.VAGUE
            or SHARE_BEHIND.search(before) is not None
            or NO_PLACE.match(reading.text, ahead.end()) is not None
        )
    if behind["has"]:
        # "The island, which has about 200,000 residents"
        return ahead is None or not (ahead["inhabitants"] or RESIDENTS.match(reading.lower, figure.end))
    if behind["noun"] and HERD_BEHIND.search(before):
        return True
    if (behind["holder"] or behind["home"]) and ahead is None:
        # "home to 12 museums", "a state of 50 provinces"
        return True
    return bool(behind["holder"] and ahead and ahead["people"] and PASSIVE_AHEAD.match(reading.lower, figure.end))
