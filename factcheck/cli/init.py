"""`factcheck init`: a workspace to start from."""

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.console import fail, put


def command(
    folder: Annotated[Path, typer.Argument(help="Where the workspace is to be.", show_default="here")] = Path("."),
) -> None:
    """Begin a workspace. Nothing that exists is touched."""
    from factcheck.workspace.starter import start

    try:
        written = start(folder)
    except OSError as error:
        fail(f"{folder}: cannot be written to ({error.strerror or error}); choose another folder")
    for path in written:
        put(f"wrote {path}\n")
    if not written:
        put(f"{folder} is a workspace already: nothing was touched\n")
    put("Next: put articles (.txt .md .html .json .jsonl) into articles/, then: factcheck report\n")
