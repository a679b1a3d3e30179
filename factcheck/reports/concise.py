"""concise: a line a finding, the gravest first, for logs and for `grep`."""

from collections.abc import Iterator

from factcheck.model import Finding, Report
from factcheck.reports.agreements import agreement, others_remark, told
from factcheck.reports.answers import telling
from factcheck.reports.background import Background, background
from factcheck.reports.neutral import visible
from factcheck.reports.paint import paint
from factcheck.reports.tally import relation_name, summary, tally, worst_first

MOST_ANSWERS = 6


def write(report: Report, *, colour: bool = False, paths: str = "") -> str:
    """A line for each finding and a last one with the sum."""
    return "\n".join(_lines(report, background(report, paths), colour=colour)) + "\n"


def _lines(report: Report, setting: Background, *, colour: bool) -> Iterator[str]:
    findings = worst_first(told(report.findings))
    for finding in findings:
        head = f"{finding.severity.value}: {relation_name(finding.relation)}"
        answered = f"{visible(finding.question)} {_answers(finding, setting)}"
        yield f"{finding.id}: {paint(head, finding.severity, colour=colour)}: {answered}"
    yield f"{summary(tally(report))}. Next: {setting.command('explain ID' if findings else 'report')}"


def _answers(finding: Finding, setting: Background) -> str:
    agreed = agreement(finding)
    answers = agreed.answers[:MOST_ANSWERS] if agreed else telling(finding, MOST_ANSWERS)
    words = [f'{visible(setting.source(answer), 60)} "{visible(answer.exact, 80)}"' for answer in answers]
    more = len(agreed.answers if agreed else finding.answers) - MOST_ANSWERS
    if more > 0:
        words.append(f"and {more:,} more")
    if agreed and agreed.others:
        words.append(others_remark(agreed))
    return "; ".join(words)
