"""Sums of money, and what each is for.

Two outlets that report one pledge, loss or budget should name one sum. The rule takes every figure with a currency and looks for
its purpose: behind it ("$48 million in aid", "$5m for the victims"), else the noun or verb before it ("a budget of €2 billion",
"the damage was put at $30 million"). Currencies are never converted.

What is not read: sums without a currency, and prices a unit ("$3 a gallon").
"""

import re
from collections.abc import Iterator

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.measure import around, measure, noun_phrase_at
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

PURPOSE_AHEAD = re.compile(
    r"\)?\s*(?:\([^)]{1,30}\)\s*)?(?:worth\s+of|in|of|for|on|to(?=\s+(?:help|support|rebuild|fund|pay|build|buy)\b))\s+",
    re.IGNORECASE,
)
HEAD_BEHIND = re.compile(
    r"(?P<head>[^\W\d_]+)\s+(?:(?:was|were|is|are|has\s+been|had\s+been)\s+(?:put|estimated|valued|set|fixed)\s+at|of|at|to|by|is|was|were|worth|about|be|been|totaling|totalling|amounting\s+to|valued\s+at|estimated\s+at|put\s+at)?"
    r"\s*(?:an?\s+)?\Z",
    re.IGNORECASE,
)
A_UNIT = re.compile(r"\s*(?:an?|per|each)\s+(?:\w+)|/|\s*-a-", re.IGNORECASE)
DUAL = re.compile(r"\s*[(\[]\s*\Z")
EMPTY_HEADS = frozenset("the a an and or than that with from some".split())


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each sum of money with a purpose, or with a word before it that tells what it is."""
    for figure in reading.figures:
        if figure.form != "money" or A_UNIT.match(reading.text, figure.end):
            continue
        sentence = around(reading, figure)
        span, of = purpose(reading, figure, sentence)
        if of is None:
            yield Missed("money", figure.start, figure.end, "no words beside the sum tell what it is for")
            continue
        yield measure(reading, "money", figure, span=span, of=of)


def purpose(reading: Reading, figure: Figure, sentence: Span) -> tuple[Span, str | None]:
    """What a sum is for, and the span from the sum to the words that say so."""
    ahead = PURPOSE_AHEAD.match(reading.text, figure.end, sentence.end)
    noun = noun_phrase_at(reading, ahead.end(), stop=sentence.end) if ahead else None
    if noun is not None and not reading.text[noun.start].isupper():
        return Span(figure.start, noun.end), reading.text[noun.start : noun.end]
    begin = figure.start
    if DUAL.search(reading.text, sentence.start, figure.start):
        # "$71m (£48m)": the second sum is for what the first is for.
        first = next(
            (
                other
                for other in reversed(reading.figures_in(Span(sentence.start, figure.start)))
                if other.form == "money"
            ),
            None,
        )
        begin = first.start if first else begin
    behind = HEAD_BEHIND.search(reading.text[sentence.start : begin])
    head = behind.group("head") if behind else ""
    if not head or head.lower() in EMPTY_HEADS:
        return Span(figure.start, figure.end), None
    start = sentence.start + behind.start("head") if behind else figure.start
    return Span(start, figure.end), head
