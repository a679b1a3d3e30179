"""A number with what it counts: "12", "12 police officers", "dozens of the protesters", "three of the 12 men"."""

from collections.abc import Sequence

from factcheck.claims.human_impact.ages import is_age
from factcheck.claims.human_impact.nouns import Phrase, head, modifiers
from factcheck.claims.human_impact.tokens import (
    DETERMINERS,
    TOKEN,
    Chunk,
    Token,
    role_at,
)
from factcheck.claims.human_impact.words import COLLECTIVES
from factcheck.text.reading import Reading
from factcheck.text.values import Figure

AT_ONE = frozenset(["with", "another"])
"""Words behind "one" that make it no number of people."""
AFTER_NEW = frozenset(
    "york zealand zealanders yorkers delhi orleans jersey hampshire mexico england south caledonia guinea".split()
)
KNOWN = frozenset("the these those".split())
"""Words behind "of" for people told of before; "two of our drivers" may be new."""
ADDING = frozenset(["more", "other", "others", "additional", "further", "new", "extra"])


def counted(tokens: Sequence[Token], place: int, waiting: list[Figure]) -> tuple[Chunk, int]:
    """The chunk of a figure with the noun phrase behind it."""
    figure = waiting.pop(0)
    first = place
    added = place > 0 and tokens[place - 1].word == "another"
    while place < len(tokens) and tokens[place].start < figure.end:
        place += 1
    compound = place > first and tokens[place - 1].end > figure.end and tokens[place - 1].word[-1].isalpha()
    if figure.unit is not None or figure.form != "count" or not is_whole(figure) or compound:
        # "12 km", "1.5 dead", "a nine-man body"
        return Chunk("Q", figure.start, figure.end, figure=figure, people=False), place
    if place < len(tokens) and figure.amount == 1 and tokens[place].word in AT_ONE:
        return Chunk("x", figure.start, figure.end, word="one"), place  # "to be one with the tiger"
    if is_age(tokens, place, figure):
        return Chunk("r", figure.start, figure.end, figure=figure), place
    chunk, place = noun_phrase(tokens, place, figure, waiting)
    if (
        chunk.population is None
        and first >= 2
        and tokens[first - 1].word == "of"
        and tokens[first - 2].word in COLLECTIVES
    ):
        chunk = chunk._replace(people=True)
    return (chunk._replace(additional=True) if added else chunk), place


def is_name_in_new(tokens: Sequence[Token], place: int) -> bool:
    """Whether "new" opens a name: "four New York Times reporters", not "four new deaths"."""
    return tokens[place].word == "new" and place + 1 < len(tokens) and tokens[place + 1].word in AFTER_NEW


def is_whole(figure: Figure) -> bool:
    """Whether a figure can count people: nobody is 1.5 killed."""
    return all(bound is None or bound == bound.to_integral_value() for bound in (figure.lower, figure.upper))


def noun_phrase(tokens: Sequence[Token], place: int, figure: Figure, waiting: list[Figure]) -> tuple[Chunk, int]:
    """The figure with what it counts: "12", "12 police officers", "dozens of the protesters", "three of the 12 men"."""
    begin, additional, known = place, False, False
    whole: Figure | None = None
    if place < len(tokens) and tokens[place].word in ("-", "strong", "-strong"):
        return Chunk("Q", figure.start, figure.end, figure=figure, people=False), place
    while place < len(tokens) and tokens[place].word in ADDING and not is_name_in_new(tokens, place):
        additional = True
        place += 1
        if tokens[place - 1].word == "others":
            return head(Phrase(tokens, begin, figure, additional=True), place, people=True)
    begin = place
    if place < len(tokens) and tokens[place].word == "of":
        place += 1
        while place < len(tokens) and tokens[place].word in DETERMINERS:
            place += 1
        known = place > begin + 1 and tokens[begin + 1].word in KNOWN
        if place > begin + 1 and place < len(tokens) and role_at(tokens, place)[0].tag in "KJ":
            # "Four of the wounded passengers": a part of those told of before.
            chunk, place = modifiers(tokens, place, figure, additional)
            return chunk._replace(part=True), place
        if place < len(tokens) and tokens[place].word in ("them", "whom", "those", "us"):
            chunk, place = head(Phrase(tokens, place, figure, additional=additional), place + 1, people=True)
            return chunk._replace(population=None, part=True), place
        if waiting and place < len(tokens) and waiting[0].start <= tokens[place].start < waiting[0].end:
            base = waiting.pop(0)
            if base.unit is not None:
                # "Captured a million of the two million gallons"
                return Chunk("Q", figure.start, figure.end, figure=figure, people=False), place
            whole = base if base.form == "count" else None
            while place < len(tokens) and tokens[place].start < base.end:
                place += 1
            if place + 1 < len(tokens) and tokens[place].word == "of":
                place += 1  # "12,000 of the tens of thousands of Swedes"
                while place + 1 < len(tokens) and tokens[place].word in DETERMINERS:
                    place += 1
            if place < len(tokens) and role_at(tokens, place)[0].tag in "KJ":
                # "30 of the 80 wounded": a part of those told of in the same breath.
                chunk, place = modifiers(tokens, place, figure, additional)
                return chunk._replace(part=True, base=base), place
        begin = place
    chunk, place = modifiers(tokens, begin, figure, additional)
    return chunk._replace(base=whole, known=known), place


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
