"""What a report adds up to: how many findings of each relation, and what could not be compared at all."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from factcheck.model import RANK, Article, Finding, Relation, Report, Severity, Story
from factcheck.reports.agreements import AGREEING, Agreement, agreement, told

COUNTABLE = frozenset({Relation.CONTRADICTION, Relation.VARIANT})
"""Relations that are nouns, and so have a plural."""


class Tally(NamedTuple):
    """The figures that open and close every report written for people."""

    articles: int
    publishers: int
    undated: int
    relations: dict[Relation, int]
    """Findings of each relation that has any, worst first."""
    severities: dict[Severity, int]
    single: int
    """Questions that one article alone answers, and that no finding is about."""
    unread: int

    @property
    def agreements(self) -> int:
        """Questions on which articles say the same."""
        return sum(self.relations.get(relation, 0) for relation in AGREEING)


def tally(report: Report) -> Tally:
    """Count what a report holds."""
    findings = told(report.findings)
    relations = Counter(finding.relation for finding in findings)
    compared = {answer.claim for finding in findings for answer in finding.answers}
    return Tally(
        articles=len(report.articles),
        publishers=len({article.source for article in report.articles if article.source}),
        undated=sum(article.published is None for article in report.articles),
        relations={relation: relations[relation] for relation in reversed(Relation) if relations[relation]},
        severities=Counter(finding.severity for finding in findings),
        single=sum(
            len({claim.article for claim in question.claims}) == 1
            and compared.isdisjoint(claim.id for claim in question.claims)
            for question in report.questions
        ),
        unread=len(report.unread),
    )


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """The findings ordered from contradictions down; within a relation the report's own order stands."""
    return sorted(findings, key=lambda finding: -RANK[finding.relation])


class Sorted(NamedTuple):
    """The findings of a report by what a reader does with them."""

    differing: list[Finding]
    """To look at, the gravest first."""
    agreeing: list[Agreement]
    incomparable: list[Finding]
    """Answers of which it cannot be shown that they are about the same."""


def sort(findings: Iterable[Finding]) -> Sorted:
    """Part the differences from the agreements and from what could not be compared."""
    found = Sorted([], [], [])
    for finding in worst_first(findings):
        if agreed := agreement(finding):
            found.agreeing.append(agreed)
        elif finding.relation is Relation.NOT_COMPARABLE:
            found.incomparable.append(finding)
        elif finding.relation not in AGREEING:
            found.differing.append(finding)
    return found


def shared(stories: Iterable[Story]) -> list[Story]:
    """The stories that several articles tell: only there can anything be compared."""
    return [story for story in stories if len(story.articles) > 1]


def publisher(article: Article) -> str:
    """Who publishes an article; its id where it does not say."""
    return article.source or article.id


def plural(count: int, noun: str, many: str | None = None) -> str:
    """A count with its noun: "1 article", "1,200 articles"."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"


def relation_name(relation: Relation) -> str:
    """A relation as a reader says it: "different scope"."""
    return relation.value.replace("_", " ")


def cause_name(finding: Finding) -> str | None:
    """Why the answers of a finding differ, as a reader says it: "later report"; None where nobody knows."""
    return finding.cause.replace("_", " ") if finding.cause and finding.cause != "unknown" else None


def severity_name(severity: Severity) -> str:
    """A severity as a reader says it: "warning", "no alarm"."""
    return "no alarm" if severity is Severity.NONE else severity.value


def counted(figures: Tally) -> str:
    """The findings by relation: "1 contradiction, 2 variants, 3 superseded, 4 agreements, 2 not comparable"."""
    counts = [
        plural(count, relation_name(relation), None if relation in COUNTABLE else relation_name(relation))
        for relation, count in figures.relations.items()
        if relation not in AGREEING and relation is not Relation.NOT_COMPARABLE
    ]
    if figures.agreements:
        counts.append(plural(figures.agreements, "agreement"))
    if apart := figures.relations.get(Relation.NOT_COMPARABLE):
        counts.append(f"{apart:,} {relation_name(Relation.NOT_COMPARABLE)}")
    return ", ".join(counts) or "nothing that two articles both tell"


def undated_remark(figures: Tally) -> str | None:
    """What missing dates cost: "2 of 3 articles have no date: their weekdays stay weekdays."; None without any."""
    if not figures.undated:
        return None
    if figures.articles == 1:
        return "The article has no date: its weekdays stay weekdays."
    have, their = ("has", "its") if figures.undated == 1 else ("have", "their")
    return f"{figures.undated:,} of {figures.articles:,} articles {have} no date: {their} weekdays stay weekdays."


def summary(figures: Tally) -> str:
    """One line for the end: "3 articles; 5 findings to look at (1 error, 2 warnings, 2 notes); 4 agreements"."""
    counts: Sequence[tuple[int, str]] = [
        (figures.severities.get(level, 0), level.value) for level in reversed(Severity)
    ]
    looks = [plural(count, level) for count, level in counts if count and level != Severity.NONE.value]
    looked = (
        f"{plural(sum(count for count, level in counts[:3]), 'finding')} to look at ({', '.join(looks)})"
        if looks
        else "nothing to look at"
    )
    agreed = f"; {plural(figures.agreements, 'agreement')}" if figures.agreements else ""
    return f"{plural(figures.articles, 'article')}; {looked}{agreed}"
