"""The names and nations of a sentence that can take part in an event: whole ones, and no agencies, clocks or feasts."""

import re
from typing import NamedTuple

from factcheck.text.events import EventCue
from factcheck.text.names.lexicon import country_names, genders
from factcheck.text.reading import Reading
from factcheck.text.values import NameType, Span

CAPITALISED = re.compile(r"[A-Z]\w+(?:[ -][A-Z]\w+)?")
WORD_BREAK = re.compile(r"[ -]")
FOLLOWERS = frozenset(
    "president prime premier minister foreign interior defense defence finance army air navy police government parliament king queen prince chancellor ambassador"
    " embassy council ministry coast guard supreme congress senate national state federal general gen vice deputy secretary leader chief street embassy olympic"
    " revolution uprising war election elections grand jr sr ii iii islamist muslim christian jewish shia sunni".split()
)
OPENERS = frozenset(
    "hundreds thousands dozens scores millions tens crowds the in on at by from of after as and but while when for with meanwhile president minister".split()
)
NOBODY = frozenset(
    "who|reuters|ap|pa|swns|epa|afp|cnn|bbc|upi|getty|getty images|associated press|agence france-presse|xinhua|afp photo|ap photo|gmt|bst|est|edt|et|pst|utc|cet|ist"
    "|republican|republicans|democrat|democrats|democratic|eve|new year|christmas|easter|bastille|bastille day|thanksgiving|halloween|ramadan|armistice day|wire|staff|photo|video|twitter|facebook"
    "|youtube|arab|islamic|islamist|jewish|catholic|protestant|anglican|orthodox|house|senate|police|rebels|protesters|demonstrators|officials|security|government|army|troops|residents|activists|authorities|soldiers|militants|gunmen|witnesses|opposition|update|breaking|file|god".split(
        "|"
    )
)
"""Names of agencies, clocks and feasts that take part in nothing."""
CUT_BEFORE = re.compile(r"(?:\b[A-Z][\w-]*\s+(?:of\s+(?:the\s+)?)?|-)\Z")
SHARED = re.compile(r"\s+and\s+[A-Z][a-z]+\s+[A-Z]")
CUT_BEHIND = re.compile(r"-\w|\s+(?:[A-Z][a-z]+|[A-Z]\d)")


PEOPLES_WORD = (
    r"(?!(?:japan|iran|sudan|south\ sudan|jordan|azerbaijan|bhutan|oman|taiwan|vatican|haiti|malawi|fiji|mali|burundi|djibouti|kiribati|brunei)\b)"
    r"(?:[\w ]+(?<!st)(?:an|ish|ese|i|ch|ek|yz)|u\.?s\.?|u\.?k\.?|swiss|thai|uzbek|kazakh|tajik|serb|croat|turkmen|filipino|argentine|afghan)"
)
PEOPLES = re.compile(PEOPLES_WORD)
"""What a nation's things are called: "Iraqi", "Costa Rican", "US"."""
BODIES = (
    "troops|forces|army|armies|military|navy|marines|soldiers|commandos|paratroopers|air\\s+force|warplanes|jets|fighters|planes|aircraft|helicopters|missiles?|rockets?|satellites?|spacecraft|government|regime|police|authorities|parliament|cabinet"
    "|coalition|militia|militias|peacekeepers|rebels|insurgents|protesters|demonstrators|activists|youths|citizens|people|women|men|crowds?|villagers|voters|nationalists|separatists|congress|senate|coast\\s+guard|peoples"
)
OF_A_BODY = re.compile(rf"(?:\s+[a-z-]+){{0,2}}?\s+(?:{BODIES})\b", re.IGNORECASE)
""" "Russian | peacekeeping troops" act for Russia; a "British | official", an "Iraqi | city" do not."""
ANOTHER_PEOPLE = re.compile(rf"(?:(?:\s*,|\s+and|\s+or|\s*,\s+and)\s+{PEOPLES_WORD}(?=\s+[a-z]))+", re.IGNORECASE)
""" "French | and British | leaders"."""
OF_A_PERSON = re.compile(
    r"\s+(?:administration|campaign|family|compound|residence|palace|home|house|stronghold|era|rally|camp|team|aide|aides|ally|allies|critics?|spokes\w+|appointees?|supporters?|backers|estate|company|foundation|clan)\b"
)
""" "An airstrike on a | Gadhafi | compound", "called on the | Obama | administration"."""
NO_NOUN = re.compile(
    r"\s*(?:[^\w\s]|\Z)|\s+(?:\d|\w+ed\b|(?:in|on|at|of|to|by|for|from|with|against|and|or|but|who|which|that|was|were|is|are|has|had|have|will|would|as|after|before|during|over"
    r"|near|when|where|while|since|until|last|this|next|early|late|earlier|yesterday|today|tomorrow|the|an?|his|her|its|their|invades?|met|held|took|flew|won|fled|struck|hit|should|can|could|may)\b)"
)
DESCRIBES_EVENT = re.compile(
    r"(?:['’]s?)?(?:\s+(?!(?:in|on|at|of|to|by|for|from|with|against|and|or|but|who|which|that|was|were|is|are|has|had|have|will|the|an?|his|her|its|their|after|before|as|when)\b)[a-z\d-]+){0,3}\s+"
)


class Named(NamedTuple):
    """A name or a nation of a sentence."""

    start: int
    end: int
    type: NameType | None
    """None where it is a country or a people that no name mention holds."""
    title: str | None = None


def named_around(reading: Reading, sentence: Span, *, cue: EventCue) -> list[Named]:
    """The names and nations of a sentence in order, without agencies, clocks, feasts and words of the event itself."""
    inside = cue.form == "noun"
    names = [
        Named(mention.start, mention.end, mention.type, mention.title)
        for mention in reading.names_in(sentence)
        if not (inside and mention.start < cue.end and cue.start < mention.end)
    ]
    nations = [Named(start, start + len(word), None) for start, word in nation_words(reading, sentence)]
    names += [place for place in nations if not any(name.start <= place.start < name.end for name in names)]
    return [name for name in sorted(names) if is_somebody(reading, name)]


def tells_whose(reading: Reading, name: Named, *, cue: EventCue) -> bool:
    """Whether the word of a people only tells of what nation another noun is: "a | British | official", not "British troops"."""
    if name.type == "person" and OF_A_PERSON.match(reading.lower, name.end):
        return True
    words = reading.lower[name.start : name.end]
    if words not in country_names() or not PEOPLES.fullmatch(words):
        return False
    if cue.form == "noun" and name.end < cue.start and DESCRIBES_EVENT.fullmatch(reading.lower, name.end, cue.start):
        # "The | Iraqi | parliamentary elections".
        return False
    if cue.start < name.end < cue.end:
        return False
    further = ANOTHER_PEOPLE.match(reading.text, name.end)
    end = further.end() if further else name.end
    date = next(iter(reading.dates_in(Span(end, end + 30))), None)
    if NO_NOUN.match(reading.lower, end) or (date is not None and date.start <= end + 1):
        return False
    return not OF_A_BODY.match(reading.text, end)


def is_somebody(reading: Reading, name: Named) -> bool:
    """Whether a name is whole and can take part: no agency, no clock, no cut piece of a longer name, nothing shouted."""
    words = reading.text[name.start : name.end]
    if words.lower() in NOBODY or (words.isupper() and len(words) > 5 and words.lower() not in country_names()):
        return False
    if is_cut(reading, name):
        return False
    dates = reading.dates_in(Span(max(0, name.start - 40), name.end + 40))
    # "Last August Omar Haddad": a name that swallowed a month.
    return not any(date.start < name.end and name.start < date.end for date in dates)


def is_cut(reading: Reading, name: Named) -> bool:
    """Whether a name is a piece of a longer one: "Gulf of | Mexico", "North | Vietnam", "Market" of a longer name."""
    if name.title is None and (name.type != "person" or " " not in reading.text[name.start : name.end]):
        before = reading.text[max(0, name.start - 40) : name.start]
        found = CUT_BEFORE.search(before)
        if found and found[0].split()[:1] and found[0].split()[0].lower() not in OPENERS and not is_nation(found[0]):
            return True
    if (
        name.type == "person"
        and " " not in reading.text[name.start : name.end]
        and SHARED.match(reading.text, name.end)
    ):
        # "| Barack | and Michelle Obama": the first of two who share a name.
        return reading.lower[name.start : name.end] in genders()
    behind = CUT_BEHIND.match(reading.text, name.end)
    if behind is None:
        return False
    if name.type is None or name.type == "person":
        # "Dane | Whitby", "Omar bin | Haddad"; but "Russian | President", "Ruiz | Monday".
        word = behind[0].strip().lower()
        known = word in FOLLOWERS or any(
            date.start <= name.end + 1 for date in reading.dates_in(Span(name.end, name.end + 30))
        )
        follows = behind.end() - len(behind[0].lstrip())
        others = [other for other in reading.names_in(Span(name.end, name.end + 60)) if other.start == follows]
        # "Omar bin | Haddad" is one name in two pieces; "Russian | Vladimir Putin" are two.
        return not known and (not others or (name.type == "person" and others[0].title is None))
    follows = behind.end() - len(behind[0].lstrip())
    return not reading.dates_in(Span(follows, min(len(reading.text), follows + 30))) or behind[0][0] == "-"


def is_nation(words: str) -> bool:
    """Whether the first of some words is a country or its people."""
    return words.split()[0].lower() in country_names()


def nation_words(reading: Reading, sentence: Span) -> list[tuple[int, str]]:
    """Countries and nationalities of a sentence: "Russian military support"."""
    known = country_names()
    found = []
    for match in CAPITALISED.finditer(reading.text, *sentence):
        start, end = match.span()
        if reading.lower[start:end] in known:
            found.append((start, match[0]))
            continue
        parts = WORD_BREAK.split(match[0])
        if len(parts) == 1:
            continue
        for part in parts:
            if part.lower() in known:
                found.append((start, part))
            start += len(part) + 1
    return found
