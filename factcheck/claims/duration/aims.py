"""What a court punished, and what hangs on a noun that lasts: " for fraud", " on drilling", " to Havana"."""

import re

from factcheck.claims.duration.words import GOES_TO, MONTHS
from factcheck.claims.phrases import NOUNS_LIKE_VERBS, chain_at, phrase_at
from factcheck.text.reading import Reading
from factcheck.text.values import Span

NEAR = 200
"""Characters beside a length of time in which its owner or its charge is named."""

DANGLING = frozenset("the a an of each in to on at for his her their and".split())
CHARGE = re.compile(
    r"\s(?P<why>(?:for|over)\s(?!which\b|whom\b|the\s(?:first|last|next)\b)(?:[^\W\d_][\w'’-]*(?:\s['’]s)?\s?){1,8})(?=[,.;:]|\s|\Z)"
)
IN_OTHERS = re.compile(
    r"\s(?:in|after)\s(?:(?:two|three|four|five|several|an?|the)\s)?(?:other|another|separate|earlier|previous|different|second|third)\s(?:[a-z]+\s)?(?:trials?|cases?)\b"
)
CHARGE_LATER = re.compile(r"[^.;:]{0,120}?\s(?P<why>(?:for|over)\s+[\"“]?\s?[a-z]+ing\b(?:\s[^\W\d_][\w'’-]*){0,5})")
""" "On Saturday, along with 19 others, | for insulting the court"."""
CONVICTED = re.compile(
    r"\b(?:convicted|found\s+guilty|(?:pleaded|pled)\s+guilty)\s+(?:[^.;:]{0,80}?\s)??(?:of|to)\s+(?P<why>(?:(?!and\b|on\b|in\b|at\b|last\b)[a-z][\w-]*(?:\s+|(?=,))){1,5}),?\s?(?:and\s)?"
    r"(?:was\s|were\s)?(?:later\s)?(?:sentenced|sentencing|jailed|jailing|imprisoned|given|ordered)\b[^.;:]{0,60}\Z"
)
NAMED_LAST = re.compile(r"(?:\s|\A)[A-Z][\w'’-]*\Z")
NAME_GOES_ON = re.compile(r"(?:\s[A-Z][\w'’-]*){1,3}")
""" "An inquiry by the Selbe Police Department's Financial Crimes | Division"."""
SAYS_NOTHING = frozenset("people those subject matter case issue topic question thing affair".split())
CHARGE_ENDS = re.compile(
    r"\s(?:(?<!\spart\s)in|on|at|by|and|or|after|before|when|while|who|which|that|last|earlier|but|as|has|was|were|is|are|said|along|during|since)\b"
)
TIE = re.compile(r"\s(?P<tie>of|by(?=\s(?:the\s)?[A-Z])|for|against|on|between|to|with)\s(?=[^\W\d_])")
OWNED_LONG = re.compile(
    r"\s(?:nearly\s|almost\s)?[\w-]*?(?:year|month|week|day)s?(?:-long|-old)?[\s-](?P<noun>[a-z]+)\b"
)
SHARED_NOUN = re.compile(r",\s(?:[a-z]+,\s)*[a-z]+,?\sand\s[a-z]+\s[a-z]+s\b")
""" "With his interior|, defence and foreign ministers"."""
AND = re.compile(r"\s+and\s+|,\s[^,.;:]{2,30},\sand\s+")


def charge(reading: Reading, sentence: Span, position: int) -> str:
    """What a court punished, or in which of several trials: " for insulting the judiciary", " in two other trials"."""
    others = IN_OTHERS.match(reading.text, position, sentence.end)
    if others is not None:
        return others.group()
    found = CHARGE.match(reading.text, position, sentence.end) or CHARGE_LATER.match(
        reading.text, position, min(sentence.end, position + NEAR)
    )
    if found is None:
        guilty = CONVICTED.search(reading.text, max(sentence.start, position - NEAR), position)
        return f" for {' '.join(guilty['why'].split())}" if guilty else ""
    why = found["why"]
    ends = CHARGE_ENDS.search(why)
    words = re.sub(r"[\"“”]", "", why[: ends.start()] if ends else why).split()
    while words and words[-1] in DANGLING:
        words.pop()
    return " " + " ".join(words) if words else ""


def tied(reading: Reading, sentence: Span, position: int, *, head: str) -> str:
    """What hangs on the noun: " for a title", " on drilling", " to Havana"; nothing where a verb or a time follows."""
    found = TIE.match(reading.text, position, sentence.end)
    if found is None or (found["tie"] == "to" and head not in GOES_TO):
        return ""
    phrase = chain_at(reading.text, found.end(), stop=sentence.end)
    if phrase is None or reading.lower[phrase.start : phrase.end] in SAYS_NOTHING:
        return ""
    listed = SHARED_NOUN.match(reading.text, phrase.end, sentence.end) if is_one_word(reading, phrase) else None
    if listed is not None:
        phrase = Span(phrase.start, listed.end())
    joined = AND.match(reading.text, phrase.end, sentence.end) if found["tie"] == "between" else None
    other = phrase_at(reading.text, joined.end(), stop=sentence.end) if joined else None
    end = other.end if other else phrase.end
    further = (
        NAME_GOES_ON.match(reading.text, end, sentence.end)
        if NAMED_LAST.search(reading.text, phrase.start, end)
        else None
    )
    words = reading.text[phrase.start : further.end() if further else end]
    first = words.split()[0].lower()
    if first in MONTHS or (first.endswith("ing") and first not in NOUNS_LIKE_VERBS):
        return ""
    if words.endswith(("'s", "’s")):
        # "Protests against Assad 's | 11-year rule"
        owned = OWNED_LONG.match(reading.text, phrase.end, sentence.end)
        words = re.sub(r"\s?['’]s$", "", words) + (f"'s {owned['noun']}" if owned else "")
    return f" {found['tie']} {words}"


def is_one_word(reading: Reading, phrase: Span) -> bool:
    """Whether a phrase is one word in small letters."""
    return reading.text[phrase.start : phrase.end].isalpha() and reading.text[phrase.start : phrase.end].islower()
