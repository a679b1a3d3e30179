"""Which articles tell of one event."""

from factcheck.model import Article
from factcheck.resolve.stories import stories

QUAKE = "A strong earthquake shook the island of Qeshm at dawn. Houses of mud brick collapsed in Laft and Suza, and rescuers dug for survivors."
GALA = "The film gala honoured the director Ana Ruiz with the golden lens. Stars in silk walked the red carpet of the old opera."


def article(id: str, text: str, published: str | None = None) -> Article:
    return Article(id=id, text=text, published=published)


def grouped(*articles: Article) -> list[set[str]]:
    return [set(story.articles) for story in stories(articles)]


def test_two_accounts_of_one_event_are_one_story() -> None:
    """The same names and rare words make a story."""
    other = "Mud brick houses in Laft collapsed when an earthquake hit Qeshm island; rescuers searched Suza."
    assert grouped(article("a", QUAKE), article("b", other), article("c", GALA)) == [{"a", "b"}, {"c"}]


def test_the_same_words_years_apart_are_two_stories() -> None:
    """Two quakes on one island four years apart are two events."""
    assert grouped(article("a", QUAKE, "2005-11-28"), article("b", QUAKE, "2009-12-10")) == [{"a"}, {"b"}]


def test_a_country_alone_makes_no_story() -> None:
    """Articles that share only their country tell of two events."""
    one = "In Kyrgyzstan the Kyrgyz parliament debated wool tariffs; shepherds from Naryn protested with flags."
    two = (
        "Kyrgyzstan beat its guests at chess. The Kyrgyz captain Ivan Orlov drew the final game against a grandmaster."
    )
    assert grouped(article("a", one), article("b", two)) == [{"a"}, {"b"}]


def test_order_of_input_does_not_matter() -> None:
    """The same articles in another order make the same stories."""
    articles = [
        article("a", QUAKE, "2005-11-28"),
        article("b", GALA, "2005-11-28"),
        article("c", QUAKE + " More.", "2005-11-29"),
    ]
    forward, backward = grouped(*articles), grouped(*reversed(articles))
    assert sorted(map(sorted, forward)) == sorted(map(sorted, backward))


def test_every_article_is_in_one_story() -> None:
    """Also an article without a telling word."""
    assert grouped(article("a", "It is so."), article("b", "...")) == [{"a"}, {"b"}]


def test_a_story_is_named_by_a_headline_not_by_the_page() -> None:
    """Links, stamps and bylines above a headline do not name the story."""
    text = "Accessibility links\n\nPosted 11/27/2005 7:21 AM\n\nBy Ana Ruiz\n\nQuake shakes Qeshm\n\nA quake shook the island."
    assert stories([article("a", text)])[0].title == "Quake shakes Qeshm"
