"""A written name taken apart: its words in plain letters without titles, and what an honorific says."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from factcheck.resolve.transliteration import letters_of
from factcheck.text.names.letters import SUFFIXES
from factcheck.text.names.lexicon import HONORIFIC, POST, genders, lexicon
from factcheck.text.names.spelling import plain

PARTICLES: Final = frozenset(
    "al el as ash an ar ad at the bin ibn bint abu de del della der den van von ter ten da di do dos das du la le zu y af av".split()
)
NAME_SPLIT: Final = re.compile(r"[\s,]+")
ARTICLE: Final = re.compile(r"^(?:al|el|as|ash|ar|an|ad|at|ul)[-‑ ]", re.IGNORECASE)


class NameParts(NamedTuple):
    """A name without titles: its words in plain letters, in order, and how they were written."""

    words: tuple[str, ...]
    written: tuple[str, ...]
    gender: str | None
    """What an honorific says: m or f; None without one."""


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
