"""The quantity: a number with what its words entail, never a midpoint."""

from decimal import Decimal
from enum import StrEnum
from typing import Self

from pydantic import model_validator

from factcheck.model.record import Record


class Hedge(StrEnum):
    """How a number is held: the word before it decides."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    RANGE = "range"
    VAGUE = "vague"
    NONE_OF = "none_of"
    IMPLICIT_ONE = "implicit_one"


class Quantity(Record):
    """A number in an article: "at least 12 people" is lower 12, upper open, hedge at_least, counted people."""

    amount: Decimal | None = None
    """The number named; None for a range and for vague words such as "dozens"."""
    lower: Decimal | None = None
    """The least that the words entail; None is unbounded."""
    upper: Decimal | None = None
    """The most that the words entail; None is unbounded."""
    hedge: Hedge = Hedge.EXACT
    unit: str | None = None
    """UCUM for measures (km, %, s), ISO 4217 for money (USD); None for a count."""
    counted: str | None = None
    """The noun counted, as written: "ethnic Uzbeks"."""

    @model_validator(mode="after")
    def _bounds_are_ordered(self) -> Self:
        if self.lower is not None and self.upper is not None and self.lower > self.upper:
            raise ValueError(f"lower {self.lower} is above upper {self.upper}")
        return self
