"""The application: its commands, and what happens when one of them fails."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from factcheck.cli import annotate, check, explain, extract, init, report
from factcheck.cli.console import TROUBLE, note, put, settle_streams

app = typer.Typer(
    name="factcheck",
    help="Compare what articles by different publishers claim about the same events.",
    epilog="Every command takes --help. Exit status 2 means that something could not be read or done, never a finding.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # what is shown is never parsed as markup, and rich would slow every start
    pretty_exceptions_enable=False,  # `run` says it in one line
)
for command in (init, report, check, extract, annotate, explain):
    app.command(command.__name__.rpartition(".")[2])(command.command)


def _version(wanted: bool) -> None:
    if wanted:
        from factcheck.version import VERSION

        put(f"factcheck {VERSION}\n")
        raise typer.Exit


@app.callback()
def factcheck(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Compare what articles by different publishers claim about the same events."""


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status; a crash is 2 and one line, never a status that means a finding."""
    settle_streams()
    try:
        app(list(arguments), prog_name="factcheck")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else TROUBLE if end.code else 0
    except KeyboardInterrupt:
        note("interrupted")
        return 130
    except Exception as error:
        if os.environ.get("FACTCHECK_DEBUG"):
            import traceback

            traceback.print_exception(error, file=sys.stderr)
        told = " ".join(str(error).split())[:300]
        note(
            f"crashed, which is our mistake and says nothing about the articles: {type(error).__name__}: {told}."
            " Please report it with the traceback that FACTCHECK_DEBUG=1 prints."
        )
        return TROUBLE
    return 0
