"""Where the program speaks: results to standard output, everything else to standard error."""

import contextlib
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn, TextIO

import typer

NOTHING, SOMETHING, TROUBLE = 0, 1, 2
"""Exit statuses: nothing to answer for; something; a file not read, wrong usage or settings, or a crash."""


def settle_streams() -> None:
    """Write UTF-8 to files and pipes whatever the locale says; never fail over a character that a terminal lacks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def put(text: str) -> None:
    """A result, to standard output. A reader who has seen enough (`| head`) does not change how the command ends."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        _to_nowhere(sys.stdout)
    except OSError as error:
        _to_nowhere(sys.stdout)
        fail(f"standard output cannot be written: {error.strerror or error}")


def note(text: str) -> None:
    """A remark about the run, to standard error."""
    try:
        sys.stderr.write(f"factcheck: {text}\n")
        sys.stderr.flush()
    except BrokenPipeError:
        _to_nowhere(sys.stderr)


def progress(text: str) -> None:
    """A remark that only somebody who is watching needs."""
    if sys.stderr.isatty():
        note(text)


def fail(text: str) -> NoReturn:
    """End the command over a mistake of its caller: what is wrong and the cure, exit status 2."""
    note(text)
    raise typer.Exit(TROUBLE)


def coloured() -> bool:
    """Colours only on a terminal, and not where NO_COLOR asks for none."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def deliver(text: str, output: Path | None) -> None:
    """A result to standard output, or to a file that is replaced whole or not at all."""
    if output is None:
        put(text)
        return
    from factcheck.workspace.files import replace_file

    try:
        replace_file(output, text)
    except OSError as error:
        fail(f"{output} cannot be written: {error.strerror or error}")
    note(f"wrote {named(output)}")


def named(path: Path) -> Path:
    """A path as somebody in the current folder would name it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _to_nowhere(stream: TextIO) -> None:
    # The stream would be flushed once more at exit, and complain then: its file descriptor now leads to nowhere.
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def finish(*, trouble: bool, status: int = NOTHING) -> None:
    """End a command: trouble outranks whatever was found, because what was not read was not compared."""
    if trouble or status:
        raise typer.Exit(TROUBLE if trouble else status)
