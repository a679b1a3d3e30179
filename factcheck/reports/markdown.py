"""markdown: the report as a page that a code host shows well; every word of an article in it is escaped."""

from collections.abc import Iterator, Mapping, Sequence

from factcheck.model import Answer, Article, Finding, Relation, Report, Story
from factcheck.reports.answers import telling
from factcheck.reports.neutral import in_markdown
from factcheck.reports.quotes import around
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

MOST = 200
"""How many findings are told at length; the JSON report has them all."""
MOST_ANSWERS = 20
MOST_LINES = 100
"""How many agreements, and how many unread passages, are listed."""

SIGNS = {
    Relation.CONTRADICTION: "🔴",
    Relation.DISPUTED: "🟠",
    Relation.VARIANT: "🟡",
    Relation.DIFFERENT_SCOPE: "🔵",
    Relation.SUPERSEDED: "🔵",
    Relation.COMPATIBLE: "🔵",
}


def write(report: Report) -> str:
    """The whole report as one markdown page."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    figures = tally(report)
    articles = {article.id: article for article in report.articles}
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
        yield from _finding(finding, articles)
    if len(found.differing) > MOST:
        yield f"\nAnd {plural(len(found.differing) - MOST, 'more finding')}, none graver: `factcheck report -f json`.\n"
    yield from _agreements(found.agreeing, articles)
    yield from _not_compared(report, incomparable=found.incomparable, single=figures.single)
    yield "\n---\n"
    yield f"{summary(figures)}. Next: `factcheck explain ID`"


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


def _finding(finding: Finding, articles: Mapping[str, Article]) -> Iterator[str]:
    sign = SIGNS.get(finding.relation, "⚪")
    cause = f", cause: {finding.cause.replace('_', ' ')}" if finding.cause else ""
    yield f"### {sign} {relation_name(finding.relation).capitalize()}: {in_markdown(finding.question)}\n"
    yield f"{in_markdown(finding.because, 600)}\n"
    yield "| source | date | words | read as | who says so |"
    yield "|---|---|---|---|---|"
    yield from (_answer(answer, articles[answer.article]) for answer in telling(finding, MOST_ANSWERS))
    if len(finding.answers) > MOST_ANSWERS:
        yield f"\nAnd {plural(len(finding.answers) - MOST_ANSWERS, 'more answer')}."
    yield f"\n{finding.severity.value}{cause}; `factcheck explain {finding.id}`\n"


def _answer(answer: Answer, article: Article) -> str:
    cells = (
        in_markdown(publisher(article)),
        in_markdown((article.published or "no date")[:10]),
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


def _agreements(agreeing: Sequence[Finding], articles: Mapping[str, Article]) -> Iterator[str]:
    if not agreeing:
        return
    yield "\n## Agreements\n"
    for finding in agreeing[:MOST_LINES]:
        values = " / ".join(dict.fromkeys(in_markdown(answer.value, 60) for answer in finding.answers))
        who = list(dict.fromkeys(in_markdown(publisher(articles[answer.article])) for answer in finding.answers))
        voices = ", ".join(who[:6]) + (f" and {len(who) - 6} more" if len(who) > 6 else "")
        yield f"- {in_markdown(finding.question)} **{values}** ({voices})"
    if len(agreeing) > MOST_LINES:
        yield f"- and {len(agreeing) - MOST_LINES:,} more"


def _not_compared(report: Report, *, incomparable: Sequence[Finding], single: int) -> Iterator[str]:
    if not (incomparable or single or report.unread):
        return
    yield "\n## Not compared\n"
    for finding in incomparable[:MOST_LINES]:
        told = f"{in_markdown(finding.question)} {in_markdown(finding.because, 300)}"
        yield f"- {told} (`factcheck explain {finding.id}`)"
    if len(incomparable) > MOST_LINES:
        yield f"- and {len(incomparable) - MOST_LINES:,} more"
    if incomparable:
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
