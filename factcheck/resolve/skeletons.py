"""Keys under which spellings of one word meet: its consonants, those that transliterators confuse set equal."""

from functools import lru_cache

from factcheck.resolve.spelling import given_families
from factcheck.resolve.transliteration import CLASS, groups, is_vowel


@lru_cache(maxsize=65536)
def skeletons(word: str) -> tuple[str, ...]:
    """The keys of a word in plain letters, the usual one first; "c" and "j" are read in two ways.

    >>> skeletons("otunbayeva") == skeletons("utanbayeva"), skeletons("alishbandi") == skeletons("alishvandi")
    (True, True)
    """
    parts = groups(word)
    usual = "".join([CLASS.get(group, "") for group in parts])
    keys = [usual or word[:1]]
    if "c" in parts or "ch" in parts:
        keys.append("".join(["K" if group in ("c", "ch") else CLASS.get(group, "") for group in parts]))
    if "j" in parts:
        keys.append("".join(["" if group == "j" else CLASS.get(group, "") for group in parts]))
    return tuple(dict.fromkeys(keys))


@lru_cache(maxsize=65536)
def openings_of(word: str) -> tuple[str, ...]:
    """How a given name begins, and the families of equivalent names that it is of: "Bill" meets "William" there.

    >>> set(openings_of("bill")) & set(openings_of("william")) != set()
    True
    """
    parts = groups(word)
    first = parts[0] if parts else ""
    ways = ["V" if is_vowel(first) or first in ("h", "") else CLASS.get(first, "V")]
    if first in ("j", "h", "c", "ch"):
        ways.append({"j": "V", "h": "K"}.get(first, "K"))
    return (*dict.fromkeys(ways), *(f"={line}" for line in sorted(given_families().get(word, ()))))
