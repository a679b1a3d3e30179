"""The word before a name, and what it announces; most words announce nothing, which one look-up tells."""

import re
from functools import lru_cache

from factcheck.text.names.lexicon import MODIFIER, POST, flags_of
from factcheck.text.names.spelling import plain

WINDOW = 130
"""How many code points before a name a title may take."""

TITLE, COMMA, PARTICLE, SAYING, NAMING = 1, 2, 4, 8, 16
CONNECTORS = frozenset("of for the and in to at on on-the".split())
SIGNS = ",.;:()“”\"«»!?"
STOPPED_TITLES = ("Gen.", "Sen.", "Rep.", "Gov.", "Adm.", "Col.")
PARTICLES = frozenset("bin ibn de del la der den van von ter ten da di dos al- el- ash- ar- as- an-".split())
"""The last words of the small particles that belong to a family name: "bin Laden", "de la Cruz", "al-Assad"."""
BESIDE_WORD = re.compile(r"[^\w-]")


def word_before(text: str, start: int, *, floor: int) -> str:
    """What is written before a name, back to the space: "minister" of "prime minister Zebari"; empty where nothing is near.

    >>> word_before("by Bashar al-Assad", 13, floor=0)
    'al-'
    """
    begin = max(floor, start - WINDOW)
    end = start
    while end > begin and text[end - 1].isspace():
        end -= 1
    return text[text.rfind(" ", begin, end) + 1 or begin : end] if start - end <= 2 else ""


@lru_cache(maxsize=32768)
def announces(word: str) -> int:
    """What a word before a name may announce, added up; 0 for most.

    >>> announces("minister") == TITLE, announces("Bishkek,") == COMMA, announces("with")
    (True, True, 0)
    """
    signals = TITLE if may_close_title(word) else 0
    if word.endswith(","):
        signals |= COMMA
    if BESIDE_WORD.split(word)[-1] in PARTICLES:
        signals |= PARTICLE
    if word.endswith(("said", "says")):
        signals |= SAYING
    if word.endswith(("named", "called", "as")):
        signals |= NAMING
    return signals


def may_close_title(word: str) -> bool:
    """Whether a title may end in a word: a post, or any capitalised word ("Head of the Office in Bishkek")."""
    if not word or word in CONNECTORS:
        return False
    if word[-1] in SIGNS and not word.endswith(STOPPED_TITLES):
        return False
    return word[0].isupper() or bool(flags_of(plain(word)) & (POST | MODIFIER))
