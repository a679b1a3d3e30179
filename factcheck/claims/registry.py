"""The claim kinds: a new one is a folder beside this file and a line here."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from factcheck.claims.draft import Draft, Missed
from factcheck.text.reading import Reading

Rule = Callable[[Reading], Iterator[Draft | Missed]]

FOLDERS = (
    *("human_impact", "money", "population", "distance", "area", "magnitude", "age", "duration", "count", "percentage"),
    *("date", "role", "person_name"),
)
"""One folder a claim kind, in the order in which they read."""


@cache
def rule(folder: str) -> Rule:
    """The rule of one kind, by the name of its folder."""
    found: Rule = import_module(f"factcheck.claims.{folder}.rule").find
    return found


def rules() -> tuple[Rule, ...]:
    """The rules of all kinds."""
    return tuple(rule(folder) for folder in FOLDERS)
