"""What a verb beside a counted thing says was done to it: "boarded two ships", "six rockets landed in the old town"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims.count.around import NOUN_AHEAD, PLACE_AHEAD, REACH, goes_on, said, thereabouts
from factcheck.claims.count.words import CRAFT, DEED_OF, GIVEN_UP, HIT, PARTICIPLE_OF, PAST, THINGS
from factcheck.claims.holders import holder_before
from factcheck.claims.phrases import CLOSING
from factcheck.text.people import is_person_noun
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

VERB_BEHIND = re.compile(
    r"(?P<open>\b(?:to|will|would|should|could|may|might|can|must)\s+)?\b(?P<verb>[a-z]+)(?P<particle>\s+(?:out|up|off|down|away|back|over))?\s+(?:just\s+|only\s+)?(?:an?\s+(?:additional|total\s+of)\s+)?\Z"
)
DID = re.compile(r"\b(?:managed|began|begun|continued|went\s+on|able|helped|got|used)\s+\Z")
""" "Managed to collect | 900,000 signatures": that was done."""
MODALS = frozenset("will would could may might should".split())
NO_DEED = frozenset(
    """
        included based named needed wanted required planned expected scheduled threatened estimated said called remained totaled totalled reached
        exceeded numbered averaged contained involved followed supposed reported united armed added increased decreased doubled hundred
        compared related speed need feed seed indeed red dead ahead instead counted showed revealed learned noted figured looked consisted unified placed put left
        able and or the of in on at by with for from than as but a an about around nearly some over only just all these those some any no its their his her
        are is was were be been has have had
    """.split()
)
"""Words before a number that tell nothing of what it counts."""
PUT = {
    word: deed
    for deed, words in {
        "added": "add adds added adding",
        "put": "put puts putting",
        "placed": "place places placed placing",
    }.items()
    for word in words.split()
}
"""Verbs that say nothing without where things were put."""
KEPT_FROM = re.compile(
    r"\b(?:prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|keep(?:s|ing)?|kept|block(?:s|ed|ing)?)\s+(?:an?\s+|the\s+)?\Z"
)
HARMED = [
    verb
    for verb, deed in DEED_OF.items()
    if deed in ("destroyed", "damaged", "burned", "flooded", "seized", "sunk", "hijacked")
]
ROW_BEHIND = re.compile(
    rf"(?<!\w)(?P<verb>{'|'.join(verb for verb in HARMED if verb.endswith('ed'))})\s"
    r"(?:(?:at\s+least|about|some|more\s+than|nearly|hundreds\s+of|dozens\s+of|thousands\s+of|several|many|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|a|an|the)\s+)*"
    r"(?:(?!(?:in|on|at|by|and|or|of|to)\b)[a-z-]+\s+){1,3}and\s+(?:also\s+)?\Z"
    rf"|(?<!\w)(?P<along>{'|'.join(verb for verb in HARMED if verb.endswith('ed'))}),?\s(?:along|together)\swith\s(?:[\w,]+\s+(?:[a-z-]+\s+){{1,2}}and\s+)?\Z"
)
FROM_DOING = re.compile(r"\s+from\s+[a-z]+ing\b")
ASIDE = re.compile(r"\s+(?P<dash>--?|[–—])\s[^\n;]{1,140}?\s(?P=dash)(?=\s)")
AGENT = re.compile(
    r"\b(?:(?P<verb>[a-z]+ed)(?:\s+(?P<at>on|at|upon))?\s+by|(?P<fire>under\s+(?:fire|attack))\s+from)\s+\Z"
)
GREW = frozenset(
    "increased decreased reduced boosted expanded trimmed raised lowered exceeded topped missed followed dropped declined jumped".split()
)
""" "Payrolls increased by | 146,000 jobs": the jobs did nothing."""
INSIDE = re.compile(r"\b(?P<who>[a-z]+s|[a-z]+men)\s+(?:in|on|aboard)\s+\Z")
BE = frozenset("were was are is been being be remain remains remained".split())
SUFFERED_TOO = frozenset("struck hit hurt burst held caught found set made lost".split())
"""Pasts that are participles as well."""
LATER = frozenset("scheduled expected due set supposed will would could may might should".split())
PARTICLE = re.compile(r"\s+(?:up|off|down|away|back)(?=\s+(?:the|a|an|its|their|his|her|\d)\b)")
HELD = frozenset("reported said believed feared known thought understood".split())
DOUBTED = frozenset("believed feared thought".split())
HAVE = frozenset("have has had".split())
NEEDED = frozenset("needed required wanted".split())
HELD_TO_BE = frozenset("confirmed suspected believed thought known".split())
""" "Pupils from three schools were | confirmed to be ill", "ships | suspected of": not what became of them."""
ON_THE_WAY = re.compile(r"\s+(?:on\s+(?:the|its|their)\s+way|en\s+route|underway)\b")
NO_OBJECT = re.compile(
    r"\s+(?:after|before|since|during|when|while|as|and|or|but|that|this|last|yesterday|today|here|there|so|because|until|within|per|each|only|further|out|up"
    r"|down|back|away|[a-z]+ly)\b"
)
"""What may follow a participle that takes no object."""
AHEAD = re.compile(
    r"""
    (?: \s+ (?: that | which ) )?
    (?P<helpers> (?: \s+ (?: have | has | had | were | was | are | is | been | being | be | also | already | later | now | still | currently | reportedly
      | remain | remains | remained | to | yet | scheduled | expected | due | set | supposed | will | would | could | may | might | should
      | (?:reported|said|believed|feared|known|thought|understood)(?=\s+to\s+(?:have|be)\b) | [a-z]{2,}ly ) ){0,8} )
    \s+ (?P<verb> [a-z][a-z-]+ ) (?![\w'’])
    """,
    re.VERBOSE,
)


class Told(NamedTuple):
    """What is told of a thing, with the thing, where the words end, and whether it is only to come."""

    of: str
    start: int
    end: int
    possible: bool = False


def may_be_to_come(helpers: Sequence[str]) -> bool:
    """Whether the words before a verb leave open that it happens: "are scheduled to", "are to be"."""
    if "have" in helpers and not HELD.isdisjoint(helpers):
        # "Are reported to have been hit"
        return not DOUBTED.isdisjoint(helpers)
    return not LATER.isdisjoint(helpers) or ("to" in helpers and not BE.isdisjoint(helpers) and "yet" not in helpers)


def behind_verb(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Told | None:
    """ "Boarded | two ships" are ships boarded, "to blacklist | ten ships" ships to blacklist."""
    found = VERB_BEHIND.search(reading.lower, max(0, figure.start - 40), figure.start)
    if found is None:
        return None
    verb = found["verb"]
    if found["open"] and DID.search(reading.lower, max(0, found.start() - 16), found.start()):
        return None
    if found["open"] and verb.endswith("ing") and verb not in PARTICIPLE_OF:
        # "Admits to owning | two cars"
        return None
    phrasal = GIVEN_UP.get(f"{verb} {(found['particle'] or '').strip()}".strip())
    if phrasal is not None and not found["open"]:
        # "The militia handed over | 40 rifles": of two sides that did, each has its own.
        who = holder_before(reading, found.start("verb"), floor=reading.sentence(figure.start).start)
        by = f" by {said(reading, *who)}" if who else ""
        return Told(f"{of} {phrasal}{by}", who.start if who else found.start("verb"), phrase.end)
    if verb in PUT:
        return put(reading, figure, phrase, of=f"{of} {PUT[verb]}")
    if verb in NO_DEED or verb in THINGS or (verb in CLOSING and verb not in PARTICIPLE_OF):
        return None
    if verb in PARTICIPLE_OF:
        deed = PARTICIPLE_OF[verb]
    elif found["open"]:
        deed = f"to {verb}"
    elif verb.endswith("ed"):
        deed = verb
    else:
        return None
    to_come = found["open"] is not None and verb not in PARTICIPLE_OF
    return Told(f"{of} {deed}{found['particle'] or ''}", found.start("verb"), phrase.end, to_come)


def is_kept(reading: Reading, figure: Figure, phrase: Span) -> bool:
    """Whether what is counted was only kept from something: "to prevent | two tanks | from crossing"."""
    return (
        FROM_DOING.match(reading.lower, phrase.end) is not None
        and KEPT_FROM.search(reading.lower, max(0, figure.start - 20), figure.start) is not None
    )


def in_row(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Told | None:
    """ "Destroyed hundreds of tents and | two warehouses" are warehouses destroyed."""
    found = ROW_BEHIND.search(reading.lower, max(0, figure.start - REACH), figure.start)
    if found is None:
        return None
    verb = "along" if found["along"] else "verb"
    return Told(f"{of} {DEED_OF[found[verb]]}", found.start(verb), phrase.end)


def put(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Told | None:
    """ "Added | four ships - a tanker among them - to its list" are ships added to its list."""
    aside = ASIDE.match(reading.text, phrase.end)
    end = aside.end() if aside else phrase.end
    link = PLACE_AHEAD.match(reading.lower, end)
    there = thereabouts(reading, link) if link else None
    return Told(f"{of} {said(reading, end, there)}", figure.start, there) if there else None


def by_whom(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Told | None:
    """ "Was attacked by | two boats" are boats that attacked, "the pirates in | two boats" boats of pirates."""
    first = max(0, figure.start - 40)
    agent = AGENT.search(reading.lower, first, figure.start)
    if agent is not None and agent["verb"] in GREW:
        return None
    if agent is not None:
        did = "fired" if agent["fire"] else f"{agent['verb']} {agent['at'] or ''}".rstrip()
        return Told(f"{of} that {did}", figure.start, phrase.end)
    inside = INSIDE.search(reading.lower, first, figure.start) if of.lower() in CRAFT else None
    if inside is None or not is_person_noun(inside["who"]):
        return None
    return Told(f"{of} of {inside['who']}", inside.start("who"), phrase.end)


def before_verb(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Told | None:
    """ "Six rockets landed in the old town", "16 schools were closed", "two planes carrying relief goods"."""
    lower = reading.lower
    found = AHEAD.match(lower, phrase.end, phrase.end + REACH)
    if found is None:
        return None
    helpers, verb = found["helpers"].split(), found["verb"]
    if verb in HELD_TO_BE or verb == "able":
        return None
    if verb == "left" and not helpers and (link := PLACE_AHEAD.match(lower, found.end("verb"))) is not None:
        # "Two schools | left in the town" are those that still stand.
        there = thereabouts(reading, link)
        return Told(f"{of} left {said(reading, link.start(), there)}", figure.start, there) if there else None
    is_be = not BE.isdisjoint(helpers)
    possible = may_be_to_come(helpers)
    modal = next((word for word in helpers if word in MODALS), None)
    if modal and not is_be and "have" not in helpers:
        # "The island's 29 votes could | swing the election"
        reach = goes_on(reading, found.end("verb"))
        return (
            Told(f"{of} that {modal} {said(reading, found.start('verb'), reach)}", figure.start, reach, True)
            if reach
            else None
        )
    if is_be and (way := ON_THE_WAY.match(lower, found.start("verb") - 1)) is not None:
        return Told(f"{of} on the way", figure.start, way.end())
    if verb in NEEDED and (is_be or (not helpers and verb != "wanted")):
        # "The 60 votes | needed to pass it" may never come.
        return Told(f"{of} needed", figure.start, found.end("verb"), possible or not is_be)
    if is_be and (link := PLACE_AHEAD.match(lower, found.start("verb") - 1)) is not None:
        there = thereabouts(reading, link)
        return (
            Told(f"{of} {said(reading, found.start('verb'), there)}", figure.start, there, possible) if there else None
        )
    particle = None if is_be else PARTICLE.match(lower, found.end("verb"))
    if particle is not None and verb.endswith("ed") and (tail := goes_on(reading, particle.end())) is not None:
        # "Tankers which picked | up | the oil"
        return Told(f"{of} that {said(reading, found.start('verb'), tail)}", figure.start, tail, possible)
    past = verb.endswith(("ed", "ing")) and verb not in NO_DEED
    if not (past or verb in PAST or (is_be and verb not in CLOSING)):
        return None
    tail = goes_on(reading, found.end("verb"))
    words = said(reading, found.start("verb"), tail or found.end("verb"))
    if "yet" in helpers:
        words = f"yet to be {words}"
    elif not is_be and not past and verb in SUFFERED_TOO and reading.lower.startswith(" by ", found.end("verb")):
        # "Three schools | hit by the virus"
        pass
    elif not is_be and (not past or (verb.endswith("ed") and is_active(reading, found, end=found.end("verb")))):
        if tail is None:
            return None
        words = f"that {words}"
    elif not is_be and tail is None and (verb.endswith("ing") or verb in HIT):
        # "Three landmines killed 14 marines"
        return None
    return Told(f"{of} {words}", figure.start, tail or found.end("verb"), possible)


def is_active(reading: Reading, verb: re.Match[str], *, end: int) -> bool:
    """Whether a verb that ends at `end` takes an object or follows "have": "tanks have | surrounded the city", "boats | sprayed foam"."""
    if not HAVE.isdisjoint(verb["helpers"].split()):
        return True
    if PLACE_AHEAD.match(reading.lower, end) or NO_OBJECT.match(reading.lower, end):
        return False
    return NOUN_AHEAD.match(reading.text, end) is not None
