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


KINDS = frozenset(
    "capital city town village island port province region district state country resort suburb stronghold hometown enclave base birthplace hub"
    " hotel".split()
)
APPOSED = re.compile(r"\s?,\s+(?=[A-Z]|al-[A-Z])")
CLOSELY = re.compile(r"\s+(?=[A-Z]|al-[A-Z])")
""" "His stronghold | Tripoli", "downtown | Cairo"."""
NUMBERED = re.compile(r"\s\d{1,3}[A-Z]\b")
""" "Pad | 39A"."""
HELD = re.compile(r"[a-z]+-(?:[a-z]+ed|held|run|torn|hit)")
""" "Rebel-held | Misrata"."""
WITH_NAME = re.compile(r"(?:city|town|village|island|port|province|district|suburb|resort)\s+of\s+(?=[A-Z])")
""" "The village of | Harran" is Harran; but "the capital of Syria" is not Syria."""
NAME = re.compile(
    r"(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*)(?:\s(?:(?:of|the|de|del|la|al|el)\s)?(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*))*"
)
NAME_BEFORE = re.compile(
    r"(?<![\w'’-])(?P<name>(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*)(?:\s(?:(?:of|de|del|la|al|el)\s)?(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*))*)\Z"
)
IN_APPOSITION = re.compile(
    r"(?<![\w'’-])(?P<name>[A-Z][\w'’-]*(?:\s(?:(?:of|de|del|la|al|el)\s)?[A-Z][\w'’-]*)*),\s(?:the|a|an|its|another)\s(?:(?!\bsaid\b)[^,.;:()]){3,70}\Z"
)
""" "Harran, the capital of the north, | 30 km": what the comma sets off tells of the name before it."""
LYING = re.compile(
    r"""
    (?: ,\s(?:a|an|the)\s(?:[a-z-]+\s){0,2}(?:town|village|city|suburb|island|port|settlement|resort)\s*(?=\Z|that\b|which\b|some\b|about\b|,) )?
    (?: \s(?:race|airport|hotel|base|area|camp) )? (?: \s(?:yesterday|today) )?
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
    " kilometres kilometers inches yards size least most flew flown fly flies rose reached rising one ones some it they which that".split()
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
    numbered = NUMBERED.match(reading.text, phrase.end, stop)
    if numbered is not None:
        phrase = Span(phrase.start, numbered.end())
    words = reading.text[phrase.start : phrase.end]
    first, last = words.split()[0].lower(), words.split()[-1].lower()
    if first.endswith("ing") and first not in NOUNS_LIKE_VERBS:
        # "Ten metres from reaching the bottom"
        return None
    of_name = WITH_NAME.match(words)
    if of_name is not None:
        return End(words[of_name.end() :], phrase.start + of_name.end(), phrase.end)
    close = CLOSELY.match(reading.text, phrase.end, stop) if words.islower() else None
    named = NAME.match(reading.text, close.end(), stop) if close else None
    if named is not None and named.group().split()[0] not in NO_NAMES:
        start = named.start() if last in KINDS or HELD.fullmatch(last) else phrase.start
        return End(" ".join(reading.text[start : named.end()].split()), start, named.end())
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
    if lying is not None and (not lying.group().strip() or "," in lying.group()):
        name = apposed_name(reading, sentence, position - len(before) + lying.start()) or name
    if name is not None:
        words = name["name"].split()
        while words and words[0] in NO_NAMES:
            words = words[1:]
        end = position - len(before) + name.end() if name.string is before else name.end("name")
        person = any(mention.type == "person" and mention.end == end for mention in reading.names_in(sentence))
        if words and not person and not any(word in NO_NAMES for word in words):
            return " ".join(words)
    copula = COPULA.search(before)
    if copula is None:
        return None
    return subject(reading, sentence, position - len(before) + copula.start())


def apposed_name(reading: Reading, sentence: Span, position: int) -> re.Match[str] | None:
    """The name that an apposition ending here explains: "Harran, the largest town of the north |"."""
    return IN_APPOSITION.search(reading.text, max(sentence.start, position - 2 * NEAR), position)


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


BEFORE_AND = re.compile(r"\sand\s+(?:is|are|was|were|measured|measures|stands|stood)\s*(?:about\s+|some\s+|only\s+)?\Z")
OPENING = re.compile(r"(?:\A|\bthat\s+|[,;]\s+)(?:the|a|an|its|this)\s+(?=\w)", re.IGNORECASE)
INCLUDING = re.compile(r",?\s(?:including|among\s+them)\s+(?:at\s+least\s+)?(?:one|some|several)\s*\Z")


def thing_of_clause(reading: Reading, sentence: Span, position: int) -> str | None:
    """The thing whose dimension comes late: "the berg rose above the sea and was | 30 m thick", "plumes, including one | 20 m deep"."""
    before = reading.text[sentence.start : position]
    including = INCLUDING.search(before)
    if including is not None:
        phrase = phrase_before(reading.text, sentence.start + including.start(), floor=sentence.start)
        hung = OF_BEFORE.search(before, 0, phrase.start - sentence.start) if phrase else None
        whole = phrase_before(reading.text, sentence.start + hung.start(), floor=sentence.start) if hung else phrase
        return head_of(reading.text, whole) if whole else None
    joined = BEFORE_AND.search(before)
    opening = next(iter(reversed([*OPENING.finditer(before, 0, joined.start())])), None) if joined else None
    phrase = phrase_at(reading.text, sentence.start + opening.end(), stop=position, most=3) if opening else None
    if phrase is None:
        return None
    words = reading.text[phrase.start : phrase.end].split()
    if len(words) > 1 and words[-1].islower():
        # The verb: "B-44 | rose".
        words = words[:-1]
    return " ".join(words) if words[-1][0].isupper() else words[-1]


OF_BEFORE = re.compile(r"\sof\s+\Z")


def head_of(text: str, phrase: Span) -> str | None:
    """The noun of a phrase, or the name that ends it: "armoured steel fence" is "fence"."""
    words = text[phrase.start : phrase.end].split()
    if words[-1].lower() in NO_THINGS:
        return None
    names = [word for word in words if word[0].isupper()]
    return " ".join(words) if len(names) == len(words) else words[-1]
