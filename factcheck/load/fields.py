"""Fields as a format gives them -> one Article; where one is wrong, the value and the cure."""

from collections.abc import Mapping

from factcheck.load.calendar_dates import edtf
from factcheck.load.dateline import find_dateline
from factcheck.load.decoding import without_surrogates
from factcheck.load.outcome import ArticleError
from factcheck.load.published import inferred_published
from factcheck.model import Article

SHOWN = 60
"""How much of a wrong value a message quotes."""


def article_from(fields: Mapping[str, object], *, called: str, repairs: list[str]) -> Article:
    """The article that some fields make, `called` so if they hold no id; ArticleError says which field is wrong.

    Adds to `repairs` what had to be repaired. The dateline, and a date of publication that the fields lack, are read
    from the text.
    """
    text = worded(fields, "text", repairs)
    if text is None:
        raise ArticleError("holds no text; put the article's words into it")
    url = worded(fields, "url", repairs)
    dateline = find_dateline(text)
    published = dated(fields, "published") or inferred_published(text, dateline=dateline, url=url)
    return Article(
        id=worded(fields, "id", repairs) or without_surrogates(called),
        title=worded(fields, "title", repairs),
        source=worded(fields, "source", repairs),
        published=published,
        modified=dated(fields, "modified"),
        url=url,
        language=worded(fields, "language", repairs) or "en",
        dateline=dateline.written if dateline else worded(fields, "dateline", repairs),
        text=text,
    )


def worded(fields: Mapping[str, object], name: str, repairs: list[str]) -> str | None:
    """A field of words; None when it is missing, null or blank."""
    value = fields.get(name)
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool) and name == "id":
        value = str(value)
    if not isinstance(value, str):
        raise ArticleError(f"{name} is {quoted(value)}; write it as text in quotes")
    clean = without_surrogates(value)
    if clean is not value:
        repairs.append(f"{name} holds broken characters (lone surrogates); each became U+FFFD")
    if name == "text":
        return clean if not clean.isspace() and clean else None
    return clean.strip() or None


def dated(fields: Mapping[str, object], name: str) -> str | None:
    """A field that holds a date, in EDTF; None when it is missing, null or blank."""
    value = fields.get(name)
    if value is None or value == "":
        return None
    written = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    if isinstance(value, str) and not written.strip():
        return None
    day = edtf(written)
    if day is None:
        raise ArticleError(f"{name} is {quoted(value)}; write it like 2024-05-07")
    return day


def quoted(value: object) -> str:
    """A wrong value as a message shows it, cut when it is long."""
    if isinstance(value, dict | list):
        return "a list" if isinstance(value, list) else "a mapping"
    shown = without_surrogates(repr(value))
    return shown if len(shown) <= SHOWN else shown[: SHOWN - 1] + "…"
