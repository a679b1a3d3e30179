"""Who and where: names as written, each with the entity that it was tied to and why."""

from factcheck.model.record import Record


class Person(Record):
    """A person as one article writes the name."""

    name: str
    entity: str | None = None
    """Id of the resolved person, shared by every spelling; None before resolution."""
    title: str | None = None
    """Title or role beside the name, as written: "Interim President"."""
    because: str | None = None
    """Why the name was tied to that entity."""


class Place(Record):
    """A place as one article writes the name."""

    name: str
    entity: str | None = None
    country: str | None = None
    """ISO 3166-1 alpha-2 code, where it is known."""
    because: str | None = None


class Organization(Record):
    """An organization as one article writes the name."""

    name: str
    entity: str | None = None
    because: str | None = None
