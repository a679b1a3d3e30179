"""One file an output format, each with `write(report) -> str`; a new format is one file and one line here."""

from collections.abc import Callable
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


FORMATS: dict[str, Format] = {
    "full": Format("full", ".txt", coloured=True),
    "concise": Format("concise", ".txt", coloured=True),
    "markdown": Format("markdown", ".md"),
    "json": Format("json", ".json"),
    "json-lines": Format("json_lines", ".jsonl"),
}


def writer(name: str, *, colour: bool = False) -> Write:
    """The function that writes a format; its file is loaded only now."""
    chosen = FORMATS[name]
    module = import_module(f"factcheck.reports.{chosen.module}")
    write = cast("Write", module.write)
    if not (colour and chosen.coloured):
        return write
    return lambda report: cast("str", module.write(report, colour=True))
