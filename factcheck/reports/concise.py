"""concise: a line a finding, the gravest first, for logs and for `grep`."""

from collections.abc import Iterator

from factcheck.model import Finding, Report
from factcheck.reports.answers import telling
from factcheck.reports.neutral import visible
from factcheck.reports.paint import paint
from factcheck.reports.tally import publisher, relation_name, summary, tally, worst_first

MOST_ANSWERS = 6


def write(report: Report, *, colour: bool = False) -> str:
    """A line for each finding and a last one with the sum."""
    return "\n".join(_lines(report, colour=colour)) + "\n"


def _lines(report: Report, *, colour: bool) -> Iterator[str]:
    sources = {article.id: publisher(article) for article in report.articles}
    for finding in worst_first(report.findings):
        head = f"{finding.severity.value}: {relation_name(finding.relation)}"
        told = f"{visible(finding.question)} {_answers(finding, sources)}"
        yield f"{finding.id}: {paint(head, finding.severity, colour=colour)}: {told}"
    yield f"{summary(tally(report))}. Next: factcheck {'explain ID' if report.findings else 'report'}"


def _answers(finding: Finding, sources: dict[str, str]) -> str:
    told = [
        f'{visible(sources[answer.article], 60)} "{visible(answer.exact, 80)}"'
        for answer in telling(finding, MOST_ANSWERS)
    ]
    more = len(finding.answers) - MOST_ANSWERS
    return "; ".join(told) + (f"; and {more} more" if more > 0 else "")
