"""The report: everything that one run found."""

from typing import Literal, Self

from pydantic import model_validator

from factcheck.model.article import Article
from factcheck.model.evidence import Evidence
from factcheck.model.finding import Finding
from factcheck.model.question import Question, Story
from factcheck.model.record import Record
from factcheck.model.unread import Unread

SCHEMA_VERSION: Literal["1"] = "1"


class Report(Record):
    """What a set of articles agree on and where they differ. Every quote in it is checked against its article."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    articles: tuple[Article, ...]
    stories: tuple[Story, ...]
    questions: tuple[Question, ...]
    findings: tuple[Finding, ...]
    unread: tuple[Unread, ...]

    @model_validator(mode="after")
    def _quotes_are_true(self) -> Self:
        articles = {article.id: article for article in self.articles}
        quoted: list[Evidence] = [*(claim for question in self.questions for claim in question.claims), *self.unread]
        quoted += [answer for finding in self.findings for answer in finding.answers]
        for evidence in quoted:
            if evidence.article not in articles:
                raise ValueError(
                    f"{evidence.exact[:40]!r} is quoted from {evidence.article!r}, which is not in the report"
                )
            evidence.check_against(articles[evidence.article])
        return self
