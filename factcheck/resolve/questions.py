"""Questions: which claims answer one and the same, by story, event, kind and scope."""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from datetime import date, timedelta
from typing import get_args

from factcheck.model import (
    Article,
    Claim,
    DateClaim,
    ImpactClaim,
    MeasureClaim,
    PersonNameClaim,
    PlaceNameClaim,
    Question,
    RoleClaim,
    Scope,
    Story,
    When,
)
from factcheck.model.claim import ImpactKind
from factcheck.resolve import measured as measures
from factcheck.resolve.place_names import place_entity
from factcheck.text.dates import publication

IMPACT_KINDS = frozenset(get_args(ImpactKind))
BACKGROUND_AFTER = timedelta(days=45)
"""An event that lies this long before the first article of a story is background to it."""

IMPACT_QUESTION = {
    "killed": "How many were killed",
    "injured": "How many were injured",
    "missing": "How many are missing",
    "displaced": "How many were displaced",
    "detained": "How many were detained",
    "abducted": "How many were abducted",
    "trapped": "How many were trapped",
    "rescued": "How many were rescued",
    "casualties": "How many casualties were there",
}
PARTED = frozenset(("date", "money", "distance")) | measures.KINDS
"""Kinds of which one key may hold several questions."""
CONTENT = re.compile(r"[^\W\d_]{3,}")
EMPTY_WORDS = frozenset(
    """
        the and for its their that this was were has have had more than some aid total sum money worth
        including another cut earned paid pay cost costs spent raised gave given pledged committed received won bought sold least
        only put offered asked about around payment price value offer deal gift loss earnings spending commitment pledge
        pay sales income profit profits revenue revenues hit tax taxes stake investment support funds fund funding demand fee fees
    """.split()
)

OWNED = re.compile(r"(?P<owner>[^'’]+)(?:['’]s|(?<=s)['’])\s+(?P<thing>.*\w.*)", re.DOTALL)
LEANS = re.compile(r"\s+(?:of|for|from|in|on|to|against|with|by)\s+")

Key = tuple[str, ...]
People = Mapping[tuple[str, str], str]
"""Entity by article and family name as written there."""


def questions(
    articles: Sequence[Article], claims: Sequence[Claim], *, stories: Sequence[Story]
) -> tuple[Question, ...]:
    """The questions that claims answer, in the order of their first claim. Each claim answers exactly one."""
    story_of = {article: story.id for story in stories for article in story.articles}
    begun = beginnings(articles, story_of)
    titles = {story.id: story.title for story in stories}
    people, known = surnames(claims), measures.persons(claims)
    keyed: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        keyed[key_of(claim, story_of[claim.article], begun, known=known)].append(claim)
    found: list[Question] = []
    for key, group in keyed.items():
        for together in split(key, group, people=people, known=known):
            found.append(question(key, together, titles=titles, people=people))
    return tuple(numbered(found))


def numbered(found: Sequence[Question]) -> Iterator[Question]:
    """The questions with ids of their own: of several that ask alike, the later ones carry a number."""
    asked_before: Counter[str] = Counter()
    for each in found:
        asked_before[each.id] += 1
        times = asked_before[each.id]
        yield each if times == 1 else each.model_copy(update={"id": f"{each.id}-{times}"})


def beginnings(articles: Sequence[Article], story_of: Mapping[str, str]) -> Mapping[str, date]:
    """The day on which the first article of each story appeared, where any of them has a date."""
    begun: dict[str, date] = {}
    for article in articles:
        day, story = publication(article.published), story_of[article.id]
        if day is not None:
            begun[story] = min(day, begun.get(story, day))
    return begun


def key_of(claim: Claim, story: str, begun: Mapping[str, date], *, known: measures.Persons) -> Key:
    """What every claim of one question has in common, as words."""
    if isinstance(claim, PersonNameClaim):
        return ("", "person_name", claim.person.entity or claim.person.name)
    if isinstance(claim, PlaceNameClaim):
        return ("", "place_name", claim.named.entity or claim.named.name)
    if isinstance(claim, RoleClaim):
        return (story, "role", claim.person.entity or claim.person.name)
    if isinstance(claim, DateClaim):
        return (story, "date", claim.event)
    if isinstance(claim, ImpactClaim):
        return (story, claim.kind, event_of(claim.when, begun.get(story)))
    if isinstance(claim, MeasureClaim) and claim.kind == "age":
        # A person is one person in every story.
        bearer = measures.bearer(claim, known)
        return ("", "age", bearer) if bearer else (story, "age", measures.last_word(claim))
    if isinstance(claim, MeasureClaim) and claim.kind in measures.KINDS:
        return (story, claim.kind, measures.topic(claim), event_of(claim.when, begun.get(story)))
    if isinstance(claim, MeasureClaim):
        return (story, claim.kind, measured(claim))
    return (story, claim.kind, claim.speaker.entity or claim.speaker.name)


def event_of(when: When | None, begun: date | None) -> str:
    """ "main", or the year of an event that lies well before the story: background of its own."""
    if when is None or when.latest is None or begun is None or begun - when.latest < BACKGROUND_AFTER:
        return "main"
    return str(when.latest.year)


QUAKE = re.compile(r"\b(?:earthquake|epicent(?:er|re)|tremor|temblor|quake)s?\b")


def measured(claim: MeasureClaim) -> str:
    """What a measure is of, as far as it is spelled alike everywhere: a currency, a place, an end of a way."""
    if claim.kind == "money":
        return claim.quantity.unit or ""
    if claim.kind == "population":
        return place_entity(claim.of) if claim.of else ""
    if claim.between:
        return f"distance to {place_entity(claim.between[-1])}"
    return flight(claim) if claim.kind == "distance" else (claim.of or "").lower()


def flight(claim: MeasureClaim) -> str:
    """A dimension by the last word of what has it, however an article describes that: "altitude of ballistic missile"."""
    dimension, _, bearer = (claim.of or "").lower().partition(" of " if " by " not in (claim.of or "") else " by ")
    return f"{dimension} of {bearer.split()[-1]}" if bearer.split() else dimension


def surnames(claims: Sequence[Claim]) -> People:
    """The entity behind each family name, article by article: events name their participants as written."""
    return {
        (claim.article, claim.person.name.split()[-1]): claim.person.entity
        for claim in claims
        if isinstance(claim, PersonNameClaim) and claim.person.entity and claim.person.name.split()
    }


def split(key: Key, group: Sequence[Claim], *, people: People, known: measures.Persons) -> list[list[Claim]]:
    """The claims of one key, parted where they speak of different things."""
    if key[1] in measures.KINDS:
        return linked(group, lambda left, right: measures.same_measured(left, right, known=known))
    if key[1] == "date":
        return linked(group, lambda left, right: shares_participant(left, right, people=people))
    if key[1] == "money":
        return linked(group, same_purpose)
    if key[1] == "distance" and key[2].startswith("distance to"):
        return linked(group, same_start)
    return [list(group)]


def linked(claims: Sequence[Claim], alike: Callable[[Claim, Claim], bool]) -> list[list[Claim]]:
    """Claims in groups: each joins the first group that holds one like it."""
    groups: list[list[Claim]] = []
    for claim in claims:
        home = next((group for group in groups if any(alike(claim, other) for other in group[:50])), None)
        if home is None:
            groups.append([claim])
        else:
            home.append(claim)
    return groups


def shares_participant(left: Claim, right: Claim, *, people: People) -> bool:
    """Whether two events name a participant in common; none named fits any."""
    if not isinstance(left, DateClaim) or not isinstance(right, DateClaim):
        return False
    if not left.participants or not right.participants:
        return True
    return bool(participants(left, people=people) & participants(right, people=people))


def participants(claim: DateClaim, *, people: People) -> set[str]:
    """The entities that took part: persons by their family name, anything else as a place or its people."""
    words = (name.split()[-1] for name in claim.participants if name.split())
    return {people.get((claim.article, word)) or place_entity(word) for word in words}


def same_purpose(left: Claim, right: Claim) -> bool:
    """Whether two sums are for one thing: the very same sum, or the same telling words for what it is."""
    if not isinstance(left, MeasureClaim) or not isinstance(right, MeasureClaim):
        return False
    if (left.quantity.lower, left.quantity.upper) == (right.quantity.lower, right.quantity.upper):
        return True
    owner, thing = owned(left.of)
    holder, other_thing = owned(right.of)
    if owner and holder:
        return bool(owner & holder) and (
            head(thing) == head(other_thing) or alike(content(thing), content(other_thing))
        )
    return alike(content(thing), content(other_thing))


def alike(one: Set[str], other: Set[str]) -> bool:
    """Whether two sets of words share half of them."""
    return bool(one) and bool(other) and 2 * len(one & other) >= len(one | other)


def owned(of: str | None) -> tuple[set[str], str]:
    """The words of an owner, and what is his: "Goldman Sachs' charge" is a charge, and no loss of Goldman Sachs."""
    found = OWNED.match(of or "")
    return (set(found["owner"].lower().split()), found["thing"]) if found else (set(), of or "")


def head(thing: str) -> str:
    """The noun of a phrase: "initial offer for the rival" is an offer."""
    return LEANS.split(thing, maxsplit=1)[0].split()[-1].lower().removesuffix("s")


def same_start(left: Claim, right: Claim) -> bool:
    """Whether two ways start at one place; an unnamed start fits any."""
    if not isinstance(left, MeasureClaim) or not isinstance(right, MeasureClaim):
        return False
    one, other = left.quantity, right.quantity
    if (
        len(left.between) < 2
        or len(right.between) < 2
        or (one.lower, one.upper, one.unit) == (other.lower, other.upper, other.unit)
    ):
        return True
    return bool(content(start_of(left)) & content(start_of(right)))


def start_of(claim: MeasureClaim) -> str:
    """Where a way starts; a quake starts at its epicentre, and has many names."""
    return QUAKE.sub("quake", claim.between[0].lower())


def content(words: str | None) -> set[str]:
    """The telling words of a phrase, without the plural."""
    return {word.rstrip("s") for word in CONTENT.findall((words or "").lower())} - EMPTY_WORDS


def question(key: Key, claims: Sequence[Claim], *, titles: Mapping[str, str], people: People) -> Question:
    """The record of a question; its id is a digest of what is asked, not of the answers."""
    story, kind, about = key[:3]
    distinct = about if kind not in PARTED else f"{about} {subject(claims[0], people=people)}"
    digest = hashlib.sha256(f"{story}\n{kind}\n{distinct}".encode()).hexdigest()[:10]
    return Question(
        id=f"q-{digest}",
        story=story or None,
        kind=kind,
        text=asked(key, claims, title=titles.get(story, "")),
        scope=scope(key, claims),
        claims=tuple(claims),
    )


def subject(claim: Claim, *, people: People) -> str:
    """What tells one group of a key from another: who took part, what a sum is for, where a way starts."""
    if isinstance(claim, DateClaim):
        return " ".join(sorted(participants(claim, people=people)))
    if isinstance(claim, MeasureClaim):
        return " ".join(sorted(content(claim.of))) + " " + " ".join(claim.between[:1])
    return ""


def scope(key: Key, claims: Sequence[Claim]) -> Scope:
    """What narrows the question."""
    kind, about = key[1:3]
    if kind in IMPACT_KINDS:
        return Scope(event=about, place=common_place(claims))
    return Scope(entity=about or None)


def common_place(claims: Sequence[Claim]) -> str | None:
    """The place that all claims which name one agree on."""
    names = {place_entity(claim.place.name): claim.place.name for claim in claims if claim.place}
    return next(iter(names.values())) if len(names) == 1 else None


def asked(key: Key, claims: Sequence[Claim], *, title: str) -> str:
    """The question in plain English."""
    kind, about = key[1:3]
    first = claims[0]
    if kind in IMPACT_KINDS:
        place = common_place(claims)
        where = f" in {place}" if place else ""
        when = f" in {about}" if about != "main" else ""
        return f"{IMPACT_QUESTION[kind]}{where}{when}?"
    if isinstance(first, PersonNameClaim):
        return f"How is the name of {first.person.name} spelled?"
    if isinstance(first, PlaceNameClaim):
        return f"How is the name of {first.named.name} spelled?"
    if isinstance(first, RoleClaim):
        return f"What post does {first.person.name} hold?"
    if isinstance(first, DateClaim):
        who = f" ({', '.join(first.participants[:2])})" if first.participants else ""
        return f"When was the {first.event.replace('_', ' ')}{who}?"
    if isinstance(first, MeasureClaim):
        return asked_measure(first, about)
    return f"What did {about} say?"


def asked_measure(claim: MeasureClaim, about: str) -> str:
    """ "How far is Kant from Bishkek?", "How many live in Osh?", "What sum in USD: aid?"."""
    if claim.kind in measures.KINDS:
        return measures.asked(claim)
    if claim.kind == "population":
        return f"How many people live in {claim.of or 'the place of the story'}?"
    if claim.kind == "money":
        return f"What sum in {about}: {claim.of}?"
    if claim.between:
        return (
            f"How far is {claim.between[0]} from {claim.between[-1]}?"
            if len(claim.between) > 1
            else f"How far is it to {claim.between[0]}?"
        )
    return f"What is the {about}?"
