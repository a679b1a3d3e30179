"""Which distances answer one question: ways between the same ends, and dimensions of one thing."""

import re

from factcheck.model import Claim, MeasureClaim
from factcheck.resolve.sums import content

QUAKE = re.compile(r"\b(?:earthquake|epicent(?:er|re)|tremor|temblor|quake)s?\b")


def flight(claim: MeasureClaim) -> str:
    """A dimension by the last word of what has it, however an article describes that: "altitude of ballistic missile"."""
    dimension, _, bearer = (claim.of or "").lower().partition(" of " if " by " not in (claim.of or "") else " by ")
    return f"{dimension} of {bearer.split()[-1]}" if bearer.split() else dimension


def same_start(left: Claim, right: Claim) -> bool:
    """Whether two ways start at one place; an unnamed start fits any."""
    if not isinstance(left, MeasureClaim) or not isinstance(right, MeasureClaim):
        return False
    one, other = left.quantity, right.quantity
    if (
        len(left.between) < 2
        or len(right.between) < 2
        or (one.lower, one.upper, one.unit) == (other.lower, other.upper, other.unit)
    ):
        return True
    return bool(content(start_of(left)) & content(start_of(right)))


def start_of(claim: MeasureClaim) -> str:
    """Where a way starts; a quake starts at its epicentre, and has many names."""
    return QUAKE.sub("quake", claim.between[0].lower())
