"""Frames in which a noun shows the kind: "the death toll", "the killing of 12", "12 deaths", "12 with injuries"."""

from collections.abc import Iterator, Sequence

from factcheck.claims.human_impact.patterns import (
    HYPOTHETICAL,
    NOMINAL_OF,
    REACHED,
    THOUGHT,
    THOUGHT_REACH,
    TOLL,
    WITH_INJURIES,
)
from factcheck.claims.human_impact.tie import Taken, Tie, fits, modality_of, tied
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.words import ALSO_COUNTED, ALSO_OF
from factcheck.model import Counting, Hedge, Modality
from factcheck.text.people import NOT_PEOPLE

REACHING = frozenset("hit reached rose risen climbed passed topped stood jumped grew exceeded to now".split())


SUFFERING = frozenset("suffered suffers sustained received with had has have his her multiple several".split())


SAVING = frozenset(
    "found pulled pulled_from rescued rescue rescuers saved picked plucked recovered brought retrieved extricated freed dug ship boat vessel carrying"
    " aboard evacuated".replace("_", " ").split()
)
"""Words that bring survivors to safety."""


SAVERS = frozenset("saved saving saves save".split())


HAVING = frozenset("had has have with suffering sustaining suffered sustained suffer sustain".split())
"""Verbs whose object is the harm or the harmed."""


DEMANDING = frozenset(
    "demand demands demanded demanding call calls called calling appeal appeals appealed appealing urge urges urged urging"
    " seek seeks seeking sought campaign campaigned campaigning force negotiate negotiating order ordered orders"
    " request requested requesting warrant warrants condition await awaiting awaited prevent preventing prevented avoid avoiding"
    " pray praying insist insisted insisting promise promised promising".split()
)
"""Words before "the release of" that say it has not happened."""


CAUSING = frozenset("cause bring mean result lead".split())
"""Verbs that bring harm about, to come where "will" or "could" stands before them."""


REACH_BACK = 4


def toll(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "The death toll rose from 117 to 124": each figure is a value of the toll."""
    for found in TOLL.finditer(tags):
        between = [chunk.word for chunk in row[found.start("v") : found.start("n")]]
        if any(word in ("but", "while") or word in NOT_PEOPLE for word in between):
            continue  # "The toll of dead birds is about 1,200"
        modality = modality_of(row, found.start("v"), found.start("n"))
        for group in ("n", "n2"):
            people = found.start(group)
            if people < 0 or people in taken or not fits(row[people], row[found.start("v")]):
                continue
            tie = tied(row, people, found.start("v"), modality)
            yield people, tie and tie._replace(counting=Counting.CUMULATIVE)


def reached(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Swine flu deaths hit 17": the noun of a toll, a verb that reaches, a bare number."""
    for found in REACHED.finditer(tags):
        people, trigger = found.start("n"), found.start("v")
        verb = row[trigger + 1].word
        if people not in taken and row[people].population is None and (verb in REACHING or row[trigger + 1].tag == "e"):
            tie = tied(row, people, trigger, Modality.STATED)
            yield (
                people,
                tie
                and tie._replace(
                    kind=ALSO_COUNTED.get(row[trigger].word, row[trigger].kind), counting=Counting.CUMULATIVE
                ),
            )


def nominal_of(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "The killing of 12", "the bodies of two men", "claimed the lives of 12"."""
    for found in NOMINAL_OF.finditer(tags):
        people, trigger = found.start("n"), found.start("v")
        kind = ALSO_OF.get(row[trigger].word)
        if kind is None or people in taken or row[people].definite or not fits(row[people], row[trigger]):
            continue
        if row[trigger].word == "lives":
            taker = tags[max(0, trigger - REACH_BACK) : trigger]
            saved = any(chunk.word in SAVERS for chunk in row[max(0, trigger - REACH_BACK) : trigger])
            if "C" not in taker and not saved:
                continue  # "destroyed the lives of millions" kills nobody
            kind = "rescued" if saved else kind
        modality = modality_of(row, max(0, trigger - 2), trigger)
        if {"m"} & set(tags[max(0, trigger - REACH_BACK) : trigger]) and any(
            chunk.word in CAUSING for chunk in row[max(0, trigger - REACH_BACK) : trigger]
        ):
            modality = None  # "a flood that will cause the deaths of thousands"
        if any(chunk.word in DEMANDING for chunk in row[max(0, trigger - REACH_BACK) : trigger]):
            modality = None  # "campaigned for the release of 300 prisoners"
        tie = tied(row, people, trigger, modality)
        yield people, tie and tie._replace(kind=kind)


def with_injuries(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Eight people had serious or life-threatening injuries", "five patients with gunshot wounds"."""
    for found in WITH_INJURIES.finditer(tags):
        people, trigger = found.start("n"), found.start("v")
        having = row[people + 1].word in HAVING and row[trigger].word in ("injuries", "wounds")
        if having and people not in taken and row[people].people is not False and not row[people].definite:
            yield people, tied(row, people, trigger, modality_of(row, people + 1, trigger))


def shown_by_noun(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "12 deaths", "no casualties", "two wounded soldiers": the noun phrase shows the kind itself."""
    for people, chunk in enumerate(row):
        if chunk.shown and chunk.tag in "qiz" and people not in taken and not chunk.definite:
            if chunk.word in ("injuries", "arrests") and people and of_one_body(chunk, row[people - 1]):
                continue  # "he was hurt, with multiple injuries to his face"
            if chunk.word == "survivors" and chunk.tag == "q" and not is_saved(row, people):
                continue  # "thousands of survivors live in tents"
            behind = "".join(tags[max(0, people - REACH_BACK) : people])
            modality = None if HYPOTHETICAL.search(behind) else modality_of(row, max(0, people - 2), people)
            if modality is Modality.STATED and THOUGHT.match(tags, people + 1):
                modality = modality_of(row, people + 1, people + THOUGHT_REACH)
            tie = tied(row, people, people, modality)
            yield people, tie and tie._replace(kind=chunk.shown)


def is_saved(row: Sequence[Chunk], people: int) -> bool:
    """Whether a sentence says that survivors were brought to safety, and not only that they are somewhere."""
    return any(chunk.word in SAVING for chunk in row)


def of_one_body(chunk: Chunk, before: Chunk) -> bool:
    """Whether injuries are those of one person: "suffered several injuries", "died of multiple injuries"."""
    vague = chunk.figure is not None and chunk.figure.hedge is Hedge.VAGUE
    return before.word in SUFFERING or (vague and before.tag == ("p" if chunk.word == "injuries" else "o"))
