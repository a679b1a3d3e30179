"""Colours for a terminal, by severity; every coloured word also says what it means."""

from factcheck.model import Severity

COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36", Severity.NONE: "1"}


def paint(words: str, severity: Severity, *, colour: bool) -> str:
    """The words in the colour of a severity, or as they are."""
    return f"\x1b[{COLOURS[severity]}m{words}\x1b[0m" if colour else words
