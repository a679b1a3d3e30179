"""JSON Lines: one article a line, read line by line, so that a file may be larger than memory."""

import json
from collections.abc import Iterator
from typing import BinaryIO

from factcheck.load.decoding import decode
from factcheck.load.json_article import parsed
from factcheck.load.outcome import ArticleError, Row

CHUNK = 1 << 20


def read_json_lines(stream: BinaryIO, *, limit: int) -> Iterator[Row]:
    """The article of every line that is not blank; one that is broken, or longer than `limit` bytes, says so."""
    number = 0
    while raw := stream.readline(limit + 1):
        number += 1
        if len(raw) > limit:
            skip_line(stream, raw)
            yield Row(ArticleError(f"is a line of more than {limit >> 20} MiB; split it"), number)
        elif not raw.isspace():
            yield read_line(raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw, number)


def read_line(raw: bytes, number: int) -> Row:
    """The row of one line."""
    try:
        # The common case first, and without a second look: 4,000 articles are tens of megabytes.
        return Row(json.loads(raw.decode("utf-8")), number)
    except (ValueError, RecursionError):
        try:
            text, repair = decode(raw)
            return Row(parsed(text.strip()), number, repair)
        except ArticleError as error:
            return Row(error, number)


def skip_line(stream: BinaryIO, raw: bytes) -> None:
    """Read on to the end of a line, a piece at a time."""
    while raw and not raw.endswith(b"\n"):
        raw = stream.readline(CHUNK)
