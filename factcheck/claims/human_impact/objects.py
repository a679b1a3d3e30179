"""Frames in which the people come behind the verb: "killed 12", "left 12 dead", "claimed 12 lives"."""

import re
from collections.abc import Iterator, Sequence

from factcheck.claims.human_impact.patterns import (
    ACTIVE,
    LEFT,
    LIVES,
    SEEN,
)
from factcheck.claims.human_impact.tie import (
    Taken,
    Tie,
    fits,
    modality_of,
    overlapping,
    tied,
)
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.words import COLLECTIVES
from factcheck.model import Modality
from factcheck.text.people import is_person_noun

TAKERS = frozenset("claimed claiming claims cost costing costs took taking takes".split())


SEEING = frozenset("saw see seen sees seeing".split())


def active(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Killed 12", "killing 12 people", "Blast kills 12"."""
    for found in overlapping(ACTIVE, tags):
        people, trigger = found.start("n"), found.start("v")
        if found.group("gap").endswith("x") and row[people].population is None and is_person_noun(row[people - 1].word):
            continue  # "the release of detained persons 5."
        if "o" in found.group("gap") and not COLLECTIVES & {chunk.word for chunk in row[trigger + 1 : people]}:
            continue  # "killing a family of five", not "released the names of six men"
        behind = tags[max(0, trigger - 3) : trigger]
        if (
            people in taken
            or (re.search(r"e[rx]?$", behind) and row[trigger].tag == "K")
            or not fits(row[people], row[trigger])
        ):
            continue
        modality = modality_of(row, max(0, trigger - 3), trigger) if re.search(r"[mnft]", behind) else Modality.STATED
        if row[trigger].tag == "G" and "t" in behind[-1:]:
            modality = None
        tie = tied(row, people, trigger, modality)
        yield people, tie and tie._replace(kind=outcome(row, people, tie.kind))


def outcome(row: Sequence[Chunk], people: int, kind: str) -> str:
    """The kind where words behind the people tell the end: "shot three people dead", "stabbed two to death"."""
    behind = [chunk.word for chunk in row[people + 1 : people + 3]]
    return "killed" if kind == "casualties" and (behind[:1] == ["dead"] or behind == ["to", "death"]) else kind


def left_dead(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Left two police officers and a passer-by dead"."""
    for found in LEFT.finditer(tags):
        modality = modality_of(row, max(0, found.start() - 2), found.start())
        for people in range(found.start("list"), found.end("list")):
            if tags[people] in "qi" and people not in taken:
                yield people, tied(row, people, found.start("v"), modality)
        if found.group("v2"):
            yield found.start("n2"), tied(row, found.start("n2"), found.start("v2"), modality)


def seen(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "The crash which saw seven people killed"."""
    for found in SEEN.finditer(tags):
        people = found.start("n")
        if people not in taken and row[people - 1].word in SEEING and row[people].people is not False:
            yield people, tied(row, people, found.start("v"), Modality.STATED)


def lives(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Claimed 12 lives"."""
    for found in LIVES.finditer(tags):
        people, trigger = found.start("n"), found.start("v")
        if people not in taken and row[people].word in ("lives", "life") and row[trigger].word in TAKERS:
            tie = tied(row, people, trigger, modality_of(row, max(0, trigger - 2), trigger))
            yield people, tie and tie._replace(kind="killed")
