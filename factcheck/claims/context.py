"""What stands around a claim: who says so, where, when, and as of when."""

from factcheck.claims.moments import times
from factcheck.claims.whereabouts import place
from factcheck.model import Attribution, Place, When
from factcheck.text.attribution import attribution_before, attribution_of
from factcheck.text.reading import Reading
from factcheck.text.values import Span

REACH = 400
"""Characters around a claim in which its source, place and time are looked for, however long the sentence is."""


def context(reading: Reading, sentence: Span, span: Span) -> dict[str, Attribution | Place | When | None]:
    """The fields attribution, place, when and as_of of a claim at `span` of a sentence."""
    near = Span(max(sentence.start, span.start - REACH), min(sentence.end, span.end + REACH))
    attribution = attribution_of(reading.text, reading.lower, near, span=span)
    if attribution is None and sentence.start > 1:
        before = reading.sentence(sentence.start - 1)
        before = Span(max(before.start, before.end - REACH), before.end)
        attribution = attribution_before(reading.text, reading.lower, near, before=before)
    when, as_of = times(reading, near, span)
    return {
        "attribution": attribution,
        "place": place(reading, near, span, source=attribution.source if attribution else None),
        "when": when,
        "as_of": as_of,
    }
