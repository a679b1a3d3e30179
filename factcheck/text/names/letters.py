"""One letter for each word of a run: what it can be in a name, by the lexicon and by how it is written."""

import re
from functools import lru_cache

from factcheck.text.names.lexicon import (
    COMMON,
    DEMONYM,
    GIVEN,
    HONORIFIC,
    MODIFIER,
    ORGANIZATION,
    ORGANIZATION_HEAD,
    PLACE,
    PLACE_HEAD,
    POST,
    SURNAME,
    THING_HEAD,
    flags_of,
    lexicon,
    many_bear,
    ordinary_words,
)
from factcheck.text.names.spelling import plain

SUFFIXES = frozenset("jr sr ii iii iv".split())
PLACE_PREFIXES = frozenset(
    "mount mt lake cape port fort ft gulf camp hurricane typhoon cyclone storm operation st uss hms mv".split()
)
PLACE_SAINTS = frozenset("san santa las los sao".split())
"""What opens places of the Americas: "Santa Rosa"; within a name it is a name: "Aung San Suu Kyi"."""
CALENDAR = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct"
    " nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun easter christmas".split()
)
NO_NAME = COMMON | ORGANIZATION | ORGANIZATION_HEAD | PLACE_HEAD | THING_HEAD | MODIFIER | POST
"""What a given name may be as well."""
SCOTTISH_OR_IRISH = re.compile(r"(?:Ma?c|O['’])[A-Z][a-z]{3}(?!\w*ism)")
"""How the family names open whose second capital gives them away: "McDonough", "O'Malley"."""
ORDINARY_ENDING = re.compile(
    r"\w{3}(?:[ts]ion|ity|ness|ment|ism|ology|graphy|ship|ance|ence|ating|izer|ization|able|ward|(?<!qu)(?<!qv)ist|member)s?$"
)
"""How words end that nobody is called: "Aviation", "Relativity"."""
AGENCY = re.compile(r"[a-z]-[A-Z]{2,}$")
"""How a photographer's name ends that has his agency's behind it."""
HANGS_ON = re.compile(
    r"-(?:aligned|allied|area|backed|based|born|bound|built|class|controlled|designed|dominated|era|flagged|funded|held|inspired|issued|led|like|made"
    r"|majority|occupied|only|operated|owned|registered|ruled|run|speaking|sponsored|style|supported|themed|trained|type|wide)$"
)
"""What makes an ordinary word of a name."""
FAMILY_ENDING = re.compile(
    r"(?:[eo]v|[eo]va|[eo]ff|yev|yeva|sk[iy]|skiy|skaya|enko|chuk|vich|yan|shvili|adze|idze|ez|sson|ssen|oglu|zadeh|pour|nejad|escu|poulos|akis"
    r"|aev|aeva|iev|ieva|baev|bayev|ullah|uddin|ishvili|nen|wicz|czyk|vili|son|stein|berg|feld|mann|elli|etti|ini)$"
)
"""How family names of many languages end."""
NICKNAME_MARKS = "\"“'‘("
QUOTED = "\"“”'‘’()"


def bare(word: str) -> str:
    """A word as the lexicon has it, without the quotes around it."""
    return plain(word.strip(QUOTED))


@lru_cache(maxsize=32768)
def class_letter(word: str, first: bool, alone: bool) -> str:
    """The letter of one word, which may be the first of its run, and the only one."""
    lower = bare(word)
    if word[0] in NICKNAME_MARKS or word[-1] in '"”)':
        return "k"
    if word[0].islower() and "-" not in word:
        return "a"
    flags = flags_of(lower)
    if word.endswith(".") and lexicon().flags.get(word.lower(), 0) & PLACE:
        return "P"
    if lower in PLACE_SAINTS and first and not alone:
        return "l"
    if lower == "don" and not alone:
        # Don Lemon, not the don.
        return "G"
    if flags & HONORIFIC and not (flags & GIVEN and not flags & POST and len(lower) > 4):
        return "H" if not flags & POST or word.endswith(".") else "T"
    if lower in SUFFIXES and (not first or (alone and lower in ("jr", "sr"))):
        return "J"
    if flags & PLACE and "." in word:
        return "P"
    if len(lower) == 1 or (len(lower) == 3 and lower[1] == "."):
        return "I" if word.endswith(".") or not first else "c"
    if lower in PLACE_PREFIXES:
        return "l"
    if not flags:
        return unknown_letter(word, lower, alone=alone)
    if flags & POST and not flags & GIVEN:
        return "T" if not (flags & ORGANIZATION_HEAD) else "O"
    if flags & ORGANIZATION_HEAD and not flags & (GIVEN | SURNAME):
        return "O"
    if flags & DEMONYM:
        return "D"
    if lower in CALENDAR:
        # "Jan Novak" is not a month.
        return "g" if flags & GIVEN else "c"
    if flags & ORGANIZATION and not flags & (GIVEN | SURNAME):
        return "N"
    if flags & PLACE:
        return "g" if flags & GIVEN else "S" if flags & SURNAME else "P"
    if flags & GIVEN:
        return "g" if flags & NO_NAME or lower in ordinary_words() else "G"
    if flags & PLACE_HEAD and not flags & SURNAME:
        return "L"
    if flags & THING_HEAD and not flags & SURNAME:
        return "Q"
    if flags & SURNAME:
        return "S"
    if flags & MODIFIER:
        return "M"
    return "w" if flags == COMMON and lower in many_bear() else "c"


def unknown_letter(word: str, lower: str, *, alone: bool) -> str:
    """The letter of a word that the lexicon does not have."""
    if "-" in lower:
        return hyphenated(word, lower)
    if alone and word.isupper() and len(word) <= 5:
        # ICE is an agency.
        return "n"
    if lower in ordinary_words() or (ORDINARY_ENDING.search(lower) and lower not in many_bear()):
        return "w"
    if word.isupper() and len(word) <= 5:
        return "n"
    return "S" if SCOTTISH_OR_IRISH.match(word) else "x"


def hyphenated(word: str, lower: str) -> str:
    """The letter of an unknown word with a hyphen: by its halves ("Kyrgyz-American", "Anna-Lena")."""
    if AGENCY.search(word):
        # "Ken Blaze-USA"
        return "x"
    if HANGS_ON.search(word):
        # "Russian-made", "Clinton-era"
        return "c"
    flags = [lexicon().flags.get(half, 0) for half in lower.split("-")]
    if all(flag & (DEMONYM | PLACE) for flag in flags):
        return "D"
    if any(half in CALENDAR for half in lower.split("-")):
        return "c"
    if flags[0] & PLACE and not flags[0] & (GIVEN | SURNAME):
        # "California-Santa Barbara"
        return "P"
    if all(flag & GIVEN for flag in flags):
        return "G"
    if any(flag & (COMMON | POST | ORGANIZATION_HEAD) and not flag & (GIVEN | SURNAME) for flag in flags):
        return "c"
    return "w" if any(half in ordinary_words() for half in lower.split("-")) else "x"


@lru_cache(maxsize=32768)
def looks_like_family_name(word: str) -> bool:
    """Whether an unknown word ends as family names do.

    >>> looks_like_family_name("Kazakbaev"), looks_like_family_name("Programme")
    (True, False)
    """
    lower = plain(word)
    if lower in ordinary_words():
        return False
    return (len(word) > 4 and FAMILY_ENDING.search(lower) is not None) or lower in many_bear()


def is_ordinary(word: str) -> bool:
    """Whether a word is one of the dictionary that nobody is known to bear: "Balcony"; not "Heard"."""
    lower = plain(word)
    return lower in ordinary_words() and lower not in many_bear() and not flags_of(lower) & SURNAME


def is_common(word: str) -> bool:
    """Whether a word is an ordinary one."""
    lower = plain(word)
    return bool(lexicon().flags.get(lower, 0) & COMMON) or lower in ordinary_words()
