"""Frames in which the people come first: "12 people were killed", "12 dead", "12 died"."""

import re
from collections.abc import Iterator, Sequence

from factcheck.claims.human_impact.patterns import (
    FAR_PASSIVE,
    FAR_SUFFERING,
    INTRANSITIVE,
    NEW_SUBJECT,
    REDUCED,
    SECOND_VERB,
    WISHED,
)
from factcheck.claims.human_impact.tie import (
    LATER_CLAUSE,
    NEW_CLAUSE,
    PICTURES,
    REACH,
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
from factcheck.model import Counting

FAR = (FAR_PASSIVE, FAR_SUFFERING, SECOND_VERB)
"""Patterns that reach so far from people to verb that the two must agree in number."""


MOST_TOLD = 2
"""Relatives and words of speech from which on a gap is no longer about the people before it."""


CLAIMING = frozenset("of to by from into against for with".split())


FULL_VERBS = frozenset("was were is are has have had".split())
"""Prepositions that make people their object, and verbs that need a subject."""


SHARES = frozenset("first last most many some half majority part none few".split())
"""Words before "of 300 residents" that leave open how many of them."""


PLACES = frozenset("city town village country nation community population region area state county island".split())
"""Words before "of a million people" that those people live in."""


THEMSELVES = frozenset("that he she they".split())
"""What may stand between people's word of themselves and its verb: "a man who said he was trapped"."""


SHOWN = frozenset("show shows showed showing shown seen paraded".split())
"""Verbs of pictures."""


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
            if pattern is FAR_SUFFERING and row[trigger].kind != "injured":
                continue
            if people in taken or (is_part(tags, people) and not whose) or not fits(row[people], row[trigger]):
                continue
            if not whose and any(of_whom(row, tags, at) for at in range(people + 1, trigger)):
                continue
            if pattern is not REDUCED and tags[people + 1] != "h" and is_share(row, tags, people):
                continue
            if (
                row[people].base is not None
                and not row[people].part
                and (pattern is REDUCED or tags[people + 1] == "h")
            ):
                continue  # "15 of the 200 girls abducted": it is the whole that was
            if is_of_place(row, people) or is_speech_on_others(row, tags, people, trigger):
                continue
            if tags[people + 1] in "KJ" and any(chunk.word in LATER_CLAUSE for chunk in row[people + 2 : trigger]):
                continue  # "30 wounded before the hospital had to be evacuated"
            openers = NEW_CLAUSE | {"as"} if pattern is INTRANSITIVE else NEW_CLAUSE
            if not is_plain(row[people + 1 : trigger], openers) or NEW_SUBJECT.match(tags, people, trigger):
                continue
            if is_many_of_whom(row, tags, people, trigger):
                continue  # "200 others, many of whom were released"
            if row[people].definite and "e" not in tags[people:trigger]:
                continue  # "the teenager killed in March" only names him
            if pattern in FAR and not is_one_clause(row, people, trigger, verb=found.end("gap")):
                continue
            if is_object(row, tags, people, trigger):
                continue
            if pattern is REDUCED and is_aged(row, trigger + 1):
                continue  # "three men shot and killed 65-year-old Ruiz"
            people = visitor(row, tags, people, taken)
            modality = modality_of(row, found.start("vg"), trigger)
            if pattern is REDUCED and row[people].known and is_pictured(row, people):
                modality = None  # "a video that shows 50 of the girls abducted": more were
            if pattern is REDUCED and WISHED.search(tags, max(0, people - REACH_BACK), people):
                modality = None
            tie = tied(row, people, trigger, modality)
            if tie is not None and pattern is REDUCED and row[people].known:
                tie = tie._replace(counting=Counting.SUBSET)
            yield people, tie
            if tie is not None:
                yield from also(row, tags, trigger, people, taken, tie)

    return frame


def is_many_of_whom(row: Sequence[Chunk], tags: str, people: int, trigger: int) -> bool:
    """Whether the verb is that of some of the people, uncounted: "many of whom were released"; not "many of them women, were killed"."""
    relative = re.search(r"xl[areft]*$", tags[people:trigger])
    if relative is None:
        return False
    some, whom = row[people + relative.start() : people + relative.start() + 2]
    return some.word in SHARES and whom.word.endswith("whom")


def is_pictured(row: Sequence[Chunk], people: int) -> bool:
    """Whether people are only seen in a video or a photo."""
    return any(chunk.word in PICTURES or chunk.word in SHOWN for chunk in row[max(0, people - REACH) : people + REACH])


def is_of_place(row: Sequence[Chunk], people: int) -> bool:
    """Whether the people only say how big a place is: "a city of one million people seized by rebels"."""
    return people > 1 and row[people - 1].word == "of" and row[people - 2].word in PLACES


def is_aged(row: Sequence[Chunk], place: int) -> bool:
    """Whether a chunk is the age of somebody, who is named behind it."""
    figure = row[place].figure if place < len(row) else None
    return figure is not None and figure.unit == "a"


def visitor(row: Sequence[Chunk], tags: str, people: int, taken: Taken) -> int:
    """The place of whom a verb is about where somebody known stands in a relative clause: "a woman who was visiting her son was killed"."""
    clause = re.search(r"[qi](?:p[xd]{1,3})?hr*[aer]*[px][pxr]{0,2}$", tags[max(0, people - FAR_BACK) : people])
    if clause is None or not row[people].definite:
        return people
    whose = max(0, people - FAR_BACK) + clause.start()
    return people if whose in taken else whose


def is_speech_on_others(row: Sequence[Chunk], tags: str, people: int, trigger: int) -> bool:
    """Whether the people only say that somebody else suffered: "a nurse who told us her son was shot"."""
    speech = re.match(r"hr*a?r*s", tags[people + 1 : trigger])
    if speech is None:
        return False
    said = row[people + 1 + speech.end() : trigger]
    return any(chunk.tag in "xdiqzQ" and chunk.word not in THEMSELVES for chunk in said)


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
        if row[left].shown and row[left].shown != tie.kind:
            return  # "Two fatalities and 84 people taken to hospital": the two have a kind of their own
        if re.search(r"[KGSLO]o?[rd]*$", before) or not fits(row[left], row[trigger]):
            return
        if row[left].population is not None and row[at].population is None and row[at].people is None:
            return  # "Twelve people and 70 wounded" leaves out what the twelve suffered
        if row[at].part and row[at].population is None and "c" not in tags[at + 1 : trigger]:
            return  # "They had nine children, five of them died": no comma, so the nine are not its subject
        yield left, tie._replace(people=left, kind=kind_of(row[left], tie.kind))
        at = left
