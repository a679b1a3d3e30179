"""markdown: the report as a page that a code host shows well; every word of an article in it is escaped."""

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Answer, Article, Finding, Relation, Report, Story
from factcheck.reports.agreements import Agreement, others_remark
from factcheck.reports.answers import telling
from factcheck.reports.background import SHORT_TITLE, Background, background, reasons, values_by_source
from factcheck.reports.neutral import in_code, in_markdown
from factcheck.reports.quotes import around
from factcheck.reports.tally import (
    cause_name,
    counted,
    plural,
    relation_name,
    shared,
    sort,
    summary,
    tally,
    undated_remark,
)

MOST = 200
"""How many findings are told at length; the JSON report has them all."""
MOST_ANSWERS = 20
MOST_LINES = 100
"""How many agreements, and how many unread passages, are listed."""

BLANK_LINES = re.compile(r"\n{3,}")

SIGNS = {
    Relation.CONTRADICTION: "🔴",
    Relation.DISPUTED: "🟠",
    Relation.VARIANT: "🟡",
    Relation.DIFFERENT_SCOPE: "🔵",
    Relation.SUPERSEDED: "🔵",
    Relation.COMPATIBLE: "🔵",
}


def write(report: Report, *, paths: str = "") -> str:
    """The whole report as one markdown page."""
    return BLANK_LINES.sub("\n\n", "\n".join(_lines(report, background(report, paths)))) + "\n"


def _lines(report: Report, setting: Background) -> Iterator[str]:
    figures = tally(report)
    found = sort(report.findings)
    yield "# Where the articles agree and where they differ\n"
    yield f"{counted(figures).capitalize()}.\n"
    if remark := undated_remark(figures):
        yield f"{remark}\n"
    yield from _articles(report.articles)
    yield from _stories(shared(report.stories))
    if found.differing:
        yield "\n## Differences\n"
    for finding in found.differing[:MOST]:
        yield from _finding(finding, setting)
    if len(found.differing) > MOST:
        command = in_code(setting.command("report -f json"))
        yield f"And {plural(len(found.differing) - MOST, 'more finding')}, none graver: {command}."
    yield from _agreements(found.agreeing, setting)
    yield from _not_compared(report, setting, incomparable=found.incomparable, single=figures.single)
    yield "\n---\n"
    yield f"{summary(figures)}. Next: {in_code(setting.command('explain ID' if report.findings else 'annotate'))}"


def _articles(articles: Sequence[Article]) -> Iterator[str]:
    yield "| article | publisher | published |"
    yield "|---|---|---|"
    for article in articles[:MOST_LINES]:
        title = in_markdown(article.title or article.id)
        yield f"| {title} | {in_markdown(article.source or '–')} | {in_markdown(article.published or 'no date')} |"
    if len(articles) > MOST_LINES:
        yield f"\nAnd {plural(len(articles) - MOST_LINES, 'more article')}."


def _stories(stories: Sequence[Story]) -> Iterator[str]:
    if stories:
        yield "\n## Stories that several articles tell\n"
    for story in stories[:MOST_LINES]:
        why = f": {in_markdown(story.because)}" if story.because else ""
        yield f"- {in_markdown(story.title)} ({plural(len(story.articles), 'article')}){why}"
    if len(stories) > MOST_LINES:
        yield f"- and {len(stories) - MOST_LINES:,} more"


def _finding(finding: Finding, setting: Background) -> Iterator[str]:
    sign = SIGNS.get(finding.relation, "⚪")
    cause = f", cause: {why}" if (why := cause_name(finding)) else ""
    yield f"### {sign} {relation_name(finding.relation).capitalize()}: {in_markdown(finding.question)}\n"
    if story := setting.story(finding):
        yield f"Story: {in_markdown(story)}\n"
    yield f"{in_markdown(finding.because, 600)}\n"
    yield "| source | date | words | read as | who says so |"
    yield "|---|---|---|---|---|"
    yield from (_answer(answer, setting) for answer in telling(finding, MOST_ANSWERS))
    if len(finding.answers) > MOST_ANSWERS:
        yield f"\nAnd {plural(len(finding.answers) - MOST_ANSWERS, 'more answer')}."
    yield f"\n{finding.severity.value}{cause}; {in_code(setting.command(f'explain {finding.id}'))}\n"


def _answer(answer: Answer, setting: Background) -> str:
    cells = (
        in_markdown(setting.source(answer)),
        in_markdown((setting.articles[answer.article].published or "no date")[:10]),
        _quote(answer),
        in_markdown(answer.value),
        in_markdown(answer.attribution or "the article"),
    )
    return f"| {' | '.join(cells)} |"


def _quote(answer: Answer) -> str:
    """The words in bold between those around them."""
    title = " (title)" if answer.where == "title" else ""
    before, after = around(answer, in_markdown)
    return f"{before}**{in_markdown(answer.exact)}**{after}{title}"


def _agreements(agreeing: Sequence[Agreement], setting: Background) -> Iterator[str]:
    if not agreeing:
        return
    yield "\n## Agreements\n"
    of = {agreed.finding.id: agreed for agreed in agreeing[:MOST_LINES]}
    for story, findings in setting.by_story(agreed.finding for agreed in of.values()):
        yield from _heading(story)
        yield from (_agreement(of[finding.id], setting) for finding in findings)
    if len(agreeing) > MOST_LINES:
        yield f"\nAnd {plural(len(agreeing) - MOST_LINES, 'more agreement')}."


def _heading(story: str | None) -> Iterator[str]:
    """The title that a list of one story stands under, where there are several stories."""
    if story:
        yield f"\nIn the story “{in_markdown(story)}”:\n"


def _agreement(agreed: Agreement, setting: Background) -> str:
    values = " / ".join(dict.fromkeys(in_markdown(answer.value, 60) for answer in agreed.answers))
    who = list(dict.fromkeys(in_markdown(setting.source(answer)) for answer in agreed.answers))
    voices = ", ".join(who[:6]) + (f" and {len(who) - 6} more" if len(who) > 6 else "")
    beside = "; ".join(filter(None, (voices, others_remark(agreed))))
    told = f"- {in_markdown(agreed.finding.question)} **{values}** ({beside})"
    quotes = "; ".join(
        f"{in_markdown(setting.source(answer), 60)} “{in_markdown(answer.exact, 80)}”" for answer in agreed.quoted
    )
    return f"{told}. {quotes}. {in_markdown(agreed.reason)}" if quotes else told


def _not_compared(
    report: Report, setting: Background, *, incomparable: Sequence[Finding], single: int
) -> Iterator[str]:
    if not (incomparable or single or report.unread):
        return
    yield "\n## Not compared\n"
    if incomparable:
        yield f"{plural(len(incomparable), 'question')} that several articles answer, but maybe not about the same:\n"
        yield from _incomparable(incomparable, setting)
        yield ""
    if single:
        yield f"{plural(single, 'question')} that one article alone answers.\n"
    if report.unread:
        yield f"{plural(len(report.unread), 'passage')} that could not be read:\n"
    for passage in report.unread[:MOST_LINES]:
        words, why = in_markdown(passage.exact, 80), in_markdown(f"{passage.kind}: {passage.reason}")
        yield f"- {in_markdown(passage.article, 60)}: “{words}” ({why})"
    if len(report.unread) > MOST_LINES:
        yield f"- and {len(report.unread) - MOST_LINES:,} more"


def _incomparable(findings: Sequence[Finding], setting: Background) -> Iterator[str]:
    for story, here in setting.by_story(findings[:MOST_LINES]):
        yield from _heading(story)
        for finding in here:
            values = "; ".join(
                f"{in_markdown(source, SHORT_TITLE)}: **{in_markdown(value, 80)}**"
                for source, value in list(values_by_source(finding, setting).items())[:6]
            )
            told = f"{in_markdown(finding.question)} {values}. {in_markdown(reasons(finding), 300)}"
            yield f"- {told} ({in_code(setting.command(f'explain {finding.id}'))})"
    if len(findings) > MOST_LINES:
        yield f"\nAnd {plural(len(findings) - MOST_LINES, 'more question')}."
