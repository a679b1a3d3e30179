"""Where the thing that a claim tells of took place, by the prepositions of its sentence."""

import re

from factcheck.model import Place
from factcheck.text.reading import Reading
from factcheck.text.values import NameMention, Span

KINDS = (
    "city|cities|town|towns|village|villages|province|provinces|region|regions|district|districts|port|ports|capital|suburb|suburbs|island|islands"
    "|state|states|county|outskirts|centre|center|heart|streets|coast|coasts|coastline|shore|shores|beaches|area|areas|part|parts|edge|edges|rest"
    "|south|north|east|west|side|neighborhood|neighbourhood|neighborhoods|neighbourhoods|stronghold|resort|provincial\\s+capital|municipality|valley"
    "|republic|kingdom|gulf|community|governorate|department|territory|enclave|strip|hub|suburban|borough|siege|shelling|bombing|bombardment|battle"
)
TIED = re.compile(
    rf"""
    \b(?: in | at | near | around | outside | inside | across | throughout | on | within | into | over
        | (?:{KINDS})\s+(?:city\s+)?of
      )\s+
    (?: (?!(?:and|or|but|against|who|which|that|said|says|was|were|is|are|had|has|have|to|for|by|with|from|after|before|as|when)\b|\w+(?<!neighbor)(?<!neighbour)(?<!surround)ing\b)[a-z][\w'’-]*,?\s+
    ){{0,5}}?
    (?: [^\W\d_][\w'’.-]*\s+of\s+ )?
    \Z
    """,
    re.VERBOSE,
)
"""What ties a place to what is said: "in", "in the northern city of", "on the outskirts of"."""
FROM = re.compile(
    r"\b(?:fled|flee|fleeing|flees|evacuated|evacuate|rescued|displaced|freed|escaped|expelled|driven)\s+(?:\w+\s+){0,4}from\s+(?:\w+\s+){0,3}\Z"
)
""" "Fled from Osh" tells where it was; "a man from Iowa" does not."""
SEAS = re.compile(r"\b(?:Gulf|Sea|Bay|Straits?|Horn|Cape|Isle)\s+of\s+(?:the\s+)?\Z")
APART = re.compile(
    r"[;:]|\s--\s|[.!?]\s|[\"“”]|\b(?:while|but|although|though|whereas|because|since|unlike|contrast|compared|according|meanwhile)\b|,\s+(?:who|which)\s|\bbefore\s+\w+ing\b"
    r"|\((?:cnn|ap|reuters|afp|xinhua|upi|efe|dpa|ians|pti)\)|\b(?:reporting|editing|writing)\s+by\b"
)
"""What parts a place from another clause: "one died, in stark contrast with the rampage in Nice"."""
AWAY = re.compile(
    r"\b(?:north|south|east|west|northern|miles|kilometers|kilometres|km|kms|away|far|metres|meters|feet|yards)\w*\s+(?:of|from|off)\s+(?:\w+\s+){0,3}\Z"
)
"""A place that the event only lies near to: "20 miles west of Misrata"."""
OTHERWISE = re.compile(
    r"St\.?\s\w+['’]s\b|(?:[A-Z]\.?){2,}\s(?!and\b|or\b|in\b|on\b|at\b|by\b|to\b|for\b|from\b|with\b|as\b|since\b|after\b|when\b|who\b|that\b|which\b|while\b|where\b|is\b|was\b|were\b|are\b|has\b|have\b|had\b|will\b|said\b|last\b|this\b|but\b|during\b|before\b|between\b|over\b|each\b|alone\b)[a-z]|\w+\s(?:history|politics)\b"
)
"""A name that is part of another, or says what kind: "at St George's", "a U.S. base", "in US history"."""
ABODE = re.compile(
    r"\b(?:university|college|institute|professor|correspondents?|reporters?|spokes\w+|bureau|officials?|family|residents?|doctors?|activists?|ambassador|mayor|governor"
    r"|minister|analyst|economist|expert|lawyer)\b[^,.;]{0,40}\Z"
)
"""The seat of somebody who speaks or acts from afar: "professor at the university in Leeds"."""
CLUB = re.compile(r"\s(?:shirts?|fans?|flags?|scarf|scarves|supporters|striker|defender|midfielder|goalkeeper|index)\b")
""" "In a Crystal Palace shirt"."""
NAME_BEFORE = re.compile(r"(?P<word>[A-Z][\w&-]*[a-z])\s\Z")
""" "The Stoxx Europe 600", "NationNews Barbados": a part of another name."""
MAY_STAND_BEFORE = frozenset(
    """
    In At Near Around Outside Inside Across Throughout On Within Into Over From Northern Southern Eastern Western Central North South
    East West Northeast Northwest Southeast Southwest Northeastern Northwestern Southeastern Southwestern Upper Lower Greater Downtown New Old Inner Outer Rural Mainland Metropolitan Port The Of And Or
    """.split()
)
"""Capital words that leave a place a place."""
EXCLUDED = re.compile(r"\boutside\s+(?:of\s+)?the\s+\Z")
""" "Earned outside the U.S.", but "outside Paris"."""
FARTHER = 60
"""Characters that a place behind a break counts as farther away."""


def place(reading: Reading, sentence: Span, span: Span, *, source: str | None = None) -> Place | None:
    """The place that a preposition ties to the claim; a place of its own clause before one of another."""
    places = [mention for mention in reading.names_in(sentence) if mention.type == "place"]
    if not places:
        return None
    speaker = span_of(reading, sentence, source)
    found = [
        (steps_away(reading, mention, span), mention.start, mention)
        for mention in places
        if (speaker is None or not (speaker.start <= mention.start < speaker.end))
        and is_tied(reading, sentence, mention)
    ]
    near = [each for each in found if each[0] is not None]
    if not near:
        return None
    _, _, nearest = min(near, key=lambda each: (each[0] or 0, each[1]))
    return Place(name=whole_name(reading, sentence, nearest))


def span_of(reading: Reading, sentence: Span, source: str | None) -> Span | None:
    """Where the words for the source of a claim stand in its sentence."""
    start = reading.text.find(source, sentence.start, sentence.end) if source else -1
    return Span(start, start + len(source)) if source and start >= 0 else None


def is_tied(reading: Reading, sentence: Span, mention: NameMention) -> bool:
    """Whether a preposition says that something happened at a place."""
    before = reading.lower[max(sentence.start, mention.start - 70) : mention.start]
    if OTHERWISE.match(reading.text, mention.start, min(len(reading.text), mention.end + 24)):
        return False
    if AWAY.search(before) or EXCLUDED.search(before) or CLUB.match(reading.lower, mention.end):
        return False
    named = NAME_BEFORE.search(reading.text, max(sentence.start, mention.start - 24), mention.start)
    if named is not None and named["word"] not in MAY_STAND_BEFORE:
        return False
    if TIED.search(before) is None:
        return FROM.search(before) is not None
    return ABODE.search(before) is None


def steps_away(reading: Reading, mention: NameMention, span: Span) -> int | None:
    """How far a place stands from a claim; None where another clause parts them."""
    if mention.start >= span.end:
        between = reading.lower[span.end : mention.start]
    elif mention.end <= span.start:
        between = reading.lower[mention.end : span.start]
    else:
        return 0
    return None if APART.search(between) else len(between)


def whole_name(reading: Reading, sentence: Span, mention: NameMention) -> str:
    """The name of a place with the water that is named after it: "Gulf of Mexico"."""
    water = SEAS.search(reading.text, max(sentence.start, mention.start - 20), mention.start)
    return " ".join(reading.text[water.start() if water else mention.start : mention.end].split())
