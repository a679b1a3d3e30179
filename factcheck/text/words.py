"""Words and case: the smallest things that reading agrees on."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

WORD = re.compile(r"\w+(?:[-'’.]\w+)*", re.UNICODE)
"""A word with its inner hyphens, apostrophes and dots: "al-Qaida", "o'clock", "U.S"."""


def lowered(text: str) -> str:
    """The text in lower case with as many code points as before: "İ", whose lower case has two, stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := character.lower()) == 1 else character for character in text)


class WordFinder:
    """Finds any of many words in one pass over a lowered text, whole words only, the longest at each place.

    >>> [found for found in WordFinder(["kill", "killed"]).find("they killed, skilled")]
    [(5, 11, 'killed')]
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.words = sorted(set(words))

    @cached_property
    def _automaton(self) -> "AhoCorasick":
        from ahocorasick_rs import AhoCorasick, MatchKind

        return AhoCorasick(self.words, matchkind=MatchKind.LeftmostLongest)

    def find(self, lower: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and word of each find, in order."""
        length = len(lower)
        for pattern, start, end in self._automaton.find_matches_as_indexes(lower):
            if (start and _inside_word(lower[start - 1])) or (end < length and _inside_word(lower[end])):
                continue
            yield start, end, self.words[pattern]


def _inside_word(character: str) -> bool:
    return character.isalnum() or character == "_"
