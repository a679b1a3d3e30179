"""Names in any text whatever: nothing crashes, every span is a span."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.text.names import read_names

WORDS = st.sampled_from(
    "President Mr. Ms. Roza Otunbayeva al-Assad bin said , . \" “ ” ( ) the of and Osh U.S. Ministry İzmir Ünal Иванов O'Brien Jr. J. \n — ’ s -".split(
        " "
    )
)


def check(text: str) -> None:
    """Spans are ordered and disjoint and hold a name."""
    last = 0
    for mention in read_names(text):
        assert last <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end]
        last = mention.end


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_any_characters(text: str) -> None:
    """Any text at all can be read."""
    check(text)


@settings(max_examples=500, deadline=None)
@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_any_order_of_the_words_that_names_are_made_of(text: str) -> None:
    """Titles, particles, initials and quotes may stand in any order."""
    check(text)


@settings(max_examples=100, deadline=None)
@given(st.lists(WORDS, max_size=30).map(lambda words: " ".join(words).upper()))
def test_any_text_in_capitals(text: str) -> None:
    """Capitals throughout change nothing about that."""
    check(text * 10)
