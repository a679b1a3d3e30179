"""What was once worked out for a word, kept for the next time."""

from collections.abc import Callable
from typing import TypeVar

V = TypeVar("V")


class Remembered(dict[str, V]):
    """A dict that works out what it lacks; when it is full it begins anew, so that it stays small whatever is read.

    News repeats its words, so nearly every look-up is that of a bare dict: lru_cache would move each hit to the front.

    >>> lengths = Remembered(len, limit=2)
    >>> lengths["Osh"], lengths["Jalal-Abad"], lengths["Naryn"], len(lengths)
    (3, 10, 5, 1)
    """

    def __init__(self, work: Callable[[str], V], *, limit: int) -> None:
        self.work = work
        self.limit = limit

    def __missing__(self, word: str) -> V:
        """Work out and keep."""
        if len(self) >= self.limit:
            self.clear()
        found = self[word] = self.work(word)
        return found
