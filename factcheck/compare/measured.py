"""What measures of one question need beyond their numbers: one place, one thing counted, and birthdays between two ages."""

from datetime import timedelta

from factcheck.compare.amounts import middle
from factcheck.compare.moments import in_order
from factcheck.compare.places import apart
from factcheck.compare.side import Side, Verdict
from factcheck.model import MeasureClaim, Relation

SHORTLY = timedelta(days=30)
"""Within so short a time two ages are rather a slip than a birthday."""
OF_EVENTS = frozenset(("magnitude", "duration", "count", "percentage", "area"))
"""Measures of what happened somewhere; distances, sums and populations are compared wherever the sentence was set."""


def measured_apart(one: MeasureClaim, other: MeasureClaim) -> str | None:
    """What two measures of things that happened do not share: the place, or that it is more than a possibility."""
    if one.kind not in OF_EVENTS:
        return None
    if one.kind == "count" and not same_things(one, other):
        return f"One counts {one.of}, the other {other.of}."
    if one.modality is not other.modality:
        return f"One is {one.modality.value}, the other {other.modality.value}."
    if one.place and other.place and apart(one.place, other.place):
        return f"One is about {one.place.name}, the other about {other.place.name}."
    return None


def same_things(one: MeasureClaim, other: MeasureClaim) -> bool:
    """Whether two counts are of the same things; of as many, one may say more: "12 ships", "12 ships boarded in the gulf"."""
    left, right = words_of(one), words_of(other)
    if middle(one.quantity) == middle(other.quantity):
        return left <= right or right <= left
    return left == right


def words_of(claim: MeasureClaim) -> set[str]:
    """The words for what is counted, without the plural."""
    return {word.rstrip("s") for word in (claim.of or "").lower().split()}


def grown_older(left: Side, right: Side) -> Verdict | None:
    """Two ages of one person between which birthdays lie."""
    if not isinstance(left.claim, MeasureClaim) or not isinstance(right.claim, MeasureClaim):
        return None
    if left.claim.kind != "age" or left.claim.quantity.unit != right.claim.quantity.unit:
        return None
    years = abs(middle(left.claim.quantity) - middle(right.claim.quantity))
    if left.day is None or right.day is None:
        return Verdict(
            Relation.COMPATIBLE, "unknown_date", "One of them has no date, so birthdays may lie between the two."
        )
    earlier, later = in_order(left, right)
    if earlier is None or later is None or earlier.day is None or later.day is None:
        return None
    assert isinstance(later.claim, MeasureClaim)
    assert isinstance(earlier.claim, MeasureClaim)
    passed = later.day - earlier.day
    fell = middle(later.claim.quantity) < middle(earlier.claim.quantity)
    if fell or passed < SHORTLY or years > passed.days / 365.25 + 1:
        return None
    return Verdict(
        Relation.SUPERSEDED, "later_report", f"{later.source} speaks for {later.day}: a birthday lies between."
    )
