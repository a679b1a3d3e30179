"""`factcheck check`: for CI; exit 1 when the articles hold something to answer for."""

from typing import Annotated

import typer

from factcheck.cli.console import NOTHING, SOMETHING, coloured, deliver, finish
from factcheck.cli.gathering import gather, here
from factcheck.cli.kinds import kinds
from factcheck.cli.options import Output, Paths, chosen, listed
from factcheck.model import Relation, Severity
from factcheck.reports import FORMATS, writer
from factcheck.workspace.settings import KINDS

LEVELS = tuple(level.value for level in Severity)
RELATIONS = tuple(relation.value for relation in Relation)
ALARMS = (Relation.CONTRADICTION, Relation.DISPUTED, Relation.VARIANT)
"""What fails a check unless the command or the settings say otherwise."""


def command(
    paths: Paths = None,
    fail_on: Annotated[
        str | None,
        typer.Option(metavar="RELATIONS", help=f"What to answer for. Default: {','.join(ALARMS)}.", show_default=False),
    ] = None,
    min_level: Annotated[
        str | None,
        typer.Option(
            metavar="LEVEL",
            help="Leave out what is milder, unless --fail-on names it: none, note, warning or error. Default: warning.",
            show_default=False,
        ),
    ] = None,
    select: Annotated[
        str | None, typer.Option(metavar="KINDS", help="Only these claim kinds: killed,money,...", show_default=False)
    ] = None,
    ignore: Annotated[
        str | None, typer.Option(metavar="KINDS", help="All claim kinds but these.", show_default=False)
    ] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit 0 whatever is found.")] = False,
    form: Annotated[str, typer.Option("-f", "--format", metavar="FORMAT", help=f"{', '.join(FORMATS)}.")] = "concise",
    output: Output = None,
) -> None:
    """Fail in CI when articles differ.

    Exit 0: nothing to answer for. 1: something. 2: a file not read, wrong settings, or a crash. Writes no files.
    """
    chosen(form, allowed=tuple(FORMATS), option="--format")
    selected = listed(select, allowed=KINDS, option="--select")
    ignored = listed(ignore, allowed=KINDS, option="--ignore")
    settings = here()
    said = "--fail-on" if fail_on else f"fail-on in {settings.file}"
    answerable = listed(fail_on or ",".join(settings.fail_on), allowed=RELATIONS, option=said)
    level = LEVELS.index(chosen(min_level or settings.min_level or "warning", allowed=LEVELS, option="--min-level"))
    gathered = gather(paths)
    from factcheck import pipeline

    report = kinds(settings, select=selected, ignore=ignored).report(pipeline.check(gathered.articles))
    # What is failed over is shown: relations that were named are, however mild.
    shown = tuple(
        finding
        for finding in report.findings
        if finding.relation in answerable or LEVELS.index(finding.severity) >= level
    )
    report = report.model_copy(update={"findings": shown})
    deliver(writer(form, colour=output is None and coloured(), paths=gathered.typed)(report), output)
    found = any(finding.relation in (answerable or ALARMS) for finding in shown)
    finish(trouble=gathered.trouble, status=SOMETHING if found and not exit_zero else NOTHING)
