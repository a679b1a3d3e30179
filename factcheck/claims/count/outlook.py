"""Whether what is counted was done at all, and whether it is a rate: neither threats nor "40 flights a day" count things."""

import re
from enum import Enum

from factcheck.claims.modality import own_clause
from factcheck.text.values import Figure


class Outlook(Enum):
    """How real the deed is whose things are counted."""

    DONE = "done"
    PLANNED = "planned"
    DEMANDED = "demanded"


RATE_AHEAD = re.compile(
    r"""
    (?: \s+ (?: of \s+ )? (?: (?!for\b) [a-z-]+ ) (?: \s+ (?: each | every ) )? )?? \s+
    (?: (?: an? | per | each | every ) \s+ (?: single \s+ )? (?: second | minute | hour | day | night | week | weekend | month | quarter | season | year | decade | head | capita
        | person | household | inhabitant | million | [\d,]+ | thousand )
      | daily | weekly | monthly | annually | yearly | hourly ) \b
    """,
    re.VERBOSE,
)
""" "40 flights a day", "12 cases per 100,000", "40 flights leave daily"."""
PACE = frozenset("daily weekly monthly annual yearly hourly nightly".split())
PACE_BEHIND = re.compile(r"\b(?:average|averages|averaged|averaging|rate)\s+(?:of\s+)?\Z")
NOT_YET = re.compile(
    r"""
    \b (?P<word> to | will | would | should | must | could | may | might | can | shall | won['’]t | not | n['’]t | never | without | 'll | ’ll )
    (?: \s+ (?: be | have | also | soon | now | then | initially | immediately | quickly | eventually | begin | start ) ){0,2} \s+ \Z
    """,
    re.VERBOSE,
)
PLAN = frozenset(
    """
        plan plans planned planning intend intends intended intending prepare prepares prepared preparing preparations expect expects expected set due agree agrees
        agreed decide decided decides decision pledge pledges pledged promise promises promised announce announced announcing vow vows vowed hope hopes hoped
        stand stands stood scheduled ready about going offer offered offers likely order ordered deal commit committed commitment bid deal effort
    """.split()
)
DEMAND = frozenset(
    """
        threaten threatens threatened threatening threat threats demand demands demanded demanding want wants wanted urge urges urged urging call calls called
        calling ask asks asked asking request requests requested propose proposes proposed proposal refuse refuses refused need needs needed try tries tried
        trying attempt attempted attempts fail fails failed failing authorise authorize authorized authorised able capable force
    """.split()
)
MODAL = frozenset("will shall would could may might can 'll ’ll".split())
LOOK_BACK = 60
CLAUSE_STOP = re.compile(r"[.;:,()“”\"]")
TO_COME = re.compile(
    r"\b(?:will|shall|can|won['’]t)\b|['’]ll\b|\bgoing\s+to\b"
    r"|\b(?:agreed|agrees|pledged|pledges|promised|promises|offered|offers|vowed|vows|decided|ordered|due|set|try|tries|tried|trying|struggling"
    r"|seeking|scrambling|racing|efforts?|bid)\s+to\s+(?:[a-z]+)\b"
)
""" "Will make books available to | 55,000 schools", "agreed to supply the army with | 36 jets"."""
AND_TOO = re.compile(r"\b(?:will|would|could|should|might)\s[^.;:]*\band\s+\Z")
WERE = frozenset("sent won lost built shot bought sold flew held made stole took sank struck owns own".split())
BASES = frozenset(
    "create build send deploy cut add eliminate open close destroy fire launch buy sell save lose win deliver bring".split()
)
"""Verbs as they stand behind "would" and "will"."""
ESTIMATE = re.compile(r"\b(?:estimat|project|forecast|predict|calculat|reckon)(?:e|es|ed|s|ing)?\b")
LOST = re.compile(r"\b(?:lost|cut|eliminated|shed|vanished|disappeared|that\s+were)\b")
LIFETIME = re.compile(r"\sover\s+the\s+(?:life|lifetime|course)\s+of\b")
GENERAL = re.compile(
    r"\A\W*(?:take|imagine|picture|suppose|consider|say)\s+\Z|\b(?:wherever|whenever|every\s+time|any\s+time|(?:for\s+)?(?:every|each)\s+\$)[^;:]{0,80}\Z"
)


def is_rate(lower: str, figure: Figure, end: int) -> bool:
    """Whether a number of things is one per time or head."""
    if RATE_AHEAD.match(lower, end) or PACE_BEHIND.search(lower, max(0, figure.start - 20), figure.start):
        return True
    return not PACE.isdisjoint(lower[figure.end : end].split())


def outlook_of(lower: str, deed: int) -> Outlook:
    """How real the deed is that starts at a place: after "plans to", "could", "threatened to", "should"; "began to" did it."""
    first = max(0, deed - LOOK_BACK)
    before = lower[first:deed]
    found = NOT_YET.search(before)
    if found is None:
        return Outlook.DONE
    if found["word"] != "to":
        return Outlook.PLANNED if found["word"] in MODAL else Outlook.DEMANDED
    stops = list(CLAUSE_STOP.finditer(before, 0, found.start()))
    words = before[stops[-1].end() if stops else 0 : found.start()].split()
    if not DEMAND.isdisjoint(words[-5:]):
        return Outlook.DEMANDED
    return Outlook.PLANNED if not PLAN.isdisjoint(words[-5:]) else Outlook.DONE


def is_to_come(before: str, verb: str) -> bool:
    """Whether the words before a count, and the verb right before it, leave open that it comes: "would raise wages, and | create 85,000 jobs"."""
    plain = verb.split()[:1]
    if plain and (plain[0].endswith("ed") or plain[0] in WERE):
        # "Agreed to talks and | fired two rockets"
        return False
    if TO_COME.search(own_clause(before)):
        return True
    return (
        bool(plain)
        and not plain[0].endswith(("ed", "ing", "s"))
        and plain[0] in BASES
        and AND_TOO.search(before) is not None
    )


def is_estimate(before: str, *, of: str) -> bool:
    """Whether jobs are what a plan is reckoned to bring: "analysts forecast | 15,000 jobs"; jobs lost are counted afterwards."""
    if " jobs" not in f" {of}" or LOST.search(of):
        return False
    return LIFETIME.search(of) is not None or ESTIMATE.search(own_clause(before)) is not None
