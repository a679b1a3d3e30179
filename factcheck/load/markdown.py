"""Markdown with YAML front matter: the keys of FIELDS are ours, all others the newsroom's own.

---
title: Bridge collapses in Osh
source: The Courier
published: 2010-06-12
---
At least 12 people were killed ...
"""

from typing import Any

from factcheck.load.outcome import ArticleError, Row, Sheet

FIELDS = ("id", "title", "source", "published", "modified", "url", "language")
NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
"""How YAML writes that there is no value."""
LONGEST = 1 << 16
"""Characters that front matter may have; more than that is a file gone wrong, and YAML is slow to say so."""
HEADING = "# "


def read_markdown(sheet: Sheet) -> list[Row]:
    """The one article of a .md file. A first line "# ..." is its title where the front matter has none."""
    fields, text = front_matter(sheet.text)
    if "title" not in fields and text.startswith(HEADING):
        heading, _, below = text.removeprefix(HEADING).partition("\n")
        fields, text = {**fields, "title": heading.strip().rstrip("#").strip()}, below.lstrip("\n")
    return [Row({**fields, "text": text})]


def front_matter(text: str) -> tuple[dict[str, object], str]:
    """The known fields of the front matter, every value as it was written, and the text below it."""
    import yaml
    from frontmatter.default_handlers import YAMLHandler

    class AsWritten(YAMLHandler):
        """YAML without types: "published: 2024-05" stays these seven characters, "id: 007" keeps its zeros."""

        def load(self, fm: str, **kwargs: object) -> Any:
            if len(fm) > LONGEST:
                raise ArticleError(f"the front matter has more than {LONGEST:,} characters; end it with a line ---")
            return yaml.load(fm, Loader=yaml.BaseLoader)

    handler, body = AsWritten(), text.lstrip()
    if not handler.detect(body):
        return {}, text
    try:
        matter, below = handler.split(body)
        given = handler.load(matter)
    except (yaml.YAMLError, RecursionError) as error:
        says = f"the front matter is no YAML ({reason(error)}); write lines like title: Bridge collapses"
        raise ArticleError(says) from error
    except ValueError as error:
        if isinstance(error, ArticleError):
            raise
        return {}, text  # One rule "---" on top, and no second: a line that parts, not front matter.
    if not isinstance(given, dict):
        return {}, (below.strip("\n") if given is None or given == "" else text)
    known = {name: value for name in FIELDS if (value := given.get(name)) is not None}
    return {name: value for name, value in known.items() if not is_nothing(value)}, below.strip("\n")


def is_nothing(value: object) -> bool:
    """Whether YAML has no value here."""
    return isinstance(value, str) and value in NOTHING


def reason(error: Exception) -> str:
    """What a YAML parser found wrong and in which line of the file, in a few words."""
    problem = getattr(error, "problem", None) or "nested too deeply"
    mark = getattr(error, "problem_mark", None)
    return f"line {mark.line + 1}: {problem}" if mark else str(problem)
