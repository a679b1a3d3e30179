"""The claim: one typed statement of one article, with the words that make it."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from factcheck.model.attribution import Attribution
from factcheck.model.evidence import Evidence
from factcheck.model.name import Organization, Person, Place
from factcheck.model.quantity import Quantity
from factcheck.model.when import When

ImpactKind = Literal[
    "killed", "injured", "missing", "displaced", "detained", "abducted", "trapped", "rescued", "casualties"
]
MeasureKind = Literal["money", "population", "distance", "area", "duration", "magnitude", "age", "percentage", "count"]
Boundary = Literal["point", "start", "end"]
RoleStatus = Literal["current", "interim", "former", "acting", "designate"]


class Counting(StrEnum):
    """What a figure adds up."""

    INCIDENT = "incident"
    CUMULATIVE = "cumulative"
    ADDITIONAL = "additional"
    SUBSET = "subset"


class Modality(StrEnum):
    """How firmly it is said."""

    STATED = "stated"
    FEARED = "feared"
    POSSIBLE = "possible"
    PLANNED = "planned"
    DENIED = "denied"


class ClaimBase(Evidence):
    """What all claims share: the evidence, who says so, where, when, and as of when."""

    id: str = ""
    """A digest of article, kind and meaning, not of position: edits around a claim leave its id alone."""
    attribution: Attribution | None = None
    place: Place | None = None
    when: When | None = None
    """When the event took place, where the sentence says so."""
    as_of: When | None = None
    """The moment that the claim speaks for; None means the article's publication."""


class ImpactClaim(ClaimBase):
    """How many people were killed, injured, ...: "at least 12 people were killed"."""

    kind: ImpactKind
    quantity: Quantity
    population: str | None = None
    """Who is counted, in the words of the article, which need not stand side by side: "ethnic Uzbeks", "people with burns"."""
    counting: Counting = Counting.INCIDENT
    modality: Modality = Modality.STATED


class MeasureClaim(ClaimBase):
    """A measured or counted thing: "20 km east of the capital", "more than $48 million"."""

    kind: MeasureKind
    quantity: Quantity
    of: str | None = None
    """What is measured, and whose or what for, in the words of the article: "Norway's support", "Kyrgyzstan"."""
    between: tuple[str, ...] = ()
    """The ends of a distance: ("Kant Air Base", "Bishkek")."""
    modality: Modality = Modality.STATED


class DateClaim(ClaimBase):
    """When something happened: event type and participants, in `when`."""

    kind: Literal["date"] = "date"
    event: str
    """Event type of the lexicon: "ouster", "clash", "earthquake"."""
    participants: tuple[str, ...] = ()
    """Names as written; resolution ties them to entities."""
    boundary: Boundary = "point"
    modality: Modality = Modality.STATED
    """`planned` where the event is still to come: "elections in October" of an article of August."""


class RoleClaim(ClaimBase):
    """Who holds a post: "Foreign Minister Ruslan Kazakbaev"."""

    kind: Literal["role"] = "role"
    person: Person
    post: str
    organization: Organization | None = None
    status: RoleStatus = "current"


class PersonNameClaim(ClaimBase):
    """How one article writes a person's name."""

    kind: Literal["person_name"] = "person_name"
    person: Person


class PlaceNameClaim(ClaimBase):
    """How one article writes a place's name."""

    kind: Literal["place_name"] = "place_name"
    named: Place


class QuoteClaim(ClaimBase):
    """What a speaker said, word for word."""

    kind: Literal["quote"] = "quote"
    speaker: Person | Organization
    words: str


Claim = Annotated[
    ImpactClaim | MeasureClaim | DateClaim | RoleClaim | PersonNameClaim | PlaceNameClaim | QuoteClaim,
    Field(discriminator="kind"),
]
"""Any claim; `kind` tells which."""

CLAIM: TypeAdapter[Claim] = TypeAdapter(Claim)
"""Reads any claim from JSON or from a mapping."""
