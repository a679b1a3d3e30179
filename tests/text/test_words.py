"""Words in a text."""

from factcheck.text.words import WordFinder, in_ascii


def test_places_stay_places_beyond_ascii() -> None:
    """Each code point is one octet, so that what is found there stands at the same place of the text."""
    text = "In Łódź — “12” died 😀 killed"
    assert len(in_ascii(text)) == len(text)
    assert [text[start:end] for start, end, _ in WordFinder(["killed", "died"]).find(text)] == ["died", "killed"]


def test_words_end_where_letters_end() -> None:
    """A word that goes on in letters beyond ASCII is another word."""
    assert list(WordFinder(["hurt"]).find("hurté éhurt hurt_ hurt")) == [(18, 22, "hurt")]


def test_words_beyond_ascii_are_found_too() -> None:
    """A list of words may hold some that are not ASCII, or a question mark."""
    assert list(WordFinder(["blessé", "what?"]).find("un blessé, un blesse; what?")) == [
        (3, 9, "blessé"),
        (22, 27, "what?"),
    ]
