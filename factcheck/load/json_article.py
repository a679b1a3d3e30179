"""Articles in JSON: our own {id, title, published, source, url, text} and ninjs of the IPTC, one or an array."""

import json
from collections.abc import Iterator, Mapping

from factcheck.load.ninjs import is_ninjs, ninjs_fields
from factcheck.load.outcome import ArticleError, Row, Sheet


def read_json(sheet: Sheet) -> Iterator[Row]:
    """The articles of a .json file."""
    value = parsed(sheet.text)
    if not isinstance(value, list):
        yield Row(value)
        return
    if not value:
        raise ArticleError("holds an empty list; write at least one object with a text")
    for position, item in enumerate(value, 1):
        yield Row(item, line=position)


def parsed(text: str) -> object:
    """The value of a JSON text; ArticleError names line and column where it is none."""
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}" if "\n" in text.strip() else f"column {error.colno}"
        raise ArticleError(f"is no JSON ({where}: {error.msg}); mend it or write it again") from error
    except (ValueError, RecursionError) as error:
        # Numbers of thousands of digits, lists within lists within lists: JSON, and no article.
        raise ArticleError("is JSON nested too deeply, or with a number of thousands of digits; mend it") from error
    return value


def fields_of(value: object) -> Mapping[str, object]:
    """The fields of one row by the names of Article; ArticleError when it has none."""
    if isinstance(value, ArticleError):
        raise value
    if not isinstance(value, dict):
        raise ArticleError(f'is {kind_of(value)}, not an article; write {{"id": …, "text": …}}')
    return ninjs_fields(value) if is_ninjs(value) else value


def kind_of(value: object) -> str:
    """What a JSON value is, in words."""
    names = {
        list: "a list",
        str: "a string",
        bool: "true or false",
        int: "a number",
        float: "a number",
        type(None): "null",
    }
    return names.get(type(value), "a value")
