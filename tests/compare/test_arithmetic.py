"""What one article counts wrong, and what only looks so."""

import pytest

from factcheck.model import Article, Finding, Relation
from factcheck.pipeline import check


def misfits(text: str, *, published: str | None = "2010-06-22") -> list[Finding]:
    """The findings about sums that do not come out in one article."""
    findings = check([Article(id="a", published=published, text=text)]).findings
    return [finding for finding in findings if finding.type == "arithmetic"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The mayor imposed a 14-day curfew from June 11 until June 20.", "9 days, 10 with both ends"),
        ("The mayor imposed a curfew in Osh from June 20 until June 11, 2010.", "2010-06-11 lies before 2010-06-20"),
        ("Ana Ruiz, 45, was born on May 5, 1970.", "born on 1970-05-05 was 40 on 2010-06-22"),
        ("Omar Haddad was born on 3 May 1950. Omar Haddad, 45, lives in Riga.", "was 60 on 2010-06-22"),
        (
            "Omar Haddad died on Monday. The funeral of Omar Haddad was held on Sunday.",
            "2010-06-20 lies before 2010-06-21",
        ),
        ("Ana Ruiz was born in 1995. Ana Ruiz died in March 1990.", "1990-03-31 lies before 1995-01-01"),
    ],
)
def test_what_cannot_be_is_told_with_all_its_quotes(text: str, reason: str) -> None:
    """A length against its ends, an end before its start, an age against a birth, a death before a birth."""
    (finding,) = misfits(text)
    assert finding.relation is Relation.CONTRADICTION
    assert reason in finding.because
    assert all(answer.exact in text for answer in finding.answers)
    assert len(finding.answers) >= 2


@pytest.mark.parametrize(
    "text",
    [
        "The mayor imposed a 9-day curfew from June 11 until June 20.",
        "The mayor imposed a 10-day curfew from June 11 until June 20.",
        "The mayor imposed a two-week curfew from June 11 until June 25.",
        "The mayor imposed a curfew of about 12 days from June 11 until June 20.",
        "The mayor imposed a 14-day curfew. The army imposed one in Jalal-Abad from June 11 until June 20.",
        "Ana Ruiz, 40, was born on May 5, 1970.",
        "Ana Ruiz, who was 12 when war broke out, was born on May 5, 1970.",
        "Omar Haddad was born on 3 May 1950. Omar Haddad, 50, died on 4 March 2001.",
        "Omar Haddad died in 1960. His grandson Karim Haddad was born in 1971.",
        "Jane, 64, was a baker's wife. Jane Price was born in 1833.",
        "Mary was born in 1995. Mary died in March 1990.",
    ],
)
def test_what_can_be_is_no_finding(text: str) -> None:
    """Either way of counting days, a hedge, another event, an age of former times, another person of that first name."""
    assert misfits(text) == []


def test_without_publication_an_age_cannot_be_checked() -> None:
    """Nobody knows for which day an undated article gives an age."""
    assert misfits("Ana Ruiz, 45, was born on May 5, 1970.", published=None) == []


def test_days_of_an_unknown_year_can_be_counted() -> None:
    """June 11 and June 20 are nine days apart in any year."""
    (finding,) = misfits("The mayor imposed a 14-day curfew from June 11 until June 20.", published=None)
    assert "From 11 June to 20 June are 9 days" in finding.because


def test_the_same_misfit_has_the_same_id() -> None:
    """An id hangs on the claims, so that a baseline knows the finding again."""
    text = "The mayor imposed a 14-day curfew from June 11 until June 20."
    assert misfits(text)[0].id == misfits(f"{text} It rained.")[0].id
