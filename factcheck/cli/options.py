"""Arguments and options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATHS",
        help="Files and folders of articles; - is one article on standard input. Default: those of the workspace.",
        show_default=False,
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "-o", "--output", metavar="FILE", help="Write to this file instead of standard output.", show_default=False
    ),
]


def listed(given: str | None, *, allowed: tuple[str, ...], option: str) -> tuple[str, ...]:
    """The words of an option such as `--fail-on contradiction,variant`; a word that is not allowed ends the command."""
    words = tuple(word.strip().replace("-", "_") for word in (given or "").split(",") if word.strip())
    for word in words:
        if word not in allowed:
            raise typer.BadParameter(f"{word!r} is not one of {', '.join(allowed)}", param_hint=option)
    return words


def chosen(given: str, *, allowed: tuple[str, ...], option: str) -> str:
    """The word of an option that takes one of a few, such as `--format json`."""
    if given not in allowed:
        raise typer.BadParameter(f"{given!r} is not one of {', '.join(allowed)}", param_hint=option)
    return given
