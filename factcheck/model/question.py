"""Stories and the questions that their claims answer."""

from factcheck.model.claim import Claim
from factcheck.model.record import Record


class Story(Record):
    """Articles that tell of one event."""

    id: str
    title: str
    """The title, or the first words, of its first article."""
    articles: tuple[str, ...]
    because: str = ""
    """What ties the articles together."""


class Scope(Record):
    """Where, whom and what part a question is about; None means that nothing narrows it."""

    event: str | None = None
    """The event within the story: "main", or "earthquake 2003" for background."""
    place: str | None = None
    population: str | None = None
    counting: str | None = None
    entity: str | None = None
    """The person, place or thing asked about, where the kind has one."""


class Question(Record):
    """What claims answer: story, event, kind and scope, and the claims that answer it in article order."""

    id: str
    story: str | None
    """None for questions that span stories, such as the spelling of a name."""
    kind: str
    text: str
    """The question in plain English: "How many were killed in Osh?"."""
    scope: Scope = Scope()
    claims: tuple[Claim, ...]
