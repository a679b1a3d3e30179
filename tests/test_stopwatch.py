"""The stopwatch tells a square from a straight line."""

from stopwatch import grows_in_a_straight_line


def test_a_straight_line_passes_and_a_square_does_not() -> None:
    """Work that looks at everything once passes; work that looks at all pairs fails."""
    assert grows_in_a_straight_line(lambda size: sum(range(size)), size=200_000)
    assert not grows_in_a_straight_line(lambda size: [1 for left in range(size) for right in range(size)], size=700)
