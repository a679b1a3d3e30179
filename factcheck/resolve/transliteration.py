"""Two spellings of one word: letter groups aligned at the cost of reading one for the other, as transliterators do."""

import re
from functools import cache, lru_cache
from itertools import accumulate
from typing import Final, NamedTuple

from factcheck.text.names.lexicon import genders, rows
from factcheck.text.names.spelling import plain

GROUPS: Final = re.compile(
    r"tsch|shch|dsch|tch|sch|dzh|tsh|kh|gh|cch|cq|ch|sh|zh|ph|th|dh|ck|cz|sz|rz|dj|dz|ts|tz|qu|qv|kv|kw|wh|gu(?=[ei])"
    r"|ou|oo|ee|ei|ai|ey|ay|au|aw|ow|ie|ia|ya|iu|yu|ju|ja|je|ye|eu|oe|ae|ue|ij|iy|yi|ii|aa|uu|ng|ks|kz|."
)
"""Letters that stand for one sound together."""
DOUBLED: Final = re.compile(r"([bcdfgklmnprstvz])\1+")
NOT_LETTERS: Final = re.compile(r"[^a-z]+")
SLAVIC_ENDINGS: Final = re.compile(
    r"""  (?<=[oeu])(?P<vich>vitch|wicz|witz|witsch|vic|vitsh|vicz|wich|witch)\Z      # Rabinowitz, Rabinovich
        | (?P<ski>(?:sk|ck)(?:i|y|ii|yi|iy|ij|yj|yy|ey|iyi|yyi|yii))\Z              # Zhirinovskiy, Zhirinovsky
        | (?<=[a-z][a-z])(?P<ov>off|ow)\Z                                           # Ivanoff, Ivanov
        | (?P<ev>eff|ew)\Z""",
    re.VERBOSE,
)
"""Endings of family names that each language of the newspapers writes in its own way; the group's name is the usual one."""
LAST_LETTERS: Final = (
    "ch",
    "cz",
    "tz",
    "ic",
    "sh",
    "ki",
    "ky",
    "kj",
    "ij",
    "yj",
    "ii",
    "iy",
    "yi",
    "yy",
    "ey",
    "ff",
    "ow",
    "ew",
)
"""What those endings end in: most words need not be searched."""
CONFUSED: Final = {
    "S": "s z c sh ch zh j dj dzh dz ts tz cz sz sch tsch tch shch tsh dsch",
    "K": "k q ck cq qu qv kv kw g gh kh gu cch",
    "T": "t d th dh",
    "B": "b p v f ph w",
    "L": "l",
    "R": "r rz",
    "M": "m n ng",
    "KS": "x ks kz",
}
CLASS: Final = {group: letter for letter, some in CONFUSED.items() for group in some.split()}
"""Consonants by the class that transliterators confuse them within."""
WOMAN: Final = ("eva", "ova", "ina", "aya")

MATCHED, ALLOWED_PER_GROUP = 0.125, 0.2024
"""What two spellings may cost in all, and for each letter group of the longer."""
VOWEL_FOR_VOWEL, VOWEL_OR_NOTHING, CONSONANT_OR_NOTHING, ALIKE, OTHERWISE = 0.4, 0.7, 1.2, 0.6, 1.5
"""What pairs cost that the lexicon does not list; "alike" are consonants of one class: "cch", "kh"."""
HIS_AND_HERS: Final = 0.20
"""What it adds that one is a man's given name and the other a woman's: Daniele, Daniela."""
FAR: Final = 0.6
"""How far beyond what is allowed the search is given up."""

KEPT_AT_START: Final = frozenset("b d f l m n p r s t v z sh th".split())
"""Consonants that no spelling drops at the start of a name: Obert is not Robert, but Smail is Ismail and Ian Jan."""


class Sounds(NamedTuple):
    """A word as it is compared."""

    groups: tuple[str, ...]
    """Its letter groups: "kh", "a", "l"."""
    left_out: tuple[float, ...]
    """What it costs that the other spelling lacks each of them; it depends on the neighbours."""


class CostRow(dict[str, float]):
    """The costs of reading one letter group for another; pairs not listed are filled in as they come up."""

    def __init__(self, group: str) -> None:
        super().__init__()
        self.group = group

    def __missing__(self, other: str) -> float:
        self[other] = cost = unlisted_cost(self.group, other)
        return cost


class CostTable(dict[str, CostRow]):
    """Costs by the two letter groups."""

    def __missing__(self, group: str) -> CostRow:
        self[group] = row = CostRow(group)
        return row


def unlisted_cost(one: str, other: str) -> float:
    """The cost of a pair that the lexicon does not list."""
    if one == other:
        return 0.0
    vowels = is_vowel(one), is_vowel(other)
    if all(vowels):
        return VOWEL_FOR_VOWEL
    return ALIKE if one in CLASS and CLASS[one] == CLASS.get(other) else OTHERWISE


@lru_cache(maxsize=1024)
def is_vowel(group: str) -> bool:
    """Whether a letter group is sounded as a vowel: "ou", "ya", "y"."""
    return bool(group) and group not in ("w", "j") and all(letter in "aeiouyjw" for letter in group)


@cache
def costs() -> tuple[CostTable, CostTable]:
    """The costs of reading a group for another, inside a word and at its end, read when first two words are compared."""
    inside, end = CostTable(), CostTable()
    for one, other, *listed in rows("transliteration.txt"):
        for table, cost in zip((inside, end), listed, strict=True):
            table[one][other] = table[other][one] = float(cost)
    return inside, end


@cache
def costs_of_leaving_out() -> dict[tuple[str, str, str], float]:
    """What leaving a group out costs, by group and neighbours; "*" is any, "V" a vowel, "C" a consonant, "#" none."""
    return {(group, before, after): float(cost) for group, before, after, cost in rows("left_out.txt")}


def cost_of_leaving_out(before: str, group: str, after: str) -> float:
    """What it costs that a group stands in one spelling only: an h between vowels little, a k before a vowel much."""
    listed = costs_of_leaving_out()
    vowel = is_vowel(group)
    kind = "h" if group == "h" else "vowel" if vowel else "consonant"
    left = "V" if is_vowel(before) else "C" if before else "#"
    right = "V" if is_vowel(after) else "C" if after else "#"
    cost = listed.get((group, "*", "*"), VOWEL_OR_NOTHING if vowel else CONSONANT_OR_NOTHING)
    for key in ((kind, left, right), (group, left, right), (group, before, "*"), (group, "*", after)):
        cost += listed.get(key, 0.0)
    if not before and group in KEPT_AT_START:
        return max(OTHERWISE, cost)
    return max(0.0, cost)


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
    if len(letters) > 3 and letters.endswith(LAST_LETTERS) and (ending := SLAVIC_ENDINGS.search(letters)):
        letters = letters[: ending.start()] + str(ending.lastgroup)
    return tuple(GROUPS.findall(DOUBLED.sub(r"\1", letters)))


@lru_cache(maxsize=65536)
def sounds(letters: str) -> Sounds:
    """A word as it is compared, worked out once."""
    parts = groups(letters)
    return Sounds(parts, tuple(map(LEFT_OUT.__getitem__, zip(("", *parts), parts, (*parts[1:], ""), strict=False))))


class LeftOut(dict[tuple[str, str, str], float]):
    """The costs of leaving groups out, worked out as they come up."""

    def __missing__(self, place: tuple[str, str, str]) -> float:
        self[place] = cost = cost_of_leaving_out(*place)
        return cost


LEFT_OUT: Final = LeftOut()


def margin(left: str, right: str, *, slack: float = 0.0) -> float:
    """How much of what two spellings may cost is left over; below zero they are two words. Plain letters are expected.

    >>> margin("otunbayeva", "utanbayeva") > 0 > margin("isakov", "iskakov")
    True
    """
    if left == right:
        return MATCHED + 1 + slack
    mine, theirs = sounds(left), sounds(right)
    if not mine.groups or not theirs.groups:
        return -FAR
    if (left == right + "a" and left.endswith(WOMAN)) or (right == left + "a" and right.endswith(WOMAN)):
        # Ivanova is Ivanov's wife or sister, not another spelling of him.
        return -FAR / 2
    allowed = MATCHED + ALLOWED_PER_GROUP * max(len(mine.groups), len(theirs.groups)) + slack
    if his_and_hers(left, right):
        allowed -= HIS_AND_HERS
    return allowed - cheapest(mine, theirs, allowed + FAR)


def his_and_hers(one: str, other: str) -> bool:
    """Whether one word is a man's given name and the other a woman's."""
    known = genders()
    return one in known and other in known and {known[one], known[other]} == {"m", "f"}


def cheapest(mine: Sounds, theirs: Sounds, limit: float) -> float:
    """The cost of the cheapest alignment; `limit` once it is sure to be dearer. What both begin and end with costs nothing."""
    (rows_, drops), (columns, skips) = mine, theirs
    shorter = min(len(rows_), len(columns))
    begin = 0
    while begin < shorter and rows_[begin] == columns[begin]:
        begin += 1
    finish = 0
    while finish < shorter - begin and rows_[-1 - finish] == columns[-1 - finish]:
        finish += 1
    if begin or finish:
        to, to_other = len(rows_) - finish, len(columns) - finish
        rows_, drops = rows_[begin:to], drops[begin:to]
        columns, skips = columns[begin:to_other], skips[begin:to_other]
        if not rows_ or not columns:
            return sum(drops) + sum(skips)
    inside, end = costs()
    above = list(accumulate(skips, initial=0.0))
    before = above
    for group, drop in zip(rows_, drops, strict=True):
        row = inside[group]
        left = least = above[0] + drop
        current = [left]
        for column, other in enumerate(columns):
            best = above[column] + row[other]
            if (through := above[column + 1] + drop) < best:
                best = through
            if (through := left + skips[column]) < best:
                best = through
            left = best
            if best < least:
                least = best
            current.append(best)
        if least > limit:
            return limit
        before, above = above, current
    if finish:
        return above[-1]
    # The last two groups set against each other have costs of their own.
    return min(before[-2] + end[rows_[-1]][columns[-1]], before[-1] + drops[-1], above[-2] + skips[-1])


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
