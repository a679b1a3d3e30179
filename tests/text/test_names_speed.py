"""Reading names grows in a straight line, whatever the text is made of."""

import pytest
from stopwatch import grows_in_a_straight_line

from factcheck.text.names import read_names


@pytest.mark.parametrize(
    "unit",
    [
        "A",
        "John ",
        "J. ",
        "Mr. ",
        "UN Osh ",
        'John "A" ',
        "John al ",
        "Ministry of ",
        "“John, ",
        "John Smith, a a ",
        "Xab Yab, ",
        "Xab Yab and ",
        "the Le Pab ",
        "Hurricane Irma ",
        "ABC ",
    ],
)
def test_eight_times_the_text_takes_about_eight_times_as_long(unit: str) -> None:
    """No text of names, initials, titles or quotes makes reading quadratic."""
    assert grows_in_a_straight_line(lambda size: read_names(unit * (size // len(unit))), size=25_000)
