"""Counts of people that no frame tied to a trigger of their sentence: what the reader is told was not read."""

from collections.abc import Iterator, Sequence

from factcheck.claims.draft import Missed
from factcheck.claims.human_impact.tie import Tie
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.words import PEOPLE_ONLY
from factcheck.model import Hedge

STRONG = frozenset("KGSPDTBLJ")
"""Tags of triggers; nouns that take "of" are left out: "the arrest came after 12 people marched"."""


BESIDE, NEAR = 2, 7
"""Chunks from a trigger: so near any count is listed, and so near one of people where nothing else took the trigger."""


def overlooked(row: Sequence[Chunk], found: Sequence[Tie]) -> Iterator[Missed]:
    """The counts of a sentence that may be of people and stand by a trigger, but that no frame took."""
    tags = "".join([chunk.tag for chunk in row])
    if "q" not in tags:
        return
    taken, used = {tie.people for tie in found}, {tie.trigger for tie in found}
    for place, chunk in enumerate(row):
        if chunk.tag == "q" and chunk.shown == "rescued" and place not in taken:
            yield Missed(
                "rescued", chunk.start, chunk.end, "are survivors, but nobody says that they were saved just now"
            )
            continue
        if chunk.tag != "q" or place in taken or chunk.figure is None or chunk.figure.hedge is Hedge.NONE_OF:
            continue
        if is_doer(row, tags, place):
            continue
        for at in by_distance(place, len(row)):
            near = abs(at - place) <= BESIDE or (is_crowd(row, place) and at not in used)
            foreseen = "m" in tags[min(at, place) : max(at, place)]
            if near and not foreseen and row[at].tag in STRONG and row[at].kind and may_suffer(chunk, row[at]):
                yield Missed(
                    row[at].kind, chunk.start, chunk.end, f"stands by {row[at].word!r}, but no frame ties the two"
                )
                break


def is_crowd(row: Sequence[Chunk], place: int) -> bool:
    """Whether a count is of several people who are not just speaking: "one refugee told reporters" is no victim."""
    people = row[place]
    one = people.figure is not None and people.figure.amount == 1
    speaks = place + 1 < len(row) and row[place + 1].tag == "s"
    return people.people is True and not one and not speaks


def by_distance(place: int, length: int) -> list[int]:
    """The places near one, the nearest first."""
    reach = range(max(0, place - NEAR), min(length, place + NEAR + 1))
    return sorted((at for at in reach if at != place), key=lambda at: (abs(at - place), at))


def may_suffer(people: Chunk, trigger: Chunk) -> bool:
    """Whether a count may be of those whom a trigger befell: albums are released and frames are shot as well."""
    if trigger.word == "death":
        return False  # "two men charged in the death of a boy"
    return people.people is True or (people.people is None and not PEOPLE_ONLY & set(trigger.word.split()[:1]))


def is_doer(row: Sequence[Chunk], tags: str, place: int) -> bool:
    """Whether the counted did it to somebody: "killed by 30 men", "four servicemen detained the looters"."""
    if place and row[place - 1].word == "by":
        return True
    return tags[place + 1 : place + 2] in ("K", "S", "G", "V", "P") and tags[place + 2 : place + 3] in tuple("dxiqQ")
