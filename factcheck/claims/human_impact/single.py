"""People without a number word: nobody, a policeman, the driver, one of the nurses."""

from collections.abc import Sequence
from decimal import Decimal

from factcheck.claims.human_impact.membership import membership_end
from factcheck.claims.human_impact.tokens import (
    DEFINITE,
    DETERMINERS,
    LONGEST_NOUN_PHRASE,
    OTHER,
    Chunk,
    Token,
    is_lone_dash,
    role_at,
)
from factcheck.claims.human_impact.words import ALSO_COUNTED, ROLE_OF
from factcheck.model import Hedge
from factcheck.text.names.lexicon import DEMONYM, flags_of
from factcheck.text.people import ADJECTIVES_TOO, NOT_PEOPLE, is_person_noun, is_person_singular
from factcheck.text.values import Figure, Span

MODIFYING = frozenset("death dead body injury arrest casualty".split())
"""Words for harm that may only modify the noun behind them."""


RANKS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
REMAINS = frozenset("body corpse remains".split())


def subject_of_verb(tokens: Sequence[Token], place: int) -> bool:
    """Whether "both" stands for two people: a verb follows, or their age ("both 51, died")."""
    return role_at(tokens, place)[0].tag in "eDKa" or tokens[place].word.isdigit()


def nobody_at(tokens: Sequence[Token], place: int) -> tuple[Chunk, int] | None:
    """ "No one", "none", "no policemen", "no casualties": zero people."""
    token = tokens[place]
    zero = Figure(
        token.start, token.end, Decimal(0), Decimal(0), Decimal(0), Hedge.NONE_OF, None, token.start, token.end
    )
    if token.word != "no":
        return Chunk("z", token.start, token.end, figure=zero, people=True), place + 1
    for reach in range(place + 1, min(place + 4, len(tokens))):
        word = tokens[reach].word
        if word == "one" or is_person_noun(word) or word in ALSO_COUNTED:
            if word in MODIFYING and is_plain_noun(tokens, reach + 1):
                return None  # "no death penalty", "no dead zone"
            end = tokens[reach].end
            shown = ALSO_COUNTED.get(word, "")
            population = None if word == "one" or shown else Span(tokens[place + 1].start, end)
            return Chunk("z", token.start, end, figure=zero, people=True, population=population, shown=shown), reach + 1
        if word in NOT_PEOPLE or ROLE_OF.get((word,), OTHER).tag not in "xrK":
            return None
    return None


def is_plain_noun(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word without a role of its own stands at a place, as a noun does behind its modifier."""
    return place < len(tokens) and tokens[place].word[0].isalpha() and role_at(tokens, place)[0] is OTHER


def single_at(tokens: Sequence[Token], place: int, figure_start: int | None) -> tuple[Chunk, int] | None:
    """ "A policeman", "a 15-year-old boy", "a third": one person without a number word."""
    if stands_alone(tokens, place):
        return without_noun(tokens, place)
    shown, article = "", tokens[place].word
    for reach in range(place + 1, min(place + LONGEST_NOUN_PHRASE, len(tokens))):
        word, following = tokens[reach].word, tokens[reach + 1].word if reach + 1 < len(tokens) else ""
        if figure_start is not None and tokens[reach].start >= figure_start:
            return None
        if word == "whose" or is_lone_dash(tokens, reach):
            return None  # "a tram whose driver", "a tram - whose driver"
        if word in NOT_PEOPLE and following and not following[0].isalnum():
            return None  # "the death of a gorilla, the zoo director said"
        if word == "other" and following and tokens[reach + 1].start == figure_start:
            return None  # "the other two"
        if word == "couple" and following != "of" and article == "a":
            two = lone_figure(tokens[place].start, tokens[reach].end, amount=2, hedge=Hedge.EXACT)
            return Chunk("q", two.start, two.end, word="couple", figure=two, people=True), reach + 1
        if word in ADJECTIVES_TOO and following[:1].isalpha() and role_at(tokens, reach + 1)[0] is OTHER:
            continue
        if (is_person_singular(word) and not is_person_singular(following)) or is_national(tokens, reach):
            return lone_person(tokens, place, reach, shown)
        role = ROLE_OF.get((word,), OTHER)
        if role.tag in "KJ":
            shown = role.kind
        elif role.tag not in "xr" and not word[0].isdigit() and (word != "," or article in DEFINITE) and word != "-":
            return None
    return None


def stands_alone(tokens: Sequence[Token], place: int) -> bool:
    """Whether an article goes with no noun: "two died and another wounded", "a third was also shot"."""
    following = place + 1
    if tokens[place].word == "another" and following < len(tokens):
        return role_at(tokens, following)[0].tag in "KP" and tokens[following].word != "shot"
    return tokens[place].word == "a" and is_next_one(tokens, following)


def without_noun(tokens: Sequence[Token], place: int) -> tuple[Chunk, int]:
    """The chunk of one more person, whose noun is the one before."""
    last = place if tokens[place].word == "another" else place + 1
    one_more = lone_figure(tokens[place].start, tokens[last].end)
    return Chunk("i", one_more.start, one_more.end, figure=one_more, people=True, additional=True), last + 1


def lone_person(tokens: Sequence[Token], place: int, noun: int, shown: str) -> tuple[Chunk, int] | None:
    """The chunk of an article and the noun for one person; None where the noun only goes before another."""
    word, following = tokens[noun].word, tokens[noun + 1].word if noun + 1 < len(tokens) else ""
    before_noun = word == "baby" or (shown == "missing" and word == "person")
    if before_noun and is_plain_noun(tokens, noun + 1):
        return None  # "a dead baby whale", "a missing person advert"
    if following in NOT_PEOPLE or is_person_noun(following) or following in ("'s", "’s", "s") or "'" in word:
        return None
    if word in REMAINS and following == "of":
        return None  # "the body of a man" is the man's
    end = membership_end(tokens, noun + 1)
    population = Span(tokens[place + 1].start, tokens[end - 1].end)
    chunk = Chunk(
        "i",
        tokens[place].start,
        population.end,
        figure=lone_figure(tokens[place].start, tokens[noun].end),
        people=True,
        population=population,
        additional=tokens[place].word == "another",
        definite=tokens[place].word in DEFINITE,
        shown=shown,
    )
    return chunk, end


def lone_figure(start: int, end: int, *, amount: int = 1, hedge: Hedge = Hedge.IMPLICIT_ONE) -> Figure:
    """The figure of people told without a number word."""
    number = Decimal(amount)
    return Figure(start, end, number, number, number, hedge, None, start, end)


def is_next_one(tokens: Sequence[Token], place: int) -> bool:
    """ "A third was also shot": a rank that stands alone before its verb is one more person."""
    if place + 1 >= len(tokens) or tokens[place].word not in RANKS:
        return False
    return role_at(tokens, place + 1)[0].tag in "eaKDP"


def is_national(tokens: Sequence[Token], place: int) -> bool:
    """ "A second American was killed": the name of a people alone, no noun behind it."""
    word = tokens[place].word
    if word.endswith("s") or not flags_of(word) & DEMONYM or place + 1 >= len(tokens):
        return False
    return role_at(tokens, place + 1)[0].tag in "eaKDrp"


def one_at(tokens: Sequence[Token], place: int) -> tuple[Chunk, int] | None:
    """ "One of his bodyguards", "that one person": one that counts, where it names a person."""
    reach = place + 1
    part = reach < len(tokens) and tokens[reach].word == "of"
    if part:
        reach += 1
    while part and reach < len(tokens) and tokens[reach].word in DETERMINERS:
        reach += 1
    more = reach < len(tokens) and tokens[reach].word in ("more", "further", "additional")
    begin = reach = reach + more
    while reach < min(begin + LONGEST_NOUN_PHRASE, len(tokens)):
        word = tokens[reach].word
        if part and reach == begin and word in ("them", "us", "whom", "those"):
            return one(tokens, place, reach, population=None), reach + 1
        if is_person_noun(word):
            if not (reach + 1 < len(tokens) and is_person_noun(tokens[reach + 1].word)):
                chunk = one(tokens, place, reach, population=Span(tokens[begin].start, tokens[reach].end))
                return chunk._replace(part=part, additional=more), reach + 1
        elif role_at(tokens, reach)[0].tag not in ("xd" if part else "x") or not word[0].isalpha():
            return None
        reach += 1
    return None


def one(tokens: Sequence[Token], place: int, last: int, *, population: Span | None) -> Chunk:
    """The chunk of a "one" that counts."""
    token = tokens[place]
    hedged = [each.word for each in tokens[max(0, place - 2) : place]] == ["at", "least"]
    figure = Figure(
        tokens[place - 2].start if hedged else token.start,
        token.end,
        None if hedged else Decimal(1),
        Decimal(1),
        None if hedged else Decimal(1),
        Hedge.AT_LEAST if hedged else Hedge.EXACT,
        None,
        token.start,
        token.end,
    )
    return Chunk(
        "q", token.start, tokens[last].end, word=tokens[last].word, figure=figure, population=population, people=True
    )
