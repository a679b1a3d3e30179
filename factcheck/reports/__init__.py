"""One file an output format, each with `write(report) -> str`; a new format is one file and one line here."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import NamedTuple, cast

from factcheck.model import Report

Write = Callable[[Report], str]


class Format(NamedTuple):
    """An output format: the file of this folder that writes it, and the ending of a file in it."""

    module: str
    ending: str
    coloured: bool = False
    """Whether its `write` takes `colour=True` for a terminal."""
    suggests: bool = False
    """Whether its `write` takes `paths=`, to suggest commands about the same articles."""


FORMATS: dict[str, Format] = {
    "full": Format("full", ".txt", coloured=True, suggests=True),
    "concise": Format("concise", ".txt", coloured=True, suggests=True),
    "markdown": Format("markdown", ".md", suggests=True),
    "json": Format("json", ".json"),
    "json-lines": Format("json_lines", ".jsonl"),
}


def writer(name: str, *, colour: bool = False, paths: str = "") -> Write:
    """The function that writes a format; its file is loaded only now.

    `paths` are the PATHS of the run, quoted for a shell, for the commands that the report suggests.
    """
    chosen = FORMATS[name]
    module = import_module(f"factcheck.reports.{chosen.module}")
    options: dict[str, object] = {}
    if chosen.coloured:
        options["colour"] = colour
    if chosen.suggests:
        options["paths"] = paths
    return cast("Write", partial(module.write, **options))
