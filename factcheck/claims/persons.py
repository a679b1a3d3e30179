"""What the rules about people share: the record of a person."""

from functools import lru_cache

from factcheck.model import Person


@lru_cache(maxsize=8192)
def person(name: str, title: str | None) -> Person:
    """The record of a person; one for all mentions alike, since records are frozen and names come again and again."""
    return Person(name=name, title=title)
