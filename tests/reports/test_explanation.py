"""What `factcheck explain` says."""

from pathlib import Path

from newsroom import KILLED, LONE, REPORT

from factcheck.reports.explanation import explain_claim, explain_finding

GOLDEN = Path(__file__).parent / "golden"


def test_finding_is_explained_as_approved() -> None:
    """Both quotes between their words, what each was read as, the relation of the pair and why."""
    assert explain_finding(REPORT, REPORT.findings[0]) == (GOLDEN / "explain-finding.txt").read_text("utf-8")


def test_claim_is_explained_as_approved() -> None:
    """The quote, its bounds, who says so, and the findings that it takes part in."""
    assert explain_claim(REPORT, KILLED[0]) == (GOLDEN / "explain-claim.txt").read_text("utf-8")


def test_lone_claim_says_that_nothing_answers_it() -> None:
    """A claim that no other article meets is in no finding, and the explanation says so."""
    assert "No finding has it" in explain_claim(REPORT, LONE[0])
