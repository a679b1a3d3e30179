"""full: the report for a terminal, the gravest findings first, every answer with its words and who says so."""

from collections.abc import Iterator, Sequence

from factcheck.model import Finding, Report, Story, Unread
from factcheck.reports.agreements import Agreement, others_remark
from factcheck.reports.answers import telling
from factcheck.reports.background import Background, background, reasons, values_by_source
from factcheck.reports.neutral import visible
from factcheck.reports.paint import paint
from factcheck.reports.tables import table, wrapped
from factcheck.reports.tally import (
    cause_name,
    counted,
    plural,
    relation_name,
    severity_name,
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


def write(report: Report, *, colour: bool = False, paths: str = "") -> str:
    """The whole report as lines of text, with colours where a terminal shows them."""
    return "\n".join(_lines(report, background(report, paths), colour=colour)) + "\n"


def _lines(report: Report, setting: Background, *, colour: bool) -> Iterator[str]:
    figures = tally(report)
    found = sort(report.findings)
    stories, questions = plural(len(report.stories), "story", "stories"), plural(len(report.questions), "question")
    publishers = f" by {plural(figures.publishers, 'publisher')}" if figures.publishers else ", no publisher named"
    yield f"{plural(figures.articles, 'article')}{publishers}, {stories}, {questions}"
    yield from _stories(shared(report.stories))
    yield f"Findings: {counted(figures)}"
    for number, finding in enumerate(found.differing[:MOST], 1):
        yield ""
        yield from _finding(finding, setting, number=number, colour=colour)
    if (left := len(found.differing) - MOST) > 0:
        command = setting.command("report -f markdown")
        yield f"\n... and {plural(left, 'more finding')}, none graver: {command}"
    yield from _agreements(found.agreeing, setting)
    yield from _incomparable(found.incomparable, setting)
    if figures.single:
        yield f"\nTold by one article alone: {plural(figures.single, 'question')}, nothing to compare with"
    yield from _unread(report.unread)
    if remark := undated_remark(figures):
        yield f"\n{remark}"
    yield ""
    yield f"{summary(figures)}. Next: {_next_command(found.differing, setting)}"


def _finding(finding: Finding, setting: Background, *, number: int, colour: bool) -> Iterator[str]:
    head = f"{number}. {relation_name(finding.relation).upper()}"
    cause = f", cause: {why}" if (why := cause_name(finding)) else ""
    story = f"   story: {title}" if (title := setting.story(finding)) else None
    yield f"{paint(head, finding.severity, colour=colour)}  {visible(finding.question)}"
    if story:
        yield story
    yield from wrapped(visible(finding.because, 600), indent="   ")
    yield f"   {severity_name(finding.severity)}{cause}, id {finding.id}"
    rows = [
        (
            visible(setting.source(answer), 60),
            visible(setting.articles[answer.article].published or "no date")[:10],
            f'"{visible(answer.exact)}"' + (" (title)" if answer.where == "title" else ""),
            visible(answer.value),
            visible(answer.attribution or "the article"),
        )
        for answer in telling(finding, MOST_ANSWERS)
    ]
    yield table(COLUMNS, rows, indent="   ")
    if len(finding.answers) > MOST_ANSWERS:
        command = setting.command(f"explain {finding.id}")
        yield f"   ... and {plural(len(finding.answers) - MOST_ANSWERS, 'more answer')}: {command}"


def _stories(stories: Sequence[Story]) -> Iterator[str]:
    for story in stories[:MOST_LINES]:
        why = f": {visible(story.because)}" if story.because else ""
        yield f"Story: {visible(story.title, 80)} ({plural(len(story.articles), 'article')}{why})"
    if len(stories) > MOST_LINES:
        yield f"... and {plural(len(stories) - MOST_LINES, 'more story', 'more stories')} that several articles tell"


def _agreements(agreeing: Sequence[Agreement], setting: Background) -> Iterator[str]:
    if not agreeing:
        return
    yield "\nAgreements"
    of = {agreed.finding.id: agreed for agreed in agreeing[:MOST_LINES]}
    for story, findings in setting.by_story(agreed.finding for agreed in of.values()):
        if story:
            yield f"   In the story: {story}"
        for finding in findings:
            yield from _listed(_agreement(of[finding.id], setting), below=story)
    if len(agreeing) > MOST_LINES:
        yield f"   ... and {len(agreeing) - MOST_LINES:,} more"


def _agreement(agreed: Agreement, setting: Background) -> str:
    values = " / ".join(dict.fromkeys(visible(answer.value, 60) for answer in agreed.answers))
    beside = "; ".join(filter(None, (plural(agreed.articles, "article"), others_remark(agreed))))
    told = f"{visible(agreed.finding.question)} {visible(values)} ({beside})"
    quotes = "; ".join(
        f'{visible(setting.source(answer), 60)} "{visible(answer.exact, 80)}"' for answer in agreed.quoted
    )
    return f"{told}. {quotes}. {visible(agreed.reason)}" if quotes else told


def _incomparable(findings: Sequence[Finding], setting: Background) -> Iterator[str]:
    if not findings:
        return
    yield "\nNot compared: several articles answer, but maybe not about the same"
    for story, here in setting.by_story(findings[:MOST_LINES]):
        if story:
            yield f"   In the story: {story}"
        for finding in here:
            values = "; ".join(f"{source}: {value}" for source, value in values_by_source(finding, setting).items())
            told = f"{visible(finding.question)} {visible(values, 300)}. {visible(reasons(finding), 300)}"
            yield from _listed(f"{told} (id {finding.id})", below=story)
    if len(findings) > MOST_LINES:
        yield f"   ... and {len(findings) - MOST_LINES:,} more"


def _listed(told: str, *, below: str | None) -> list[str]:
    """One entry of a list, further in where it stands below the title of a story."""
    indent = "      " if below else "   "
    return wrapped(told, indent=indent, further=indent + "   ")


def _unread(unread: tuple[Unread, ...]) -> Iterator[str]:
    if not unread:
        return
    yield f"\nNot read, so not compared: {plural(len(unread), 'passage')}"
    for passage in unread[:MOST_LINES]:
        why = f"{passage.kind}: {visible(passage.reason)}"
        yield f'   {visible(passage.article, 60)}: "{visible(passage.exact, 80)}" ({why})'
    if len(unread) > MOST_LINES:
        yield f"   ... and {len(unread) - MOST_LINES:,} more"


def _next_command(differing: Sequence[Finding], setting: Background) -> str:
    return setting.command(f"explain {differing[0].id}" if differing else "annotate")
