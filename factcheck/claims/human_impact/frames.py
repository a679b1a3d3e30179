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
from factcheck.claims.human_impact.patterns import (
    FAR_PASSIVE,
    FAR_SUFFERING,
    INTRANSITIVE,
    PASSIVE,
    REDUCED,
    SECOND_VERB,
)
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
    if not any(chunk.tag in COUNTS for chunk in row):
        return []
    row = people_again(row)
    tags = "".join(chunk.tag for chunk in row)
    taken: dict[int, Tie | None] = {}
    letters = frozenset(tags)
    for needed, frame in FRAMES:
        if letters.isdisjoint(needed):
            continue
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


FRAMES: tuple[tuple[str, Frame], ...] = (
    ("L", left_dead),
    ("KG", both_kinds),
    ("KGS", active),
    ("VO", base_verb),
    ("DK", part_verb),
    ("KPJ", subject_verb(PASSIVE)),
    ("KP", subject_verb(FAR_PASSIVE)),
    ("KP", subject_verb(SECOND_VERB)),
    ("KPJ", subject_verb(REDUCED)),
    ("T", toll),
    ("KP", seen),
    ("OGBKTVS", nominal_of),
    ("C", lives),
    ("BOS", with_injuries),
    ("D", subject_verb(INTRANSITIVE)),
    ("D", subject_verb(FAR_SUFFERING)),
    ("qiz", shown_by_noun),
    ("BO", reached),
    ("K", inverted),
    ("c", listed),
    ("l", included),
    ("c", listed),
    ("KGSVO", uncounted_list),
    ("c", listed),
    ("w", alongside),
    ("KBJ", among_them),
    ("e", part_is),
    ("c", part_of_them),
    ("c", parts),
    ("p", again_on),
    ("t", totals),
)
"""In order: the firm frames first, then those that borrow a verb from their neighbours. The letters before a frame are the tags of which
its row must have one, so that it is not tried in vain."""
