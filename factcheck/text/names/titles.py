"""What stands beside a person's name: "Head of the OSCE Programme Office in Bishkek", "assistant secretary of state"."""

import re

from factcheck.text.names.lexicon import (
    COMMON,
    DEMONYM,
    GIVEN,
    HONORIFIC,
    MODIFIER,
    ORGANIZATION,
    ORGANIZATION_HEAD,
    PLACE,
    POST,
    flags_of,
    lexicon,
)
from factcheck.text.names.spelling import plain
from factcheck.text.values import Span

WINDOW = 130
"""How many code points before a name a title may take."""

CONNECTORS = frozenset("of for the and in to at on on-the".split())
STOPS = re.compile(r"[.!?,;:()“”\"«»\n](?:(?<=[,;:()“”\"«»\n])|(?<!\b[A-Z][.!?])\s+(?=[A-Z“\"]))")
"""What a title does not reach over: a sign, or a stop that ends a sentence and no initial."""
LONGEST_TITLE = 14
"""Words."""
AFTER = re.compile(
    r"\s?, (?:\d{1,2} ?, )?(?:(?:who|which) (?:is|was) )?(?:the |a |an |his |her |its |their )?(?P<title>(?:[^,.;:()\n“”\"]|(?<=\b[A-Z])\.(?=\w|\s[a-z])|(?<=\.[A-Z])\.(?=\s)){3,110})(?=\s?[,.;:)\n“”\"]|$)"
)


def title_before(text: str, name_start: int, *, floor: int) -> Span | None:
    """The title that ends where a name begins, not reaching before `floor`.

    >>> text = "said former Soviet leader Mikhail Gorbachev"
    >>> text[slice(*title_before(text, 26, floor=0))]
    'former Soviet leader'
    """
    begin = max(floor, name_start - WINDOW)
    window = text[begin:name_start]
    stripped = window.rstrip()
    if not stripped or len(window) - len(stripped) > 2:
        return None
    if stripped[-1] == "," or (
        stripped[-1] in '.;:()“”"«»!?' and not stripped.endswith((" .", "Gen.", "Sen.", "Rep.", "Gov.", "Adm.", "Col."))
    ):
        return None
    tail = stripped[stripped.rfind(" ") + 1 :]
    if tail in CONNECTORS:
        return None
    if not tail[:1].isupper():
        flags = flags_of(plain(tail))
        if not flags or not (flags & (POST | MODIFIER) or tail.startswith("al-")):
            return None
    return walk_back(stripped, begin)


def title_before_comma(text: str, name_start: int, *, floor: int) -> Span | None:
    """The title before a name between commas: "the Head of the Office in Bishkek, Alexey Rogov, met"."""
    begin = max(floor, name_start - WINDOW)
    stripped = text[begin:name_start].rstrip()
    if not stripped.endswith(","):
        return None
    return walk_back(stripped[:-1].rstrip(), begin)


def walk_back(window: str, offset: int) -> Span | None:
    """The title that closes a window of text: words walked from its end as long as they can belong to a title."""
    best: Span | None = None
    bridged = False
    cut = 0
    for stop in STOPS.finditer(window):
        cut = stop.end()
    following = ""
    start = len(window)
    for word in reversed(window[cut:].split()[-LONGEST_TITLE:]):
        start = window.rindex(word, cut, start)
        lower = plain(word)
        flags = flags_of(lower) or flags_of(lower.removesuffix("'s"))
        if flags & POST:
            best, bridged = Span(offset + start, offset + len(window)), False
        elif word in CONNECTORS:
            # "the defense of officer Slager": what stands before "of" belongs to the title only if it is a post.
            if best is not None and word != "of":
                break
            bridged = best is not None
        elif best is None:
            if not (word[0].isupper() or word.startswith("al-") or flags & MODIFIER):
                break
        elif bridged:
            if not flags & MODIFIER and not word[0].isupper():
                break
        elif (
            flags & NARROWING
            or (word[0].isupper() and (not flags & COMMON and start > cut))
            or opens_phrase(lower, following)
        ):
            best = Span(offset + start, offset + len(window))
        else:
            break
        following = lower
    return best


NARROWING = MODIFIER | DEMONYM | PLACE | ORGANIZATION | ORGANIZATION_HEAD


def opens_phrase(lower: str, following: str) -> bool:
    """Whether two words open a name of the lexicon: "White" before "House"."""
    return any(phrase.words[1] == following for phrase in lexicon().phrases.get(lower, ()))


def title_after(text: str, name_end: int) -> Span | None:
    """The apposition that follows a name: "Robert Blake, assistant secretary of state, said"."""
    if not text.startswith((",", " ,"), name_end):
        return None
    found = AFTER.match(text, name_end)
    if found is None:
        return None
    words = list(re.finditer(r"\S+", found.group("title")))
    start = found.start("title")
    for number, word in enumerate(words[:6]):
        written = word.group()
        flags = flags_of(plain(written.removesuffix("'s").removesuffix("’s")))
        if flags & POST and (not flags & GIVEN or flags & HONORIFIC):
            return Span(start, start + end_of_title(words[number:]))
        if not (flags & NARROWING or written[0].isupper() or written.endswith(("'s", "’s"))):
            return None
    return None


def end_of_title(words: list[re.Match[str]]) -> int:
    """Where a title that opens with a post ends: "general" of "general fires up his soldiers", all of "head of police"."""
    end = words[0].end()
    open_end = False
    for word in words[1:]:
        lower = plain(word.group())
        if lower in CLAUSE:
            break
        if lower in CONNECTORS:
            open_end = True
            continue
        if not (open_end or word.group()[0].isupper() or flags_of(lower) & (POST | MODIFIER)):
            break
        end = word.end()
    return end


CLAUSE = frozenset(
    "who which that whose whom where when while after before as but said says told has had was is".split()
)
