"""What stands before a length and belongs to it: "nearly three days", "a few weeks"."""

import re

from factcheck.text.dates.story import Story
from factcheck.text.dates.surroundings import word_before
from factcheck.text.dates.vocabulary import GAP, HEDGES, either

HEDGE_BEFORE = re.compile(
    rf"(?:^|[\s(“\"])(?P<hedge>{either(list(HEDGES))}"
    rf"|(?:(?<=for\ )|(?<=last\ )|(?<=lasted\ )|(?<=lasting\ ))over){GAP}$"
)
"""A hedge before a length; "over three years" is mostly "in the course of", so "over" needs a word before it."""
HEDGE_ENDS = frozenset(hedge.split()[-1] for hedge in (*HEDGES, "over"))
"""The last words of hedges: without one of them before a length, the pattern need not be tried."""
ARTICLE_BEFORE = re.compile(r"(?:^|[\s(“\"‘'-])(?P<article>an?|one)[\ \n]$")
COUNTED_BY_ONE = ("few", "couple", "number", "full", "additional", "hundred", "thousand")
"""What an article before it belongs to: "a few days"."""


def hedged_start(story: Story, start: int) -> tuple[int, str | None]:
    """Where the expression starts with its hedge and article, and what the hedge is."""
    first = start
    if story.lower.startswith(COUNTED_BY_ONE, start):
        article = ARTICLE_BEFORE.search(story.lower, max(0, start - 5), start)
        first = article.start("article") if article else start
    found = hedge_before(story, first)
    if found:
        return found.start("hedge"), HEDGES.get(" ".join(found["hedge"].split()), "MORE_THAN")
    return first, None


def hedge_before(story: Story, first: int) -> re.Match[str] | None:
    """The hedge right before a length."""
    if word_before(story, first) not in HEDGE_ENDS:
        return None
    return HEDGE_BEFORE.search(story.lower, max(0, first - 18), first)
