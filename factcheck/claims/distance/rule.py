"""How far two places lie apart, and how deep, high, long or wide a thing is.

Distances are copied from maps and converted between miles and kilometres, so they slip easily. The rule takes a figure with a unit
of length that is tied to its ends by words: "twenty kilometers east of the capital", "12 miles from the border", or that says what
it measures: "10 km deep", "a depth of 10 km". Both figures of "20 km (12 miles)" are read, so that they can be compared.

What is not read: lengths that nothing ties to a place or a dimension ("marched 5 miles").
"""

import re
from collections.abc import Iterator

from factcheck.claims.distance.bearer import BRACKET, LIKE, flying, holder, thing_ahead, thing_before, thing_of_clause
from factcheck.claims.distance.ends import AFLOAT, far_end, is_name
from factcheck.claims.distance.near import near_end, off_the_coast
from factcheck.claims.draft import Draft, Missed
from factcheck.claims.measure import around, measure
from factcheck.model import Hedge, Modality
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

LENGTHS = frozenset(("km", "m", "cm", "mm", "[mi_i]", "[ft_i]", "[in_i]", "[yd_i]", "[nmi_i]"))
COMPASS = r"(?:(?:due\s+)?(?:north|south|east|west)(?:[\s-]?(?:north|south|east|west))*(?:ern)?(?:wards?|erly)?\s+)"
DUAL_AHEAD = r"(?:\s*\([^()]{2,24}\))?"
APART = re.compile(
    rf"{DUAL_AHEAD}\)?\s+(?:to\s+the\s+)?(?:{COMPASS}of|{COMPASS}?(?:(?P<way>from)|away\s+from|off|outside|inland\s+from|beyond))\s+",
    re.IGNORECASE,
)
WITHIN = re.compile(r"\bwithin\s+\Z", re.IGNORECASE)
OF = re.compile(rf"{DUAL_AHEAD}\)?\s+of\s+", re.IGNORECASE)
TO = re.compile(r"\s+to\s+")
DIMENSION_AHEAD = re.compile(
    rf"""
    {DUAL_AHEAD}\)?[\s-]+
    (?P<word>deep(?!\s+in(?:to|side)?\b) | high(?!\s+(?:on|up|in)\b) | long | wide | tall | thick | below(?=\s+(?:the|sea|ground|its|their|his|a|an|earth|where)\b) | underground | offshore
      | across(?=\s*(?:[,.;:)]|\Z|(?:and|with|at|in|which|that|but)\b)) | in\s+(?:length|height|depth|diameter|width))\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
DIMENSION_BEHIND = re.compile(
    r"\b(?P<word>depth|height|altitude|length|width|elevation|distance|radius|diameter)s?\s+of\s+\Z", re.IGNORECASE
)
ARTICLE_BEHIND = re.compile(r"\b(?:a|an|the|its|their|two|three|four|five|six|\w+['’]s)\s+\Z")
""" "A | 40ft tall iron box" has the thing behind."""
DUAL_BEHIND = re.compile(r"\(\s*(?:about\s+|some\s+)?\Z|(?:,|\bor)\s+(?:about\s+)?\Z", re.IGNORECASE)
NEXT_IN_ROW = re.compile(r"(?:deep|high|long|wide|tall|thick|across),")
""" "20 miles (32 km) long, | six miles wide" measures something else."""
JOINED = re.compile(rf"{DUAL_AHEAD}\)?[\s-](?:\w+\s)?\w+(?:,\s(?:and\s|by\s)?|\s(?:and|by|but)\s)", re.IGNORECASE)
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
    "thick": "thickness",
    "in width": "width",
    "in diameter": "diameter",
}

SUM = re.compile(r"[#$£€¥]\s?\Z")
""" "(# | 320m)" is a sum of pounds in some feeds."""
BESIDE = 80
"""Characters before a distance in which a near end that is no name stands right beside it: "the leak site | 50 miles off"."""
FLIGHT = frozenset(("altitude", "height", "distance"))
TRAVELLED = re.compile(r"\b(?:fl[ei]w|flying|flown|travel\w*|cover(?:ed|s|ing)?)\b[^.;:]{0,40}\Z")
""" "Flew | a distance of"."""
FIGURE_OF_SPEECH = re.compile(r"\ba\s+(?:million|billion|zillion|gazillion)\s+(?:miles|kilomet(?:er|re)s)\Z")
HEAVENLY = re.compile(r"\b(?:earth|sun|moon|star|planet|orbit|mars|venus|comet|asteroid)\b")
QUAKE = re.compile(r"\b(?:earthquake|quake|tremor|aftershock|epicenter|epicentre|temblor)s?\b")


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each length that words tie to two ends or to a dimension."""
    previous: tuple[Figure, Draft] | None = None
    for figure in reading.figures:
        if figure.unit not in LENGTHS or SUM.search(reading.text, max(0, figure.number_start - 3), figure.number_start):
            continue
        sentence = around(reading, figure)
        draft = apart(reading, figure, sentence) or dimension(reading, figure, sentence)
        twin = dual(reading, figure, previous) if previous and previous[0].start >= sentence.start else None
        if isinstance(draft, Missed):
            if twin is None:
                yield draft
                continue
            draft = twin._replace(start=draft.start, end=draft.end)
        if draft is not None and previous is not None and twin is None:
            draft = of_same_thing(reading, figure, draft, previous)
        if twin is not None:
            # "84 km (52 miles) south of Venice": the second lies between the ends of the first.
            draft = twin if draft is None else draft._replace(fields={**draft.fields, **ends_of(twin)})
        if draft is not None and not is_of_nothing(reading, draft, figure):
            yield draft
            previous = (figure, draft)


def is_of_nothing(reading: Reading, draft: Draft, figure: Figure) -> bool:
    """Whether a dimension behind its figure has no bearer: "they were six feet tall", "hundreds of miles across"."""
    deep = reading.lower.endswith(("below", "underground"), draft.start, draft.end)
    return (
        draft.fields["of"] in DIMENSION.values() and draft.start == figure.start and draft.end > figure.end and not deep
    )


def ends_of(draft: Draft) -> dict[str, object]:
    """What a draft measures."""
    return {"of": draft.fields["of"], "between": draft.fields["between"]}


def of_same_thing(reading: Reading, figure: Figure, draft: Draft, previous: tuple[Figure, Draft]) -> Draft:
    """ "A slick 125 miles long and 65 miles wide": the second dimension is that of the thing of the first."""
    of, before = draft.fields["of"], previous[1].fields["of"]
    assert isinstance(of, str)
    assert isinstance(before, str)
    if (
        of not in DIMENSION.values()
        or " of " not in before
        or not JOINED.fullmatch(reading.text, previous[0].end, figure.start)
    ):
        return draft
    return draft._replace(fields={**draft.fields, "of": f"{of} of {before.split(' of ', 1)[1]}"})


def apart(reading: Reading, figure: Figure, sentence: Span) -> Draft | Missed | None:
    """ "20 km east of Bishkek": the far end behind the figure, the near end before it."""
    found = APART.match(reading.text, figure.end, sentence.end)
    within = WITHIN.search(reading.text, max(sentence.start, figure.start - 10), figure.start)
    if found is None and within is not None:
        found = OF.match(reading.text, figure.end, sentence.end)
    end = far_end(reading, found.end(), stop=sentence.end) if found else None
    if found is None or end is None:
        return None
    if FIGURE_OF_SPEECH.search(reading.lower, figure.start, figure.end) and not HEAVENLY.search(end.name.lower()):
        return None
    start = within.start() if within else figure.start
    if within is not None and figure.hedge is Hedge.EXACT:
        figure = at_most(figure)
    if "way" in found.groupdict() and found["way"]:
        # "From al-Brega to Ajdabiya" names both ends of a way.
        to = TO.match(reading.text, end.end, sentence.end)
        other = far_end(reading, to.end(), stop=sentence.end) if to else None
        if other is not None and is_name(other) and is_name(end):
            return of_two_ends(reading, figure, Span(start, other.end), between=(end.name, other.name))
    near = near_end(reading, sentence, start)
    if near is None or near == end.name:
        return Missed("distance", start, end.end, f"nobody says what is that far from {end.name}")
    return of_two_ends(reading, figure, Span(start, end.end), between=(near, end.name))


def at_most(figure: Figure) -> Figure:
    """The figure as a bound: what lies "within 20 km" may lie nearer."""
    return figure._replace(lower=None, hedge=Hedge.AT_MOST)


def of_two_ends(reading: Reading, figure: Figure, span: Span, *, between: tuple[str, ...]) -> Draft:
    """The draft of a distance between places; these are its place."""
    draft = measure(reading, "distance", figure, span=span, of="distance", between=between)
    # "Gunfire could be heard from Dahm, 15 km south of the front": the town lies there in any case.
    beside = reading.text[max(0, span.start - BESIDE) : span.start].rstrip(" ,(-").endswith(between[0])
    # "A submarine 70 miles east of the island" may be one that is only feared.
    afloat = between[0].split()[-1] in AFLOAT
    settled = {"modality": Modality.STATED} if not afloat and (beside or between[0][0].isupper()) else {}
    return draft._replace(fields={**draft.fields, "place": None, **settled})


def dimension(reading: Reading, figure: Figure, sentence: Span) -> Draft | Missed | None:
    """ "10 km deep", "a depth of 10 km"."""
    ahead = DIMENSION_AHEAD.match(reading.text, figure.end, sentence.end)
    if ahead is not None:
        if LIKE.search(reading.lower, sentence.start, figure.start):
            return None
        word = " ".join(ahead.group("word").lower().split())
        if word == "underground" and reading.text[figure.number_end] == "-":
            # "A 2-metre by 2-metre underground cell"
            return None
        span = Span(figure.start, ahead.end())
        if word == "offshore":
            near = off_the_coast(reading, sentence, figure.start) or near_end(reading, sentence, figure.start)
            if near is None:
                return Missed("distance", *span, "nobody says what is that far from the shore")
            return of_two_ends(reading, figure, span, between=(near, "shore"))
        hyphened = "-" in (reading.text[ahead.start("word") - 1], reading.text[figure.number_end])
        opened = hyphened or ARTICLE_BEHIND.search(reading.lower, sentence.start, figure.start)
        thing = thing_ahead(reading, ahead.end(), stop=sentence.end) if opened else None
        if word not in ("below", "underground"):
            thing = thing or thing_before(reading, sentence, figure.start)
            thing = thing or thing_of_clause(reading, sentence, figure.start)
        if word in ("below", "underground") and thing is None:
            return of_quake(reading, figure, span)
        return measure(reading, "distance", figure, span=span, of=named(DIMENSION[word], thing))
    return named_before(reading, figure, sentence)


def named_before(reading: Reading, figure: Figure, sentence: Span) -> Draft | Missed | None:
    """ "A depth of 10 km", "reached an altitude of 770 km": the dimension is named before its figure."""
    behind = DIMENSION_BEHIND.search(reading.text, max(sentence.start, figure.start - 16), figure.start)
    if behind is None:
        return None
    bracket = BRACKET.match(reading.text, figure.end, sentence.end)
    span = Span(behind.start(), bracket.end() if bracket else figure.end)
    word = behind.group("word").lower()
    if word == "depth":
        return of_quake(reading, figure, span)
    thing = flying(reading, sentence, behind.start()) if word in FLIGHT else None
    way = TRAVELLED.search(reading.lower, sentence.start, behind.start()) if word == "distance" else None
    thing = thing or (holder(reading, sentence, behind.start()) if word != "distance" else None)
    if thing is None or (word == "distance" and way is None):
        return Missed("distance", *span, f"nobody says whose {word} it is")
    draft = measure(
        reading, "distance", figure, span=span, of=f"{word} travelled by {thing}" if way else named(word, thing)
    )
    # A missile that reached an altitude is on its way: the places of its sentence are those that it passed.
    return draft._replace(fields={**draft.fields, "place": None}) if word in FLIGHT else draft


def of_quake(reading: Reading, figure: Figure, span: Span) -> Draft | None:
    """A bare depth is that of the quake of its sentence, and else of nothing that could be compared."""
    sentence = around(reading, figure)
    if QUAKE.search(reading.lower, sentence.start, sentence.end) is None:
        return None
    return measure(reading, "distance", figure, span=span, of="depth of earthquake")


def named(dimension: str, thing: str | None) -> str:
    """A dimension with the thing that has it: "depth of shaft"."""
    return f"{dimension} of {thing}" if thing else dimension


def dual(reading: Reading, figure: Figure, previous: tuple[Figure, Draft]) -> Draft | None:
    """ "(12 miles)" right behind "20 km": the same distance in another unit."""
    first, draft = previous
    if (
        figure.start - first.end > 12
        or first.unit == figure.unit
        or not DUAL_BEHIND.search(reading.text[first.end : figure.start])
        or NEXT_IN_ROW.search(reading.lower, first.end, figure.start)
    ):
        return None
    of, between = draft.fields["of"], draft.fields["between"]
    assert of is None or isinstance(of, str)
    assert isinstance(between, tuple)
    if draft.fields["quantity"] == at_most(first).quantity() and figure.hedge is Hedge.EXACT:
        figure = at_most(figure)
    twin = measure(reading, "distance", figure, span=Span(figure.start, figure.end), of=of, between=between)
    return twin._replace(fields={**twin.fields, "place": draft.fields["place"]})
