"""Which claim kinds a command is about: --select and --ignore, or the settings of the workspace."""

from typing import NamedTuple

from factcheck.model import Claim, Report, Unread
from factcheck.workspace.settings import KINDS, Settings


class Kinds(NamedTuple):
    """The claim kinds that are wanted."""

    wanted: frozenset[str]

    def report(self, report: Report) -> Report:
        """The report with only these kinds in it."""
        if len(self.wanted) == len(KINDS):
            return report
        return report.model_copy(
            update={
                "questions": tuple(question for question in report.questions if question.kind in self.wanted),
                "findings": tuple(finding for finding in report.findings if finding.kind in self.wanted),
                "unread": self.unread(report.unread),
            }
        )

    def claims(self, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
        """The claims of these kinds."""
        return tuple(claim for claim in claims if claim.kind in self.wanted)

    def unread(self, unread: tuple[Unread, ...]) -> tuple[Unread, ...]:
        """The unread passages of these kinds."""
        return tuple(passage for passage in unread if passage.kind in self.wanted)


def kinds(settings: Settings, *, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> Kinds:
    """The kinds that the options name, and where they name none those of the settings."""
    selected = select or settings.select or KINDS
    return Kinds(frozenset(selected) - frozenset(ignore or settings.ignore))
