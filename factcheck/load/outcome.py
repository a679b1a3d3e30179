"""What loading hands over: articles, what could not be read, and what was repaired on the way."""

import os
from pathlib import Path
from typing import NamedTuple

from factcheck.model import Article


class ArticleError(ValueError):
    """What cannot be read as an article; the message names the file, the value and the cure."""


class Trouble(NamedTuple):
    """One file, or one line of it, that is left out."""

    path: str
    """As given, or as found in a folder; "-" for standard input."""
    line: int | None
    """The line of a .jsonl file, the position in a JSON array, both from 1; None for the file as a whole."""
    sentence: str
    """File, value and cure: "a/b.md: published is 'next week'; write it like 2024-05-07"."""

    def __str__(self) -> str:
        return self.sentence


class Remark(NamedTuple):
    """One thing that was repaired or supplied, so that nobody takes it for the publisher's."""

    path: str
    line: int | None
    sentence: str
    """ "news.txt: not UTF-8; read as Windows-1252"."""

    def __str__(self) -> str:
        return self.sentence


class Loaded(NamedTuple):
    """Everything that a set of paths held, in the order of paths and of names within folders."""

    articles: tuple[Article, ...]
    troubles: tuple[Trouble, ...]
    remarks: tuple[Remark, ...]


class Sheet(NamedTuple):
    """The words of one file, decoded, with line ends as "\\n"."""

    name: str
    """How messages call it."""
    stem: str
    """The id of an article that names none."""
    text: str


class Row(NamedTuple):
    """One article as its file gives it."""

    value: object
    """Fields by the names of Article or of ninjs, unchecked; an ArticleError where not even these could be read."""
    line: int | None = None
    """Where in a file of many articles it stands, from 1."""
    repair: str | None = None
    """What had to be done to its bytes."""


def shown(path: Path | str) -> str:
    """A path as messages can print it: bytes of a file name that are no UTF-8 become U+FFFD.

    >>> shown("news\\udce9.txt")
    'news\ufffd.txt'
    """
    return os.fsencode(path).decode("utf-8", "replace")
