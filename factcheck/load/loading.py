"""Paths -> Articles: every file by its format, what is broken told, the rest still read."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, TextIO

from factcheck.load.fields import article_from
from factcheck.load.files import STANDARD_INPUT, files_of, unreachable
from factcheck.load.json_article import fields_of
from factcheck.load.opening import LIMIT, rows_of, stem_of
from factcheck.load.outcome import ArticleError, Loaded, Remark, Trouble, shown
from factcheck.model import Article


def load(paths: Sequence[Path | str], *, stdin: TextIO | BinaryIO | None = None, limit: int = LIMIT) -> Loaded:
    """All articles of some files and folders ("-" is standard input), what could not be read, and what was repaired.

    >>> load(["no/such/file.txt"]).troubles[0].sentence
    'no/such/file.txt: there is no such file; check the path'
    """
    outcomes = list(stream(paths, stdin=stdin, limit=limit))
    return Loaded(
        articles=tuple(outcome for outcome in outcomes if isinstance(outcome, Article)),
        troubles=tuple(outcome for outcome in outcomes if isinstance(outcome, Trouble)),
        remarks=tuple(outcome for outcome in outcomes if isinstance(outcome, Remark)),
    )


def load_one(path: Path | str, *, limit: int = LIMIT) -> Article:
    """The article of one file; ArticleError names the file, the value and the cure when it has none, or several."""
    loaded = load([path], limit=limit)
    if loaded.troubles:
        raise ArticleError(loaded.troubles[0].sentence)
    if len(loaded.articles) != 1:
        raise ArticleError(f"{shown(path)}: holds {len(loaded.articles)} articles, not one; use load for several")
    return loaded.articles[0]


def stream(
    paths: Sequence[Path | str], *, stdin: TextIO | BinaryIO | None = None, limit: int = LIMIT
) -> Iterator[Article | Trouble | Remark]:
    """The same as `load`, one at a time. Of two articles with one id the first is kept: claims are told apart by it."""
    kept: dict[str, str] = {}
    for found in files_of(paths):
        if not isinstance(found, Path):
            yield found
            continue
        for outcome, line in outcomes_of(found, stdin=stdin, limit=limit):
            if isinstance(outcome, Article):
                name = place(found, line)
                first = kept.setdefault(outcome.id, name)
                if first is not name:
                    says = f"its id {outcome.id!r} is that of {first} already; give one of them another id"
                    outcome = trouble(found, line, says)
            yield outcome


def outcomes_of(
    path: Path, *, stdin: TextIO | BinaryIO | None, limit: int
) -> Iterator[tuple[Article | Trouble | Remark, int | None]]:
    """What one file holds, each with its line."""
    nameless: list[int] = []
    try:
        for row in rows_of(path, stdin=stdin, limit=limit):
            repairs = [row.repair] if row.repair else []
            called = stem_of(path) if row.line is None else f"{stem_of(path)}:{row.line}"
            try:
                article = article_from(fields_of(row.value), called=called, repairs=repairs)
            except ArticleError as error:
                yield trouble(path, row.line, str(error)), row.line
                continue
            if row.line is not None and article.id == called:
                nameless.append(row.line)
            for repair in repairs:
                yield Remark(shown(path), row.line, f"{place(path, row.line)}: {repair}"), row.line
            yield article, row.line
    except ArticleError as error:
        yield trouble(path, None, str(error)), None
    except (OSError, ValueError) as error:
        yield unreachable(path, error), None
    if nameless:
        yield Remark(shown(path), nameless[0], made_up(path, nameless)), None


def trouble(path: Path, line: int | None, says: str) -> Trouble:
    """The trouble at one place."""
    return Trouble(shown(path), line, f"{place(path, line)}: {says}")


def place(path: Path, line: int | None) -> str:
    """How messages name a place: "rows.jsonl:7"."""
    name = "standard input" if str(path) == STANDARD_INPUT else shown(path)
    return name if line is None else f"{name}:{line}"


def made_up(path: Path, nameless: Sequence[int]) -> str:
    """The sentence about articles that have no id of their own."""
    first = f"{stem_of(path)}:{nameless[0]}"
    if len(nameless) == 1:
        return f"{place(path, nameless[0])}: has no id; it is called {first}"
    return f"{place(path, None)}: {len(nameless)} articles have no id; they are called {first} and so on, by their line"
