"""A sum in its sentence, and the words that tell what it is for."""

import re
from typing import NamedTuple

from factcheck.text.values import Span

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
APART = re.compile(r"\s(['’]s\b)")
"""Some feeds set the possessive apart."""
ARTICLED = re.compile(r"(?:the|a|an|its|their|his|her|our|this|that|these|those)\s")
QUOTES = re.compile('["“”]')

LAST_WORD = re.compile(r"(?P<word>[a-z]+)\s*\Z")

CLOSE, REACH = 30, 90
"""Characters before a sum in which a pattern that ends at it, and its verb, are looked for."""


class Purpose(NamedTuple):
    """The words that tell what a sum is for, and the span that they and the sum take."""

    start: int
    end: int
    of: str


class Sum(NamedTuple):
    """A sum with the words around it: where it and its twin in another currency begin and end, and its sentence."""

    text: str
    lower: str
    start: int
    end: int
    sentence: Span

    @property
    def before(self) -> str:
        """The words of the sentence before the sum, in small letters."""
        return self.lower[self.sentence.start : self.start]

    @property
    def reach(self) -> int:
        """Where the words before the sum begin that may hold its verb."""
        return max(self.sentence.start, self.start - REACH)

    @property
    def close(self) -> int:
        """Where the words right before the sum begin: no farther than a pattern that ends at the sum reaches."""
        return max(self.sentence.start, self.start - CLOSE)


class Word(NamedTuple):
    """A word before a sum, with its place."""

    start: int
    end: int
    text: str


def words_of(before: str) -> list[Word]:
    """The words before a sum; "set aside" is one."""
    words = [Word(*found.span(), found.group()) for found in WORD.finditer(before)]
    for place in range(len(words) - 1):
        if words[place].text in ("set", "setting") and words[place + 1].text == "aside":
            words[place] = Word(words[place].start, words[place + 1].end, f"{words[place].text} aside")
    return words


def clean(words: str) -> str:
    """Words as a label says them: one space between them, no quotation marks, possessives closed up.

    >>> clean("BP 's share")
    "BP's share"
    """
    return APART.sub(r"\1", " ".join(QUOTES.sub("", words).split())).removesuffix("'s").removesuffix("’s")
