"""Two spellings of one word: letter groups aligned at the cost of reading one for the other, as transliterators do."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from factcheck.text.names.lexicon import rows
from factcheck.text.names.spelling import plain

GROUPS: Final = re.compile(
    r"tsch|shch|tch|sch|dzh|tsh|kh|gh|ch|sh|zh|ph|th|dh|ck|cz|sz|rz|dj|dz|ts|tz|qu|wh|gu(?=[ei])"
    r"|ou|oo|ee|ei|ai|ey|ay|au|aw|ow|ie|ia|ya|iu|yu|ju|ja|je|ye|eu|oe|ae|ue|ij|iy|yi|ii|aa|uu|ng|ks|kz|."
)
"""Letters that stand for one sound together."""
DOUBLED: Final = re.compile(r"([bcdfgklmnprstvz])\1+")
NOT_LETTERS: Final = re.compile(r"[^a-z]+")
WOMAN: Final = re.compile(r"[oe]va$|ina$|aya$")

MATCHED, ALLOWED_PER_GROUP = 0.933, 0.0933
"""What two spellings may cost in all, and for each letter group of the longer."""

VOWEL_FOR_VOWEL, VOWEL_OR_NOTHING, CONSONANT_OR_NOTHING, OTHERWISE = 0.7, 1.0, 1.8, 2.2
FAR: Final = 0.6
"""How far beyond what is allowed the search is given up."""


class Costs(NamedTuple):
    """What reading one letter group for another costs, by the place in the word."""

    inside: "CostTable"
    start: "CostTable"
    end: "CostTable"


class CostRow(dict[str, float]):
    """The costs of one letter group; pairs not listed are filled in as they come up."""

    def __init__(self, group: str) -> None:
        super().__init__()
        self.group = group

    def __missing__(self, other: str) -> float:
        self[other] = cost = unlisted_cost(self.group, other)
        return cost


class CostTable(dict[str, CostRow]):
    """Costs by the two letter groups; the empty string is nothing at all."""

    def __missing__(self, group: str) -> CostRow:
        self[group] = row = CostRow(group)
        return row


def unlisted_cost(one: str, other: str) -> float:
    """The cost of a pair that the lexicon does not list."""
    if one == other:
        return 0.0
    vowels = is_vowel(one), is_vowel(other)
    if not one or not other:
        return VOWEL_OR_NOTHING if any(vowels) else CONSONANT_OR_NOTHING
    return VOWEL_FOR_VOWEL if all(vowels) else OTHERWISE


def is_vowel(group: str) -> bool:
    """Whether a letter group is sounded as a vowel: "ou", "ya", "y"."""
    return bool(group) and group not in ("w", "j") and all(letter in "aeiouyjw" for letter in group)


@cache
def costs() -> Costs:
    """The costs of the lexicon, read when first two words are compared."""
    tables = Costs(CostTable(), CostTable(), CostTable())
    for one, other, *listed in rows("transliteration.txt"):
        left, right = one.replace("-", ""), other.replace("-", "")
        for table, cost in zip(tables, listed, strict=True):
            table[left][right] = table[right][left] = float(cost)
    return tables


def letters_of(word: str) -> str:
    """A word in the letters a to z: without diacritics, other scripts transliterated.

    >>> letters_of("Отунбаева"), letters_of("Erdoğan")
    ('otunbaeva', 'erdogan')
    """
    lower = plain(word)
    if not lower.isascii():
        from anyascii import anyascii  # a table of all scripts, read only for a name in one of them

        lower = str(anyascii(lower)).lower()
    return NOT_LETTERS.sub("", lower) if not lower.isalpha() else lower


@lru_cache(maxsize=65536)
def groups(letters: str) -> tuple[str, ...]:
    """The letter groups of a word in plain letters: "sh", "a", "kh"; doubled consonants count once."""
    return tuple(GROUPS.findall(DOUBLED.sub(r"\1", letters)))


def margin(left: str, right: str, *, slack: float = 0.0) -> float:
    """How much of what two spellings may cost is left over; below zero they are two words. Plain letters are expected.

    >>> margin("otunbayeva", "utanbayeva") > 0 > margin("isakov", "iskakov")
    True
    """
    if left == right:
        return MATCHED + slack
    mine, theirs = groups(left), groups(right)
    if not mine or not theirs:
        return -FAR
    if (WOMAN.match(left[-3:]) and right + "a" == left) or (WOMAN.match(right[-3:]) and left + "a" == right):
        # Ivanova is Ivanov's wife or sister, not another spelling of him.
        return -FAR / 2
    allowed = MATCHED + ALLOWED_PER_GROUP * max(len(mine), len(theirs)) + slack
    return allowed - cheapest(mine, theirs, allowed + FAR)


def cheapest(mine: tuple[str, ...], theirs: tuple[str, ...], limit: float) -> float:
    """The cost of the cheapest alignment; `limit` once it is sure to be dearer. What both words begin and end with costs nothing."""
    shorter = min(len(mine), len(theirs))
    begin = 0
    while begin < shorter and mine[begin] == theirs[begin]:
        begin += 1
    finish = 0
    while finish < shorter - begin and mine[-1 - finish] == theirs[-1 - finish]:
        finish += 1
    inside, start, end = costs()
    if begin or finish:
        mine, theirs = mine[begin : len(mine) - finish], theirs[begin : len(theirs) - finish]
        if not mine or not theirs:
            return cost_of_rest(mine or theirs, at_start=not begin, at_end=not finish)
    opening = inside if begin else start
    nothing = inside[""]
    skips = [nothing[group] for group in theirs]
    first, first_other = mine[0], theirs[0]
    total = opening[""][first_other]
    above = [0.0, total]
    for skip in skips[1:]:
        total += skip
        above.append(total)
    # The first two groups stand at the start of their words, which has its own costs.
    above[0] = opening[first][first_other] - inside[first][first_other]
    left = opening[first][""]
    before = above
    for position, group in enumerate(mine):
        row = inside[group]
        drop = row[""]
        if position:
            left = above[0] + drop
        current = [left]
        least = left
        for column, other in enumerate(theirs):
            best = above[column] + row[other]
            skip = skips[column]
            if (through := above[column + 1] + drop) < best:
                best = through
            if (through := left + skip) < best:
                best = through
            left = best
            if best < least:
                least = best
            current.append(best)
        if least > limit:
            return limit
        before, above = above, current
    if finish or (not begin and len(mine) == len(theirs) == 1):
        return above[-1]
    last, last_other = mine[-1], theirs[-1]
    return min(before[-2] + end[last][last_other], before[-1] + end[last][""], above[-2] + end[""][last_other])


def cost_of_rest(rest: tuple[str, ...], *, at_start: bool, at_end: bool) -> float:
    """The cost of letter groups that only one of two words has."""
    inside, start, end = costs()
    total = 0.0
    for position, group in enumerate(rest):
        table = start if at_start and position == 0 else end if at_end and position == len(rest) - 1 else inside
        total += table[""][group]
    return total


def plain_cost(one: str, other: str) -> float:
    """What a reader would set against each other: vowel against vowel, consonant against consonant."""
    if one == other:
        return 0.0
    return 0.6 if is_vowel(one) == is_vowel(other) else 1.8


def differences(left: str, right: str) -> list[tuple[str, str]]:
    """The letter groups in which two spellings differ, in order: [("o", "u"), ("u", "a")] for Otunbayeva and Utanbayeva."""
    mine, theirs = groups(left), groups(right)
    table = [[0.0] * (len(theirs) + 1) for _ in range(len(mine) + 1)]
    for i in range(len(mine) + 1):
        for j in range(len(theirs) + 1):
            ways = []
            if i and j:
                ways.append(table[i - 1][j - 1] + plain_cost(mine[i - 1], theirs[j - 1]))
            if i:
                ways.append(table[i - 1][j] + 1.0)
            if j:
                ways.append(table[i][j - 1] + 1.0)
            table[i][j] = min(ways, default=0.0)
    pairs = []
    i, j = len(mine), len(theirs)
    while i or j:
        if i and j and table[i][j] == table[i - 1][j - 1] + plain_cost(mine[i - 1], theirs[j - 1]):
            i, j = i - 1, j - 1
            if mine[i] != theirs[j]:
                pairs.append((mine[i], theirs[j]))
        elif i and table[i][j] == table[i - 1][j] + 1.0:
            i -= 1
            pairs.append((mine[i], ""))
        else:
            j -= 1
            pairs.append(("", theirs[j]))
    return pairs[::-1]
