"""From a question to its finding: every pair of answers, the worst of them, and the words for it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from factcheck.compare.amounts import written
from factcheck.compare.dates import compare_dates, spoken_date
from factcheck.compare.labels import compare_names, compare_roles
from factcheck.compare.measured import OF_EVENTS
from factcheck.compare.quantities import compare_quantities
from factcheck.compare.side import Side, Verdict, because
from factcheck.model import (
    RANK,
    SEVERITY,
    Answer,
    Article,
    Claim,
    Counting,
    DateClaim,
    Finding,
    FindingType,
    Hedge,
    ImpactClaim,
    MeasureClaim,
    Modality,
    Pair,
    PersonNameClaim,
    PlaceNameClaim,
    Question,
    QuoteClaim,
    Relation,
    RoleClaim,
)
from factcheck.text.dates import publication

MANY = 40
"""Up to so many answers every pair is listed; beyond, only the first two answers of each value meet the others."""

MOST = 80
"""So many answers of a large question meet each other at the most; the values that two articles give come first."""

TYPE: dict[str, FindingType] = {
    "date": "date_time",
    "person_name": "name",
    "place_name": "place",
    "role": "role",
    "quote": "quote",
}
AGREEING = frozenset((Relation.EQUIVALENT, Relation.ENTAILS))
DIFFERING = frozenset((Relation.CONTRADICTION, Relation.DISPUTED, Relation.SUPERSEDED, Relation.DIFFERENT_SCOPE))

CONFLICTING = frozenset((Relation.CONTRADICTION, Relation.DISPUTED))
BESIDE = Verdict(Relation.NOT_COMPARABLE, None, "One of them is not the figure that its article leads with.")

Paired = tuple[int, int, Verdict]


def finding_of(question: Question, articles: Mapping[str, Article]) -> Finding | None:
    """The finding of a question, or None where nothing meets: a single answer, or answers of which no two are comparable."""
    sides = [side_of(claim, articles[claim.article]) for claim in question.claims]
    if len(sides) < 2:
        return None
    paired = settled_within(sides, [(a, b, relate(sides[a], sides[b])) for a, b in pairs_to_compare(sides)])
    comparable = [pair for pair in paired if pair[2].relation is not Relation.NOT_COMPARABLE]
    if only_repeats(sides, comparable):
        comparable = between_articles(sides, paired)
    if not comparable:
        return None
    a, b, worst = max(
        comparable,
        key=lambda pair: (
            RANK[pair[2].relation],
            sides[pair[0]].article.id != sides[pair[1]].article.id,
            -pair[0],
            -pair[1],
        ),
    )
    return Finding(
        id=question.id.replace("q-", "f-"),
        question=question.text,
        story=question.story,
        kind=question.kind,
        relation=worst.relation,
        type=type_of(question.kind, sides[a], sides[b]),
        cause=worst.cause,
        severity=SEVERITY[worst.relation],
        because=because(sides[a], sides[b], worst),
        answers=tuple(answer_of(side) for side in sides),
        pairs=tuple(Pair(a=a, b=b, relation=verdict.relation, because=verdict.reason) for a, b, verdict in paired),
    )


def side_of(claim: Claim, article: Article) -> Side:
    """A claim with its article and the day that it speaks for."""
    day = claim.as_of.latest if claim.as_of and claim.as_of.latest else publication(article.published)
    return Side(claim, article, day)


def between_articles(sides: Sequence[Side], paired: Sequence[Paired]) -> list[Paired]:
    """The pairs of two articles: that nothing in a question can be compared is worth saying only where two answer it."""
    kinds = (ImpactClaim, MeasureClaim, DateClaim, RoleClaim)
    return [
        (a, b, verdict)
        for a, b, verdict in paired
        if sides[a].article.id != sides[b].article.id and isinstance(sides[a].claim, kinds)
    ]


def only_repeats(sides: Sequence[Side], paired: Sequence[Paired]) -> bool:
    """Whether nothing is said but that an article agrees with itself."""
    return all(verdict.relation in AGREEING and sides[a].article.id == sides[b].article.id for a, b, verdict in paired)


def pairs_to_compare(sides: Sequence[Side]) -> Iterator[tuple[int, int]]:
    """Every pair of few answers; of many, the pairs of the first answers of two articles for each value.

    Two articles for a value, since one article's own figures are never held against each other.
    """
    if len(sides) <= MANY:
        return combinations(range(len(sides)), 2)
    first: dict[str, dict[str, int]] = {}
    for place, side in enumerate(sides):
        value = f"{value_of(side.claim)} {getattr(side.claim, 'population', '')}".lower()
        articles = first.setdefault(value, {})
        if len(articles) < 2:
            articles.setdefault(side.article.id, place)
    ranked = sorted(first.values(), key=lambda articles: (-len(articles), min(articles.values())))
    return combinations(sorted([place for articles in ranked for place in articles.values()][:MOST]), 2)


def relate(left: Side, right: Side) -> Verdict:
    """The relation of two answers, by the ladder of their value's shape."""
    match left.claim:
        case ImpactClaim() | MeasureClaim():
            verdict = compare_quantities(left, right)
        case DateClaim():
            verdict = compare_dates(left, right)
        case PersonNameClaim() | PlaceNameClaim():
            return compare_names(left, right)
        case RoleClaim():
            verdict = compare_roles(left, right)
        case QuoteClaim():
            return Verdict(Relation.NOT_COMPARABLE, None, "Quotations are not compared yet.")
    return within_one(left, right, verdict) if left.article.id == right.article.id else verdict


def within_one(left: Side, right: Side, verdict: Verdict) -> Verdict:
    """Inside one article two figures that differ mostly count two things; only a headline must agree with its text."""
    if verdict.relation not in DIFFERING:
        return verdict
    if left.claim.where != right.claim.where and verdict.relation is Relation.CONTRADICTION:
        return verdict
    return Verdict(
        Relation.NOT_COMPARABLE, None, "One article gives both, so it counts two things or tells of two moments."
    )


def settled_within(sides: Sequence[Side], paired: Sequence[Paired]) -> list[Paired]:
    """Takes back an alarm where one of the two articles also gives a value that agrees with the other's."""
    agreeing: set[tuple[int, str]] = set()
    for a, b, verdict in paired:
        if verdict.relation in AGREEING and sides[a].article.id != sides[b].article.id:
            agreeing |= {(a, sides[b].article.id), (b, sides[a].article.id)}
        if verdict.relation is Relation.EQUIVALENT and sides[a].claim.where != sides[b].claim.where:
            agreeing |= {(a, sides[b].article.id), (b, sides[a].article.id)}
    first = leading(sides)
    return [
        (a, b, settled_verdict(a, b, verdict, sides=sides, agreeing=agreeing, first=first)) for a, b, verdict in paired
    ]


def settled_verdict(
    a: int, b: int, verdict: Verdict, *, sides: Sequence[Side], agreeing: set[tuple[int, str]], first: set[int]
) -> Verdict:
    """The verdict on a pair in the light of all others: explained by an agreeing value, or beside what an article leads with."""
    if verdict.relation in CONFLICTING and explained(a, b, sides, agreeing):
        return softened(sides[a], sides[b], verdict)
    if verdict.relation in CONFLICTING and is_led_with(sides[a]) and not {a, b} <= first:
        return BESIDE
    return verdict


def is_led_with(side: Side) -> bool:
    """Whether a side counts people or measures an event, of which an article gives its own figure first and others after it."""
    return isinstance(side.claim, ImpactClaim) or side.claim.kind in OF_EVENTS


def leading(sides: Sequence[Side]) -> set[int]:
    """The answers that an article leads with: its first whole figure in the title, and its first in the text."""
    first: dict[tuple[str, str], int] = {}
    for place, side in enumerate(sides):
        if whole(side.claim):
            key = (side.article.id, side.claim.where)
            earlier = first.get(key)
            if earlier is None or side.claim.start < sides[earlier].claim.start:
                first[key] = place
    return set(first.values())


def whole(claim: Claim) -> bool:
    """Whether a figure counts all of an event's victims, not one of them, a part, or more of them."""
    if not isinstance(claim, ImpactClaim):
        return True
    counts_all = (
        claim.counting in (Counting.INCIDENT, Counting.CUMULATIVE) and claim.quantity.hedge is not Hedge.IMPLICIT_ONE
    )
    return counts_all and claim.modality is Modality.STATED


def explained(a: int, b: int, sides: Sequence[Side], agreeing: set[tuple[int, str]]) -> bool:
    """Whether either answer is matched by another one of the other's article."""
    return (a, sides[b].article.id) in agreeing or (b, sides[a].article.id) in agreeing


def softened(left: Side, right: Side, verdict: Verdict) -> Verdict:
    """The verdict where an agreeing value stands beside the differing one; names keep theirs."""
    if isinstance(left.claim, PersonNameClaim | PlaceNameClaim):
        return verdict
    return Verdict(
        Relation.DIFFERENT_SCOPE,
        "different_scope",
        "One of the two articles also gives a value that agrees with the other's, so this one counts something else.",
    )


def type_of(kind: str, left: Side, right: Side) -> FindingType:
    """What sort of difference it is."""
    if left.article.id == right.article.id and kind not in TYPE:
        return "headline_body" if left.claim.where != right.claim.where else "intra_article"
    return TYPE.get(kind, "numeric")


def answer_of(side: Side) -> Answer:
    """The answer that a claim gives."""
    claim = side.claim
    return Answer(
        article=claim.article,
        where=claim.where,
        start=claim.start,
        end=claim.end,
        exact=claim.exact,
        prefix=claim.prefix,
        suffix=claim.suffix,
        claim=claim.id,
        value=value_of(claim),
        attribution=claim.attribution.source if claim.attribution else None,
        as_of=side.day.isoformat() if side.day else None,
    )


def value_of(claim: Claim) -> str:
    """The normalized value, for people."""
    match claim:
        case ImpactClaim() | MeasureClaim():
            return written(claim.quantity)
        case DateClaim():
            return spoken_date(claim.when) if claim.when else "?"
        case PersonNameClaim():
            return claim.person.name
        case PlaceNameClaim():
            return claim.named.name
        case RoleClaim():
            return claim.post if claim.status == "current" else f"{claim.post} ({claim.status})"
        case QuoteClaim():
            return claim.words
