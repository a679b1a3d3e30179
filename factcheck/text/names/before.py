"""The word before a name, and what it announces; most words announce nothing, which one look-up tells."""

import re
from functools import lru_cache
from typing import Final

from factcheck.text.names.lexicon import (
    DEMONYM,
    MODIFIER,
    ORGANIZATION,
    ORGANIZATION_HEAD,
    PLACE,
    POST,
    flags_of,
    lexicon,
)
from factcheck.text.names.spelling import plain
from factcheck.text.remembered import Remembered

TITLE, GOES_ON, COMMA, PARTICLE, SAYING, NAMING, FIRM = 1, 2, 4, 8, 16, 32, 64
CONNECTORS = frozenset("of for the and in to at on on-the".split())
FIRMS = frozenset(
    "airline album automaker band bank bar book brand carmaker carrier channel chain city club company cyclone drugmaker film firm group hotel hurricane magazine"
    " movie musical newspaper novel pub retailer restaurant ship song startup store storm studio suburb town typhoon vessel village website yacht".split()
)
"""What is called as persons are: "the law firm Mossack Fonseca"."""
OPENERS = frozenset("The And In At On An But By When From If As With After Before While That This So For To".split())
"""What opens a sentence with a capital and closes no title."""
NARROWING = MODIFIER | DEMONYM | PLACE | ORGANIZATION | ORGANIZATION_HEAD
"""What makes a post narrower: "deputy", "Kyrgyz", "Interior"."""
LONGEST_WORD = 40
"""Code points of the text before a name in which its last word is looked for."""
NO_END_OF_TITLE = ',.;:()“”"«»!?'
STOPPED_TITLES = ("Gen.", "Sen.", "Rep.", "Gov.", "Adm.", "Col.")
PARTICLES = frozenset("bin ibn de del la der den van von ter ten da di dos al- el- ash- ar- as- an-".split())
"""The last words of the small particles that belong to a family name: "bin Laden", "de la Cruz", "al-Assad"."""
BESIDE_WORD = re.compile(r"[^\w-]")


def announced(text: str, start: int) -> int:
    """What the text before a name announces by its last word.

    >>> announced("and prime minister Zebari", 19) & TITLE == TITLE
    True
    """
    last = text[start - LONGEST_WORD if start > LONGEST_WORD else 0 : start].rsplit(None, 1)
    return ANNOUNCED_BY[last[-1]] if last else 0


def announces(word: str) -> int:
    """What a word before a name may announce, added up; 0 for most.

    >>> announces("minister,") == COMMA, announces("with")
    (True, 0)
    """
    signals = TITLE if may_close_title(word) else 0
    if may_go_before_title(word):
        signals |= GOES_ON
    if word.endswith(","):
        signals |= COMMA
    if BESIDE_WORD.split(word)[-1] in PARTICLES:
        signals |= PARTICLE
    if word.endswith(("said", "says")):
        signals |= SAYING
    if word in FIRMS:
        signals |= FIRM
    if word.endswith(("named", "called", "as")):
        signals |= NAMING
    return signals


def may_close_title(word: str) -> bool:
    """Whether a title may end in a word: a post, or any capitalised word ("Head of the Office in Bishkek")."""
    if not word or word in CONNECTORS or word in OPENERS:
        return False
    if word.endswith(("'s", "’s")):
        # "Mother's Day" names nobody.
        return False
    if word[-1] in NO_END_OF_TITLE and not word.endswith(STOPPED_TITLES):
        return False
    return word[0].isupper() or bool(flags_of(plain(word)) & (POST | MODIFIER))


def may_go_before_title(word: str) -> bool:
    """Whether a title that opens a run of capitals may begin before it: "former", "vice", "head of"."""
    lower = plain(word)
    return (
        word == "of" or word[0].isupper() or bool(title_flags(word) & (POST | NARROWING)) or lower in lexicon().phrases
    )


@lru_cache(maxsize=32768)
def title_flags(word: str) -> int:
    """What a word can be in a title, with or without its possessive."""
    lower = plain(word)
    return flags_of(lower) or flags_of(lower.removesuffix("'s"))


ANNOUNCED_BY: Final[Remembered[int]] = Remembered(announces, limit=32768)
"""What a word before a name announces, by the word."""
