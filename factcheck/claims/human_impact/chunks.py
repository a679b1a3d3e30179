"""A sentence as a row of chunks: counted people, triggers, auxiliaries, the rest; each with a one-letter tag for the patterns."""

from collections.abc import Sequence
from decimal import Decimal

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
    TOKEN,
    Chunk,
    Token,
    is_dash,
    role_at,
    spoken,
)
from factcheck.model import Hedge
from factcheck.text.values import DateMention, Figure, Span

DAY_PREPOSITIONS = frozenset("in on at by since during the a".split())
"""Words that open a time and leave it where it is: "were in June"."""


def chunks(lower: str, sentence: Span, *, figures: Sequence[Figure], dates: Sequence[DateMention] = ()) -> list[Chunk]:
    """The chunks of a sentence; `figures` and `dates` are those inside it, in order."""
    tokens = [Token(m.start(), m.end(), m.group()) for m in TOKEN.finditer(lower, sentence.start, sentence.end)]
    tokens = spoken(tokens, figures)
    waiting = list(figures)
    days = list(dates)
    row: list[Chunk] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        while days and days[0].end <= token.start:
            days.pop(0)
        if days and days[0].start <= token.start:
            # "Were now confirmed dead", "have today fled": behind an auxiliary a time is an adverb.
            adverb = bool(row) and row[-1].tag in "ea" and token.word not in DAY_PREPOSITIONS
            row.append(Chunk("r" if adverb else "p", token.start, token.end, word=token.word))
            place += 1
            continue
        while waiting and waiting[0].end <= token.start:
            waiting.pop(0)
        if waiting and waiting[0].start <= token.start < waiting[0].end:
            chunk, place = counted(tokens, place, waiting)
        else:
            chunk, place = worded(tokens, place, waiting[0].start if waiting else None)
        row.append(chunk)
    return row


def worded(tokens: Sequence[Token], place: int, figure_start: int | None) -> tuple[Chunk, int]:
    """The chunk of a word: a nobody, one person without a number, or a word with its role."""
    token = tokens[place]
    if token.word in ("no", "nobody", "none", "no-one", "noone"):
        nobody = nobody_at(tokens, place)
        if nobody is not None:
            return nobody
    if token.word in ("a", "an", "another") or token.word in DEFINITE:
        single = single_at(tokens, place, figure_start)
        if single is not None:
            return single
    if token.word == "one":
        single = one_at(tokens, place)
        if single is not None:
            return single
    if token.word == "both" and place + 1 < len(tokens) and subject_of_verb(tokens, place + 1):
        two = Figure(
            token.start, token.end, Decimal(2), Decimal(2), Decimal(2), Hedge.EXACT, None, token.start, token.end
        )
        return Chunk("q", token.start, token.end, figure=two, people=True), place + 1
    role, length = role_at(tokens, place)
    if role is OTHER and token.word.endswith("ly") and token.word not in NO_ADVERBS:
        role = ADVERB
    if role is OTHER and token.word.endswith("ing") and len(token.word) > LONGEST_NOUN_IN_ING:
        # "Killed fighting in the hills": the participle goes on where a preposition would.
        role = PARTICIPLE
    if role is OTHER and token.word in DASHES and is_dash(tokens, place):
        role = COMMA
    last = tokens[place + length - 1]
    words = " ".join(each.word for each in tokens[place : place + length])
    if token.word == "." and place == len(tokens) - 1:
        return Chunk(".", token.start, token.end, word="."), place + 1
    return Chunk(role.tag, token.start, last.end, kind=role.kind, word=words), place + length
