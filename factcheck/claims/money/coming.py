"""Sums that are still to come, in words of money's own: what somebody aims at, or has only in a plan."""

import re

from factcheck.claims.money.sums import CLOSE

TARGETED = re.compile(r"\b(?:target(?:s|ed|ing)|aim(?:s|ed|ing)?\s+(?:for|at))\s[^.;:]*\Z")
"""What somebody would like to reach: "was targeting | sales of $5 million"."""
IN_PLAN = re.compile(
    r"\b(?:plans?|proposals?|blueprint|wish\s?list)\s+(?:is|are|include[sd]?|including|contains?|contained|consists?\s+of|calls?\s+for|called\s+for|provides?\s+for)"
    r"\s(?:[^.;:]{1,60}\s)?\Z"
)
""" "The biggest part of the mayor's plan is | the $5 billion in road works"."""
SEEN_AHEAD = re.compile(
    r"\b(?:sees?|foresees?|foresaw|is\s+seeing)\s+(?:an?\s+)?\Z|\b(?:possible|potential|prospective)\s+\Z"
)
""" "Norcorp sees | $5 billion hit to profits"."""


def is_to_come(before: str) -> bool:
    """Whether the words of the sentence before a sum leave it to the future; "will" and the like are every measure's.

    >>> is_to_come("the mayor is targeting sales of "), is_to_come("a judge will run the ")
    (True, False)
    """
    near = max(0, len(before) - CLOSE)
    return (
        IN_PLAN.search(before) is not None
        or TARGETED.search(before, near) is not None
        or SEEN_AHEAD.search(before, near) is not None
    )
