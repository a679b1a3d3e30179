"""An agreement lists what agrees, and nothing else."""

import pytest
from newsroom import AGREEMENT, COURIER, HERALD, REPORT, TRIBUNE, answer

from factcheck.model import Article, Finding, Pair, Question, Relation, Report, Story
from factcheck.reports import writer
from factcheck.reports.agreements import agreement
from factcheck.reports.tally import tally

BESIDE = answer(TRIBUNE, "31 people", claim="c-injured-tribune", value="31")


def standing(*relations: tuple[int, int, Relation]) -> tuple[Pair, ...]:
    """Pairs of answers, each with its relation."""
    return tuple(Pair(a=a, b=b, relation=relation, because="so it is") for a, b, relation in relations)


MIXED = AGREEMENT.model_copy(
    update={
        "answers": (*AGREEMENT.answers, BESIDE),
        "pairs": standing((0, 1, Relation.ENTAILS), (0, 2, Relation.NOT_COMPARABLE), (1, 2, Relation.NOT_COMPARABLE)),
    }
)
"""Herald and Courier agree, and nobody can say what Tribune counts."""

ALONE = AGREEMENT.model_copy(
    update={
        "answers": (AGREEMENT.answers[0], AGREEMENT.answers[0].model_copy(update={"value": "≥ 25"}), BESIDE),
        "pairs": standing((0, 1, Relation.ENTAILS), (0, 2, Relation.NOT_COMPARABLE)),
    }
)
"""Herald agrees with itself only."""


def report(*findings: Finding) -> Report:
    """The newsroom's report with other findings."""
    return REPORT.model_copy(update={"findings": findings})


def test_only_agreeing_answers_are_an_agreement() -> None:
    """Two articles agree; what the third says is counted, and not listed as if it agreed."""
    agreed = agreement(MIXED)
    assert agreed is not None
    assert [answer.value for answer in agreed.answers] == ["≥ 24", "30"]
    assert (agreed.articles, agreed.others) == (2, 1)


@pytest.mark.parametrize("name", ["full", "markdown", "concise"])
def test_what_could_not_be_compared_is_not_among_the_agreeing(name: str) -> None:
    """The line holds the two values that agree, and says that one other could not be compared."""
    line = next(line for line in writer(name)(report(MIXED)).splitlines() if "How many were injured?" in line)
    assert "1 other could not be compared" in line
    assert "31" not in line
    assert "(3 articles" not in line


@pytest.mark.parametrize("name", ["full", "markdown", "concise"])
def test_article_that_repeats_itself_agrees_with_nobody(name: str) -> None:
    """No agreement is told or counted where one article alone says the same twice."""
    assert agreement(ALONE) is None
    written = writer(name)(report(ALONE))
    assert "How many were injured?" not in written
    assert "agreement" not in written.lower()


def test_repeated_value_of_a_long_finding_agrees_too() -> None:
    """Of very many answers only the first of each value is paired; the others with that value agree as well."""
    again = AGREEMENT.answers[1].model_copy(update={"claim": "c-again"})
    found = agreement(AGREEMENT.model_copy(update={"answers": (*AGREEMENT.answers, again)}))
    assert found is not None
    assert (len(found.answers), found.others) == (3, 0)


def test_question_with_a_finding_is_not_told_by_one_article_alone() -> None:
    """Herald's headline and text differ: that is a finding, so it is not also a question with nothing to compare."""
    question = REPORT.questions[0].model_copy(update={"claims": REPORT.questions[0].claims[:1]})
    finding = REPORT.findings[0]
    assert finding.answers[0].claim == question.claims[0].id
    one = REPORT.model_copy(update={"questions": (question,), "findings": (finding,)})
    assert tally(one).single == 0
    assert tally(one.model_copy(update={"findings": ()})).single == 1


@pytest.mark.parametrize("name", ["full", "markdown"])
def test_incomparable_answers_are_shown_with_the_reason(name: str) -> None:
    """Question, what each source says, and why that is not compared."""
    written = writer(name)(REPORT)
    told = written[written.index("Not compared") :]
    for part in ("How many tents came?", "Herald: ", "120", "Tribune: ", "Tents and bridges are two things."):
        assert part in told
    assert "f6b7c8d9" in told


SECOND = Article(id="herald-flood", title="Flood in Lower Amber", source="Herald", text="The Amber has burst.")
QUAKE, FLOOD = "Quake strikes Port Amber", "Flood in Lower Amber"


def two_stories() -> Report:
    """The same questions asked of a quake and of a flood."""

    def moved(finding: Finding) -> Finding:
        return finding.model_copy(update={"id": f"{finding.id}-b", "story": "flood"})

    articles: tuple[Article, ...] = (HERALD, COURIER, TRIBUNE, SECOND)
    questions: tuple[Question, ...] = ()
    stories = (*REPORT.stories, Story(id="flood", title=FLOOD, articles=(SECOND.id,)))
    findings = tuple(each for finding in REPORT.findings for each in (finding, moved(finding)))
    return Report(articles=articles, stories=stories, questions=questions, findings=findings, unread=())


@pytest.mark.parametrize("name", ["full", "markdown"])
@pytest.mark.parametrize("part", ["DISPUTED", "Agreements", "Not compared"])
def test_same_question_of_two_stories_can_be_told_apart(name: str, part: str) -> None:
    """Each finding stands with its story, in the tables and in the lists."""
    written = writer(name)(two_stories()).replace("Disputed: How many were killed", "DISPUTED: How many were killed")
    told = written[written.index(part) :].split("3. VARIANT")[0].split("### 🟡")[0]
    assert QUAKE in told
    assert FLOOD in told


@pytest.mark.parametrize("name", ["full", "markdown"])
def test_one_story_needs_no_name(name: str) -> None:
    """With a single story its title is told once, at the top."""
    written = writer(name)(REPORT)
    assert written.count(f"{QUAKE} (3 articles") == 1
    assert "story:" not in written.replace("Story: Quake strikes Port Amber (3", "").lower()
