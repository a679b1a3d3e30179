"""Base forms of verbs: what somebody managed to do is done, what a headline tells is done, what somebody wants is not."""

from collections.abc import Iterator, Sequence

from factcheck.claims.human_impact.patterns import BASE, LISTED_BASE
from factcheck.claims.human_impact.tie import Taken, Tie, fits, overlapping, tied
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.words import BASE_KIND
from factcheck.model import Modality
from factcheck.text.people import is_person_noun

ENABLING = frozenset(
    "managed manages able enough went helped succeeded continued proceeded began started first forced".split()
)
"""Words before "to kill" that say it was done: "managed to", "went on to", "the first to"; and "the knife used to"."""


UNTOLD = frozenset("mnth")
"""Tags before a headline's verb that make it no headline: "could kill", "who kill", "to kill"."""


OF_THINGS_TOO = frozenset("release rescue capture trap execute evacuate strand".split())
"""What happens to films, ships and orders as well: the figure must count people."""


DONE = frozenset(["killed", "abducted", "injured"])
"""Kinds that "the six" have behind them when somebody had an order to do it; who is to be released is not yet free."""


PRONOUNS = frozenset("they we you i these those us".split())


REACH = 8


def base_verb(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[int, Tie | None]]:
    """ "Managed to kill one and wound twelve", "Gunmen kill 12", "the order to kill the six priests"."""
    told: dict[int, Modality] = {}
    for found in overlapping(BASE, tags):
        people, trigger = found.start("n"), found.start("v")
        kind = BASE_KIND.get(row[trigger].word)
        if kind is None or people in taken or not fits(row[people], row[trigger]):
            continue
        if row[people].people is not True and row[trigger].word in OF_THINGS_TOO:
            continue
        modality = how_told(row, tags, trigger, known="d" in found.group("gap") and kind in DONE, told=told)
        if modality is not None:
            told[trigger] = modality
            tie = tied(row, people, trigger, modality)
            yield people, tie and tie._replace(kind=kind)


def how_told(
    row: Sequence[Chunk], tags: str, trigger: int, *, known: bool, told: dict[int, Modality]
) -> Modality | None:
    """How firmly a base form is told; None where it is only wished, feared or foreseen."""
    before = tags[max(0, trigger - REACH) : trigger]
    shared = LISTED_BASE.search(tags[max(0, trigger - 2 * REACH) : trigger])
    if shared is not None:
        return told.get(max(0, trigger - 2 * REACH) + shared.start())
    if before.endswith("t"):
        if "m" in before or "n" in before:
            return None
        enabled = any(chunk.word in ENABLING for chunk in row[max(0, trigger - 3) : trigger - 1])
        if enabled or any(chunk.word == "used" for chunk in row[max(0, trigger - 2 * REACH) : trigger - 1]):
            return Modality.STATED
        # "The order to kill the six priests": they are known because it was done.
        return Modality.POSSIBLE if known else None
    subject = row[trigger - 1] if trigger else None
    if subject is None or UNTOLD.intersection(before):
        return None
    if subject.word == "did":
        return Modality.STATED
    doer = subject.tag in "qQx" and (subject.word.endswith("s") or is_person_noun(subject.word))
    return Modality.STATED if doer and subject.word not in PRONOUNS else None
