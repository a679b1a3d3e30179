"""The words and signs of a sentence, and the chunks that they are gathered into."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims.human_impact.words import ALONE, LENGTHS, ROLE_OF, Role
from factcheck.text.values import Figure, Span

TOKEN = re.compile(r"\d(?:[\d,.]*\d)?|(?:[a-z]\.){2,}|[^\W\d_]+(?:['’-][^\W\d_]+)*|\S")


QUOTES = frozenset("\"'“”‘’«»`[]")


LONGEST_NOUN_PHRASE = 6


OTHER = Role("x")


ADVERB = Role("r")
PARTICIPLE = Role("p")
LONGEST_NOUN_IN_ING = 5
"""Words in -ing up to this length are nouns: king, thing, spring."""


NO_ADVERBS = frozenset("family italy july supply rally assembly ally fly reply early elderly".split())


DETERMINERS = frozenset("the its their our these those his her my all".split())


DEFINITE = frozenset("the his her their".split())


class Token(NamedTuple):
    """A word or sign of a sentence, in lower case."""

    start: int
    end: int
    word: str


class Chunk(NamedTuple):
    """A piece of a sentence. Tags of counted people: q a number, i one without a number, z none; Q counts something else."""

    tag: str
    start: int
    end: int
    kind: str = ""
    word: str = ""
    figure: Figure | None = None
    population: Span | None = None
    """Where the noun phrase stands, behind the number."""
    people: bool | None = None
    """Whether the noun names people; None where there is no noun, or an unknown one."""
    additional: bool = False
    part: bool = False
    """Whether the words make it a part of a figure before: "100,000 of them"."""
    definite: bool = False
    """Whether it is "the driver" or "his wife": somebody told of before, who counts only in the firmest frames."""
    shown: str = ""
    """The kind that the noun phrase itself shows: "12 deaths", "12 wounded soldiers"."""


def role_at(tokens: Sequence[Token], place: int) -> tuple[Role, int]:
    """The longest known phrase that starts at a token, and how many tokens it takes."""
    word = tokens[place].word
    alone = ALONE.get(word)
    if alone is not None:
        return alone, 1
    for length in LENGTHS.get(word, ()):
        words = tuple([token.word for token in tokens[place : place + length]])
        role = ROLE_OF.get(words)
        if role is not None:
            return role, len(words)
    return OTHER, 1
