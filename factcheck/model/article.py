"""The article: what a publisher said, and when."""

import hashlib
from typing import Literal, Self

from pydantic import Field, model_validator

from factcheck.model.record import Record

Part = Literal["text", "title"]
"""Where in an article a span lies."""


class Article(Record):
    """One article of one publisher. Offsets elsewhere are Unicode code points into `text`, or into `title`."""

    id: str = Field(min_length=1)
    """Unique within a workspace: front matter, else the file's name without its ending."""
    title: str | None = None
    source: str | None = None
    """The publisher, as the article names it."""
    published: str | None = None
    """EDTF, at the precision known: 2010-06-12, 2010-06, 2010-06-12T18:30:00Z; None when nobody says."""
    modified: str | None = None
    url: str | None = None
    language: str = "en"
    """BCP 47."""
    dateline: str | None = None
    """The place, day and agency that newswire puts before its first sentence, as written."""
    text: str
    sha256: str = ""
    """Of title and text in UTF-8; filled in when it is left empty, checked when it is given."""

    @staticmethod
    def digest(title: str | None, text: str) -> str:
        """The SHA-256 of a title and a text, in hexadecimal."""
        return hashlib.sha256(f"{title or ''}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()

    @model_validator(mode="before")
    @classmethod
    def _fill_digest(cls, given: object) -> object:
        if isinstance(given, dict) and not given.get("sha256") and isinstance(given.get("text"), str):
            title = given.get("title")
            return {**given, "sha256": cls.digest(title if isinstance(title, str) else None, given["text"])}
        return given

    @model_validator(mode="after")
    def _digest_is_true(self) -> Self:
        if self.sha256 != self.digest(self.title, self.text):
            raise ValueError(
                f"sha256 of article {self.id!r} is not that of its title and text; leave it out to have it computed"
            )
        return self

    def words_in(self, where: Part) -> str:
        """The text or the title; an article without a title has an empty one."""
        return self.text if where == "text" else self.title or ""
