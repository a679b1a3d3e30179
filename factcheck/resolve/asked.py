"""A question in plain English: "How many were killed in Osh?"."""

from factcheck.model import Claim, DateClaim, MeasureClaim, PersonNameClaim, PlaceNameClaim, RoleClaim

IMPACT_QUESTION = {
    "killed": "How many were killed",
    "injured": "How many were injured",
    "missing": "How many are missing",
    "displaced": "How many were displaced",
    "detained": "How many were detained",
    "abducted": "How many were abducted",
    "trapped": "How many were trapped",
    "rescued": "How many were rescued",
    "casualties": "How many casualties were there",
}


def asked(kind: str, about: str, claim: Claim, *, place: str | None) -> str:
    """The question that a claim of a kind answers about something, in a place where all its answers name one."""
    if kind in IMPACT_QUESTION:
        where = f" in {place}" if place else ""
        when = f" in {about}" if about != "main" else ""
        return f"{IMPACT_QUESTION[kind]}{where}{when}?"
    if isinstance(claim, PersonNameClaim):
        return f"How is the name of {claim.person.name} spelled?"
    if isinstance(claim, PlaceNameClaim):
        return f"How is the name of {claim.named.name} spelled?"
    if isinstance(claim, RoleClaim):
        return f"What post does {claim.person.name} hold?"
    if isinstance(claim, DateClaim):
        who = f" ({', '.join(claim.participants[:2])})" if claim.participants else ""
        return f"When was the {claim.event.replace('_', ' ')}{who}?"
    if isinstance(claim, MeasureClaim):
        return asked_measure(claim, about)
    return f"What did {about} say?"


def asked_measure(claim: MeasureClaim, about: str) -> str:
    """ "How far is Kant from Bishkek?", "How old is Ana Ruiz?", "How many houses destroyed?", "What sum in USD: aid?"."""
    of = claim.of or "it"
    match claim.kind:
        case "age":
            return f"How old is {of}?" if of[:1].isupper() else f"How old is the {of}?"
        case "magnitude":
            return f"How strong was the {of}?"
        case "duration":
            return f"How long was the {of}?"
        case "count":
            return f"How many {of}?"
        case "percentage":
            return f"What percentage: {of}?"
        case "area":
            return f"How large is the {of}?"
        case "population":
            return f"How many people live in {claim.of or 'the place of the story'}?"
        case "money":
            return f"What sum in {about}: {claim.of}?"
        case _:
            return asked_way(claim, about)


def asked_way(claim: MeasureClaim, about: str) -> str:
    """ "How far is Kant from Bishkek?", "What is the width of river?"."""
    if claim.between:
        return (
            f"How far is {claim.between[0]} from {claim.between[-1]}?"
            if len(claim.between) > 1
            else f"How far is it to {claim.between[0]}?"
        )
    return f"What is the {about}?"
