"""Bare labels with a rival in their own article: of "a $38bn bid" and "a $5bn bid" neither says which bid it is."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from decimal import Decimal

from factcheck.claims.draft import Draft, Missed
from factcheck.model import Quantity

KINDS = frozenset(["money", "count", "duration", "area", "percentage"])
"""The measures that a noun alone may name."""
NEAR = Decimal("1.05")
"""Up to this ratio two figures may be one, rounded: "6.8 billion" and "almost seven billion"."""
REST = re.compile(r"\s+(?:of|for|from|in|on|at|to|by|with|against|since|that|between|under|over|per)\s.*", re.DOTALL)
"""What stands behind the noun of a label: "bid | for its rival"."""


Question = tuple[str, str | None, str]
"""Kind, unit and noun of a measure."""


def shared_nouns(drafts: Iterable[Draft]) -> set[Question]:
    """The nouns that have two figures in one title or one text; a title against its text is for comparison to judge."""
    figures: dict[Question, Decimal] = {}
    shared = set()
    for draft in drafts:
        if draft.kind in KINDS and draft.fields["of"]:
            own = figure(draft.fields)
            if differ(own, figures.setdefault(question(draft), own)):
                shared.add(question(draft))
    return shared


def shared_ages(drafts: Sequence[Draft]) -> set[Question]:
    """The bare nouns of which one text has several ages, each with all ages but the one told most often, or first.

    The boy whom a story is about is told of first and again; "a 2-year-old boy" of an earlier case once.
    """
    told: dict[str, Counter[Decimal]] = {}
    for draft in drafts:
        if draft.kind == "age" and label(draft.fields).islower() and " " not in label(draft.fields):
            told.setdefault(label(draft.fields), Counter())[figure(draft.fields)] += 1
    return {("age", str(age), noun) for noun, ages in told.items() for age, _ in ages.most_common()[1:]}


def has_rival(draft: Draft, shared: Set[Question]) -> bool:
    """Whether a claim is labelled by nothing but a noun that has two figures."""
    if draft.kind == "age":
        return ("age", str(figure(draft.fields)), label(draft.fields)) in shared
    if draft.kind not in KINDS or not draft.fields["of"] or " " in label(draft.fields):
        return False
    return question(draft) in shared


def given_up(draft: Draft) -> Missed:
    """What the report lists instead of a claim that has a rival."""
    reason = f"which {label(draft.fields)} is meant isn't said, and the article has another figure for one"
    return Missed(draft.kind, draft.start, draft.end, reason)


def question(draft: Draft) -> Question:
    """What a claim answers as far as its noun tells: kind, unit and the noun, one or many."""
    noun = REST.sub("", label(draft.fields)).rsplit(" ", 1)[-1].lower()
    return draft.kind, quantity(draft.fields).unit, noun.removesuffix("s")


def differ(one: Decimal, other: Decimal) -> bool:
    """Whether two figures are too far apart to be one, rounded.

    >>> differ(Decimal(38), Decimal(5)), differ(Decimal("6.8"), Decimal(7))
    (True, False)
    """
    small, large = sorted((abs(one), abs(other)))
    return large > small * NEAR


def figure(fields: Mapping[str, object]) -> Decimal:
    """The number of a claim, or the bound that it gives."""
    said = quantity(fields)
    known = (said.amount, said.lower, said.upper)
    return next((number for number in known if number is not None), Decimal(0))


def label(fields: Mapping[str, object]) -> str:
    """What a measure is of."""
    return str(fields["of"])


def quantity(fields: Mapping[str, object]) -> Quantity:
    """The quantity of a measure."""
    said = fields["quantity"]
    assert isinstance(said, Quantity)
    return said
