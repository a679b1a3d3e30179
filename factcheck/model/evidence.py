"""Evidence: the very words, and where they stand (W3C Web Annotation: TextPositionSelector and TextQuoteSelector)."""

from typing import Self

from pydantic import Field, model_validator

from factcheck.model.article import Article, Part
from factcheck.model.record import Record

CONTEXT = 32
"""How many code points of prefix and suffix a quote carries, as the Web Annotation examples do."""


class Evidence(Record):
    """Words of one article. `text[start:end] == exact`, always: see `of` and `check_against`."""

    article: str
    where: Part = Field(default="text", alias="in")
    start: int = Field(ge=0)
    """Unicode code points into the article's text, or title."""
    end: int
    exact: str = Field(min_length=1)
    prefix: str = ""
    suffix: str = ""

    @model_validator(mode="after")
    def _span_fits_quote(self) -> Self:
        if self.end - self.start != len(self.exact):
            raise ValueError(
                f"the span {self.start}..{self.end} of {self.article} is not as long as its quote {self.exact[:40]!r}"
            )
        return self

    def check_against(self, article: Article) -> None:
        """Raise ValueError unless the article holds exactly these words at exactly this place."""
        words = article.words_in(self.where)
        if article.id != self.article or words[self.start : self.end] != self.exact:
            found = words[self.start : self.end][:40]
            raise ValueError(
                f"{self.article}: {self.where} {self.start}..{self.end} reads {found!r}, not {self.exact[:40]!r}"
            )


def evidence_fields(article: Article, where: Part, start: int, end: int) -> dict[str, object]:
    """The fields of Evidence for a span of an article, true by construction."""
    words = article.words_in(where)
    return {
        "article": article.id,
        "where": where,
        "start": start,
        "end": end,
        "exact": words[start:end],
        "prefix": words[start - CONTEXT if start > CONTEXT else 0 : start],
        "suffix": words[end : end + CONTEXT],
    }
