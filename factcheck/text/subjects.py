"""The words that name a source: the subject of a verb of saying, cut free of what a page or a sentence glued to it."""

import re

from factcheck.text.speakers import SPEAKERS, source_type
from factcheck.text.values import Span

LONGEST_SOURCE = 110
AUXILIARY = frozenset(
    """
    has have had also later earlier is was were are be been being to would will could should not may can which who
    now just then still even again first further instead meanwhile both once soon today yesterday too
    """.split()
)
"""Words between a source and its verb, besides adverbs in -ly."""
LY_NOUNS = frozenset(
    "family assembly italy ally monopoly anomaly supply daily weekly monthly july billy kelly reilly".split()
)
WEEKDAY = re.compile(r"\s+(?:(?:late|early|earlier)\s+)?(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day$")
CLAUSE_INSIDE = re.compile(
    r"\b(?:after|until|because|since|when|while|before|which|though|although|but|if|where|what|whether|how|why)\s+"
)
"""What a source never goes across: "it comes after the exchange said"."""
RELATIVE = re.compile(r"\b(?:that|who|whom)\s+(?P<next>[\w#]+)")
""" "An airstrike that | the government alleges", but "a group that monitors the war said"."""
SPOKEN = re.compile(r"\b(?:said|says|say|told|believes|thinks|announced|confirmed|reported)\s+(?:that\s+)?")
""" "She said the man told": his words, not hers."""
GLUED = re.compile(
    r"(?P<before>[\w’'-]*[a-z\d%’'\"”)])\s(?P<article>(?:The|An?|His|Her|Its|Their|Our|One|Some|Several|Many)\s)"
)
"""A headline or a caption without a stop runs into the sentence: "flee the crackdown The mission said"."""
LEADS_ON = frozenset(
    "of for in at by to from with and or on the told near via called named as about than between against".split()
)
"""Words that a capital article follows inside a sentence: "the editor of The Herald"."""
LEADING_TIME = re.compile(
    r"(?:(?:late|early|earlier|later)\s+)?(?:on\s+|last\s+|this\s+)?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|today|yesterday|night|weekend)(?:\s+(?:night|morning|evening|afternoon))?\s+"
)
""" "Last week a hospital official said", "On Monday police said"."""
CREDIT = re.compile(
    r"(?:(?:BBC|EPA|PA|Reuters|AP|AFP|Associated\s+Press|Getty(?:\s+Images)?|Twitter|Facebook)\s+)+(?=[A-Z])"
)
"""Who took the picture above the sentence."""
LABEL = re.compile(r"\s*(?:\[[^\[\]]{1,40}\]\s*)*(?:[-–—*•\\>|]+\s*)*")
""" "[TEXT] Official sources said", "-- Rebels say"."""
DASHED = re.compile(r"\s(?:-{1,2}|[–—|•])\s")
INNER_PRONOUN = re.compile(r"[^\s.,;]\s(?:He|She|They|It|We|I|There)\Z")
FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|will|would|can|could|died|did|does|said|says)\b|n['’]t\b|['’](?:ve|re|ll|m)\b",
    re.IGNORECASE,
)
WHO = re.compile(r"\b(?:who|which|that|whose|whom)\b", re.IGNORECASE)
NO_OPENING = frozenset(
    """
    in at on said says told as but by to for from with according also it's of than or not he she they it i we you there
    is was were are has have had gives gave takes took does did will would can't don't such even so more without despite amid well
    """.split()
)
"""Words that no source begins with: "in a statement said", "said he added"."""
PRONOUN = frozenset("he she they it i we you who which that this these those one all some there what".split())
NO_SOURCE = frozenset(
    "it there he she they more were was is are being been the a an so what as and but of in to for".split()
)
DETERMINERS = frozenset(
    "the a an his her its their our my this these those one some several many two three four".split()
)
OPENS_ONLY = frozenset(
    "late early earlier later meanwhile however initial preliminary overall yet still last next january february march april june july august september october november december".split()
)
"""Words that a capital opens a sentence with and that name nobody."""
LONGEST_BARE = 8
"""Words of a source that begins small and without an article."""
NAMED_ING = frozenset("beijing nanjing peking boeing wyoming king sterling viking reading keating browning".split())
LY_END = re.compile(r"\w{3,}ly\Z")


def subject_in(text: str, lower: str, span: Span) -> Span | None:
    """The source that ends at the end of a span, without adverbs behind it and other clauses before it; None where it is none.

    >>> words = "it comes after the exchange also"
    >>> subject_in(words, words, Span(0, len(words)))
    Span(start=15, end=27)
    """
    label = LABEL.match(text, span.start, span.end)
    start = subject_start(text, lower, Span(label.end() if label else span.start, span.end))
    end = subject_end(text, lower, Span(start, span.end))
    found = Span(start, end)
    return found if start < end and is_source(text[start:end], lower[start:end]) else None


def subject_start(text: str, lower: str, span: Span) -> int:
    """Where the last clause of the words before a verb begins."""
    start = span.start
    for pattern in (CLAUSE_INSIDE, SPOKEN):
        for inner in pattern.finditer(lower, start, span.end):
            start = inner.end()
    for inner in RELATIVE.finditer(lower, start, span.end):
        if text.startswith("WHO", inner.start()):
            continue  # "WHO chief Ann Lee"
        following = inner["next"]
        if following in DETERMINERS or following in SPEAKERS or text[inner.start("next")].isupper():
            start = inner.start("next")
    for inner in DASHED.finditer(lower, start, span.end):
        start = inner.end()
    led = LEADING_TIME.match(lower, start, span.end)
    if led is not None:
        start = led.end()
    credit = CREDIT.match(text, start, span.end)
    if credit is not None and source_type(text[credit.end() : span.end]) == "official":
        # "Reuters Police said", but "BBC Scotland said"
        start = credit.end()
    for inner in GLUED.finditer(text, start, span.end):
        if inner["before"].lower() not in LEADS_ON:
            start = inner.start("article")
    return start


def subject_end(text: str, lower: str, span: Span) -> int:
    """Where the source ends, before "also", "has", "repeatedly" and the day; "USA Today" keeps its last word."""
    start, end = span
    subject = lower[start:end].rstrip()
    while subject:
        last = subject.rsplit(None, 1)[-1]
        if last.endswith("day") and (bare := WEEKDAY.sub("", subject)) != subject:
            subject = bare
        elif (last in AUXILIARY or (LY_END.match(last) and last not in LY_NOUNS)) and not is_capitalized(
            text, start + len(subject) - len(last)
        ):
            subject = subject[: len(subject) - len(last)].rstrip()
        else:
            break
    return start + len(subject)


def is_capitalized(text: str, place: int) -> bool:
    """Whether the word at a place has a capital and goes on small: "Today", not "HAS"."""
    return text[place].isupper() and text[place + 1 : place + 2].islower()


def is_source(text: str, lower: str) -> bool:
    """Whether words can name who speaks: neither a pronoun nor the rest of a sentence.

    >>> is_source("can't", "can't"), is_source("the mayor", "the mayor")
    (False, True)
    """
    words = lower.split()
    if not words or len(lower) > LONGEST_SOURCE or not (text[0].isalnum() or text[0] in "#@"):
        return False
    first, last = words[0], words[-1]
    if first in NO_OPENING or first[0].isdigit() or last in NO_SOURCE or lower in PRONOUN:
        return False
    if first.endswith("ing") and first not in NAMED_ING and len(words) > 1:
        # "Alluding to one of the oldest", "adding that the mayor"
        return False
    verb = FINITE.search(lower)
    if verb is not None and not WHO.search(lower, 0, verb.start()):
        return False
    if INNER_PRONOUN.search(text):
        return False
    return first in DETERMINERS or names_somebody(text, words)


def names_somebody(text: str, words: list[str]) -> bool:
    """Whether words without an article name somebody: a name, "police", "two sources", "traders"."""
    if len(words) == 1 and words[0] in OPENS_ONLY:
        return False
    if text[0].isupper():
        return True
    if len(words) <= LONGEST_BARE and any(letter.isupper() for letter in text):
        return True
    last = words[-1].strip("'’")
    if len(words) > LONGEST_BARE:
        return False
    return not SPEAKERS.isdisjoint(words) or (len(last) > 3 and last.endswith("s") and not last.endswith("ss"))
