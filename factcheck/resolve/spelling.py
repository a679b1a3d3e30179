"""Whether two written names are one person's: parts aligned, family name first, the given name as witness for or against."""

from functools import cache
from math import exp
from typing import Final

from factcheck.resolve.family_first import families, family_first, same_family, usual
from factcheck.resolve.name_parts import NameParts, name_parts
from factcheck.resolve.name_reasons import explanation
from factcheck.resolve.transliteration import his_and_hers, margin
from factcheck.text.names.lexicon import rows

GIVEN_NAME_HELPS: Final = 0.4
"""A given name that agrees lets the family names differ a little more: Heydar Alishbandi, Heidar Alishvandi."""
WEAK: Final = 0.6
"""The score when only a given name is shared with a fuller form."""


class NameComparison:
    """The verdict on two names: `same`, a `score` from 0 to 1, and the reason, worked out when it is asked for."""

    __slots__ = ("_left", "_reason", "_right", "same", "score")

    def __init__(self, left: str, right: str, *, same: bool, score: float, reason: str) -> None:
        self._left, self._right, self._reason = left, right, reason
        self.same = same
        self.score = score

    @property
    def because(self) -> str:
        """A sentence that an editor could read aloud."""
        return explanation(self._left, self._right, self._reason)

    def __repr__(self) -> str:
        return f"NameComparison(same={self.same}, score={self.score:.2f}, because={self.because!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NameComparison) and (self.same, self.score, self.because) == (
            other.same,
            other.score,
            other.because,
        )

    def __hash__(self) -> int:
        return hash((self.same, self.score, self._reason))


@cache
def given_families() -> dict[str, frozenset[int]]:
    """The families of equivalent given names that a name belongs to, by line of the lexicon."""
    families: dict[str, set[int]] = {}
    for line, row in enumerate(rows("given_equivalents.txt")):
        for name in row[0].split():
            families.setdefault(name, set()).add(line)
    return {name: frozenset(some) for name, some in families.items()}


@cache
def settled_surnames() -> frozenset[str]:
    """Family names that are spelled in one way: Blake is no spelling of Black."""
    return frozenset(name for row in rows("settled_surnames.txt") for name in row[0].split())


def settled_apart(one: str, other: str) -> bool:
    """Whether two words are two family names that each are spelled in one way: "Blake", "Black"."""
    settled = settled_surnames()
    return one in settled and other in settled and one != other


def compare_names(left: str, right: str) -> NameComparison:
    """Whether two spellings can be one person's name, how surely, and why.

    >>> compare_names("Roza Otunbayeva", "Rosa Utanbayeva").same, compare_names("Isakov", "Iskakov").same
    (True, False)
    """
    if right < left:
        # One order, so that the verdict does not depend on who is asked first.
        left, right = right, left
    mine, theirs = name_parts(left), name_parts(right)
    if mine.gender and theirs.gender and mine.gender != theirs.gender:
        return NameComparison(left, right, same=False, score=0.05, reason="gender")
    if left == right or (mine.words and mine.words == theirs.words):
        return NameComparison(left, right, same=True, score=1.0, reason="equal")
    if not mine.words or not theirs.words:
        return NameComparison(left, right, same=False, score=0.0, reason="empty")
    if len(mine.words) == 1 and len(theirs.words) == 1:
        if settled_apart(mine.words[0], theirs.words[0]):
            return NameComparison(left, right, same=False, score=0.1, reason="settled")
        left_over = margin(mine.words[0], theirs.words[0])
        if left_over < 0 and (glued := without_article(mine.words[0], theirs.words[0])):
            return NameComparison(left, right, same=True, score=likelihood(glued), reason="article")
        if left_over < 0 and one_family(mine.words[0], theirs.words[0]):
            return NameComparison(left, right, same=True, score=0.7, reason="equivalent")
        return NameComparison(left, right, same=left_over >= 0, score=likelihood(left_over), reason="word")
    return compare_full(left, right, mine, theirs)


def without_article(one: str, other: str) -> float | None:
    """The margin left over once an Arabic article written onto one of two words is taken off: "Elkhattabi", "Khattabi"."""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if len(longer) < 7 or longer[:2] not in ("al", "el") or shorter[:2] in ("al", "el"):
        return None
    left_over = margin(longer[2:], shorter)
    return left_over if left_over >= 0.3 else None


def likelihood(left_over: float) -> float:
    """A margin as a score between 0 and 1."""
    return 1 / (1 + exp(-2 * max(-12.0, min(12.0, left_over))))


def compare_full(left: str, right: str, mine: NameParts, theirs: NameParts) -> NameComparison:
    """Compare names of which one at least has a given name."""
    short, long = sorted((mine.words, theirs.words), key=lambda words: (len(words), words))
    if len(short) == 1:
        return compare_alone(left, right, short[0], long)
    if settled_apart(short[-1], long[-1]):
        return NameComparison(left, right, same=False, score=0.1, reason="settled")
    one, other = family_first(short), family_first(long)
    if one and other and same_family(one.family, other.family):
        if usual(one.given) == usual(other.given):
            return NameComparison(left, right, same=True, score=0.95, reason="family_first")
        return NameComparison(left, right, same=False, score=0.1, reason="given_after")
    given = given_margin(short[:-1], long[:-1])
    with_help = margin(short[-1], long[-1], slack=GIVEN_NAME_HELPS)
    if given >= 0 and with_help >= 0:
        return NameComparison(left, right, same=True, score=likelihood(max(with_help, 0.3) + 0.5), reason="parts")
    if len(short) != len(long) and (joined := margin("".join(short), "".join(long))) > 0.5:
        # "Kim Jong Un" and "Kim Jong-un" are cut differently.
        return NameComparison(left, right, same=True, score=likelihood(joined), reason="joined")
    if sorted(short) == sorted(long) or (len(short) == len(long) == 2 and turned(short, long)):
        return NameComparison(left, right, same=True, score=0.8, reason="turned")
    family = with_help - GIVEN_NAME_HELPS
    if family >= 0 > given:
        return NameComparison(left, right, same=False, score=0.2 * likelihood(given), reason="given")
    return NameComparison(left, right, same=False, score=min(0.45, likelihood(family)), reason="family")


def turned(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether two names of two words are surely one of which one has its family name first."""
    return margin(short[0], long[1]) > 0.5 and margin(short[1], long[0]) > 0.5


def compare_alone(left: str, right: str, word: str, long: tuple[str, ...]) -> NameComparison:
    """Compare a name of one word with a fuller one: the family name decides, the given name at best suggests."""
    if settled_apart(word, long[-1]):
        return NameComparison(left, right, same=False, score=0.1, reason="settled")
    family = margin(word, long[-1])
    if family >= 0:
        return NameComparison(left, right, same=True, score=likelihood(family), reason="omitted")
    asian = family_first(long)
    if asian and word in families() and same_family(word, asian.family):
        return NameComparison(left, right, same=True, score=0.85, reason="family_only")
    joined = margin(word, "".join(long))
    if joined > 0.5:
        return NameComparison(left, right, same=True, score=likelihood(joined), reason="joined")
    if word == long[0] and len(word) > 1:
        return NameComparison(left, right, same=True, score=WEAK, reason="given_only")
    return NameComparison(left, right, same=False, score=min(0.45, likelihood(family)), reason="family")


def given_margin(short: tuple[str, ...], long: tuple[str, ...]) -> float:
    """How well given names agree, first names first; a middle name that one leaves out says nothing."""
    first = one_given_margin(short[0], long[0])
    if first < 0 and len(long) > len(short):
        # "W. Mark Felt" is called Mark Felt.
        first = max(one_given_margin(short[0], other) for other in long)
    if first < 0 or len(short) == 1:
        return first
    return min(first, max(one_given_margin(short[1], other) for other in long[1:]))


def one_given_margin(one: str, other: str) -> float:
    """How well two given names agree: as spellings, as an initial, as one name in two languages.

    >>> one_given_margin("m", "mikhail") > 0, one_given_margin("roza", "rosa") > 0, one_given_margin("kurmanbek", "maksim") < 0
    (True, True, True)
    """
    if one == other:
        return 1.0
    if len(one) == 1 or len(other) == 1:
        return 0.3 if one[0] == other[0] else -1.0
    if one_family(one, other):
        return 0.8
    # Daniela Ortega is not Daniel Ortega.
    return -0.3 if his_and_hers(one, other) else margin(one, other)


def one_family(one: str, other: str) -> bool:
    """Whether two given names are one name in two languages, or one the short form of the other: "Mikhail", "Michael"."""
    families = given_families()
    mine, theirs = families.get(one), families.get(other)
    return mine is not None and theirs is not None and not mine.isdisjoint(theirs)
