"""The ladder for quantities: an ordered list of steps; the first that holds is the relation of two figures."""

import re
from collections.abc import Callable

from factcheck.compare.amounts import as_read, convertible, interval, middle, rounded, same, written
from factcheck.compare.measured import grown_older, measured_apart
from factcheck.compare.moments import RISING, both_settled, different_days, in_order, moves, one_occasion, same_day
from factcheck.compare.places import apart
from factcheck.compare.side import Side, Verdict
from factcheck.model import Cause, Counting, Hedge, ImpactClaim, MeasureClaim, Quantity, Relation
from factcheck.text.people import GENERIC, group_of

UPDATING = re.compile(
    r"\b(?:rises|rose|risen|climbs|climbed|jumped|grown|grew|soared|raised|now|new\s+(?:death\s+)?toll|updated)\b",
    re.IGNORECASE,
)
"""Words of the later figure: "the death toll rises to 10"."""


OUTDATED = re.compile(
    r"\b(?:originally|initially|earlier|previous|previously|at\s+first|first\s+reports)\b", re.IGNORECASE
)
"""Words of the earlier figure: "officials had originally reported two"."""


ADDS_UP = {
    Counting.INCIDENT: "a whole",
    Counting.CUMULATIVE: "a running total",
    Counting.ADDITIONAL: "an addition",
    Counting.SUBSET: "a part",
}
"""What a figure adds up, for people."""


Step = Callable[[Side, Side], Verdict | None]


def compare_quantities(left: Side, right: Side) -> Verdict:
    """The relation of two figures that answer one question.

    Steps, in order: not comparable, equivalent, different scope, entails, superseded, compatible, disputed, contradiction.
    """
    for step in STEPS:
        verdict = step(left, right)
        if verdict is not None:
            return verdict
    return Verdict(Relation.CONTRADICTION, cause_of(left, right), f"{difference(left, right)} Both can hardly be true.")


def quantity(side: Side) -> Quantity:
    """The quantity of a side."""
    assert isinstance(side.claim, ImpactClaim | MeasureClaim)
    return side.claim.quantity


def not_comparable(left: Side, right: Side) -> Verdict | None:
    """Identity of unit, group or occasion cannot be shown."""
    one, other = quantity(left), quantity(right)
    if not convertible(one, other):
        return Verdict(
            Relation.NOT_COMPARABLE, None, f"One is in {one.unit or 'no unit'}, the other in {other.unit or 'no unit'}."
        )
    if different_days(left, right):
        return Verdict(Relation.NOT_COMPARABLE, None, "They name different days for the event.")
    if both_settled(left, right) and not one_occasion(left.claim, right.claim):
        return Verdict(Relation.NOT_COMPARABLE, None, "Both look back, but nothing shows that it is at the same event.")
    return None


def equivalent(left: Side, right: Side) -> Verdict | None:
    """Equal after normalization of hedges, units and rounding."""
    one, other = quantity(left), quantity(right)
    if same(one, other):
        if (one.lower, one.upper) == (other.lower, other.upper):
            return Verdict(Relation.EQUIVALENT, None, f"Both say {written(one)}.")
        return Verdict(Relation.EQUIVALENT, "rounding", f"{written(one)} and {written(other)} name one number.")
    if isinstance(left.claim, MeasureClaim) and rounded(one, other):
        return Verdict(
            Relation.EQUIVALENT,
            "rounding",
            f"{written(one)} and {written(other)} are one after rounding and conversion.",
        )
    return None


def different_scope(left: Side, right: Side) -> Verdict | None:
    """They count different groups, places or parts."""
    reason = scope_difference(left, right)
    if reason is None:
        return None
    if exceeds_whole(left, right):
        return None
    return Verdict(Relation.DIFFERENT_SCOPE, "different_scope", reason)


def scope_difference(left: Side, right: Side) -> str | None:
    """What two impact figures count differently, in words."""
    one, other = left.claim, right.claim
    if isinstance(one, MeasureClaim) and isinstance(other, MeasureClaim):
        return measured_apart(one, other)
    if not isinstance(one, ImpactClaim) or not isinstance(other, ImpactClaim):
        return None
    groups = group_of(one.population), group_of(other.population)
    if groups[0] != groups[1]:
        return f"One counts {named(one)}, the other {named(other)}."
    if one.counting is not other.counting and {one.counting, other.counting} & {Counting.ADDITIONAL, Counting.SUBSET}:
        return f"One figure is {ADDS_UP[one.counting]}, the other {ADDS_UP[other.counting]}."
    if one.counting is other.counting is Counting.SUBSET:
        return "Both figures are parts of others, and maybe not of the same."
    if one.modality is not other.modality:
        return f"One is {one.modality.value}, the other {other.modality.value}."
    if Hedge.IMPLICIT_ONE in (one.quantity.hedge, other.quantity.hedge):
        return "One speaks of a single person, the other of a count."
    if one.place and other.place and apart(one.place, other.place):
        return f"One is about {one.place.name}, the other about {other.place.name}."
    return None


def named(claim: ImpactClaim) -> str:
    """Who is counted, in the article's words."""
    return (
        f"“{' '.join(claim.population.split())}”"
        if claim.population and claim.population.lower() not in GENERIC
        else "people"
    )


def exceeds_whole(left: Side, right: Side) -> bool:
    """Whether a part is larger than its whole: more police killed than people."""
    for part, whole in ((left.claim, right.claim), (right.claim, left.claim)):
        if isinstance(part, ImpactClaim) and isinstance(whole, ImpactClaim):
            widest = group_of(whole.population) == "people" and group_of(part.population) != "people"
            lower, upper = part.quantity.lower, whole.quantity.upper
            if (
                widest
                and lower is not None
                and upper is not None
                and lower > upper
                and whole.counting is not Counting.SUBSET
            ):
                return same_day(left, right)
    return False


def entails(left: Side, right: Side) -> Verdict | None:
    """One value lies inside the other, and a reader of the one would not be surprised by the other."""
    one, other = quantity(left), quantity(right)
    if not (interval(one).holds(interval(other)) or interval(other).holds(interval(one))):
        return None
    if not read_alike(left, right):
        return None
    return Verdict(
        Relation.ENTAILS,
        None,
        f"{written(one)} leaves room for {written(other)}."
        if interval(one).holds(interval(other))
        else f"{written(other)} leaves room for {written(one)}.",
    )


def read_alike(left: Side, right: Side) -> bool:
    """Whether a reader of the one figure would not be surprised by the other."""
    over = both_settled(left, right)
    return as_read(quantity(left), settled=over).meets(as_read(quantity(right), settled=over))


def superseded(left: Side, right: Side) -> Verdict | None:
    """A later figure of a kind that rises while the event unfolds."""
    earlier, later = in_order(left, right)
    if earlier is None or later is None or not moves(left, right):
        return None
    if middle(quantity(later)) <= middle(quantity(earlier)):
        return None
    return Verdict(
        Relation.SUPERSEDED,
        "later_report",
        f"{later.source} speaks for {later.day}, {earlier.source} for {earlier.day}: a later report, and such figures rise.",
    )


def updated_by_its_words(left: Side, right: Side) -> Verdict | None:
    """The words themselves tell which figure is the later one, whatever the dates."""
    lower, higher = sorted((left, right), key=lambda side: middle(quantity(side)))
    if left.claim.kind not in RISING or middle(quantity(lower)) == middle(quantity(higher)):
        return None
    for side, pattern in ((higher, UPDATING), (lower, OUTDATED)):
        found = pattern.search(f"{side.claim.prefix} {side.claim.exact}")
        if found is not None and not (higher.day and lower.day and higher.day < lower.day):
            word = " ".join(found.group().split())
            return Verdict(
                Relation.SUPERSEDED, "later_report", f"“{word}” in {side.source} tells which figure is the later one."
            )
    return None


def undated(left: Side, right: Side) -> Verdict | None:
    """Without dates, a later report and a conflict look alike."""
    if (left.day and right.day) or not moves(left, right):
        return None
    one, other = quantity(left), quantity(right)
    if not interval(one).meets(interval(other)):
        return None
    who = (
        f"{left.source} and {right.source} have"
        if not (left.day or right.day)
        else f"{left.source if not left.day else right.source} has"
    )
    return Verdict(
        Relation.COMPATIBLE,
        "unknown_date",
        f"{written(one)} and {written(other)} lie far apart. {who} no date, so a later report cannot be told from a conflict.",
    )


def compatible(left: Side, right: Side) -> Verdict | None:
    """The intervals overlap, and the event still unfolds or the bounds are near."""
    one, other = quantity(left), quantity(right)
    if not interval(one).meets(interval(other)):
        return None
    if not moves(left, right) and not read_alike(left, right):
        return None
    return Verdict(Relation.COMPATIBLE, "unknown", f"{written(one)} and {written(other)} can both be true.")


def disputed(left: Side, right: Side) -> Verdict | None:
    """Different named authorities stand behind the values."""
    one, other = left.claim.attribution, right.claim.attribution
    if one is None or other is None or one.source.lower() == other.source.lower():
        return None
    if one.type == other.type == "official" and set(one.source.lower().split()) & set(other.source.lower().split()):
        return None
    return Verdict(
        Relation.DISPUTED,
        "different_authority",
        f"{difference(left, right)} {one.source} stands against {other.source}.",
    )


STEPS: tuple[Step, ...] = (
    not_comparable,
    equivalent,
    different_scope,
    entails,
    superseded,
    updated_by_its_words,
    grown_older,
    undated,
    compatible,
    disputed,
)


def cause_of(left: Side, right: Side) -> Cause:
    """Why two figures that contradict each other may differ."""
    return "unknown_date" if left.day is None or right.day is None else "unknown"


def difference(left: Side, right: Side) -> str:
    """How far apart, in words: "Nine is below twelve"."""
    one, other = sorted((quantity(left), quantity(right)), key=middle)
    earlier, later = in_order(left, right)
    fell = (
        earlier is not None
        and later is not None
        and middle(quantity(later)) < middle(quantity(earlier))
        and moves(left, right)
    )
    note = " The later figure is the lower one, and a toll that falls is no update." if fell else ""
    undatable = " One of them has no date." if left.day is None or right.day is None else ""
    return f"{written(one)} is below {written(other)}.{note}{undatable}"
