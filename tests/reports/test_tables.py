"""Tables show every cell as it was read."""

import pytest

from factcheck.reports.tables import table


@pytest.mark.parametrize("cell", ["2,358", "1e400", "0012", "-1", "nan", "inf", "12.50", "True", "", "≥ 1,200"])
def test_figure_stays_as_it_was_read(cell: str) -> None:
    """2,358 is not 2358, and twelve and a half does not become 12.5."""
    drawn = table({"read as": 20}, [[cell], ["x"]])
    assert drawn.split("\n")[2].strip() == cell


def test_long_cell_goes_on_in_the_next_line() -> None:
    """Nothing of a long cell is lost, and no line is wider than its columns."""
    words = "at least sixty-two people died according to media in two neighboring countries"
    drawn = table({"source": 10, "words": 30}, [["Herald", words], ["Courier", "y" * 70]])
    assert max(map(len, drawn.split("\n"))) <= 10 + 2 + 30
    told = " ".join(line[9:].strip() for line in drawn.split("\n")[2:5])
    assert told == words
    assert sum(line.count("y") for line in drawn.split("\n")[5:]) == 70
