"""Frames that borrow the verb of their neighbours: lists of objects, parts of a figure, those who died alongside."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims.human_impact.bases import how_told
from factcheck.claims.human_impact.patterns import (
    AFTER_SIGN,
    ALONGSIDE,
    AMONG_THEM,
    BOTH_KINDS,
    INCLUDED,
    INCLUDED_AFTER_NAME,
    INVERTED,
    LISTED,
    PART_IS,
    PART_OF_THEM,
    PARTS,
    UNCOUNTED_LIST,
)
from factcheck.claims.human_impact.tie import GRAVELY, Taken, Tie, kind_of, modality_of, overlapping, tied
from factcheck.claims.human_impact.tokens import DASHES, Chunk
from factcheck.claims.human_impact.words import ALSO_OF
from factcheck.model import Counting, Modality
from factcheck.text.people import is_person_noun

FAR = 80
"""Chunks between a figure and the one whose verb it borrows, however long the sentence is."""


OPENING = frozenset(["(", "-", "–", "—", ":", ";"])
"""Signs behind a figure that open its parts."""


OTHERS_VERB = re.compile(r"c+r*(?P<v>[KP])")


OWN_VERB = frozenset("eaKDJs")
"""Tags behind people that have a verb of their own: "killing two soldiers, a police officer said"."""


def both_kinds(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Killed and wounded dozens": dead and injured together are casualties."""
    for found in BOTH_KINDS.finditer(tags):
        people, first, second = found.start("n"), found.start("v"), found.start("w")
        if people not in taken and {row[first].kind, row[second].kind} == {"killed", "injured"}:
            tie = tied(row, people, first, modality_of(row, max(0, first - 2), first))
            yield people, tie and tie._replace(kind="casualties")


def uncounted_list(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Killed the mayor and two peasants", "the murder of the judge, his wife and two others"."""
    for found in overlapping(UNCOUNTED_LIST, tags):
        people, trigger = found.start("n"), found.start("v")
        kind = ALSO_OF.get(row[trigger].word) if found.group("v").endswith("o") else row[trigger].kind
        passive = re.search(r"e[rx]?$", tags[:trigger]) is not None and not found.group("v").endswith("o")
        if people in taken or not kind or passive or row[people].people is not True or row[people].definite:
            continue
        if {";", ":"} & joint(row, people) or (row[people].tag == "i" and DASHES & joint(row, people)):
            continue  # "Nigerians protest over kidnapped girls - A man weeps"
        modality = modality_of(row, max(0, trigger - 3), trigger)
        if row[trigger].tag == "V" and not found.group("v").endswith("o"):
            modality = how_told(row, tags, trigger, known=row[trigger + 1].tag == "d", told={})
        tie = tied(row, people, trigger, modality)
        yield people, tie and tie._replace(kind=kind)


def alongside(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "The minister was killed along with two of his bodyguards"."""
    for found in ALONGSIDE.finditer(tags):
        people, trigger = found.start("n"), found.start("v")
        if people not in taken and row[people].people is True:
            yield people, tied(row, people, trigger, modality_of(row, max(0, trigger - 3), trigger))


def among_them(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Among those killed in the raid were four monks"."""
    found = AMONG_THEM.search(tags)
    if found is None or (row[0].word not in ("among", ",") and row[min(1, len(row) - 1)].word != "among"):
        return
    people = found.start("n")
    if people not in taken and row[people].people is not False:
        yield people, Tie(people, found.start("v"), row[found.start("v")].kind, Counting.SUBSET)


def inverted(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Also wounded in the blast were a taxi driver and two nuns"."""
    found = INVERTED.search(tags)
    if found is not None and found.start("n") not in taken and row[found.start("n")].people is not False:
        yield found.start("n"), tied(row, found.start("n"), found.start("v"), Modality.STATED)


def part_is(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Of the 108 killed, 49 were children": a bare number that is a group takes the verb before it."""
    for found in PART_IS.finditer(tags):
        people = found.start("n")
        noun = row[found.end() - 1].word
        source = last_taken(people, taken)
        if people not in taken and source is not None and row[people].population is None and is_person_noun(noun):
            yield people, source._replace(people=people, counting=Counting.SUBSET)


def listed(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """Objects that share the verb: "killing 10 Americans and two pilots"."""
    known = dict(taken)
    for found in overlapping(LISTED, tags):
        left, right = found.start("left"), found.start("right")
        source = known.get(left)
        if source is None or right in known or source.trigger > left or tags[right + 1 : right + 2] in OWN_VERB:
            continue
        if row[right].tag == "i" and row[right].definite and joint(row, right) == {","}:
            continue  # "killed a brother of Smith, the spokesman": the spokesman is Smith
        if source.people == source.trigger and row[right].shown != source.kind:
            continue  # "260 dead bodies and 25 people still alive"
        if row[right].people is True or (
            row[right].population is None and row[right].tag == "q" and row[right + 1 : right + 2] == []
        ):
            known[right] = source._replace(people=right, kind=kind_of(row[right], source.kind), of_base=False)
            yield right, known[right]


def included(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """Parts of a figure: "12 people died, including three children and a medic"."""
    known = dict(taken)
    for found in (*INCLUDED.finditer(tags), *INCLUDED_AFTER_NAME.finditer(tags)):
        people = found.start("n")
        source = nearest_before(row, tags, found.start("l"), known)
        if source is None or people in known or row[people].people is not True:
            continue
        if found.re is INCLUDED_AFTER_NAME and row[people].tag == "i" and "and" not in joint(row, people):
            continue  # "including Ana Ruiz, a doctor" counts nobody more
        part = source._replace(people=people, counting=Counting.SUBSET)
        verb = OTHERS_VERB.match(tags, people + 1) if row[max(0, found.start("l") - 2)].word == "others" else None
        if verb is not None:
            # "Twelve were wounded and others, including an officer, captured": the others have a verb of their own.
            part = part._replace(trigger=verb.start("v"), kind=row[verb.start("v")].kind)
        known[people] = part
        yield people, part


def parts(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """Parts that make up a figure: "13 bodies were found: eight soldiers, four rebels and a cook"."""
    for found in PARTS.finditer(tags):
        opening = {chunk.word for chunk in row[found.start("open") : found.end("open")]}
        places = [at for at in range(found.start("list"), found.end("list")) if tags[at] in "qi"]
        source = last_taken(found.start("open"), taken)
        if source is None or not opening & OPENING or any(at in taken or row[at].people is False for at in places):
            continue
        whole = row[source.people].figure
        if whole is not None and whole.amount == sum(amount_of(row[at]) for at in places):
            for at in places:
                yield at, source._replace(people=at, counting=Counting.SUBSET)


def part_of_them(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Twelve people were killed, two of them children": a part without a verb of its own."""
    for found in PART_OF_THEM.finditer(tags):
        people = found.start("n")
        source = last_taken(people, taken)
        if people in taken or source is None or row[people].population is not None:
            continue
        if row[people].part or (
            source.kind == "injured" and GRAVELY & {row[people + 1].word if people + 1 < len(row) else ""}
        ):
            kind = row[people + 1].kind if people + 1 < len(row) and tags[people + 1] in "KJ" else ""
            yield people, source._replace(people=people, counting=Counting.SUBSET, kind=kind or source.kind)


def joint(row: Sequence[Chunk], people: int) -> set[str]:
    """The commas and conjunctions that join people to what stands before."""
    words: set[str] = set()
    at = people - 1
    while at >= 0 and row[at].tag in "crd":
        if row[at].tag == "c":
            words.add(row[at].word)
        at -= 1
    return words


def last_taken(place: int, taken: Taken) -> Tie | None:
    """The tie of the nearest people before a place."""
    return next((tie for at in range(place - 1, max(-1, place - FAR), -1) if (tie := taken.get(at)) is not None), None)


def amount_of(chunk: Chunk) -> Decimal:
    """The number that a chunk counts exactly, else zero."""
    return (chunk.figure.amount if chunk.figure is not None else None) or Decimal(0)


def as_parts(row: Sequence[Chunk], tags: str, found: Sequence[Tie]) -> list[Tie]:
    """The ties, with those in brackets or dashes behind a figure marked as its parts: "six men (five cooks and a guard)"."""
    ties = {tie.people: tie for tie in found}
    for opened in overlapping(AFTER_SIGN, tags):
        whole = ties.get(opened.start())
        places = [at for at in range(opened.start("list"), opened.end("list")) if at in ties]
        opening = {chunk.word for chunk in row[opened.start("open") : opened.end("open")]}
        if whole is None or not opening & OPENING or "and" in opening or amount_of(row[opened.start()]) == 1:
            continue
        total = amount_of(row[opened.start()])
        for at in places:
            total -= amount_of(row[at])
            if total < 0 or ties[at].kind != whole.kind:
                break
            ties[at] = ties[at]._replace(counting=Counting.SUBSET)
    return [
        ties[tie.people] if tie is not ties[tie.people] and tie.kind == ties[tie.people].kind else tie for tie in found
    ]


def nearest_before(row: Sequence[Chunk], tags: str, place: int, taken: Taken) -> Tie | None:
    """The tie that a part belongs to: of the nearest people before it, else the nearest trigger ("the dead included")."""
    for at in range(place - 1, max(-1, place - FAR), -1):
        tie = taken.get(at)
        if tie is not None:
            return tie
        if tags[at] in "BJKT" and place - at <= 3 and row[at].kind:
            return Tie(at, at, row[at].kind)
    return None
