"""The far end of a distance, by the words behind the figure."""

import re
from typing import NamedTuple

from factcheck.claims.phrases import NOUNS_LIKE_VERBS, chain_at
from factcheck.text.reading import Reading
from factcheck.text.values import Span

TORN = re.compile(r"\s(['’]s\b)")
""" "Louisiana 's coast", as some feeds write it."""
CAPITALIZED = re.compile(r"[A-Z][\w'’-]*(?:\s[\w'’-]+)*")
IN_POSTAL = frozenset("US USA UK UAE DC".split())
AFLOAT = frozenset(
    "submarine ship ships boat boats vessel vessels tanker carrier plane planes jet jets missile missiles aircraft troops".split()
)
"""What is in no place for good."""


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
SHORTENED = ("St", "Ste", "Mt", "Ft")
SAINT = re.compile(r"\.\s[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*)?")
""" "St | . Louis"."""
NUMBERED = re.compile(r"\s\d{1,3}[A-Z]\b")
""" "Pad | 39A"."""
HELD = re.compile(r"[a-z]+-(?:[a-z]+ed|held|run|torn|hit)")
""" "Rebel-held | Misrata"."""
WITH_NAME = re.compile(
    r"(?:[\w-]+\s+){0,3}(?:city|town|village|island|port|province|district|suburb|resort)\s+of\s+(?=[A-Z])"
)
""" "The village of | Harran" is Harran; but "the capital of Syria" is not Syria."""
NAME = re.compile(
    r"(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*)(?:\s(?:(?:of|the|de|del|la|al|el|au|aux|du|da|do|di|van|von)\s)?(?:[A-Z][\w'’-]*|al-[A-Z][\w'’-]*))*"
)
NO_NAMES = frozenset(
    "The A An In On At It They He She This That There But And With From For Of As Its Their While When We I You Today Now Yesterday Here"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday Wire Staff NEW Reuters AP AFP CNN BBC".split()
)
IN_NAMES = frozenset(
    "Street Road Avenue Square Airport Station Hospital University College School Bridge Hotel Island Islands Mountain Mountains Lake River Bay"
    " Panhandle Keys Delta Beach Bank Base Camp City County Province District Harbor Harbour Port Park Peninsula Gulf Coast Sea Valley Desert Forest".split()
)
"""Words that go on with the name of a place: "Tripoli Street" is no Tripoli."""


def is_name(end: End) -> bool:
    """Whether an end of a distance is written with a capital: "Ajdabiya", "al-Brega"."""
    return any(word[:1].isupper() for word in re.split(r"[\s-]", end.name))


def far_end(reading: Reading, position: int, *, stop: int) -> End | None:
    """The place that a distance runs to: "the capital, Damascus" is Damascus, "the mouth of the river" is that."""
    phrase = chain_at(reading.text, position, stop=stop)
    if phrase is None:
        return None
    saint = SAINT.match(reading.text, phrase.end, stop) if reading.text.endswith(SHORTENED, 0, phrase.end) else None
    if saint is not None:
        phrase = Span(phrase.start, saint.end())
    numbered = NUMBERED.match(reading.text, phrase.end, stop)
    if numbered is not None:
        phrase = Span(phrase.start, numbered.end())
    words = reading.text[phrase.start : phrase.end]
    first, last = words.split()[0].lower(), words.split()[-1].lower()
    if first.endswith("ing") and first not in NOUNS_LIKE_VERBS:
        # "Ten metres from reaching the bottom"
        return None
    if words.endswith(("'s", "’s")):
        # "The plane's | last known position"
        return None
    if words.isupper():
        return known_end(reading, phrase)
    of_name = WITH_NAME.match(words)
    if of_name is not None:
        return unmixed(reading, Span(phrase.start + of_name.end(), phrase.end))
    close = CLOSELY.match(reading.text, phrase.end, stop) if words.islower() or words.split()[-1] in KINDS else None
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
        return unmixed(reading, Span(phrase.end - len(words[len(first) :].lstrip()), phrase.end))
    return unmixed(reading, phrase)


def known_end(reading: Reading, phrase: Span) -> End:
    """The end in a text all in capitals: the known place that opens the phrase, else the phrase."""
    for name in reading.names_in(phrase):
        if name.start == phrase.start and name.type == "place":
            phrase = Span(name.start, name.end)
            break
    return End(" ".join(reading.text[phrase.start : phrase.end].split()), phrase.start, phrase.end)


def unmixed(reading: Reading, span: Span) -> End:
    """The end written at a span, without what a page's layout glued to it: "Tripoli | NEW:"."""
    name = unglued(reading, span, first=True)
    return End(TORN.sub(r"\1", name).removesuffix("'s").removesuffix("’s").strip(), span.start, span.start + len(name))


def unglued(reading: Reading, span: Span, *, first: bool) -> str:
    """The words of a span without another name that no stop parts from them: the `first` of two, or the last.

    A feed may lose the stop between two lines: "40 miles from Tripoli | NEW: Ministers resign", "east of Brega | Zawiyah lies".
    """
    words = reading.text[span.start : span.end]
    if " " not in words or not words[0].isupper():
        return words
    for name in reading.names_in(span):
        rest = words[name.end - span.start :].strip()
        if name.start == span.start and name.type == "place" and CAPITALIZED.fullmatch(rest) and not in_name(rest):
            return words[: name.end - span.start] if first else rest
    return words


def in_name(rest: str) -> bool:
    """Whether words behind the name of a place may go on with it."""
    return rest in IN_POSTAL or not IN_NAMES.isdisjoint(rest.split())
