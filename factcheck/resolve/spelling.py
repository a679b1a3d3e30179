"""Whether two written names are one person's: parts aligned, family name first, the given name as witness for or against."""

import re
from functools import cache, lru_cache
from math import exp
from typing import Final, NamedTuple

from factcheck.resolve.family_first import families, family_first, same_family, usual
from factcheck.resolve.transliteration import differences, his_and_hers, letters_of, margin
from factcheck.text.names.lexicon import HONORIFIC, POST, genders, lexicon, rows
from factcheck.text.names.spelling import plain

SUFFIXES: Final = frozenset("jr sr ii iii iv".split())
PARTICLES: Final = frozenset(
    "al el as ash an ar ad at the bin ibn bint abu de del della der den van von ter ten da di do dos das du la le zu y af av".split()
)
NAME_SPLIT: Final = re.compile(r"[\s,]+")
ARTICLE: Final = re.compile(r"^(?:al|el|as|ash|ar|an|ad|at|ul)[-‑ ]", re.IGNORECASE)
GIVEN_NAME_HELPS: Final = 0.4
"""A given name that agrees lets the family names differ a little more: Heydar Alishbandi, Heidar Alishvandi."""
WEAK: Final = 0.6
"""The score when only a given name is shared with a fuller form."""


class NameParts(NamedTuple):
    """A name without titles: its words in plain letters, in order, and how they were written."""

    words: tuple[str, ...]
    written: tuple[str, ...]
    gender: str | None
    """What an honorific says: m or f; None without one."""


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


@lru_cache(maxsize=65536)
def name_parts(name: str) -> NameParts:
    """A name taken apart: "Ms. Otanbayeva" has one word and says f.

    >>> name_parts("Ms. Otanbayeva").words
    ('otanbayeva',)
    """
    if name.isalpha() and name.isascii():
        return NameParts((name.lower(),), (name,), None)
    raw = [word for word in NAME_SPLIT.split(name.strip()) if word]
    if "," in name and len(raw) == 2:
        raw.reverse()
    flags, known = lexicon().flags, genders()
    gender = None
    while len(raw) > 1 and flags.get(plain(raw[0]), 0) & (HONORIFIC | POST):
        said = known.get(plain(raw[0])) if flags[plain(raw[0])] & HONORIFIC else None
        gender = said if said in ("m", "f") else gender
        raw = raw[1:]
    while len(raw) > 1 and plain(raw[-1]) in SUFFIXES:
        raw = raw[:-1]
    words, written = [], []
    for word in raw:
        bare = ARTICLE.sub("", word)
        letters = letters_of(bare.replace(".", " ").strip() if bare else word)
        if letters and (
            len(raw) == 1 or letters not in PARTICLES or (word[0].isupper() and letters not in ("al", "el"))
        ):
            words.append(letters)
            written.append(word)
    return NameParts(tuple(words), tuple(written), gender)


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
    joined = margin("".join(short), "".join(long))
    family = margin(short[-1], long[-1])
    given = given_margin(short[:-1], long[:-1])
    if given >= 0:
        family_with_help = margin(short[-1], long[-1], slack=GIVEN_NAME_HELPS)
        if family_with_help >= 0:
            return NameComparison(
                left, right, same=True, score=likelihood(max(family_with_help, 0.3) + 0.5), reason="parts"
            )
    if len(short) != len(long) and joined > 0.5:
        # "Kim Jong Un" and "Kim Jong-un" are cut differently.
        return NameComparison(left, right, same=True, score=likelihood(joined), reason="joined")
    if sorted(short) == sorted(long) or (len(short) == len(long) == 2 and turned_margin(short, long) > 0.5):
        return NameComparison(left, right, same=True, score=0.8, reason="turned")
    if family >= 0 > given:
        return NameComparison(left, right, same=False, score=0.2 * likelihood(given), reason="given")
    return NameComparison(left, right, same=False, score=min(0.45, likelihood(min(family, joined))), reason="family")


def turned_margin(short: tuple[str, ...], long: tuple[str, ...]) -> float:
    """The margin of two names of two words when one of them has its family name first."""
    return min(margin(short[0], long[1]), margin(short[1], long[0]))


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


def explanation(left: str, right: str, reason: str) -> str:
    """The reason in words."""
    mine, theirs = name_parts(left), name_parts(right)
    if reason == "equal":
        return "the same letters"
    if reason == "empty":
        return "one of the two is not a name"
    if reason == "gender":
        return f"{left} is a woman and {right} a man" if mine.gender == "f" else f"{left} is a man and {right} a woman"
    if reason == "equivalent":
        return f"{mine.written[0]} and {theirs.written[0]} are one given name in two languages or forms"
    if reason == "turned":
        return "the same words in another order"
    if reason == "given_only":
        return "one gives only the given name of the other"
    if reason == "joined":
        return "the same letters, cut into words differently"
    if reason == "settled":
        return f"{mine.written[-1]} and {theirs.written[-1]} are two family names, each spelled in one way"
    if reason == "family_first":
        return "one Korean or Chinese name, family name first, in two ways of writing it in our letters"
    if reason == "family_only":
        return "one gives only the family name, which stands first in the other"
    if reason == "article":
        return "the same letters once the Arabic article is taken off"
    if reason == "given_after":
        one, other = family_first(mine.words), family_first(theirs.words)
        assert one
        assert other
        return f"the family names agree, but {one.given.capitalize()} is not {other.given.capitalize()}"
    if reason == "given":
        return f"the family names agree, but {mine.words[0].capitalize()} is not {theirs.words[0].capitalize()}"
    said = letter_reasons(mine.words[-1], theirs.words[-1])
    if reason in ("family", "word") and margin(mine.words[-1], theirs.words[-1]) < 0:
        return f"{mine.written[-1]} and {theirs.written[-1]} differ in more than spelling: {said}"
    if reason == "omitted":
        return f"one leaves the given name out; {said}" if said else "one leaves the given name out"
    if (
        reason == "parts"
        and mine.words[0] != theirs.words[0]
        and min(len(mine.words[0]), len(theirs.words[0])) > 1
        and len(mine.words) == len(theirs.words)
    ):
        first = letter_reasons(mine.words[0], theirs.words[0])
        said = "; ".join(part for part in (said, f"{first} in the given name" if first else "") if part)
    return said or "spelled alike once letters that sound alike are set equal"


def letter_reasons(one: str, other: str) -> str:
    """The letters in which two words differ: "o / u at the start; u / a"."""
    said = []
    for position, (mine, theirs) in enumerate(differences(one, other)):
        at_start = position == 0 and one[0] != other[0]
        pair = f"{mine} / {theirs}" if mine and theirs else f"{mine or theirs} added or left out"
        said.append(f"{pair} at the start" if at_start else pair)
    return "; ".join(dict.fromkeys(said))
