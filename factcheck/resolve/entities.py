"""Names tied to entities: every spelling of one person carries one id, and so do a place and its people."""

from collections.abc import Sequence

from factcheck.model import Claim, Part, Person, PersonNameClaim, Place, PlaceNameClaim, RoleClaim, Story
from factcheck.resolve.people import PersonMention, resolve_people
from factcheck.resolve.place_names import country_of, place_entity
from factcheck.text.reading import Reading

NameKey = tuple[str, Part, int]
"""Article, part and start of a name."""


def tied(claims: Sequence[Claim], *, stories: Sequence[Story] = ()) -> tuple[Claim, ...]:
    """The claims with their persons and places tied to entities across all articles."""
    story_of = {article: story.id for story in stories for article in story.articles}
    persons = [(number, person) for number, claim in enumerate(claims) if (person := person_of(claim))]
    mentions = [
        PersonMention(claims[number].article, person.name, person.title, story_of.get(claims[number].article))
        for number, person in persons
    ]
    known = {number: tie for (number, _), tie in zip(persons, resolve_people(mentions), strict=True)}
    return tuple(
        tie_claim(claim, known[number].entity, known[number].because) if number in known else tie_place(claim)
        for number, claim in enumerate(claims)
    )


def person_of(claim: Claim) -> Person | None:
    """The person that a claim is about."""
    return claim.person if isinstance(claim, PersonNameClaim | RoleClaim) else None


def tie_claim(claim: Claim, entity: str, because: str | None) -> Claim:
    """A claim about a person, tied."""
    assert isinstance(claim, PersonNameClaim | RoleClaim)
    person = claim.person.model_copy(update={"entity": entity, "because": because})
    return claim.model_copy(update={"person": person})


def tie_place(claim: Claim) -> Claim:
    """A claim with its place tied to the entity of that name."""
    if isinstance(claim, PlaceNameClaim):
        return claim.model_copy(update={"named": tied_place(claim.named)})
    return claim.model_copy(update={"place": tied_place(claim.place)}) if claim.place else claim


def tied_place(place: Place) -> Place:
    """A place with the entity of its name."""
    return place.model_copy(update={"entity": place_entity(place.name), "country": country_of(place.name)})


def entities_of_names(readings: Sequence[Reading]) -> dict[NameKey, str]:
    """The entity of every name in a set of readings."""
    known: dict[NameKey, str] = {}
    keys: list[NameKey] = []
    mentions: list[PersonMention] = []
    for reading in readings:
        for name in reading.names:
            key = (reading.article.id, reading.part, name.start)
            written = reading.text[name.start : name.end]
            if name.type == "person":
                keys.append(key)
                mentions.append(PersonMention(article=reading.article.id, name=written, title=name.title))
            else:
                known[key] = place_entity(written)
    known.update((key, tie.entity) for key, tie in zip(keys, resolve_people(mentions), strict=True))
    return known


__all__ = ["entities_of_names", "tied"]
