"""All figures of a text: anchored at digits and number words, each read forward, its hedge and currency looked up behind."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from factcheck.model import Hedge
from factcheck.text.figures.hedges import bounds, hedge_around
from factcheck.text.figures.numerals import SHORT_SCALES, STARTS, TIGHT_SCALE, Numeral, digits_at, whole, words_at
from factcheck.text.figures.units import Unit, currency_before, unit_after
from factcheck.text.values import Figure
from factcheck.text.words import WordFinder

Form = Literal["count", "measure", "money", "percent", "ordinal", "fraction"]

DIGIT = re.compile(r"\d[\d,.]*")
NUMBER_WORDS = WordFinder(STARTS)

JOIN = re.compile(r"\s*(?:-|–|—|to)\s*(?=[\d$€£¥a-z])|\s+to\s+(?:as\s+(?:many|much)\s+as\s+)?")
BETWEEN_BEHIND = re.compile(r"\b(?:between|from)\s+\Z")
AND = re.compile(r"\s+and\s+(?:as\s+many\s+as\s+)?|\s+to\s+")

GLUED_BEFORE = re.compile(r"[\w#/@:][-]?\Z|\d[.,:]\Z|[a-z]-\Z")
"""Letters, signs and clock colons that make a digit part of an identifier: B52, #12, 12:45, MH-370."""
GLUED_AFTER = re.compile(r"['’]?s\b|\w*(?:\d|[a-z]{3,})|:\d|/\d|(?:st|nd|rd|th)\b|-?(?:year|month|week|day)-olds?\b")
ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
AGE = re.compile(r"[\s-]*(?:year|yr|month|week|day)s?[\s-]olds?\b")
NAMED_BEFORE = re.compile(
    r"\b(?:no|nos|number|article|chapter|section|page|flight|route|highway|interstate|room|channel|act|item|resolution|phase|"
    r"version|level|category|aged|age|figure|table|volume|apollo|boeing|airbus|group|type|windows|iphone|formula|"
    r"area|zone|unit|gate|platform|psalm|verse|rule|amendment|proposition|bill|title|pier|district|precinct)\.?\s+\Z"
)
"""Words that turn the next number into a name."""
FRACTION = re.compile(r"[-\s](?:halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b")
YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")
PRONOUN_ONE = re.compile(
    r"one\s+(?:of|another|day|thing|side|reason|way|more|who|that|can|could|is|was|has|may|might|time|night|morning|or)\b|one[,.;:!?\"'”’)]"
)
NOT_A_NUMBER_BEFORE = re.compile(
    r"\b(?:no|any|every|some|each|this|that|the|which|another|first|last|only|next|big|new|old|good)\s+\Z|number\s+\Z"
)


def read_figures(text: str, lower: str, *, taken: Sequence[tuple[int, int]] = ()) -> list[Figure]:
    """The figures of a text in order, none overlapping another or the spans already taken (dates).

    >>> [(figure.lower, figure.upper) for figure in read_figures("At least 12 died.", "at least 12 died.")]
    [(Decimal('12'), None)]
    """
    figures: list[Figure] = []
    done = 0
    for start, numeral in numerals(lower):
        if start < done or is_taken(taken, start, numeral.end):
            continue
        figure = figure_at(lower, start, numeral)
        if figure is None:
            continue
        if figure.start < done:
            figure = figure._replace(start=max(done, min(figure.start, figure.number_start)))
        figures.append(figure)
        done = figure.end
    return figures


def numerals(lower: str) -> list[tuple[int, Numeral]]:
    """Every numeral and where it starts, in order of place."""
    found = [(match.start(), digits_at(lower, match.start())) for match in DIGIT.finditer(lower)]
    for start, _end, word in NUMBER_WORDS.find(lower):
        at = start
        if word in ("few", "handful", "couple", "dozen", "hundred", "thousand", "million", "billion", "half"):
            at = article_before(lower, start)
        if word in ("one", "half") and is_pronoun(lower, start):
            continue
        if word == "both":
            continue
        found.append((at, words_at(lower, at)))
    return sorted((start, numeral) for start, numeral in found if numeral is not None)


def article_before(lower: str, start: int) -> int:
    """Where "a dozen" and "a few" begin: at the article."""
    for article in ("a ", "an ", "a half-", "a half "):
        if lower.endswith(article, 0, start) and not lower[: start - len(article)][-1:].isalnum():
            return start - len(article)
    return start


def is_pronoun(lower: str, start: int) -> bool:
    """ "One of them", "no one", "the one": one that counts nothing."""
    return (
        PRONOUN_ONE.match(lower, start) is not None
        or NOT_A_NUMBER_BEFORE.search(lower, max(0, start - 9), start) is not None
    )


def is_taken(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a span meets one of the sorted spans already taken."""
    place = bisect_left(taken, (start + 1,))
    return (place > 0 and taken[place - 1][1] > start) or (place < len(taken) and taken[place][0] < end)


def figure_at(lower: str, start: int, numeral: Numeral) -> Figure | None:
    """The figure around a numeral, or None where the number names, ranks or dates instead of counting."""
    digital = lower[start].isdigit()
    if not digital and FRACTION.match(lower, numeral.end):
        return None
    if digital and not stands_alone(lower, start, numeral.end):
        return None
    numeral, sign = scaled(lower, start, numeral)
    unit = sign or unit_after(lower, numeral.end)
    end = max(numeral.end, unit.edge) if unit and not sign else numeral.end
    if sign:
        end = skip_repeated_currency(lower, end)
    first = sign.edge if sign else start
    ranged = range_at(lower, first, start, numeral, unit)
    if ranged is not None:
        return ranged
    if numeral.amount is None:
        return vague_figure(lower, first, start, numeral, unit, end)
    if digital and unit is None and is_year(lower, start, numeral.end):
        return None
    hedged = hedge_around(lower, first, numeral.end if unit is None else end)
    if hedged.hedge is Hedge.EXACT and unit is None and NAMED_BEFORE.search(lower, max(0, start - 14), start):
        return None
    counts = unit is None
    lower_bound, upper_bound = bounds(hedged.hedge, numeral.amount, counts=counts)
    return Figure(
        hedged.start,
        max(hedged.end, end),
        numeral.amount,
        lower_bound,
        upper_bound,
        hedged.hedge,
        unit.code if unit else None,
        start,
        numeral.end,
        form_of(unit),
    )


def stands_alone(lower: str, start: int, end: int) -> bool:
    """Whether digits are a number of their own, not part of an identifier, a clock time, an ordinal or an age."""
    if GLUED_BEFORE.search(lower, max(0, start - 2), start) and not currency_before(lower, start):
        # "10-15" is read from its first number; a lone second one is a score or a code.
        return False
    if ORDINAL.match(lower, end) or AGE.match(lower, end):
        return False
    tight = TIGHT_SCALE.match(lower, end)
    return tight is not None or unit_after(lower, end) is not None or not GLUED_AFTER.match(lower, end)


def scaled(lower: str, start: int, numeral: Numeral) -> tuple[Numeral, Unit | None]:
    """The numeral with a tight scale ("$1.2bn", "80k") applied, and the currency sign before it."""
    sign = currency_before(lower, start)
    tight = TIGHT_SCALE.match(lower, numeral.end)
    if tight is None or numeral.amount is None or (tight.group(1) == "m" and sign is None):
        return numeral, sign
    return Numeral(tight.end(), whole(numeral.amount * SHORT_SCALES[tight.group(1)])), sign


def skip_repeated_currency(lower: str, end: int) -> int:
    """ "$48 million dollars": the word repeats the sign."""
    unit = unit_after(lower, end)
    return unit.edge if unit and unit.money else end


def range_at(lower: str, first: int, start: int, numeral: Numeral, unit: Unit | None) -> Figure | None:
    """A range that starts here: "10 to 15", "between 10 and 15", "$20 million to $30 million"."""
    if numeral.amount is None:
        return None
    behind = BETWEEN_BEHIND.search(lower, max(0, first - 10), first)
    opener = behind.group().strip() if behind else None
    edge = numeral.end if unit is None or unit.edge < start else max(numeral.end, unit.edge)
    join = (AND if opener == "between" else JOIN).match(lower, edge)
    if join is None or (opener == "from" and "to" not in join.group()):
        return None
    second_start = join.end()
    for sign in ("us$", "$", "€", "£", "¥"):
        if lower.startswith(sign, second_start):
            second_start += len(sign)
            break
    second = (
        digits_at(lower, second_start)
        if lower[second_start : second_start + 1].isdigit()
        else words_at(lower, second_start)
    )
    if second is None or second.amount is None or ORDINAL.match(lower, second.end):
        return None
    second, _ = scaled(lower, second_start, second)
    low, high = share_scale(lower, numeral, second)
    if second.amount is None or low >= high or changes(lower, first, opener):
        return None
    after = unit_after(lower, second.end)
    code = unit or after
    end = after.edge if after else second.end
    begin = first - len(behind.group()) if behind and opener == "between" else first
    return Figure(
        begin, end, None, low, high, Hedge.RANGE, code.code if code else None, start, second.end, form_of(code)
    )


def share_scale(lower: str, first: Numeral, second: Numeral) -> tuple[Decimal, Decimal]:
    """ "2 to 3 million" starts at two million."""
    low, high = first.amount or Decimal(0), second.amount or Decimal(0)
    for scale in (Decimal(10**9), Decimal(10**6), Decimal(1000), Decimal(100)):
        if (
            high >= scale
            and low < 100
            and low < high / scale
            and lower[: second.end].endswith(("hundred", "thousand", "million", "billion", "bn", "m"))
        ):
            return low * scale, high
    return low, high


CHANGE_BEHIND = re.compile(
    r"\b(?:rose|risen|rise|rises|climbed|jumped|grew|grown|increased|increase|up|fell|fallen|fall|dropped|down|cut|reduced|raised|revised|went|soared|declined)\s+(?:\w+\s+){0,3}(?:from\s+)?\Z"
)


def changes(lower: str, first: int, opener: str | None) -> bool:
    """ "Rose from 117 to 124" names two values in time, not a range."""
    return opener == "from" and CHANGE_BEHIND.search(lower, max(0, first - 50), first) is not None


def vague_figure(lower: str, first: int, start: int, numeral: Numeral, unit: Unit | None, end: int) -> Figure:
    """ "Dozens": at least two of them, open above; a hedge before it belongs to its span."""
    hedged = hedge_around(lower, first, end)
    begin = hedged.start if hedged.hedge is not Hedge.EXACT else first
    return Figure(
        begin,
        max(end, hedged.end),
        None,
        numeral.least,
        None,
        Hedge.VAGUE,
        unit.code if unit else None,
        start,
        numeral.end,
        form_of(unit),
    )


def is_year(lower: str, start: int, end: int) -> bool:
    """A bare four-digit number in the range of years that no hedge or noun claims as a count."""
    if not YEAR.match(lower[start:end]):
        return False
    following = lower[end : end + 12].lstrip()
    hedged = hedge_around(lower, start, end).hedge
    return hedged is Hedge.EXACT and not following.startswith(
        ("people", "men", "women", "troops", "soldiers", "dead", "killed")
    )


def form_of(unit: Unit | None) -> Form:
    """What a unit makes of a number."""
    if unit is None:
        return "count"
    if unit.money:
        return "money"
    return "percent" if unit.code in ("%", "[pp]") else "measure"
