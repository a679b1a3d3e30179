"""Korean and Chinese names: the family name stands first, the given name is two syllables, and each system spells them in its own way."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from factcheck.text.names.lexicon import rows

SYLLABLES: Final = re.compile(
    r"""(?:
        (?:shs|chh|ch|sh|zh|hs|ts|tz|kw|k|g|n|d|t|r|l|m|b|p|s|j|h|q|x|z|c|f)?      # how it begins
        (?:y[aeou]{1,2}|w[aeiou]{1,2}|[aeiou]{1,3}|ih|uh)                            # what it sings
        (?:ng|n|m|l|k|g(?![aeiouy])|p|b(?![aeiouy])|t|h(?![aeiouy]))?                # how it ends
    ){1,2}\Z""",
    re.VERBOSE,
)
"""One or two syllables of a Korean or Chinese given name."""
USUAL: Final = (
    (re.compile(r"hs|x|sh|ss"), "s"),
    (re.compile(r"zh|ch|ts|tz|[jqzc]"), "c"),
    (re.compile(r"g(?!\Z)(?<!ng)"), "k"),
    (re.compile(r"d"), "t"),
    (re.compile(r"b"), "p"),
    (re.compile(r"r|l"), "l"),
    (re.compile(r"(?<=[aeiou])h(?![aeiou])|'"), ""),
    (re.compile(r"ee|ui"), "i"),
    (re.compile(r"y(?=[aeou])|i(?=[aeou])"), "y"),
    (re.compile(r"w(?=oo|u)"), ""),
    (re.compile(r"ae|ai|ei"), "e"),
    (re.compile(r"eo|eu|oo|ou|uo|o"), "u"),
    (re.compile(r"uu+"), "u"),
    (re.compile(r"yen"), "yan"),
)
"""Letters that the systems of romanization use for one another: "Kun-hye" and "Geun-hye", "Hsiao-p'ing" and "Xiaoping"."""


class FamilyFirst(NamedTuple):
    """A name whose family name is known to come first."""

    family: str
    given: str


@cache
def families() -> dict[str, frozenset[int]]:
    """The families of spellings that a Korean or Chinese family name belongs to, by line of the lexicon."""
    known: dict[str, set[int]] = {}
    for line, row in enumerate(rows("east_asian_surnames.txt")):
        for name in row[0].split():
            known.setdefault(name, set()).add(line)
    return {name: frozenset(lines) for name, lines in known.items()}


def family_first(words: tuple[str, ...]) -> FamilyFirst | None:
    """A name taken as Korean or Chinese: "Park Geun-hye", "Kim Jong Un", "Jong-un Kim"; None for "Lee Marvin" and "Kim Lee".

    >>> family_first(("park", "geunhye")), family_first(("lee", "marvin"))
    (FamilyFirst(family='park', given='geunhye'), None)
    """
    if not 2 <= len(words) <= 3:
        return None
    known = families()
    first = words[0] in known
    if first == (words[-1] in known) and (not first or len(words) == 2):
        # "Kim Lee" can be read both ways; of "Ban Ki Moon" three words say which it is.
        return None
    family, rest = (words[0], words[1:]) if first else (words[-1], words[:-1])
    given = "".join(rest)
    return FamilyFirst(family, given) if len(given) > 3 and SYLLABLES.match(given) else None


@lru_cache(maxsize=4096)
def usual(given: str) -> str:
    """A given name with the letters that romanizations confuse set equal.

    >>> usual("geunhye") == usual("kunhye"), usual("jongun") == usual("jongil")
    (True, False)
    """
    for pattern, letter in USUAL:
        given = pattern.sub(letter, given)
    return given


def same_family(one: str, other: str) -> bool:
    """Whether two family names are spellings of one: "Lee" and "Yi", "Zhang" and "Chang"."""
    known = families()
    return one == other or not known[one].isdisjoint(known[other])
