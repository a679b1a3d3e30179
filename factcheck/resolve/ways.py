"""Which distances answer one question: ways between the same ends, and dimensions of one thing."""

import re

from factcheck.model import Claim, MeasureClaim
from factcheck.resolve.sums import content

QUAKE = re.compile(r"\b(?:earthquake|epicent(?:er|re)|tremor|temblor|quake)s?\b")


def flight(claim: MeasureClaim) -> str:
    """A dimension by the last word of what has it, however an article describes that: "altitude of ballistic missile"."""
    dimension, _, bearer = (claim.of or "").lower().partition(" of " if " by " not in (claim.of or "") else " by ")
    # "Layer of ash" is a layer, "one of the plumes" a plume of them.
    head = bearer.removeprefix("one of the ").split(" of ", 1)[0].split()
    return f"{dimension} of {head[-1]}" if head else dimension


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
