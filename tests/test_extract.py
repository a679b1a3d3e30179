"""What extraction as a whole promises."""

import gc
from pathlib import Path

from factcheck.extract import extract
from factcheck.load import load
from factcheck.model import Article

ARTICLES = Path(__file__).parent.parent / "articles"


def test_reading_builds_no_cycles() -> None:
    """The collector of cycles may rest while articles are read: there is nothing for it to find."""
    articles = load([ARTICLES]).articles
    extract(articles)
    gc.collect()
    gc.disable()
    try:
        found = extract(articles)
        assert found.claims
        assert gc.collect() == 0
        assert not gc.isenabled()
    finally:
        gc.enable()
    extract(articles)
    assert gc.isenabled()


def labels(text: str, *, title: str = "") -> list[str | None]:
    """What the sums of an article are of."""
    found = extract([Article(id="a", title=title, text=text)])
    return [claim.of for claim in found.claims if claim.kind == "money"]


def test_two_figures_of_one_noun_name_nothing() -> None:
    """An article with a reward of $38m and one of $5m doesn't say by "reward" which one it means; a fuller label stands."""
    both = "The $38 million reward was refused on Monday. The $5 million reward was welcomed on Tuesday."
    assert labels(both) == []
    missed = extract([Article(id="a", text=both)]).unread
    assert [words.reason for words in missed] == [
        "which reward is meant isn't said, and the article has another figure for one"
    ] * 2
    assert labels("The $38 million reward was refused on Monday. It was welcomed on Tuesday.") == ["reward"]


def test_a_bare_noun_for_a_sum_is_unread() -> None:
    """A deal, a fund or a claim without an owner, a party or a purpose would meet every other one of its story."""
    assert labels("The $38 billion deal was refused on Monday.") == []
    assert labels("The $38 billion deal with Orion was refused on Monday.") == ["deal with Orion"]


def test_a_figure_said_twice_is_no_rival() -> None:
    """A rounded repeat names the same thing, and a headline that differs from its text is for comparison to judge."""
    assert labels("The $6.8 million reward was refused on Monday. The nearly $7 million reward was the second.") == [
        "reward",
        "reward",
    ]
    assert labels("The $5 million reward was refused on Monday.", title="$8 million reward refused") == [
        "reward",
        "reward",
    ]


def test_a_boy_of_another_case_is_not_the_boy_of_the_story() -> None:
    """Of two boys whose ages an article gives, the one told of first and again keeps the bare noun."""
    text = "A 4-year-old boy fell into the pit. The 4-year-old boy is well. In 2009 a 2-year-old boy was bitten there."
    found = extract([Article(id="a", text=text)])
    assert [claim.quantity.amount for claim in found.claims if claim.kind == "age"] == [4, 4]
    assert [words.exact for words in found.unread if words.kind == "age"] == ["2-year-old boy"]
