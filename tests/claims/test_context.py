"""Where and when the thing that a claim tells of took place."""

from collections import Counter

import pytest

from factcheck.claims.context import context
from factcheck.extract import extract
from factcheck.model import Article, When
from factcheck.text.reading import Reading
from factcheck.text.values import Span

PUBLISHED = "2021-06-16"
"""A Wednesday."""


def around(text: str, words: str) -> dict[str, object]:
    reading = Reading(Article(id="a", text=text, published=PUBLISHED))
    start = text.index(words)
    return dict(context(reading, reading.sentence(start), Span(start, start + len(words))))


def place_of(text: str) -> str | None:
    place = around(text, "12 people were killed")["place"]
    return getattr(place, "name", None)


def day(when: object) -> str | None:
    return when.edtf if isinstance(when, When) else None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In Bishkek 12 people were killed.", "Bishkek"),
        ("On Sunday 12 people were killed in the southern city of Osh.", "Osh"),
        ("A man from Iowa said that 12 people were killed.", None),
        ("The consulate of China in Marseille said 12 people were killed.", None),
        ("A professor at a college in Leeds fears that 12 people were killed.", None),
        ("It was calm in Paris, while 12 people were killed.", None),
        ("Twenty miles west of Bishkek, 12 people were killed.", None),
        ("At a gig by the Stoxx Paris group 12 people were killed.", None),
        ("In a Bishkek shirt he watched as 12 people were killed.", None),
        ("It sells outside the U.S. and 12 people were killed.", None),
        ("Outside Bishkek 12 people were killed.", "Bishkek"),
        ("After a blast in the Gulf of Mexico, 12 people were killed.", "Gulf of Mexico"),
    ],
)
def test_a_place_belongs_to_the_clause_that_names_it(text: str, place: str | None) -> None:
    """Neither the seat of the source nor the place of another clause is where it happened."""
    assert place_of(text) == place


@pytest.mark.parametrize(
    ("text", "when", "as_of"),
    [
        ("On Monday 12 people were killed.", "2021-06-14", None),
        ("Police said on Tuesday 12 people were killed.", None, "2021-06-15"),
        ("By Tuesday evening, 12 people were killed.", None, "2021-06-15"),
        ("As of 14 June, 12 people were killed.", None, "2021-06-14"),
        ("Since clashes began last March, 12 people were killed.", None, None),
        ("Since the 10 June blast in which 12 people were killed, all is calm.", "2021-06-10", None),
        ("Last month 12 people were killed, although Monday was calm.", "2021-05", None),
        ("They met before the vote in 2019, and 12 people were killed.", None, None),
        ("12 people were killed, up 3 percent from 2019.", None, None),
        ("Fewer died this year than last, and 12 people were killed.", None, None),
        ("In 2019, the index said, 12 people were killed.", "2019", None),
        ("A day earlier, 12 people were killed, it was reported.", "2021-06-15", None),
        ("As the firm testified last year, 12 people were killed.", None, "2020"),
        ("12 people were killed in response to the raid of 10 June.", None, None),
        ("Tuesday, a doctor told reporters, 12 people were killed.", "2021-06-15", None),
        ("It was a response to the raid in which 12 people were killed on Monday.", "2021-06-14", None),
        ("The release is due in July, and 12 people were killed.", None, None),
    ],
)
def test_a_day_belongs_to_what_it_dates(text: str, when: str | None, as_of: str | None) -> None:
    """A day dates the event, the saying, or something else; only the first is `when`."""
    found = around(text, "12 people were killed")
    assert (day(found["when"]), day(found["as_of"])) == (when, as_of)


def test_a_toll_put_on_a_day_is_as_of_that_day() -> None:
    """ "In February the government put the toll at 38" dates the count, not the deaths."""
    found = around("In February the ministry put the death toll at 38.", "toll at 38")
    assert (day(found["when"]), day(found["as_of"])) == (None, "2021-02")


def test_twins_in_two_currencies_are_for_one_thing() -> None:
    """Both sums of "$71m (£48m)" carry one purpose, and the second lies inside the first."""
    first, second = extract([Article(id="a", text="The club paid $71m (£48m) for the striker.")]).claims
    assert first.kind == second.kind == "money"
    assert (first.of, first.quantity.unit, second.of, second.quantity.unit) == (
        "payment for striker",
        "USD",
        "payment for striker",
        "GBP",
    )
    assert first.start < second.start
    assert second.end <= first.end


def test_unread_sums_say_why() -> None:
    """A sum without a purpose and a price on a market are listed with different reasons."""
    unread = extract([Article(id="a", text="He left $5 million. Brent crude rose to $107.37.")]).unread
    assert Counter(words.reason for words in unread) == {
        "no words beside the sum tell what it is for": 1,
        "a price on a market, which moves by the hour": 1,
    }
