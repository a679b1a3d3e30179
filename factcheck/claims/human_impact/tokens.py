"""The words and signs of a sentence, and the chunks that they are gathered into."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims.human_impact.words import ALONE, LENGTHS, ROLE_OF, Role
from factcheck.text.values import Figure, Span

TOKEN = re.compile(r"\d(?:[\d,.]*\d)?|(?:[a-z]\.){2,}|[^\W\d_]+(?:['’-][^\W\d_]+)*|\S")


QUOTES = frozenset("\"'“”‘’«»`[]")


LONGEST_NOUN_PHRASE = 6
SHORTEST_ASIDE, LONGEST_ASIDE = 3, 14
"""Tokens from bracket to bracket of an editor's aside; one word alone stands for a word of the speaker: "[they]"."""


DASHES = frozenset("-–—")


OTHER = Role("x")


ADVERB = Role("r")
COMMA = Role("c")
PARTICIPLE = Role("p")
LONGEST_NOUN_IN_ING = 5
"""Words in -ing up to this length are nouns: king, thing, spring."""


NO_ADVERBS = frozenset("family italy july supply rally assembly ally fly reply early elderly".split())


DETERMINERS = frozenset("the its their our these those his her my all other".split())


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
    known: bool = False
    """Whether the people are some of those told of before: "50 of the girls"."""
    base: Figure | None = None
    """The whole that a part is taken from: seven in "two of the seven kidnapped students"."""


def is_dash(tokens: Sequence[Token], place: int) -> bool:
    """Whether a stroke parts words as a comma does: "six men -- two of them cooks --", not "15-year-old"."""
    token = tokens[place]
    glued_before = place > 0 and tokens[place - 1].end == token.start and tokens[place - 1].word not in DASHES
    glued_behind = place + 1 < len(tokens) and tokens[place + 1].start == token.end
    return token.word in DASHES and not (glued_before and glued_behind and token.word == "-")


def is_lone_dash(tokens: Sequence[Token], place: int) -> bool:
    """Whether a stroke stands with a space on either side: "a tram - whose driver"; not "12- year-old"."""
    if tokens[place].word not in DASHES or not 0 < place < len(tokens) - 1:
        return False
    return tokens[place - 1].end < tokens[place].start and tokens[place].end < tokens[place + 1].start


def spoken(tokens: Sequence[Token], figures: Sequence[Figure]) -> list[Token]:
    """The tokens without quote signs, and without what an editor put in brackets behind a word: "10 others [no names given]"."""
    kept: list[Token] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.word == "[" and kept and kept[-1].word[-1].isalnum():
            close = next(
                (at for at in range(place, min(place + LONGEST_ASIDE, len(tokens))) if tokens[at].word == "]"), 0
            )
            counts = any(token.start < figure.start < tokens[close].end for figure in figures) if close else True
            place = place if counts or close < place + SHORTEST_ASIDE else close
        if tokens[place].word not in QUOTES:
            kept.append(tokens[place])
        place += 1
    return kept


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
