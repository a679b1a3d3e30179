"""Normalized values in words: what a claim was read as."""

from factcheck.model import (
    Claim,
    DateClaim,
    Hedge,
    ImpactClaim,
    MeasureClaim,
    Modality,
    PersonNameClaim,
    PlaceNameClaim,
    Quantity,
    QuoteClaim,
    RoleClaim,
    When,
)


def bounds(quantity: Quantity) -> str:
    """What the words of a quantity entail: "at least 12" is "≥ 12 people", "dozens" is "≥ 24 people (vague)"."""
    lower, upper = quantity.lower, quantity.upper
    if lower is not None and lower == upper:
        told = f"{lower:,f}"
    elif lower is not None and upper is not None:
        told = f"{lower:,f} to {upper:,f}"
    elif lower is not None:
        told = f"{'>' if quantity.hedge is Hedge.MORE_THAN and quantity.amount == lower else '≥'} {lower:,f}"
    elif upper is not None:
        told = f"{'<' if quantity.hedge is Hedge.LESS_THAN and quantity.amount == upper else '≤'} {upper:,f}"
    else:
        told = "any number"
    what = " ".join(part for part in (quantity.unit, quantity.counted) if part)
    held = f" ({quantity.hedge.value})" if quantity.hedge in (Hedge.ABOUT, Hedge.VAGUE) else ""
    return f"{told} {what}".rstrip() + held


def day(when: When) -> str:
    """A time as it was resolved, or its TIMEX3 value where it stays relative."""
    return when.edtf or when.timex.value


def meaning(claim: Claim) -> str:
    """What a claim was read as, on one line."""
    match claim:
        case ImpactClaim():
            return _impact(claim)
        case MeasureClaim():
            of = f" of {claim.of}" if claim.of else ""
            return bounds(claim.quantity) + of + (f" between {' and '.join(claim.between)}" if claim.between else "")
        case DateClaim():
            who = f" ({', '.join(claim.participants)})" if claim.participants else ""
            held = "" if claim.modality is Modality.STATED else f" [{claim.modality.value}]"
            return f"{claim.event}{who}: {day(claim.when) if claim.when else 'no date'}{held}"
        case RoleClaim():
            status = "" if claim.status == "current" else f"{claim.status} "
            return f"{claim.person.name}: {status}{claim.post}" + (
                f", {claim.organization.name}" if claim.organization else ""
            )
        case PersonNameClaim():
            return claim.person.name + (f" = {claim.person.entity}" if claim.person.entity else "")
        case PlaceNameClaim():
            return claim.named.name + (f" = {claim.named.entity}" if claim.named.entity else "")
        case QuoteClaim():
            return f"{claim.speaker.name}: {claim.words}"


def _impact(claim: ImpactClaim) -> str:
    held = [] if claim.modality is Modality.STATED else [claim.modality.value]
    if claim.counting != "incident":
        held.append(claim.counting.value)
    return f"{claim.kind} {bounds(claim.quantity)}" + (f" [{', '.join(held)}]" if held else "")
