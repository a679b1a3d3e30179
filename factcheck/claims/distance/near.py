"""The near end of a distance: what lies, fell or happened that far from a place."""

import re

from factcheck.claims.distance.bearer import flying
from factcheck.claims.distance.ends import KINDS, NAME
from factcheck.claims.distance.named import NAME_BEFORE, PLACED, WATERS, last_word, named
from factcheck.claims.distance.subjects import FALLS, NEAR, happened, put, subject
from factcheck.claims.meant import EARLIER, SUPERLATIVE, TOWNS, is_only_one, place_meant
from factcheck.claims.phrases import phrase_before
from factcheck.text.reading import Reading
from factcheck.text.values import Span

BESIDE = re.compile(
    r"\s*(?:,|--?|[–—]|\()?\s*(?:(?:about|some|only|just|merely|scarcely|barely|located|situated|now|currently|still)\s*)*\Z"
)
""" "The rig, | 40 miles off the coast"."""
LOCATED = re.compile(
    r"\s?,?\s+(?:(?:which\s+)?(?:is|lies)\s+)?(?:located\s+|situated\s+|only\s+|just\s+|a\s(?:town|city|village)\s+(?:located\s+)?)*\Z"
)
COPULA = re.compile(
    r"(?P<who>,?\s(?:which|that|who))?\s(?:is|are|was|were|lies|lie|lay|sits|stands|stood)"
    r"(?:\s(?:located|situated|based|centred|centered|parked|anchored|moored|stationed|only|just|now|still|currently|barely|merely|all))*\s*\Z"
)
ON_THE_WAY = re.compile(
    r"\s(?:is|are|was|were|lies|lie|lay|sits|stands|stood)\s(?:located\s|situated\s)?(?P<where>on|along|in|at|near)\s(?:(?!and\b|that\b|which\b)[\w'’-]+\s?){1,6},\s*\Z"
)
""" "Nice is on the Mediterranean, | 930 km from Paris": it is Nice that lies there."""
POINTS = frozenset("point place area position positions".split())
"""Nouns that only stand for the place where something happened: "crashed at a point | 10 km from the village"."""
NOUN_OPENS = re.compile(
    r"\b(?:the|a|an|its|their|his|her|our|this|that|of|in|at|near|from|on|to\sthe|two|three|four|five|several|some)\s\Z"
)
SCENE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?)\s(?P<what>(?:[a-z-]+\s){0,2}[a-z-]+)\swhere\s[^.;:]*\btak(?:es|en|ing)\splace\b[^.;:]*\Z"
)
PRONOUN = re.compile(
    r"(?:it|he|she|they|we|i|you|this|that|these|those|there|who|which|one|some)(?:['’]\w+)?(?:\s|\Z)", re.IGNORECASE
)
TIMES = frozenset("century centuries decade decades year years month months week weeks day days hour hours".split())
"""No thing lies anywhere in "the quake, the worst in two | centuries, which struck | 15 km from"."""
QUAKE = re.compile(r"\b(?:earthquake|quake|tremor|aftershock)\b")
RELATED = re.compile(r"\b(?:to|from)\sthe\s(?P<thing>(?:[a-z-]+\s){0,2}[a-z-]+),\s\Z")


def near_end(reading: Reading, sentence: Span, position: int) -> str | None:
    """What lies that far away, by the words before its distance; None where nobody says."""
    floor = max(sentence.start, position - NEAR)
    before = reading.text[floor:position]
    if before.isupper() and len(before) > len("IN SELBE, "):
        return in_capitals(reading, sentence, position)
    found = told(reading, sentence, position, before=before)
    if found is not None and PRONOUN.match(found):
        # "It's thought to have fallen | 2,000 km east of"
        earlier = reading.sentence(max(0, sentence.start - 1))
        found = (
            flying(reading, earlier, earlier.end) if FALLS.search(before) and earlier.start < sentence.start else None
        )
    if found == "place":
        # "The quarter where the clashes were taking place is | 12 km north of"
        scene = SCENE.search(before)
        found = scene["what"] if scene else None
    if found is not None and found.split()[-1] in TIMES:
        quakes = QUAKE.findall(before)
        found = quakes[-1] if quakes else None
    found = named_earlier(reading, position, kind=found) if found in KINDS else found
    if found is not None and found.islower() and found.split()[-1] in TOWNS and not SUPERLATIVE.search(found):
        # "The coastal town | about 50 km west of"
        said = reading.lower.rfind(found, sentence.start, position)
        meant = place_meant(reading, max(said, sentence.start), kind=found.split()[-1])
        if meant is None and reading.lower.endswith("the ", sentence.start, said) and not is_only_one(reading, said):
            # "Are holed up in the town, | 150 km from": several were named before.
            return None
        found = meant or found
    return found


def off_the_coast(reading: Reading, sentence: Span, position: int) -> str | None:
    """What lies off a shore that is told of in relation to it: "the county nearest to the leaking well, | 42 miles offshore"."""
    thing = RELATED.search(reading.lower, sentence.start, position)
    return thing["thing"] if thing and thing["thing"].split()[-1] in PLACED else None


def told(reading: Reading, sentence: Span, position: int, *, before: str) -> str | None:
    """The near end by the first way of telling it that the words before its distance go."""
    floor = position - len(before)
    by_the_way = ON_THE_WAY.search(before)
    if by_the_way and by_the_way["where"] not in ("on", "along") and not WATERS.search(by_the_way.group()):
        # "Forces are in Harran, | 22 miles from": the town is named more closely than they.
        by_the_way = None
    return (
        (subject(reading, sentence, floor + by_the_way.start()) if by_the_way else None)
        or named(reading, sentence, floor, before=before)
        or put(reading, floor, before=before)
        or standing(reading, sentence, position)
        or noun(reading, sentence, floor, before=before)
        or happened(reading, sentence, position)
    )


def in_capitals(reading: Reading, sentence: Span, position: int) -> str | None:
    """The known place right before, in a text all in capitals, where no letter tells a name from a noun."""
    located = LOCATED.search(reading.lower, max(sentence.start, position - NEAR), position)
    end = located.start() if located else position
    for name in reading.names_in(sentence):
        if name.type == "place" and name.end == end:
            return " ".join(reading.text[name.start : name.end].split())
    return None


def standing(reading: Reading, sentence: Span, position: int) -> str | None:
    """The subject of "is" and "lies": "the town was | 20 km from", "the camp, which lies | 20 km from"."""
    copula = COPULA.search(reading.text, max(sentence.start, position - NEAR), position)
    return subject(reading, sentence, copula.start()) if copula else None


def noun(reading: Reading, sentence: Span, floor: int, *, before: str) -> str | None:
    """The noun of a place or a thing right before: "the rig | 40 miles off the coast"."""
    beside = BESIDE.search(before)
    phrase = phrase_before(reading.text, floor + beside.start(), floor=sentence.start) if beside else None
    if phrase is None:
        return None
    head = last_word(reading, phrase)
    words = reading.text[phrase.start : phrase.end].split()
    if head not in PLACED or (head in POINTS and len(words) == 1):
        return None
    if len(words) == 1 and not NOUN_OPENS.search(reading.lower, floor, phrase.start):
        # "Saw the truck speed up and | stop"
        return None
    if len(words) > 1 and reading.lower.endswith((" to ", "-"), 0, phrase.start):
        # "Ordered the guard to build | walls"
        words = words[1:]
    return " ".join(words)


def named_earlier(reading: Reading, position: int, *, kind: str) -> str:
    """The name of "the town", where "the town of Harran" or "Selbe Island" was told of a little before; else the bare noun."""
    earlier = reading.text[max(0, position - EARLIER) : position]
    at = earlier.rfind(f"{kind} of ")
    name = NAME.match(earlier, at + len(kind) + len(" of ")) if at >= 0 else None
    at = earlier.rfind(f" {kind.capitalize()}") if name is None else -1
    name = NAME_BEFORE.search(earlier, 0, at) if at >= 0 else name
    return name["name"] if name and at >= 0 else name.group() if name else kind
