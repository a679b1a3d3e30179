"""Who is in an article: the names that tell of others."""

from dataclasses import dataclass

from factcheck.text.names.east_asian import family_names
from factcheck.text.names.neighbours import PARTICLES


@dataclass(frozen=True, slots=True)
class Company:
    """Who an article names in full: the family names and given names that later stand alone."""

    family: set[str]
    given: set[str]
    storms: set[str]
    """What the article calls a storm: "Irma" behind "Hurricane Irma"."""

    def add(self, words: tuple[str, ...]) -> None:
        """Remember the words of a full name."""
        if words:
            self.family.add(words[-1])
            if words[0] in family_names():
                # "Zhao Sicong" is Zhao.
                self.family.add(words[0])
        if len(words) > 1:
            self.given.add(words[0])

    def knows(self, words: tuple[str, ...]) -> bool:
        """Whether both words of a name are known from elsewhere in the article."""
        return words[-1] in self.family and (words[0] in self.given or words[0] in PARTICLES)
