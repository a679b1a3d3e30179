"""What the words around a date and an event say: whose date it is, where a clause ends, what never happened."""

import re

from factcheck.claims.moments import POSSESSED
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
      | published | (?<!was\s)(?<!were\s)(?<!been\s)released )
    (?: \s+ (?:reporters|journalists|the\ \w+|(?:a|his|her|its|the)\ statement|in\ an?\ (?:statement|interview)|by\ \w+
      |that|late|early|earlier|later|\w+\ news\ agency) ){{0,2}}
    \s* ,? \s* (?:on|of|in|for)? \s* (?:late\s+|early\s+|the\s+)? \Z
    """,
    re.VERBOSE,
)
SAID_AFTER = re.compile(rf"\s+that\b|\s*,?\s*(?:[\w']+\s+){{0,2}}(?:{'|'.join(REPORTING.split())})\b")
STAMPED = re.compile(
    r"(?:\s*,?\s+(?:at\s+)?|\s*\|\s*)\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?\s*(?:\||e[sd]t\b|bst\b|gmt\b|p[sd]t\b|utc\b|reply\b|\Z|\n)|\s*\|"
)
STAMP = re.compile(
    r"(?:\w+day,?\s+)?(?:\w+\.?\s+\d{1,2},?|\d{1,2}\s+\w+)\s+\d{4}(?:\s+(?:at\s+)?\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?)?(?:\s*[a-z]{3})?"
)
LED_DATE = re.compile(r"(?:\b(?:on|of|from|since|until|by|to|dated|before|after|the)|[,(–—-])\s*\Z")
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
OPENED_BY = re.compile(
    r"\b(?:(?P<launched>launched|launches|launching|opened)|began|begun|begins?|beginning|started|starts|starting)\s+(?:(?!(?:to|in|on|at|by|with|after|when|as|for|against)\b)[\w'’-]+\s+){0,4}\Z"
)
GOING_ON = r"offensive|assault|siege|bombardment|shelling|strike|walkout|general\s+strike|hunger\s+strike|sit-in|uprising|revolt|rebellion|insurrection|invasion|mutiny"
LAUNCHED = re.compile(rf"(?:{GOING_ON})\b")
OPENABLE = re.compile(
    rf"(?:{GOING_ON}|air\s?strikes|raids|bombings|attacks|air\s+raids|protests|demonstrations|rallies|riots|rioting|fighting|unrest|state\s+visit|peace\s+talks|curfew)\b"
)
""" "The coalition began | airstrikes last Saturday", "launched an | assault": what goes on from then."""
END_OF = re.compile(
    r"\b(?:(?:end|expiry|expiration|lifting|conclusion|close)|(?P<opens>start|beginning|outbreak|onset))\s+(?:of|to)\s+(?:(?:the|a|an|this|its|their)\s+)?(?:[\w-]+\s+){0,2}\Z"
)
BEGAN = re.compile(
    r"\b(?:began|begun|begins?|started|starts|broke\s+out|erupted|flared|(?:came|comes|come)\s+into\s+(?:force|effect)|(?:goes|went|go)\s+into\s+effect|t(?:ook|akes?)\s+effect)\b(?!\s+(?:to|its|his|her|their)\b)"
)
ENDED = re.compile(r"\b(?:ended|to\s+end|to\s+expire|ends|expired|expires|was\s+lifted|were\s+lifted|called\s+off)\b")
ONLY_TODAY = re.compile(r"\s*,?\s*(?:today|yesterday)\s*,\s*")
OWN_PREPOSITION = re.compile(r"\b(?:since|until|till|from|through|up\s+to)\s+(?:(?:on|in|at|late|early|the)\s+){0,2}\Z")
ITS_OWN = r"(?!\s+(?:first\s+|also\s+)?(?:broke\s+out|erupted|began|started|took\s+place|occurred|happened|(?:are|is|was|were)\s+(?:scheduled|planned|due|held))\b)"
""" "Protests | that broke out again | on Friday", "in Lima, | which began | on Tuesday": the event's own verb."""
POSTS = "prime|president|minister|secretary|chief|head|governor|mayor|leader|chairman|chairwoman|chair|director|ambassador|foreign|defen[cs]e|finance|interior|interim|acting|deputy|vice|king|pope|coach|captain|manager|speaker|an?\\s+(?:minister|judge|senator|deputy|member)"
BARRIER = re.compile(
    rf"""
      [;:()\n“”"«»*|] | \s[-–—]{{1,2}}\s | (?<!\w\s)\s['‘](?=\w)
    | , \s+ (?: and | but | while | who | which {ITS_OWN} | where | when | after | though | although | because | so | then
         | with | killing | including )\b
    | ,\s (?= (?:(?!which|that)\w+\s){{0,3}}? (?:he|she|it|they|we|i|has|have|had|was|were|is|are|said|says|will) \b)
    | (?<!such\s)(?<!as\swell\s)(?<!well\s)(?<!many\s)(?<!much\s)(?<!such) \b as \b (?!\s+(?:many|much|well|part|{POSTS}|head|its|his|her|their)\b)
    | \b (?: who | which {ITS_OWN} | that (?!\s+(?:day|night|year|month|week)\b) {ITS_OWN} | while | because | although | though | before | after | following
         | since | when | where | whether | if | but | amid | despite
         | and\ (?:the|he|she|it|they|we|i|you|was|were|has|had|then|in|on|is|are) ) \b
    """,
    re.VERBOSE,
)
GLUED = re.compile(
    r"""
    (?<=[\w,])\s+ (?: (?:When|The|A|An|He|She|It|They|We|This|These|Those|That|But|If|As|While|There|His|Her|Its|Their|After|Before|Hide|Image|Photo|Photograph|Related|Read|Watch|Updated) \s (?=[a-z])
      | (?:Bodies|People|Victims|Officers|Officials|Investigators|Protesters|Demonstrators|Residents|Mourners|Soldiers|Rescuers|Firefighters|Flowers|Women|Men|Children|Police|Relatives|Survivors|Members|Workers|Tributes|Smoke|Emergency)
        \s (?=(?:of|were|was|are|is|remained|remain|who|sit|sat|stand|stood|have|had|has|gather|gathered|say|said|services|and|at|in|on|walk|carry|from)\s)
    )
    """,
    re.VERBOSE,
)
""" "The attack in Nice | Bodies of victims lay there early Friday": a caption, a headline or a sentence that lost its full stop."""
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
LISTED = re.compile(
    r"\s*(?:and\s+)?(?:[A-Z0-9]|(?:in|at|near|on|outside|off|about|some|east|west|north|south|late|early|by|the|a|an|killing|injuring|wounding|leaving|who|which|where|from|of|to)\b|[\w-]+ed\b)"
)
BARE_YEAR = re.compile(r"\d{4}")
IN_BEFORE = re.compile(r"\b(?:in|since|until|by|from|during|late|early)\s+\Z")
MODEL = re.compile(r"\d{4}(?:[-–]\d|\s+[A-Z][a-z])")
""" "Her 2008 Lada", "the 1950-53 war"."""
OWNED_BEFORE = re.compile(r"\b(?:the|a|an|his|her|its|their|this|our|that)\s+\Z")
NOUN_NEXT = re.compile(
    r"['’]s?\b|\s+(?!(?:in|at|on|of|and|or|to|when|as|after|before|by|for|with|that|who|which|was|were|is|are|near|during|while|but|from|over|"
    r"where|because|following|amid|against|outside|inside|at|despite|if|had|has|have|will|would|under|into|through|ended|began|killed|left)\b)[a-z]"
)


def belongs_to_speech(reading: Reading, sentence: Span, mention: DateMention) -> bool:
    """Whether a date is when somebody spoke, or the dateline: "said on Friday", "3 June 2021, BISHKEK –"."""
    lower = reading.lower
    if is_stamp(reading, sentence, mention):
        return True
    if SAID_BEFORE.search(lower, max(sentence.start, mention.start - 70), mention.start):
        return True
    said = SAID_AFTER.match(lower, mention.end, min(sentence.end, mention.end + 40))
    if said and ("," not in said[0] or is_fronted(reading, sentence, mention)):
        # "On Friday, police said"; but "a blast in Lima on Friday, police said".
        return True
    return mention.start - sentence.start < 40 and bool(
        DATELINE.match(reading.text, mention.end, min(sentence.end, mention.end + 60))
    )


def is_stamp(reading: Reading, sentence: Span, mention: DateMention) -> bool:
    """Whether a whole date with a clock stands behind a word without a preposition: the stamp of a comment or of a page."""
    if not STAMP.fullmatch(reading.lower, mention.start, mention.end):
        return False
    clocked = ":" in reading.text[mention.start : mention.end] or STAMPED.match(
        reading.lower, mention.end, min(len(reading.lower), mention.end + 30)
    )
    return bool(clocked) and not LED_DATE.search(reading.lower, max(sentence.start, mention.start - 12), mention.start)


def avoided(reading: Reading, sentence: Span, mention: DateMention) -> bool:
    """Whether the event lies before, after or ahead of the date, and so not on it."""
    return bool(AVOIDED_BEFORE.search(reading.lower, max(sentence.start, mention.start - 24), mention.start))


def boundary_of(reading: Reading, sentence: Span, mention: DateMention, *, cue: EventCue) -> Boundary:
    """Whether the date opens or closes a stretch of time, or is the day itself."""
    if is_opened(reading, sentence, cue):
        return "start"
    end = END_OF.search(reading.lower, max(sentence.start, cue.start - 40), cue.start)
    if end:
        return "start" if end["opens"] else "end"
    gap = reading.lower[cue.end : mention.start] if cue.end <= mention.start else ""
    if BEGAN.search(gap):
        return "start"
    if ENDED.search(gap):
        return "end"
    before = max(sentence.start, mention.start - 24)
    if UNTIL_BEFORE.search(reading.lower, before, mention.start):
        return "end"
    return "start" if SINCE_BEFORE.search(reading.lower, before, mention.start) else "point"


def is_opened(reading: Reading, sentence: Span, cue: EventCue) -> bool:
    """Whether somebody began what goes on from then: "began airstrikes", "launched an assault"; an attack may be launched and over."""
    if not OPENABLE.match(reading.lower, cue.start):
        return False
    opened = OPENED_BY.search(reading.lower, max(sentence.start, cue.start - 60), cue.start)
    return opened is not None and (not opened["launched"] or LAUNCHED.match(reading.lower, cue.start) is not None)


def parted(reading: Reading, gap: tuple[int, int], others: list[DateMention]) -> bool:
    """Whether another date or the border of a clause stands between an event and a date."""
    if any(gap[0] <= other.start and other.end <= gap[1] for other in others):
        return not ONLY_TODAY.fullmatch(reading.lower, *gap)
    # "Has held since Monday", "to last until June 20": the preposition of the date itself is no border.
    own = OWN_PREPOSITION.search(reading.lower, gap[0], gap[1])
    # The comma of "On Saturday, they rallied" closes the date and opens no clause.
    start = gap[0] + 1 if reading.lower.startswith(",", gap[0]) else gap[0]
    if GLUED.search(reading.text, max(0, gap[0] - 1), min(len(reading.text), gap[1] + 1)):
        return True
    return bool(BARRIER.search(reading.lower, start, own.start() if own else gap[1]))


def leaves_list(gap: str) -> bool:
    """Whether a comma between an event and its date parts more than places and dates: "as fighting went on, rebels seized"."""
    _, *pieces = gap.split(",")
    return any(piece.strip() and not LISTED.match(piece) for piece in pieces)


def is_fronted(reading: Reading, sentence: Span, mention: DateMention) -> bool:
    """Whether a date opens its clause: "On Friday night, ..."."""
    opening = reading.lower[max(sentence.start, mention.start - 80) : mention.start]
    # A clause that starts farther back than that is not opened by the date.
    return bool(FRONTED.search(opening if mention.start - sentence.start <= 80 else f"~{opening}"))


def leads_to(reading: Reading, sentence: Span, mention: DateMention, *, cue: EventCue) -> bool:
    """Whether a date before an event opens its clause ("On Friday night, ... met") or stands right before its verb."""
    if is_fronted(reading, sentence, mention):
        return True
    between = reading.lower[mention.end : cue.start]
    told = reading.text[mention.end : cue.start].replace(" I ", " ").strip()
    if told and not told.islower():
        # "... pulled back on Thursday Syrian families are | leaving": the next caption.
        return False
    return cue.form != "noun" and len(between) <= 25 and "," not in between and " and " not in between


def of_another_noun(reading: Reading, sentence: Span, mention: DateMention) -> bool:
    """Whether a date describes a noun that is no event: "the June 20 murder attempt", "Friday's paper"."""
    if POSSESSED.match(reading.lower, mention.end) or MODEL.match(reading.text, mention.start, mention.end + 12):
        return True
    if BARE_YEAR.fullmatch(reading.text, mention.start, mention.end) and NOUN_NEXT.match(reading.lower, mention.end):
        # "On the set of the | 2003 | film"; "in 2003 rebels seized" says when.
        return not IN_BEFORE.search(reading.lower, max(0, mention.start - 8), mention.start)
    owned = OWNED_BEFORE.search(reading.lower, max(sentence.start, mention.start - 8), mention.start)
    follows = reading.lower.startswith("following", mention.start)
    return (bool(owned) or follows) and bool(
        NOUN_NEXT.match(reading.lower, mention.end, min(sentence.end, mention.end + 20))
    )
