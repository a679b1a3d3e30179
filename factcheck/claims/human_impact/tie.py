"""A tie of people and trigger: whether the two fit, how firmly it is said, what the figure adds up."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.words import BARE_TOO, PEOPLE_ONLY
from factcheck.model import Counting, Modality
from factcheck.text.people import GROUP_OF

REACH = 14
"""Chunks before a verb in which a word that bears on all of it may stand."""


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


FEELING = frozenset(["hurting", "hurts"])
"""What is done to one known person in grief."""


MULTITUDE = 100_000
"""So many are hurt in their purse."""


BODIES = frozenset("bodies body corpses corpse remains deaths death fatalities fatality".split())
"""Whatever is done to them, who is counted is dead."""


EPISTEMIC = frozenset("possibility possible suspicion likelihood whether".split())
"""Words before "could have been killed" that make it a doubt about what happened, not a might-have-been."""


FEARS = frozenset(["fear", "fears", "feared"])
FEAR_REACH = 4


UNARMED = frozenset("women children adults civilians family households travellers migrants".split())
LED_AWAY = frozenset(
    "students student teachers teacher villagers villager residents resident priests priest monks doctors doctor nurses nurse workers worker"
    " journalists journalist reporters reporter missionaries missionary hostages hostage visitors worshippers parishioners".split()
)
"""Groups and nouns of those who are not taken in a fight."""
LAW = frozenset(
    "police officers officer authorities army troops soldiers agents guards guard wardens patrol marshals sheriff".split()
)
"""Who takes people by right, or says so: "police captured two students" who are suspects."""


GIVEN_UP = frozenset("dead drowned".split())
"""Believed to be this is feared."""


PICTURES = frozenset(
    "video videos photo photos photograph photographs film footage camera cameras images image tape pictures picture".split()
)


PRONOUNS = frozenset("he she they it i we".split())
NEW_CLAUSE = frozenset("while when because whether".split())
"""Words that begin another clause than that of the people before them."""
LATER_CLAUSE = NEW_CLAUSE | frozenset("after before as but if though although where".split())
"""Those that do so far behind the people."""


ILL = frozenset(
    "flu influenza virus infection symptoms disease illness sickness cholera fever pneumonia h1n1 covid coronavirus malaria dehydration exhaustion".split()
)
"""Who is treated for this is not injured."""


class Tie(NamedTuple):
    """People at one chunk tied to the trigger at another."""

    people: int
    trigger: int
    kind: str
    counting: Counting = Counting.INCIDENT
    modality: Modality = Modality.STATED
    of_base: bool = False
    """Whether the figure is the whole that the people are a part of: "two of the seven kidnapped"."""


Taken = dict[int, "Tie | None"]


Frame = Callable[[Sequence[Chunk], str, Taken], Iterator[tuple[int, "Tie | None"]]]


def fits(people: Chunk, trigger: Chunk) -> bool:
    """Whether a trigger can be about what a chunk counts: "12 were released" may be films, "12 women" are not."""
    if people.tag == "Q":
        return False
    if people.definite and (trigger.tag not in "KGSP" or trigger.kind not in ("killed", "injured")):
        return False
    if people.definite and (trigger.word in HOSPITAL or trigger.word in FEELING):
        return False  # "the singer was rushed to hospital" may be ill; "it's hurting his wife"
    if trigger.word in FEELING and people.figure is not None and (people.figure.lower or 0) >= MULTITUDE:
        return False  # "higher prices are hurting millions of savers"
    if people.population is None and trigger.word in BARE_TOO:
        return True
    return people.people is True or not PEOPLE_ONLY.intersection(trigger.word.split()[:1])


def modality_of(row: Sequence[Chunk], first: int, last: int) -> Modality | None:
    """How firmly chunks first to last say it, of the trigger behind them; None where they deny it or speak of what may come."""
    tags = "".join(chunk.tag for chunk in row[first:last])
    if "n" in tags:
        return None
    if "m" in tags:
        might = {chunk.word for chunk in row[first:last] if chunk.tag == "m"}
        doubted = might == {"might"} or (
            might == {"could"} and any(chunk.word in EPISTEMIC for chunk in row[max(0, first - REACH) : first])
        )
        return Modality.POSSIBLE if "ma" in tags and doubted else None
    # "Suspected deserters killed nine": who they are is suspected, not what they did.
    words = {
        chunk.word
        for chunk, behind in zip(row[first:last], row[first + 1 : last + 1], strict=False)
        if chunk.tag == "f" and not (chunk.word == "suspected" and behind.tag in "xqQ")
    }
    if words & FEARS:
        return Modality.FEARED
    if words & {"believed", "presumed", "thought"} and last < len(row) and row[last].word in GIVEN_UP:
        return Modality.FEARED
    return Modality.POSSIBLE if words else Modality.STATED


def tied(row: Sequence[Chunk], people: int, trigger: int, modality: Modality | None) -> Tie | None:
    """The tie, or None where the words deny it."""
    if modality is None or is_illness(row, max(people, trigger)) or is_elsewhere(row, trigger):
        return None
    kind = kind_of(row[people], row[trigger].kind)
    if kind == "detained" and is_carried_off(row, people, trigger):
        kind = "abducted"
    if modality is Modality.STATED and is_feared(row, people):
        modality = Modality.FEARED
    return Tie(people, trigger, kind, counting_of(row, people, trigger), modality)


def is_feared(row: Sequence[Chunk], people: int) -> bool:
    """Whether a verb of fear opens the clause: "it is feared that 50 miners were trapped"."""
    before = row[max(0, people - FEAR_REACH) : people]
    return any(
        chunk.word in FEARS and all(near.tag in "hdr" for near in before[place + 1 :])
        for place, chunk in enumerate(before)
    )


def kind_of(people: Chunk, kind: str) -> str:
    """The kind of a tie: bodies and deaths are of the dead, and gunmen that police seize are detained."""
    if people.word in BODIES:
        return "killed"
    return "detained" if kind == "abducted" and GROUP_OF.get(people.word) == "fighters" else kind


def is_carried_off(row: Sequence[Chunk], people: int, trigger: int) -> bool:
    """Whether who is captured are no fighters and no suspects: rebels who capture schoolgirls abduct them."""
    if not row[trigger].word.startswith("captur") or not (
        GROUP_OF.get(row[people].word) in UNARMED or row[people].word in LED_AWAY
    ):
        return False
    return not any(chunk.word in LAW for chunk in row[max(0, people - REACH) : max(people, trigger) + REACH])


def is_illness(row: Sequence[Chunk], trigger: int) -> bool:
    """Whether the hospital treats an illness: "taken to hospital with flu-like symptoms"."""
    word = row[trigger].word
    if row[trigger].kind != "injured" or (word not in HOSPITAL and not word.startswith("treated")):
        return False
    return any(chunk.word in ILL or chunk.word.startswith("flu-") for chunk in row[trigger + 1 : trigger + 6])


def is_elsewhere(row: Sequence[Chunk], trigger: int) -> bool:
    """Whether the verb means something else: "released from hospital" frees no hostage, "captured on video" no prisoner."""
    behind = {chunk.word for chunk in row[trigger + 1 : trigger + 4]}
    if row[trigger].kind == "rescued":
        # Who leaves hospital or goes on bail is not freed, and "freeing up pad 12" frees nobody.
        return bool(behind & {"hospital", "hospitals", "bail"}) or [c.word for c in row[trigger + 1 : trigger + 2]] == [
            "up"
        ]
    return row[trigger].word.startswith("captur") and bool(behind & PICTURES)


def is_plain(gap: Sequence[Chunk], openers: frozenset[str] = LATER_CLAUSE) -> bool:
    """Whether no other subject comes between people and their verb: "who say they were", not "who fled when he was"."""
    for place, chunk in enumerate(gap):
        if chunk.word in openers:
            return False
        if chunk.word in PRONOUNS and "s" not in {near.tag for near in gap[max(0, place - 1) : place + 2]}:
            return False
    return True


def agrees(people: Chunk, verb: Sequence[Chunk]) -> bool:
    """Whether people and verb are both one or both many: in "the men who fled when Smith was shot" they are not."""
    words = {chunk.word for chunk in verb}
    one = people.figure is not None and people.figure.amount == 1
    return not (words & {"is", "was", "has"} and not one) and not (words & {"are", "were", "have"} and one)


def counting_of(row: Sequence[Chunk], people: int, trigger: int) -> Counting:
    """What the figure adds up: some of those told of before, more than those, or the incident."""
    figure = row[people].figure
    graded = figure is not None and figure.amount != 1 and GRAVELY.intersection(row[trigger].word.split()[:1])
    gravely = bool(graded) or any(chunk.word in GRAVELY for chunk in row[people + 1 : trigger])
    # "More than ten children were among the dead", "were named among those killed"
    among = people < trigger and any(chunk.word == "among" for chunk in row[max(people + 1, trigger - 2) : trigger])
    if row[people].part or gravely or among or row[trigger].word in HOSPITAL:
        return Counting.SUBSET
    return Counting.ADDITIONAL if row[people].additional else Counting.INCIDENT


def overlapping(pattern: re.Pattern[str], tags: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern at every position that starts one, overlapping ones too."""
    place = 0
    while (found := pattern.search(tags, place)) is not None:
        yield found
        place = found.start() + 1
