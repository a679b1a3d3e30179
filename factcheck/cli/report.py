"""`factcheck report`: where the articles agree and where they do not."""

from typing import Annotated

import typer

from factcheck.cli.console import coloured, deliver, finish, named, note
from factcheck.cli.gathering import Gathered, gather
from factcheck.cli.kinds import kinds
from factcheck.cli.options import Output, Paths, chosen
from factcheck.model import Report
from factcheck.reports import FORMATS, writer

KEPT = ("markdown", "json")
"""The formats that a workspace keeps in its reports folder."""


def command(
    paths: Paths = None,
    form: Annotated[
        str | None,
        typer.Option("-f", "--format", metavar="FORMAT", help=f"{', '.join(FORMATS)}.", show_default=False),
    ] = None,
    output: Output = None,
) -> None:
    """Report where the articles agree and where they differ. What is found never changes the exit status.

    Without PATHS and format, the reports folder of the workspace is written too.
    """
    if form:
        chosen(form, allowed=tuple(FORMATS), option="--format")
    gathered = gather(paths)
    from factcheck.pipeline import check

    report = kinds(gathered.settings).report(check(gathered.articles))
    deliver(writer(form or "full", colour=output is None and coloured(), paths=gathered.typed)(report), output)
    if gathered.whole and not form and not output:
        _keep(report, gathered)
    finish(trouble=gathered.trouble)


def _keep(report: Report, gathered: Gathered) -> None:
    """Write the reports folder; not while something could not be read, lest half a report replace a whole one."""
    folder = gathered.settings.reports_folder
    if gathered.trouble:
        note(f"{named(folder)}/ was left as it is, because not everything could be read")
        return
    for kept in KEPT:
        deliver(writer(kept)(report), folder / f"report{FORMATS[kept].ending}")
