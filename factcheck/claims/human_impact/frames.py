"""The frames in which news tells human impact, as patterns over the tags of a sentence's chunks.

Each frame ties a trigger to the people it is about. They run in order; people that one frame took are closed to the next.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.human_impact.chunks import Chunk
from factcheck.claims.human_impact.words import ALSO_OF, BARE_TOO, PEOPLE_ONLY
from factcheck.model import Counting, Modality


class Tie(NamedTuple):
    """People at one chunk tied to the trigger at another."""

    people: int
    trigger: int
    kind: str
    counting: Counting = Counting.INCIDENT
    modality: Modality = Modality.STATED


PASSIVE = re.compile(
    r"""
    (?P<n>[qiz])                              # "12 people"
    (?P<gap>(?:c?l[^qiKGDe.]{1,6}?c|c?l[rd]?[qi](?:c+[qi])*c?|[KP]p[xdopiQc]{0,9}?|[pohcr][xodpriQcsnl]{0,6}?)?)
                                               # "including 49 children", "abducted by rebels", "in two villages", "who"
    (?P<vg>[areftsmn]*e[areftsmn]*)            # "were", "have been", "are feared to have been"
    [rd]?(?P<v>[KPJ])                          # "killed", "treated for", "dead"
    (?!d?[qi])                                 # not "were killed 12"
    """,
    re.VERBOSE,
)
REDUCED = re.compile(
    r"""
    (?P<n>[qiz])                               # "12"
    (?P<vg>[rfa]*)h?[re]*                      # "reportedly", "feared"
    (?P<v>[KPJ])                               # "killed", "dead"
    (?=$|[.cpothlwrhemsKPJfaGQ]|x$)            # not followed by an object: "two gunmen killed Smith"
    """,
    re.VERBOSE,
)
INTRANSITIVE = re.compile(
    r"""
    (?P<n>[qiz])                               # "77 people"
    (?P<gap>(?:c?l[rd]?[qi](?:c+[qi])*c?|[pohcr][xodpriQc]{0,5}?)?)
    (?P<vg>[areftsmn]*)                        # "reportedly", "may have"
    (?P<v>D)                                   # "died"
    """,
    re.VERBOSE,
)
LEFT = re.compile(r"L[rdx]?(?P<list>[qi](?:[xop]{0,3}c+[qi])*)(?:[po][xd]{0,3})?[r]*(?P<v>[KPJ])")
ACTIVE = re.compile(r"(?P<v>[KGS])(?P<gap>[rd]{0,2}x??)(?P<n>[qi])")
TOLL = re.compile(r"(?P<v>T)(?P<gap>[^qTKGD.]{0,9}?)(?P<n>q)(?:(?:[tx]|c[dx]?t)(?P<n2>q))?")
NOMINAL_OF = re.compile(r"(?P<v>[OGBKT])o[dr]{0,2}(?P<n>[qi])")
LIVES = re.compile(r"(?P<v>C)[rd]{0,2}(?P<n>q)")
LISTED = re.compile(r"(?P<left>[qiz])(?:[po][xd]{0,4})?c+r?d?(?P<right>[qi])")
INCLUDED = re.compile(r"(?P<l>l)[rde]{0,2}(?P<n>[qi])")
HYPOTHETICAL = re.compile(r"(?:m|tv?)[rdxe]{0,3}$")

TAKERS = frozenset("claimed claiming claims cost costing costs took taking takes".split())
REACH_BACK = 4


def ties(row: Sequence[Chunk]) -> list[Tie]:
    """Every tie of people and trigger in a row of chunks, in the order of the people."""
    tags = "".join(chunk.tag for chunk in row)
    taken: dict[int, Tie | None] = {}
    for frame in FRAMES:
        for people, tie in frame(row, tags, taken):
            taken.setdefault(people, tie)
    return [tie for _, tie in sorted(taken.items()) if tie is not None]


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


def subject_verb(pattern: re.Pattern[str]) -> Frame:
    """A frame in which the people come first: "12 people were killed", "12 dead", "12 died"."""

    def frame(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
        for found in overlapping(pattern, tags):
            people, trigger = found.start("n"), found.start("v")
            if people in taken or is_part(tags, people) or not fits(row[people], row[trigger]):
                continue
            if row[people].definite and "e" not in tags[people:trigger]:
                continue  # "the teenager killed in March" only names him
            modality = modality_of(row, found.start("vg"), trigger)
            tie = tied(row, people, trigger, modality)
            yield people, tie
            if tie is not None:
                yield from also(row, tags, trigger, people, taken, tie)

    return frame


def is_part(tags: str, people: int) -> bool:
    """Whether a count is a part of one before it: "108 people including 49 children died"."""
    part = re.search(r"l[rd]*(?:[qi]c+[rd]*)*$", tags[:people])
    return part is not None and re.search(r"[qi]", tags[: part.start()]) is not None


def also(
    row: Sequence[Chunk], tags: str, trigger: int, people: int, taken: Taken, tie: Tie
) -> Iterator[tuple[int, Tie | None]]:
    """Subjects that share the verb: "1,300 civilians and 300 soldiers were killed"."""
    at = people
    while True:
        chained = re.search(r"([qi])(?:[po][xd]{0,4})?c+r?d?$", tags[:at])
        if chained is None or chained.start(1) in taken:
            return
        left = chained.start(1)
        before = tags[max(0, left - 3) : left]
        if re.search(r"[KGSLO]o?[rd]*$", before) or not fits(row[left], row[trigger]):
            return
        yield left, tie._replace(people=left)
        at = left


def tied(row: Sequence[Chunk], people: int, trigger: int, modality: Modality | None) -> Tie | None:
    """The tie, or None where the words deny it."""
    if modality is None:
        return None
    counting = (
        Counting.SUBSET if row[people].part else Counting.ADDITIONAL if row[people].additional else Counting.INCIDENT
    )
    return Tie(people, trigger, row[trigger].kind, counting, modality)


def active(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Killed 12", "killing 12 people", "Blast kills 12"."""
    for found in overlapping(ACTIVE, tags):
        people, trigger = found.start("n"), found.start("v")
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
        yield people, tied(row, people, trigger, modality)


def left_dead(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Left two police officers and a passer-by dead"."""
    for found in LEFT.finditer(tags):
        for people in range(found.start("list"), found.end("list")):
            if tags[people] in "qi" and people not in taken:
                yield people, tied(row, people, found.start("v"), Modality.STATED)


def toll(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "The death toll rose from 117 to 124": each figure is a value of the toll."""
    for found in TOLL.finditer(tags):
        modality = modality_of(row, found.start("v"), found.start("n"))
        for group in ("n", "n2"):
            people = found.start(group)
            if people < 0 or people in taken or not fits(row[people], row[found.start("v")]):
                continue
            tie = tied(row, people, found.start("v"), modality)
            yield people, tie and tie._replace(counting=Counting.CUMULATIVE)


def nominal_of(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "The killing of 12", "the bodies of two men", "claimed the lives of 12"."""
    for found in NOMINAL_OF.finditer(tags):
        people, trigger = found.start("n"), found.start("v")
        kind = ALSO_OF.get(row[trigger].word)
        if kind is None or people in taken or row[people].definite or not fits(row[people], row[trigger]):
            continue
        modality = modality_of(row, max(0, trigger - 2), trigger)
        tie = tied(row, people, trigger, modality)
        yield people, tie and tie._replace(kind=kind)


def lives(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Claimed 12 lives"."""
    for found in LIVES.finditer(tags):
        people, trigger = found.start("n"), found.start("v")
        if people not in taken and row[people].word in ("lives", "life") and row[trigger].word in TAKERS:
            tie = tied(row, people, trigger, modality_of(row, max(0, trigger - 2), trigger))
            yield people, tie and tie._replace(kind="killed")


def shown_by_noun(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "12 deaths", "no casualties", "two wounded soldiers": the noun phrase shows the kind itself."""
    for people, chunk in enumerate(row):
        if chunk.shown and chunk.tag in "qiz" and people not in taken and not chunk.definite:
            behind = "".join(tags[max(0, people - REACH_BACK) : people])
            modality = None if HYPOTHETICAL.search(behind) else modality_of(row, max(0, people - 2), people)
            tie = tied(row, people, people, modality)
            yield people, tie and tie._replace(kind=chunk.shown)


def listed(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """Objects that share the verb: "killing 10 Americans and two pilots"."""
    known = dict(taken)
    for found in overlapping(LISTED, tags):
        left, right = found.start("left"), found.start("right")
        source = known.get(left)
        if (
            source is None
            or right in known
            or source.trigger > left
            or tags[right + 1 : right + 2] in ("e", "a", "K", "D", "J")
        ):
            continue
        if row[right].people is True or (
            row[right].population is None and row[right].tag == "q" and row[right + 1 : right + 2] == []
        ):
            known[right] = source._replace(people=right)
            yield right, known[right]


def included(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """Parts of a figure: "12 people died, including three children and a medic"."""
    known = dict(taken)
    for found in INCLUDED.finditer(tags):
        people = found.start("n")
        source = nearest_before(row, tags, found.start("l"), known)
        if source is None or people in known or row[people].people is not True:
            continue
        known[people] = source._replace(people=people, counting=Counting.SUBSET)
        yield people, known[people]


def nearest_before(row: Sequence[Chunk], tags: str, place: int, taken: Taken) -> Tie | None:
    """The tie that a part belongs to: of the nearest people before it, else the nearest trigger ("the dead included")."""
    for at in range(place - 1, -1, -1):
        tie = taken.get(at)
        if tie is not None:
            return tie
        if tags[at] in "BJKT" and place - at <= 3 and row[at].kind:
            return Tie(at, at, row[at].kind)
    return None


def overlapping(pattern: re.Pattern[str], tags: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern at every position that starts one, overlapping ones too."""
    place = 0
    while (found := pattern.search(tags, place)) is not None:
        yield found
        place = found.start() + 1


FRAMES: tuple[Frame, ...] = (
    left_dead,
    active,
    subject_verb(PASSIVE),
    subject_verb(REDUCED),
    toll,
    nominal_of,
    lives,
    subject_verb(INTRANSITIVE),
    shown_by_noun,
    listed,
    included,
    listed,
)
"""In order: the firm frames first, then those that borrow a verb from their neighbours."""
