"""The ladder for names and posts: words instead of numbers."""

import re
from functools import cache

from rapidfuzz.distance import Levenshtein

from factcheck.compare.side import Side, Verdict
from factcheck.model import PersonNameClaim, PlaceNameClaim, Relation, RoleClaim
from factcheck.text.names.letters import SUFFIXES
from factcheck.text.names.lexicon import rows

WORD = re.compile(r"[^\W\d_]+")
RANKS = frozenset(("deputy", "vice", "assistant", "associate"))
HEADS = frozenset(
    "minister president governor chairman chairwoman secretary director mayor speaker premier chief chancellor".split()
)
"""Posts whose deputy is another person; a deputy sergeant is a sheriff's."""
ALIKE = 0.5
"""How much of their letters two spellings of one word share; below that they are two parts of a name."""
STANDINGS = frozenset(
    """
    ousted deposed onetime interim acting provisional then former ex the a of new current outgoing incumbent late
""".split()
)


def compare_names(left: Side, right: Side) -> Verdict:
    """The relation of two spellings that were tied to one person or place."""
    one, other = words(spelling(left)), words(spelling(right))
    if one == other:
        return Verdict(Relation.EQUIVALENT, None, "Both spell it alike.")
    if set(one) <= set(other) or set(other) <= set(one):
        return Verdict(Relation.ENTAILS, None, "One is the short form of the other.")
    pairs = [pair for pair in differing(one, other) if not familiar(*pair)]
    if not pairs and differing(one, other):
        return Verdict(Relation.ENTAILS, None, "One gives the familiar form of the name.")
    if not pairs or not all(alike(*pair) for pair in pairs):
        return Verdict(Relation.NOT_COMPARABLE, None, "They give different parts of the name.")
    letters = "; ".join(f"{here} / {there}" for here, there in pairs)
    return Verdict(Relation.VARIANT, "transliteration", f"Two spellings of one name: {letters}{tied(left, right)}.")


def spelling(side: Side) -> str:
    """The name as written."""
    claim = side.claim
    if isinstance(claim, PersonNameClaim):
        return claim.person.name
    assert isinstance(claim, PlaceNameClaim)
    return claim.named.name


def words(name: str) -> list[str]:
    """The words of a name in small letters, without "Jr." and the like."""
    return [word for word in WORD.findall(name.lower()) if word not in SUFFIXES]


def differing(one: list[str], other: list[str]) -> list[tuple[str, str]]:
    """The words that stand for each other and differ: first with first and last with last, initials aside."""
    here = [word for word in one if word not in other and len(word) > 1]
    there = [word for word in other if word not in one and len(word) > 1]
    if len(here) == len(there):
        return [(word.title(), twin.title()) for word, twin in zip(here, there, strict=True)]
    if not here or not there:
        return []
    shorter, longer = sorted((here, there), key=len)
    pairs = [(word, max(longer, key=lambda twin: (likeness(word, twin), twin))) for word in shorter]
    return [(word.title(), twin.title()) if shorter is here else (twin.title(), word.title()) for word, twin in pairs]


def likeness(one: str, other: str) -> float:
    """How much of their letters two words share, from 0 to 1."""
    return Levenshtein.normalized_similarity(one, other)


def alike(one: str, other: str) -> bool:
    """Whether two words can be spellings of one name, or familiar forms of it."""
    return likeness(one.lower(), other.lower()) >= ALIKE or familiar(one, other)


def familiar(one: str, other: str) -> bool:
    """Whether one is the familiar form of the other: Joe, Joseph.

    >>> familiar("Joe", "Joseph"), familiar("Roza", "Rosa")
    (True, False)
    """
    return bool(familiar_forms().get(one.lower(), set()) & familiar_forms().get(other.lower(), set()))


@cache
def familiar_forms() -> dict[str, set[int]]:
    """The families of familiar forms that a given name belongs to, by their line in the lexicon."""
    families: dict[str, set[int]] = {}
    for line, (names,) in enumerate(rows("nicknames.txt")):
        for name in names.split():
            families.setdefault(name, set()).add(line)
    return families


def tied(left: Side, right: Side) -> str:
    """Why the two are held to be one, where resolution said so."""
    for side in (right, left):
        reason = side.claim.person.because if isinstance(side.claim, PersonNameClaim) else None
        if reason and not reason.startswith("named so"):
            return f" ({reason})"
    return ""


def compare_roles(left: Side, right: Side) -> Verdict:
    """The relation of two posts that articles give one person."""
    assert isinstance(left.claim, RoleClaim)
    assert isinstance(right.claim, RoleClaim)
    one, other = (
        set(words(side.claim.post)) - STANDINGS for side in (left, right) if isinstance(side.claim, RoleClaim)
    )
    if one == other:
        if left.claim.status == right.claim.status:
            return Verdict(Relation.EQUIVALENT, None, "Both name the same post.")
        return Verdict(Relation.ENTAILS, None, f"One post, once {left.claim.status}, once {right.claim.status}.")
    if (one ^ other) <= RANKS and one & other & HEADS and left.article.id != right.article.id and near(left, right):
        return Verdict(Relation.CONTRADICTION, "unknown", "One makes the other's post the deputy's.")
    if one <= other or other <= one:
        return Verdict(Relation.ENTAILS, None, "One names the post more fully.")
    return Verdict(Relation.NOT_COMPARABLE, None, "One person can hold both posts.")


def near(left: Side, right: Side) -> bool:
    """Whether both speak for one week, or for no known day."""
    return left.day is None or right.day is None or abs((left.day - right.day).days) <= 7
