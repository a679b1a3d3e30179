"""What the words beside a counted thing tell of it, so that "19 guns in his house" are not held against "23 guns in the suite".

Looked at in this order: the verb before ("boarded two ships"), the verb behind ("six rockets landed in the old town"), the place,
purpose or time behind ("sorties over the gulf"), what the sentence opens with ("Since the alliance took command, ..."), and the owner ("Iran's
200 ships", "the party has 88 seats").
"""

import re
from typing import NamedTuple

from factcheck.claims.count.words import CRAFT, HIT, PARTICIPLE_OF, PAST, THINGS
from factcheck.claims.holders import holder_before, words_of_holder
from factcheck.claims.phrases import CLOSING, chain_at, phrase_at
from factcheck.text.people import is_person_noun
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

REACH = 110
"""Characters on either side in which it is told."""
VERB_BEHIND = re.compile(
    r"(?P<open>\b(?:to|will|would|should|could|may|might|can|must)\s+)?\b(?P<verb>[a-z]+)(?P<particle>\s+(?:out|up|off|down|away|back|over))?\s+(?:an?\s+(?:additional|total\s+of)\s+)?\Z"
)
NO_DEED = frozenset(
    """
        included based named needed wanted required planned expected scheduled threatened estimated said called remained totaled totalled reached
        exceeded numbered averaged contained involved followed supposed reported united armed added increased decreased doubled hundred
        compared related speed need feed seed indeed red dead ahead instead counted showed revealed learned noted figured looked consisted unified placed put left
        and or the of in on at by with for from than as but a an about around nearly some over only just all these those some any no its their his her
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
ASIDE = re.compile(r"\s+(?P<dash>--?|[–—])\s[^\n;]{1,140}?\s(?P=dash)(?=\s)")
AGENT = re.compile(
    r"\b(?:(?P<verb>[a-z]+ed)(?:\s+(?P<at>on|at|upon))?\s+by|(?P<fire>under\s+(?:fire|attack))\s+from)\s+\Z"
)
INSIDE = re.compile(r"\b(?P<who>[a-z]+s|[a-z]+men)\s+(?:in|on|aboard)\s+\Z")
BE = frozenset("were was are is been being be remain remains remained".split())
LATER = frozenset("scheduled expected due set supposed".split())
AHEAD = re.compile(
    r"""
    (?: \s+ (?: that | which ) )?
    (?P<helpers> (?: \s+ (?: have | has | had | were | was | are | is | been | being | be | also | already | later | now | still | currently | reportedly
      | remain | remains | remained | to | yet | scheduled | expected | due | set | supposed | [a-z]{2,}ly ) ){0,6} )
    \s+ (?P<verb> [a-z][a-z-]+ ) (?![\w'’])
    """,
    re.VERBOSE,
)
PLACE_AHEAD = re.compile(
    r"\s+(?P<link>in|on|at|over|across|near|inside|outside|from|along|around|between|off|under|beneath|behind|with|for|against|of|aboard|into|through|toward|towards|by|belonging\s+to"
    r"|to)\s+"
)
PLURAL_OWNER = re.compile(r"(?<=s)\s?['’]\s+(?=\w)")
INITIALS_END = re.compile(r"\.[A-Z]\.")
""" "In the U.S.": the last stop belongs to it."""
NOUN_AHEAD = re.compile(r"\s+(?=[\w])")
TIMELESS = frozenset(
    """
        recent minutes hours days weeks months years minute hour day week month year past last next morning afternoon evening night midnight noon time times
        total all fact addition response least once order which whom them it one part case end start beginning decades decade moment way what
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
        first second third early late mid spring summer autumn winter there here that this condition account
    """.split()
)
"""Words that make a phrase behind a noun one of time or manner, not of place."""
SINCE = re.compile(r"\s+since\s+(?P<words>[^.,;:()\"“”\n]{3,70}?)(?=\s*(?:[.,;:()\"“”\n]|\Z))")
SINCE_FIRST = re.compile(r"\A[\s*\\\"“-]*since\s+(?P<words>[^.,;:()\"“”\n]{3,90}),")
DATED = re.compile(r"\s+(?:on|in)\s+[A-Z][a-z]+(?:\s+\d{1,2})?\s*\Z")
OWNER = re.compile(r"(?P<name>[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){0,3})(?:\s?['’]s|(?<=s)\s?['’])\s+\Z")
HAS = re.compile(
    r"(?P<verb>\b(?:has|have|had|owns?|owned|operates?|operated|runs?|ran|possess(?:es|ed)?)(?:\s+had)?\s+)\Z"
)
EMPTY = frozenset(
    """
        different big large small more several other new old total huge little single various separate additional extra such similar identical whole major
        further same few
    """.split()
)
"""Adjectives after which a noun is still bare."""


class Told(NamedTuple):
    """What is told of a thing, with the thing, where the words end, and whether it is only to come."""

    of: str
    start: int
    end: int
    possible: bool = False


def told(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Told | None:
    """What the words beside a thing that ends a phrase tell of it; None where they tell nothing."""
    verb = behind_verb(reading, figure, phrase, of=of) or before_verb(reading, figure, phrase, of=of)
    if verb is not None:
        return verb._replace(of=since(reading, figure, verb.of))
    opened = since(reading, figure, of)
    return (
        by_whom(reading, figure, phrase, of=of)
        or placed(reading, figure, phrase, of=of)
        or (Told(opened, figure.start, phrase.end) if opened != of else None)
        or owned(reading, figure, phrase, of=of)
    )


def is_bare(of: str) -> bool:
    """Whether nothing but the noun is said: "ships", "big hospitals"."""
    return not [word for word in of.lower().split()[:-1] if word not in EMPTY]


def behind_verb(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Told | None:
    """ "Boarded | two ships" are ships boarded, "to blacklist | ten ships" ships to blacklist."""
    found = VERB_BEHIND.search(reading.lower, max(0, figure.start - 40), figure.start)
    if found is None:
        return None
    verb = found["verb"]
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
    is_be = not BE.isdisjoint(helpers)
    possible = not LATER.isdisjoint(helpers) or ("to" in helpers and is_be and "yet" not in helpers)
    if is_be and (link := PLACE_AHEAD.match(lower, found.start("verb") - 1)) is not None:
        there = thereabouts(reading, link)
        return (
            Told(f"{of} {said(reading, found.start('verb'), there)}", figure.start, there, possible) if there else None
        )
    past = verb.endswith(("ed", "ing")) and verb not in NO_DEED
    if not (past or verb in PAST or (is_be and verb not in CLOSING)):
        return None
    tail = goes_on(reading, found.end("verb"))
    words = said(reading, found.start("verb"), tail or found.end("verb"))
    if "yet" in helpers:
        words = f"yet to be {words}"
    elif not is_be and not past:
        if tail is None:
            return None
        words = f"that {words}"
    elif not is_be and tail is None and (verb.endswith("ing") or verb in HIT):
        # "Three landmines killed 14 marines"
        return None
    return Told(f"{of} {words}", figure.start, tail or found.end("verb"), possible)


def goes_on(reading: Reading, position: int) -> int | None:
    """The end of the object or place behind a verb: "struck | the capital", "landed | in the old town"."""
    link = PLACE_AHEAD.match(reading.lower, position)
    if link is not None:
        return thereabouts(reading, link)
    ahead = NOUN_AHEAD.match(reading.text, position)
    thing = phrase_at(reading.text, ahead.end(), stop=position + REACH) if ahead else None
    return thing.end if thing and not is_time(reading, thing) else None


def thereabouts(reading: Reading, link: re.Match[str]) -> int | None:
    """The end of the phrase behind a preposition, unless it tells a time."""
    where = chain_at(reading.text, link.end(), stop=link.end() + REACH)
    if where is None or is_time(reading, where):
        return None
    if link["link"] == "to" and where.start == link.end() and reading.text[where.start].islower():
        # "32 vessels to mop up the spill": a verb.
        return None
    owner = PLURAL_OWNER.match(reading.text, where.end)
    if owner is not None:
        # "Inside the demonstrators' camp"
        camp = phrase_at(reading.text, owner.end(), stop=owner.end() + REACH)
        return camp.end if camp else None
    return where.end + 1 if INITIALS_END.match(reading.text, where.end - 2) else where.end


def is_time(reading: Reading, span: Span) -> bool:
    """Whether a phrase is one of time or manner: "in recent weeks"."""
    return not TIMELESS.isdisjoint(reading.lower[span.start : span.end].split())


def placed(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Told | None:
    """ "19 guns in his house", "sorties over the gulf", "flights since the storm began"."""
    link = PLACE_AHEAD.match(reading.lower, phrase.end)
    there = thereabouts(reading, link) if link else None
    if there is not None:
        return Told(f"{of} {said(reading, phrase.end, there)}", figure.start, there)
    after = SINCE.match(reading.lower, phrase.end)
    if after is None:
        return None
    return Told(f"{of} {said(reading, phrase.end, after.end('words'))}", figure.start, after.end("words"))


def since(reading: Reading, figure: Figure, of: str) -> str:
    """A thing with what its sentence opens with: "Since the alliance took command, its jets have flown | 900 sorties"."""
    sentence = reading.sentence(figure.start)
    opens = SINCE_FIRST.match(reading.lower[sentence.start : min(figure.start, sentence.start + 2 * REACH)])
    if opens is None:
        return of
    words = reading.text[sentence.start + opens.start("words") : sentence.start + opens.end("words")]
    return f"{of} since {' '.join(DATED.sub('', words).split())}"


def owned(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Told | None:
    """ "Iran's | 200 ships", "the party has | 88 seats"."""
    first = max(0, figure.start - 60)
    owner = OWNER.search(reading.text, first, figure.start)
    if owner is not None:
        return Told(f"{said(reading, *owner.span())} {of}", owner.start(), phrase.end)
    has = HAS.search(reading.lower, first, figure.start)
    holder = holder_before(reading, has.start(), floor=reading.sentence(figure.start).start) if has else None
    if holder is None:
        return None
    return Told(f"{words_of_holder(reading, holder)} {of}", holder.start, phrase.end)


def said(reading: Reading, start: int, end: int) -> str:
    """The words from one place to another with single spaces, the feeds' own space before a possessive closed up."""
    return " ".join(reading.text[start:end].split()).replace(" 's", "'s").replace(" ’s", "’s")
