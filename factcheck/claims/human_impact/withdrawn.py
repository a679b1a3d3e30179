"""What the words around a figure take back: a condition, a mere chance, a nil of other days, an order."""

import re
from typing import NamedTuple

from factcheck.model import Hedge
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

NEAR, FAR = 60, 130
"""Characters around a claim in which such words stand: those that lean on it, and those that govern its clause."""


class Withdrawal(NamedTuple):
    """Words that make a claim no statement, and what the reader is told."""

    words: re.Pattern[str]
    reason: str


OPENING = re.compile(r"\W*(?:if|unless)\b(?!\s+confirmed)[^,.;:]{3,80},\s*\Z")
"""Words that open the sentence: "If a drone is shot down, no pilot is killed"."""

BEFORE = (
    Withdrawal(re.compile(r"\bwhether\s+(?:or\s+not\s+)?(?:the\s+|any\s+)?\Z"), "is open"),
    Withdrawal(re.compile(r"\bthe\s+(?:longer|sooner|earlier|further)\s+\Z"), "is said of anybody"),
    Withdrawal(re.compile(r"\b(?:not|nor)\s+\Z"), "is denied"),
    Withdrawal(re.compile(r"\bhow\s+many\s+\Z"), "is asked"),
    Withdrawal(
        # "Along the road you may pass a body or | several bodies"
        re.compile(r"\byou\s+(?:may|might|can|could|will|would)\s[^.;:,]{0,50}\Z"),
        "is said of anybody",
    ),
    Withdrawal(re.compile(r"\b(?:one|\w+)\s+(?:of|in|out\s+of)\s+every\s+\Z"), "is a share"),
    Withdrawal(
        re.compile(
            r"\b(?:(?:no|any|little)\s+(?:problem|objections?|qualms?|trouble|issue)|(?:nothing|anything|something)\s+wrong|(?:okay?|fine|happy|comfortable))\s+(?:with|about|to)\s+(?:\w+\s+)?\Z"
            r"|\b(?:mind|care)\s+(?:about\s+|if\s+|that\s+)?\Z|\bwhat\s+(?:the\s+)?\Z"
        ),
        "is an opinion, no report",
    ),
    Withdrawal(
        re.compile(
            r"\b(?:chances?|risks?|dangers?|threats?|possibility|prospects?|predictions?|odds|likelihood|intent|intention|purpose)"
            r"\s+of\s+(?:the\s+|a\s+|\w+ly\s+)?\Z"
        ),
        "is a mere chance",
    ),
    Withdrawal(
        re.compile(
            r"\b(?:would|['’]d)\s+(?:much\s+)?(?:rather|prefer)\b[^.;:]{0,90}\bthan\b[^.;:,]{0,30}\Z"
            r"|\b(?:instead\s+of|rather\s+than|let\s+alone)\s+(?:\w+\s+){0,2}\Z"
        ),
        "is set against what is so",
    ),
    Withdrawal(
        re.compile(
            r"\b(?:enough|sufficient|adequate|capacity|room|space|beds|places|supplies|rations|kits|tents)\s(?:[^.,;:]{0,40}\s)?(?:for|to\s+(?:treat|house|shelter|feed|hold|serve))\s+(?:the\s+)?\Z"
            r"|\b(?:can|could|able\s+to|enough\s+to|designed\s+to|built\s+to|equipped\s+to)\s+(?:treat|accommodate|hold|house|shelter|feed|host|serve|take\s+in|care\s+for|cope\s+with)\s+\Z"
        ),
        "says how many there is room for",
    ),
    Withdrawal(
        re.compile(r"\b(?:refers?|referring|equals|amounts?|tantamount)\s+(?:to\s+)?(?:the\s+)?\Z"), "explains a word"
    ),
)
"""Words right before a claim."""

GOVERNING = frozenset(
    """
        you whether longer sooner earlier further not nor than instead rather alone
        refers refer referring equals amount amounts tantamount chance chances risk risks danger dangers threat threats possibility
        many every problem objection objections qualms qualm trouble issue wrong okay ok fine happy comfortable mind care what
        prospect prospects prediction predictions odds likelihood intent intention purpose
        enough sufficient adequate capacity room space beds places supplies rations kits tents
        treat accommodate hold house shelter feed host serve take cope
    """.split()
)
"""A word of these stands in each of them, so that the others are not searched in vain."""

INSIDE = (
    Withdrawal(re.compile(r"\bfrom\s+(?:being|getting)\b"), "is to be prevented"),
    Withdrawal(re.compile(r"\b(?:is|are|was|were)\s+(?:\w+ly\s+)?dying\Z"), "is not over yet"),
    Withdrawal(re.compile(r"(?:^|\s)(?:a|any)\s+person\s+who\s+(?:is|gets)\b"), "is said of anybody"),
)
"""Words inside a claim: "to keep the boy from being hurt"."""

STILL_TO_COME = re.compile(
    r"""
    (?P<lead>[\w'’]+) \s+ to \s+ (?:all\s+)? be \s+ (?:\w+ly\s+)? \w+ (?:\s+(?:to|from|into|dead|in|hostage|captive|homeless|\w+y)\b[\w\s]{0,12})? \Z
    """,
    re.VERBOSE,
)
COME_TRUE = frozenset(
    """
        said says believed thought reported known presumed feared understood confirmed found assumed suspected likely appears appear appeared
        seem seems seemed alleged claimed had continue continues continued estimated
    """.split()
)
"""Words before "to be killed" with which it is told, believed or suffered: "had to be evacuated"."""
RANKED = re.compile(r"\b(?:first|second|third|last|latest|only|youngest|oldest|newest|\w+th|among)\b[^,.;:]{0,30}\Z")
"""Before the people: "the first two people to be killed"."""

RATE = re.compile(
    r"\s+(?:per|for\s+every|(?:out\s+of|in)\s+(?:every\s+)?[\d,]+\s+(?:cases|births|people|patients|infections|inhabitants|residents))\b"
)
"""Words right behind a claim of one: "one death in 1,261 cases"."""

TOO_MANY = re.compile(r"[^.;]{0,50}\b(?:is|are|was|would\s+be)\s+(?:one|far|already)?\s?too\s+many\b")
""" "One villager killed, even in error, | is one too many"."""
SUPPOSED = re.compile(r"[^.;:\d]{0,60}\bif\s+(?:he|she|they|it|you|a|an|the)\b")
"""Behind one person without a number: "no penalty for a man who killed a woman if he suspected her"."""

NIL_OF_OTHER_DAYS = re.compile(r"[^.;]{0,70}?\b(?:since|until|before)\b")
NIL_UNTIL = re.compile(r"\b(?:until|till|before|prior\s+to|up\s+to)\s[^.;]{0,40}\Z")
NIL_OF_ANOTHER_SORT = re.compile(
    r"no\s+(?:serious|major|significant|grave|countless|mass|many|further|more|other|additional|new|immediate)\b"
    r"|(?:no|none|nobody)\b.*\b(?:seriously|critically|severely|gravely|badly)\b"
)
"""A nil that does not say that nobody was hurt: "no deaths on a tram since 1959", "no serious injuries"."""

ATTEMPT = re.compile(
    r"\s+(?:\w+\s+){0,4}(?:attempts?|recalls?|elections?|challenges?|ballots?|primary|primaries|contests?|impeachment|purges?|scares?|rape|cancer|torture|abuse|coup|vote|scandal|stroke|surgery)\b"
)
"""Behind "survived": nobody was saved."""

KINSFOLK = tuple(
    f"{kin} survived" for kin in "brother brothers sister sisters son sons daughter daughters children siblings".split()
)
""" "Three sisters and one brother survived": of a family long ago."""
WOULD_BE = re.compile(r"\w{3,}ing\s+(?!of\b)")
SUPPOSING = re.compile(r"\s+(?:would|could|might)\b")
""" "Saving one life | would be worth it"."""
METAPHOR = re.compile(r"\s*['’\"”]?\s+walking\b")
""" "He is a dead man | walking"."""

ANYBODY = re.compile(r"\b(?:everyone|everybody|anyone|anybody)\b[^.;,]{0,40}\Z")
"""Before one person: "everyone had a cousin who died"."""
NUMBERED_NAME = re.compile(
    r"\b(?:World\s+War|Act|Part|Phase|Chapter|Channel|Flight|Episode|Stage|Group|Level|Page|Apollo|Formula)\s+\Z"
)
"""Before a number that belongs to a name: "World War Two"."""


CAPTION = re.compile(
    r"\d{1,2}\s?(?:People|Persons|Victims|Men|Women|Children|Residents|Civilians|Protesters|Students|Workers)\s[a-z]"
)
"""A number of a list or a map, and the sentence behind it: "3 People ran this way"; who counts writes "3 people"."""


def why_withdrawn(reading: Reading, sentence: Span, span: Span, *, figure: Figure) -> str | None:
    """Why a claim at `span` is no statement of an event; None where it is one."""
    lower, (start, end) = reading.lower, span
    before = lower[max(sentence.start, start - FAR) : start]
    inside = lower[start:end]
    if OPENING.match(lower, sentence.start, start):
        return "holds under a condition only"
    for words, reason in () if GOVERNING.isdisjoint(before.split()) else BEFORE:
        if words.search(before):
            return reason
    if inside.startswith("a ") and before.endswith((" half of ", " third of ", " quarter of ")):
        return "is a share"  # "a quarter of a million refugees"
    if inside.endswith("dying") and before.endswith(("there are ", "there were ", "there 're ")):
        return "is not over yet"
    for words, reason in INSIDE:
        if words.search(inside):
            return reason
    if not reading.text[start].islower() and NUMBERED_NAME.search(
        reading.text, max(sentence.start, start - NEAR), start
    ):
        return "is part of a name"
    if CAPTION.match(reading.text, start, sentence.end):
        return "is the number of a caption"
    if is_to_come(lower, sentence, span):
        return "is asked for or still to come"
    if figure.amount == 1 and RATE.match(lower, end, sentence.end):
        return "tells a rate"
    if figure.amount == 1 and " too many" in lower[end : end + 70] and TOO_MANY.match(lower, end, sentence.end):
        return "is an opinion, no report"
    if figure.hedge is Hedge.IMPLICIT_ONE and SUPPOSED.match(lower, end, sentence.end):
        return "holds under a condition only"
    if figure.hedge is Hedge.NONE_OF and is_other_nil(lower, sentence, span):
        return "is a nil of another time or sort"
    if figure.hedge is Hedge.IMPLICIT_ONE and ANYBODY.search(before):
        return "is said of anybody"
    if inside.endswith(KINSFOLK):
        return "nobody was saved"
    if WOULD_BE.match(lower, start, sentence.end) and SUPPOSING.match(lower, end, sentence.end):
        return "holds under a condition only"
    if METAPHOR.match(lower, end, sentence.end):
        return "is a figure of speech"
    if inside.endswith("survived") and ATTEMPT.match(lower, end, sentence.end):
        return "nobody was saved"
    return None


def is_to_come(lower: str, sentence: Span, span: Span) -> bool:
    """Whether a verb form in "to be" leaves it to come: "ordered 1,500 people to be evacuated", "are to be freed"."""
    found = STILL_TO_COME.search(lower, span.start, span.end) if lower.find(" to ", *span) >= 0 else None
    if found is None or found["lead"] in COME_TRUE:
        return False
    return RANKED.search(lower, max(sentence.start, span.start - NEAR), found.start()) is None


def is_other_nil(lower: str, sentence: Span, span: Span) -> bool:
    """Whether nobody suffered in a time or in a way that is not that of the story."""
    return bool(
        NIL_OF_OTHER_DAYS.match(lower, span.end, min(sentence.end, span.end + FAR))
        or NIL_UNTIL.search(lower, max(sentence.start, span.start - NEAR), span.start)
        or NIL_OF_ANOTHER_SORT.match(lower, span.start, span.end)
    )
