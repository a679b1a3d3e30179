"""Time between two accounts: whether they tell of one occasion, which speaks later, and whether the event is settled."""

from datetime import timedelta

from factcheck.compare.places import apart
from factcheck.compare.side import Side
from factcheck.model import Claim, When

SETTLED_AFTER = timedelta(days=21)
"""So long after an event its figures no longer move."""


DAY, LOOSE = timedelta(days=1), timedelta(days=10)
"""How far two times of one event may lie apart: a night belongs to two days, "last week" to nearly three weeks."""


MONTH = timedelta(days=31)


RISING = frozenset("killed injured missing displaced detained abducted rescued casualties trapped count area".split())
"""Kinds whose figure grows while an event unfolds."""


def different_days(left: Side, right: Side) -> bool:
    """Whether both name the time of the event, and the times lie apart; "last week" is taken loosely."""
    one, other = left.claim.when, right.claim.when
    if one is None or other is None or not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    exact = one.earliest == one.latest and other.earliest == other.latest
    room = DAY if exact else LOOSE
    return one.latest + room < other.earliest or other.latest + room < one.earliest


def one_occasion(left: Claim, right: Claim) -> bool:
    """Whether two events of the past are shown to be one: the same place, or the same month."""
    if left.place and right.place:
        return not apart(left.place, right.place)
    return month_of(left.when) is not None and month_of(left.when) == month_of(right.when)


def month_of(when: When | None) -> tuple[int, int] | None:
    """Year and month of a time that lies within one."""
    if when is None or when.earliest is None or when.latest is None or when.latest - when.earliest > MONTH:
        return None
    return when.earliest.year, when.earliest.month


def in_order(left: Side, right: Side) -> tuple[Side | None, Side | None]:
    """The earlier and the later side; None where the days are unknown or the same."""
    if left.day is None or right.day is None or left.day == right.day:
        return None, None
    return (left, right) if left.day < right.day else (right, left)


def same_day(left: Side, right: Side) -> bool:
    """Whether both speak for one known day."""
    return left.day is not None and left.day == right.day


def moves(left: Side, right: Side) -> bool:
    """Whether the figure may still have moved between the two: a kind that rises, in an event not settled for both."""
    return left.claim.kind in RISING and not both_settled(left, right)


def both_settled(left: Side, right: Side) -> bool:
    """Whether both look back on a settled event; an undated article does when the other, on the same event, does."""
    sides = (left, right)
    return any(settled(side) for side in sides) and all(settled(side) or side.day is None for side in sides)


def settled(side: Side) -> bool:
    """Whether a side speaks long after the event."""
    when = side.claim.when
    if when is None or when.latest is None or side.day is None:
        return False
    return side.day - when.latest > SETTLED_AFTER
