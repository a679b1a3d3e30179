"""A sentence as a row of chunks: counted people, triggers, auxiliaries, the rest; each with a one-letter tag for the patterns."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims.human_impact.words import ALSO_COUNTED, LENGTHS, ROLE_OF, Role
from factcheck.model import Hedge
from factcheck.text.people import NOT_PEOPLE, is_person_noun, is_person_singular
from factcheck.text.reading import Reading
from factcheck.text.values import DateMention, Figure, Span

TOKEN = re.compile(r"\d(?:[\d,.]*\d)?|(?:[a-z]\.){2,}|[^\W\d_]+(?:['’-][^\W\d_]+)*|\S")
ADDING = frozenset(["more", "other", "others", "additional", "further", "new", "extra"])
DETERMINERS = frozenset("the its their our these those his her my all".split())
DEFINITE = frozenset("the his her their".split())
LONGEST_NOUN_PHRASE = 6
QUOTES = frozenset("\"'“”‘’«»`[]")
OTHER = Role("x")


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


def chunks(lower: str, sentence: Span, *, figures: Sequence[Figure], dates: Sequence[DateMention] = ()) -> list[Chunk]:
    """The chunks of a sentence; `figures` and `dates` are those inside it, in order."""
    tokens = [Token(m.start(), m.end(), m.group()) for m in TOKEN.finditer(lower, sentence.start, sentence.end)]
    tokens = [token for token in tokens if token.word not in QUOTES]
    waiting = list(figures)
    days = list(dates)
    row: list[Chunk] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        while days and days[0].end <= token.start:
            days.pop(0)
        if days and days[0].start <= token.start:
            row.append(Chunk("p", token.start, token.end, word=token.word))
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


def role_at(tokens: Sequence[Token], place: int) -> tuple[Role, int]:
    """The longest known phrase that starts at a token, and how many tokens it takes."""
    for length in LENGTHS.get(tokens[place].word, ()):
        words = tuple([token.word for token in tokens[place : place + length]])
        role = ROLE_OF.get(words)
        if role is not None:
            return role, len(words)
    return OTHER, 1


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
    if token.word == "both" and place + 1 < len(tokens) and role_at(tokens, place + 1)[0].tag in "eDKa":
        two = Figure(
            token.start, token.end, Decimal(2), Decimal(2), Decimal(2), Hedge.EXACT, None, token.start, token.end
        )
        return Chunk("q", token.start, token.end, figure=two, people=True), place + 1
    role, length = role_at(tokens, place)
    last = tokens[place + length - 1]
    words = " ".join(each.word for each in tokens[place : place + length])
    if token.word == "." and place == len(tokens) - 1:
        return Chunk(".", token.start, token.end, word="."), place + 1
    return Chunk(role.tag, token.start, last.end, kind=role.kind, word=words), place + length


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
            end = tokens[reach].end
            shown = ALSO_COUNTED.get(word, "")
            population = None if word == "one" or shown else Span(tokens[place + 1].start, end)
            return Chunk("z", token.start, end, figure=zero, people=True, population=population, shown=shown), reach + 1
        if word in NOT_PEOPLE or ROLE_OF.get((word,), OTHER).tag not in "xrK":
            return None
    return None


def single_at(tokens: Sequence[Token], place: int, figure_start: int | None) -> tuple[Chunk, int] | None:
    """ "A policeman", "a 15-year-old boy": one person without a number word."""
    shown = ""
    if tokens[place].word == "another" and place + 1 < len(tokens) and role_at(tokens, place + 1)[0].tag in "KP":
        # "Two died and another wounded": the noun is the one before.
        one = Figure(tokens[place].start, tokens[place].end, Decimal(1), Decimal(1), Decimal(1), Hedge.IMPLICIT_ONE)
        return Chunk("i", tokens[place].start, tokens[place].end, figure=one, people=True, additional=True), place + 1
    for reach in range(place + 1, min(place + LONGEST_NOUN_PHRASE, len(tokens))):
        token = tokens[reach]
        if figure_start is not None and token.start >= figure_start:
            return None
        following = tokens[reach + 1].word if reach + 1 < len(tokens) else ""
        if is_person_singular(token.word) and not is_person_singular(following):
            if following in NOT_PEOPLE or is_person_noun(following) or following in ("'s", "’s") or "'" in token.word:
                return None
            figure = Figure(
                tokens[place].start,
                token.end,
                Decimal(1),
                Decimal(1),
                Decimal(1),
                Hedge.IMPLICIT_ONE,
                None,
                tokens[place].start,
                token.end,
            )
            population = Span(tokens[place + 1].start, token.end)
            added = tokens[place].word == "another"
            return Chunk(
                "i",
                tokens[place].start,
                token.end,
                figure=figure,
                people=True,
                population=population,
                additional=added,
                definite=tokens[place].word in DEFINITE,
                shown=shown,
            ), reach + 1
        role = ROLE_OF.get((token.word,), OTHER)
        if role.tag in "KJ":
            shown = role.kind
        elif role.tag not in "xr" and not token.word[0].isdigit() and token.word not in "-,":
            return None
    return None


def counted(tokens: Sequence[Token], place: int, waiting: list[Figure]) -> tuple[Chunk, int]:
    """The chunk of a figure with the noun phrase behind it."""
    figure = waiting.pop(0)
    added = place > 0 and tokens[place - 1].word == "another"
    while place < len(tokens) and tokens[place].start < figure.end:
        place += 1
    if figure.unit is not None or figure.form != "count":
        return Chunk("Q", figure.start, figure.end, figure=figure, people=False), place
    if is_age(tokens, place, figure):
        return Chunk("x", figure.start, figure.end, figure=figure), place
    chunk, place = noun_phrase(tokens, place, figure, waiting)
    return (chunk._replace(additional=True) if added else chunk), place


def is_age(tokens: Sequence[Token], place: int, figure: Figure) -> bool:
    """ ", 24," beside a name: a bare number between commas is an age."""
    before = next((token for token in reversed(tokens[:place]) if token.end <= figure.start), None)
    after = tokens[place].word if place < len(tokens) else "."
    return (
        before is not None
        and before.word in (",", "(")
        and after in (",", ".", ")", ";")
        and figure.hedge is Hedge.EXACT
        and (figure.amount or 0) < 120
    )


def noun_phrase(tokens: Sequence[Token], place: int, figure: Figure, waiting: list[Figure]) -> tuple[Chunk, int]:
    """The figure with what it counts: "12", "12 police officers", "dozens of the protesters", "three of the 12 men"."""
    begin, additional = place, False
    if place < len(tokens) and tokens[place].word in ("-", "strong", "-strong"):
        return Chunk("Q", figure.start, figure.end, figure=figure, people=False), place
    while place < len(tokens) and tokens[place].word in ADDING:
        additional = True
        place += 1
        if tokens[place - 1].word == "others":
            return head(tokens, figure, begin, place, people=True, additional=True, shown="")
    begin = place
    if place < len(tokens) and tokens[place].word == "of":
        place += 1
        while place < len(tokens) and tokens[place].word in DETERMINERS:
            place += 1
        if place < len(tokens) and tokens[place].word in ("them", "whom", "those", "us"):
            chunk, place = head(tokens, figure, place, place + 1, people=True, additional=additional, shown="")
            return chunk._replace(population=None, part=True), place
        if waiting and place < len(tokens) and waiting[0].start <= tokens[place].start < waiting[0].end:
            base = waiting.pop(0)
            while place < len(tokens) and tokens[place].start < base.end:
                place += 1
        begin = place
    return modifiers(tokens, begin, figure, additional)


def modifiers(tokens: Sequence[Token], begin: int, figure: Figure, additional: bool) -> tuple[Chunk, int]:
    """Walk over adjectives to the noun that is counted."""
    shown = ""
    place = begin
    while place < min(begin + LONGEST_NOUN_PHRASE, len(tokens)):
        word = tokens[place].word
        following = tokens[place + 1].word if place + 1 < len(tokens) else ""
        role = role_at(tokens, place)[0]
        if (
            word in ALSO_COUNTED
            and not is_person_noun(following)
            and (role.tag not in "KJ" or not shown)
            and role.tag in "BOT"
        ):
            return head(tokens, figure, begin, place + 1, people=True, additional=additional, shown=ALSO_COUNTED[word])
        if is_person_noun(word):
            if is_person_noun(following):
                place += 1
                continue
            return head(tokens, figure, begin, place + 1, people=True, additional=additional, shown=shown)
        if word in NOT_PEOPLE and not is_person_noun(following):
            return head(tokens, figure, begin, place + 1, people=False, additional=additional, shown="")
        if role.tag in "KJ" and noun_follows(tokens, place + 1):
            shown = role.kind
        elif role.tag != "x" or not (word[0].isalpha() or word == "-"):
            break
        place += 1
    return head(
        tokens,
        figure,
        begin,
        place if place < begin + LONGEST_NOUN_PHRASE else begin,
        people=None,
        additional=additional,
        shown="",
    )


def noun_follows(tokens: Sequence[Token], place: int) -> bool:
    """Whether a noun for people stands within two words: "12 wounded Afghan soldiers"."""
    for token in tokens[place : place + 2]:
        if is_person_noun(token.word):
            return True
        if ROLE_OF.get((token.word,), OTHER).tag not in "xKJ":
            return False
    return False


def head(
    tokens: Sequence[Token], figure: Figure, begin: int, end: int, *, people: bool | None, additional: bool, shown: str
) -> tuple[Chunk, int]:
    """The chunk of a figure whose noun phrase is tokens begin to end; q where it may be people, else Q."""
    population = Span(tokens[begin].start, tokens[end - 1].end) if end > begin else None
    tag = "Q" if people is False else "q"
    word = tokens[end - 1].word if end > begin else ""
    stop = population.end if population else figure.end
    return Chunk(
        tag,
        figure.start,
        stop,
        word=word,
        figure=figure,
        population=population,
        people=people,
        additional=additional,
        shown=shown,
    ), end


def counted_noun(reading: Reading, figure: Figure) -> str | None:
    """The noun that a figure counts, with its modifiers, as written: "ethnic Uzbeks"; None where none follows."""
    if figure.form != "count":
        return None
    end = min(reading.sentence(figure.start).end, figure.end + 80)
    tokens = [
        Token(m.start(), m.end(), m.group()) for m in TOKEN.finditer(reading.lower, figure.start, max(end, figure.end))
    ]
    chunk, _ = counted(tokens, 0, [figure])
    return reading.text[chunk.population.start : chunk.population.end] if chunk.population else None
