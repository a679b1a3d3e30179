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


def test_next_command_is_about_the_same_articles() -> None:
    """The paths of one explanation lead to the next."""
    finding = explain_finding(REPORT, REPORT.findings[0], paths="'my articles'")
    assert finding.endswith("Next: factcheck explain c-killed-herald 'my articles'\n")
    assert explain_claim(REPORT, KILLED[0], paths="b.md").endswith("Next: factcheck explain f1a2b3c4 b.md\n")
    assert explain_claim(REPORT, LONE[0], paths="b.md").endswith("Next: factcheck report b.md\n")


def test_value_is_shown_as_the_finding_gives_it() -> None:
    """What the table reads as April is explained as April."""
    finding = REPORT.findings[0]
    answers = tuple(answer.model_copy(update={"value": "April"}) for answer in finding.answers)
    assert explain_finding(REPORT, finding.model_copy(update={"answers": answers})).count("value April") == 2


def test_lone_claim_says_that_nothing_answers_it() -> None:
    """A claim that no other article meets is in no finding, and the explanation says so."""
    assert "No finding has it" in explain_claim(REPORT, LONE[0])
