"""One side of a comparison: a claim with the article that makes it and the day it speaks for."""

from datetime import date
from typing import NamedTuple

from factcheck.model import Article, Cause, Claim, Relation


class Side(NamedTuple):
    """A claim, its article, and the day that it speaks for: its own as-of, else the article's publication."""

    claim: Claim
    article: Article
    day: date | None

    @property
    def source(self) -> str:
        """The publisher, else the article's id."""
        return self.article.source or self.article.id

    @property
    def words(self) -> str:
        """The words of the claim on one line, shortened in the middle."""
        words = " ".join(self.claim.exact.split())
        return words if len(words) <= 120 else f"{words[:70]} … {words[-45:]}"


class Verdict(NamedTuple):
    """How two sides stand to each other, why they differ, and the reason in words."""

    relation: Relation
    cause: Cause | None
    reason: str


def spoken(side: Side) -> str:
    """A side as an editor reads it aloud: 'Herald (2010-06-12): "at least 12"'.

    The day is left out where it is unknown.
    """
    day = f" ({side.day.isoformat()})" if side.day else ""
    said = f", quoting {side.claim.attribution.source}" if side.claim.attribution else ""
    return f"{side.source}{day}{said}: “{side.words}”."


def because(left: Side, right: Side, verdict: Verdict) -> str:
    """The reason with both quotes: what a finding says for itself."""
    if left.article.id == right.article.id:
        return f"{spoken(left)} The same article: “{right.words}”. {verdict.reason}"
    return f"{spoken(left)} {spoken(right)} {verdict.reason}"
