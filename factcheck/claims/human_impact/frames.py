"""The frames in which news tells human impact. Each ties a trigger to the people it is about.

They run in order; people that one frame took are closed to the next.
"""

from collections.abc import Sequence

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
from factcheck.claims.human_impact.elliptic import again_on, part_verb, people_again, totals
from factcheck.claims.human_impact.nominals import nominal_of, reached, shown_by_noun, toll, with_injuries
from factcheck.claims.human_impact.objects import active, left_dead, lives, seen
from factcheck.claims.human_impact.patterns import FAR_PASSIVE, INTRANSITIVE, PASSIVE, REDUCED, SECOND_VERB
from factcheck.claims.human_impact.subjects import subject_verb
from factcheck.claims.human_impact.tie import Frame, Tie
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.twice import twice
from factcheck.model import Counting

COUNTS = frozenset("qiz")
"""Tags of counted people."""


HOUSEHOLDS = frozenset(["families", "households"])


def ties(row: Sequence[Chunk]) -> list[Tie]:
    """Every tie of people and trigger in a row of chunks, in the order of the people."""
    tags = "".join(chunk.tag for chunk in row)
    if not COUNTS.intersection(tags):
        return []
    row = people_again(row)
    taken: dict[int, Tie | None] = {}
    for frame in FRAMES:
        for people, tie in frame(row, tags, taken):
            taken.setdefault(people, tie)
    found = whole_again([tie for _, tie in sorted(taken.items()) if tie is not None and not is_household(row, tie)])
    return [*(as_parts(row, tags, found) if found else []), *twice(row, tags, taken)]


def is_household(row: Sequence[Chunk], tie: Tie) -> bool:
    """Whether families are counted where persons should be: families are driven from their homes, and persons die."""
    return row[tie.people].word in HOUSEHOLDS and tie.kind != "displaced"


def whole_again(found: list[Tie]) -> list[Tie]:
    """ "Seven died and 50 others were hurt": others than the dead, so all of the hurt and no addition to them."""
    whole: list[Tie] = []
    kinds: set[str] = set()
    for tie in found:
        adds_to_others = tie.counting is Counting.ADDITIONAL and kinds and tie.kind not in kinds
        whole.append(tie._replace(counting=Counting.INCIDENT) if adds_to_others else tie)
        kinds.add(tie.kind)
    return whole


FRAMES: tuple[Frame, ...] = (
    left_dead,
    both_kinds,
    active,
    base_verb,
    part_verb,
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
    again_on,
    totals,
)
"""In order: the firm frames first, then those that borrow a verb from their neighbours."""
