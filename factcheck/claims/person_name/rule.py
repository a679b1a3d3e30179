"""How an article writes a person's name.

Names that travel through another alphabet arrive in several spellings: "Otunbayeva", "Utanbayeva" and "Otanbayeva" are one woman.
The rule yields each spelling of each person once, where it first stands: the full names, and a surname alone when it is written
otherwise than in the full names of the article ("Rosa Utanbayeva" above, "Ms. Otanbayeva" below).

A surname that only repeats what a full name already shows is no claim of its own, and neither is a given name alone.
"""

from collections.abc import Iterator
from functools import lru_cache

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.persons import person
from factcheck.text.names.spelling import plain
from factcheck.text.reading import Reading
from factcheck.text.values import NameMention


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each spelling of a person, in the order of first mentions."""
    text = reading.text
    persons = [
        (words_of(text[mention.start : mention.end]), mention) for mention in reading.names if mention.type == "person"
    ]
    shown = {word for spelling, _ in persons if len(spelling) > 1 for word in (spelling[0], spelling[-1])}
    seen: set[tuple[str, ...]] = {()}
    for spelling, mention in persons:
        if spelling in seen or (len(spelling) == 1 and spelling[0] in shown):
            continue
        seen.add(spelling)
        yield claim(reading, mention)


@lru_cache(maxsize=8192)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name without case, marks and stops, so that "BAKIYEV" and "Bakiyev" are one spelling."""
    return tuple(plain(word) for word in name.split())


def claim(reading: Reading, mention: NameMention) -> Draft:
    """The claim of one spelling."""
    name = " ".join(reading.text[mention.start : mention.end].split())
    return Draft("person_name", mention.start, mention.end, {"person": person(name, mention.title)})
