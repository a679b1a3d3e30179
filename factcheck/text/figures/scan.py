"""Where numerals may start: digits and number words, found in one pass each, read one by one only where asked."""

import re
import string
from functools import cache
from typing import TYPE_CHECKING

from factcheck.text.figures.fractions import BARE, FINANCIAL, bare_share_at, one_in
from factcheck.text.figures.hedges import hedge_before, word_behind
from factcheck.text.figures.identifiers import is_pronoun
from factcheck.text.figures.numerals import SCALES, VULGAR, Numeral, digits_at
from factcheck.text.figures.worded import EXACT_STARTS, PLURAL_SCALES, VAGUE, words_at
from factcheck.text.words import in_ascii, octets_of

if TYPE_CHECKING:
    from ahocorasick_rs import BytesAhoCorasick

STARTS = tuple(
    sorted(
        {
            *EXACT_STARTS,
            *PLURAL_SCALES,
            *BARE,
            *(phrase.split()[0 if " " not in phrase else 1] for phrase in VAGUE),
            "tens",
        }
    )
)
"""The words that a numeral can begin with, or that announce one (a few, a couple)."""
BOUNDARIES = frozenset(" \n\t\u00a0\"'“”‘’«([-–—/,.:;*>|")
"""What may stand before a number word; looking for it in the same pass leaves out the "one" of "money"."""
IN_ASCII = sorted({sign if sign.isascii() else "?" for sign in BOUNDARIES})
"""The same as the automaton sees them."""
ALSO_IN_DIGITS = ",.:"
WITH_FRACTIONS = re.compile(rf"[0-9{''.join(VULGAR)}][0-9{ALSO_IN_DIGITS}]*")
"""Digits in the rare text that writes "½"."""
WITH_ARTICLE = frozenset(["few", "handful", "couple", "half", *SCALES])
NEEDS_ARTICLE = frozenset(["few", "handful", "couple"])
ARTICLES = ("a ", "an ", "a half-", "a half ")


@cache
def _automaton() -> "tuple[BytesAhoCorasick, list[str]]":
    """What finds digits and number words, and the word of each of its patterns, nothing for a digit."""
    words = [(boundary + word, word) for word in STARTS for boundary in IN_ASCII]
    patterns = words + [(digit, "") for digit in string.digits]
    return octets_of([pattern for pattern, _ in patterns]), [word for _, word in patterns]


def anchors(lower: str) -> list[tuple[int, str]]:
    """The places where a numeral may start, in order, with the number word there, or nothing for digits.

    >>> anchors("12 men, two dogs, no money")
    [(0, ''), (8, 'two')]
    """
    automaton, words = _automaton()
    found: list[tuple[int, str]] = []
    run = -1
    # With a line feed in front a word at the start has its boundary too, and every place is one further on.
    for pattern, start, end in automaton.find_matches_as_indexes(b"\n" + in_ascii(lower)):
        word = words[pattern]
        if word:
            following = lower[end - 1 : end]
            if not (following.isalnum() or following == "_") and (not start or lower[start - 1] in BOUNDARIES):
                found.append((start, word))
            continue
        # Only the first digit of "1,250,000" is a place to start.
        if start != run and (run < 0 or lower[run - 1 : start - 1].strip(ALSO_IN_DIGITS)):
            found.append((start - 1, ""))
        run = end
    if not lower.isascii() and any(sign in lower for sign in VULGAR):
        found = [(place, word) for place, word in found if word]
        found += [(digit.start(), "") for digit in WITH_FRACTIONS.finditer(lower)]
        found.sort()
    return found


def numeral_at(lower: str, start: int, word: str) -> tuple[int, Numeral] | None:
    """The numeral at an anchor and where it starts, its article included; None where the word counts nothing."""
    if not word:
        return decimal_at(lower, start)
    if word == "one" and is_pronoun(lower, start):
        # "One of them", but "one in five" and "one-third".
        return None
    if word == "naught" and not lower.startswith(" point", start + len(word)):
        # "All for naught"
        return None
    if word in BARE:
        return share_at(lower, start, word)
    begin = article_before(lower, start) if word in WITH_ARTICLE else start
    if begin == start and word in NEEDS_ARTICLE:
        # "The few who stayed"
        return None
    numeral = words_at(lower, begin)
    if numeral is None or (numeral.share and is_financial(lower, begin, numeral.end)):
        return None
    return shared(lower, begin, numeral)


def is_financial(lower: str, start: int, end: int) -> bool:
    """Whether quarters are those of a year: "the last three quarters"."""
    return lower.endswith("quarters", start, end) and word_behind(lower, start) in FINANCIAL


def decimal_at(lower: str, start: int) -> tuple[int, Numeral] | None:
    """Digits at an anchor; ".08" starts at its point."""
    numeral = digits_at(lower, start)
    if numeral is None:
        return None
    if lower[start - 1 : start] == "." and not lower[max(0, start - 2) : start - 1].strip(" \n\t(-−$€£"):
        amount = numeral.amount
        if amount is not None and amount == amount.to_integral_value() and lower[start : numeral.end].isdigit():
            return start - 1, numeral._replace(amount=amount.scaleb(start - numeral.end))
    return shared(lower, start, numeral)


def shared(lower: str, start: int, numeral: Numeral) -> tuple[int, Numeral]:
    """The numeral with "in five" or "out of 10" behind it, where that makes it a share."""
    if numeral.amount is None or numeral.share or not lower.startswith((" in ", " out "), numeral.end):
        return start, numeral
    return start, one_in(lower, numeral.end, numeral.amount) or numeral


def share_at(lower: str, start: int, word: str) -> tuple[int, Numeral] | None:
    """ "Half" and "a third": of a scale, of a unit, or of what follows."""
    begin = article_before(lower, start)
    numeral = words_at(lower, begin) if word == "half" else None
    if numeral is None:
        hedged = hedge_before(lower, begin) is not None
        before = word_behind(lower, start)
        numeral = bare_share_at(lower, start, word, before="" if before == "a" else before, hedged=hedged)
    return (begin, numeral) if numeral else None


def article_before(lower: str, start: int) -> int:
    """Where "a dozen" and "a few" begin: at the article."""
    if not lower.endswith(ARTICLES, 0, start):
        return start
    for article in ARTICLES:
        if (
            lower.endswith(article, 0, start)
            and not lower[max(0, start - len(article) - 1) : start - len(article)].isalnum()
        ):
            return start - len(article)
    return start
