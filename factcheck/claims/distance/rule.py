"""How far two places lie apart, and how deep, high, long or wide a thing is.

Distances are copied from maps and converted between miles and kilometres, so they slip easily. The rule takes a figure with a unit
of length that is tied to its ends by words: "twenty kilometers east of the capital", "12 miles from the border", or that says what
it measures: "10 km deep", "a depth of 10 km". Both figures of "20 km (12 miles)" are read, so that they can be compared.

What is not read: lengths that nothing ties to a place or a dimension ("marched 5 miles").
"""

import re
from collections.abc import Iterator

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.measure import around, measure, noun_phrase_at
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

LENGTHS = frozenset(("km", "m", "cm", "mm", "[mi_i]", "[ft_i]", "[in_i]", "[yd_i]", "[nmi_i]"))
COMPASS = r"(?:(?:due\s+)?(?:north|south|east|west)(?:[\s-]?(?:north|south|east|west))*(?:ern)?\s+)"
DUAL_AHEAD = r"(?:\s*\([^()]{2,24}\))?"
APART = re.compile(
    rf"{DUAL_AHEAD}\)?,?\s+(?:to\s+the\s+)?(?:{COMPASS}of|{COMPASS}?(?:from|away\s+from|off|outside|inland\s+from|beyond))\s+",
    re.IGNORECASE,
)
WITHIN = re.compile(r"\bwithin\s+\Z", re.IGNORECASE)
OF = re.compile(rf"{DUAL_AHEAD}\)?\s+of\s+", re.IGNORECASE)
CLAUSE_BREAK = re.compile(r"[,;:()“”\"]|\b(?:and|but|said|says|told|that|which)\b")
FAR_NAME = 60
"""Characters between the name of what lies there and how far away it lies."""
DIMENSION_AHEAD = re.compile(
    rf"{DUAL_AHEAD}\)?[\s-]+(?P<word>deep|high|long|wide|tall|thick|below|underground|offshore|across|in\s+(?:length|height|depth|diameter|width))\b",
    re.IGNORECASE,
)
DIMENSION_BEHIND = re.compile(
    r"\b(?P<word>depth|height|altitude|length|width|elevation|distance|radius|diameter)\s+of\s+\Z", re.IGNORECASE
)
DUAL_BEHIND = re.compile(r"\(\s*(?:about\s+|some\s+)?\Z|(?:,|\bor)\s+(?:about\s+)?\Z", re.IGNORECASE)
DIMENSION = {
    "deep": "depth",
    "underground": "depth",
    "below": "depth",
    "in depth": "depth",
    "high": "height",
    "tall": "height",
    "in height": "height",
    "long": "length",
    "in length": "length",
    "wide": "width",
    "across": "width",
    "in width": "width",
    "in diameter": "diameter",
}


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each length that words tie to two ends or to a dimension."""
    previous: tuple[Figure, Draft] | None = None
    for figure in reading.figures:
        if figure.unit not in LENGTHS:
            continue
        sentence = around(reading, figure)
        draft = apart(reading, figure, sentence) or dimension(reading, figure, sentence)
        if draft is None and previous is not None and previous[0].start >= sentence.start:
            draft = dual(reading, figure, previous)
        if draft is not None:
            yield draft
            previous = (figure, draft)


def apart(reading: Reading, figure: Figure, sentence: Span) -> Draft | None:
    """ "20 km east of Bishkek": the far end behind the figure, the near end before it."""
    found = APART.match(reading.text, figure.end, sentence.end)
    if found is None and WITHIN.search(reading.text, sentence.start, figure.start):
        found = OF.match(reading.text, figure.end, sentence.end)
    end = noun_phrase_at(reading, found.end(), stop=sentence.end) if found else None
    if end is None:
        return None
    far = reading.text[end.start : end.end]
    near = nearest_name(reading, sentence, figure)
    span = Span(figure.start, end.end)
    return measure(reading, "distance", figure, span=span, of="distance", between=(near, far) if near else (far,))


def nearest_name(reading: Reading, sentence: Span, figure: Figure) -> str | None:
    """What lies that far away: the last name before the figure in its own clause."""
    names = [name for name in reading.names_in(sentence) if name.end <= figure.start and name.type != "person"]
    if not names or figure.start - names[-1].end > FAR_NAME:
        return None
    if CLAUSE_BREAK.search(reading.lower, names[-1].end, figure.start):
        return None
    return reading.text[names[-1].start : names[-1].end]


def dimension(reading: Reading, figure: Figure, sentence: Span) -> Draft | None:
    """ "10 km deep", "a depth of 10 km"."""
    ahead = DIMENSION_AHEAD.match(reading.text, figure.end, sentence.end)
    if ahead is not None:
        word = " ".join(ahead.group("word").lower().split())
        return measure(reading, "distance", figure, span=Span(figure.start, ahead.end()), of=DIMENSION.get(word, word))
    behind = DIMENSION_BEHIND.search(reading.text[sentence.start : figure.start])
    if behind is None:
        return None
    return measure(
        reading,
        "distance",
        figure,
        span=Span(sentence.start + behind.start(), figure.end),
        of=behind.group("word").lower(),
    )


def dual(reading: Reading, figure: Figure, previous: tuple[Figure, Draft]) -> Draft | None:
    """ "(12 miles)" right behind "20 km": the same distance in another unit."""
    first, draft = previous
    if (
        not DUAL_BEHIND.search(reading.text[first.end : figure.start])
        or first.unit == figure.unit
        or figure.start - first.end > 12
    ):
        return None
    of, between = draft.fields["of"], draft.fields["between"]
    assert of is None or isinstance(of, str)
    assert isinstance(between, tuple)
    return measure(reading, "distance", figure, span=Span(figure.start, figure.end), of=of, between=between)
