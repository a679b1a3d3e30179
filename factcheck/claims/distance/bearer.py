"""The thing that is so long, deep or high, by the words beside its dimension."""

import re

from factcheck.claims.phrases import phrase_at, phrase_before
from factcheck.text.reading import Reading
from factcheck.text.values import Span

BRACKET = re.compile(r"\s?\([^()]{2,24}\)")
OF_BEFORE = re.compile(r"\sof\s+(?:the\s+|a\s+|an\s+)?\Z")
AMOUNTS = frozenset(
    "one some many most all half part parts number dozen dozens hundreds thousands millions lot lots kind kinds sort type couple pair total tons handful fistful group"
    " series majority rest each any none least piece pieces bit chunk".split()
)
"""What counts things before "of" has no width of its own."""
CONTAINERS = frozenset("piece pieces bunch bit chunk kind sort type".split())
"""Nouns that only count out what stands behind their "of"."""
MASSES = frozenset(
    "expanse layer sheet plume column cloud carpet band patch patches pile piles blanket wall ring trail blob blobs".split()
)
"""Nouns that say little of a thing without what it is of."""
COMPASS = frozenset("north south east west northeast northwest southeast southwest".split())
SO_FAR = re.compile(r"(?:\s[a-z]+ed|\sfound|\sseen|\sbuilt)?\sso\sfar\s*\Z")
RELATED_BY = re.compile(r"\b(?:which|that)\b")
DONE_BY = re.compile(r"\b(?P<thing>[a-z][\w-]+)\s[a-z]+ed\sby\s(?:the|an?)\s\Z")
OF_AHEAD = re.compile(r"\s+of\s+(?=[^\W\d_])")
CALLED = re.compile(r"\s*,?\s+(?:called|known\s+as|dubbed|named)\s+(?:an?\s+|the\s+)?(?=[^\W\d_])")
FLYING = re.compile(
    r"\b(?:missile|rocket|projectile|plane|airplane|aeroplane|aircraft|airliner|jet|jetliner|helicopter|drone|satellite|balloon|spacecraft|spaceship|shuttle"
    r"|capsule|probe|glider|airship|blimp|warplane|bomber|module|icbm|plume|column\sof\s(?:ash|smoke)|ash\scloud)s?\b"
)
HAS = re.compile(
    r"""
    (?: ,?\s(?:which|that) )?
    (?: \s(?:has|had|have|is|are|was|were|now|also|then|later|to) ){0,2}
    (?: \s(?:with|has|had|have|having|at|reach(?:ed|es|ing)?|stands?\sat|sits?\sat|lies\sat|located\sat|rises?\sto|rose\sto|rising\sto|grew\sto|measuring) )
    \s (?:an?|the|its|their) \s (?:[a-z]+\s)? \Z
    """,
    re.VERBOSE,
)
LINKED = re.compile(
    r"\b(?P<thing>border|road|wall|fence|tunnel|bridge|route|pipeline|frontier|highway|line|canal|track|strip|stretch|coast|coastline|trench)\s"
    r"(?:with|between|from|to|along|around|through|linking|connecting|separating)\s[^,.;:()]{2,60}\Z"
)
""" "The | road | between Harran and Selbe | is 50 km long"."""
INSIDE = re.compile(r"\s(?:in|at|on|near)\s+(?:the\s+|an?\s+)?\Z")
""" "The Grand Tower in Selbe | is 1,250 feet tall": the tower is."""
LIKE = re.compile(r"\b(?:like|resembl\w+)\s(?:an?|the)\s[^,.;:]{0,40}\Z")
""" "It looks like a bullet | nine feet long": of the bullet nothing is told."""
NO_THINGS = frozenset(
    "reach can could grow measure very so too like such rather long wide high deep tall thick large big small opened stretching water other others feet foot miles metres meters"
    " kilometres kilometers inches yards size least most flew flown fly flies rose reached rising one ones some it they which that north south east west northeast"
    " southeast northwest southwest task job problem challenge effort operation way work story idea".split()
)
"""Words before or behind a dimension that are no thing: "long and three miles wide"."""
MEASURED = re.compile(
    r"\s*,?(?:\s(?:which|that))?\s*(?:\s(?:is|are|was|were|be|measured|measures|measuring|standing|stands|stood|stretching|stretches|stretched|roughly|just|only|some"
    r"|up\sto|now|still))*\s*\Z"
)


QUALITIES = frozenset(
    """
        big large small huge vast giant massive tiny great little long short wide narrow high tall low deep shallow thick thin new old young black
        white red blue green grey gray brown dark bright heavy light round square flat steep open single main whole entire full empty same other
        similar second first third last final one two three four five six several many few vulgar strange simple plain dry wet cold hot gaping
        ragged proposed makeshift sturdy its their his her this that such very own most more
    """.split()
)
"""Adjectives that leave a thing what it is."""
QUALITY = re.compile(r"(?:ed|ing|al|ic|ous|ary|ive|ian|able|ible|ish|ern|ful|less|ar|ant|ent|ly|est|y)\Z")


MATTER = "steel|concrete|wood|wire|metal|brick|mud|glass|stone|iron|timber|cement|sand|bamboo|plastic|rock|earth|clay"
OF_TWO = re.compile(rf"(?:{MATTER})\s(?:and|or|-and-)\s(?:{MATTER})\s[a-z]+")
""" "A 40-foot tall | steel and glass tower" is no steel."""


def thing_ahead(reading: Reading, position: int, *, stop: int) -> str | None:
    """The thing behind a dimension that is written before it: "a 22-mile-long | mist", "100-foot-tall | rocket"."""
    bracket = BRACKET.match(reading.text, position, stop)
    position = bracket.end() if bracket else position
    gap = position + 1 if reading.text[position : position + 1].isspace() else position
    phrase = phrase_at(reading.text, gap, stop=stop) if gap > position else None
    if phrase is None or phrase.start != gap:
        return None
    alloy = OF_TWO.match(reading.lower, phrase.start, stop)
    if alloy is not None:
        return alloy.group()
    return contained(reading, phrase, stop=stop) or massed(reading, phrase, stop=stop) or head_of(reading.text, phrase)


def massed(reading: Reading, phrase: Span, *, stop: int) -> str | None:
    """A mass with what it is of: "a two-foot-thick | layer of ash"."""
    told = head_of(reading.text, phrase)
    link = OF_AHEAD.match(reading.text, phrase.end, stop) if told in MASSES else None
    matter = phrase_at(reading.text, link.end(), stop=stop) if link else None
    return f"{told} of {head_of(reading.text, matter)}" if matter and head_of(reading.text, matter) else None


def contained(reading: Reading, phrase: Span, *, stop: int) -> str | None:
    """What a piece or a bunch is of, or what it is called: "a piece of cloth called a | war banner"."""
    if reading.lower[phrase.start : phrase.end].split()[-1] not in CONTAINERS:
        return None
    link = OF_AHEAD.match(reading.text, phrase.end, stop)
    things = phrase_at(reading.text, link.end(), stop=stop) if link else None
    called = CALLED.match(reading.text, things.end, stop) if things else None
    name = phrase_at(reading.text, called.end(), stop=stop) if called else None
    if name is not None:
        return reading.text[name.start : name.end]
    told = head_of(reading.text, things) if things else None
    # Roses are not as wide as their bunch.
    return f"bunch of {told}" if told and reading.lower.endswith("bunch", phrase.start, phrase.end) else told


def thing_before(reading: Reading, sentence: Span, position: int) -> str | None:
    """The thing before its dimension: "a fence | about eight feet tall", "the well was | 40 metres deep"."""
    measured = MEASURED.search(reading.text, max(sentence.start, position - 40), position)
    if measured is None:
        return None
    linked = LINKED.search(reading.text, max(sentence.start, measured.start() - 80), measured.start())
    if linked is not None:
        return linked["thing"]
    so_far = SO_FAR.search(reading.text, sentence.start, measured.start())
    phrase = phrase_before(reading.text, so_far.start() if so_far else measured.start(), floor=sentence.start)
    if phrase is None:
        return None
    done = DONE_BY.search(reading.text, sentence.start, phrase.start) if measured.group().strip(" ,") else None
    if done is not None:
        # "The shoreline affected by the spill was | ten feet deep"
        return done["thing"]
    # "A box in the hall is one foot wide"; "baked in a box that is one foot wide".
    whole_of = measured.group().strip() and not RELATED_BY.search(measured.group())
    inside = INSIDE.search(reading.text, sentence.start, phrase.start) if whole_of else None
    host = phrase_before(reading.text, inside.start(), floor=sentence.start) if inside else None
    if host is not None:
        return head_of(reading.text, host)
    # A plume of chemicals 2 km wide is a wide plume; "one of the ridges" is a ridge.
    hung = OF_BEFORE.search(reading.text, max(sentence.start, phrase.start - 8), phrase.start)
    whole = phrase_before(reading.text, hung.start(), floor=sentence.start) if hung else None
    told = head_of(reading.text, whole) if whole else None
    if whole is not None and reading.lower[whole.start : whole.end] in COMPASS:
        # "The cloud lay to the north of the vent, | 900 metres deep"
        return None
    if told in MASSES:
        # "A wide expanse of oil | half an inch thick"
        return f"{told} of {head_of(reading.text, phrase)}"
    return told if told and told.lower() not in AMOUNTS else head_of(reading.text, phrase)


def flying(reading: Reading, sentence: Span, position: int) -> str | None:
    """What flies in the words before: "the long-range | missile | reached an altitude of"."""
    found = [*FLYING.finditer(reading.lower, sentence.start, position)]
    phrase = phrase_before(reading.text, found[-1].end(), floor=sentence.start) if found else None
    return reading.text[phrase.start : phrase.end] if phrase else None


def holder(reading: Reading, sentence: Span, position: int) -> str | None:
    """What has the dimension that is named before its figure: "the wall has | a height of", "a wall with | a height of"."""
    has = HAS.search(reading.text, max(sentence.start, position - 60), position)
    phrase = phrase_before(reading.text, has.start(), floor=sentence.start) if has else None
    if phrase and reading.lower.endswith("per ", 0, phrase.start):
        return None
    return head_of(reading.text, phrase) if phrase else None


BEFORE_AND = re.compile(r"\sand\s+(?:is|are|was|were|measured|measures|stands|stood)\s*(?:about\s+|some\s+|only\s+)?\Z")
OPENING = re.compile(r"(?:\A|\bthat\s+|[,;]\s+)(?:the|a|an|its|this)\s+(?=\w)", re.IGNORECASE)
INCLUDING = re.compile(r",?\s(?:including|among\s+them)\s+(?:at\s+least\s+)?(?:one|some|several)\s*\Z")


def thing_of_clause(reading: Reading, sentence: Span, position: int) -> str | None:
    """The thing whose dimension comes late: "the berg rose above the sea and was | 30 m thick", "plumes, including one | 20 m deep"."""
    before = reading.text[sentence.start : position]
    including = INCLUDING.search(before)
    if including is not None:
        phrase = phrase_before(reading.text, sentence.start + including.start(), floor=sentence.start)
        hung = OF_BEFORE.search(before, 0, phrase.start - sentence.start) if phrase else None
        whole = phrase_before(reading.text, sentence.start + hung.start(), floor=sentence.start) if hung else phrase
        head = head_of(reading.text, whole) if whole else None
        return f"one of the {head}" if head and including.group().rstrip().endswith("one") else head
    joined = BEFORE_AND.search(before)
    opening = next(iter(reversed([*OPENING.finditer(before, 0, joined.start())])), None) if joined else None
    phrase = phrase_at(reading.text, sentence.start + opening.end(), stop=position, most=3) if opening else None
    if phrase is None:
        return None
    words = reading.text[phrase.start : phrase.end].split()
    if len(words) > 1 and words[-1].islower():
        # The verb: "B-44 | rose".
        words = words[:-1]
    return " ".join(words) if words[-1][0].isupper() else words[-1]


def head_of(text: str, phrase: Span) -> str | None:
    """The noun of a phrase, or the name that ends it: "armoured steel fence" is "fence"."""
    words = text[phrase.start : phrase.end].split()
    if words[-1].lower() in NO_THINGS:
        return None
    names = [word for word in words if word[0].isupper()]
    if len(names) == len(words):
        return " ".join(words)
    kind = words[-2] if len(words) > 1 else ""
    # "Top hat" and "border wall" are told whole, "armoured fence" and "huge crater" by their noun.
    compound = kind.isalpha() and kind.islower() and kind not in QUALITIES and not QUALITY.search(kind)
    return f"{kind} {words[-1]}" if compound else words[-1]
