"""Sums of money, and what each is for.

Two outlets that report one pledge, loss or budget should name one sum. The rule takes every figure with a currency and looks for
its purpose: behind it ("$48 million in aid", "$5m for the victims"), else the noun or verb before it ("a budget of €2 billion",
"the damage was put at $30 million"). Currencies are never converted.

What is not read: sums without a currency, and prices a unit ("$3 a gallon").
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.holders import company_before
from factcheck.claims.measure import REACH, around, measure
from factcheck.claims.modality import is_hypothetical
from factcheck.claims.money.aims import end_of_pair
from factcheck.claims.money.bare import is_bare
from factcheck.claims.money.coming import is_to_come
from factcheck.claims.money.currencies import settled
from factcheck.claims.money.deeds import is_only_moved
from factcheck.claims.money.doubt import COMPARED, THAN, doubt
from factcheck.claims.money.market import is_weight, on_market
from factcheck.claims.money.purpose import purpose
from factcheck.claims.money.sums import CLOSE, Purpose, Sum
from factcheck.claims.money.words import EMPTY_HEADS
from factcheck.claims.phrases import chain_at, possessive
from factcheck.model import Hedge
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

MOST_BETWEEN = 10
"""Characters between a sum and the same sum in another currency."""
A_UNIT = re.compile(
    r"\s+for\s+(?:each|every)\b|\s*(?:an?|per|each)\s+(?!time\b|piece\s+of\b)(?:(?!year|month|week|day|decade|quarter|century|hour)\w+|\w+\b(?!\s+(?:ago|earlier|later|before|after)\b))\b|\s?per\s[$€£#]|\\?/|\s*-(?:an?|per)-|\s+(?:apiece|a\s+piece)\b",
    re.IGNORECASE,
)
ABOUT_A = re.compile(
    r"\b(?:(?:nearly|almost|roughly|approximately)|(?:is|was|be|been|['’]s|for|with|makes?|made|needs?|takes?|cost|paid|spent|just|only|probably|it|got|had)\s+about)\s+an?\s+\Z"
)
"""A hedge before the article of a sum: "it's about a | $5,000 investment", but not "they spoke about a $5,000 investment"."""
PER = re.compile(r"\bper\s+\Z")
"""Before the other half of a rate: "$1 per | $5 of damage"."""
FOR_EVERY = re.compile(r"\s+for\s+(?:each|every)\b")
"""Behind what a sum is for: "$3 worth of savings | for every new dollar"."""
TWIN_AHEAD = re.compile(r"\s?[(\[]\s?|,?\s(?:or\s)?(?:about\s|some\s|around\s)?[(\[]?|[,/]\s?")
"""What may stand between a sum and the same sum in another currency: "$71m (£48m)"."""
TO_BE = re.compile(
    r"\s(?:also\s|soon\s)?to\sbe\s(?:made|paid|given|provided|spent|handed|released|raised|disbursed|delivered)\b"
)
""" "A mortgage worth $2 million | to be made available"."""
ROW_AHEAD = re.compile(r"(?:\s(?!and\b|or\b|to\b)[\w.]+){0,4}\s?(?:,|,?\s(?:and|or|to))\s(?:another\s)?")
"""What stands between sums of a row: "from $5 million in May to $3 million"."""
IN_CHANGE = re.compile(r"(?:rise|fall|cut)\s+in\s+")
RATE_IN_BRACKET = re.compile(r"[^()\[\].;]{0,30}[)\]](?=\s(?:an?|per|each)\s)")
"""Between a sum and its rate: "5 million pesos ($57m | or so) | a day"."""
RATE = re.compile(
    r"\s(?:(?:a|per|each|every)\s(?P<time>day|week|month|year|hour)\b(?!\s(?:ago|earlier|later|before|after)\b)|(?P<adverb>annually|yearly)\b)"
)
"""Behind what a sum is for: "$5 million in aid | a year"."""
NEXT_THING = re.compile(r"\s+(?P<how>from|for|to|in|into|on|of)\s+")
"""What a sum of a row has behind it for itself."""
BRACKETED = re.compile(r"\s?[(\[][^()\[\]]{1,40}[)\]]|\s?[)\]]")
RESPECTIVELY = re.compile(r"[^.;:]{0,60}\brespectively\b")
""" "Two countries pledged $3 and $5 million respectively": which of them which is for the reader to sort out."""
CHANGING = re.compile(
    r"\b(?:increas|rais|ris|rose|lift|cut|lower|reduc|fall|fell|grow|grew|jump|climb|drop|up|down)\w*\s[^.;:]{0,60}\bfrom\s+\Z"
)
""" "Would raise the limit | from $75m to $10bn" is no range."""
RESULT = re.compile(r"(?:profits?|income|earnings|revenues?|turnover)\Z", re.IGNORECASE)
"""What a firm reports of itself ("quarterly profit | rose to $5 million"): in a sentence that names no other it is that firm's."""
UNTOLD = "no words beside the sum tell what it is for"
ONLY_PAID = "the words beside the sum tell only that it was paid"
BARE = "whose it is or what for isn't said"
ROW = "what this sum of a row is for is told of another"
WHOSE = "several countries name their money so, and the article names none of them"
TWO = "a change from one sum to another"
MARKET = "a price on a market, which moves by the hour"


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each sum of money of which the words beside it tell what it is."""
    figures = [figure for figure in reading.figures if figure.form == "money"]
    twins: Twins | None = None
    for place, figure in enumerate(figures):
        if twins is None or figure.end > twins.end:
            twins = twins_at(reading, figures, place, before=twins)
        if (
            PER.search(reading.lower, max(0, figure.start - CLOSE), figure.start)
            or A_UNIT.match(reading.text, figure.end)
            or A_UNIT.match(reading.text, twins.end)
            or is_rate_behind_bracket(reading, twins.end)
            or FOR_EVERY.match(reading.text, twins.until)
            or is_weight(reading, figure)
        ):
            continue
        if twins.of is None:
            yield Missed("money", figure.start, figure.end, twins.reason)
            continue
        start = min(twins.start, figure.start) if figure == twins.first else figure.start
        sum_of_country = settled(reading, figure)
        if sum_of_country is None:
            yield Missed("money", figure.start, figure.end, WHOSE)
            continue
        if sum_of_country.hedge is Hedge.EXACT and ABOUT_A.search(
            reading.lower, max(0, figure.start - CLOSE), figure.start
        ):
            sum_of_country = sum_of_country._replace(hedge=Hedge.ABOUT)
        yield measure(
            reading,
            "money",
            sum_of_country,
            span=Span(start, max(twins.until, figure.end)),
            of=twins.of,
            possible=may_come(reading, twins.first) or TO_BE.match(reading.lower, twins.until) is not None,
        )


def may_come(reading: Reading, figure: Figure) -> bool:
    """Whether the words before a sum and its twins leave it open: "will auction 15 billion pounds (| $2 billion)"."""
    before = reading.lower[around(reading, figure).start : figure.start]
    return is_to_come(before) or is_hypothetical(before)


class Twins(NamedTuple):
    """A sum and the same sum in another currency beside it, with what both are for."""

    first: Figure
    end: int
    start: int
    until: int
    of: str | None
    reason: str = ""


def twins_at(reading: Reading, figures: Sequence[Figure], place: int, *, before: Twins | None) -> Twins:
    """The sum at a place of the list, with those behind it that only repeat it, and what they are for.

    A sum without words of its own is for what the one right `before` it is for: "pledged $100,000 and $50,000".
    """
    first = figures[place]
    sentence = around(reading, first)
    end = end_of_twins(reading, figures, place, stop=sentence.end)
    untold = Twins(first, end, first.start, end, None, UNTOLD)
    if on_market(reading, first, sentence):
        return untold._replace(reason=MARKET)
    money = Sum(reading.text, reading.lower, first.start, end, sentence)
    told = purpose(money)
    in_row = told is None and before is not None and is_next_in_row(reading, before, first)
    if told is None and not in_row:
        return untold._replace(reason=ONLY_PAID) if is_only_moved(money) else untold
    doubtful = doubt(reading.lower, first, sentence=sentence)
    if doubtful is None and THAN.match(reading.lower, end):
        # "$7.7bn (£4.8bn) | bigger than thought"
        doubtful = COMPARED
    if doubtful is not None:
        return untold._replace(reason=doubtful)
    if RESPECTIVELY.match(reading.lower, end, sentence.end):
        return untold._replace(reason=ROW)
    if first.hedge is Hedge.RANGE and CHANGING.search(reading.lower, sentence.start, first.start):
        return untold._replace(reason=TWO)
    if told is not None and is_bare(told.of):
        is_result = RESULT.search(told.of) and reading.lower.startswith(told.of.lower(), told.start)
        opens = not reading.text[sentence.start : told.start].strip()
        owner = company_before(reading, told.start, floor=sentence.start) if is_result and opens else None
        if owner is None:
            return untold._replace(reason=BARE)
        told = told._replace(of=f"{possessive(owner)} {told.of}")
    if told is not None:
        return Twins(first, end, told.start, told.end, with_rate(money, told))
    return untold._replace(of=of_next(money, before) if before else None, reason=ROW)


def with_rate(money: Sum, told: Purpose) -> str:
    """What a sum is for with the rate behind it: "aid a year"."""
    end = max(told.end, money.end)
    last = money.lower.find(f" {told.of.split()[-1].lower()} ", end, end + REACH // 3)
    # "Earned $5 million | from oil exports | annually"
    end = end if last < 0 else last + 1 + len(told.of.split()[-1])
    rate = RATE.match(money.lower, end, money.sentence.end)
    return told.of if rate is None else f"{told.of} a {rate['time'] or 'year'}"


def is_rate_behind_bracket(reading: Reading, end: int) -> bool:
    """Whether a rate stands behind the rest of the bracket that a sum ends in."""
    rest = RATE_IN_BRACKET.match(reading.text, end)
    return rest is not None and A_UNIT.match(reading.text, rest.end()) is not None


def of_next(money: Sum, before: Twins) -> str | None:
    """What the next sum of a row is for: "$10 billion from a bond sale and | $20 billion from banks"."""
    of = (before.of or "").removeprefix("earlier ")
    ahead = NEXT_THING.match(money.lower, money.end, money.sentence.end)
    phrase = chain_at(money.text, ahead.end(), stop=money.sentence.end) if ahead else None
    changed = IN_CHANGE.match(of)
    if changed is not None and money.lower.endswith(" to ", before.end, money.start):
        # "Raised the cost by $7 billion to | $40 billion"
        return of[changed.end() :]
    if phrase is not None and money.lower[phrase.start : end_of_pair(money, phrase)].split()[-1] in EMPTY_HEADS:
        # "$1 million for schools and | $2 million for the medium and longer term"
        return None
    if ahead is None or phrase is None:
        return of if before.until <= before.end else None
    kept, link, _ = of.partition(f" {ahead['how']} ")
    return f"{kept}{link}{' '.join(money.text[phrase.start : phrase.end].split())}" if link else None


def end_of_twins(reading: Reading, figures: Sequence[Figure], place: int, *, stop: int) -> int:
    """Where a sum ends, its twins in other currencies and their brackets included."""
    end = figures[place].end
    for other in figures[place + 1 : place + 3]:
        near = other.start - end <= MOST_BETWEEN and other.unit != figures[place].unit
        if not near or not TWIN_AHEAD.fullmatch(reading.lower, end, other.start):
            break
        end = other.end
    while (bracket := BRACKETED.match(reading.text, end, stop)) is not None:
        end = bracket.end()
    return end


def is_next_in_row(reading: Reading, before: Twins, first: Figure) -> bool:
    """Whether a sum follows another in a row: "$100,000 and | $50,000"."""
    return (
        before.of is not None
        and before.first.unit == first.unit
        and before.end <= first.start
        and ROW_AHEAD.fullmatch(reading.lower, before.end, first.start) is not None
    )
