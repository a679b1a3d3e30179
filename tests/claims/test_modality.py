"""How firmly a measure is said."""

import pytest

from factcheck.extract import extract
from factcheck.model import Article


def modality_in(text: str) -> str:
    return str(extract([Article(id="a", text=text)]).claims[0].modality.value)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The railway has not announced a moratorium of ten days.", "denied"),
        ("The bank planned a dividend payment of $40 million, which has now been cancelled.", "denied"),
        ("Owners will have the option of a moratorium of ten days.", "possible"),
        ("The court took a bank fine of $4 million rather than a bank fine of $9 million.", "stated"),
        ("The mayor is accused of spending $3 million in campaign funds.", "possible"),
        ("The bank was due to pay a dividend of $40 million.", "possible"),
        ("The delay could help the rival's $5 billion bid.", "stated"),
        ("The bank paid a dividend of $40 million.", "stated"),
    ],
)
def test_what_never_came_is_not_stated(text: str, modality: str) -> None:
    """A measure that was cancelled, offered, alleged or planned is not held as one that was."""
    assert modality_in(text) == modality


def test_the_thing_replaced_is_not_stated() -> None:
    """Of "X rather than Y" only X was."""
    claims = extract(
        [Article(id="a", text="The court took a bank fine of $4 million rather than a bank fine of $9 million.")]
    ).claims
    assert [claim.modality.value for claim in claims] == ["stated", "possible"]
