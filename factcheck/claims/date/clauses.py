"""What the words around a date and an event say: whose date it is, where a clause ends, what never happened."""

import re

from factcheck.model.claim import Boundary
from factcheck.text.events import EventCue
from factcheck.text.reading import Reading
from factcheck.text.values import DateMention, Span

REPORTING = (
    "said says saying told reported announced added stated confirmed wrote noted warned insisted tweeted declared"
    " explained commented replied acknowledged admitted"
)
SAID_BEFORE = re.compile(
    rf"""
    \b (?: {"|".join(REPORTING.split())} | told \s+ (?:the\s+)? \w+ (?:\s+\w+){{0,2}}
      | statement | interview | briefing | conference | report | remarks | speech | edition | editorial | dated
      | published | released )
    (?: \s+ (?:reporters|journalists|the\ \w+|(?:a|his|her|its|the)\ statement|in\ an?\ (?:statement|interview)|by\ \w+
      |that|late|early|earlier|later|\w+\ news\ agency) ){{0,2}}
    \s* ,? \s* (?:on|of|in|for)? \s* (?:late\s+|early\s+|the\s+)? \Z
    """,
    re.VERBOSE,
)
SAID_AFTER = re.compile(rf"\s+that\b|\s*,?\s*(?:[\w']+\s+){{0,2}}(?:{'|'.join(REPORTING.split())})\b")
DATELINE = re.compile(r"\s*(?:,\s*[A-Z][\w\s,.]{1,40})?\s*(?:\([^)]{1,20}\)\s*)?[-–—]{1,2}\s")

AVOIDED_BEFORE = re.compile(
    r"\b(?:before|after|by|between|throughout|ahead\s+of|prior\s+to|following|as\s+of|until\s+after|since\s+before|than|like|unlike|to\s+mark|marking|due)\s+(?:the\s+|late\s+|early\s+|mid-)?\Z"
)
UNTIL_BEFORE = re.compile(
    r"\b(?:until|till|through|up\s+to|ended|ends|ending|expired?|expires|lasting\s+(?:to|until))\s+(?:on\s+|in\s+|late\s+|early\s+|the\s+)?\Z"
)
SINCE_BEFORE = re.compile(
    r"\b(?:since|from|beginning|starting|began|begun|started|begins|starts)\s+(?:on\s+|in\s+|late\s+|early\s+|the\s+)?\Z"
)
ONLY_TODAY = re.compile(r"\s*,?\s*(?:today|yesterday)\s*,\s*")
OWN_PREPOSITION = re.compile(r"\b(?:since|until|till|from|through|up\s+to)\s+(?:(?:on|in|at|late|early|the)\s+){0,2}\Z")
BARRIER = re.compile(
    r"""
      [;:()\n“”"«»] | \s[-–—]{1,2}\s
    | , \s+ (?: and | but | while | who | which | where | when | after | as | though | although | because | so | then
         | with | killing | including )\b
    | \b (?: who | which | while | because | although | though | before | after | since | when | where | whether
         | if | but | amid | despite
         | that\ (?:the|he|she|it|they|his|her|its|there|a|an|killed|left|was|were|has|had)
         | as\ (?:the|he|she|it|they|a|an)
         | and\ (?:the|he|she|it|they|was|were|has|had|then|in|on|is|are) ) \b
    """,
    re.VERBOSE,
)
FRONTED = re.compile(
    r"""
    (?: \A | [,;:–—(“"] | \b (?: and | but | that | when | then ) \b )
    \s* (?: meanwhile ,? \s* )?
    (?: (?: in | at | near | outside | also ) \s+ [\w\s]{2,30}? \s+ )?
    (?: (?: on | in | at | during | late | early | earlier | later | only | just | also | by ) \s+
    ){0,2} (?: the \s+ )? \Z
    """,
    re.VERBOSE,
)
"""What may stand between the start of a clause and a date that opens it: "Meanwhile, in central Osh on"."""
OWNED_BEFORE = re.compile(r"\b(?:the|a|an|his|her|its|their|this|our|that)\s+\Z")
NOUN_NEXT = re.compile(
    r"['’]s?\b|\s+(?!(?:in|at|on|of|and|or|to|when|as|after|before|by|for|with|that|who|which|was|were|is|are|near|during|while|but|from|over|"
    r"where|because|following|amid|against|outside|inside|at|despite|if|had|has|have|will|would|under|into|through|ended|began|killed|left)\b)[a-z]"
)
NOT_SO = (
    r"not|never|no|nor|without|deny|denies|denied|denying|may|might|could|would|if|unless|alleged|proposed|demanding"
    r"|demanded|urged|requested|avoid|prevent(?:ed|ing)?|before|possible|want(?:s|ed)?"
)
ONLY_SOUGHT = (
    r"failed\ to|threaten(?:s|ed|ing)?\ to|refused\ to|attempt(?:s|ed)?(?:\ to|\ at)?|tr(?:ied|ying)\ to"
    r"|possibility\ of|fears?\ of|threat\ of|risk\ of|anniversary\ of|call(?:s|ed|ing)?\ for|hopes?\ to|accused\ of"
    r"|plot(?:ting|ted)?\ to|rather\ than|instead\ of|ahead\ of|similar\ to|efforts?\ to\ \w+|letter\ of"
)
UNREAL = re.compile(
    rf"""
    (?: \b (?: {NOT_SO} | {ONLY_SOUGHT} ) | n['’]t ) \s+
    (?: (?: that|there|the|a|an|any|his|her|its|their|be|have|been|has|to|ever|new|further|more|another|being|having )
        \s+ ){{0,3}} \Z
    """,
    re.VERBOSE,
)
"""Words before an event that take it out of the world: it is denied, feared, planned against or only remembered."""


def belongs_to_speech(reading: Reading, sentence: Span, mention: DateMention) -> bool:
    """Whether a date is when somebody spoke, or the dateline: "said on Friday", "3 June 2021, BISHKEK –"."""
    lower = reading.lower
    if SAID_BEFORE.search(lower, max(sentence.start, mention.start - 70), mention.start):
        return True
    if SAID_AFTER.match(lower, mention.end, min(sentence.end, mention.end + 40)):
        return True
    return mention.start - sentence.start < 40 and bool(
        DATELINE.match(reading.text, mention.end, min(sentence.end, mention.end + 60))
    )


def avoided(reading: Reading, sentence: Span, mention: DateMention) -> bool:
    """Whether the event lies before, after or ahead of the date, and so not on it."""
    return bool(AVOIDED_BEFORE.search(reading.lower, max(sentence.start, mention.start - 24), mention.start))


def boundary_of(reading: Reading, sentence: Span, mention: DateMention) -> Boundary:
    """Whether the date opens or closes a stretch of time, or is the day itself."""
    before = max(sentence.start, mention.start - 24)
    if UNTIL_BEFORE.search(reading.lower, before, mention.start):
        return "end"
    return "start" if SINCE_BEFORE.search(reading.lower, before, mention.start) else "point"


def parted(reading: Reading, gap: tuple[int, int], others: list[DateMention]) -> bool:
    """Whether another date or the border of a clause stands between an event and a date."""
    if any(gap[0] <= other.start and other.end <= gap[1] for other in others):
        return not ONLY_TODAY.fullmatch(reading.lower, *gap)
    # "Has held since Monday", "to last until June 20": the preposition of the date itself is no border.
    own = OWN_PREPOSITION.search(reading.lower, gap[0], gap[1])
    return bool(BARRIER.search(reading.lower, gap[0], own.start() if own else gap[1]))


def leads_to(reading: Reading, sentence: Span, mention: DateMention, *, cue: EventCue) -> bool:
    """Whether a date before an event opens its clause ("On Friday night, ... met") or stands right before its verb."""
    opening = reading.lower[max(sentence.start, mention.start - 80) : mention.start]
    # A clause that starts farther back than that is not opened by the date.
    if FRONTED.search(opening if mention.start - sentence.start <= 80 else f"~{opening}"):
        return True
    return cue.form != "noun" and cue.start - mention.end <= 25 and "," not in reading.lower[mention.end : cue.start]


def of_another_noun(reading: Reading, sentence: Span, mention: DateMention) -> bool:
    """Whether a date describes a noun that is no event: "the June 20 murder attempt", "Friday's paper"."""
    if reading.lower.startswith(("'s", "’s"), mention.end):
        return True
    owned = OWNED_BEFORE.search(reading.lower, max(sentence.start, mention.start - 8), mention.start)
    return bool(owned) and bool(NOUN_NEXT.match(reading.lower, mention.end, min(sentence.end, mention.end + 20)))


def is_real(reading: Reading, sentence: Span, cue: EventCue) -> bool:
    """Whether an event is told as a fact, and not denied, feared or sought."""
    return not UNREAL.search(reading.lower, max(sentence.start, cue.start - 60), cue.start)
