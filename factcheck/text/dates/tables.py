"""Tables of readers, turned round so that one look finds who is to be asked."""

from collections.abc import Callable, Iterable

from factcheck.text.dates.followers import Followers
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.vocabulary import words

Reader = Callable[[Story, int], Phrase | None]
Readers = tuple[Reader, ...]
Row = tuple[str | Iterable[str], Readers, Followers | None]
"""Words that open an expression, who reads it, and the words of which one must follow (None: any)."""


def listed(openers: str | Iterable[str]) -> Iterable[str]:
    """The words of a row, written as a line of text or taken from a table."""
    return words(openers) if isinstance(openers, str) else openers


def by_first_word(table: Iterable[Row]) -> dict[str, dict[str | None, Readers]]:
    """A table turned round: each word's readers by the word that follows; under None those who read whatever follows."""
    rows: dict[str, list[tuple[Reader, Followers | None]]] = {}
    for openers, readers, behind in table:
        for word in listed(openers):
            rows.setdefault(word, []).extend((read, behind) for read in readers)
    return {
        word: {
            follower: asked(known, follower)
            for follower in {None}.union(*(behind for _, behind in known if behind is not None))
        }
        for word, known in rows.items()
    }


def asked(rows: Iterable[tuple[Reader, Followers | None]], follower: str | None) -> Readers:
    """Of a word's readers those that go on with a follower, in order, each once."""
    return tuple(dict.fromkeys(read for read, behind in rows if behind is None or follower in behind))


def by_word(*rows: tuple[str | Iterable[str], Readers]) -> dict[str | None, Readers]:
    """The readers of a figure by the word behind it, in the order of the rows."""
    table: dict[str | None, Readers] = {}
    for followers_of_figure, readers in rows:
        for word in listed(followers_of_figure):
            table[word] = tuple(dict.fromkeys((*table.get(word, ()), *readers)))
    return table
