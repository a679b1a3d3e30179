"""Reading names grows in a straight line, whatever the text is made of."""

import time

import pytest

from factcheck.text.names import read_names

PATIENCE = 12
"""How many times longer four times the text may take; a straight line takes four, a square sixteen."""


def seconds(text: str) -> float:
    """The best of three readings."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        read_names(text)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize(
    "unit",
    ["A", "John ", "J. ", "Mr. ", "UN Osh ", 'John "A" ', "John al ", "Ministry of ", "“John, ", "John Smith, a a "],
)
def test_four_times_the_text_takes_about_four_times_as_long(unit: str) -> None:
    """No text of names, initials, titles or quotes makes reading quadratic."""
    short, long = (unit * (length // len(unit)) for length in (50_000, 200_000))
    assert seconds(long) < max(PATIENCE * seconds(short), 0.2)
