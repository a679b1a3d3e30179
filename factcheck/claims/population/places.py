"""Whose population a figure is: the place or the people that the words beside it name."""

import re

from factcheck.claims.meant import SUPERLATIVE, is_only_one, place_meant
from factcheck.claims.phrases import chain_at
from factcheck.text.reading import Reading
from factcheck.text.values import Span

NAME = r"(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*|[A-Z][\w.]+)(?:\s(?:(?:of|of\sthe|and|de|del|la|al|el)\s)?(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*))*"
POSSESSIVE = re.compile(rf"(?P<name>{NAME})\s?['’]s?\s+(?:\([^()]{{1,90}}\)\s+)?(?:[\w-]+\s+){{0,3}}\Z")
PRONOUN = re.compile(r"\b(?:its|whose)\s+(?:[\w-]+\s+){0,3}\Z")
POINTING = re.compile(r"\b(?:the|its|whose|his|their)\b")
MODIFIED = re.compile(r"\b(?:the|a|an)\s+(?P<words>(?:\w[\w-]*\s+){1,3})\Z")
EMPTY_ADJECTIVES = frozenset(
    """
        total entire combined estimated current resident whole overall local urban rural civilian modest small large growing huge tiny normal
        pre-war prewar official roughly about nearly some more than just over almost only country city town nation island region capital mere
        usual the third quarter half fifth mainland dense sparse young permanent average peacetime winter summer of most
    """.split()
)
SAID_OF = re.compile(
    r"""
    (?:\s+for\s+(?:example|instance))?
    (?: ,?\s+(?:which|that|who)\s+(?:is|was|has|had|are|were)
      | \s*,
      | \s+(?:--?|–|—)
      | \s+(?:is|was|are|were|has|have|had|remains|became|with)
    )
    (?:\s+(?:with|is|was|has|had|now|still|once|also|normally|usually|reportedly|itself|for\s+example|currently|already))*
    (?:\s+(?:a|an|the))?
    (?:\s+(?!(?:and|but|in|on|at|of|from|to|by|where|when|said|says|are|were|is|was|has|have|had)\b)[\w'’-]+){0,5}
    \s*\Z
    """,
    re.VERBOSE,
)
"""What stands between a place and the words that count its people: ", a poor", " is a mixed", ", normally", ", with a"."""
FOR_EXAMPLE = re.compile(
    rf"(?P<name>{NAME}),?\s(?:for\s(?:example|instance)|alone|too),?\s(?:with|has|had|is|was)\s(?:(?:an?|the)\s)?(?:[a-z-]+\s)?\Z"
)
""" "Entire cities, Leogane for example with a | population of"."""
APPOSED = re.compile(rf"(?P<name>{NAME})(?:\s*,\s*{NAME})?\s*,\s+an?\s+[^,]{{1,90}}\Z")
""" "Darnah, a town on the coast in eastern Libya", before ", with a population"."""
CHAIN = re.compile(rf"(?P<name>{NAME})\s*,\s*\Z")
KINDS = (
    "country|countrie|nation|state|republic|city|citie|town|village|island|region|province|district|settlement|community|communitie|kingdom|capital"
    "|county|countie|valley|suburb|municipality|metropolis|area|camp|enclave|territory|territorie|strip|peninsula"
)
NAME_BEFORE = re.compile(rf"(?<![\w'’-])(?P<name>{NAME})(?:\s(?:{KINDS}))?\s*\Z")
WHICH_IS = re.compile(
    r",\s+(?:which|that|where)\s+(?:is|was|lies|sits|has|stands)\b[^.;]{5,140}\s(?:and|but)\s+(?:is|was|has)(?:\s+(?:also|a|now))*\s+\Z"
)
CLOSED = re.compile(
    rf"(?P<name>{NAME})\s*,\s+(?:an?|the|which|located|situated|one|about|some)\s[^.;]{{3,160}},\s+(?:is|was|has|had)(?:\s+(?:a|an|now|the|total|also|only))*\s+\Z"
)
SUBJECT = re.compile(rf"(?:\A|[\"“])(?:The\s)?(?P<name>{NAME})\s+(?:is|was|lies|sits)\s+(?!home\b)[^;]{{1,160}}\Z")
""" "Qeshm is the largest island of the gulf", before ", with a population"."""
COMMON_OWNER = re.compile(rf"\b(?P<noun>{KINDS}|world)\s?['’]s\s+(?:[\w-]+\s+){{0,3}}\Z")
OF_PLACE = re.compile(rf"\s+(?:of|in)\s+(?:the\s+)?(?P<name>{NAME})")
""" "The roughly 24 million population | of Inner Mongolia"."""
COMMON = re.compile(
    rf"\b(?:the|a|an|that|this|its|their)\s+(?P<noun>(?:[a-z][\w-]*\s+){{0,2}}(?:{KINDS})s?)\s*\Z", re.IGNORECASE
)
WITH_OTHERS = re.compile(rf"(?P<name>{NAME})\s+and\s+\Z")
MANY = frozenset("town city village suburb port settlement camp district".split())
"""Of which a story names several; of islands it mostly tells of one."""
BOTH = re.compile(rf"(?P<names>{NAME}(?:,\s{NAME})*,?\sand\s{NAME})")
OF_COMMON = re.compile(rf"\s+(?:of|in)\s+the\s+(?P<noun>(?:{KINDS})s?)\b")
BARE = re.compile(rf"(?:[a-z-]+\s)*?(?:{KINDS})s?")
ITS_TOWN = re.compile(
    rf"(?P<name>{NAME})\s?['’]s\s+(?:[\w-]+\s+){{0,3}}(?:capital|city|town|village|island|province|region|metropolis|suburb)\b[^.;]*\Z"
)
""" "Norland's crowded capital, home to": not of Norland."""
NEAR = 240
"""Characters before a sentence in which its place may be named: "Leogane lies in ruins. Most of its 200,000 people have left."."""
NO_NAMES = frozenset(
    "January February March April May June July August September October November December Today Yesterday Much Most Some Half Many All More Now Here Monday Tuesday Wednesday Thursday Friday Saturday Sunday The A An In On At It They He She This That There But And With From For Of As Its Their While When Official Officials".split()
)


def whose(
    reading: Reading, sentence: Span, span: Span, *, holder: str | None, lives: str | None
) -> tuple[str | None, int]:
    """The place or people whose number `span` tells, and where the words that name it end.

    "Quincy, Massachusetts, a Boston suburb of 92,000" is Quincy, "50,000 people live in Osh" is Osh.
    """
    if lives in ("in", "on"):
        place = chain_at(reading.text, span.end + 1, stop=sentence.end)
        if place is not None:
            return reading.text[place.start : place.end], place.end
    before = reading.text[sentence.start : span.start]
    if holder is not None:
        return said_of(before) or holder, span.end
    of_place = OF_PLACE.match(reading.text, span.end, sentence.end)
    if of_place is not None and tidy(of_place["name"]):
        return of_place["name"], of_place.end()
    of_common = OF_COMMON.match(reading.lower, span.end, sentence.end)
    if of_common is not None:
        return of_common["noun"], of_common.end()
    words = reading.text[span.start : span.end]
    if words.startswith(("has ", "had ", "have ")) and (subject := ends_with(before)) is not None:
        return subject, span.end
    return owner(before) or said_of(before) or modified(before, words) or only_one(reading, sentence, span), span.end


def is_told(reading: Reading, of: str | None, sentence: Span, span: Span) -> bool:
    """Whether it is told whose population it is: neither the country of which the place is the capital, nor just any "town"."""
    if of is None:
        return False
    if BARE.fullmatch(of):
        # "The island, which has 200,000 residents": the one that the story is about.
        said = reading.lower.find(of, sentence.start, span.end)
        before = reading.lower[sentence.start : said].split()
        if of.split()[-1] in MANY and not SUPERLATIVE.search(of) and not is_only_one(reading, sentence.start):
            # Of the two towns named before it may be either.
            return reading.part == "title"
        if said + len(of) <= span.start and before[-1:] in (["the"], ["this"]):
            return True
        return reading.part == "title" or before in ([], ["the"], ["a"], ["an"], ["this"])
    ours = ITS_TOWN.search(reading.text[sentence.start : span.start])
    return ours is None or ours["name"] != of


def by_name(reading: Reading, of: str | None, sentence: Span, span: Span) -> str | None:
    """The name of "the city", where the words before it tell which: "Norwick was calm. The city, home to"."""
    if of is None or not BARE.fullmatch(of) or of.endswith("camp") or SUPERLATIVE.search(of):
        # "Port-au-Prince has many. The largest camp": not the city.
        return of
    said = reading.lower.find(of, sentence.start, span.end)
    return place_meant(reading, said, kind=of.split()[-1]) or of


def owner(before: str) -> str | None:
    """ "Syria's | 20 million population"."""
    found = POSSESSIVE.search(before)
    if found is not None:
        return tidy(found["name"])
    common = COMMON_OWNER.search(before)
    # "Among the world's largest ports and | home to"
    return common["noun"] if common and not before.endswith("and ") else None


def said_of(before: str) -> str | None:
    """The place that the figure is said of: "Kyrgyzstan, a poor |", "Leogane has a |", "The city, with a |"."""
    told = WHICH_IS.search(before)
    if told is not None:
        # "The island, which lies off the coast and is | home to"
        return ends_with(before[: told.start()])
    closed = CLOSED.search(before)
    if closed is not None and tidy(closed["name"]):
        # "Qeshm, an island south of Tehran, has a |"
        return tidy(closed["name"])
    example = FOR_EXAMPLE.search(before)
    if example is not None and tidy(example["name"]):
        return tidy(example["name"])
    link = SAID_OF.search(before)
    if link is None:
        return None
    left, words = before[: link.start()], link.group()
    if "combined" in words:
        both = list(BOTH.finditer(left))
        return both[-1]["names"] if both else None
    told = SUBJECT.search(left) if " with " in words else None
    apposed = told or (APPOSED.search(left) if words.lstrip().startswith(",") else None)
    return (tidy(apposed["name"]) if apposed else None) or ends_with(left)


def ends_with(left: str) -> str | None:
    """The place whose words end a text: its name, the town of "Riyadh, Saudi Arabia", or "the island"."""
    name = NAME_BEFORE.search(left)
    if name is not None and tidy(name["name"]):
        chain = CHAIN.search(left, 0, name.start("name"))
        return tidy(chain["name"]) if chain and tidy(chain["name"]) else tidy(name["name"])
    common = COMMON.search(left)
    partner = WITH_OTHERS.search(left, 0, common.start()) if common else None
    if common and partner and tidy(partner["name"]):
        # "Norwick and the surrounding districts are | home to"
        return f"{tidy(partner['name'])} and {common['noun']}"
    return common["noun"] if common else None


def modified(before: str, words: str) -> str | None:
    """Whose by the words before "population": "the Libyan population", "a world population"."""
    if not words.startswith("population"):
        return None
    found = MODIFIED.search(before)
    telling = [word for word in found["words"].split() if word.lower() not in EMPTY_ADJECTIVES] if found else []
    return " ".join(telling) or None


def only_one(reading: Reading, sentence: Span, span: Span) -> str | None:
    """The place that the words before name: the nearest behind "its" and "whose", else the only one of the sentence or before it."""
    before = places_in(reading, Span(sentence.start, span.start))
    if before and PRONOUN.search(reading.text[sentence.start : span.start]):
        return before[-1]
    if before:
        return before[0] if len(before) == 1 else None
    if sentence.start < 2 or POINTING.search(reading.lower, sentence.start, span.start) is None:
        # "Population of 10 million people": a line of a list
        return None
    previous = reading.sentence(sentence.start - 2)
    near = places_in(reading, Span(max(previous.start, sentence.start - NEAR), sentence.start))
    # "Flights from Chad are screened. The stock covers a third of the 4 million population": not that of Chad.
    return near[0] if len(near) == 1 and reading.text.startswith((near[0], f"The {near[0]}"), previous.start) else None


def places_in(reading: Reading, span: Span) -> list[str]:
    """The places named in a span, each once, in order."""
    names = (name for name in reading.names_in(span) if name.type == "place")
    return list(dict.fromkeys(reading.text[name.start : name.end] for name in names))


def tidy(name: str) -> str | None:
    """A name without the small word that opens its sentence; None where nothing else is left."""
    words = name.split()
    if len(words) > 1 and words[0].endswith("ing"):
        # "Considering Libya's entire population"
        words = words[1:]
    while words and (words[0] in NO_NAMES or words[0].islower()):
        words = words[1:]
    return " ".join(words) or None
