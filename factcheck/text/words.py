"""Words and case: the smallest things that reading agrees on."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick, BytesAhoCorasick

WORD = re.compile(r"\w+(?:[-'’.]\w+)*", re.UNICODE)
"""A word with its inner hyphens, apostrophes and dots: "al-Qaida", "o'clock", "U.S"."""


def lowered(text: str) -> str:
    """The text in lower case with as many code points as before: "İ", whose lower case has two, stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := character.lower()) == 1 else character for character in text)


def automaton_of(words: Sequence[str]) -> "AhoCorasick":
    """Finds any of many words, the longest at each place; built as a table (DFA), which reads twice as fast as the default."""
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    return AhoCorasick(words, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)


def octets_of(words: Sequence[str]) -> "BytesAhoCorasick":
    """The same over the octets that `in_ascii` or `in_octets` makes of a text: places there are places in the text.

    The automaton over strings spends as long again on counting code points as on reading.
    """
    from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

    coded = [word.encode("cp1252") for word in words]
    return BytesAhoCorasick(coded, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)


def in_octets(text: str) -> bytes:
    """The text with one octet for each code point, as `octets_of` reads it; what Windows-1252 lacks becomes a question mark.

    >>> in_octets("12 o’clock in Łódź")
    b'12 o\\x92clock in ?\\xf3d?'
    """
    return text.encode("ascii") if text.isascii() else text.encode("cp1252", "replace")


def in_ascii(text: str) -> bytes:
    """The text with one octet for each code point; what is beyond ASCII becomes a question mark.

    >>> in_ascii("12 in Łódź")
    b'12 in ??d?'
    """
    return text.encode("ascii", "replace")


class WordFinder:
    """Finds any of many words in one pass over a lowered text, whole words only, the longest at each place.

    >>> [found for found in WordFinder(["kill", "killed"]).find("they killed, skilled")]
    [(5, 11, 'killed')]
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = sorted(set(words))

    @cached_property
    def _found_in(self) -> Callable[[str], list[tuple[int, int, int]]]:
        # A question mark in a word would be found at letters beyond ASCII.
        if all(word.isascii() and "?" not in word for word in self.words):
            octets = octets_of(self.words)
            return lambda lower: octets.find_matches_as_indexes(in_ascii(lower))
        return automaton_of(self.words).find_matches_as_indexes

    def find(self, lower: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and word of each find, in order."""
        length, words = len(lower), self.words
        for pattern, start, end in self._found_in(lower):
            if start and ((before := lower[start - 1]).isalnum() or before == "_"):
                continue
            if end < length and ((after := lower[end]).isalnum() or after == "_"):
                continue
            yield start, end, words[pattern]
