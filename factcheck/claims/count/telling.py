"""What the words beside a counted thing tell of it, so that "19 guns in his house" are not held against "23 guns in the suite".

Looked at in this order: the verb before ("boarded two ships"), the verb behind ("six rockets landed in the old town"), the place,
purpose or time behind ("sorties over the gulf"), what the sentence opens with ("Since the alliance took command, ..."), and the owner ("Iran's
200 ships", "the party has 88 seats").
"""

import re

from factcheck.claims.count.around import PLACE_AHEAD, REACH, said, thereabouts
from factcheck.claims.count.deeds import (
    AHEAD,
    BE,
    NO_DEED,
    Told,
    before_verb,
    behind_verb,
    by_whom,
    in_row,
    may_be_to_come,
)
from factcheck.claims.count.words import HIT
from factcheck.claims.holders import holder_before, words_of_holder
from factcheck.claims.phrases import CLOSING
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

SHUT = frozenset("shut hit struck lost burnt built left cut without".split())
ORDERED = re.compile(r"(?:ordered|told|forced|allowed|asked|urged|made)\s+to\s+[a-z]+")
""" "Were | ordered to close"."""
FELL = frozenset("collapsed exploded sank crashed capsized burned crumbled".split())
STANDING = frozenset(
    """
        houses homes buildings apartments flats shops stores schools classrooms hospitals clinics churches mosques temples villages towns hotels restaurants
        factories businesses
    """.split()
)
BRINGS_IN = re.compile(
    r"\b(?:to|from|for|with|at|into|through|by|against|via|in|on|between|near|across|around|over|throughout)\s+(?:an?\s+|the\s+|its\s+|their\s+)?\Z"
)
AIMED = re.compile(r"\b(?:to|from|at|into|against|via|on|onto|between)\s+(?:an?\s+|the\s+|its\s+|their\s+)?\Z")
""" "Sanctions on | 20 vessels"."""
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


def told(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Told | None:
    """What the words beside a thing that ends a phrase tell of it; None where they tell nothing."""
    verb = by_verb(reading, figure, phrase, of=of)
    if verb is not None:
        return verb
    opened = since(reading, figure, of)
    there = placed(reading, figure, phrase, of=of)
    if there is not None:
        return then_done(reading, there)
    return (
        by_whom(reading, figure, phrase, of=of)
        or (Told(opened, figure.start, phrase.end) if opened != of else None)
        or owned(reading, figure, phrase, of=of)
    )


def by_verb(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Told | None:
    """What the verb before or behind a thing says was done to it."""
    verb = (
        behind_verb(reading, figure, phrase, of=of)
        or before_verb(reading, figure, phrase, of=of)
        or in_row(reading, figure, phrase, of=of)
    )
    return verb._replace(of=since(reading, figure, verb.of)) if verb else None


def then_done(reading: Reading, there: Told) -> Told:
    """A thing at a place with its verb: "five schools across the island | were closed"."""
    found = AHEAD.match(reading.lower, there.end, there.end + REACH)
    if found is not None and found["verb"] in FELL:
        # "Two buildings in the port | collapsed"
        return Told(f"{there.of} that {found['verb']}", there.start, found.end("verb"))
    if found is None or BE.isdisjoint(found["helpers"].split()) or found["verb"] in CLOSING | NO_DEED | HIT:
        return there
    if not found["verb"].endswith("ed") and found["verb"] not in SHUT:
        return there
    told = ORDERED.match(reading.lower, found.start("verb"))
    verb = " ".join(told.group().split()) if told else found["verb"]
    end = told.end() if told else found.end("verb")
    return Told(f"{there.of} {verb}", there.start, end, may_be_to_come(found["helpers"].split()))


def is_oblique(reading: Reading, figure: Figure, told: Told | None, *, head: str) -> bool:
    """Whether nothing but a place, or nothing, is told of things that a preposition brings in: "aid went to | 30 schools in the north" counts no schools."""
    if told is not None and (told.start != figure.start or " that " in told.of or told.of.lower().endswith("ed")):
        return False
    brings = BRINGS_IN if head in STANDING else AIMED
    return brings.search(reading.lower, max(0, figure.start - 16), figure.start) is not None


def is_bare(of: str) -> bool:
    """Whether nothing but the noun is said: "ships", "big hospitals"."""
    return not [word for word in of.lower().split()[:-1] if word not in EMPTY]


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
