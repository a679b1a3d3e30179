"""One part of one article, read at most once, and only as far as somebody asks."""

from bisect import bisect_left
from functools import cached_property
from typing import TypeVar

from factcheck.model import Article, Part
from factcheck.text.dates import read_dates
from factcheck.text.figures import read_figures
from factcheck.text.names import read_names
from factcheck.text.sentences import Sentences
from factcheck.text.values import DateMention, Figure, NameMention, Span
from factcheck.text.words import lowered

Mention = TypeVar("Mention", DateMention, Figure, NameMention)


class Reading:
    """The text or the title of an article with its sentences, figures, dates and names, each read when first asked for."""

    def __init__(self, article: Article, part: Part = "text") -> None:
        self.article = article
        self.part: Part = part
        self.text = article.words_in(part)

    @cached_property
    def lower(self) -> str:
        """The text in lower case, code point for code point: its offsets are those of the text."""
        return lowered(self.text)

    @cached_property
    def sentences(self) -> Sentences:
        """The sentences of the text, each cut out when it is first asked for."""
        return Sentences(self.text)

    def sentence(self, position: int) -> Span:
        """The sentence around a position."""
        return self.sentences.around(position)

    @cached_property
    def dates(self) -> list[DateMention]:
        """All time expressions, in order, none overlapping."""
        return read_dates(self.text, published=self.article.published, url=self.article.url)

    @cached_property
    def figures(self) -> list[Figure]:
        """All numbers that are not part of a date, in order, none overlapping."""
        taken = [(date.start, date.end) for date in self.dates if date.when.timex.type != "DURATION"]
        return read_figures(self.text, self.lower, taken=taken)

    def figures_in(self, span: Span) -> list[Figure]:
        """The figures that lie inside a span."""
        return _inside(self.figures, span)

    def dates_in(self, span: Span) -> list[DateMention]:
        """The time expressions that lie inside a span."""
        return _inside(self.dates, span)

    def names_in(self, span: Span) -> list[NameMention]:
        """The names that lie inside a span."""
        return _inside(self.names, span)

    @cached_property
    def names(self) -> list[NameMention]:
        """All names of persons, places and organizations, in order, none overlapping."""
        return read_names(self.text)


def _inside(mentions: list[Mention], span: Span) -> list[Mention]:
    """The mentions from `span.start` to `span.end`, of a list in order of place."""
    # A mention is a tuple that opens with its start, and any tuple is above the one that holds this start alone.
    first = bisect_left(mentions, (span.start,))
    last = bisect_left(mentions, (span.end,), first)
    return [mention for mention in mentions[first:last] if mention.end <= span.end]
