"""Where a page ran two sentences together: a headline, a caption or a label without a stop before what follows."""

from functools import cache
from typing import TYPE_CHECKING

from factcheck.text.words import in_ascii, octets_of

if TYPE_CHECKING:
    from ahocorasick_rs import BytesAhoCorasick

LABELS = (
    "NEW:", "UPDATE:", "Related:", "RELATED:", "Read more:", "READ MORE:", "Read also:", "Also read:", "Photo:", "Photos:", "PHOTOS:", "Video:",
    "VIDEO:", "Watch:", "WATCH:", "Image caption", "Image copyright", "Media caption", "Hide Caption", "Story highlights", "Advertisement",
)  # fmt: skip
"""What opens a bullet, a caption or a pointer to another story."""
OPENERS = "The He She They It But An This There His Her We In To After When Police Officials".split()
"""Words that open a sentence, with a capital and no stop before them: "fled the crackdown The mission said"."""
LEADS_ON = frozenset(
    """
    of for in at by to from with and or on as via near than but that into over under called named titled film book novel song newspaper
    magazine said says told when while who if because so play movie show series band album game
    """.split()
)
"""Words that a capital may follow inside a sentence: "a column in The guardian"."""


@cache
def _automaton() -> "BytesAhoCorasick":
    """Finds the openers and then the labels, each behind a space."""
    return octets_of([*(f" {word} " for word in OPENERS), *(f" {label}" for label in LABELS)])


def glued_breaks(text: str) -> list[tuple[int, int]]:
    """The spaces at which a sentence begins that no stop parts from the one before.

    >>> glued_breaks("Thousands flee the crackdown The mission said so")
    [(28, 29)]
    """
    return [
        (place, place + 1)
        for pattern, place, end in _automaton().find_matches_as_indexes(in_ascii(text))
        if place
        and (
            text[place - 1].islower() and opens_sentence(text, place, end)
            if pattern < len(OPENERS)
            else text[place - 1].isalnum()
        )
    ]


def opens_sentence(text: str, place: int, behind: int) -> bool:
    """Whether a capital word opens a sentence: behind a small word that asks for nothing, before a small word."""
    if not text[behind : behind + 1].islower():
        # "told The New York Times"
        return False
    word = text[text.rfind(" ", max(0, place - 30), place) + 1 : place]
    return word.isalpha() and word.islower() and len(word) > 1 and word not in LEADS_ON
