"""Every noun of factcheck, as frozen pydantic records; imports nothing else of ours."""

from factcheck.model.annotation import Annotation, DateAnnotation, NameAnnotation, QuantityAnnotation
from factcheck.model.article import Article, Part
from factcheck.model.attribution import Attribution, SourceType, Stance
from factcheck.model.claim import (
    CLAIM,
    Claim,
    Counting,
    DateClaim,
    ImpactClaim,
    MeasureClaim,
    Modality,
    PersonNameClaim,
    PlaceNameClaim,
    QuoteClaim,
    RoleClaim,
)
from factcheck.model.decision import Decision, Verdict
from factcheck.model.evidence import Evidence, evidence_fields
from factcheck.model.finding import RANK, SEVERITY, Answer, Cause, Finding, FindingType, Pair, Relation, Severity
from factcheck.model.name import Organization, Person, Place
from factcheck.model.quantity import Hedge, Quantity
from factcheck.model.question import Question, Scope, Story
from factcheck.model.record import Record
from factcheck.model.report import SCHEMA_VERSION, Report
from factcheck.model.unread import Unread
from factcheck.model.when import Timex, When

__all__ = [
    "CLAIM",
    "RANK",
    "SCHEMA_VERSION",
    "SEVERITY",
    "Annotation",
    "Answer",
    "Article",
    "Attribution",
    "Cause",
    "Claim",
    "Counting",
    "DateAnnotation",
    "DateClaim",
    "Decision",
    "Evidence",
    "Finding",
    "FindingType",
    "Hedge",
    "ImpactClaim",
    "MeasureClaim",
    "Modality",
    "NameAnnotation",
    "Organization",
    "Pair",
    "Part",
    "Person",
    "PersonNameClaim",
    "Place",
    "PlaceNameClaim",
    "Quantity",
    "QuantityAnnotation",
    "Question",
    "QuoteClaim",
    "Record",
    "Relation",
    "Report",
    "RoleClaim",
    "Scope",
    "Severity",
    "SourceType",
    "Stance",
    "Story",
    "Timex",
    "Unread",
    "Verdict",
    "When",
    "evidence_fields",
]
