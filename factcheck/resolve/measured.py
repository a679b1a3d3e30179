"""Which measures answer one question: ages of one person, strengths of one quake, counts of one thing that shared one fate."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import takewhile

from factcheck.claims.count.words import CROWD_OF, LINKED, THINGS
from factcheck.model import Claim, MeasureClaim, PersonNameClaim

KINDS = frozenset(("age", "magnitude", "duration", "count", "percentage", "area"))
"""Kinds of which the words must agree before two claims meet."""

AFTER = frozenset(("aftershock", "foreshock"))
SINGLE = frozenset(
    """
        curfew siege standoff stand-off ceasefire cease-fire truce blackout outage manhunt mourning lockdown hijacking rampage shootout
        gunbattle spacewalk emergency
    """.split()
)
"""What a story has one of, so that two lengths of it are two answers; how long a quake is felt differs from house to house."""

ONE_QUAKE = Decimal("0.7")
"""How far observatories part ways over one quake; a weaker one is an aftershock or an older one, whatever it is called."""

ONE_RATE = frozenset(("turnout", "voter turnout", "containment"))
"""Rates that a story has one of."""

VAGUE_AREAS = frozenset(
    "area land water site territory property plot park region zone field parcel space ice sea ocean part lot".split()
)
"""Nouns of which a story has many areas."""

FATES = frozenset(
    "destroyed damaged burned flooded fired dropped seized cancelled stolen hijacked defused exploded cut protesters protesting marching rallying gathered".split()
)
"""What was done to things: two counts of things that share it answer one question."""

FATES_STEMMED = frozenset(word.rstrip("s") for word in FATES)

HAPPENED = frozenset("explosion blast bombing airstrike".split())
"""Things that happen to a place: counts of them answer one question too."""

EMPTY = frozenset("of the a an and in its their own total new".split())
WORD = re.compile(r"[^\W\d_][\w'’-]*")
TIED = re.compile(r"\s(?:of|for|against|on|between|to|with|by)\s")
COURT = frozenset(("sentence", "term", "jail", "prison"))

Persons = Mapping[tuple[str, str], str]
"""Entity by article and name, in full or the family name alone where one person there bears it."""


def persons(claims: Sequence[Claim]) -> Persons:
    """The entity behind each name of each article; a family name of two people there is nobody's."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        if isinstance(claim, PersonNameClaim) and claim.person.entity and claim.person.name.split():
            found[claim.article, claim.person.name.lower()].add(claim.person.entity)
            found[claim.article, claim.person.name.split()[-1].lower()].add(claim.person.entity)
    return {key: next(iter(entities)) for key, entities in found.items() if len(entities) == 1}


def topic(claim: MeasureClaim) -> str:
    """What claims of a kind must share at the least: the thing counted, the base, what lasted."""
    of = (claim.of or "").lower()
    if claim.kind == "magnitude":
        # "Aftershock in Haiti": where or when it struck stands behind the noun.
        noun = of.split(" ", 1)[0]
        return noun if noun in AFTER else "earthquake"
    if claim.kind == "duration":
        return lasting(of)
    if claim.kind == "count":
        return counted(of)
    return " ".join(sorted(stems(of)))


def counted(of: str) -> str:
    """The thing counted without its modifiers and what is told of it: "mud houses destroyed" are houses, "cases of cholera in Chad" that."""
    words = of.split()
    for number, word in enumerate(words):
        if word in THINGS or word in CROWD_OF:
            return word.rstrip("s")
        if word in LINKED:
            disease = takewhile(lambda word: word != "in", words[number : number + 4])
            return " ".join(disease).rstrip("s")
    return words[-1].rstrip("s") if words else ""


def lasting(of: str) -> str:
    """What lasted, by its last word before what it was of or for: "armed siege of the bank" is a siege, a jail term a prison sentence."""
    words = TIED.split(of.replace("state of emergency", "emergency"), maxsplit=1)[0].split()
    if not words:
        return ""
    if len(words) > 1 and COURT.issuperset(words[-2:]):
        return "prison sentence"
    return words[-1]


def stems(of: str) -> frozenset[str]:
    """The telling words of a phrase, without the plural."""
    return frozenset(word.rstrip("s") for word in WORD.findall(of) if word not in EMPTY)


def same_measured(left: Claim, right: Claim, *, known: Persons) -> bool:
    """Whether two measures of one topic answer one question: they say the same, or nothing else can be meant."""
    if not isinstance(left, MeasureClaim) or not isinstance(right, MeasureClaim):
        return False
    if left.kind == "age":
        return same_person(left, right, known=known)
    if left.kind == "duration" and are_strangers(left, right):
        return False
    return same_value(left, right) or is_single(left, right)


def are_strangers(left: MeasureClaim, right: MeasureClaim) -> bool:
    """Whether two lengths are of one noun with two owners: "prison sentence of Ana Ruiz", "prison sentence of Ben Okri"."""
    one, other = (TIED.split((claim.of or "").lower(), maxsplit=1)[1:] for claim in (left, right))
    return bool(one) and bool(other) and not stems(one[0]) & stems(other[0])


def same_value(left: MeasureClaim, right: MeasureClaim) -> bool:
    """Whether two claims give one number."""
    one, other = left.quantity, right.quantity
    return (one.lower, one.upper, one.unit) == (other.lower, other.upper, other.unit)


def same_person(left: MeasureClaim, right: MeasureClaim, *, known: Persons) -> bool:
    """Whether two ages are of one person: by name, or described alike and as old."""
    one, other = bearer(left, known), bearer(right, known)
    if one is None and other is None:
        return same_value(left, right) and last_word(left) == last_word(right)
    return one == other


def bearer(claim: MeasureClaim, known: Persons) -> str | None:
    """The entity whose age it is, where it is told by name."""
    of = (claim.of or "").lower()
    return known.get((claim.article, of)) or known.get((claim.article, last_word(claim)))


def last_word(claim: MeasureClaim) -> str:
    """The head of what is measured."""
    return (claim.of or " ").lower().split(" ")[-1]


def is_single(left: MeasureClaim, right: MeasureClaim) -> bool:
    """Whether a story has one of what both measure, so that two numbers for it cannot both be its own."""
    about = topic(left)
    match left.kind:
        case "magnitude":
            return about not in AFTER and abs(strength(left) - strength(right)) <= ONE_QUAKE
        case "count" if stems((left.of or "").lower()) != stems((right.of or "").lower()):
            return False
        case "duration":
            return about in SINGLE
        case "percentage":
            return (left.of or "").lower() in ONE_RATE
        case "area":
            return bool(stems((left.of or "").lower()) - VAGUE_AREAS)
        case _:
            words = stems((left.of or "").lower())
            return bool(words & FATES_STEMMED or words & HAPPENED)


def strength(claim: MeasureClaim) -> Decimal:
    """One number for the strength of a quake."""
    quantity = claim.quantity
    return quantity.amount or quantity.lower or quantity.upper or Decimal(0)
