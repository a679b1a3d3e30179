"""Who says so."""

from enum import StrEnum
from typing import Literal

from factcheck.model.record import Record


class Stance(StrEnum):
    """What the source does with the claim."""

    ASSERTS = "asserts"
    DENIES = "denies"
    DOUBTS = "doubts"


SourceType = Literal["official", "agency", "witness", "organization", "publisher", "person", "other"]


class Attribution(Record):
    """The source that an article names for a claim, and the words that name it."""

    source: str
    """As written: "Russian and Chinese media"."""
    cue: str
    """The word that binds claim and source: "according to", "said"."""
    stance: Stance = Stance.ASSERTS
    type: SourceType = "other"
