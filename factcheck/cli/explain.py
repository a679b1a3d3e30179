"""`factcheck explain`: one finding or one claim, with both quotes and how each was read."""

from collections.abc import Iterable
from typing import Annotated

import typer

from factcheck.cli.console import fail, finish, put
from factcheck.cli.gathering import gather
from factcheck.cli.options import Paths
from factcheck.model import Claim, Finding, Report


def command(
    id: Annotated[
        str, typer.Argument(metavar="ID", help="Id of a finding or a claim; its first characters are enough.")
    ],
    paths: Paths = None,
) -> None:
    """Explain one finding or claim.

    The quotes between their words, how each was read, and the relation of each pair with its reason.
    """
    gathered = gather(paths)
    from factcheck.pipeline import check, extract
    from factcheck.reports.explanation import explain_claim, explain_finding

    report = check(gathered.articles)
    match = _meant(id, [*report.findings, *_claims(report)])
    # A claim that answers no question stands in the extraction only.
    match = match or _meant(id, extract(gathered.articles).claims)
    if match is None:
        fail(f"no finding and no claim has an id that starts with {id!r}; factcheck report shows the ids")
    if isinstance(match, Finding):
        put(explain_finding(report, match, paths=gathered.typed))
    else:
        put(explain_claim(report, match, paths=gathered.typed))
    finish(trouble=gathered.trouble)


def _claims(report: Report) -> list[Claim]:
    return [claim for question in report.questions for claim in question.claims]


def _meant(start: str, records: Iterable[Finding | Claim]) -> Finding | Claim | None:
    """The one record whose id is, or starts with, what was typed; None where there is none."""
    by_id = {record.id: record for record in records if record.id.startswith(start)}
    if len(by_id) > 1 and start not in by_id:
        fail(f"{start!r} could be any of {', '.join(sorted(by_id)[:8])}; type more of it")
    return by_id.get(start) or next(iter(by_id.values()), None)
