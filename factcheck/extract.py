"""Articles -> Claims and Unread: every rule reads the title and the text of every article."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims import Draft, rules
from factcheck.model import CLAIM, Article, Claim, Part, Unread, evidence_fields
from factcheck.text.reading import Reading

PARTS: tuple[Part, ...] = ("title", "text")


class Extraction(NamedTuple):
    """What a set of articles claim, and what could not be read."""

    claims: tuple[Claim, ...]
    unread: tuple[Unread, ...]


def extract(articles: Sequence[Article]) -> Extraction:
    """The claims of articles, in the order of the articles and of their words.

    >>> extract([Article(id="a", text="At least 12 people were killed.")]).claims[0].quantity.lower
    Decimal('12')
    """
    claims: list[Claim] = []
    unread: list[Unread] = []
    for article in articles:
        found = extract_one(article)
        claims += found.claims
        unread += found.unread
    return Extraction(tuple(claims), tuple(unread))


def extract_one(article: Article) -> Extraction:
    """The claims of one article."""
    claims: list[Claim] = []
    unread: list[Unread] = []
    seen: Counter[str] = Counter()
    for part in PARTS:
        if not article.words_in(part):
            continue
        reading = Reading(article, part)
        drafts: list[Draft] = []
        for rule in rules():
            for found in rule(reading):
                if isinstance(found, Draft):
                    drafts.append(found)
                else:
                    evidence = evidence_fields(article, part, found.start, found.end)
                    unread.append(Unread.model_validate({**evidence, "kind": found.kind, "reason": found.reason}))
        for draft in sorted(drafts, key=lambda draft: (draft.start, draft.end, draft.kind)):
            claims.append(claim_of(article, part, draft, seen=seen))
    return Extraction(tuple(claims), tuple(sorted(unread, key=lambda words: (words.where, words.start, words.end))))


def claim_of(article: Article, part: Part, draft: Draft, *, seen: Counter[str]) -> Claim:
    """The validated record of a draft. Its id is a digest of article, kind, words and repeat, not of its place."""
    words = " ".join(article.words_in(part)[draft.start : draft.end].lower().split())
    meaning = f"{article.id}\n{draft.kind}\n{words}"
    seen[meaning] += 1
    digest = hashlib.sha256(f"{meaning}\n{seen[meaning]}".encode()).hexdigest()[:12]
    evidence = evidence_fields(article, part, draft.start, draft.end)
    return CLAIM.validate_python({**evidence, **draft.fields, "kind": draft.kind, "id": digest})
