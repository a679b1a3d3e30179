"""Records refuse what is not true."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from factcheck.model import (
    SEVERITY,
    Article,
    Evidence,
    ImpactClaim,
    Quantity,
    Question,
    Relation,
    Report,
    Unread,
    evidence_fields,
)


def article() -> Article:
    return Article(id="herald", title="Blast", text="At least 12 people died.")


def test_evidence_is_as_long_as_its_span() -> None:
    """A quote that does not fill its span is refused."""
    with pytest.raises(ValidationError, match="not as long as its quote"):
        Evidence(article="herald", start=0, end=3, exact="At least 12")


def test_evidence_is_checked_against_its_article() -> None:
    """Words that the article does not hold at that place are refused, with both texts named."""
    moved = Evidence(article="herald", start=1, end=12, exact="At least 12")
    with pytest.raises(ValueError, match="reads"):
        moved.check_against(article())
    Evidence.model_validate(evidence_fields(article(), "text", 0, 11)).check_against(article())


def test_a_report_holds_only_true_quotes() -> None:
    """A report that misquotes one of its articles cannot be built."""
    unread = Unread(article="herald", start=1, end=12, exact="At least 12", kind="killed", reason="none")
    with pytest.raises(ValidationError, match="reads"):
        Report(articles=(article(),), stories=(), questions=(), findings=(), unread=(unread,))


def test_a_report_quotes_only_its_own_articles() -> None:
    """A claim of an article that is not in the report is refused."""
    claim = ImpactClaim.model_validate(
        {"kind": "killed", "quantity": {"lower": 1}, "article": "other", "start": 0, "end": 2, "exact": "At"}
    )
    question = Question(id="q", story=None, kind="killed", text="?", claims=(claim,))
    with pytest.raises(ValidationError, match="not in the report"):
        Report(articles=(article(),), stories=(), questions=(question,), findings=(), unread=())


def test_lower_is_not_above_upper() -> None:
    """A quantity of 5 to 3 is no quantity."""
    with pytest.raises(ValidationError, match="above upper"):
        Quantity(lower=Decimal(5), upper=Decimal(3))


def test_unknown_fields_are_refused() -> None:
    """A misspelled field is an error, not silence."""
    with pytest.raises(ValidationError, match="publisher"):
        Article.model_validate({"id": "a", "text": "b", "publisher": "Herald"})


def test_records_are_frozen() -> None:
    """Nobody changes an article after it was read."""
    with pytest.raises(ValidationError, match="frozen"):
        article().text = "other"  # type: ignore[misc]  # the point of the test


def test_a_wrong_digest_is_refused() -> None:
    """A digest that is not that of the words is refused."""
    with pytest.raises(ValidationError, match="sha256"):
        Article(id="a", text="b", sha256="0" * 64)


def test_every_relation_has_a_severity_and_order() -> None:
    """No relation is without a place on the ladder."""
    assert list(SEVERITY) == list(Relation)
