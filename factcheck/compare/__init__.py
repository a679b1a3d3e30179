"""How the answers to each question stand to each other: a finding for each question that two claims answer, and for what an article counts wrong."""

from collections.abc import Sequence

from factcheck.compare.arithmetic import arithmetic
from factcheck.compare.findings import finding_of
from factcheck.model import RANK, Article, Finding, Question

__all__ = ["compare"]


def compare(questions: Sequence[Question], articles: Sequence[Article]) -> tuple[Finding, ...]:
    """The findings of questions, gravest first, then by how many articles they concern."""
    by_id = {article.id: article for article in articles}
    found = [finding for question in questions if (finding := finding_of(question, by_id)) is not None]
    found += arithmetic(questions, by_id)
    return tuple(sorted(found, key=order))


def order(finding: Finding) -> tuple[int, int, str, str]:
    """What an editor should look at first comes first."""
    return (-RANK[finding.relation], -len({answer.article for answer in finding.answers}), finding.kind, finding.id)
