"""Tables and paragraphs for a terminal."""

import textwrap
from collections.abc import Iterable, Mapping, Sequence

from tabulate import tabulate

WIDTH = 110
"""How wide a paragraph becomes."""


def wrapped(told: str, *, indent: str = "", further: str | None = None) -> list[str]:
    """A paragraph in lines of words; the words must have been made visible already.

    `further` indents all lines but the first, where it differs.
    """
    hanging = indent if further is None else further
    return textwrap.wrap(told, WIDTH, initial_indent=indent, subsequent_indent=hanging, break_on_hyphens=False)


def table(columns: Mapping[str, int], rows: Iterable[Sequence[str]], *, indent: str = "") -> str:
    """Rows under headers; `columns` gives each header its widest, and longer cells go on in the next line.

    Every cell must have been made visible already. `30` stays "30", never 30.0: a figure is shown as it was read.
    """
    # tabulate can wrap too, but there it takes "2,358" for a number whatever it is told, and fails over the comma.
    cells = [[textwrap.fill(cell, width) for cell, width in zip(row, columns.values(), strict=True)] for row in rows]
    drawn = tabulate(cells, headers=[*columns], tablefmt="simple", disable_numparse=True)
    return "\n".join(f"{indent}{line}".rstrip() for line in drawn.split("\n"))
