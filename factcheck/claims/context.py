"""What stands around a claim: who says so, where, when, and as of when."""

import re

from factcheck.model import Attribution, Place, When
from factcheck.text.attribution import attribution_of
from factcheck.text.reading import Reading
from factcheck.text.values import DateMention, NameMention, Span

REPORTING_BEFORE = re.compile(
    r"\b(?:said|says|told\s+\w+|reported|announced|confirmed|added|stated)\s+(?:\w+\s+)?(?:on\s+|late\s+|early\s+)?\Z"
)
AS_OF_BEFORE = re.compile(r"\b(?:as\s+of|by|until|till|so\s+far)\s+(?:late\s+|early\s+|the\s+)?\Z")
REACH = 400
"""Characters around a claim in which its source, place and time are looked for, however long the sentence is."""
PLACE_BEFORE = re.compile(r"\b(?:in|at|near|around|outside|of|across|throughout|from|on)\s+(?:\w+\s+){0,4}?\Z")


def context(reading: Reading, sentence: Span, span: Span) -> dict[str, Attribution | Place | When | None]:
    """The fields attribution, place, when and as_of of a claim at `span` of a sentence."""
    near = Span(max(sentence.start, span.start - REACH), min(sentence.end, span.end + REACH))
    when, as_of = times(reading, near, span)
    return {
        "attribution": attribution_of(reading.text, reading.lower, near, span=span),
        "place": place(reading, near, span),
        "when": when,
        "as_of": as_of,
    }


def times(reading: Reading, sentence: Span, span: Span) -> tuple[When | None, When | None]:
    """When it happened, and as of when it is said: "police said Sunday that 12 had died on Friday"."""
    when: DateMention | None = None
    as_of: DateMention | None = None
    for mention in reading.dates_in(sentence):
        if mention.when.timex.type not in ("DATE", "TIME") or mention.when.timex.value.endswith("_REF"):
            continue
        before = reading.lower[max(sentence.start, mention.start - 24) : mention.start]
        if REPORTING_BEFORE.search(before) or AS_OF_BEFORE.search(before):
            as_of = mention
        elif when is None or distance(mention, span) < distance(when, span):
            when = mention
    return (when.when if when else None), (as_of.when if as_of else None)


def place(reading: Reading, sentence: Span, span: Span) -> Place | None:
    """The place that a preposition ties to the claim: the nearest one behind it, else before it."""
    found = [
        mention
        for mention in reading.names_in(sentence)
        if mention.type == "place"
        and PLACE_BEFORE.search(reading.lower[max(sentence.start, mention.start - 40) : mention.start])
    ]
    if not found:
        return None
    nearest = min(found, key=lambda mention: (distance(mention, span), mention.start))
    return Place(name=reading.text[nearest.start : nearest.end])


def distance(mention: DateMention | NameMention | Span, span: Span) -> int:
    """How many characters lie between a mention and a span; 0 inside it."""
    return max(mention.start - span.end, span.start - mention.end, 0)
