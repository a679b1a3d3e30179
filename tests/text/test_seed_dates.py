"""Every time expression of the five articles that it all began with, undated and dated, as a careful reader reads it."""

from pathlib import Path
from typing import NamedTuple

import pytest

from factcheck.load import load
from factcheck.model import Article
from factcheck.text.reading import Reading

SEEDS = Path(__file__).resolve().parent.parent.parent.parent / "shared" / "seeds"
EDITORIAL, PEACEKEEPERS, APPEAL = "000_4595a1b8ff902b7d", "001_5b4e4220c4e0dfc0", "002_942727ed825c0951"
OSCE, MINISTRY = "003_557d1d1e793ae0ef", "004_8d3bd785d78150fd"
DATED = {PEACEKEEPERS: "2010-06-12", APPEAL: "2010-06-12", EDITORIAL: "2010-08-01"}

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="../shared/seeds is not here: other people's words stay outside"
)


class Expected(NamedTuple):
    """One time expression and its TIMEX3 values."""

    words: str
    undated: str
    """Its value where nothing tells when the article was published; the article's own dateline counts as telling it."""
    dated: str
    """Its value where the article is known to be of the day in DATED."""


TABLE: dict[str, list[Expected]] = {
    EDITORIAL: [
        Expected("April", "XXXX-04", "2010-04"),
        Expected("June 10th", "XXXX-06-10", "2010-06-10"),
        Expected("14th", "XXXX-06-14", "2010-06-14"),
        Expected("June", "XXXX-06", "2010-06"),
        Expected("October", "XXXX-10", "2010-10"),
    ],
    PEACEKEEPERS: [
        Expected("Saturday", "XXXX-WXX-6", "2010-06-12"),
        Expected("last week", "XXXX-WXX", "2010-W22"),
        Expected("Thursday night", "XXXX-WXX-4TNI", "2010-06-10TNI"),
        Expected("June 20", "XXXX-06-20", "2010-06-20"),
        Expected("April", "XXXX-04", "2010-04"),
        Expected("April 15", "XXXX-04-15", "2010-04-15"),
        Expected("currently", "PRESENT_REF", "PRESENT_REF"),
        Expected("Friday", "XXXX-WXX-5", "2010-06-11"),
    ],
    APPEAL: [
        Expected("April", "XXXX-04", "2010-04"),
        Expected("last night", "XXXX-XX-XXTNI", "2010-06-11TNI"),
        Expected("today", "PRESENT_REF", "2010-06-12"),
        Expected("Saturday", "XXXX-WXX-6", "2010-06-12"),
        Expected("Friday night", "XXXX-WXX-5TNI", "2010-06-11TNI"),
        Expected("Friday night", "XXXX-WXX-5TNI", "2010-06-11TNI"),
        Expected("now", "PRESENT_REF", "PRESENT_REF"),
        Expected("the next morning", "XXXX-XX-XXTMO", "2010-06-12TMO"),
        Expected("Friday", "XXXX-WXX-5", "2010-06-11"),
        Expected("April", "XXXX-04", "2010-04"),
        Expected("more than 20 years", "P20Y", "P20Y"),
        Expected("At that time", "PAST_REF", "PAST_REF"),
    ],
    OSCE: [
        Expected("3 June 2021", "2021-06-03", "2021-06-03"),
        Expected("recently", "PAST_REF", "PAST_REF"),
        Expected("the end of April this year", "2021-04", "2021-04"),
    ],
    MINISTRY: [
        Expected("2020-12-12", "2020-12-12", "2020-12-12"),
        Expected("December 7, 2020", "2020-12-07", "2020-12-07"),
    ],
}


def seed(id: str, *, dated: bool) -> Article:
    """One of the five, with the day in DATED or as it came."""
    found = next(article for article in load([SEEDS]).articles if article.id == id)
    published = DATED.get(id, found.published) if dated else found.published
    return Article(id=found.id, text=found.text, published=published)


@pytest.mark.parametrize("id", sorted(TABLE))
def test_every_date_of_a_seed_undated(id: str) -> None:
    """Without a day of publication a weekday stays a weekday and a month a month; a dateline tells the year."""
    article = seed(id, dated=False)
    found = [(article.text[m.start : m.end], m.when.timex.value) for m in Reading(article).dates]
    assert found == [(row.words, row.undated) for row in TABLE[id]]


@pytest.mark.parametrize("id", sorted(TABLE))
def test_every_date_of_a_seed_dated(id: str) -> None:
    """With the day of publication each of them is a day, week or month of that year."""
    article = seed(id, dated=True)
    found = [(article.text[m.start : m.end], m.when.timex.value) for m in Reading(article).dates]
    assert found == [(row.words, row.dated) for row in TABLE[id]]


@pytest.mark.parametrize(
    ("id", "words", "mod"), [(APPEAL, "more than 20 years", "MORE_THAN"), (OSCE, "the end of April this year", "END")]
)
def test_what_a_date_of_a_seed_leaves_open(id: str, words: str, mod: str) -> None:
    """ "More than" and "the end of" survive as the modifiers of TIMEX3."""
    article = seed(id, dated=True)
    found = [m.when.timex.mod for m in Reading(article).dates if article.text[m.start : m.end] == words]
    assert found == [mod]
