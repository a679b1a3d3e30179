"""Frames that leave out what was said before: "and 15 on Tuesday", "two of the wounded died", "bringing the total to 31"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims.human_impact.borrowed import last_taken
from factcheck.claims.human_impact.tie import Taken, Tie, modality_of, tied
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.model import Counting, Hedge, Modality

AGAIN = re.compile(r"c[rd]?(?P<n>q)p{1,3}(?=[.cb]|$)")
"""A bare count and a day: "12 people were killed on Monday and 15 on Tuesday"."""


NEAR = 14
THEM = frozenset(["them", "whom"])


DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday today".split())


PART_VERB = re.compile(r"(?P<n>q)[KJ]r*(?P<vg>[areft]*)(?P<v>[DK])")
"""Some of those told of before, and what befell them now: "two of the wounded later died"."""


TOTAL = re.compile(r"(?P<v>[xvp])d?r?x{1,3}t(?P<n>q)(?=[.cbp]|$)")
TOTAL_AHEAD = re.compile(r"(?P<v>[xvp])t(?P<n>q)dr?x{1,2}o[dxr]{0,3}(?P<k>[KBJ])")
RAISING = frozenset(
    "bring brings bringing brought take takes taking took raise raises raising raised push pushing pushed".split()
)
SUMS = frozenset("total totals number tally count figure".split())


def people_again(row: Sequence[Chunk]) -> Sequence[Chunk]:
    """The row in which a bare count with a verb of its own counts people, as the one before it does: "and two were executed"."""
    tags = "".join([chunk.tag for chunk in row])
    known = False
    again = list(row)
    for place, chunk in enumerate(row):
        if chunk.population is None and (chunk.tag == "i" or (chunk.tag == "q" and chunk.word in THEM)):
            again[place] = as_before(row, place)
        if chunk.tag != "q":
            continue
        bare = chunk.population is None and chunk.people is None
        if known and bare and tags[place - 1] == "c" and tags[place + 1 : place + 2] in ("e", "a"):
            again[place] = chunk._replace(people=True)
        known = known or chunk.people is True
    return again


def as_before(row: Sequence[Chunk], place: int) -> Chunk:
    """ "A third", "another" or "one of them" as one of what was counted last: "two platforms were shut down and a third was evacuated"."""
    counted = [chunk for chunk in row[max(0, place - NEAR) : place] if chunk.tag in "qQiz"]
    if not counted or counted[-1].people is True or counted[-1].population is None:
        return row[place]
    things = counted[-1].tag == "Q"
    return row[place]._replace(
        tag="Q" if things else row[place].tag, people=False if things else None, population=counted[-1].population
    )


def governed(row: list[Chunk], found: Sequence[Tie]) -> list[Chunk]:
    """The row in which "at least" governs both limbs of a headline without verbs: "At least 5 killed and 20 wounded".

    Where the first limb has a verb of its own ("at least 5 were killed and 20 wounded"), the hedge is that of its number only.
    """
    again = list(row)
    for left, right in pairwise(found):
        headline = (
            row[left.trigger].tag == "K" and left.trigger == left.people + 1 and right.trigger == right.people + 1
        )
        if not headline or [chunk.word for chunk in row[left.trigger + 1 : right.people]] != ["and"]:
            continue
        at_least, number = row[left.people].figure, row[right.people].figure
        if (
            at_least is None
            or number is None
            or at_least.hedge is not Hedge.AT_LEAST
            or number.hedge is not Hedge.EXACT
        ):
            continue
        bounded = number._replace(amount=None, upper=None, hedge=Hedge.AT_LEAST)
        again[right.people] = row[right.people]._replace(figure=bounded)
    return again


def again_on(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "12 people were killed on Monday and 15 on Tuesday"."""
    for found in AGAIN.finditer(tags):
        people = found.start("n")
        days = DAYS.intersection(chunk.word for chunk in row[people + 1 : found.end()])
        source = last_taken(people, taken)
        if people not in taken and days and row[people].population is None and source is not None:
            # The figure is its own trigger: its span, and so its day, is not that of the count before.
            yield people, source._replace(people=people, trigger=people, counting=Counting.INCIDENT, of_base=False)


def part_verb(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Two of the wounded later died": the wounded are who they were, and the dead what they are."""
    for found in PART_VERB.finditer(tags):
        people = found.start("n")
        if people not in taken and row[people].part:
            modality = modality_of(row, found.start("vg"), found.start("v"))
            tie = tied(row, people, found.start("v"), modality)
            yield people, tie and tie._replace(counting=Counting.INCIDENT)


def totals(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Another five died, bringing the total to 31", "brings to 45 the number of soldiers killed"."""
    for found in TOTAL.finditer(tags):
        people = found.start("n")
        words = {chunk.word for chunk in row[found.start("v") : people]}
        source = last_taken(people, taken)
        if people not in taken and words & RAISING and words & SUMS and source is not None:
            yield people, Tie(people, source.trigger, source.kind, Counting.CUMULATIVE, Modality.STATED)
    for found in TOTAL_AHEAD.finditer(tags):
        people, trigger = found.start("n"), found.start("k")
        words = {chunk.word for chunk in row[people + 1 : trigger]}
        if people not in taken and row[found.start("v")].word in RAISING and words & SUMS:
            yield people, Tie(people, trigger, row[trigger].kind, Counting.CUMULATIVE, Modality.STATED)
