"""Names of Korea and China, whose family name stands first: "Zhao Sicong", then "Zhao" alone."""

import re
from functools import cache
from typing import Final

from factcheck.text.names.lexicon import flags_of, rows

PINYIN: Final = r"""(?:
    (?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])
    (?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)
)"""
"""A syllable of a Chinese name, as the People's Republic spells it."""
GIVEN: Final = re.compile(rf"(?:{PINYIN}){{2}}", re.VERBOSE)
"""A given name of two syllables: "Jinping", "Sicong"."""


@cache
def family_names() -> frozenset[str]:
    """The family names that stand first, plain and lower."""
    return frozenset(name for row in rows("east_asian_surnames.txt") for name in row[0].split())


HYPHENATED: Final = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")
"""A given name as Korea and Taiwan write it: "Soon-sil"."""


def stands_first(family: str, given: str, *, ordinary: bool) -> bool:
    """Whether two words are a family name, plain, before a given name that the lexicon need not have; "You Tube" is nobody.

    >>> stands_first("zhao", "Sicong", ordinary=False), stands_first("you", "Tube", ordinary=True)
    (True, False)
    """
    if family not in family_names() or (ordinary and flags_of(family)):
        return False
    return (GIVEN.fullmatch(given.lower()) or HYPHENATED.fullmatch(given)) is not None
