"""Where a text may speak of time, and which readers to ask there."""

import re
from collections.abc import Iterator
from functools import cache
from operator import itemgetter
from string import digits
from typing import TYPE_CHECKING

from factcheck.text.dates.readers import READERS, Readers, read_with, readers_of_figure, readers_of_word
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.words import automaton_of

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

DIGITS = re.compile(r"\d[\d,.:/]*+")
"""A figure with all that is written together with it, so that "1,998" is asked about once."""
OTHER_DIGIT = re.compile(r"[\u0660-\u1fff\u3000-\U0010ffff]")
"""What may be a digit of another script."""
NEVER_ALONE = {
    "that": "day night week month year quarter morning afternoon evening decade same very",
    "same": "day night week month year quarter period morning afternoon evening",
    "these": "days",
    "as": "soon",
    "at": "present",
    "new": "year",
    "good": "friday",
    "palm": "sunday",
    "most": "recent",
    "full": "year quarter",
}
"""Common words, and what must follow for them to start an expression: looked for as pairs, they cost little."""


def starts() -> list[str]:
    """The words and pairs of words that may start an expression."""
    alone = [word for word in READERS if word not in NEVER_ALONE]
    return sorted(
        alone
        + [f"{word}{gap}{after}" for word, follow in NEVER_ALONE.items() for after in follow.split() for gap in " \n"]
    )


@cache
def finder() -> "tuple[AhoCorasick, list[tuple[str, bool]]]":
    """The automaton over all words that may start an expression, and digits; the first word of each, and whether it stands alone."""
    listed = starts()
    first_words = [(start.split()[0], start.isalpha()) for start in listed]
    return automaton_of([*listed, *digits]), [*first_words, *[("", False) for _ in digits]]


def anchors(lower: str) -> list[tuple[int, Readers | None]]:
    """Where an expression may start, in order, and who reads it there: words of the table; figures, whose readers are None."""
    automaton, listed = finder()
    length = len(lower)
    found: list[tuple[int, Readers | None]] = []
    exotic = not lower.isascii() and OTHER_DIGIT.search(lower) is not None
    figure_end = 0
    for pattern, start, end in automaton.find_matches_as_indexes(lower):
        word, alone = listed[pattern]
        if not word:
            if start >= figure_end and not exotic and (figure := DIGITS.match(lower, start)):
                figure_end = figure.end()
                found.append((start, None))
            continue
        if start and ((before := lower[start - 1]).isalnum() or before == "_"):
            continue
        if alone and end < length and "a" <= lower[end] <= "z":
            # "Mark" is no "Mar": a longer word of the table would have been found instead.
            continue
        readers = readers_of_word(lower, word, start + len(word))
        if readers:
            found.append((start, readers))
    if exotic:
        found += [(figure.start(), None) for figure in DIGITS.finditer(lower)]
        found.sort(key=itemgetter(0))
    return found


def phrases(story: Story) -> Iterator[Phrase]:
    """All expressions of a text, in order, none overlapping, each noted before the next is read."""
    free = 0
    for start, readers in anchors(story.lower):
        if start < free:
            continue
        phrase = read_with(readers_of_figure(story.lower, start) if readers is None else readers, story, start)
        if phrase is None:
            continue
        phrase = with_article(story, phrase, free=free)
        if phrase.start < free:
            continue
        for one in (phrase, *phrase.then):
            story.note(one)
            yield one
            free = one.end


def with_article(story: Story, phrase: Phrase, *, free: int) -> Phrase:
    """The expression with the "the" that belongs to it."""
    start = phrase.start
    if (
        phrase.article
        and start - 4 >= free
        and story.lower[start - 4 : start] in ("the ", "the\n")
        and not story.lower[start - 5 : start - 4].isalnum()
    ):
        return phrase._replace(start=start - 4)
    if story.lower.endswith("around ", free, start) and phrase.type != "SET" and phrase.value[:1].isdigit():
        return phrase._replace(start=start - 7, mod=phrase.mod or "APPROX")
    return phrase
