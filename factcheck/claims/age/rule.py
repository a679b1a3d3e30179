"""How old a person is.

Ages identify people: a suspect of 23 in one outlet and 25 in another is either a slip or two suspects. The rule reads the number between
commas or brackets behind a person's name ("Ana Ruiz, 34, a nurse"), the compound ("the 23-year-old suspect", "a three-month-old girl")
and "aged 87". `of` is whose age it is: the name where one is tied to the age, else the noun that describes the person.

What is not read: ages of things ("a 40-year-old law"), of groups ("children aged 6 to 12"), and of people told of only by a pronoun.
"""

import re
from collections.abc import Iterator

from factcheck.claims.age.owner import OLDEST, Owners
from factcheck.claims.draft import Draft, Missed
from factcheck.claims.measure import around, measure
from factcheck.claims.modality import is_taken_back
from factcheck.model import Hedge, Modality
from factcheck.text.figures import read_ages
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

OLD = ("-old", "years old")
"""How "23-year-old" and "23 years old" end; "23-year-olds" are a group."""
UNITS = ("year", "month", "week", "day", "years")
LOOK_BACK = 48
"""Characters before "old" in which its number stands."""
AGED = " aged "
NUMBER_AHEAD = re.compile(
    r"(?:just\s+|only\s+|about\s+)?(?:\d{1,3}\b|[a-z]+ty(?:-[a-z]+)?\b|[a-z]+teen\b|(?:twelve|eleven|ten|one|three|two|five|four|seven|six|nine|eight)\b)"
)
GROUP_AHEAD = re.compile(r"\s*(?:-|–|\bto\b|\band\b)\s*\d|\s+(?:or|and)\s+(?:over|older|under|above|younger|up)\b")
PLACED = (", ", "(", "who is ", "who was ", ", now ")
"""What may stand before a bare age."""
CLOSED_AHEAD = re.compile(
    r"\s*(?:[,.;:)\]—–]|\Z|\n|\s(?:and|was|were|is|has|had|of|from|who|said|told|died|with|whose|while)\b)(?!\d)"
)
"""What follows a number that is the whole of an apposition; "Jordan, 23 points" goes on with what is counted."""

THEN = re.compile(r"(?:\s+years\s+old|\s+years\s+of\s+age)?\s+(?:when|in|on|at\s+the\s+time|as\s+of)\b")
IMAGINED = re.compile(r"\b(?:could|would|might)\s+have\s+\w+\s+(?:an?\s+)?\Z")
""" "They might have sent a 20-year-old there" tells nobody's age."""


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each age that words tie to a person."""
    owners = Owners(reading)
    for age in compounds(reading.lower):
        yield from drafted(reading, age, owners.of_compound(age, around(reading, age)))
    for age in aged(reading.lower):
        yield from drafted(reading, age, owners.of_aged(age, around(reading, age)))
    for figure in reading.figures:
        if figure.form == "count" and figure.hedge is Hedge.EXACT and may_be_age(reading.lower, figure):
            age = figure._replace(unit="a", form="measure")
            yield from drafted(reading, age, owners.of_number(age, around(reading, age)))


def drafted(reading: Reading, age: Figure, owner: Span | None) -> Iterator[Draft | Missed]:
    """The claim of an age that has an owner."""
    sentence = around(reading, age)
    if owner is not None and is_taken_back(reading.lower[sentence.start : age.start]):
        yield Missed("age", age.start, age.end, "was said at first, or by mistake")
    elif owner is not None and not IMAGINED.search(reading.lower, max(0, age.start - LOOK_BACK), age.start):
        span = Span(min(age.start, owner.start), max(age.end, owner.end))
        draft = measure(reading, "age", age, span=span, of=reading.text[owner.start : owner.end])
        # "It could be worse," said Ana Ruiz, 62: she is 62 in any case. Told of a day, "was 29 when she fled in 2003" is
        # of that day; in "Ana Ruiz, 62, who fled in 2003" the day is of the flight.
        then = {} if THEN.match(reading.lower, age.end) else {"when": None}
        yield draft._replace(fields={**draft.fields, **then, "modality": Modality.STATED})


def compounds(lower: str) -> Iterator[Figure]:
    """The ages of "23-year-old" and "23 years old" in order, each read from the few words before "old"."""
    for end in sorted(ends_of_old(lower)):
        first = max(0, end - LOOK_BACK)
        for age in read_ages(lower[first:end]):
            half = lower.endswith("/", 0, first + age.start)
            # "Their 21\/2-year-old" is two and a half.
            if first + age.end == end and not half:
                yield moved(age, first)


def aged(lower: str) -> Iterator[Figure]:
    """The ages of "aged 87" in order; "aged 6 to 12" is a group."""
    for start in starts_of_age(lower):
        ages = read_ages(lower[start : start + LOOK_BACK])
        if ages and ages[0].unit == "a" and not GROUP_AHEAD.match(lower, start + ages[0].end):
            yield moved(ages[0], start)


def starts_of_age(lower: str) -> Iterator[int]:
    """Where each "aged" starts that a number follows."""
    found = lower.find(AGED)
    while found >= 0:
        if NUMBER_AHEAD.match(lower, found + len(AGED)):
            yield found
        found = lower.find(AGED, found + len(AGED))


def moved(age: Figure, by: int) -> Figure:
    """An age read in a cutting, at its place in the text."""
    return age._replace(
        start=age.start + by, end=age.end + by, number_start=age.number_start + by, number_end=age.number_end + by
    )


def ends_of_old(lower: str) -> Iterator[int]:
    """Where each "old" ends that follows a unit of time."""
    for ending in OLD:
        found = lower.find(ending)
        while found >= 0:
            end = found + len(ending)
            following = lower[end : end + 1]
            if lower.endswith(UNITS, max(0, end - 9), end - 4) and not (following.isalnum() or following == "_"):
                yield end
            found = lower.find(ending, end)


def may_be_age(lower: str, figure: Figure) -> bool:
    """Whether a number stands where an age may: alone behind a comma or in brackets, or behind "who is"."""
    if not lower.endswith(PLACED, 0, figure.start) or CLOSED_AHEAD.match(lower, figure.end) is None:
        return False
    if lower[figure.number_start].isalpha() and lower.startswith(" of ", figure.end):
        return False  # "Ana Ruiz and Ben Okri, two of the last miners"
    return figure.amount is not None and 0 < figure.amount <= OLDEST and not figure.amount % 1
