"""Whose a percentage is by the name right before it: "Ana Ruiz's approval rating", "the fund paid a tax rate of"."""

import re

from factcheck.claims.holders import holder_before, words_of_holder
from factcheck.text.reading import Reading

OWNER = re.compile(r"(?P<name>(?:[A-Z][\w.-]*\s){0,3}[A-Z][\w.-]*(?:\s?['’]s|(?<=s)['’]))\s+(?:own\s+|current\s+)?\Z")
NEW_SENTENCE = re.compile(r"(?<=[a-z]{2})\.\s")
PAID = re.compile(r"\b(?:paid|pays?|paying|faced?|faces|had|has|have)\s+(?:an?\s+|the\s+)?\Z")


def owner_at(reading: Reading, position: int) -> str | None:
    """The name that owns what stands behind it: "Ana Ruiz's | approval rating"."""
    owner = OWNER.search(reading.text, max(0, position - 60), position)
    if owner is None:
        return None
    name = NEW_SENTENCE.split(owner["name"])[-1]
    return " ".join(name.split()).replace(" 's", "'s").replace(" ’s", "’s")


def payer_of(reading: Reading, position: int, *, floor: int) -> str | None:
    """Whose tax rate it is, with a possessive: "the Ruizes' | tax rate", "Ana Ruiz paid | a tax rate"."""
    owner = owner_at(reading, position)
    if owner is not None:
        return owner
    paid = PAID.search(reading.lower, max(floor, position - 40), position)
    holder = holder_before(reading, paid.start(), floor=floor) if paid else None
    return words_of_holder(reading, holder) if holder else None
