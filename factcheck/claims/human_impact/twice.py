"""Counts that stand for two claims: abducted and killed, part and whole."""

import re
from collections.abc import Iterator, Sequence

from factcheck.claims.human_impact.patterns import NOMINAL_OF, TWO_NOUNS, TWO_VERBS, WHOM_ELSE
from factcheck.claims.human_impact.tie import Taken, Tie, overlapping
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.words import ALSO_OF

OF_THE_WHOLE = re.compile(r"(?:h[arf]*e?r*)?(?P<v>[KJPD])")
"""Behind the whole that a part is taken from: "two of the seven students who were kidnapped"."""


APART = frozenset("killed missing displaced detained abducted trapped rescued".split())
"""Kinds that one person can suffer one after the other; "killed and wounded" is a sum of two groups."""


def twice(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[Tie]:
    """The second claims of counts that a frame took: "the death of four students who had been kidnapped"."""
    for place, chunk in enumerate(row):
        if chunk.base is not None:
            behind = OF_THE_WHOLE.match(tags, place + 1)
            at = place if chunk.shown or behind is None else behind.start("v")
            kind = chunk.shown or row[at].kind
            if kind:
                yield Tie(place, at, kind, of_base=True)
    for tie, kind, trigger in others(row, tags, taken) if any(taken.values()) else ():
        if kind in APART and tie.kind in APART and kind != tie.kind:
            yield tie._replace(kind=kind, trigger=trigger)


def others(row: Sequence[Chunk], tags: str, taken: Taken) -> Iterator[tuple[Tie, str, int]]:
    """Each tie with a second trigger of its people and the kind that it shows."""
    for found in overlapping(NOMINAL_OF, tags):
        tie, trigger = taken.get(found.start("n")), found.start("v")
        kind = ALSO_OF.get(row[trigger].word)
        if tie is not None and kind and tags.startswith("h", tie.people + 1) and tie.trigger > tie.people:
            yield tie, kind, trigger
    for pattern, group in ((TWO_NOUNS, "v"), (TWO_VERBS, "w"), (WHOM_ELSE, "v")):
        for found in pattern.finditer(tags):
            tie, trigger = taken.get(found.start("n")), found.start(group)
            if tie is None or tie.trigger == trigger:
                continue
            if pattern is TWO_VERBS and (tie.trigger != found.start("v") or row[found.end("v")].word == "or"):
                continue
            kind = ALSO_OF.get(row[trigger].word) if pattern is TWO_NOUNS else row[trigger].kind
            if kind and row[tie.people].base is None:
                yield tie, kind, trigger
