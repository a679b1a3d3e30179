"""Time as ISO-TimeML and EDTF (ISO 8601-2) write it, with the days it can mean."""

from datetime import date
from typing import Literal, Self

from pydantic import model_validator

from factcheck.model.record import Record

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
ResolvedFrom = Literal["publication", "dateline", "text", "none"]


class Timex(Record):
    """A TIMEX3: type, value and mod as ISO-TimeML has them."""

    type: TimexType
    value: str
    """2010-06-12, 2010-06, XXXX-WXX-6, XXXX-06-10, P3D, PRESENT_REF, ..."""
    mod: str | None = None
    """BEFORE, AFTER, START, MID, END, APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS."""


class When(Record):
    """A time that an article names, as precise as the article is and no more."""

    timex: Timex
    edtf: str | None = None
    """The same in EDTF (2010-06-12, 2010-06, 2010-06-10/2010-06-14); None for durations and for what stays relative."""
    earliest: date | None = None
    latest: date | None = None
    """First and last day that it can mean; both None while it is underspecified."""
    resolved_from: ResolvedFrom = "text"
    """What a relative expression was resolved against; "none" when it was not."""

    @model_validator(mode="after")
    def _days_are_ordered(self) -> Self:
        if self.earliest and self.latest and self.earliest > self.latest:
            raise ValueError(f"earliest {self.earliest} is after latest {self.latest}")
        return self
