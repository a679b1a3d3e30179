"""Where a text may speak of time, and which readers to ask there."""

import re
from collections.abc import Iterator
from functools import cache

from factcheck.text.dates.readers import READERS, read_day
from factcheck.text.dates.story import Phrase, Story

DIGITS = re.compile(r"\d[\d,.:/]*+")
"""A figure with all that is written together with it, so that "1,998" is asked about once."""
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
def finder() -> "object":
    """The automaton over all words that may start an expression."""
    import ahocorasick_rs

    return ahocorasick_rs.AhoCorasick(starts(), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)


def anchors(lower: str) -> Iterator[int]:
    """Where an expression may start, in order: words of the table and figures, at the start of a word."""
    found = finder().find_matches_as_indexes(lower)  # type: ignore[attr-defined]
    words = [start for _, start, _ in found if not start or not (lower[start - 1].isalnum() or lower[start - 1] == "_")]
    figures = [match.start() for match in DIGITS.finditer(lower)]
    return iter(sorted(words + figures))


def phrases(story: Story) -> Iterator[Phrase]:
    """All expressions of a text, in order, none overlapping, each noted before the next is read."""
    free = 0
    for start in anchors(story.lower):
        if start < free:
            continue
        phrase = read_day(story, start)
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
