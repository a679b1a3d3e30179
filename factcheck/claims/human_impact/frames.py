"""The frames in which news tells human impact. Each ties a trigger to the people it is about.

They run in order; people that one frame took are closed to the next.
"""

import re
from collections.abc import Iterator, Sequence

from factcheck.claims.human_impact.bases import base_verb
from factcheck.claims.human_impact.borrowed import (
    alongside,
    among_them,
    as_parts,
    both_kinds,
    included,
    inverted,
    listed,
    part_is,
    part_of_them,
    parts,
    uncounted_list,
)
from factcheck.claims.human_impact.counted import COLLECTIVES
from factcheck.claims.human_impact.patterns import (
    ACTIVE,
    FAR_PASSIVE,
    HYPOTHETICAL,
    INTRANSITIVE,
    LEFT,
    LIVES,
    NEW_SUBJECT,
    NOMINAL_OF,
    PASSIVE,
    REACHED,
    REDUCED,
    SECOND_VERB,
    SEEN,
    TOLL,
    WISHED,
    WITH_INJURIES,
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
from factcheck.claims.human_impact.twice import twice
from factcheck.claims.human_impact.words import ALSO_COUNTED, ALSO_OF
from factcheck.model import Counting, Hedge, Modality
from factcheck.text.people import is_person_noun

REACHING = frozenset("hit reached rose risen climbed passed topped stood jumped grew exceeded to now".split())


TAKERS = frozenset("claimed claiming claims cost costing costs took taking takes".split())


FAR = (FAR_PASSIVE, SECOND_VERB)
"""Patterns that reach so far from people to verb that the two must agree in number."""


SUFFERING = frozenset("suffered suffers sustained received with had has have his her multiple several".split())


MOST_TOLD = 2
"""Relatives and words of speech from which on a gap is no longer about the people before it."""


SAVERS = frozenset("saved saving saves save".split())
SEEING = frozenset("saw see seen sees seeing".split())
HAVING = frozenset("had has have with suffering sustaining suffered sustained suffer sustain".split())
"""Verbs whose object is the harm or the harmed."""


CLAIMING = frozenset("of to by from into against for with".split())
FULL_VERBS = frozenset("was were is are has have had".split())
"""Prepositions that make people their object, and verbs that need a subject."""


DEMANDING = frozenset(
    "demand demands demanded demanding call calls called calling appeal appeals appealed appealing urge urges urged urging"
    " seek seeks seeking sought campaign campaigned campaigning force negotiate negotiating order ordered orders"
    " request requested requesting warrant warrants condition await awaiting awaited prevent preventing prevented avoid avoiding"
    " pray praying insist insisted insisting promise promised promising".split()
)
"""Words before "the release of" that say it has not happened."""


SHARES = frozenset("first last most many some half majority part none few".split())
"""Words before "of 300 residents" that leave open how many of them."""


COUNTS = frozenset("qiz")
"""Tags of counted people."""


REACH_BACK = 4
FAR_BACK = 40
"""Chunks that a list of subjects may span, however long the sentence is."""


def ties(row: Sequence[Chunk]) -> list[Tie]:
    """Every tie of people and trigger in a row of chunks, in the order of the people."""
    tags = "".join(chunk.tag for chunk in row)
    if not COUNTS.intersection(tags):
        return []
    taken: dict[int, Tie | None] = {}
    for frame in FRAMES:
        for people, tie in frame(row, tags, taken):
            taken.setdefault(people, tie)
    found = whole_again([tie for _, tie in sorted(taken.items()) if tie is not None])
    return [*(as_parts(row, tags, found) if found else []), *twice(row, tags, taken)]


def whole_again(found: list[Tie]) -> list[Tie]:
    """ "Seven died and 50 others were hurt": others than the dead, so all of the hurt and no addition to them."""
    whole: list[Tie] = []
    for tie in found:
        kinds = {earlier.kind for earlier in whole}
        adds_to_others = tie.counting is Counting.ADDITIONAL and kinds and tie.kind not in kinds
        whole.append(tie._replace(counting=Counting.INCIDENT) if adds_to_others else tie)
    return whole


def subject_verb(pattern: re.Pattern[str]) -> Frame:
    """A frame in which the people come first: "12 people were killed", "12 dead", "12 died"."""

    def frame(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
        for found in overlapping(pattern, tags):
            people, trigger = found.start("n"), found.start("v")
            if people in taken or is_part(tags, people) or not fits(row[people], row[trigger]):
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
    """Whether only a share of the people is meant: "two-thirds of the city's 300,000 residents fled"."""
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


def of_one_body(chunk: Chunk, before: Chunk) -> bool:
    """Whether injuries are those of one person: "suffered several injuries", "died of multiple injuries"."""
    vague = chunk.figure is not None and chunk.figure.hedge is Hedge.VAGUE
    return before.word in SUFFERING or (vague and before.tag == ("p" if chunk.word == "injuries" else "o"))


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


def left_dead(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Left two police officers and a passer-by dead"."""
    for found in LEFT.finditer(tags):
        modality = modality_of(row, max(0, found.start() - 2), found.start())
        for people in range(found.start("list"), found.end("list")):
            if tags[people] in "qi" and people not in taken:
                yield people, tied(row, people, found.start("v"), modality)
        if found.group("v2"):
            yield found.start("n2"), tied(row, found.start("n2"), found.start("v2"), modality)


def toll(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "The death toll rose from 117 to 124": each figure is a value of the toll."""
    for found in TOLL.finditer(tags):
        if any(chunk.word in ("but", "while") for chunk in row[found.start("v") : found.start("n")]):
            continue
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
        if row[trigger].word == "lives":
            taker = tags[max(0, trigger - REACH_BACK) : trigger]
            saved = any(chunk.word in SAVERS for chunk in row[max(0, trigger - REACH_BACK) : trigger])
            if "C" not in taker and not saved:
                continue  # "destroyed the lives of millions" kills nobody
            kind = "rescued" if saved else kind
        modality = modality_of(row, max(0, trigger - 2), trigger)
        if any(chunk.word in DEMANDING for chunk in row[max(0, trigger - REACH_BACK) : trigger]):
            modality = None  # "campaigned for the release of 300 prisoners"
        tie = tied(row, people, trigger, modality)
        yield people, tie and tie._replace(kind=kind)


def seen(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "The crash which saw seven people killed"."""
    for found in SEEN.finditer(tags):
        people = found.start("n")
        if people not in taken and row[people - 1].word in SEEING and row[people].people is not False:
            yield people, tied(row, people, found.start("v"), Modality.STATED)


def with_injuries(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Eight people had serious or life-threatening injuries", "five patients with gunshot wounds"."""
    for found in WITH_INJURIES.finditer(tags):
        people, trigger = found.start("n"), found.start("v")
        having = row[people + 1].word in HAVING and row[trigger].word in ("injuries", "wounds")
        if having and people not in taken and row[people].people is not False and not row[people].definite:
            yield people, tied(row, people, trigger, modality_of(row, people + 1, trigger))


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
            if chunk.word in ("injuries", "arrests") and people and of_one_body(chunk, row[people - 1]):
                continue  # "he was hurt, with multiple injuries to his face"
            behind = "".join(tags[max(0, people - REACH_BACK) : people])
            modality = None if HYPOTHETICAL.search(behind) else modality_of(row, max(0, people - 2), people)
            tie = tied(row, people, people, modality)
            yield people, tie and tie._replace(kind=chunk.shown)


FRAMES: tuple[Frame, ...] = (
    left_dead,
    both_kinds,
    active,
    base_verb,
    subject_verb(PASSIVE),
    subject_verb(FAR_PASSIVE),
    subject_verb(SECOND_VERB),
    subject_verb(REDUCED),
    toll,
    seen,
    nominal_of,
    lives,
    with_injuries,
    subject_verb(INTRANSITIVE),
    shown_by_noun,
    reached,
    inverted,
    listed,
    included,
    listed,
    uncounted_list,
    listed,
    alongside,
    among_them,
    part_is,
    part_of_them,
    parts,
)
"""In order: the firm frames first, then those that borrow a verb from their neighbours."""
