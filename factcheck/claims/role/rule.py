"""Who holds which post, and since when no longer.

"Interim President Rosa Utanbayeva" and "former President Kurmanbek Bakiyev" tell who governs; two articles that name two foreign
ministers of one country differ. The rule reads the title before a name ("Foreign Minister Ana Ruiz"), the apposition after it
("Robert Blake, assistant secretary of state"), the head of a body ("a provisional government headed by Roza Otunbayeva") and the
appointment ("was named finance minister"). Words such as interim, acting, former, then and designate become the status; what
follows "of the" becomes the organization.

What is not read: honorifics ("Ms."), kinship ("his widow"), and what people are rather than hold ("suspect", "resident").
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.persons import person
from factcheck.claims.role.posts import STATUS, Post, leading_title, read_post
from factcheck.model import Organization
from factcheck.text.names.spelling import plain
from factcheck.text.reading import Reading
from factcheck.text.values import NameMention, Span

WINDOW: Final = 150
HEADED: Final = re.compile(
    r"\b(?P<status>interim|provisional|transitional|caretaker|new|coalition|current)?\s*\b(?P<body>government|administration|cabinet)\s+(?:that\s+is\s+)?(?:headed|led|run)\s+by\s+(?:\w+\s+){0,3}\Z",
    re.IGNORECASE,
)
HEADED_REACH: Final = 90
HEADED_BY: Final = re.compile(r"(?:headed|led|run)\s+by\s")
"""What every HEADED holds; much cheaper to look for in lowered text, and rare."""
APPOINTED: Final = re.compile(
    r"""
    \s (?: (?:has\s|had\s)? (?:was|been|be|is)\s (?:\w+ly\s)? (?:elected|appointed|named|sworn\sin|inaugurated|confirmed) | became | becomes )
    (?:\sas)? \s (?P<title> [^.,;:()\n“”"]{3,80} )
    """,
    re.VERBOSE,
)


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each person and post, at its first mention."""
    claimed: dict[tuple[str, str], list[tuple[Post, frozenset[str]]]] = {}
    text, lower = reading.text, reading.lower
    for mention in reading.names:
        if mention.type != "person":
            continue
        start = mention.start
        begin = max(0, start - HEADED_REACH)
        headed_by = lower.find("by", begin, start) >= 0 and HEADED_BY.search(lower, begin, start) is not None
        if not (headed_by or mention.title or APPOINTED.match(text, mention.end)):
            # Two in three mentions: a bare name.
            continue
        for span, post in posts_of(text, mention, headed_by=headed_by):
            name = " ".join(text[mention.start : mention.end].split())
            words = words_of(post.post)
            before = claimed.setdefault((plain(name.split()[-1]), post.status), [])
            # "Minister Kazakbaev" says no more than "Minister of Foreign Affairs Ruslan Kazakbaev" did.
            if any(words <= known and post.organization in (None, said.organization) for said, known in before):
                continue
            before.append((post, words))
            organization = Organization(name=post.organization) if post.organization else None
            fields = {
                "person": person(name, mention.title),
                "post": post.post,
                "organization": organization,
                "status": post.status,
            }
            yield Draft("role", span.start, span.end, fields)


def posts_of(text: str, mention: NameMention, *, headed_by: bool) -> Iterator[tuple[Span, Post]]:
    """The posts that stand beside one mention, each with the words from post to name; the head of a body only behind a "by"."""
    if mention.title:
        post = read_post(mention.title)
        span = title_span(text, mention)
        if post is not None and span is not None:
            yield span, post
    headed = HEADED.search(text, max(0, mention.start - HEADED_REACH), mention.start) if headed_by else None
    if headed is not None:
        interim = (headed.group("status") or "").lower() in STATUS
        yield (
            Span(headed.start(), mention.end),
            Post(f"head of {headed.group('body').lower()}", None, "interim" if interim else "current"),
        )
    appointed = APPOINTED.match(text, mention.end)
    if appointed is not None:
        title = leading_title(appointed.group("title"))
        post = read_post(title) if title else None
        if title and post is not None:
            yield Span(mention.start, appointed.start("title") + len(title)), post


@lru_cache(maxsize=8192)
def words_of(post: str) -> frozenset[str]:
    """The words of a post, whatever their order and case."""
    return frozenset(post.lower().split())


def title_span(text: str, mention: NameMention) -> Span | None:
    """From title to name, or from name to title."""
    title = mention.title or ""
    before = text.rfind(title, max(0, mention.start - WINDOW), mention.start)
    if before >= 0:
        return Span(before, mention.end)
    after = text.find(title, mention.end, mention.end + WINDOW)
    return Span(mention.start, after + len(title)) if after >= 0 else None
