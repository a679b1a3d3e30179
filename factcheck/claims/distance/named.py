"""The name at the near end of a distance: right before it, or the one that an apposition tells of ("Harran, an oil town 30 km from")."""

import re

from factcheck.claims.distance.ends import KINDS, NAME, NO_NAMES, unglued
from factcheck.claims.distance.subjects import NEAR
from factcheck.claims.phrases import phrase_before
from factcheck.text.dates.vocabulary import MONTH_NAMES
from factcheck.text.reading import Reading
from factcheck.text.values import Span

NAME_BEFORE = re.compile(rf"(?<![\w'’-])(?P<name>(?:(?:[A-Z][\w'’-]*\s){{0,2}}(?:St|Ste|Mt|Ft)\.\s)?{NAME.pattern})\Z")
IN_APPOSITION = re.compile(
    r"""
    (?<![\w'’-]) (?P<name> [A-Z][\w'’-]*(?:\s(?:(?:of|de|del|la|al|el)\s)?[A-Z][\w'’-]*)* | al-[A-Z][\w'’-]* )
    (?: \s?,\s | \s--?\s | \s?[–—]\s? | \s(?:is|was|remains)\s ) (?:(?:now|once|itself)\s)?
    (?:the|a|an|its|another|one\sof|part\sof|home\sto|site\sof|both)\s
    (?:(?!\b(?:said|says?|told|tells|that|have|has|had|is|was|are|were|will|would|can|could)\b) (?:[^,.;:()]|(?<=\d),(?=\d)) ){3,95} \Z
    """,
    re.VERBOSE,
)
""" "Harran, the capital of the north, | 30 km": what the comma sets off tells of the name before it."""
AIR_BASE = re.compile(
    r"(?<![\w'’-])(?P<name>[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)*),\s(?:an?|the)\s(?:[a-z-]+\s){0,3}(?:base|camp|airport|hotel)\s\Z"
)
""" "Kalmat, an air base | 15 miles south of"."""
UNMARKED = re.compile(
    r"(?<![\w'’-])(?P<name>[A-Z][\w'’-]*)\sthe\s(?:[a-z-]+\s){0,3}(?:town|village|city|port|suburb|settlement)\Z"
)
""" "Dahm the fishing town | 640 km": the comma was forgotten."""
LYING = re.compile(
    r"""
    (?: ,\s(?:a|an|the)\s(?:[a-z-]+\s){0,2}(?:town|village|city|suburb|island|port|settlement|resort)\s*(?=\Z|that\b|which\b|some\b|about\b|,) )?
    (?: \s(?:race|airport|hotel|base|area|camp) )? (?: \s(?:yesterday|today) )?
    (?: ,?\s(?:in|on|at|along)\s(?:the\s)?(?:[\w'’-]+\s){0,3}(?:coast|coastline|border|frontier|governorate|province|state|county|highway|road)(?=[\s,]) )?
    \s* (?: , | --? | [–—] | \( )? \s* (?: (?: which|that)\s+ )? (?:\bcurrently\s+|\bnow\s+|\bstill\s+)?
    (?: \b(?:is|are|was|were|lies|lie|lay|sits|sat|stands|stood|located|situated|lying|perched)
        (?:\s+(?:located|situated|only|just|now|still|merely|scarcely|barely|all|a))* )?
    (?: \b(?:only|just|merely|scarcely|barely) )? \s*\Z
    """,
    re.VERBOSE,
)
""" "Homs, | 165 km north of", "Kant lies | 20 km east of", "Bir Ajam, which is located | 30 km from", "Zawiya -- | about 55 km"."""
PLACED = frozenset(
    """
        town towns city cities village villages place site sites area zone zones camp camps base bases post outpost outposts checkpoint checkpoints
        crossing bridge road highway airport airfield airstrip port harbour harbor island islands islet reef platform platforms rig rigs well
        wells wellhead leak spill slick plume vessel vessels ship ships boat boats tanker frigate carrier submarine hospital school house home
        station plant plants refinery terminal facility mine mines shaft tunnel factory building hotel compound prison jail settlement
        settlements suburb district neighborhood neighbourhood region province oasis valley mountain mountains volcano lake river beach
        epicenter epicentre crater front frontline line positions barrier walls wall fence berm pad farm forest gate stop square mosque
        church stadium museum headquarters office enclave junction crossroads dam canyon field oilfield reservoir pipeline wreck wreckage
        debris ridge hill hills hilltop stronghold reactor silo monastery temple palace ranch lodge resort campus capital community hamlet
        orphanage complex apartment hotbed bastion sanctuary refuge reserve blast blowout explosion crash accident earthquake quake incident
    """.split()
)
"""What lies somewhere, as a bare noun before its distance: "the rig | 40 miles off the coast"."""
KIND_OF = re.compile(r"\b(?:city|town|village|island|port|province|district|suburb|resort|hamlet)\sof\s\Z")
OF_NAME = re.compile(r"\sof\s+(?:the\s+)?\Z")
PEOPLE_OF = frozenset("Residents People Citizens Inhabitants Villagers Police Control Capture".split())
PARTS = frozenset(
    """
        outskirts outskirt centre center edge area foothills mouth coast coastline shore shores heart suburbs tip end side half part parts
        south north east west capital base hub border mountains hills sinking wreck crash epicentre epicenter waters
    """.split()
)
"""The outskirts of Tripoli are not Tripoli; but residents of a town live in the town, and the town of Homs is Homs."""
WATERS = re.compile(r"\b(?:sea|ocean|gulf|pacific|atlantic|mediterranean|bay|channel|strait)\b", re.IGNORECASE)
""" "Fell into the Sea of Japan | 200 km west of": what fell lies there, the sea does not."""
FOR_NAME = re.compile(r"\s(?:for|by|with|against)\s+(?:the\s+)?\Z")
""" "Finishing a well for BP | 40 miles off the coast": BP lies elsewhere."""
ON_RIVER = re.compile(r"(?P<name>[A-Z][\w'’-]*)\s(?:on|along)\s(?:the\s)?[A-Z][\w'’ -]*\Z")
WATERSIDE = re.compile(r"\b(?:River|Canal|Lake|Highway|Road)\Z")
AT_NAME = re.compile(r"\s(?:at|on|in)\s+(?:the\s+)?\Z")
MONTHS = frozenset(month.capitalize() for month in MONTH_NAMES)
PLACE_IN = re.compile(
    r"(?:\b(?:[Ii]n|[Aa]t|[Nn]ear|[Tt]o|[Ff]rom|[Oo]f|[Ff]or)\s)(?P<name>[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)*),\s\Z"
)
""" "In Panama City, | Florida, | 190 miles from"."""
PAUSES = frozenset(",-–—(")


def named(reading: Reading, sentence: Span, floor: int, *, before: str) -> str | None:
    """The name right before, or the one that an apposition tells of: "Harran, an oil town |"."""
    lying = LYING.search(before)
    if lying is None:
        return None
    at = floor + lying.start()
    name = NAME_BEFORE.search(before, 0, lying.start())
    spoken = name["name"].split() if name else []
    if not lying.group().strip() or lying.group().strip()[0] in ",-–—(":
        apposed = apposed_name(reading, sentence, at)
        if apposed is not None and apposed["name"] not in MONTHS and not WATERS.search(apposed["name"]):
            state = PLACE_IN.search(reading.text, sentence.start, apposed.start("name"))
            return bare((state or apposed)["name"])
    if name is None and (base := AIR_BASE.search(before)) is not None:
        return bare(base["name"])
    if name is None or WATERS.search(name["name"]):
        return None
    called = not KINDS.isdisjoint(lying.group().split())
    if is_person(reading, sentence, at) and not called and not KIND_OF.search(before, 0, name.start()):
        return None
    river = ON_RIVER.search(before, 0, name.end()) if WATERSIDE.search(name["name"]) else None
    if river is not None:
        # "Dahm on the Blue River, | 70 miles west of"
        return river["name"]
    if not lying.group().strip() and floor + name.start() == sentence.start and len(spoken) == 1:
        # "Accumulations | exceeded 10 inches": a word that opens its sentence is no name by its capital.
        return None
    if not lying.group().strip() and FOR_NAME.search(before, 0, name.start()):
        return None
    found = bare(unglued(reading, Span(at - len(name["name"]), at), first=False))
    around = PLACE_IN.search(before, 0, name.start()) if lying.group().strip()[:1] in PAUSES else None
    if around is not None:
        return around["name"]
    owner = OF_NAME.search(before, 0, name.start())
    if found and owner is not None:
        return of_named(reading, sentence, Span(floor + owner.start(), at), name=found)
    host = AT_NAME.search(before, 0, name.start())
    if found and host is not None and not lying.group().strip() and len(spoken) > 1:
        # "Two zones at Cape Kennedy Air Force Station | 9 miles south of the pad": the zones lie there.
        thing = phrase_before(reading.text, floor + host.start(), floor=sentence.start)
        if thing is not None and last_word(reading, thing) in PLACED:
            return reading.text[thing.start : at]
    return found


def of_named(reading: Reading, sentence: Span, span: Span, *, name: str) -> str:
    """What "of" hangs a name on: the town "of Homs" is Homs, the outskirts of Tripoli are not Tripoli."""
    thing = phrase_before(reading.text, span.start, floor=sentence.start)
    if thing is None or last_word(reading, thing) not in PARTS:
        # "Gene Wood of St. Charles" does not lie there, the town does.
        return name
    return reading.text[thing.start : span.end]


def bare(name: str) -> str | None:
    """A name without the small word with a capital that opens its sentence; None where it is none: "The", "NEW"."""
    words = name.split()
    if len(words) > 2 and words[0] in PEOPLE_OF and words[1] == "of":
        words = words[2:]
    while words and words[0] in NO_NAMES:
        words = words[1:]
    return " ".join(words) if words and NO_NAMES.isdisjoint(words) and MONTHS.isdisjoint(words) else None


def is_person(reading: Reading, sentence: Span, end: int) -> bool:
    """Whether a person's name ends at a place."""
    return any(mention.type == "person" and mention.end == end for mention in reading.names_in(sentence))


def apposed_name(reading: Reading, sentence: Span, position: int) -> re.Match[str] | None:
    """The name that an apposition ending here explains: "Harran, the largest town of the north |"."""
    floor = max(sentence.start, position - 2 * NEAR)
    found = IN_APPOSITION.search(reading.text, floor, position) or UNMARKED.search(reading.text, floor, position)
    if found is None:
        return None
    # "Clara, a hill town | 100 miles north of": what is called a town is one, though girls are called so too.
    is_place = last_word(reading, Span(found.end("name"), position)) in KINDS
    return found if is_place or not is_person(reading, sentence, found.end("name")) else None


def last_word(reading: Reading, phrase: Span) -> str:
    """The head of a phrase."""
    return reading.lower[phrase.start : phrase.end].split()[-1]
