"""No text, however odd, makes a crash, a span that does not match, or two different outputs."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
@given(st.lists(texts, min_size=2, max_size=5), st.randoms())
def test_the_order_of_files_does_not_change_what_is_found(given_texts: list[str], random: object) -> None:
    """Findings are the same sets of answers whatever order the articles come in."""
    articles = [
        Article(id=str(number), text=text, published=f"2024-05-0{number + 1}")
        for number, text in enumerate(given_texts)
    ]

    def found(order: list[Article]) -> set[tuple[str, frozenset[str]]]:
        return {
            (finding.kind, frozenset(f"{a.article} {a.where} {a.start}" for a in finding.answers))
            for finding in check(order).findings
        }

    assert found(articles) == found(articles[::-1])
