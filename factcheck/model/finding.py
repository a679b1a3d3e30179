"""The finding: one question, its answers, and how they stand to each other."""

from enum import StrEnum
from typing import Literal

from factcheck.model.evidence import Evidence
from factcheck.model.record import Record


class Relation(StrEnum):
    """How two answers to one question stand to each other, mildest first."""

    NOT_COMPARABLE = "not_comparable"
    EQUIVALENT = "equivalent"
    ENTAILS = "entails"
    COMPATIBLE = "compatible"
    SUPERSEDED = "superseded"
    DIFFERENT_SCOPE = "different_scope"
    VARIANT = "variant"
    DISPUTED = "disputed"
    CONTRADICTION = "contradiction"


class Severity(StrEnum):
    """How a relation is shown, in SARIF's words; `none` never fails a build."""

    NONE = "none"
    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


SEVERITY: dict[Relation, Severity] = {
    Relation.NOT_COMPARABLE: Severity.NONE,
    Relation.EQUIVALENT: Severity.NONE,
    Relation.ENTAILS: Severity.NONE,
    Relation.COMPATIBLE: Severity.NOTE,
    Relation.SUPERSEDED: Severity.NOTE,
    Relation.DIFFERENT_SCOPE: Severity.NOTE,
    Relation.VARIANT: Severity.WARNING,
    Relation.DISPUTED: Severity.WARNING,
    Relation.CONTRADICTION: Severity.ERROR,
}
"""The severity of each relation, mildest relation first; the order ranks relations."""

RANK: dict[Relation, int] = {relation: rank for rank, relation in enumerate(SEVERITY)}
"""How grave a relation is; the worst of a finding's pairs is the finding's own."""

FindingType = Literal[
    "numeric",
    "date_time",
    "name",
    "place",
    "role",
    "quote",
    "arithmetic",
    "dual_unit",
    "headline_body",
    "intra_article",
]
Cause = Literal[
    "later_report", "rounding", "transliteration", "different_authority", "different_scope", "unknown_date", "unknown"
]


class Answer(Evidence):
    """One claim's answer to the question of a finding."""

    claim: str
    """Id of the claim."""
    value: str
    """Normalized, for people: "≥ 62", "2010-06-12", "Roza Otunbayeva"."""
    attribution: str | None = None
    """The source named, as written."""
    as_of: str | None = None
    """EDTF of the moment that it speaks for; None while unknown."""


class Pair(Record):
    """How answers `a` and `b`, positions in the finding's answers, stand to each other."""

    a: int
    b: int
    relation: Relation
    because: str


class Finding(Record):
    """One question that two or more answers meet, the relation of each pair, and the worst of them as its own."""

    id: str
    question: str
    """The question in plain English."""
    story: str | None
    kind: str
    relation: Relation
    type: FindingType
    cause: Cause | None = None
    """Why the answers differ; None where they agree."""
    severity: Severity
    because: str
    """One or two sentences that an editor could read aloud."""
    answers: tuple[Answer, ...]
    pairs: tuple[Pair, ...]
