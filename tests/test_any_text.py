"""No text, however odd, makes a crash, a span that does not match, or two different outputs."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stopwatch import grows_in_a_straight_line

from factcheck.annotate import annotate
from factcheck.model import Article
from factcheck.pipeline import check

WORDS = (
    "at least 12 people were killed and dozens wounded in Osh on Friday police said according to President Roza Otunbayeva"
    " more than $48 million 20 km (12 miles) from June 10th to 14th no one both a policeman and two the toll rose from 117"
    " to 124 including three children half a million İstanbul ﬁre ß \u202e \u200d 1,000,000 12:45 3-1 Mr. U.S. “ ” « » . , ; : ! ? ( ) \n \t"
).split(" ")

news = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
anything = st.text(max_size=300)
texts = st.one_of(news, anything, st.tuples(news, anything).map(" ".join))
dates = st.sampled_from([None, "2010-06-12", "2010-06", "2010", "2010-06-12T18:30:00+06:00"])

ODD = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@ODD
@given(texts, texts, dates)
def test_values_stand_where_they_say(text: str, title: str, published: str | None) -> None:
    """Every value is found again at its span, in the text or in the title."""
    article = Article(id="a", text=text, title=title, published=published)
    for value in annotate([article]):
        value.check_against(article)


@ODD
@given(texts, texts, dates)
def test_a_report_is_made_and_made_alike_twice(one: str, other: str, published: str | None) -> None:
    """The report checks every quote in it against its article; twice the same input gives the same bytes."""
    articles = [Article(id="a", text=one, published=published), Article(id="b", text=other)]
    assert check(articles).model_dump_json() == check(articles).model_dump_json()


@ODD
@given(st.lists(texts, min_size=2, max_size=5), dates)
def test_the_order_of_files_changes_nothing(given_texts: list[str], published: str | None) -> None:
    """The same articles in another order give the same bytes."""
    articles = [Article(id=str(number), text=text, published=published) for number, text in enumerate(given_texts)]
    assert check(articles).model_dump_json() == check(articles[::-1]).model_dump_json()


@pytest.mark.parametrize(
    "unit",
    [
        "At least 12 people were killed in Osh ",
        "Alpha Beta ",
        "on 12 June 2010 and ",
        "police said that ",
        "$5 million and ",
        "20 km from Osh, ",
        "The quake killed 12 people, including three children and two men, ",
        "one hundred and ",
    ],
)
def test_a_sentence_without_end_is_read_in_a_straight_line(unit: str) -> None:
    """No sentence without a full stop makes the whole way from article to report quadratic."""
    assert grows_in_a_straight_line(
        lambda size: check([Article(id="a", text=unit * size, published="2010-06-12")]), size=150
    )
