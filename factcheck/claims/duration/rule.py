"""How long something lasted, or was set to last.

Curfews, sentences, sieges and delays are given in hours, days or years, and outlets that round or guess part ways. The rule takes a
figure with a unit of time that words tie to what lasted: "a 14-day curfew", "a three-hour siege", "sentenced to five years in prison",
"jailed for five years", "the ceasefire will hold for 72 hours", "a delay of two hours", "three days of mourning". `of` is what lasted,
with "prison sentence" for what a court gave and "time in prison" for time spent there, with whose it was or what it was for:
"prison sentence of Ana Ruiz for fraud", "wait for the title", "visit to Havana"; where nobody says whose sentence it was, it is unread.

What is not read: what the law threatens anybody with ("anyone convicted could be jailed for ten years"), how long ago something was ("five years ago" is a date), ages, and times between two events ("an hour after the blast").
"""

import re
from collections.abc import Iterator

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.duration.caveats import HELD_AHEAD, LOOK_BACK, Lasted, is_ahead, is_no_length, is_planned
from factcheck.claims.duration.owner import owned
from factcheck.claims.duration.words import (
    BY_COURT,
    DEED_OF,
    LASTING,
    PLACES,
    STAYED,
    STAYED_FOR,
    TIME_THERE,
    WEAK,
)
from factcheck.claims.measure import is_unreal, measure
from factcheck.model import Modality
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

TIMES = frozenset(("s", "min", "h", "d", "wk", "mo", "a"))
BY_THEN = frozenset(("h", "d", "wk"))
"""Units in which nobody's whole time in office is told."""
ATTRIBUTIVE = re.compile(r"[\s-]+(?:(?:long|old)[\s-]+)?(?=[^\W\d_])")
WORD = re.compile(r"[^\W\d_][\w'’-]*")
GAP = frozenset((" ", "\n", " "))
REACH = 4
"""Words behind "14-day" among which the noun stands."""
ENDS_PHRASE = frozenset(
    "past and or of in on at by to for from with that which who after before since but as during was were is are has had".split()
)
MILDER = {"prob": "probation", "comm": "community service"}
""" "Sentenced to ten years' | probation" keeps out of prison."""
OF_ACCOUNTS = frozenset("results earnings report profit profits figures accounts".split())
PLACE_AHEAD = re.compile(
    rf"""
    ['’]? (?: \s+ to \s+ life )? \s+ (?: in | of | under | on | behind ) \s+
    (?: (?: an? | the | state | federal | military | high-security | police | pretrial | pre-trial ) \s+ ){{0,2}}
    (?P<place> {PLACES} | bars ) \b
    """,
    re.VERBOSE,
)
COURT_BEHIND = re.compile(
    r"""
    \b (?P<deed> sentenc(?:ed|es|ing) | jailed | imprisoned | condemned | handed | given | got | gets | received | receives | ordered
      | (?P<may> face[sd]? | facing | carr(?:y|ies|ied|ying) | punishable | maximum | minimum | penalty | risk[s]? | could | up \s to ) ) \b
    [^.;:]{0,60} \Z
    """,
    re.VERBOSE,
)
SENTENCED_BEHIND = re.compile(r"\bsentenc(?:ed|es|ing)\b[^.;:,]{0,48}\bto\s+(?:serve\s+|spend\s+)?(?:an?\s+)?\Z")
DEED_BEHIND = re.compile(
    r"(?P<deed>[a-z]+)\s+(?:(?:it|them|him|her)\s+)?(?:for|by)\s+(?:another\s+|a\s+further\s+|the\s+next\s+|a\s+total\s+of\s+)?\Z"
)
LINKS = frozenset(("of", "was", "is", "totalled", "totaled"))
FOR = frozenset(("for", "by", "another", "further"))
DEEDS = frozenset(DEED_OF) | STAYED_FOR
STOPS = re.compile(r"[.;:!?()“”\"]")
GO_ON = (" in", " of", " un", " on", " be", " to", "' ", "’ ", " wo", "\n")
"""How the words begin that say what fills a time or where it is spent."""
EMERGENCY = "state of emergency"
KNOWN = re.compile(
    r"(?:\b(?:the|his|her|their|its|this|that)|['’]s?)\s+(?:current\s+|now\s+|almost\s+|nearly\s+|more\s+than\s+|own\s+|[a-z]+ing\s+)?\Z"
)
""" "The | six-month moratorium", "his | 41-year rule"."""
HAS_RULED = re.compile(
    r"\b(?:has|had|have|who|that|which|he|she|they)(?:\s?['’](?:s|ve|d))?\s+(?:already\s+|now\s+)?\Z"
)
IN_FORCE = re.compile(
    r"\s(?:(?:that|which)\s(?:was|has\sbeen|had\sbeen)\s)?(?:imposed|declared|decreed|introduced|ordered)\s(?:by|in|on|after|last)\b"
)
""" "Staff laid off in a six-month moratorium | imposed by the state"."""


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each length of time that words tie to what lasted."""
    for figure in reading.figures:
        if figure.unit not in TIMES:
            continue
        found = lasted(reading.lower, figure)
        if found is None or is_no_length(reading, figure, found):
            continue
        span = Span(min(found.start, figure.start), max(found.end, figure.end))
        if found.of in ("time in office", "time in power") and figure.unit in BY_THEN:
            # "The attack on Ben Okri after 70 days in office": how long it was by then.
            yield Missed("duration", *span, "how long it was by then")
            continue
        if is_unreal(reading, figure.start):
            yield Missed("duration", *span, "told only of what would have been, or was expected")
            continue
        of = owned(reading, figure, of=in_case(reading, found), start=span.start, end=span.end)
        if of is None:
            yield Missed("duration", *span, f"no words beside the length tell whose or which {found.of} it was")
            continue
        draft = measure(
            reading, "duration", figure, span=span, of=of, possible=found.possible or is_planned(reading, span)
        )
        # "They hope to end the 30-year rule": what an article or an owner opens is there already.
        known = span.start == figure.start and (
            KNOWN.search(reading.lower, max(0, figure.start - 24), figure.start)
            or IN_FORCE.match(reading.lower, span.end)
        )
        if reading.lower.startswith(("ruled ", "governed "), span.start):
            # "A deal that would end the war in the nation he has | ruled for 42 years"
            known = HAS_RULED.search(reading.lower, max(0, span.start - 24), span.start)
        if known and not found.possible and not is_ahead(reading, span):
            draft = draft._replace(fields={**draft.fields, "modality": Modality.STATED})
        yield draft


def in_case(reading: Reading, found: Lasted) -> str:
    """What lasted in the letters of the text: "Assad family rule"."""
    at = reading.lower.find(found.of, found.start, found.end)
    words = reading.text[at : at + len(found.of)] if at >= 0 else found.of
    return found.of if words.isupper() or (words[:1].isupper() and " " not in words) else words


def lasted(lower: str, figure: Figure) -> Lasted | None:
    """What lasted so long: in the words behind the figure, else in those before it."""
    if lower[figure.number_end : figure.number_end + 1] == "-":
        return attributed(lower, figure)
    behind = lower[max(0, figure.start - LOOK_BACK) : figure.start]
    ahead = lower[figure.end : figure.end + 4]
    found = None
    if ahead.startswith(GO_ON):
        found = placed(lower, figure, behind) or held(lower, figure)
    return found or told_before(figure, behind, ahead=lower[figure.end : figure.end + 8])


def attributed(lower: str, figure: Figure) -> Lasted | None:
    """ "A 14-day curfew", "a three-hour-long armed siege": the noun with its adjectives."""
    begin = ATTRIBUTIVE.match(lower, figure.end)
    if begin is None:
        return None
    if lower.startswith(EMERGENCY, begin.end()):
        return Lasted(figure.start, begin.end() + len(EMERGENCY), EMERGENCY)
    position, end = begin.end(), 0
    for _ in range(REACH):
        word = WORD.match(lower, position)
        if word is None or word.group() in ENDS_PHRASE:
            break
        if word.group() in OF_ACCOUNTS:
            # "The half-year results meeting" is about half a year.
            return None
        if word.group() in LASTING:
            end = word.end()
        elif end:
            break
        position = word.end() + 1
        if lower[word.end() : position] not in GAP:
            break
    return Lasted(figure.start, end, " ".join(lower[begin.end() : end].split())) if end else None


def placed(lower: str, figure: Figure, behind: str) -> Lasted | None:
    """ "Five years in prison": a sentence where a court gives it, else time spent there."""
    found = PLACE_AHEAD.match(lower, figure.end)
    if found is None:
        return None
    if found["place"] in TIME_THERE and " of " in found.group():
        # "Four hours of power a day"
        return None
    place = "prison" if found["place"] == "bars" else " ".join(found["place"].split())
    court = COURT_BEHIND.search(behind) if place in BY_COURT else None
    if court is None:
        return Lasted(figure.start, found.end(), TIME_THERE.get(place, place))
    return Lasted(figure.start - len(behind) + court.start(), found.end(), "prison sentence", court["may"] is not None)


def held(lower: str, figure: Figure) -> Lasted | None:
    """ "Three days of mourning"."""
    found = HELD_AHEAD.match(lower, figure.end)
    return Lasted(figure.start, found.end(), " ".join(found["noun"].split())) if found else None


def told_before(figure: Figure, behind: str, *, ahead: str) -> Lasted | None:
    """ "Sentenced to five years", "jailed for", "the siege lasted", "a delay of"."""
    words = behind.split()
    last = words[-1] if words else ""
    begin = figure.start - len(behind)
    if last in ("to", "a", "serve"):
        found = SENTENCED_BEHIND.search(behind) if "sentenc" in behind else None
        return (
            Lasted(begin + found.start(), figure.end, MILDER.get(ahead.strip("'’ ")[:4], "prison sentence"))
            if found
            else None
        )
    if last in STAYED:
        return subject(figure, behind.rstrip()[: -len(last)], begin=begin)
    if last in LINKS and len(words) > 1 and words[-2] in LASTING:
        return Lasted(begin + behind.rindex(words[-2]), figure.end, words[-2])
    return done_for(figure, behind) if last in FOR else None


def done_for(figure: Figure, behind: str) -> Lasted | None:
    """ "Jailed for five years", "delayed by two hours", "the ceasefire held for 72 hours"."""
    if DEEDS.isdisjoint(behind[-40:].split()):
        return None
    found = DEED_BEHIND.search(behind)
    if found is None:
        return None
    begin = figure.start - len(behind)
    if found["deed"] in DEED_OF:
        return Lasted(begin + found.start(), figure.end, DEED_OF[found["deed"]])
    return subject(figure, behind[: found.start()], begin=begin) if found["deed"] in STAYED_FOR else None


def subject(figure: Figure, behind: str, *, begin: int) -> Lasted | None:
    """What went on, before its verb: "the siege, which had lasted"; a noun that lasts, and nothing but weak words between."""
    for word in reversed(list(WORD.finditer(behind))):
        if word.group() in LASTING and not STOPS.search(behind, word.end()):
            return Lasted(begin + word.start(), figure.end, word.group())
        if word.group() not in WEAK and not word.group().endswith("ly"):
            return None
    return None
