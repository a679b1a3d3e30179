"""Which claims answer one question, and which only look as if they did."""

import pytest

from factcheck.model import Article, Question
from factcheck.pipeline import check

SCENE = "A storm hit the town of Osh in Kyrgyzstan, tearing roofs and flooding the bazaar. "


def questions(*texts: str, kind: str, published: str | None = "2024-05-07") -> list[Question]:
    articles = [Article(id=str(number), text=SCENE + text, published=published) for number, text in enumerate(texts)]
    return [question for question in check(articles).questions if question.kind == kind]


@pytest.mark.parametrize(
    ("kind", "left", "right", "together"),
    [
        ("killed", "The storm killed 12 people.", "Nine people were killed.", True),
        ("killed", "The storm killed 12 people.", "In 2003 a quake killed 900 people.", False),
        ("money", "Japan gave $5 million for tents.", "Japan gave $7 million for tents.", True),
        ("money", "Japan gave $5 million for tents.", "It raised $7 million for tents.", True),
        ("money", "Japan gave $5 million for tents.", "Norway gave $7 million for tents.", False),
        ("money", "Japan gave $5 million for tents.", "Japan gave $7 million for roads.", False),
        ("money", "Japan gave $5 million for tents.", "In all $5 million in aid came.", True),
        ("money", "Orion took a $5 billion charge.", "Orion took a $7 billion charge.", True),
        ("money", "Orion took a $5 billion charge.", "Orion took a $7 billion loss.", False),
        ("money", "Orion took a $5 billion charge.", "Vela took a $7 billion charge.", False),
        ("distance", "Osh lies 20 km from Kant.", "Osh is 30 km from Kant.", True),
        ("distance", "Osh lies 20 km from Kant.", "Naryn lies 30 km from Kant.", False),
        ("distance", "Osh lies 20 km from Kant.", "Osh lies 30 km from Talas.", False),
        ("population", "Osh is home to 300,000 people.", "Some 320,000 people live in Osh.", True),
        ("date", "President Ana Ruiz resigned on Monday.", "Ruiz resigned on Tuesday.", True),
        ("date", "President Ana Ruiz resigned on Monday.", "Minister Ivan Orlov resigned on Tuesday.", False),
        ("date", "President Ana Ruiz resigned on Monday.", "President Ana Ruiz was arrested on Monday.", False),
        ("age", "The mayor, Ana Ruiz, 51, came.", "Ana Ruiz, 53, wept.", True),
        ("age", "Ana Ruiz, 51, came.", "Ben Okri, 53, wept.", False),
        ("age", "A 12-year-old boy was found.", "A 12-year-old boy was carried out.", True),
        ("age", "A 12-year-old boy was found.", "A nine-year-old boy was found.", False),
        ("magnitude", "A magnitude 6.1 earthquake followed.", "Then came a 5.9-magnitude quake.", True),
        ("magnitude", "A magnitude 6.1 earthquake followed.", "Then came a 4.2-magnitude quake.", False),
        ("magnitude", "A magnitude 6.1 earthquake followed.", "A 6.0-magnitude aftershock came.", False),
        ("duration", "The town has a 14-day curfew.", "A 10-day curfew began.", True),
        ("duration", "Ana Ruiz got a three-year prison sentence.", "Ana Ruiz was jailed for two years.", False),
        ("count", "The storm destroyed 40 houses.", "In all 60 houses were destroyed.", True),
        ("count", "The storm destroyed 40 houses.", "In all 60 houses were damaged.", False),
        ("count", "The storm destroyed 40 houses.", "The storm sank 40 boats.", False),
        ("percentage", "Turnout was 61 percent.", "Turnout was 58 percent.", True),
        ("percentage", "Ruiz won 52 percent of the vote.", "Adams won 44 percent of the vote.", False),
        ("area", "The fire burned 200 acres.", "The fire burned 80 hectares.", True),
        ("area", "He has a 200-acre farm.", "The fire burned 80 hectares.", False),
        ("role", "President Ana Ruiz came.", "Interim President Ana Ruiz left.", True),
    ],
)
def test_what_is_asked_together(kind: str, left: str, right: str, together: bool) -> None:
    """One event, one kind, one thing asked: then two claims meet."""
    found = questions(left, right, kind=kind)
    assert len(found) == (1 if together else 2), [question.text for question in found]


def test_every_question_has_an_id_of_its_own() -> None:
    """Also two sums of which nothing tells what they are for."""
    found = questions(
        "It cost $5 million. It cost $9 million. They paid $2 million.", "It cost $6 million.", kind="money"
    )
    assert len({question.id for question in found}) == len(found)


def test_every_claim_answers_exactly_one_question() -> None:
    """Nothing is counted twice and nothing is lost."""
    text = "The storm killed 12 people and injured 40, said Mayor Ana Ruiz. Japan gave $5 million for tents on Monday."
    report = check([Article(id="a", text=SCENE + text, published="2024-05-07")])
    claims = [claim.id for question in report.questions for claim in question.claims]
    assert len(claims) == len(set(claims)) >= 4
