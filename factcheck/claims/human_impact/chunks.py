"""A sentence as a row of chunks: counted people, triggers, auxiliaries, the rest; each with a one-letter tag for the patterns."""

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from factcheck.claims.human_impact.counted import counted
from factcheck.claims.human_impact.single import nobody_at, one_at, single_at, subject_of_verb
from factcheck.claims.human_impact.tokens import (
    ADVERB,
    COMMA,
    DASHES,
    DEFINITE,
    LONGEST_NOUN_IN_ING,
    NO_ADVERBS,
    OTHER,
    PARTICIPLE,
    QUOTES,
    TOKEN,
    Chunk,
    Token,
    is_dash,
    role_at,
    spoken,
)
from factcheck.claims.human_impact.words import ALONE, LENGTHS, Role
from factcheck.model import Hedge
from factcheck.text.values import DateMention, Figure, Span

ADDRESSED = frozenset(["you", "we"])
IF_NOT = 2
"""Words between the two numbers of "hundreds if not thousands"."""
DAY_PREPOSITIONS = frozenset("in on at by since during the a".split())
"""Words that open a time and leave it where it is: "were in June"."""
NOBODY = frozenset(["no", "nobody", "none", "no-one", "noone"])
MAY_COUNT = NOBODY | DEFINITE | {"a", "an", "another", "one", "both"}
"""Words that may stand for people by themselves or with the noun behind them."""


def chunks(lower: str, sentence: Span, *, figures: Sequence[Figure], dates: Sequence[DateMention] = ()) -> list[Chunk]:
    """The chunks of a sentence; `figures` and `dates` are those inside it, in order."""
    found = TOKEN.finditer(lower, sentence.start, sentence.end)
    if lower.find("[", sentence.start, sentence.end) >= 0:
        tokens = spoken([Token(*match.span(), match.group()) for match in found], figures)
    else:
        tokens = [Token(*match.span(), word) for match in found if (word := match.group()) not in QUOTES]
    waiting = list(figures)
    days = list(dates)
    row: list[Chunk] = []
    place = 0
    while place < len(tokens):
        start, end, word = tokens[place]
        while days and days[0].end <= start:
            days.pop(0)
        while waiting and waiting[0].end <= start:
            waiting.pop(0)
        if days and days[0].start <= start:
            # "Were now confirmed dead", "have today fled": behind an auxiliary a time is an adverb.
            adverb = bool(row) and row[-1].tag in "ea" and word not in DAY_PREPOSITIONS
            chunk, place = Chunk("r" if adverb else "p", start, end, "", word), place + 1
        elif waiting and waiting[0].start <= start:
            chunk, place = counted(tokens, place, waiting)
        elif (role := role_alone(word)) is not None:
            chunk, place = Chunk(role.tag, start, end, role.kind, word), place + 1
        else:
            chunk, place = worded(tokens, place, waiting[0].start if waiting else None)
        if chunk.tag == "q" and len(row) > IF_NOT and [each.word for each in row[-2:]] == ["if", "not"]:
            chunk = at_the_least(row, chunk)
        row.append(chunk)
    if row and row[-1].word == ".":
        row[-1] = row[-1]._replace(tag=".")
    return row


def at_the_least(row: list[Chunk], more: Chunk) -> Chunk:
    """The count that is sure of "hundreds, if not thousands, of men": it takes the place of the row's last chunks."""
    comma = row[-3].word == "," and len(row) > IF_NOT + 1
    sure = row[-4] if comma else row[-3]
    if sure.tag != "q" or sure.population is not None:
        return more
    del row[-4 if comma else -3 :]
    return more._replace(start=sure.start, figure=sure.figure)


@lru_cache(maxsize=20_000)
def role_alone(word: str) -> Role | None:
    """The role of a word that the words behind it don't change; None where they may, as in "a", "taken", "one"."""
    if word in MAY_COUNT or word in DASHES:
        return None
    return ALONE.get(word) or (None if word in LENGTHS else role_by_ending(word))


def role_by_ending(word: str) -> Role:
    """The role of a word that no table names."""
    if word.endswith("ly") and word not in NO_ADVERBS:
        return ADVERB
    if word.endswith("ing") and len(word) > LONGEST_NOUN_IN_ING:
        # "Killed fighting in the hills": the participle goes on where a preposition would.
        return PARTICIPLE
    return OTHER


def worded(tokens: Sequence[Token], place: int, figure_start: int | None) -> tuple[Chunk, int]:
    """The chunk of words that lean on those behind them: people without a number, or a phrase with its role."""
    token = tokens[place]
    if token.word in MAY_COUNT:
        people = uncounted(tokens, place, figure_start)
        if people is not None:
            return people
    role, length = role_at(tokens, place)
    if role is OTHER:
        role = COMMA if is_dash(tokens, place) else role_by_ending(token.word)
    phrase = tokens[place : place + length]
    words = " ".join([each.word for each in phrase])
    return Chunk(role.tag, token.start, phrase[-1].end, role.kind, words), place + length


def uncounted(tokens: Sequence[Token], place: int, figure_start: int | None) -> tuple[Chunk, int] | None:
    """People without a number word: a nobody, one person, both of two."""
    token = tokens[place]
    if token.word in NOBODY:
        return nobody_at(tokens, place)
    if token.word == "one":
        return one_at(tokens, place)
    if token.word != "both":
        return single_at(tokens, place, figure_start)
    if place and tokens[place - 1].word in ADDRESSED:
        return None  # "the day you both die"
    if place + 1 == len(tokens) or not subject_of_verb(tokens, place + 1):
        return None
    two = Figure(token.start, token.end, Decimal(2), Decimal(2), Decimal(2), Hedge.EXACT, None, token.start, token.end)
    return Chunk("q", token.start, token.end, figure=two, people=True), place + 1
