"""Who is who, which articles tell of one event, and which claims answer one question."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.model import Article, Claim, Question, Story
from factcheck.resolve.entities import tied
from factcheck.resolve.questions import questions
from factcheck.resolve.stories import stories


class Resolution(NamedTuple):
    """The stories of a set of articles and the questions that their claims answer."""

    stories: tuple[Story, ...]
    questions: tuple[Question, ...]


def resolve(articles: Sequence[Article], claims: Sequence[Claim]) -> Resolution:
    """Tie names to entities, group articles into stories and claims into questions."""
    grouped = stories(articles, claims)
    return Resolution(grouped, questions(articles, tied(claims, stories=grouped), stories=grouped))
