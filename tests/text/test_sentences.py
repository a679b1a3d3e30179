"""Where sentences end in newspapers."""

import pytest

from factcheck.text.sentences import sentence_around, sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He fled. She stayed.", ["He fled.", "She stayed."]),
        ("Mr. Bakiyev fled. J. Smith met U.S. officials.", ["Mr. Bakiyev fled.", "J. Smith met U.S. officials."]),
        ("It is 3.5 km away. They walked.", ["It is 3.5 km away.", "They walked."]),
        ("“It is over.” Then he left.", ["“It is over.”", "Then he left."]),
        ("“Why?” she asked. Nobody knew.", ["“Why?” she asked.", "Nobody knew."]),
        ("Lt. Gen. Ivan Orlov spoke. He left.", ["Lt. Gen. Ivan Orlov spoke.", "He left."]),
        ("Headline without a stop\n\nThe text begins.", ["Headline without a stop", "The text begins."]),
        ("She works for Apex Inc. The firm is small.", ["She works for Apex Inc.", "The firm is small."]),
        ("It happened in the U.S. The army came.", ["It happened in the U.S.", "The army came."]),
    ],
)
def test_abbreviations_initials_decimals_and_quotes(text: str, parts: list[str]) -> None:
    """A stop ends a sentence only where a writer ended one."""
    assert split(text) == parts


def test_a_typesetter_breaks_lines_not_sentences() -> None:
    """Wrapped newswire runs on over its line ends."""
    wire = "THE REBELS ATTACKED THE GARRISON AT DAWN ON SUNDAY AND THEY KILLED\nTWELVE SOLDIERS BEFORE THE ARMY DROVE THEM BACK TO THE HILLS THERE."
    assert len(split(wire)) == 1


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Thousands flee the crackdown The mission said so.", ["Thousands flee the crackdown", "The mission said so."]),
        (
            "Shells fall west of Tripoli NEW: A raid is under way.",
            ["Shells fall west of Tripoli", "NEW: A raid is under way."],
        ),
        (
            "The tram lay on its side Image caption Crews at work",
            ["The tram lay on its side", "Image caption Crews at work"],
        ),
        ("He told The New York Times so.", ["He told The New York Times so."]),
        ("It is said that The mayor knew.", ["It is said that The mayor knew."]),
        ("Some were gravely ill. The mayor knew.", ["Some were gravely ill.", "The mayor knew."]),
        ("She is from Springfield, Ill. Crews came.", ["She is from Springfield, Ill. Crews came."]),
    ],
)
def test_pages_run_sentences_together(text: str, parts: list[str]) -> None:
    """A caption, a label or a headline without a stop ends where the next sentence opens."""
    assert split(text) == parts


def test_the_sentence_around_a_position() -> None:
    """A position inside the second sentence finds the second sentence."""
    text = "One. Two here. Three."
    assert sentence_around(text, 8) == (5, 14)
