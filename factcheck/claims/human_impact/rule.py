"""How many people were killed, injured, missing, displaced, detained, abducted, trapped or rescued.

The figure that readers remember, and the one that outlets differ in most. The rule looks for a trigger ("killed", "death toll",
"wounded"), cuts the sentence around it into chunks, and ties each count of people to the trigger that it belongs to:
"At least 12 people were killed and 40 wounded" is killed, 12 or more, and injured, 40. A hedge holds for its own number only,
but for headlines without verbs ("At least 12 killed and 40 wounded").

What is not read: threats and conditions ("could kill thousands"), denials, rates ("30,000 die every year"), shares ("two-thirds
of the residents"), named persons ("Smith died"), and numbers of attackers, vehicles or houses. A rate, a figure that other words
take back ("a chance of killing millions", "no deaths since 1959"), and a count of people near a trigger that nothing ties to it,
is listed as not read.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from factcheck.claims.context import context
from factcheck.claims.draft import Draft, Missed
from factcheck.claims.firmness import weighed
from factcheck.claims.human_impact.animals import counts_no_people
from factcheck.claims.human_impact.chunks import chunks
from factcheck.claims.human_impact.elliptic import governed
from factcheck.claims.human_impact.flight import is_of_a_moment
from factcheck.claims.human_impact.frames import ties
from factcheck.claims.human_impact.nobody import may_count
from factcheck.claims.human_impact.overlooked import overlooked
from factcheck.claims.human_impact.qualified import (
    either_kind,
    is_denied,
    is_glimpse,
    is_of_the_freed,
    is_on_view,
    outcome,
    softened,
    with_himself,
)
from factcheck.claims.human_impact.tie import HOSPITAL, Tie
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.whom import is_harm_graded, population_of
from factcheck.claims.human_impact.withdrawn import why_withdrawn
from factcheck.claims.human_impact.words import TRIGGERS
from factcheck.model import Attribution, Counting, Hedge, Modality, Stance
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span
from factcheck.text.words import WordFinder

HABIT_BEHIND = re.compile(
    r"""
    (?:[^.;:\d]|\bage\s+of\s+\d+){0,30}?\b(?:every|each|per)\s+(?:single\s+|\d+\s+|few\s+|two\s+|three\s+)?(?:year|month|week|day|hour|minute|second)s?\b
    | \s+a\s+(?:year|month|week|day)\b(?!\s+(?:ago|earlier|later|after|before|ahead|of|long|since|when|and\s+(?:a|half|two|three))\b)
    | [^.;:\d]{0,30}?\b(?:annually|yearly|on\s+average|in\s+an?\s+(?:normal|typical|average)\s+year)\b
    | \s+daily\b
    """,
    re.VERBOSE,
)
HABIT_BEFORE = re.compile(
    r"""
    \b(?:every|each)\s+(?:single\s+)?(?:year|month|week|day|hour|minute)\b[^.;:\d]{0,24}\Z
    | \bin\s+an?\s+(?:average|typical|normal)\s+(?:year|season)\b[^.;:\d]{0,50}\Z
    | \bseasonal\s+(?:flu|influenza)\s+\Z
    """,
    re.VERBOSE,
)
"""Words that tell what happens again and again: "seasonal flu kills 30,000 people a year"."""


SINCE = re.compile(
    r"""
    (?:(?!\b(?:and|but|while|was|were|said|says|say|who|which|when|after|where|worst|first|deadliest|bloodiest|biggest|largest|highest|most)\b)[^.;:"“”\d]){0,70}?,?\s
    (?:since\s+(?!he\b|she\b|it\b|they\b|then\b) | so\s+far\b | to\s+date\b
      | (?:in|during|over)\s+(?:the\s+)?(?:past|last|\w+)?\s*[\w-]+\s+(?:weeks|months|years)\s+of\b
      | (?:in|during|over)\s+the\s+(?:past|last)\s+(?:\w+\s+){0,2}(?:days|weeks|months|years)\b
      | in\s+(?:the|a)\s+\w+-(?:month|year)(?:-long|-old)?\b )
    """,
    re.VERBOSE,
)
OVER_TIME = ("since", "so far", "to date", "weeks", "months", "years", "days", "-month", "-year")
SINCE_REACH = 120
"""A word of these stands in it, so near, so that the others are not searched in vain."""
SINCE_BEFORE = re.compile(r"\W*since\s[^.;:,]{3,60},\s+(?!when\b|where\b)[^.;:,]{0,40}\Z")
"""A time over which a toll adds up, behind the figure, its place and its cause, or before it."""


ILLNESS = re.compile(r"\b(?:flu|virus|outbreak|disease|epidemic|pandemic|cholera|fever)\b")
OFTEN = 3


ON_VIEW = frozenset(["abducted", "injured", "detained"])
"""Kinds of those whom a video shows: some of all."""
ON_RELEASE = frozenset(["abducted", "detained"])
"""Kinds of those who may be released a few at a time."""


FOREIGN = re.compile(r"\b(?:und|der|das|ist|nicht|für|het|een|niet)\b")
"""Words of German and Dutch, where "die" is an article."""


QUOTE_CLOSED = re.compile(r"[,.!?]\s?[\"”]\s\Z")


TRIGGER_WORDS = WordFinder(TRIGGERS)


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """The claims of human impact in a reading, and the numbers beside a trigger that no frame took."""
    triggers = TRIGGER_WORDS.find(reading.lower)
    for sentence, found in groupby(triggers, key=lambda trigger: reading.sentence(trigger[0])):
        figures = reading.figures_in(sentence)
        if any(figure.unit is None and figure.form == "count" for figure in figures) or may_count(
            reading.lower, sentence, triggers=list(found)
        ):
            yield from in_sentence(reading, sentence, figures)


def in_sentence(reading: Reading, sentence: Span, figures: Sequence[Figure]) -> Iterator[Draft | Missed]:
    """The claims of one sentence."""
    row = chunks(
        reading.lower,
        sentence,
        figures=figures,
        dates=[date for date in reading.dates_in(sentence) if date.when.timex.type != "DURATION"],
    )
    found = ties(row)
    row = governed(row, found)
    for tie in found:
        if row[tie.trigger].word == "die" and FOREIGN.search(reading.lower, sentence.start, sentence.end):
            continue
        if row[tie.trigger].word in HOSPITAL and is_outbreak(reading):
            continue
        if is_new_line(reading, row[tie.trigger], row[tie.people]) or is_speaker(reading, row[tie.people]):
            continue
        yield draft(reading, sentence, row, tie, told=found)
    yield from overlooked(row, found)


def is_outbreak(reading: Reading) -> bool:
    """Whether an article tells of an illness, so that who is in hospital is ill and not hurt."""
    return sum(1 for _ in islice(ILLNESS.finditer(reading.lower), OFTEN)) == OFTEN


def is_habit(lower: str, sentence: Span, span: Span) -> bool:
    """Whether a sentence tells a rate, not an event: "500,000 die of it every year"."""
    return bool(
        HABIT_BEHIND.match(lower, span.end, min(sentence.end, span.end + 60))
        or HABIT_BEFORE.search(lower, max(sentence.start, span.start - 80), span.start)
    )


def is_new_line(reading: Reading, trigger: Chunk, people: Chunk) -> bool:
    """Whether people behind a verb open a line of their own, as under a photo: "the church shooting A man kneels"."""
    start, end = trigger.start, people.start
    if start >= end or not reading.text[start].islower():
        return False
    between = reading.text[trigger.end : end]
    # "Near the scene of the shooting The other four victims were taken home": an article in capitals opens it as well.
    return (between.isspace() and reading.text[end].isupper()) or between.lstrip().startswith(("The ", "A ", "An "))


def is_speaker(reading: Reading, people: Chunk) -> bool:
    """Whether one person behind a closing quote has spoken it: "killing seven soldiers," a rebel spokesman said."""
    return people.tag == "i" and QUOTE_CLOSED.search(reading.text, max(0, people.start - 4), people.start) is not None


def draft(reading: Reading, sentence: Span, row: list[Chunk], tie: Tie, *, told: Sequence[Tie]) -> Draft | Missed:
    """The draft of one tie: its span runs from the count to the trigger; listed as missed where other words take it back."""
    people, trigger = row[tie.people], row[tie.trigger]
    figure = people.base if tie.of_base else people.figure
    assert figure is not None  # every chunk tagged q, i or z is built from a figure
    span = Span(min(figure.start if tie.of_base else people.start, trigger.start), max(people.end, trigger.end))
    if is_habit(reading.lower, sentence, span):
        return Missed(tie.kind, *span, "tells what happens again and again")
    reason = why_withdrawn(reading, sentence, span, figure=figure)
    if reason is None:
        reason = why_no_toll(reading, sentence, span, figure=figure, people=people, trigger=trigger)
    if reason is not None:
        return Missed(tie.kind, *span, reason)
    own = with_himself(reading, span, people)
    figure = own or figure
    kind: str | None = tie.kind
    if figure.hedge is not Hedge.NONE_OF:
        kind, span = either_kind(reading.lower, sentence, span, kind=tie.kind)
    if kind is None:
        return Missed(tie.kind, *span, "is the sum of two kinds")
    if tie.counting is Counting.SUBSET:
        kind, span = outcome(reading.lower, sentence, span, kind=kind)
    population = population_of(reading, sentence, row, tie, told=told)
    around = context(reading, sentence, span)
    if population is not None and " outside " in population:
        around["place"] = None
    modality = softened(reading, sentence, span, tie.modality)
    said = around["attribution"]
    if isinstance(said, Attribution) and said.stance is Stance.DENIES:
        if is_denied(reading.lower, sentence, span, cue=said.cue):
            modality = Modality.DENIED
        else:
            around["attribution"] = None  # what is denied is something else
    fields = {
        "quantity": weighed(reading, figure, floor=sentence.start).quantity(counted=population),
        "population": population,
        "counting": Counting.INCIDENT if own else counting_in(reading, sentence, tie, span, figure=figure),
        "modality": modality,
        **around,
    }
    return Draft(kind, *span, fields)


def why_no_toll(
    reading: Reading, sentence: Span, span: Span, *, figure: Figure, people: Chunk, trigger: Chunk
) -> str | None:
    """Why a figure tells of nobody's harm: it counts turtles, or a crowd that ran from a bang; None where it does."""
    if figure is people.figure and counts_no_people(reading, sentence, people):
        return "counts animals or things"
    if is_of_a_moment(reading, sentence, trigger, span=span, figure=figure):
        return "nothing says that they left home"
    return None


def counting_in(reading: Reading, sentence: Span, tie: Tie, span: Span, *, figure: Figure) -> Counting:
    """What a figure adds up, by the frame and by the words around."""
    if adds_up(reading, sentence, tie, span):
        return Counting.CUMULATIVE
    if tie.kind in ON_RELEASE and is_of_the_freed(reading.lower, sentence, span):
        return Counting.SUBSET
    of_itself = tie.people == tie.trigger
    if figure.amount == 1 and is_glimpse(
        reading.lower, sentence, span, shown=of_itself and figure.hedge is Hedge.IMPLICIT_ONE
    ):
        return Counting.SUBSET
    if of_itself and tie.kind in ON_VIEW and is_on_view(reading.lower, sentence, span):
        return Counting.SUBSET
    if tie.kind == "injured" and figure.amount != 1 and is_harm_graded(reading.lower, span):
        return Counting.SUBSET
    return tie.counting


def adds_up(reading: Reading, sentence: Span, tie: Tie, span: Span) -> bool:
    """Whether the words around say that the figure adds up over a time: "have died since January", "so far this year"."""
    if tie.counting is not Counting.INCIDENT or tie.kind in ("missing", "trapped"):
        return False
    lower, behind = reading.lower, reading.lower[span.end : min(sentence.end, span.end + SINCE_REACH)]
    if any(word in behind for word in OVER_TIME) and SINCE.match(lower, span.end, sentence.end):
        return True
    return (
        lower.startswith("since", sentence.start) and SINCE_BEFORE.match(lower, sentence.start, span.start) is not None
    )
