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
    Phrase,
    flags_of,
    lexicon,
)
from factcheck.text.names.spelling import plain

SUFFIXES = frozenset("jr sr ii iii iv".split())
PLACE_PREFIXES = frozenset("mount mt lake cape port fort ft gulf camp hurricane typhoon operation st".split())
CALENDAR = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct"
    " nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun easter christmas".split()
)
FAMILY_ENDING = re.compile(
    r"(?:[eo]v|[eo]va|[eo]ff|yev|yeva|sk[iy]|skiy|skaya|enko|chuk|vich|yan|shvili|adze|idze|ez|sson|ssen|oglu|zadeh|pour|nejad|escu|poulos|akis"
    r"|aev|aeva|iev|ieva|baev|bayev|ullah|uddin|ishvili|nen|wicz|czyk|vili|son|stein|berg|feld|mann|elli|etti|ini)$"
)
"""How family names of many languages end."""
NICKNAME_MARKS = "\"“'‘("
QUOTED = "\"“”'‘’()"


def class_letters(words: list[str]) -> str:
    """One letter a word for what it is in a name."""
    alone = len(words) == 1
    letters = [class_letter(word, at == 0, alone) for at, word in enumerate(words)]
    if alone:
        return letters[0]
    free = 0
    for at, word in enumerate(words):
        if at >= free and (known := phrases_of(word)):
            phrase = longest_phrase(known, words[at:])
            if phrase is not None:
                free = at + len(phrase.words)
                letters[at:free] = (
                    "N" if phrase.flag == ORGANIZATION else "D" if phrase.flag == DEMONYM else "P"
                ) * len(phrase.words)
    for position in range(len(letters) - 1):
        # "Police Chief", "State Secretary": an organization's word before a post narrows the post.
        if letters[position] == "O" and letters[position + 1] in "TH" and words[position].lower() in POST_NARROWERS:
            letters[position] = "M"
    for position in range(1, len(letters)):
        # "Martin Luther King" is no king.
        if letters[position] in "HTc" and letters[position - 1] in "GgI" and flags_of(bare(words[position])) & SURNAME:
            letters[position] = "S"
    return "".join(letters)


def bare(word: str) -> str:
    """A word as the lexicon has it, without the quotes around it."""
    return plain(word.strip(QUOTED))


@lru_cache(maxsize=32768)
def phrases_of(word: str) -> tuple[Phrase, ...]:
    """The names of several words that a word can open."""
    return lexicon().phrases.get(bare(word), ())


def longest_phrase(known: tuple[Phrase, ...], words: list[str]) -> Phrase | None:
    """The longest name of the lexicon that opens a row of words."""
    row = tuple(bare(word) for word in words)
    return next((phrase for phrase in known if row[: len(phrase.words)] == phrase.words), None)


POST_NARROWERS = frozenset(
    "police army navy state county city district health defense defence court assembly senate house board fire".split()
)


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
    if flags & HONORIFIC and not (flags & GIVEN and not flags & POST and len(lower) > 4):
        return "H" if not flags & POST or word.endswith(".") else "T"
    if lower in SUFFIXES and not first:
        return "J"
    if flags & PLACE and "." in word:
        return "P"
    if len(lower) == 1 or (len(lower) == 3 and lower[1] == "."):
        return "I" if word.endswith(".") or not first else "c"
    if lower in PLACE_PREFIXES:
        return "l"
    if not flags:
        if "-" in lower:
            return hyphenated(lower)
        return "N" if word.isupper() and len(word) <= 5 else "x"
    if flags & POST and not flags & GIVEN:
        return "T" if not (flags & ORGANIZATION_HEAD) else "O"
    if flags & ORGANIZATION_HEAD and not flags & (GIVEN | SURNAME):
        return "O"
    if flags & DEMONYM:
        return "D"
    if lower in CALENDAR:
        # "Jan Novak" is not a month.
        return "g" if flags & GIVEN and not alone else "c"
    if flags & ORGANIZATION and not flags & (GIVEN | SURNAME):
        return "N"
    if flags & PLACE:
        return "g" if flags & GIVEN else "S" if flags & SURNAME else "P"
    if flags & GIVEN:
        return (
            "g"
            if flags & (COMMON | ORGANIZATION | ORGANIZATION_HEAD | PLACE_HEAD | THING_HEAD | MODIFIER | POST)
            else "G"
        )
    if flags & PLACE_HEAD and not flags & SURNAME:
        return "L"
    if flags & THING_HEAD and not flags & SURNAME:
        return "Q"
    if flags & SURNAME:
        return "S"
    if flags & MODIFIER:
        return "M"
    return "c"


def hyphenated(lower: str) -> str:
    """The letter of an unknown word with a hyphen: by its halves ("Kyrgyz-American", "Anna-Lena")."""
    flags = [lexicon().flags.get(half, 0) for half in lower.split("-")]
    if all(flag & (DEMONYM | PLACE) for flag in flags):
        return "D"
    if all(flag & GIVEN for flag in flags):
        return "G"
    if any(flag & (COMMON | POST | ORGANIZATION_HEAD) and not flag & (GIVEN | SURNAME) for flag in flags):
        return "c"
    return "x"


@lru_cache(maxsize=32768)
def looks_like_family_name(word: str) -> bool:
    """Whether an unknown word ends as family names do.

    >>> looks_like_family_name("Kazakbaev"), looks_like_family_name("Programme")
    (True, False)
    """
    return len(word) > 4 and FAMILY_ENDING.search(plain(word)) is not None


def is_common(word: str) -> bool:
    """Whether a word is an ordinary one."""
    return bool(lexicon().flags.get(plain(word), 0) & COMMON)
