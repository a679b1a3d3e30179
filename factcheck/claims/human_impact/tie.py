"""A tie of people and trigger: whether the two fit, how firmly it is said, what the figure adds up."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.words import BARE_TOO, PEOPLE_ONLY
from factcheck.model import Counting, Modality

GRAVELY = frozenset("seriously critically severely slightly lightly gravely badly".split())
"""Adverbs that pick some of the injured: "four were seriously hurt"."""


HOSPITAL = frozenset(
    (
        "in critical", "in critical condition", "in serious condition", "in stable condition", "in intensive care",
        "taken to hospital", "taken to the hospital", "hospitalized", "hospitalised", "in hospital", "in the hospital",
        "rushed to hospital", "taken to hospitals", "admitted to hospital", "sent to the hospital", "treated at", "treated in",
    )
)  # fmt: skip
"""Where some of the injured are: not all of them."""


BODIES = frozenset("bodies body corpses corpse remains".split())
"""Whatever is done to them, who is counted is dead."""


class Tie(NamedTuple):
    """People at one chunk tied to the trigger at another."""

    people: int
    trigger: int
    kind: str
    counting: Counting = Counting.INCIDENT
    modality: Modality = Modality.STATED


Taken = dict[int, "Tie | None"]


Frame = Callable[[Sequence[Chunk], str, Taken], Iterator[tuple[int, "Tie | None"]]]


def fits(people: Chunk, trigger: Chunk) -> bool:
    """Whether a trigger can be about what a chunk counts: "12 were released" may be films, "12 women" are not."""
    if people.tag == "Q":
        return False
    if people.definite and not (trigger.tag in "KGSP" and trigger.kind in ("killed", "injured")):
        return False
    if people.population is None and trigger.word in BARE_TOO:
        return True
    return people.people is True or not PEOPLE_ONLY.intersection(trigger.word.split()[:1])


def modality_of(row: Sequence[Chunk], first: int, last: int) -> Modality | None:
    """How firmly chunks first to last say it; None where they deny it or speak of what may come."""
    tags = "".join(chunk.tag for chunk in row[first:last])
    if "m" in tags or "n" in tags:
        return None
    words = {chunk.word for chunk in row[first:last] if chunk.tag == "f"}
    if words & {"feared", "fears", "fear"}:
        return Modality.FEARED
    return Modality.POSSIBLE if words else Modality.STATED


def tied(row: Sequence[Chunk], people: int, trigger: int, modality: Modality | None) -> Tie | None:
    """The tie, or None where the words deny it."""
    if modality is None:
        return None
    kind = "killed" if row[people].word in BODIES else row[trigger].kind
    return Tie(people, trigger, kind, counting_of(row, people, trigger), modality)


def counting_of(row: Sequence[Chunk], people: int, trigger: int) -> Counting:
    """What the figure adds up: some of those told of before, more than those, or the incident."""
    gravely = any(chunk.word in GRAVELY for chunk in row[people + 1 : trigger])
    if row[people].part or gravely or row[trigger].word in HOSPITAL:
        return Counting.SUBSET
    return Counting.ADDITIONAL if row[people].additional else Counting.INCIDENT


def overlapping(pattern: re.Pattern[str], tags: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern at every position that starts one, overlapping ones too."""
    place = 0
    while (found := pattern.search(tags, place)) is not None:
        yield found
        place = found.start() + 1
