"""Words as the lexicon spells them: lower case, without diacritics and without a final stop."""

import unicodedata
from functools import lru_cache

STROKES = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "’": "'"}
)
"""Letters that Unicode does not take apart into a letter and a mark."""


@lru_cache(maxsize=32768)
def plain(word: str) -> str:
    """A word lower, without diacritics and its final stop.

    >>> plain("Erdoğan"), plain("Mr."), plain("U.S.")
    ('erdogan', 'mr', 'u.s')
    """
    lower = word.lower()
    if not lower.isascii():
        apart = unicodedata.normalize("NFD", lower.translate(STROKES))
        lower = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return lower[:-1] if lower.endswith(".") else lower
