"""The light values that reading yields; validated records are built from them only for what is kept."""

from decimal import Decimal
from typing import Literal, NamedTuple

from factcheck.model import Hedge, Quantity, When

Form = Literal["count", "measure", "money", "percent", "ordinal", "fraction"]
NameType = Literal["person", "place", "organization"]


class Span(NamedTuple):
    """Code points `start` to `end` of a text."""

    start: int
    end: int


class Figure(NamedTuple):
    """A number in a text, from its hedge to its unit: "more than $48 million" is lower 48,000,000, open, unit USD."""

    start: int
    end: int
    amount: Decimal | None
    lower: Decimal | None
    upper: Decimal | None
    hedge: Hedge
    unit: str | None = None
    """UCUM or ISO 4217; None for a count."""
    number_start: int = 0
    """Where the number itself starts, behind its hedge."""
    number_end: int = 0
    """Where the number itself ends, before its unit."""
    form: Form = "count"

    def quantity(self, counted: str | None = None) -> Quantity:
        """The validated record of this figure."""
        return Quantity(
            amount=self.amount, lower=self.lower, upper=self.upper, hedge=self.hedge, unit=self.unit, counted=counted
        )


class DateMention(NamedTuple):
    """A time expression in a text."""

    start: int
    end: int
    when: When


class NameMention(NamedTuple):
    """A name in a text; the span covers the name without its title ("Roza Otunbayeva", not "President Roza Otunbayeva")."""

    start: int
    end: int
    type: NameType
    title: str | None = None
    """For persons the title, honorific or role written directly before or after the name, as written."""
