"""What stands beside a person's name: "Head of the OSCE Programme Office in Bishkek", "assistant secretary of state"."""

import re
from functools import lru_cache
from typing import Final

from factcheck.text.names.before import CONNECTORS, NARROWING, title_flags
from factcheck.text.names.lexicon import (
    COMMON,
    GIVEN,
    HONORIFIC,
    MODIFIER,
    POST,
    flags_of,
    lexicon,
)
from factcheck.text.names.spelling import plain
from factcheck.text.remembered import Remembered
from factcheck.text.values import Span

WINDOW = 130
"""How many code points before a name a title may take."""
LONGEST_TITLE = 14
"""Words."""
LAST_SIGN = re.compile(r".*[\s,;:()“”\"«»]", re.DOTALL)
"""A title does not reach over these signs, nor over the end of a line; and not over the end of a sentence:"""
SENTENCE_END = re.compile(r"(?<!\b[A-Z])[.!?] +\Z")
INITIAL = re.compile(r"\b[A-Z][.!?]\Z")
APPOSED = r"\s?, (?:\d{1,2} ?, )?(?:(?:who|which) (?:is|was) )?(?:the |a |an |his |her |its |their )?"
AFTER = re.compile(
    APPOSED
    + r"(?P<title>(?:[^,.;:()\n“”\"]|(?<=\b[A-Z])\.(?=\w|\s[a-z])|(?<=\.[A-Z])\.(?=\s)){3,110})(?=\s?[,.;:)\n“”\"]|$)"
)
FIRST_AFTER = re.compile(APPOSED + r"(?P<word>[^\s,;:()“”\"]+)")
SPACED = re.compile(r"\S+")


def title_before(text: str, name_start: int, *, floor: int) -> Span | None:
    """The title that ends where a name begins, not reaching before `floor`.

    >>> text = "said former Soviet leader Mikhail Gorbachev"
    >>> text[slice(*title_before(text, 26, floor=0))]
    'former Soviet leader'
    """
    begin = max(floor, name_start - WINDOW)
    end = begin + len(text[begin:name_start].rstrip())
    return walk_back(text, end, begin=begin) if name_start - end <= 2 else None


def title_before_comma(text: str, name_start: int, *, floor: int) -> Span | None:
    """The title before a name between commas: "the Head of the Office in Bishkek, Alexey Rogov, met"."""
    begin = max(floor, name_start - WINDOW)
    before = text[begin:name_start].rstrip().removesuffix(",").rstrip()
    return walk_back(text, begin + len(before), begin=begin)


def walk_back(text: str, end: int, *, begin: int) -> Span | None:
    """The title that ends at a position: words walked back as long as they can belong to a title."""
    stop = end
    best: int | None = None
    bridged = False
    following = ""
    for _ in range(LONGEST_TITLE):
        start = text.rfind(" ", begin, stop) + 1 or begin
        word = text[start:stop]
        opens = start == begin
        place = PLACES_OF[word]
        if place & MARKED:
            if closes_sentence(word, following):
                break
            if sign := LAST_SIGN.match(word):
                start, word, opens = start + sign.end(), word[sign.end() :], True
                place = PLACES_OF[word]
            if not word and not opens:
                # Two spaces.
                stop = start - 1
                continue
            if not word:
                break
        if place & HELD:
            best, bridged = start, False
        elif place & CONNECTING:
            # "the defense of officer Slager": what stands before "of" belongs to the title only if it is a post.
            if best is not None and word != "of":
                break
            bridged = best is not None
        elif best is None:
            if not place & LEADING:
                break
        elif bridged:
            if not place & BRIDGING:
                break
        elif (
            place & NARROW
            or (place & CAPITAL and not opens and not SENTENCE_END.search(text, begin, start))
            or (place & OPENING and opens_phrase(plain(word), plain(following)))
        ):
            best = start
        else:
            break
        if opens:
            break
        following, stop = word, start - 1
    return None if best is None else Span(best, end)


HELD, CONNECTING, LEADING, BRIDGING, NARROW, CAPITAL, OPENING, MARKED = 1, 2, 4, 8, 16, 32, 64, 128
"""What a word can do in a title: be the post, connect ("of"), lead up to a name before a post is found, lead up to "of", make the
post narrower, be a capitalised word that is no ordinary one, open a name of the lexicon; and whether it
holds signs at which a title may end."""


def places_of(word: str) -> int:
    """What a word can do in a title, added up.

    >>> places_of("minister") & HELD == HELD, places_of("of") & CONNECTING == CONNECTING
    (True, True)
    """
    if not word:
        return MARKED
    flags, large = title_flags(word), word[0].isupper()
    can = {
        HELD: flags & POST,
        CONNECTING: word in CONNECTORS,
        LEADING: large or word.startswith("al-") or flags & MODIFIER,
        BRIDGING: large or flags & MODIFIER,
        NARROW: flags & NARROWING,
        CAPITAL: large and not flags & COMMON,
        OPENING: plain(word) in lexicon().phrases,
        MARKED: word[-1] in ".!?" or LAST_SIGN.match(word),
    }
    return sum(place for place, so in can.items() if so)


PLACES_OF: Final[Remembered[int]] = Remembered(places_of, limit=32768)
"""What a word can do in a title, by the word."""


def closes_sentence(word: str, following: str) -> bool:
    """Whether a sentence ends with a word: not with the initial of "J. Smith", nor before a small letter."""
    return word[-1:] in (".", "!", "?") and "A" <= following[:1] <= "Z" and INITIAL.search(word) is None


def opens_phrase(lower: str, following: str) -> bool:
    """Whether two words open a name of the lexicon: "White" before "House"."""
    return any(phrase.words[1] == following for phrase in lexicon().phrases.get(lower, ()))


def title_after(text: str, name_end: int) -> Span | None:
    """The apposition that follows a name: "Robert Blake, assistant secretary of state, said"."""
    first = FIRST_AFTER.match(text, name_end)
    # Most of what follows a comma is no title, which its first word tells: "Blake, who said".
    if first is None or not may_open_title(first["word"]):
        return None
    found = AFTER.match(text, name_end)
    if found is None:
        return None
    words = list(SPACED.finditer(found["title"]))
    start = found.start("title")
    for number, word in enumerate(words[:6]):
        flags = apposed_flags(word[0])
        if flags & POST and (not flags & GIVEN or flags & HONORIFIC):
            return Span(start, start + end_of_title(words[number:]))
        if not may_open_title(word[0]):
            return None
    return None


@lru_cache(maxsize=8192)
def may_open_title(word: str) -> bool:
    """Whether a title behind a name may open with a word: "deputy", "Ukraine's", "Secretary"; not "who"."""
    return bool(apposed_flags(word) & (NARROWING | POST) or word[0].isupper() or word.endswith(("'s", "’s")))


def apposed_flags(word: str) -> int:
    """What a word, with or without its possessive, can be."""
    return flags_of(plain(word.removesuffix("'s").removesuffix("’s")))


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
