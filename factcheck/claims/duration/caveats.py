"""Lengths of time that tell of nothing that lasted, and those still to come."""

import re
from typing import NamedTuple

from factcheck.claims.duration.words import HELD, TIME_THERE
from factcheck.claims.measure import around
from factcheck.claims.modality import own_clause
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

LOOK_BACK = 80
HELD_AHEAD = re.compile(rf"['’]?\s+(?:worth\s+)?of\s+(?P<noun>(?:(?!and\b|or\b)[^\W\d_][\w-]*\s+){{0,2}}?(?:{HELD}))\b")
OF_A_STRETCH = re.compile(
    r"(?:\d|\b(?:ten|nine|eight|seven|six|five|four|three|two|one))\s+of\s+(?:the|his|her|its|their)\s+(?:past|last|first|next)\s+\Z"
)
""" "Lived six of the last | 11 years in exile"."""
IMPOSED = frozenset(("prison sentence", "quarantine", "ban", "suspension", "detention"))
"""What a law or a rule threatens anybody with."""
STRETCHED = frozenset(TIME_THERE.values())
STRETCHES = ("another ", "next ", "remaining ", "coming ", "final ", "last ", "first ", "past ")
ANYBODY = re.compile(
    r"""
    \b (?: anyone | anybody | any \s+ [a-z]+ (?:\s+[a-z]+)? \s+ (?:who|returning|found|caught) | any \s+ (?:[a-z]+\s+)?workers | whoever | offenders | violators | lawbreakers | offences | (?: those | people | persons | individuals | defendants | adults ) \s+
      (?: who | found | convicted | caught | guilty )
      | an? \s+ [a-z]+ \s+ (?: found \s+ guilty | found \s+ to | convicted | caught | guilty | who \s+ (?:is|was) \s+ (?:found|convicted|caught) )
      | (?: crime | offence | offense | felony | misdemeanou?r ) s? \s+ (?: is | are | that | which | punishable | carr[a-z]+ )
      | punishable | law \s+ (?: allows | provides | calls | carries | prescribes ) | under \s+ the \s+ (?: new \s+ )? law ) \b
    """,
    re.VERBOSE,
)
PLANNED = re.compile(
    r"\b(?:will|['’]ll|wo(?=\s?n['’]t)|scheduled|planned|plans|planning|due\s+to|upcoming|announced\s+(?:it|he|she|they)|slated|set\s+to|(?:is|are)\s+to|launch\s+date|whether\s+to|debating|wants?\s+an?)\b"
)
AHEAD = re.compile(r"\b(?:launch\s+date|scheduled\s+for|upcoming|ahead\s+of|preparing\s+for)\b[^.;:]{0,60}\Z")
FACED = re.compile(r"\bfac(?:es?|ing)\b[^.;:,]{0,30}\Z")
""" "She is facing a jail | sentence of up to six years"."""
RECOMMENDED = re.compile(
    r"\b(?:recommend(?:s|ed|ing)?|request(?:s|ed|ing)?|sought|seek(?:s|ing)?|asked\s+for|calls?\s+for|called\s+for|calling\s+for)\b[^.;:,]{0,70}\Z"
    r"|\bimplement\s+an?\s+(?:[a-z]+\s+)?\Z"
    r"|\bcall(?:s|ed|ing)?\s+for\b[^.:]{0,140};[^.:;]{0,40}\Z"
    r"|\b(?:offer(?:s|ed|ing)?|propos(?:es|ed|ing))\s+(?:[\w'’]+\s+){0,2}an?\s+\Z"
)
""" "Prosecutors recommended that he receive | five years", "offered them | a three-year extension"."""
NO_NEWS = re.compile(
    r"\b(?:like\s+an?|as\s+if|you\s+can|you\s+(?:must|may|should|will|could)|quotes|indexes|real\s+time|nasdaq|nyse)\b[^.;:]{0,80}\Z"
)
"""What follows is a likeness, advice, or the small print of prices: "felt like a | 30-year sentence"."""


class Lasted(NamedTuple):
    """What lasted, where its words start and end, and whether it only may."""

    start: int
    end: int
    of: str
    possible: bool = False


def is_no_length(reading: Reading, figure: Figure, found: Lasted) -> bool:
    """Whether the words only look like a length: a stretch of it, a name, what the law threatens, a likeness, advice."""
    lower = reading.lower
    sentence = around(reading, figure)
    if OF_A_STRETCH.search(lower, sentence.start, figure.start):
        return True
    if found.of in IMPOSED and is_anybody(reading, figure):
        return True
    if (found.of in STRETCHED or (found.start == figure.start and HELD_AHEAD.match(lower, figure.end))) and is_stretch(
        lower, figure
    ):
        return True
    noun = reading.text[lower.rfind(" ", 0, found.end) + 1 : found.end].rsplit("-", 1)[-1]
    if noun[:1].isupper() and reading.text[figure.number_start].isupper() and found.end > figure.end:
        # "The Six-Day War" is a name.
        return True
    return NO_NEWS.search(lower, sentence.start, figure.start) is not None


def is_planned(reading: Reading, span: Span) -> bool:
    """Whether it is still to come: "will hold a two-day meeting", "the visit is to last three days"."""
    clause = own_clause(reading.lower[around_span(reading, span).start : span.start])
    near = reading.lower[around_span(reading, span).start : span.start]
    if RECOMMENDED.search(near):
        return True
    if FACED.search(clause) and "sentence" in reading.lower[span.start : span.end]:
        return True
    return PLANNED.search(clause) is not None or PLANNED.search(reading.lower, span.start, span.end) is not None


def around_span(reading: Reading, span: Span) -> Span:
    """The sentence of a span, as far as it is near."""
    sentence = reading.sentence(span.start)
    return Span(max(sentence.start, span.start - 2 * LOOK_BACK), sentence.end)


def is_stretch(lower: str, figure: Figure) -> bool:
    """Whether a length is a stretch of the time that it is spent in: "the next two months in office" are not all of it."""
    return lower[max(0, figure.start - LOOK_BACK) : figure.start].endswith(STRETCHES)


def is_anybody(reading: Reading, figure: Figure) -> bool:
    """Whether the sentence tells of whoever breaks a law, of no defendant."""
    return ANYBODY.search(reading.lower, around(reading, figure).start, figure.start) is not None


def is_ahead(reading: Reading, span: Span) -> bool:
    """Whether even a known thing is still to come: "a launch date for the shuttle's 11-day mission"."""
    return AHEAD.search(reading.lower, around_span(reading, span).start, span.start) is not None
