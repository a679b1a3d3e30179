"""full: the report for a terminal, the gravest findings first, every answer with its words and who says so."""

from collections.abc import Iterator, Mapping, Sequence

from factcheck.model import Article, Finding, Report, Severity, Story, Unread
from factcheck.reports.answers import telling
from factcheck.reports.neutral import visible
from factcheck.reports.paint import paint
from factcheck.reports.tables import table, wrapped
from factcheck.reports.tally import (
    counted,
    plural,
    publisher,
    relation_name,
    shared,
    sort,
    summary,
    tally,
    undated_remark,
)

MOST = 40
"""How many findings are told at length; the rest is counted, and stands in the markdown and JSON reports."""
MOST_ANSWERS = 12
MOST_LINES = 12
"""How many agreements, and how many unread passages, are listed."""
COLUMNS = {"source": 22, "date": 10, "words": 44, "read as": 22, "who says so": 24}


def write(report: Report, *, colour: bool = False) -> str:
    """The whole report as lines of text, with colours where a terminal shows them."""
    return "\n".join(_lines(report, colour=colour)) + "\n"


def _lines(report: Report, *, colour: bool) -> Iterator[str]:
    figures = tally(report)
    articles = {article.id: article for article in report.articles}
    found = sort(report.findings)
    stories, questions = plural(len(report.stories), "story", "stories"), plural(len(report.questions), "question")
    publishers = f" by {plural(figures.publishers, 'publisher')}" if figures.publishers else ", no publisher named"
    yield f"{plural(figures.articles, 'article')}{publishers}, {stories}, {questions}"
    yield from _stories(shared(report.stories))
    yield f"Findings: {counted(figures)}"
    for number, finding in enumerate(found.differing[:MOST], 1):
        yield ""
        yield from _finding(finding, articles, number=number, colour=colour)
    if (left := len(found.differing) - MOST) > 0:
        yield f"\n... and {plural(left, 'more finding')}, none graver: factcheck report -f markdown"
    yield from _agreements(found.agreeing)
    yield from _incomparable(found.incomparable)
    if figures.single:
        yield f"\nTold by one article alone: {plural(figures.single, 'question')}, nothing to compare with"
    yield from _unread(report.unread)
    if remark := undated_remark(figures):
        yield f"\n{remark}"
    yield ""
    yield f"{summary(figures)}. Next: {_next_command(found.differing)}"


def _finding(finding: Finding, articles: Mapping[str, Article], *, number: int, colour: bool) -> Iterator[str]:
    head = f"{number}. {relation_name(finding.relation).upper()}"
    cause = f", cause: {finding.cause.replace('_', ' ')}" if finding.cause else ""
    yield f"{paint(head, finding.severity, colour=colour)}  {visible(finding.question)}"
    yield from wrapped(visible(finding.because, 600), indent="   ")
    yield f"   {_severity(finding.severity)}{cause}, id {finding.id}"
    rows = [
        (
            visible(publisher(articles[answer.article]), 60),
            visible(articles[answer.article].published or "no date")[:10],
            f'"{visible(answer.exact)}"' + (" (title)" if answer.where == "title" else ""),
            visible(answer.value),
            visible(answer.attribution or "the article"),
        )
        for answer in telling(finding, MOST_ANSWERS)
    ]
    yield table(COLUMNS, rows, indent="   ")
    if len(finding.answers) > MOST_ANSWERS:
        yield f"   ... and {plural(len(finding.answers) - MOST_ANSWERS, 'more answer')}: factcheck explain {finding.id}"


def _severity(severity: Severity) -> str:
    return "no alarm" if severity is Severity.NONE else severity.value


def _stories(stories: Sequence[Story]) -> Iterator[str]:
    for story in stories[:MOST_LINES]:
        why = f": {visible(story.because)}" if story.because else ""
        yield f"Story: {visible(story.title, 80)} ({plural(len(story.articles), 'article')}{why})"
    if len(stories) > MOST_LINES:
        yield f"... and {plural(len(stories) - MOST_LINES, 'more story', 'more stories')} that several articles tell"


def _agreements(agreeing: Sequence[Finding]) -> Iterator[str]:
    if not agreeing:
        return
    yield "\nAgreements"
    for finding in agreeing[:MOST_LINES]:
        values = " / ".join(dict.fromkeys(visible(answer.value, 60) for answer in finding.answers))
        voices = len({answer.article for answer in finding.answers})
        yield f"   {visible(finding.question)} {visible(values)} ({plural(voices, 'article')})"
    if len(agreeing) > MOST_LINES:
        yield f"   ... and {len(agreeing) - MOST_LINES:,} more"


def _incomparable(findings: Sequence[Finding]) -> Iterator[str]:
    if not findings:
        return
    yield "\nNot comparable"
    for finding in findings[:MOST_LINES]:
        told = f"{visible(finding.question)} {visible(finding.because, 300)} (id {finding.id})"
        yield from wrapped(told, indent="   ")
    if len(findings) > MOST_LINES:
        yield f"   ... and {len(findings) - MOST_LINES:,} more"


def _unread(unread: tuple[Unread, ...]) -> Iterator[str]:
    if not unread:
        return
    yield f"\nNot read, so not compared: {plural(len(unread), 'passage')}"
    for passage in unread[:MOST_LINES]:
        why = f"{passage.kind}: {visible(passage.reason)}"
        yield f'   {visible(passage.article, 60)}: "{visible(passage.exact, 80)}" ({why})'
    if len(unread) > MOST_LINES:
        yield f"   ... and {len(unread) - MOST_LINES:,} more"


def _next_command(differing: Sequence[Finding]) -> str:
    return f"factcheck explain {differing[0].id}" if differing else "factcheck annotate FILE shows every value read"
