"""Questions: which claims answer one and the same, by story, event, kind and scope."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
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
from factcheck.resolve.asked import asked
from factcheck.resolve.place_names import place_entity
from factcheck.resolve.sums import content, same_purpose
from factcheck.resolve.ways import flight, same_start
from factcheck.text.dates import publication

IMPACT_KINDS = frozenset(get_args(ImpactKind))
BACKGROUND_AFTER = timedelta(days=45)
"""An event that lies this long before the first article of a story is background to it."""

PARTED = frozenset(("date", "money", "distance")) | measures.KINDS
"""Kinds of which one key may hold several questions."""

Key = tuple[str, ...]
People = Mapping[tuple[str, str], str]
"""Entity by article and family name as written there."""


def questions(
    articles: Sequence[Article], claims: Sequence[Claim], *, stories: Sequence[Story]
) -> tuple[Question, ...]:
    """The questions that claims answer, in the order of their first claim. Each claim answers exactly one."""
    story_of = {article: story.id for story in stories for article in story.articles}
    begun = beginnings(articles, story_of)
    people, known = surnames(claims), measures.persons(claims)
    keyed: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        keyed[key_of(claim, story_of[claim.article], begun, known=known)].append(claim)
    found: list[Question] = []
    for key, group in keyed.items():
        for together in split(key, group, people=people, known=known):
            found.append(question(key, together, people=people))
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


def measured(claim: MeasureClaim) -> str:
    """What a measure is of, as far as it is spelled alike everywhere: a currency, a place, an end of a way."""
    if claim.kind == "money":
        return claim.quantity.unit or ""
    if claim.kind == "population":
        return place_entity(claim.of) if claim.of else ""
    if claim.between:
        return f"distance to {place_entity(claim.between[-1])}"
    return flight(claim) if claim.kind == "distance" else (claim.of or "").lower()


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


def question(key: Key, claims: Sequence[Claim], *, people: People) -> Question:
    """The record of a question; its id is a digest of what is asked, not of the answers."""
    story, kind, about = key[:3]
    distinct = about if kind not in PARTED else f"{about} {subject(claims[0], people=people)}"
    digest = hashlib.sha256(f"{story}\n{kind}\n{distinct}".encode()).hexdigest()[:10]
    return Question(
        id=f"q-{digest}",
        story=story or None,
        kind=kind,
        text=asked(kind, about, claims[0], place=common_place(claims)),
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
