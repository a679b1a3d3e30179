"""`factcheck annotate`: every value read in the text, before any claim is made of it."""

from typing import Annotated

import typer

from factcheck.cli.console import deliver, finish
from factcheck.cli.gathering import gather
from factcheck.cli.options import Output, Paths, chosen

FORMATS = ("full", "json-lines")


def command(
    paths: Paths = None,
    form: Annotated[str, typer.Option("-f", "--format", metavar="FORMAT", help="full or json-lines.")] = "full",
    output: Output = None,
) -> None:
    """Show every value read in the articles.

    Quantities, dates and names, before any claim is made of them: the tool for "why did it not see this?".
    """
    chosen(form, allowed=FORMATS, option="--format")
    gathered = gather(paths)
    from factcheck.pipeline import annotate

    annotations = annotate(gathered.articles)
    if form == "json-lines":
        from factcheck.reports.json_lines import lines

        deliver(lines(annotations), output)
    else:
        from factcheck.reports.readings import write_annotations

        deliver(write_annotations(annotations, paths=gathered.typed), output)
    finish(trouble=gathered.trouble)
