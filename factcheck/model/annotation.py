"""Annotations: every value read in a text, before any claim is made of it."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from factcheck.model.evidence import Evidence
from factcheck.model.quantity import Hedge
from factcheck.model.when import Timex


class QuantityAnnotation(Evidence):
    """A number, with its hedge and unit."""

    type: Literal["quantity"] = "quantity"
    amount: Decimal | None = None
    lower: Decimal | None = None
    upper: Decimal | None = None
    hedge: Hedge
    unit: str | None = None
    counted: str | None = None


class DateAnnotation(Evidence):
    """A time expression."""

    type: Literal["date"] = "date"
    timex: Timex
    edtf: str | None = None
    earliest: date | None = None
    latest: date | None = None


class NameAnnotation(Evidence):
    """A name, and the entity that it was tied to."""

    type: Literal["person", "place", "organization"]
    name: str
    entity: str | None = None


Annotation = Annotated[QuantityAnnotation | DateAnnotation | NameAnnotation, Field(discriminator="type")]
"""Any value read in a text; `type` tells which."""
