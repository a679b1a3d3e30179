"""The five articles that it all began with, read from ../shared/seeds where they are: what a careful reader finds in them."""

from functools import cache
from pathlib import Path

import pytest

from factcheck.load import load
from factcheck.model import Article, Finding, PersonNameClaim, Relation, Report
from factcheck.pipeline import check

SEEDS = Path(__file__).resolve().parent.parent.parent / "shared" / "seeds"
EDITORIAL, PEACEKEEPERS, APPEAL = "000_4595a1b8ff902b7d", "001_5b4e4220c4e0dfc0", "002_942727ed825c0951"
OSCE, MINISTRY = "003_557d1d1e793ae0ef", "004_8d3bd785d78150fd"
DATED = {PEACEKEEPERS: "2010-06-12", APPEAL: "2010-06-12", EDITORIAL: "2010-08-01"}

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="../shared/seeds is not here: other people's words stay outside"
)


@cache
def articles() -> tuple[Article, ...]:
    return load([SEEDS]).articles


@cache
def undated() -> Report:
    return check(articles())


@cache
def dated() -> Report:
    return check(
        [Article(id=seed.id, text=seed.text, published=DATED.get(seed.id, seed.published)) for seed in articles()]
    )


def finding(report: Report, kind: str, *, about: str = "") -> Finding:
    """The one finding of a kind whose answers or question hold some words."""
    found = [
        f
        for f in report.findings
        if f.kind == kind and about.lower() in f"{f.question} {[a.exact for a in f.answers]}".lower()
    ]
    assert len(found) == 1, [f.question for f in report.findings]
    return found[0]


def pair(found: Finding, left: str, right: str) -> Relation:
    """The relation between the answers that hold two words."""
    places = {word: next(n for n, a in enumerate(found.answers) if word in a.exact) for word in (left, right)}
    wanted = sorted(places.values())
    return next(p.relation for p in found.pairs if [p.a, p.b] == wanted)


def test_one_person_in_three_spellings() -> None:
    """Otunbayeva, Utanbayeva and Otanbayeva, Roza and Rosa are variants of one person."""
    found = finding(undated(), "person_name", about="Utanbayeva")
    assert found.relation is Relation.VARIANT
    assert {answer.exact for answer in found.answers} == {"Roza Otunbayeva", "Rosa Utanbayeva", "Otanbayeva"}
    assert "Roza / Rosa" in found.because
    assert "Otunbayeva / Utanbayeva" in found.because


def test_nobody_else_is_joined_with_her() -> None:
    """Bakiyev, Kazakbaev, Gorbachev and the others stay themselves."""
    names: dict[str, set[str]] = {}
    for question in undated().questions:
        for claim in question.claims:
            if isinstance(claim, PersonNameClaim) and claim.person.entity:
                names.setdefault(claim.person.entity, set()).add(claim.person.name.split()[-1])
    assert sorted(map(sorted, names.values())) == [
        ["Bakiyev"],
        ["Blake"],
        ["Gorbachev"],
        ["Kazakbaev"],
        ["Mamir"],
        ["Medvedev"],
        ["Otanbayeva", "Otunbayeva", "Utanbayeva"],
        ["Rogov"],
    ]


def test_the_deaths_meet_in_one_question() -> None:
    """At least 62, at least 60, dozens and hundreds answer one question about June 2010; 60 and 62 do not contradict."""
    found = finding(undated(), "killed")
    assert [answer.article for answer in found.answers] == [EDITORIAL, PEACEKEEPERS, PEACEKEEPERS, APPEAL]
    assert pair(found, "62", "60") is Relation.ENTAILS
    assert next(answer.attribution for answer in found.answers if "62" in answer.exact) == "Russian and Chinese media"


def test_hundreds_against_dozens_is_open_while_nobody_has_a_date() -> None:
    """A later report cannot be told from a conflict, and the report says so."""
    found = finding(undated(), "killed")
    assert pair(found, "hundreds", "Dozens") is Relation.COMPATIBLE
    assert (found.relation, found.cause) == (Relation.COMPATIBLE, "unknown_date")
    assert "a later report cannot be told from a conflict" in found.because


def test_with_dates_hundreds_is_the_later_report() -> None:
    """Published on 12 June and on 1 August 2010, hundreds supersedes dozens."""
    found = finding(dated(), "killed")
    assert pair(found, "hundreds", "Dozens") is Relation.SUPERSEDED
    assert (found.relation, found.cause) == (Relation.SUPERSEDED, "later_report")


def test_the_injured_agree() -> None:
    """Hundreds in both."""
    found = finding(undated(), "injured")
    assert found.relation is Relation.EQUIVALENT
    assert {answer.article for answer in found.answers} == {PEACEKEEPERS, APPEAL}


def test_three_articles_agree_on_the_fall_of_bakiyev() -> None:
    """April, in all three; his flight of 15 April is another event."""
    found = finding(undated(), "date", about="ouster")
    assert found.relation is Relation.EQUIVALENT
    assert {answer.article for answer in found.answers} == {EDITORIAL, PEACEKEEPERS, APPEAL}
    assert not any("April 15" in answer.exact for answer in found.answers)


def test_two_articles_agree_on_the_day_of_the_request() -> None:
    """Saturday, in both."""
    found = finding(undated(), "date", about="appeal")
    assert found.relation is Relation.EQUIVALENT
    assert {answer.article for answer in found.answers} == {PEACEKEEPERS, APPEAL}


def test_nothing_ties_2020_and_2021_to_2010() -> None:
    """Three stories, and no finding crosses them."""
    assert {frozenset(story.articles) for story in undated().stories} == {
        frozenset((EDITORIAL, PEACEKEEPERS, APPEAL)),
        frozenset((OSCE,)),
        frozenset((MINISTRY,)),
    }
    for found in undated().findings:
        touched = {answer.article for answer in found.answers}
        assert not (touched & {OSCE, MINISTRY} and touched & {EDITORIAL, PEACEKEEPERS, APPEAL})


def test_every_finding_explains_itself_with_both_quotes() -> None:
    """No finding without the words of two answers in its reason."""
    for found in undated().findings:
        quoted = [answer for answer in found.answers if " ".join(answer.exact.split())[:40] in found.because]
        assert len(quoted) >= 2, found.because


def test_no_alarm_but_the_spelling() -> None:
    """Nothing else in the five is worth a warning."""
    assert [found.kind for found in undated().findings if found.severity in ("warning", "error")] == ["person_name"]
    assert [found.kind for found in dated().findings if found.severity in ("warning", "error")] == ["person_name"]
