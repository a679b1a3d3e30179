"""What stands beside an expression: the word before it, a capital, a name."""

import re

from factcheck.text.dates.story import Story

WORD_BEFORE = re.compile(r"([a-z]+)[-\s('\"“‘]*$")


def word_before(story: Story, start: int) -> str:
    """The word before a position: "in" before "May"."""
    lower, first = story.lower, max(0, start - 16)
    if lower[start - 1 : start] == " ":
        # Nearly always one space stands between, and then no pattern is needed.
        cut = lower.rfind(" ", first, start - 1)
        word = lower[cut + 1 : start - 1]
        if cut >= 0 and word.isalpha() and word.isascii():
            return word
    found = WORD_BEFORE.search(lower, first, start)
    return found[1] if found else ""


def century_of(year: int, story: Story) -> int:
    """The year that two digits name: '89 in an article of 1990 is 1989."""
    here = story.published.year if story.published else 2000
    return min(
        (century + year for century in (here // 100 * 100 - 100, here // 100 * 100, here // 100 * 100 + 100)),
        key=lambda full: abs(full - here),
    )


def capitalised(story: Story, start: int) -> bool:
    """Whether a capital stands at a position: May, not may."""
    return start < len(story.text) and story.text[start].isupper()


def name_follows(story: Story, end: int) -> bool:
    """Whether a capitalised word follows: April Jones."""
    following = story.text[end : end + 2]
    return following[:1] == " " and following[1:].isupper()
