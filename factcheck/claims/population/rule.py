"""How many people live in a place.

Background that every outlet adds, and often from different almanacs: "home to 120,000 people" and "an island of 200,000". The rule
reads the noun ("a population of five million", "200,000 inhabitants"), the verb ("about 5,000 people live in ...") and the
apposition ("a country of five million people"), and ties the figure to the place named before it.

What is not read: people gathered, displaced or evacuated, and a share of a population.
"""

import re
from collections.abc import Iterator
from itertools import groupby

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.measure import around, measure
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
    (?: \b(?P<noun>population)\s+(?:of|is|was|at|stands\s+at|stood\s+at|is\s+estimated\s+at|reached)\s*
      | \b(?P<home>home)\s+to\s+
      | \b(?P<holder>{HOLDERS})\s+(?:of|with(?:\s+a\s+population\s+of)?)\s+
      | \b(?:populated|inhabited)\s+by\s+
    )\Z
    """,
    re.VERBOSE,
)
AHEAD = re.compile(
    r"""
    [-\s]*(?: (?:people\s+)?(?:who\s+)?(?P<live>live[sd]?|living|reside)\s+(?:in|on|there)\b
      | (?P<inhabitants>inhabitants|population)\b
      | (?P<people>people|residents|souls|citizens)\b
    )
    """,
    re.VERBOSE,
)
TOO_FEW = 50
PASSIVE_AHEAD = re.compile(r"[-\s]*\w+\s+(?:were|was|have|had|are|who|killed|died|fled)\b")


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


def population(reading: Reading, figure: Figure, sentence: Span) -> Draft | None:
    """The claim of one figure, or None where it counts something else."""
    behind = BEHIND.search(reading.lower[sentence.start : figure.start])
    ahead = AHEAD.match(reading.lower, figure.end, sentence.end)
    holder = behind.group("holder") if behind else None
    if behind is None and (ahead is None or not (ahead.group("live") or ahead.group("inhabitants"))):
        return None
    if (holder or (behind and behind.group("home"))) and ahead is None:
        # "home to 12 museums", "a state of 50 provinces"
        return None
    if holder and ahead and ahead.group("people") and PASSIVE_AHEAD.match(reading.lower, figure.end):
        return None
    start = sentence.start + behind.start() if behind else figure.start
    end = ahead.end() if ahead else figure.end
    return measure(
        reading, "population", figure, span=Span(start, end), of=where(reading, sentence, Span(start, end), holder)
    )


def where(reading: Reading, sentence: Span, span: Span, holder: str | None) -> str | None:
    """The place that is populated: the nearest place named before the figure, else behind it, else the word for it."""
    places = [name for name in reading.names_in(sentence) if name.type == "place"]
    before = [name for name in places if name.end <= span.start]
    behind = [name for name in places if name.start >= span.end]
    nearest = before[-1] if before else behind[0] if behind else None
    return reading.text[nearest.start : nearest.end] if nearest else holder
