"""The ladder for names and posts: words instead of numbers."""

import re
from difflib import SequenceMatcher

from factcheck.compare.side import Side, Verdict
from factcheck.model import PersonNameClaim, PlaceNameClaim, Relation, RoleClaim

WORD = re.compile(r"[^\W\d_]+")
RANKS = frozenset(["deputy", "vice", "assistant", "under", "associate"])
STANDINGS = frozenset(
    """
    interim acting provisional then former ex the a of new current outgoing incumbent late
""".split()
)


def compare_names(left: Side, right: Side) -> Verdict:
    """The relation of two spellings that were tied to one person or place."""
    one, other = words(spelling(left)), words(spelling(right))
    if one == other:
        return Verdict(Relation.EQUIVALENT, None, "Both spell it alike.")
    if set(one) <= set(other) or set(other) <= set(one):
        return Verdict(Relation.ENTAILS, None, "One is the short form of the other.")
    pairs = differing(one, other)
    if not pairs:
        return Verdict(Relation.ENTAILS, None, "The names have no part in common that differs.")
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
    """The words of a name in small letters."""
    return WORD.findall(name.lower())


def differing(one: list[str], other: list[str]) -> list[tuple[str, str]]:
    """The words that stand for each other and differ, the most alike first to be paired."""
    here = [word for word in one if word not in other]
    there = [word for word in other if word not in one]
    pairs = []
    for word in here:
        if not there:
            break
        twin = max(there, key=lambda candidate: (SequenceMatcher(None, word, candidate).ratio(), candidate))
        if SequenceMatcher(None, word, twin).ratio() >= 0.5:
            pairs.append((word.title(), twin.title()))
            there.remove(twin)
    return pairs


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
    if (one ^ other) <= RANKS and one & other and left.article.id != right.article.id and near(left, right):
        return Verdict(Relation.CONTRADICTION, "unknown", "One makes the other's post the deputy's.")
    if one <= other or other <= one:
        return Verdict(Relation.ENTAILS, None, "One names the post more fully.")
    return Verdict(Relation.NOT_COMPARABLE, None, "One person can hold both posts.")


def near(left: Side, right: Side) -> bool:
    """Whether both speak for one week, or for no known day."""
    return left.day is None or right.day is None or abs((left.day - right.day).days) <= 7
