"""Who says so."""

import pytest

from factcheck.model import Stance
from factcheck.text.attribution import attribution_of
from factcheck.text.values import Span
from factcheck.text.words import lowered


def source_of(text: str, words: str) -> str | None:
    start = text.index(words)
    found = attribution_of(text, lowered(text), Span(0, len(text)), span=Span(start, start + len(words)))
    return found.source if found else None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("At least 12 people were killed, police said.", "police"),
        ("Police said 12 people were killed.", "Police"),
        ("According to Russian and Chinese media, 12 people were killed.", "Russian and Chinese media"),
        ("In the town 12 people were killed, according to the mayor.", "the mayor"),
        ("“We saw that 12 people were killed,” said Anna Orlova, a nurse.", "Anna Orlova"),
        ("The health ministry put the death toll at 90, as 12 people were killed later.", "The health ministry"),
        ("The Interfax agency reported that 12 people were killed.", "The Interfax agency"),
        ("Rights groups say 12 people were killed.", "Rights groups"),
        ("A doctor in Osh, west of the river, said 12 people were killed.", "A doctor in Osh"),
        ("The army, however, said 12 people were killed.", "The army"),
        ("OSH, Kyrgyzstan (Reuters) - The army said 12 people were killed.", "The army"),
        ("The World Health Organization (WHO) said 12 people were killed.", "The World Health Organization"),
        ("The town was quiet, and rebels said 12 people were killed.", "rebels"),
        ("In the hills 12 people were killed, and soldiers are reported to have fled.", None),
        ("In the town 12 people were killed.", None),
        ("In a statement said to be his, 12 people were killed.", None),
        ("The quake claimed the lives of many; 12 people were killed.", None),
    ],
)
def test_the_source_of_a_figure(text: str, source: str | None) -> None:
    """The words that name the source are kept as written."""
    assert source_of(text, "12 people were killed") == source


def test_a_source_in_the_second_half_vouches_for_that_half() -> None:
    """ "..., and, according to X, 12 died": X does not speak for the first half."""
    text = "Hundreds were hurt and, according to local media, at least 62 people died."
    assert source_of(text, "Hundreds were hurt") is None
    assert source_of(text, "at least 62 people died") == "local media"


def test_a_denial_is_a_stance() -> None:
    """Who denies a claim does not assert it."""
    text = "The army denied that 12 people were killed."
    found = attribution_of(text, lowered(text), Span(0, len(text)), span=Span(21, 42))
    assert found is not None
    assert found.stance is Stance.DENIES
    assert found.type == "official"
