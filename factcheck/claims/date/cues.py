"""Whether a word of the lexicon stands for an event where it stands: not in "the election winner", "a video was released"."""

import re

from factcheck.text.events import EventCue, event_type
from factcheck.text.reading import Reading
from factcheck.text.values import Span

HEADS = (
    "winner|winners|result|results|campaign|campaigns|candidate|candidates|observers?|monitors?|commission|victory|win|defeat|loss|upset|day|night|anniversary"
    "|anniversaries|victims?|survivors?|scene|site|sites|suspects?|plots?|attempts?|threats?|fears?|investigat\\w+|probe|inquiry|reports?|movements?|leaders?|organi[sz]ers?"
    "|laws?|warnings?|season|year|cycle|ads?|promises?|pledges?|footage|video|videos|coverage|trial|hearing|case|charges?|warrant|statement|announcement|talks|negotiations?"
    "|deadline|date|plan|plans|planner|series|dress|ring|party|guests|programme|program|vehicle|pads?|window|windows|facility|centers?|director|manager|costs?|response"
    "|group|groups|camp|debut|efforts?|act|bill|disaster|crisis|catastrophe|conference|survivor|memorial|museum|squads?|zone|zones|lines?|damage|relief|fund|prices?|supporters?|letter|speech|visa|tourism|centre|rights?|weapons?|tactics|team|force|forces"
    "|officials?|workers?|experts?|documents?|records?|certificates?|rates?|rate|book|film|story|stories|post|debate|debates|fraud|hacking|interference|meddling|song|scandal"
    "|sites?|area|areas|order|orders|rehearsal|photo|photos|picture|pictures|wave|waves|shelters?|alarm|alert|alerts|policy|agency|panel|board|process|violations?|breaches"
)
COMPOUND = re.compile(rf"\s+(?:\w+\s+){{0,2}}(?:{HEADS})\b|-(?=\w)|\s*/")
""" "Election | winner", "crash | scene": the event only says of what kind another thing is."""
NO_HEAD = re.compile(
    r"\s+(?:came|comes|come|took|takes|take|goes|went|began|begins|in|at|on|of|by|near|against|last|this|for|that|which|who|and|or|but|was|were|is|are|has|had|have|will|killed|left|hit|struck|from|to|into|between|as|after|before|during|early|late|outside|inside|today|yesterday|since|until|with|over|a|an|the|when|while|where)\s"
)
ADJECTIVE_BEFORE = re.compile(
    r"\b(?:the|a|an|his|her|its|their|our|my|newly|recently|['’]s|two|three|several|some|many|other)\s+(?:newly\s+|recently\s+|\w+ly[ -])?\Z"
)
TITLED_BEHIND = re.compile(
    r"\s+(?:\w+\s+){0,2}(?:president|leader|dictator|prime\s+minister|minister|premier|king|strongman|ruler|chief|mayor|governor|head|general|chancellor)\b"
)
NO_SUBJECT_BEFORE = re.compile(
    r"(?:\b(?:of|by|to|for|against|with|and|from|on|sentenced|convicted|supporting|support|former|now|tried|heard|met|saw|told|sent|brought|held|[a-z]{2,}ed|replaced|succeeded)|\A|[.,;:])\s*\Z"
)
""" "A court sentenced | ousted president": a word for what he is."""
NOUN_BEHIND = re.compile(
    r"\s+(?!(?:in|on|at|by|for|from|to|of|and|last|this|after|during|with|when|as|near|the|a|an|his|her|him|its|their|early|late|earlier|or|with|under|over)\b)[a-z#]+"
)
NO_PROTEST = re.compile(
    r"\b(?:campaign|candidates?|nomin\w+|president-elect|headlined|voters|stocks?|shares?|bitcoin|crypto\w*|prices?|markets?|index|traders|dollar|euro|gold)\b"
)
FIGURATIVE = re.compile(
    r"\b(?:unrest|violence|protests?|anger|tensions?|conflict|popularity|sales|prices|debt|crisis|scandal|war|fury|rage|laughter|applause|controversy|numbers)\s+(?:in\s+\w+\s+)?(?:has\s+|have\s+|had\s+)?\|explod|\|explosion\s+(?:in|of)\s+(?:[\w-]+\s+){0,2}(?:imports|exports|sales|demand|interest|prices|numbers|growth|crime|violence|popularity|spending|trade|debt|anger|colou?r)\b|\b(?:rockets?|shells?|missiles?|bombs?|waves?|markets?|stocks?|shares?|websites?|servers?|systems?|prices)\s+(?:has\s+|have\s+|had\s+)?\|crash"
)
""" "Unrest | exploded": no explosion."""
VERBAL = re.compile(
    r"\s+[^.;]{0,50}\b(?:by\s+accusing|by\s+calling|for\s+(?:its|his|her|their|not|\w+ing)|over\s+(?:its|his|her|their)|as\s+an?\b|['’]s\s+(?:plans?|polic(?:y|ies)|record|handling|decision|remarks|stance))"
)
""" "The committee attacked the firm by accusing it": with words."""
SHOT_WITH = re.compile(
    r"(?:shooting|captur\w+)\s+(?:an?|the|at|him|her|them|his|\d\S*)\s+(?!(?:town|city|village|port|base|airport)\b)"
)
""" "Shooting a film", "captured 16,000 barrels"."""
EXECUTED = re.compile(
    r"\b(?:deals?|contracts?|orders?|plans?|agreements?|testaments?|warrants?|trades?|strateg(?:y|ies)|documents?|transactions?|moves?)\b[^,;.]{0,25}\Z"
)
""" "The deal was executed": signed."""
CRITICS = re.compile(
    r"\s+(?:\w+ly\s+)?by\s+(?:[\w-]+\s+){0,3}(?:rights\s+groups?|critics|campaigners|activists|opposition|lawmakers|politicians|mps|senators|media|newspapers?|press|unions?|charities|economists|academics|republicans|democrats|conservatives|environmentalists|greens|commentators|opponents|rivals?)\b"
)
""" "The memo was attacked | by human rights groups"."""
WORDED = re.compile(
    r"\b(?:outburst|decision|plans?|polic(?:y|ies)|proposals?|comments?|remarks?|bill|budget|reports?|statement|speech|verdict|ruling|reforms?|politicians|campaigners|critics|senators|lawmakers|mps|columnists?|democrats|republicans|opposition)\s+[^,;.]{0,30}\Z"
)
SEARCHED = re.compile(
    r"raid\w*\s+(?:on\s+|at\s+|of\s+|in\s+)?(?:[\w'’-]+\s+){0,6}?(?:houses?|homes?|flats?|apartments?|offices?|premises|propert(?:y|ies)|address(?:es)?|headquarters|residences?|studios?|shops?|warehouses?|newsrooms?|mosques?|lab|laboratory|factory|safe\s+houses?)\b"
)
OFFICERS = re.compile(
    r"\b(?:police|officers|detectives|agents|fbi|prosecutors|investigators|authorities|inspectors|customs)\b"
)
""" "Police | raided a flat": a search."""
DEBATE = re.compile(
    r"\b(?:security\s+council|diplomats|senators|lawmakers|debate|court\s+filings|testimony|quarterback|wembley|league|cup|tournament|fixture|match)\b"
)
""" "The candidates clashed in a debate": in words only."""
ASKED = re.compile(r"\s+(?:(?!(?:and|but|or|when|after|as|on|in|at)\b)[\w\"“'’$])", re.IGNORECASE)
MAKERS = re.compile(
    r"\b(?:body|bodies|remains|video|report|statement|film|album|snippets|excerpts|clips?|interview|documents?|testimon\w+|remarks|figures|data|results|photos?|photographs?|images?|book|list|study|names|details|tape|audio|footage|game|song|poll|survey|memo|emails?|recordings?|records|findings|trailer|version|letter|map|movie|picture|transcript|update|findings|oil|gas|water|funds|money|aid|energy|gases|patch|software|firmware|app|console|beta|edition|draft|guidelines|single|track|manifesto|indictment|verdict|rulings?|opinion|transcripts|schedule|phone|model|toy)\b[^,;:.]{0,100}\Z"
)
""" "A video of the hostage | was released"."""
YEAR_NEXT = re.compile(r"\s+\d{4}\b")
LABELLED = re.compile(r"\b(?:page|pages|website|site|group|groups|blog|dubbed|titled|entitled|called|named|hashtag)\b")
""" "A page | dubbed 'Uganda Revolution 2011'": a name."""
RULED = re.compile(
    r"\b(?:ceasefire|cease-fire|truce|curfew|state\s+of\s+emergency|emergency\s+rule|martial\s+law|armistice)\s+(?:[\w-]+\s+){0,5}\Z"
)
""" "The ceasefire | came into force": the beginning of the ceasefire."""
BOTH = frozenset(
    "attack attacks raid raids launch launches visit visits clash clashes rally rallies arrest arrests capture riot riots protest protests revolt"
    " ambush assault storm crash crashes bomb launch strike strikes".split()
)
"""Words that are noun and verb alike."""
VERB_BEFORE = re.compile(
    r"(?:\b(?:to|will|would|can|could|may|might|shall|should|must|they|we|i|you|who|which|not|also|then)|n['’]t|['’]ll)\s+\Z"
)
VERB_BEHIND = re.compile(r"\s+(?:the|an?|his|her|its|their|our|into|more|several|another)\s")


def told_as(reading: Reading, cue: EventCue) -> EventCue:
    """A cue as the noun or verb that it is in its sentence: "the launch", "will launch"."""
    if reading.lower[cue.start : cue.end] not in BOTH:
        return cue
    verb = VERB_BEFORE.search(reading.lower, max(0, cue.start - 12), cue.start) or VERB_BEHIND.match(
        reading.lower, cue.end
    )
    return cue._replace(form="verb" if verb else "noun")


def is_participle(reading: Reading, cue: EventCue) -> bool:
    """Whether the verb of an event only describes a noun: "the newly | appointed | caretakers"."""
    words = reading.lower[cue.start : cue.end]
    if cue.form != "verb" or not words.endswith(("ed", "ing")):
        return False
    if words.endswith("ing"):
        # "The | visiting | observers"
        owned = ADJECTIVE_BEFORE.search(reading.lower, max(0, cue.start - 30), cue.start)
        return (
            bool(owned)
            and bool(NOUN_BEHIND.match(reading.lower, cue.end))
            and not reading.lower.startswith(" of", cue.end)
        )
    titled = TITLED_BEHIND.match(reading.lower, cue.end)
    if titled and NO_SUBJECT_BEFORE.search(reading.lower, max(0, cue.start - 30), cue.start):
        return True
    before = ADJECTIVE_BEFORE.search(reading.lower, max(0, cue.start - 30), cue.start)
    return bool(before) and bool(NOUN_BEHIND.match(reading.lower, cue.end))


def is_of_things(reading: Reading, sentence: Span, cue: EventCue) -> bool:
    """Whether it was no person but a video or a report that "was released", shares that "rallied", a vote that is rallied for."""
    if reading.lower.startswith("rall", cue.start):
        return bool(NO_PROTEST.search(reading.lower, sentence.start, sentence.end))
    if cue.event == "appeal" and not ASKED.match(reading.lower, cue.end):
        # "The cash that he asked for."
        return True
    if FIGURATIVE.search(
        f"{reading.lower[max(sentence.start, cue.start - 50) : cue.start]}|{reading.lower[cue.start : cue.end + 40]}"
    ):
        return True
    if cue.event == "execution" and EXECUTED.search(reading.lower, max(sentence.start, cue.start - 50), cue.start):
        return True
    if SHOT_WITH.match(reading.lower, cue.start):
        return True
    if cue.event in ("attack", "war") and VERBAL.match(reading.lower, cue.end):
        return True
    if cue.event == "attack" and is_search_or_blame(reading, sentence, cue):
        return True
    if cue.event == "release" and reading.lower.startswith(
        ("hospital", "treatment", "intensive", "care"), treated_at(reading, cue)
    ):
        return True
    if cue.event == "launch" and FIRED_AT.match(reading.lower, cue.start):
        return True
    if cue.event == "clash" and DEBATE.search(reading.lower, sentence.start, sentence.end):
        return True
    return cue.event in ("release", "arrest") and bool(
        MAKERS.search(reading.lower, max(sentence.start, cue.start - 130), cue.start)
    )


FIRED_AT = re.compile(
    r"launch\w*\s+[^.;,]{0,40}\b(?:rockets?|missiles?|grenades?|mortars?|shells?)\s+(?:at|against|on(?!\s+(?:\w+day|\w+\.?\s+\d|\d)))\b"
)
""" "Launched rockets | at rebel positions": shelling, and no start of a rocket."""
FROM_THE = re.compile(r"(?:\s+from)?(?:\s+(?:the|a|an|his|her|their))?\s+")


def treated_at(reading: Reading, cue: EventCue) -> int:
    """Where the words start from which somebody is let go: "was released from the | hospital"."""
    led = FROM_THE.match(reading.lower, cue.end)
    return led.end() if led else cue.end


def is_search_or_blame(reading: Reading, sentence: Span, cue: EventCue) -> bool:
    """Whether an attack is one of words, or a raid of the police on a house."""
    lower = reading.lower
    if lower.startswith("attacked", cue.start) and (
        CRITICS.match(lower, cue.end) or WORDED.search(lower, max(sentence.start, cue.start - 60), cue.start)
    ):
        return True
    if not lower.startswith("raid", cue.start):
        return False
    return bool(SEARCHED.match(lower, cue.start)) or bool(
        OFFICERS.search(lower, max(sentence.start, cue.start - 50), min(sentence.end, cue.end + 40))
    )


def is_compound(reading: Reading, cue: EventCue) -> bool:
    """Whether the noun of an event only describes another noun: "the election winner"."""
    if cue.form != "noun" or NO_HEAD.match(reading.lower, cue.end):
        return False
    return COMPOUND.match(reading.lower, cue.end) is not None


def names_event(reading: Reading, sentence: Span, cue: EventCue) -> bool:
    """Whether a cue stands for an event, not for what another noun is like: "the election winner", "the appointed day"."""
    beside = event_type(cue.event).beside
    if beside and not any(reading.lower.find(word, sentence.start, sentence.end) >= 0 for word in beside):
        return False
    if (
        YEAR_NEXT.match(reading.text, cue.end)
        and reading.text[cue.start].isupper()
        and LABELLED.search(reading.lower, max(sentence.start, cue.start - 90), cue.start)
    ):
        return False
    if cue.event == "entry_into_force" and RULED.search(reading.lower, max(sentence.start, cue.start - 60), cue.start):
        return False
    return not (is_compound(reading, cue) or is_participle(reading, cue) or is_of_things(reading, sentence, cue))
