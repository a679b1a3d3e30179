"""Words right beside a figure that make it softer than its number: "perhaps hundreds", "it is estimated that 300"; and a deed told behind it."""

import re

from factcheck.model import Hedge
from factcheck.text.reading import Reading
from factcheck.text.values import Figure

MAYBE = ("perhaps ", "possibly ", "maybe ")
"""Words before a figure that leave it open whether it is so at all."""
ESTIMATED = re.compile(
    r"""
    \b(?: estimat(?:e|es|ed|ing) \s+ (?: that | to \s+ (?:be|have) | at | between )
      | estimates? \s+ (?: (?:have|had) \s+ )? (?: put | puts | place | places | suggest | suggests | suggested | indicate | indicated | say | said )
      | (?: by | according \s+ to ) \s+ (?: (?!estimates?\b) [\w'’.-]+ \s+ ){0,4} estimates? ,?
      | \bestimates? \s+ of )
    \s (?: [^;:()\d“”"]{0,70} \s )?? (?: [$€£]? \d[\d.,]* (?: \s [a-z]+ ){0,2} ,? \s or \s )? (?<! \ba\s ) (?<! \ban\s ) (?<! \bthe\s ) \Z
    """,
    re.VERBOSE,
)
""" "It is estimated that | 20,000 died", "aid groups' estimates put the number of dead at | 20,000".

A figure behind an article is no guess: "estimated that a | 10 percent rise would hurt sales".
"""
ACTED = re.compile(
    r"(?:\s[a-z-]+){0,2}?\s(?:that\s|which\s)?(?:it|he|she|they|we)\s(?:has\s|had\s|have\s|already\s)*"
    r"(?:(?!need|want|hop|plan|expect|propos)[a-z]+ed|made|paid|won|bought|sold|spent|gave|lost|got|took|held|built|lent|owed)\b"
)
""" "Would help its | $6 billion bid | it made last year": the bid was made, whatever the clause around it leaves open."""


def is_maybe(lower: str, figure: Figure) -> bool:
    """Whether "perhaps" or the like opens a figure or stands right before it."""
    return lower.startswith(MAYBE, figure.start) or lower.endswith(MAYBE, 0, figure.start)


def weighed(reading: Reading, figure: Figure, *, floor: int) -> Figure:
    """The figure, about as large as it says where the words before it, from `floor` on, call it an estimate."""
    if figure.hedge is not Hedge.EXACT or reading.lower.find("estimat", floor, figure.start) < 0:
        return figure
    return figure._replace(hedge=Hedge.ABOUT) if ESTIMATED.search(reading.lower, floor, figure.start) else figure


def is_told_of(lower: str, position: int) -> bool:
    """Whether what stands behind a figure tells that somebody did it: "the bid | it made last year"."""
    return ACTED.match(lower, position) is not None
