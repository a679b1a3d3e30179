"""Which names of a sentence stand in the clause of an event: its subject, its object, its place."""

import re
from collections.abc import Sequence

from factcheck.claims.date.named import Named
from factcheck.text.events import EventCue
from factcheck.text.reading import Reading
from factcheck.text.values import Span

LOWER = r"(?:[a-zà-ÿ'’-]+|\d[\d,.]*)"
PLACING = (
    "in|at|near|outside|inside|off|across|around|over|throughout|into|onto|through|along|within|above|from|to|for|on"
)
BREAKING = (
    "who|whom|whose|which|that|what|said|says|saying|told|reported|announced|added|warned|while|when|where|because|although|though|if|but|after|before"
    "|since|until|as|about|amid|despite|than|whether|during|following|so|did|does|do|not|never|no|according|including|like|unlike|ahead|due|prompted"
    "|led|sparked|triggered|helped|says|asked|urged|called|accused|blamed|condemned|threatened|or|then|is|are|amid|without|via|per|by\\s+which"
)
"""Words behind which another clause, or a name that takes no part in the event, may stand."""
MODIFIERS = rf"(?:(?!(?:{BREAKING}|{PLACING}|of|with|against|between|by|and|to|was|were|has|had|have|will|be|been)\b){LOWER}\s+)"
TITLED = r"(?:(?:[A-Z][\w.'’-]*,?|of|the|for)\s+){0,5}?"
SUBJECT_GAP = re.compile(
    r"""
    (?: \s* , \s+ (?!(?:but|and|as|after|when|where|who|which)\b) [^,;:.]{2,70} , )?          # "Pavel Orlov, a banker, | died"
    (?: \s* ,? \s+ (?:who|which|that) (?=\s) )?
    (?: \s+ (?: has|have|had|is|was|were|are|been|being|be|will|also|then|later|first|once|again|himself|herself|reportedly|finally|officially
        |formally|began|started|plans?|planned|expects?|expected|scheduled|due|set|going|hopes|managed|went\s+on|to|jointly|both|will\s+have
        |successfully|recently|newly|\w+ly ) (?=\s) ){0,5}
    \s+ \Z
    """,
    re.VERBOSE,
)
""" "Bakiyev, the president, | was | ousted": what may stand between a name and the verb of which it is the subject."""
PEOPLE_GAP = re.compile(
    r"(?:['’]s)?(?:\s+(?!(?:"
    + BREAKING
    + "|"
    + PLACING
    + r"|of|with|against|between|by|and|to|has|had)\b)[a-z-]+){1,3}\Z"
)
""" "Russian | troops": the words of the subject that a nation opens."""
PHRASED = re.compile(
    r"\b(?:by|of|against|with|about|to|from|for|on|than|like|via|(?!including|during|following|king|according)[a-z]{3,}ing)\s+(?:the\s+|an?\s+)?(?:(?!since|when|after|as|that|because|before|while|the|but|and)[a-z]+\s+(?:company|giant|firm|group|major|agency|newspaper)\s+|(?!since|when|after|as|that|because|before|while|the|but|and)\w+\s+)?\Z"
)
PLACED = re.compile(
    rf"\b(?:in|at|near|outside|across|throughout|inside|off)\s+(?:the\s+)?{MODIFIERS}{{0,2}}(?:of\s+)?\Z"
)
OPENS = re.compile(
    r"(?:.*[,;:–—\n])?\s*(?:Meanwhile|Also|And|But|Elsewhere|Later|Earlier)?,?\s*(?:[Oo]n|[Ii]n|[Aa]t|[Ll]ate|[Ee]arly|\s)*",
    re.DOTALL,
)
""" "Meanwhile, | in central Moscow": the place opens a clause."""
PLACE_BEFORE = re.compile(
    r"\b(?:in|at|near|across|amid|on|over|from|for|of|with|to|against)\s+(?:the\s+)?(?:[\w-]+\s+)?\Z"
)
DESCRIBING = rf"(?:(?!(?:the|an?|his|her|its|their|this|that|these|those)\s){MODIFIERS}){{0,3}}"
NAMED_ASIDE = re.compile(r"\s*,\s+(?:[A-Z][\w.'’-]*\s*){2,4},")
POSSESSIVE = re.compile(rf"(?:\s?['’]s?)?\s+{DESCRIBING}\Z")
OWNING = re.compile(rf"\s?['’]s?\s+{DESCRIBING}\Z")
""" "Libya 's | civil | war", "Russian | war"."""
DOING = re.compile(
    rf"""
    \s+ (?: has|have|had|also|then|will|reportedly|formally|officially|successfully|unanimously|jointly )?\s*
    (?: launch(?:ed|es)? | stag(?:ed|es?) | h[eo]ld s? | conduct(?:ed|s)? | carr(?:ied|ies|y)\s+out | declar(?:ed|es?) | impos(?:ed|es?)
      | sign(?:ed|s)? | reach(?:ed|es)? | agree(?:d|s)?(?:\s+to|\s+on)? | call(?:ed|s)? | order(?:ed|s)? | announc(?:ed|es) | mount(?:ed|s)?
      | ma[dk]es? | began | started | (?:gathered|met|assembled)\s+for | lift(?:ed|s)? | ended | suffered | saw | experienced | paid ) \s+
    {MODIFIERS}{{0,4}}\Z
    """,
    re.VERBOSE,
)
""" "The two countries | signed a | treaty": what makes the subject of another verb take part in the event."""
BODIES = "government|administration|cabinet|army|military|forces|party|group|regime|council|delegation|team|movement|alliance|coalition|rebels|troops|party"
LED_BY = re.compile(
    rf"\b(?:[Hh]undreds|[Tt]housands|[Dd]ozens|[Ss]cores|[Mm]illions|[Gg]roups?|number|[Cc]rowds?)\s+of\s+(?:\w+\s+)?\Z|\b(?:{BODIES})\s+(?:(?:led|headed|run)\s+by|of)\s+(?:[\w.]+\s+){{0,3}}\Z"
)
GOVERNED_BY = re.compile(
    rf"(?:\s?['’]s)?\s+(?:[a-z-]+\s+){{0,2}}(?:{BODIES})\s+(?:(?:led|headed|run)\s+by|of)\s+(?:[\w.]+\s+){{0,3}}\Z"
)
""" "Kyrgyzstan's interim | government led by | Roza Otunbayeva": both take part."""
JOINED = re.compile(rf"\s*(?:,\s*(?:and\s+)?|\band\s+)\s*(?:the\s+)?{MODIFIERS}{{0,3}}{TITLED}\Z")
COMPLEMENT = re.compile(
    rf"""
    (?: \s?['’]s )?
    (?: \s*(?:,(?!\s+an?\s))?\s+ (?: {MODIFIERS}{{0,5}} (?:{PLACING}|of|against|between|by|with|among|and) \s+ )? | \s* , \s* | \s+ )
    (?: (?:the|a|an|his|her|its|their|both)\s+ )?
    {MODIFIERS}{{0,4}} (?: (?:of|in) \s+ (?:the\s+)? {MODIFIERS}{{0,1}} )? {TITLED}
    (?: (?:the)\s+ )?
    """,
    re.VERBOSE,
)
""" "Attacked | the town of | Goma", "clash | between | Kyrgyz | and | Uzbek": what may lead from an event to a name behind it."""
NOUN_LINK = re.compile(
    rf"""
    \s?['’]s\s
    | \s*,?\s+ (?: {MODIFIERS}{{0,1}} )
      (?: in|at|near|outside(?!\s+of)|inside|off|across|around|over|throughout|of|against|between|by|with|among|on|along|from|to|into
        | struck|hit|rocked|shook|hits|strikes|ravaged|devastated|destroyed|ripped\s+through|tore\s+through|swept|rocks|(?:covers|covered|paralyzed|paralysed|gripped|engulfed)(?:\s+all\s+of|\s+much\s+of|\s+parts\s+of)? )\s
    """,
    re.VERBOSE,
)
"""How what follows the noun of an event must begin to belong to it."""
LAND = re.compile(
    r"\s?['’]s?\s+(?:[a-z-]+\s+){0,2}(?:coast|coastline|border|capital|north|south|east|west|shore|shores|waters|province|region|city|town|village|island|airport|port|interior)\b"
)
""" "Off | Iran | 's southern coast": the land itself."""
NAMES_IT = re.compile(r"(?:\s?['’]s)?\s+(?:[a-z-]+\s+)?")
""" "Hit by the | Chilean | earthquake": the nation names the event, whatever leads to both."""
PURPOSE = re.compile(
    r"\bto\s+(?:discuss|talk|protest|demand|urge|press|mark|attend|meet|help|seek|support|express|call|show|condemn|negotiate|mediate|end|stop|review|assess|see|persuade|convince|honou?r|celebrate|commemorate|promote|put|get|take|make|be|have|join|watch|open|sign|denounce|force|oust|topple|prevent|consider|address|evacuate|rescue|pressure|push|try|return|bring|ask|tell|hear|speak|lobby|win|prepare|plan|set|raise|resolve|secure)\b"
)
""" "Met with officials | to discuss events in Egypt": what they talk about takes no part."""
NAMES_THE_EVENT = re.compile(r"(?:['’]s)?\s+(?:(?!(?:the|an?|held|staged|launched|signed|saw|began)\b)[a-z-]+\s+){0,3}")
""" "Congress began hearings on the April 20 | oil rig | blast": the date belongs to the noun, and so does its "on"."""
LISTED = re.compile(r"\s*,\s*(?:(?:[A-Z][\w.'’-]*|the)\s+){0,4}")
HEADLINE = re.compile(r"\b(?:in|at|near|across|outside)\s+(?:the\s+)?[A-Z]")
LIST_GOES_ON = re.compile(
    r"\s*(?:[,.;:)]|\Z|\s(?:and|on|in|at|last|this|early|late|for|with|when|where|after|during|of)\b)"
)
PLACED_NEXT = re.compile(r"\s*,?\s*(?:in|at|near|outside|off|inside|between|against|with|by|of|on|over|across|from)\b")
OWNER = re.compile(r"\s?['’]s?\s+[a-z]")
SPLIT = re.compile(r"[;:()\n“”\"«»]|\s--?\s|\s[–—]\s")
WITH_OTHERS = frozenset(("agreement", "meeting", "clash", "ceasefire", "war", "strike"))
"""Events in which those behind "with" take part."""
MOST = 6
"""Names that take part in one event; more are a list of something else."""
WIDEST = 110


def subjects(reading: Reading, names: Sequence[Named], *, cue: EventCue) -> list[Named]:
    """The names before an event that do it or are its place: "Iraq | invaded Kuwait", "in Moscow, Uzbeks | rallied"."""
    found: list[Named] = []
    text = reading.text
    anchor = cue.start
    for name in reversed([name for name in names if name.end <= cue.start]):
        gap = text[name.end : anchor]
        if len(gap) > WIDEST or SPLIT.search(gap):
            break
        # "Of State" belongs to the title of "Secretary of State Ana Ruiz".
        opening = opening_of(reading, name)
        before = text[max(0, opening - 40) : opening]
        dates = reading.dates_in(Span(name.end, anchor))
        if dates and not (cue.form == "noun" and NAMES_THE_EVENT.fullmatch(reading.lower, dates[-1].end, cue.start)):
            gap = without_dates(reading, name.end, anchor)
        joined = (
            JOINED.fullmatch(gap) or GOVERNED_BY.fullmatch(gap)
            if found
            else leads_into(gap, cue=cue, of=name, aside=before.rstrip().endswith(","))
        )
        if found and "," in gap and PLACE_BEFORE.search(before):
            # "Amid anger in the US, President Ruiz will visit": no list.
            break
        if joined:
            names_it = cue.form == "noun" and not found and name.type != "person" and NAMES_IT.fullmatch(gap)
            if PHRASED.search(before) and not LED_BY.search(before) and not names_it:
                continue
            found.append(name)
            anchor = name.start
    return found[::-1]


def opening_of(reading: Reading, name: Named) -> int:
    """Where a name starts with its title: at "Secretary" of "Secretary of State Ana Ruiz"."""
    if not name.title or not reading.text[max(0, name.start - 80) : name.start].rstrip().endswith(name.title):
        return name.start
    return name.start - len(name.title) - 1


def leads_into(gap: str, *, cue: EventCue, of: Named, aside: bool) -> bool:
    """Whether the words between a name and an event make the name take part."""
    if cue.form == "noun":
        if of.type == "person":
            return bool(OWNING.fullmatch(gap)) or bool(DOING.fullmatch(gap))
        if cue.event == "election" and of.type == "organization":
            # "The White House election" is no election of the White House.
            return False
        return bool(POSSESSIVE.fullmatch(gap)) or bool(DOING.fullmatch(gap))
    if SUBJECT_GAP.fullmatch(gap):
        # "The envoy of the League, Omar Haddad, visited": the name between the commas is the one.
        return not NAMED_ASIDE.match(gap)
    if gap.startswith(",") and SUBJECT_GAP.fullmatch(gap[1:]) and of.type == "person":
        # ", Omar Haddad, visited"; not ", son of Ana Ruiz, died".
        return aside
    trimmed = SUBJECT_TAIL.sub("", gap.rstrip())
    return of.type != "person" and bool(PEOPLE_GAP.fullmatch(trimmed))


SUBJECT_TAIL = re.compile(r"(?:\s+(?:has|have|had|is|was|were|are|been|be|will|also|to|\w+ly))+\Z")


def places_before(reading: Reading, names: Sequence[Named], *, cue: EventCue, sentence: Span) -> list[Named]:
    """Places that open the clause of an event: "Meanwhile, in central Moscow on Friday night, 150 Uzbeks gathered"."""
    found = []
    for name in names:
        if name.end > cue.start or name.type == "person":
            continue
        between = reading.text[name.end : cue.start]
        if len(between) > WIDEST or SPLIT.search(between) or OWNER.match(reading.text, name.end):
            continue
        led = PLACED.search(reading.text, sentence.start, name.start)
        if led is None or not OPENS.fullmatch(without_dates(reading, sentence.start, led.start())):
            continue
        if not re.search(rf"\b(?:{BREAKING}|to)\b", between):
            found.append(name)
    return found


def complements(reading: Reading, names: Sequence[Named], *, cue: EventCue) -> list[Named]:
    """The names behind an event that it happens to or at: "attacked | Goma", "quake in | Chile"."""
    found: list[Named] = []
    anchor = cue.end
    if cue.form == "noun":
        link = NOUN_LINK.match(without_dates(reading, cue.end, min(len(reading.text), cue.end + 80)))
        if link is None or (link[0].split()[-1] == "with" and cue.event not in WITH_OTHERS):
            return found
    for name in [name for name in names if name.start >= cue.end]:
        gap = without_dates(reading, anchor, name.start)
        led = COMPLEMENT.fullmatch(gap) or (
            name.type == "person" and COMPLEMENT.fullmatch(without_dates(reading, anchor, opening_of(reading, name)))
        )
        if len(gap) > WIDEST or SPLIT.search(gap) or PURPOSE.search(gap) or not led or len(found) >= MOST:
            break
        if name.type == "person" and HEADLINE.search(gap):
            # "Airstrikes in Tripoli Robert Gates:", a line of its own.
            break
        if LISTED.fullmatch(gap) and not LIST_GOES_ON.match(reading.text, name.end):
            # "After the vote to the Liberals, Harper led": a new subject.
            break
        dates = reading.dates_in(Span(anchor, name.start))
        if dates and not PLACED_NEXT.match(reading.lower, dates[-1].end):
            break
        if not OWNER.match(reading.text, name.end) or (
            name.type != "person" and LAND.match(reading.lower, name.end) and not LISTED.fullmatch(gap)
        ):
            # "Called on Haddad's forces": his forces, not he.
            found.append(name)
        anchor = name.end
    return found


def without_dates(reading: Reading, start: int, end: int) -> str:
    """The words of a stretch with its dates taken out: "attack | on Tuesday | in Kabul"."""
    text = reading.text[start:end]
    for date in reversed(reading.dates_in(Span(start, end))):
        opening = re.sub(r"(?:\s+on|\s+in|\s+at|\s+late|\s+early|\s*,)*\s*\Z", "", text[: date.start - start])
        text = opening + text[date.end - start :]
    return text
