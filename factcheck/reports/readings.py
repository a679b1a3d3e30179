"""full, for `annotate` and `extract`: tables of what was read and of what is claimed."""

from collections.abc import Sequence
from itertools import groupby

from factcheck.model import Annotation, Claim, DateAnnotation, NameAnnotation, Quantity, QuantityAnnotation, Unread
from factcheck.reports.neutral import visible
from factcheck.reports.tables import table
from factcheck.reports.tally import plural
from factcheck.reports.values import bounds, meaning

VALUES = {"at": 12, "type": 12, "words": 56, "read as": 48}
CLAIMS = {"id": 16, "kind": 12, "at": 12, "words": 44, "read as": 36, "who says so": 24}
UNREAD = {"article": 24, "kind": 12, "words": 56, "why": 44}
"""The columns of each table, and how wide each may become."""


def write_annotations(annotations: Sequence[Annotation], *, paths: str = "") -> str:
    """A table for each article of every value read in it, in the order of the text."""
    told = []
    for article, group in groupby(annotations, key=lambda annotation: annotation.article):
        rows = [(_where(each), each.type, f'"{visible(each.exact)}"', visible(_annotated(each))) for each in group]
        told.append(f"{visible(article)}\n{table(VALUES, rows)}\n")
    told.append(
        f"{plural(len(annotations), 'value')} read. Next: factcheck extract {visible(paths, None)}".rstrip() + "\n"
    )
    return "\n".join(told)


def write_claims(claims: Sequence[Claim], unread: Sequence[Unread], *, paths: str = "") -> str:
    """A table for each article of its claims, and what could not be read."""
    told = []
    for article, group in groupby(claims, key=lambda claim: claim.article):
        told.append(f"{visible(article)}\n{table(CLAIMS, [_row(claim) for claim in group])}\n")
    if unread:
        rows = [(visible(each.article), each.kind, f'"{visible(each.exact)}"', visible(each.reason)) for each in unread]
        told.append(f"Not read\n{table(UNREAD, rows)}\n")
    counts = f"{plural(len(claims), 'claim')}, {plural(len(unread), 'passage')} not read"
    told.append(f"{counts}. Next: factcheck report {visible(paths, None)}".rstrip() + "\n")
    return "\n".join(told)


def _row(claim: Claim) -> tuple[str, ...]:
    who = visible(claim.attribution.source) if claim.attribution else ""
    return (claim.id, claim.kind, _where(claim), f'"{visible(claim.exact)}"', visible(meaning(claim)), who)


def _where(evidence: Annotation | Claim) -> str:
    return f"{'title ' if evidence.where == 'title' else ''}{evidence.start}"


def _annotated(annotation: Annotation) -> str:
    match annotation:
        case QuantityAnnotation():
            return bounds(
                Quantity.model_construct(**{name: getattr(annotation, name) for name in Quantity.model_fields})
            )
        case DateAnnotation():
            mod = f" {annotation.timex.mod}" if annotation.timex.mod else ""
            return f"{annotation.timex.type} {annotation.timex.value}{mod}"
        case NameAnnotation():
            return annotation.name + (f" = {annotation.entity}" if annotation.entity else "")
