"""Words that point to a source: verbs of saying where they say something, "according to", "citing"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.text.speakers import SPEAKERS, STANCE
from factcheck.text.values import Span
from factcheck.text.words import WordFinder

ACCORDING = frozenset(["according to", "citing", "quoting", "in the words of"])
CITING = frozenset(["citing", "quoting"])
CUES = WordFinder([*STANCE, *ACCORDING])
LOOK_BACK = 24
"""Characters before a verb of saying in which words that unsay it are looked for."""

ADJECTIVES_TOO = frozenset(
    "confirmed reported estimated stated alleged declared announced claimed quoted disputed".split()
)
ADJECTIVE_BEFORE = re.compile(
    r"(?:\b(?:the|an?|its|their|his|her|only|first|second|new|of|more|other|any|no|one|two|three|some|with)|\d)\s+\Z"
)
""" "Its first confirmed case" says nothing itself."""
NOUNS_TOO = frozenset("reports claims estimates notes questions doubts disputes".split())
NOUN_BEHIND = re.compile(
    r"\s+(?:of|by|from|about|on|in|and|or|for|against|over|worth|were|are|have|had|said|say|suggest|suggested|indicate|indicated|put|show)\b"
)
REPORT_KINDS = frozenset(
    """
    initial preliminary unconfirmed confirmed early earlier news media police intelligence local some conflicting several recent
    new medical tv television radio press official first many most all other more no any these those such despite amid latest
    various numerous multiple separate similar his her its their insurance
    """.split()
)
""" "Initial reports", "police reports", "insurance claims": nouns, though a name could stand there too."""
ONE_REPORT = re.compile(
    r"\b(?:an?|the|its|their|his|her|this|that|news|media|new|recent|latest|one|another)\b[^,;.]{0,36}\Z"
)
UNSAID = re.compile(r"(?:n['’]t|\b(?:not|never|nor|cannot|without|(?<!\bon\s)to))\s+\Z")
""" "Did not say", "can't believe", "are going to say": nothing was said."""
GERUND_BEHIND = re.compile(r"\b(?:to|of|for|from|in|by|with|about|on|despite|without|before|after|the|their|its)\s+\Z")
""" "Lends credence to reporting": a noun."""
TAKES_LIVES = re.compile(r"claim(?:ed|s)\s+(?:the\s+)?(?:[\w,.-]+\s+){0,5}(?:lives|life|responsibility)\b")
PUT_TOLL = re.compile(r"(?:put|puts)\s+(?:the|its)\s+(?:\w+\s+){0,3}(?:toll|number|figure|count|dead|losses|damage)\b")
ADMITTED_TO = re.compile(r"admitted\s+to\s+(?!\w+ing\b)")
ADDED_MORE = re.compile(r"\s+(?:[$€£\d]|(?:nearly|about|almost|some|another|an?|to|over|up|around|roughly|more)\b)")
""" "Shares added nearly 3 percent" are silent."""
REJECTING = frozenset("rejected rejects dismissed".split())
REJECTED = re.compile(
    r"\s+(?:that\b|(?:[^\s,;.]+\s+){0,5}?(?:claims?|reports?|allegations?|accusations?|suggestions?|figures?|tolls?|numbers?|estimates?|accounts?|assertions?)\b)"
)
DENYING = frozenset("denied denies denying rejected rejects refuted refutes dismissed disputed disputes".split())
NOT_DENIED = re.compile(
    r"""
    \s+ (?:\S+\s+){0,3}?
    (?: involvement | responsibility | connections? | links? | role | wrongdoing | knowledge | charges? | liability | part | access | entry | bail
      | visas? | permission | treatment | boarding | asylum | parole | request | appeals? | offer | bid | plan | proposal | calls? | idea | demands? )\b
    """,
    re.VERBOSE,
)
"""What is denied or rejected without a word on whether it happened: "denied involvement in the attack that killed 12"."""
QUESTIONED = re.compile(r"\s+(?:whether|if|that|how|why|the\s+(?:figures?|tolls?|claims?|reports?|numbers?))\b")
""" "Police questioned 12 people" doubts nothing."""


class Cue(NamedTuple):
    """Words that point to a source."""

    start: int
    end: int
    word: str


def cues_in(lower: str, sentence: Span) -> Iterator[Cue]:
    """The words of a sentence that point to a source."""
    for start, end, word in CUES.find(lower[sentence.start : sentence.end]):
        begin, edge = sentence.start + start, sentence.start + end
        before, behind = lower[begin - 1 : begin], lower[edge : min(edge + 1, sentence.end)]
        # A long sentence is cut where it is cut, even inside a word.
        if begin and start == 0 and (before.isalnum() or before == "_"):
            continue
        if word in ACCORDING:
            if behind.isspace():
                yield Cue(begin, edge, word)
        elif before != "-" and behind != "-":
            # "So-said", "said-to-be"
            yield Cue(begin, edge, word)


def says_something_else(text: str, lower: str, cue: Cue) -> bool:
    """Whether a verb of saying says nothing: "the quake claimed 12 lives", "they put 12 in hospital", "its first confirmed case"."""
    word, before = cue.word, lower[max(0, cue.start - LOOK_BACK) : cue.start]
    if word in ("put", "puts"):
        return PUT_TOLL.match(lower, cue.start) is None
    if UNSAID.search(before) or (word.endswith("ing") and GERUND_BEHIND.search(before)):
        return True
    if word in ADJECTIVES_TOO and ADJECTIVE_BEFORE.search(before):
        return True
    if word in NOUNS_TOO and is_noun(text, lower, cue):
        return True
    if word == "report that":
        return ONE_REPORT.search(lower, max(0, cue.start - 2 * LOOK_BACK), cue.start) is not None
    if word in ("admitted", "admits"):
        return ADMITTED_TO.match(lower, cue.start) is not None
    if word == "added":
        return ADDED_MORE.match(lower, cue.end) is not None
    if word in REJECTING:
        return REJECTED.match(lower, cue.end) is None
    if word in DENYING:
        return NOT_DENIED.match(lower, cue.end) is not None
    if word in ("questioned", "questions"):
        return QUESTIONED.match(lower, cue.end) is None
    return word in ("claimed", "claims") and TAKES_LIVES.match(lower, cue.start) is not None


def is_noun(text: str, lower: str, cue: Cue) -> bool:
    """Whether "reports" or "claims" is a noun: behind neither a name nor one who speaks ("the agency reports")."""
    if NOUN_BEHIND.match(lower, cue.end) or (text[cue.start].isupper() and text[cue.start + 1].islower()):
        # "The Independent Claims Facility"
        return True
    words = text[max(0, cue.start - LOOK_BACK) : cue.start].split()
    if not words:
        return True
    last = words[-1].strip("'\"“”‘’()")
    if not last or words[-1].endswith(","):
        # "The agency, in a first account, reports"
        return not words[-1].endswith(",")
    small = last.lower()
    if small.endswith(("'s", "’s")):
        return True
    if small in REPORT_KINDS and (last == small or len(words) == 1 or not words[-2][-1].isalnum()):
        # "Initial reports", but "the Associated Press reports"
        return True
    return not last[0].isupper() and (small not in SPEAKERS or small.endswith("s"))
