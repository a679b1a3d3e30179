"""The ends of a distance, and the thing that is so long, deep or high, by the words beside the figure."""

import re
from typing import NamedTuple

from factcheck.claims.phrases import NOUNS_LIKE_VERBS, chain_at, phrase_at, phrase_before
from factcheck.text.reading import Reading
from factcheck.text.values import Span

NEAR = 80
"""Characters before a distance in which its near end is named."""


class End(NamedTuple):
    """The far end of a distance: its name, where that starts, and where the words for it end."""

    name: str
    name_start: int
    end: int


KINDS = frozenset("capital city town village island port province region district state country resort suburb".split())
APPOSED = re.compile(r"\s?,\s+(?=[A-Z]|al-[A-Z])")
NAME = re.compile(
    r"(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*)(?:\s(?:(?:of|the|de|del|la|al|el)\s)?(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*))*"
)
NAME_BEFORE = re.compile(
    r"(?<![\w'’-])(?P<name>(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*)(?:\s(?:(?:of|de|del|la|al|el)\s)?(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*))*)\Z"
)
LYING = re.compile(
    r"""
    \s*,?\s* (?: (?:which|that)\s+ )? (?:\bcurrently\s+|\bnow\s+|\bstill\s+)?
    (?: \b(?:is|are|was|were|lies|lie|lay|sits|sat|stands|stood|located|situated|lying|perched)
        (?:\s+(?:located|situated|only|just|now|still))* )?
    \s*\Z
    """,
    re.VERBOSE,
)
""" "Homs, | 165 km north of", "Kant lies | 20 km east of", "Bir Ajam, which is located | 30 km from"."""
BRACKET = re.compile(r"\s?\([^()]{2,24}\)")
COPULA = re.compile(
    r"\s(?:is|are|was|were|lies|lay|sits|stands|stood)(?:\s(?:located|situated|only|just|now|still|currently))*\s*\Z"
)
NO_NAMES = frozenset(
    "The A An In On At It They He She This That There But And With From For Of As Its Their While When We I You Today Now Yesterday Here"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday Wire Staff NEW Reuters AP AFP CNN BBC".split()
)
NO_THINGS = frozenset(
    "reach can could grow measure very so too like such rather long wide high deep tall thick large big small opened stretching water other others feet foot miles metres meters"
    " kilometres kilometers inches yards size least most".split()
)
"""Words before or behind a dimension that are no thing: "long and three miles wide"."""
MEASURED = re.compile(
    r"\s*,?(?:\s(?:which|that))?\s*(?:\s(?:is|are|was|were|be|measured|measures|measuring|standing|stands|stood|stretching|stretches|stretched|roughly|just|only|some"
    r"|up\sto|now|still))*\s*\Z"
)


def is_name(end: End) -> bool:
    """Whether an end of a distance is written with a capital: "Ajdabiya", "al-Brega"."""
    return any(word[:1].isupper() for word in re.split(r"[\s-]", end.name))


def far_end(reading: Reading, position: int, *, stop: int) -> End | None:
    """The place that a distance runs to: "the capital, Damascus" is Damascus, "the mouth of the river" is that."""
    phrase = chain_at(reading.text, position, stop=stop)
    if phrase is None:
        return None
    words = reading.text[phrase.start : phrase.end]
    first, last = words.split()[0].lower(), words.split()[-1].lower()
    if first.endswith("ing") and first not in NOUNS_LIKE_VERBS:
        # "Ten metres from reaching the bottom"
        return None
    if last in KINDS:
        comma = APPOSED.match(reading.text, phrase.end, stop)
        name = NAME.match(reading.text, comma.end(), stop) if comma else None
        if name is not None:
            return End(name.group(), name.start(), name.end())
    if first in KINDS and words[len(first) :].strip()[:1].isupper():
        # "The capital Damascus"
        start = phrase.end - len(words[len(first) :].lstrip())
        return End(reading.text[start : phrase.end], start, phrase.end)
    return End(words, phrase.start, phrase.end)


def near_end(reading: Reading, sentence: Span, position: int) -> str | None:
    """What lies that far away, where the words right before the figure name it; None where they tell of something else."""
    before = reading.text[max(sentence.start, position - NEAR) : position]
    lying = LYING.search(before)
    name = NAME_BEFORE.search(before, 0, lying.start()) if lying else None
    if name is not None:
        words = name["name"].split()
        while words and words[0] in NO_NAMES:
            words = words[1:]
        end = position - len(before) + name.end()
        person = any(mention.type == "person" and mention.end == end for mention in reading.names_in(sentence))
        if words and not person and not any(word in NO_NAMES for word in words):
            return " ".join(words)
    copula = COPULA.search(before)
    if copula is None:
        return None
    return subject(reading, sentence, position - len(before) + copula.start())


def subject(reading: Reading, sentence: Span, position: int) -> str | None:
    """The phrase that ends here, where an article or the start of the sentence opens it."""
    phrase = phrase_before(reading.text, position, floor=sentence.start)
    if phrase is None:
        return None
    return reading.text[phrase.start : phrase.end]


def thing_ahead(reading: Reading, position: int, *, stop: int) -> str | None:
    """The thing behind a dimension that is written before it: "a 22-mile-long | mist", "100-foot-tall | rocket"."""
    bracket = BRACKET.match(reading.text, position, stop)
    position = bracket.end() if bracket else position
    gap = position + 1 if reading.text[position : position + 1].isspace() else position
    phrase = phrase_at(reading.text, gap, stop=stop) if gap > position else None
    return head_of(reading.text, phrase) if phrase and phrase.start == gap else None


def thing_before(reading: Reading, sentence: Span, position: int) -> str | None:
    """The thing before its dimension: "a fence | about eight feet tall", "the well was | 40 metres deep"."""
    measured = MEASURED.search(reading.text, max(sentence.start, position - 40), position)
    if measured is None:
        return None
    phrase = phrase_before(reading.text, measured.start(), floor=sentence.start)
    return head_of(reading.text, phrase) if phrase else None


def head_of(text: str, phrase: Span) -> str | None:
    """The noun of a phrase, or the name that ends it: "armoured steel fence" is "fence"."""
    words = text[phrase.start : phrase.end].split()
    if words[-1].lower() in NO_THINGS:
        return None
    names = [word for word in words if word[0].isupper()]
    return " ".join(words) if len(names) == len(words) else words[-1]
