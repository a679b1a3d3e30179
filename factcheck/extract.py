"""Articles -> Claims and Unread: every rule reads the title and the text of every article."""

import gc
import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from factcheck.claims import Draft, Missed, rules
from factcheck.claims.rivals import Question, given_up, has_rival, shared_ages, shared_nouns
from factcheck.model import CLAIM, Article, Claim, Part, Unread, evidence_fields
from factcheck.text.reading import Reading

PARTS: tuple[Part, ...] = ("title", "text")
validated: Callable[[object], Claim] = CLAIM.validator.validate_python
"""The claim of a mapping, all its fields checked; called without the adapter around it, which costs a tenth more."""


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
    with collector_paused():
        for article in articles:
            found = extract_one(article)
            claims += found.claims
            unread += found.unread
    return Extraction(tuple(claims), tuple(unread))


@contextmanager
def collector_paused() -> Iterator[None]:
    """Nothing that reading builds refers to itself, so the collector of cycles finds nothing, at an eighth of the cost of it all."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def extract_one(article: Article) -> Extraction:
    """The claims of one article."""
    claims: list[Claim] = []
    unread: list[Unread] = []
    seen: Counter[str] = Counter()
    found = {part: found_in(Reading(article, part)) for part in PARTS if article.words_in(part)}
    shared: set[Question] = set().union(*(shared_nouns(drafts) | shared_ages(drafts) for drafts, _ in found.values()))
    for part, (drafts, missed) in found.items():
        missed += [given_up(draft) for draft in drafts if has_rival(draft, shared)]
        claims += (claim_of(article, part, draft, seen=seen) for draft in drafts if not has_rival(draft, shared))
        unread += (unread_of(article, part, words) for words in missed)
    return Extraction(tuple(claims), tuple(sorted(unread, key=lambda words: (words.where, words.start, words.end))))


def found_in(reading: Reading) -> tuple[list[Draft], list[Missed]]:
    """The claims that the rules find in a title or a text, in order of place, and what they could not read."""
    drafts: list[Draft] = []
    missed: list[Missed] = []
    for rule in rules():
        for found in rule(reading):
            if isinstance(found, Draft):
                drafts.append(found)
            else:
                missed.append(found)
    drafts.sort(key=lambda draft: (draft.start, draft.end, draft.kind))
    return drafts, missed


def claim_of(article: Article, part: Part, draft: Draft, *, seen: Counter[str]) -> Claim:
    """The validated record of a draft. Its id is a digest of article, kind, words and repeat, not of its place."""
    kind, start, end, fields = draft
    record = evidence_fields(article, part, start, end)
    words = " ".join(article.words_in(part)[start:end].lower().split())
    meaning = f"{article.id}\n{kind}\n{words}"
    repeat = seen[meaning] = seen.get(meaning, 0) + 1
    record.update(fields)
    record["kind"] = kind
    record["id"] = hashlib.sha256(f"{meaning}\n{repeat}".encode()).hexdigest()[:12]
    return validated(record)


def unread_of(article: Article, part: Part, missed: Missed) -> Unread:
    """The validated record of words that no rule could read."""
    evidence = evidence_fields(article, part, missed.start, missed.end)
    return Unread.model_validate({**evidence, "kind": missed.kind, "reason": missed.reason})
