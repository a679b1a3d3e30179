"""Words of speech: the verbs that say, deny and doubt, and who it is that speaks."""

import re
from functools import lru_cache

from factcheck.model import SourceType, Stance
from factcheck.text.names.lexicon import country_names

ASSERTING = (
    "say said says saying told tells reported reports reporting announced announces added adds confirmed confirms estimated estimates stated"
    " declared declares claimed claims acknowledged acknowledges admitted admits noted notes insisted insists explained explains revealed"
    " warned warns maintained maintains wrote writes testified alleged alleges indicated indicates recalled stressed quoted put puts"
    " believe believes"
)
FINDING = ("found that", "finds that", "showed that", "shows that", "suggests that", "suggested that", "report that")
DENYING = "denied denies denying rejected rejects refuted refutes dismissed disputed disputes"
DOUBTING = "doubted doubts questioned questions"
STANCE = {
    **dict.fromkeys(ASSERTING.split(), Stance.ASSERTS),
    **dict.fromkeys(FINDING, Stance.ASSERTS),
    **dict.fromkeys(DENYING.split(), Stance.DENIES),
    **dict.fromkeys(DOUBTING.split(), Stance.DOUBTS),
}
"""Verbs of saying, and what they do with the claim."""

SOURCE_WORDS: tuple[tuple[SourceType, str], ...] = (
    (
        "agency",
        "reuters ap afp xinhua interfax tass itar-tass ria upi efe dpa kyodo yonhap bernama agency agencies newswire wire anadolu irna fars",
    ),
    (
        "publisher",
        "media newspaper newspapers television tv radio daily times post channel broadcaster website magazine cnn bbc nbc abc cbs herald"
        " news guardian journal paper press reports report al-jazeera station network",
    ),
    (
        "witness",
        "witness witnesses eyewitness eyewitnesses resident residents survivor survivors neighbor neighbors neighbour neighbours villagers locals"
        " bystander bystanders passenger passengers",
    ),
    (
        "official",
        "police official officials authorities authority government ministry minister spokesman spokeswoman spokesperson spokesmen mayor"
        " governor president army military commander general prosecutor prosecutors court department office officer officers sheriff chief coroner"
        " administration embassy consulate parliament state prime secretary senator commissioner premier navy force forces hospital hospitals doctors doctor"
        " sen rep gov police regime officers firefighters guard coastguard fire service services survey usgs pentagon kremlin troops judge mission",
    ),
    (
        "organization",
        "group groups bank organization organisation organizations union association party rights council committee nations un osce nato eu"
        " taliban hamas hezbollah militants rebels insurgents opposition cross crescent unicef unhcr agency charity ngo activists observatory institute university company corporation movement foundation front",
    ),
)
"""Words that tell what kind of source speaks, the surest first."""
KINDS = tuple((kind, frozenset(names.split())) for kind, names in SOURCE_WORDS)

TWO_CAPITALS = re.compile(r"(?!The\b)[A-Z]\w+\s+[A-Z]\w+")
ALSO_SPEAK = frozenset(
    """
    analyst analysts activist activists expert experts director source sources family families relatives relative friend friends
    parents father mother uncle aunt brother sister son daughter cousin wife husband widow lawyer lawyers attorney attorneys researcher
    researchers scientist scientists economist economists investigator investigators diplomat diplomats lawmaker lawmakers leader
    leaders critics protesters demonstrators protester campaigners victims people workers worker manager owner operator crew engineer
    engineers executives executive driver pilot teacher students student nurse medics medic paramedics rescuers refugees soldiers
    fighters rebel editor reporter reporters correspondent correspondents journalist journalists traders study survey poll
    statement company firm party inspectors commander commanders cleric clerics boss man woman men women child children
    """.split()
)
"""Others who speak, whatever kind of source they are."""
SPEAKERS = frozenset(word for _, words in KINDS for word in words) | ALSO_SPEAK


def is_speaker(name: str) -> bool:
    """Whether one of the words names somebody who speaks: "health officials", not "security concerns"."""
    return not SPEAKERS.isdisjoint(re.findall(r"[\w-]+", name))


@lru_cache(maxsize=1024)
def source_type(name: str) -> SourceType:
    """What kind of source a name speaks of.

    >>> source_type("Russian and Chinese media"), source_type("police")
    ('publisher', 'official')
    """
    words = set(re.findall(r"[\w-]+", name.lower()))
    for kind, names in KINDS:
        if not names.isdisjoint(words):
            return kind
    if name.removeprefix("the ").removeprefix("The ").lower() in country_names():
        return "official"
    return "person" if TWO_CAPITALS.search(name) else "other"
