"""What the rules for measures share: the draft of a figure with what is measured."""

import re

from factcheck.claims.context import context
from factcheck.claims.draft import Draft
from factcheck.model import Modality
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

NOUN_PHRASE = re.compile(
    r"(?:(?:the|a|an|its|their|his|her|our|this|these|those)\s+)?"
    r"(?P<noun>(?!the\b|a\b|an\b|to\b|in\b|of\b)[^\W\d_][\w'’&-]*(?:\s+(?!in\b|on\b|at\b|by\b|to\b|for\b|from\b|with\b|and\b|or\b|that\b|which\b|who\b"
    r"|was\b|were\b|is\b|are\b|has\b|have\b|had\b|will\b|would\b|since\b|after\b|before\b|during\b|as\b|but\b|over\b|said\b|when\b|while\b|said\b)"
    r"[^\W\d_][\w'’&-]*){0,4})",
    re.IGNORECASE,
)
"""Up to five words that name a thing, up to the next preposition, verb or stop."""

HYPOTHETICAL = re.compile(r"\b(?:if|unless|would|could|might|may|should)\b")


REACH = 240
"""Characters around a figure in which what it measures is looked for, however long the sentence is."""


def around(reading: Reading, figure: Figure) -> Span:
    """The sentence of a figure, as far as it is near."""
    sentence = reading.sentence(figure.start)
    return Span(max(sentence.start, figure.start - REACH), min(sentence.end, figure.end + REACH))


def measure(
    reading: Reading, kind: str, figure: Figure, *, span: Span, of: str | None, between: tuple[str, ...] = ()
) -> Draft:
    """The draft of a measure claim at `span`, around its figure."""
    words = reading.lower[around(reading, figure).start : figure.start]
    fields = {
        "quantity": figure.quantity(),
        "of": of,
        "between": between,
        "modality": Modality.POSSIBLE if HYPOTHETICAL.search(words) else Modality.STATED,
        **context(reading, reading.sentence(figure.start), span),
    }
    return Draft(kind, span.start, span.end, fields)


def noun_phrase_at(reading: Reading, position: int, *, stop: int) -> Span | None:
    """The noun phrase that starts at a position, without its article."""
    found = NOUN_PHRASE.match(reading.text, position, stop)
    return Span(*found.span("noun")) if found else None
