"""Sums that are still to come: what somebody will pay, weighs, aims at, or has only in a plan."""

import re

from factcheck.claims.modality import own_clause
from factcheck.claims.money.sums import CLOSE

TARGETED = re.compile(r"\b(?:target(?:s|ed|ing)|aim(?:s|ed|ing)?\s+(?:for|at))\s[^.;:]*\Z")
"""What somebody would like to reach: "was targeting | sales of $5 million"."""
WEIGHED = re.compile(
    r"""
    \b(?: (?:will|wo|['’]ll)(?!\s+have\s+\w+(?:ed|en|t)\b)
      | (?<!after\s)(?<!when\s)(?:considering|weighing|mulling|discussing|exploring|contemplating|debating)
      | (?:(?:is|are|was|were|been|be)\s+(?:\w+\s+)?|['’]s\s)in\s+(?:\w+\s+)?talks\s+(?:to|about|on|over)
    )\s(?!(?:\w+ly\s)?(?:exceed|surpass|top|lift|raise|waive|scrap|remove)\s)[^.;:]*\Z
    """,
    re.VERBOSE,
)
""" "Will take | a $3 billion charge", "is considering sending | $5 million"."""
IN_PLAN = re.compile(
    r"\b(?:plans?|proposals?|blueprint|wish\s?list)\s+(?:is|are|include[sd]?|including|contains?|contained|consists?\s+of|calls?\s+for|called\s+for|provides?\s+for)"
    r"\s(?:[^.;:]{1,60}\s)?\Z"
)
""" "The biggest part of the mayor's plan is | the $5 billion in road works"."""
KNOWN = re.compile(
    r"(?:\b(?:the|its|their|his|her|this|that|these|those)|\w\s?['’]s|s['’])\s+(?:[a-z]+\s+)?\Z|\bpreviously\s(?:[a-z]+\s+){1,5}\Z"
)
"""Before a sum that is there whatever comes of it: "will run | the $20 billion fund"."""


def is_to_come(before: str) -> bool:
    """Whether the words of the sentence before a sum leave it to the future.

    >>> is_to_come("the bank will take a "), is_to_come("a judge will run the ")
    (True, False)
    """
    if TARGETED.search(before, max(0, len(before) - CLOSE)) or IN_PLAN.search(before):
        return True
    return KNOWN.search(before) is None and WEIGHED.search(own_clause(before)) is not None
