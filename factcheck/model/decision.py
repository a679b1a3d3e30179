"""A reviewer's verdict on a finding, and exactly which answers it covers."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from factcheck.model.record import Record


class Verdict(StrEnum):
    """What a reviewer can say of a finding."""

    NOT_COMPARABLE = "not-comparable"
    SUPERSEDED = "superseded"
    DISPUTED = "disputed"
    CONFIRMED = "confirmed"
    UNSURE = "unsure"


class Decision(Record):
    """One verdict of one person on one finding; it covers the answers listed and no later ones."""

    finding: str
    question: str
    verdict: Verdict
    reason: str = Field(min_length=1)
    by: str
    on: date
    expires: date | None = None
    covers: tuple[str, ...]
    """Ids of the claims that the reviewer saw."""
