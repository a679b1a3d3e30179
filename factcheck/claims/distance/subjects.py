"""The subject of what lies, fell or took place at the near end of a distance."""

import re

from factcheck.claims.distance.bearer import OF_BEFORE, flying
from factcheck.claims.phrases import phrase_at, phrase_before
from factcheck.text.reading import Reading
from factcheck.text.values import Span

NEAR = 80
"""Characters before a distance in which its near end is named."""
PUT = re.compile(
    r"\b(?:put|puts|placed|places|located|pinpointed|fixed)\s(?:the\s|its\s|a\s)?(?P<what>[^,.;:]{3,60}?)\s(?:at|about|some|to)(?:\s(?:about|some))?\s*\Z"
)
""" "The survey put the epicentre at | 58 km from the port"."""
SAILING = re.compile(
    r",\s(?:then\s|now\s)?(?:sailing|drifting|steaming|cruising|anchored|moored|camped|stationed|based)\s*\Z"
)
""" "The vessel, sailing | 150 miles west of the port"."""
HAPPENED = re.compile(
    r"""
    (?: (?P<who> ,?\s(?:which|that) )?
        (?: \s(?:has|had|have|was|were|is|are|been|being|later|also|then|reportedly|first|apparently|finally|to|believed|thought) ){0,4}
        \s (?: fell|fallen|falls|landed|lands|crashed|crashes|smashed|exploded|explodes|sank|sinks|struck|strikes|hit|hits|occurred|occurs|happened|happens|splashed|came
          | went\sdown|burned|burnt|erupted|cent(?:er|re)d|located|situated|stationed|based|deployed|parked|anchored|moored|stranded|shot\sdown|found
          | discovered|spotted|detected|gathered|camped|massed|moved|advanced|halted|stopped|washed\s(?:up|ashore)|ran\saground|capsized|disappeared
          | (?<=\swas\s)[a-z]+ing|(?<=\sis\s)[a-z]+ing|(?<=\swere\s)[a-z]+ing|(?<=\sare\s)[a-z]+ing|vanished|derailed|ditched|surfaced|built|begins|began|ends|ended|took\splace|reached|extended|extends|stretched|stretches )
      | (?<!,)\s(?P<doing> extending|stretching|lying|exploding|burning )
      | \s(?P<and> (?<=\band\s)landing|(?<=\band\s)crashing|(?<=\band\s)splashing|(?:(?<=\band\s)|(?<=\bafter\s))falling ) ) \b
    (?P<way> (?: \s(?!and\b|which\b|that\b|who\b|when\b|where\b|after\b|before\b|as\b|while\b|but\b|because\b|said\b|of\sreaching\b)[\w'’-]+ | \s?\([^()]{1,20}\) ){0,9} )
    ,? (?:\sas\s(?:close|far)\sas)? (?:\s(?:just|only|some|about|roughly|around))? \s*\Z
    """,
    re.VERBOSE,
)
""" "The missile fell into the sea | 1,180 km east of the cape": what fell is what lies there."""
FINDS = re.compile(r"\s(?:found|discovered|spotted|detected|built|deployed|stopped|moved|hit|struck|reached)\b")
MAKING = re.compile(
    r"\s(?:is|was|are|were)\s(?:drilling|finishing|building|digging|laying|boring|sinking|constructing|completing)\b"
)
OBJECT = re.compile(r"\s(?:[A-Z]|(?:the|an?|his|her|their|its|him|them|two|three|four)\s)")
FALLS = re.compile(
    r"\b(?:fell|fallen|falls|falling|land(?:ed|s|ing)|crash(?:ed|es|ing)|smashed|splash(?:ed|ing)|came\sdown|went\sdown)\b"
)
SET_OFF = re.compile(r",\s(?:[^,.;:]|(?<=\d),(?=\d)){3,80},\Z")
""" "The rocket, believed to be new, | fell"."""
RELATIVE = re.compile(r",\s(?:which|who|whose)\s[^.;:,]*\Z")
""" "Flight 804, | which carried 66 passengers, crew and guards, | surfaced"."""
CARRYING = re.compile(r"\s(?:carrying|transporting|with)\s(?:[\w,.-]+\s){0,3}\Z")
NO_SUBJECT = re.compile(
    r"\b(?:in|on|at|by|to|for|from|with|into|onto|over|under|after|before|during|since|near|between|against|carrying|including|and)"
    r"\s(?:the\s|an?\s|its\s|their\s|his\s|her\s)?\Z"
)
"""Behind these stands no subject: "planes from Norwick | fell"."""
NO_OPENING = re.compile(
    r"(?:It|He|She|They|We|I|You|This|That|There|But|And|So|If|On|In|At|By|For|When|While|As|After|Before|Mr|Ms|Mrs|Dr)\b"
)


NO_NEAR = frozenset(("people", "others", "one"))
PREPOSED = re.compile(r"\s(?:on|in|at|by|with|under)\s[^\s,]+\Z")


def subject(reading: Reading, sentence: Span, position: int) -> str | None:
    """The phrase that ends here with what hangs on it by "of", without what commas set off behind it."""
    aside = SET_OFF.search(reading.text, max(sentence.start, position - 2 * NEAR), position)
    position = aside.start() if aside else position
    further = RELATIVE.search(reading.text, max(sentence.start, position - 2 * NEAR), position) if aside else None
    position = further.start() if further else position
    phrase = phrase_before(reading.text, position, floor=sentence.start)
    if phrase is None:
        return None
    laden = CARRYING.search(reading.text, sentence.start, phrase.start)
    if laden is not None:
        # "The ferry | carrying 90 pilgrims | was 40 miles from the coast"
        return subject(reading, sentence, laden.start())
    hung = OF_BEFORE.search(reading.text, sentence.start, phrase.start)
    whole = phrase_before(reading.text, hung.start(), floor=sentence.start) if hung else None
    phrase = Span((whole or phrase).start, phrase.end)
    words = reading.text[phrase.start : phrase.end]
    # "The 7.0-magnitude | quake"
    return words.split(" ", 1)[-1] if reading.text[phrase.start - 1 : phrase.start] == "-" else words


def put(reading: Reading, floor: int, *, before: str) -> str | None:
    """What somebody placed there, or what sails there: "put the epicentre at |", "the vessel, sailing |"."""
    placed = PUT.search(before)
    if placed is not None:
        return placed["what"]
    sailing = SAILING.search(before)
    return subject(reading, Span(floor, floor + len(before)), floor + sailing.start()) if sailing else None


def happened(reading: Reading, sentence: Span, position: int) -> str | None:
    """The subject of what came down or took place there: "the missile fell into the sea |"."""
    floor = max(sentence.start, position - 2 * NEAR)
    verb = HAPPENED.search(reading.text, floor, position)
    if verb is None:
        return None
    if FINDS.match(verb.group()) and OBJECT.match(verb["way"]):
        # "Officers found the driver dead in his car | miles from the scene"
        return None
    made = MAKING.match(verb.group())
    if made is not None and (thing := OBJECT.match(verb["way"])) is not None:
        # "The company was finishing a | well | 40 miles off the coast"
        object_ = phrase_at(reading.text, verb.start("way") + thing.start() + 1, stop=verb.end("way"))
        return reading.text[object_.start : object_.end] if object_ else None
    whole = subject(reading, sentence, verb.start())
    if whole is None and reading.text[sentence.start : verb.start()] == "It":
        return opened(reading, sentence.start)
    if whole is None and FALLS.search(verb.group()):
        # "The missile passed over the island and | fell into the sea"
        return flying(reading, sentence, verb.start()) or fallen(reading, sentence, verb.start())
    if whole is None or whole in NO_NEAR:
        return None
    if verb["who"] and " " not in whole and PREPOSED.search(reading.lower, floor, verb.start()):
        # "A submarine on | standby which is taking part"
        return None
    if verb["who"] or verb["doing"] or SET_OFF.search(reading.text, floor, verb.start()):
        return whole
    phrase = phrase_before(reading.text, verb.start(), floor=sentence.start)
    return None if phrase and NO_SUBJECT.search(reading.lower, floor, phrase.start) else whole


def fallen(reading: Reading, sentence: Span, position: int) -> str | None:
    """The person named last before a fall: "Ben Okri died after slipping and | falling"."""
    people = [name for name in reading.names_in(sentence) if name.type == "person" and name.end <= position]
    return reading.text[people[-1].start : people[-1].end] if people else None


def opened(reading: Reading, position: int) -> str | None:
    """What opens the sentence before, which an "It" that opens the next one goes on with: "The rig sank. | It was drilling"."""
    before = reading.sentence(max(0, position - 1))
    phrase = phrase_at(reading.text, before.start, stop=before.end) if before.start < position else None
    if phrase is None or not reading.text[before.start].isupper() or NO_OPENING.match(reading.text, before.start):
        return None
    return reading.text[phrase.start : phrase.end]
