"""What every finding of a report is told against: its articles, its stories, and the PATHS of the run."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from factcheck.model import Answer, Article, Finding, Relation, Report
from factcheck.reports.neutral import visible
from factcheck.reports.tally import publisher

SHORT_TITLE = 60
"""How many characters of a story's title stand beside a finding."""
MOST_REASONS = 2


class Background(NamedTuple):
    """The articles and stories of a report, and what was typed to get it."""

    articles: Mapping[str, Article]
    titles: Mapping[str, str]
    """The title of each story; empty where one story leaves nothing to tell apart."""
    paths: str
    """The PATHS of the run, quoted for a shell; empty for those of the workspace."""

    def story(self, finding: Finding) -> str | None:
        """The title of a finding's story, where it has one and the report has several."""
        return self.titles.get(finding.story or "")

    def by_story(self, findings: Iterable[Finding]) -> list[tuple[str | None, list[Finding]]]:
        """Findings under the title of their story; those that span stories, or need no title, first."""
        grouped: dict[str | None, list[Finding]] = {}
        for finding in findings:
            grouped.setdefault(self.story(finding), []).append(finding)
        return sorted(grouped.items(), key=lambda group: group[0] is not None)

    def source(self, answer: Answer) -> str:
        """Who publishes an answer."""
        return publisher(self.articles[answer.article])

    def command(self, words: str) -> str:
        """A command that can be pasted, about the same articles: "factcheck explain f-07c3 articles/a.md"."""
        return f"factcheck {words}{' ' if self.paths else ''}{self.paths}"


def background(report: Report, paths: str) -> Background:
    """The background of a report's findings."""
    several = len(report.stories) > 1
    return Background(
        articles={article.id: article for article in report.articles},
        titles={story.id: visible(story.title, SHORT_TITLE) for story in report.stories} if several else {},
        paths=visible(paths, None),
    )


def reasons(finding: Finding) -> str:
    """Why nothing in a finding could be compared, without the quotes: the first reasons of its pairs."""
    found = list(dict.fromkeys(pair.because for pair in finding.pairs if pair.relation is Relation.NOT_COMPARABLE)) or [
        finding.because
    ]
    return " ".join(found[:MOST_REASONS])


def values_by_source(finding: Finding, setting: Background) -> dict[str, str]:
    """What each source answers, in a few words: {"Herald": "120", "Tribune": "2 / 3"}."""
    found: dict[str, dict[str, None]] = {}
    for answer in finding.answers:
        found.setdefault(setting.source(answer), {})[answer.value] = None
    return {source: " / ".join(values) for source, values in found.items()}
