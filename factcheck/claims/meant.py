"""Which town "the town" is: the one that the words before call so, else the only place that they name."""

import re

from factcheck.text.names.lexicon import country_names
from factcheck.text.reading import Reading
from factcheck.text.values import Span

EARLIER = 400
"""Characters before a bare "the town" in which it was named."""
NAME = r"(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*)(?:\s(?:(?:of|de|del|la|al|el)\s)?(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*))*"
TOWNS = frozenset("city town village island port suburb resort settlement enclave camp".split())
LANDS = frozenset("country nation".split())
STATES = re.compile(r"(?<!\w)(?:north|south|east|west|northern|southern|eastern|western|central)\s?", re.IGNORECASE)
APPOSED = re.compile(rf"(?<![\w'’-])(?P<name>{NAME}),\s(?:an?|the|its|their)\s(?:[\w-]+\s){{0,3}}?(?P<kind>[a-z]+)\b")
OPENED = re.compile(rf"In\s(?P<name>{NAME}),\s")
""" "In Norwick, a resident said that tanks had rolled into | the city"."""
CLOSING = re.compile(
    rf"\b(?:in|into|at|from|near|around|outside|enter|entered|reached|took|captured|seized|recaptured|left|shelled|besieged)\s(?P<name>{NAME})[.\"”\s]*\Z"
)
""" "Rebels fought to enter Dahm. | The town": the name that closes the sentence before."""
ISLAND = re.compile(
    r"(?<![\w'’-])(?<!\ba\s)(?<!\ban\s)(?<!\bthe\s)(?P<name>[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)?)\s[Ii]sland\b"
)
""" "Dahm island", not "a Gulf island"."""
SUPERLATIVE = re.compile(r"est\s")
""" "The largest camp" is told from the others."""
NOUN_OPENS = re.compile(r"The\s(?P<first>[a-z]+)\b(?:\s(?P<second>[a-z]+)\b)?")
""" "The city", "The old city" at the start of a sentence."""
FAR = 4000
"""Characters of a text in which its island is named."""
CALLED = re.compile(rf"\b(?P<kind>[a-z]+)\sof\s(?P<name>{NAME})")


def place_meant(reading: Reading, position: int, *, kind: str) -> str | None:
    """The name of "the city" or "the country" at a position, by what stands before it; None where nothing tells.

    "Norwick, a port in the north, was quiet. The port, with 90,000 inhabitants" is Norwick.
    """
    lands = kind in LANDS
    if not lands and kind not in TOWNS:
        return None
    sentence = reading.sentence(position)
    floor = max(0, position - EARLIER)
    earlier = reading.text[floor:position]
    named = [found for pattern in (APPOSED, CALLED) for found in pattern.finditer(earlier) if found["kind"] == kind]
    if named:
        return max(named, key=lambda found: found.start())["name"]
    if kind == "island":
        islands = {found["name"] for found in ISLAND.finditer(reading.text, 0, min(position, FAR))}
        return f"{islands.pop()} Island" if len(islands) == 1 else None
    opened = OPENED.match(reading.text, sentence.start, position) if not lands else None
    if opened is not None and not is_country(opened["name"].lower()):
        return opened["name"]
    noun = NOUN_OPENS.match(reading.text, sentence.start) if not lands else None
    if not lands and (noun is None or kind not in noun.groups()):
        # "Soldiers from Dahm shelled Norwick. They said that the city": either.
        return None
    previous = reading.sentence(max(0, sentence.start - 2))
    closing = CLOSING.search(reading.text, max(floor, previous.start), previous.end) if not lands else None
    if closing is not None and previous.end <= sentence.start and not is_country(closing["name"].lower()):
        return closing["name"]
    found = places(reading, Span(max(floor, previous.start), position), lands=lands)
    return found[0] if len(found) == 1 else None


def places(reading: Reading, span: Span, *, lands: bool) -> list[str]:
    """The countries named in a span, or all other places, each once."""
    found = (
        " ".join(reading.text[name.start : name.end].split())
        for name in reading.names_in(span)
        if name.type == "place" and is_country(reading.lower[name.start : name.end]) is lands
    )
    return list(dict.fromkeys(found))


def is_only_one(reading: Reading, position: int) -> bool:
    """Whether no town is named in the words before a bare "the town", so that it is the one of the story."""
    return not places(reading, Span(max(0, position - EARLIER), position), lands=False)


def is_country(name: str) -> bool:
    """Whether a name is that of a country, or of a part of one told by its quarter: "eastern Libya"."""
    return STATES.sub("", name).strip() in country_names()
