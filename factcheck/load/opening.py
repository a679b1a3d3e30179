"""One file -> its rows: opened, measured, decoded, and handed to the reader of its format."""

import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, TextIO

from factcheck.load.decoding import MARKS, decode, line_ends
from factcheck.load.files import STANDARD_INPUT
from factcheck.load.html_page import declared_encoding, read_html
from factcheck.load.json_article import read_json
from factcheck.load.json_lines import read_json_lines, read_line
from factcheck.load.markdown import read_markdown
from factcheck.load.outcome import ArticleError, Row, Sheet, shown
from factcheck.load.plain import read_plain

LIMIT = 64 << 20
"""Bytes of one file, or of one line of a .jsonl, that are still read: no article is larger, only a mistake is."""
HEAD = 1 << 16
LINES = ".jsonl"
READERS: dict[str, Callable[[Sheet], Iterable[Row]]] = {
    ".txt": read_plain,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".json": read_json,
}
"""Ending -> reader of a whole file. A new format is one file and one line here; .jsonl alone is streamed."""


def rows_of(path: Path, *, stdin: TextIO | BinaryIO | None, limit: int) -> Iterator[Row]:
    """The rows of one file; ArticleError when it cannot be read as a whole, OSError when it cannot be opened."""
    if str(path) == STANDARD_INPUT:
        yield from rows_of_bytes(from_standard_input(stdin, limit=limit), path=path, ending=None)
        return
    size = size_of(path)
    if path.suffix.lower() == LINES:
        with path.open("rb") as opened:
            yield from rows_of_lines(opened, path=path, limit=limit)
        return
    if size > limit:
        raise ArticleError(f"has {megabytes(size)}, more than the {megabytes(limit)} that are read; split it")
    with path.open("rb") as opened:
        # The size is asked for once more by reading: files grow, and some report none.
        raw = opened.read(limit + 1)
    yield from rows_of_bytes(within(raw, limit), path=path, ending=path.suffix.lower())


def rows_of_bytes(raw: bytes, *, path: Path, ending: str | None) -> Iterator[Row]:
    """The rows of a file's bytes, in the format of its ending or, without one, in the format that they look like."""
    declared = declared_encoding(raw) if ending in (".html", ".htm") else None
    text, repair = decode(raw, declared=declared)
    text = line_ends(text)
    if not text.strip():
        raise ArticleError("holds no text; write the article into it or remove it")
    sheet = Sheet(shown(path), stem_of(path), text)
    for row in READERS[ending or looks_like(text)](sheet):
        yield row._replace(repair=row.repair or repair)


def rows_of_lines(opened: BinaryIO, *, path: Path, limit: int) -> Iterator[Row]:
    """The rows of a .jsonl file."""
    head = opened.read(HEAD)
    opened.seek(0)
    if any(head.startswith(mark) for mark, encoding in MARKS if encoding != "utf-8"):
        text, _ = decode(within(opened.read(limit + 1), limit))
        lines = enumerate(text.split("\n"), 1)
        yield from (read_line(line.encode("utf-8", "surrogatepass"), number) for number, line in lines if line.strip())
    elif b"\0" in head:
        decode(head)
    elif not head:
        raise ArticleError("holds no text; write an article a line or remove it")
    else:
        yield from read_json_lines(opened, limit=limit)


def from_standard_input(stdin: TextIO | BinaryIO | None, *, limit: int) -> bytes:
    """What standard input holds, in bytes where they can be had, so that its encoding is repaired like a file's."""
    given = stdin if stdin is not None else sys.stdin
    if given is None:
        raise ArticleError("is closed; pipe an article in, or name a file")
    read = getattr(given, "buffer", given).read(limit + 1)
    return within(read.encode("utf-8", "replace") if isinstance(read, str) else read, limit)


def looks_like(text: str) -> str:
    """The ending of the format that some text is in."""
    start = text.lstrip()[:15].lower()
    if start.startswith(("{", "[{")) or (start.startswith("[") and start[1:].lstrip().startswith("{")):
        return ".json"
    if start.startswith(("<!doctype html", "<html")):
        return ".html"
    return ".md" if start.startswith("---\n") else ".txt"


def size_of(path: Path) -> int:
    """The size of a file in bytes; ArticleError when it is a pipe, a socket or a device, whose end may never come."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise ArticleError("is no regular file; pipe it in as -")
    return status.st_size


def stem_of(path: Path) -> str:
    """The id of a file's article when it names none: the file's name without its ending."""
    return "stdin" if str(path) == STANDARD_INPUT else shown(path.stem)


def within(raw: bytes, limit: int) -> bytes:
    """The bytes, unless they are more than `limit`."""
    if len(raw) > limit:
        raise ArticleError(f"has more than the {megabytes(limit)} that are read; split it")
    return raw


def megabytes(size: int) -> str:
    """A size for people: "64 MiB"."""
    return f"{size >> 20} MiB" if size >= 1 << 20 else f"{size} bytes"
