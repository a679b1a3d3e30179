"""Whether what is counted was done at all, and whether it is a rate: neither threats nor "40 flights a day" count things."""

import re
from enum import Enum

from factcheck.text.values import Figure


class Outlook(Enum):
    """How real the deed is whose things are counted."""

    DONE = "done"
    PLANNED = "planned"
    DEMANDED = "demanded"


RATE_AHEAD = re.compile(
    r"""
    (?: \s+ (?: of \s+ )? (?: [a-z-]+ ) (?: \s+ (?: each | every ) )? )?? \s+
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
