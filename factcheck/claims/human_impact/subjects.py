"""Frames in which the people come first: "12 people were killed", "12 dead", "12 died"."""

import re
from collections.abc import Iterator, Sequence

from factcheck.claims.human_impact.patterns import (
    FAR_PASSIVE,
    INTRANSITIVE,
    NEW_SUBJECT,
    REDUCED,
    SECOND_VERB,
    WISHED,
)
from factcheck.claims.human_impact.tie import (
    NEW_CLAUSE,
    Frame,
    Taken,
    Tie,
    agrees,
    fits,
    is_plain,
    kind_of,
    modality_of,
    overlapping,
    tied,
)
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.words import COLLECTIVES

FAR = (FAR_PASSIVE, SECOND_VERB)
"""Patterns that reach so far from people to verb that the two must agree in number."""


MOST_TOLD = 2
"""Relatives and words of speech from which on a gap is no longer about the people before it."""


CLAIMING = frozenset("of to by from into against for with".split())


FULL_VERBS = frozenset("was were is are has have had".split())
"""Prepositions that make people their object, and verbs that need a subject."""


SHARES = frozenset("first last most many some half majority part none few".split())
"""Words before "of 300 residents" that leave open how many of them."""


REACH_BACK = 4


COUNTED = frozenset("qi")


FAR_BACK = 40
"""Chunks that a list of subjects may span, however long the sentence is."""


def subject_verb(pattern: re.Pattern[str]) -> Frame:
    """A frame in which the people come first: "12 people were killed", "12 dead", "12 died"."""

    def frame(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
        for found in overlapping(pattern, tags):
            people, trigger = found.start("n"), found.start("v")
            whose = of_whom(row, tags, people)
            if people in taken or (is_part(tags, people) and not whose) or not fits(row[people], row[trigger]):
                continue
            if not whose and any(of_whom(row, tags, at) for at in range(people + 1, trigger)):
                continue
            if pattern is not REDUCED and tags[people + 1] != "h" and is_share(row, tags, people):
                continue
            openers = NEW_CLAUSE | {"as"} if pattern is INTRANSITIVE else NEW_CLAUSE
            if not is_plain(row[people + 1 : trigger], openers) or NEW_SUBJECT.match(tags, people, trigger):
                continue
            if row[people].definite and "e" not in tags[people:trigger]:
                continue  # "the teenager killed in March" only names him
            if pattern in FAR and not is_one_clause(row, people, trigger, verb=found.end("gap")):
                continue
            if is_object(row, tags, people, trigger):
                continue
            modality = modality_of(row, found.start("vg"), trigger)
            if pattern is REDUCED and WISHED.search(tags, max(0, people - REACH_BACK), people):
                modality = None
            tie = tied(row, people, trigger, modality)
            yield people, tie
            if tie is not None:
                yield from also(row, tags, trigger, people, taken, tie)

    return frame


def is_share(row: Sequence[Chunk], tags: str, people: int) -> bool:
    """Whether only a share of the people is meant: "two-thirds of the town's 12,000 people fled"."""
    share = re.search(r"Qo[dxr]{0,3}$", tags[max(0, people - 5) : people])
    figure = row[max(0, people - 5) + share.start()].figure if share else None
    if figure is not None and figure.form in ("fraction", "percent"):
        return True
    some = re.search(r".o[dxr]{0,3}$", tags[max(0, people - 5) : people])
    return some is not None and row[max(0, people - 5) + some.start()].word in SHARES


def is_object(row: Sequence[Chunk], tags: str, people: int, trigger: int) -> bool:
    """Whether a preposition claims the people, so that a full verb behind them has another subject: "the sons of two men fled"."""
    before = row[people - 1] if people else None
    if before is None or before.word not in CLAIMING or "h" in tags[people:trigger]:
        return False
    if before.word == "of" and people > 1 and row[people - 2].word in COLLECTIVES:
        return False
    verb = {chunk.word for chunk in row[people + 1 : trigger]}
    participle = row[trigger].word.endswith("ing") or verb & {"having", "being"}
    return not participle and (tags[trigger] == "D" or bool(verb & FULL_VERBS))


def is_one_clause(row: Sequence[Chunk], people: int, trigger: int, *, verb: int) -> bool:
    """Whether a verb far behind the people is theirs: the two agree, and nobody else comes between."""
    gap = row[people + 1 : verb]
    told = sum(chunk.tag in "sh" for chunk in gap)
    return agrees(row[people], row[verb - 1 : trigger]) and is_plain(gap) and told < MOST_TOLD


def is_part(tags: str, people: int) -> bool:
    """Whether a count is a part of one before it: "108 people including 49 children died"."""
    part = re.search(r"l[rd]*(?:[qi]c+[rd]*)*$", tags[max(0, people - FAR_BACK) : people])
    behind = max(0, people - FAR_BACK) + (part.start() if part else 0)
    return part is not None and re.search(r"[qi]", tags[max(0, behind - FAR_BACK) : behind]) is not None


def of_whom(row: Sequence[Chunk], tags: str, people: int) -> bool:
    """Whether a count opens a relative clause with a verb of its own: the 28 of "44 passengers, of whom 28 died"."""
    relative = re.search(r"l[rd]?$", tags[max(0, people - 2) : people])
    if tags[people] not in COUNTED or relative is None or not re.match(r"[areft]*[DKP]", tags[people + 1 :]):
        return False
    return row[max(0, people - 2) + relative.start()].word.endswith("whom")


def also(
    row: Sequence[Chunk], tags: str, trigger: int, people: int, taken: Taken, tie: Tie
) -> Iterator[tuple[int, Tie | None]]:
    """Subjects that share the verb: "1,300 civilians and 300 soldiers were killed"."""
    at = people
    while True:
        first = max(0, at - FAR_BACK)
        chained = re.search(r"([qi])(?P<gap>[poh][^qi.KGSDl]{0,8})?b?(?P<join>c+)[rd]{0,2}$", tags[first:at])
        if chained is None or first + chained.start(1) in taken:
            return
        left = first + chained.start(1)
        joint = {chunk.word for chunk in row[first + chained.start("join") : first + chained.end("join")]}
        if at == people and chained["gap"] and joint == {","}:
            return  # "Among the thousands who march, at least 20 were killed."
        before = tags[max(0, left - 3) : left]
        if re.search(r"[KGSLO]o?[rd]*$", before) or not fits(row[left], row[trigger]):
            return
        if row[at].part and row[at].population is None and "c" not in tags[at + 1 : trigger]:
            return  # "They had nine children, five of them died": no comma, so the nine are not its subject
        yield left, tie._replace(people=left, kind=kind_of(row[left], tie.kind))
        at = left
