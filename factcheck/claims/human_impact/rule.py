"""How many people were killed, injured, missing, displaced, detained, abducted, trapped or rescued.

The figure that readers remember, and the one that outlets differ in most. The rule looks for a trigger ("killed", "death toll",
"wounded"), cuts the sentence around it into chunks, and ties each count of people to the trigger that it belongs to:
"At least 12 people were killed and 40 wounded" is killed, 12 or more, and injured, 40. A hedge holds for its own number only.

What is not read: threats and conditions ("could kill thousands"), denials, rates ("30,000 die every year"), shares ("two-thirds
of the residents"), named persons ("Smith died"), and numbers of attackers, vehicles or houses. A rate, and a count of people
near a trigger that nothing ties to it, is listed as not read.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from factcheck.claims.context import context
from factcheck.claims.draft import Draft, Missed
from factcheck.claims.human_impact.chunks import chunks
from factcheck.claims.human_impact.frames import ties
from factcheck.claims.human_impact.nobody import may_count
from factcheck.claims.human_impact.overlooked import overlooked
from factcheck.claims.human_impact.tie import HOSPITAL, Tie
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.words import TRIGGERS
from factcheck.model import Attribution, Counting, Modality, Stance
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span
from factcheck.text.words import WordFinder

HABIT_BEHIND = re.compile(
    r"""
    [^.;:\d]{0,30}?\b(?:every|each|per)\s+(?:single\s+)?(?:year|month|week|day|hour|minute)\b
    | \s+a\s+(?:year|month|week|day)\b(?!\s+(?:ago|earlier|later|after|before|ahead|of|long|since|when|and)\b)
    | [^.;:\d]{0,30}?\b(?:annually|yearly|on\s+average|in\s+an?\s+(?:normal|typical|average)\s+year)\b
    | \s+daily\b
    """,
    re.VERBOSE,
)
HABIT_BEFORE = re.compile(r"\b(?:every|each)\s+(?:single\s+)?(?:year|month|week|day|hour|minute)\b[^.;:\d]{0,24}\Z")
"""Words that tell what happens again and again: "seasonal flu kills 30,000 people a year"."""


SINCE = re.compile(
    r"""
    (?:\s+(?:in|across|at|by|from)(?:\s+[\w'’.-]+){1,5}?)?,?\s+
    (?:since\s+(?!he\b|she\b|it\b|they\b|then\b) | so\s+far\b | to\s+date\b
      | (?:in|during|over)\s+(?:the\s+)?(?:past|last|\w+)?\s*[\w-]+\s+(?:weeks|months|years)\s+of\b )
    """,
    re.VERBOSE,
)
"""A time over which a toll adds up, right behind the figure or behind its place."""


NUMERAL = re.compile(
    r"\A(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\s+(?=\w)", re.IGNORECASE
)
"""The number of the whole, where a part is taken from it: "one of the two journalists"."""


ILLNESS = re.compile(r"\b(?:flu|virus|outbreak|disease|epidemic|pandemic|cholera|fever)\b")
OFTEN = 3


FOREIGN = re.compile(r"\b(?:und|der|das|ist|nicht|für|het|een|niet)\b")
"""Words of German and Dutch, where "die" is an article."""


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
    for tie in found:
        if row[tie.trigger].word == "die" and FOREIGN.search(reading.lower, sentence.start, sentence.end):
            continue
        if row[tie.trigger].word in HOSPITAL and is_outbreak(reading):
            continue
        if is_new_line(reading, row[tie.trigger], row[tie.people]):
            continue
        claim = draft(reading, sentence, row, tie)
        habit = is_habit(reading.lower, sentence, claim)
        yield Missed(claim.kind, claim.start, claim.end, "tells what happens again and again") if habit else claim
    yield from overlooked(row, found)


def is_outbreak(reading: Reading) -> bool:
    """Whether an article tells of an illness, so that who is in hospital is ill and not hurt."""
    return sum(1 for _ in islice(ILLNESS.finditer(reading.lower), OFTEN)) == OFTEN


def is_habit(lower: str, sentence: Span, claim: Draft) -> bool:
    """Whether a sentence tells a rate, not an event: "500,000 die of it every year"."""
    return bool(
        HABIT_BEHIND.match(lower, claim.end, min(sentence.end, claim.end + 60))
        or HABIT_BEFORE.search(lower, max(sentence.start, claim.start - 48), claim.start)
    )


def is_new_line(reading: Reading, trigger: Chunk, people: Chunk) -> bool:
    """Whether people behind a verb open a line of their own, as under a photo: "the church shooting A man kneels"."""
    start, end = trigger.start, people.start
    return (
        start < end
        and reading.text[end].isupper()
        and reading.text[trigger.end : end].isspace()
        and reading.text[start].islower()
    )


def draft(reading: Reading, sentence: Span, row: list[Chunk], tie: Tie) -> Draft:
    """The draft of one tie: its span runs from the count to the trigger."""
    people, trigger = row[tie.people], row[tie.trigger]
    figure = people.base if tie.of_base else people.figure
    assert figure is not None  # every chunk tagged q, i or z is built from a figure
    start = min(figure.start if tie.of_base else people.start, trigger.start)
    end = max(people.end, trigger.end)
    population = population_of(reading, sentence, people)
    around = context(reading, sentence, Span(start, end))
    denied = isinstance(said := around["attribution"], Attribution) and said.stance is Stance.DENIES
    fields = {
        "quantity": figure.quantity(counted=population),
        "population": population,
        "counting": Counting.CUMULATIVE if adds_up(reading, sentence, tie, end) else tie.counting,
        "modality": Modality.DENIED if denied else tie.modality,
        **around,
    }
    return Draft(tie.kind, start, end, fields)


def adds_up(reading: Reading, sentence: Span, tie: Tie, end: int) -> bool:
    """Whether the words behind say that the figure adds up over a time: "have died since January", "so far this year"."""
    return tie.counting is Counting.INCIDENT and SINCE.match(reading.lower, end, sentence.end) is not None


def population_of(reading: Reading, sentence: Span, people: Chunk) -> str | None:
    """Who is counted, as written; None where an unknown name follows the number: "injuring another 40 Ana Ruiz/Agency"."""
    if people.population is None:
        return None
    words = reading.text[people.population.start : people.population.end]
    words = NUMERAL.sub("", words)
    named = people.people is None and reading.part == "text" and all(word[0].isupper() for word in words.split())
    return None if named and not reading.text[sentence.start : sentence.end].isupper() else words
