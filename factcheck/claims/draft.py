"""What a rule hands over: a claim before it has its evidence and id."""

from collections.abc import Mapping
from typing import NamedTuple


class Draft(NamedTuple):
    """A claim found at `start` to `end` of a reading: its kind and the fields of its record besides evidence and id."""

    kind: str
    start: int
    end: int
    fields: Mapping[str, object]


class Missed(NamedTuple):
    """Words beside a trigger of `kind` that the rule could not read, and why."""

    kind: str
    start: int
    end: int
    reason: str
