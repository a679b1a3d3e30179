"""Sums in a list, where a label stands before each: "General Motors: $39bn loss"."""

import re

from factcheck.claims.money.aims import words_at
from factcheck.claims.money.sums import Purpose, Sum
from factcheck.claims.money.words import SUMS
from factcheck.claims.phrases import possessive
from factcheck.text.values import Span

LABELLED = re.compile(r":\s*(?:about\s+|some\s+|an\s+)?\Z")
"""A label stands before the sum, and the next behind it: "Cost of the dam: | $5m Dividend due in May"."""
NEXT_LABEL = re.compile(r"(?:\s\d{4})?\s?:\s")
""" "Cost of the dam $5m (£4m) | Dividend 2009: $3m"."""
A_NAME_BEFORE = re.compile(r"(?<!\w)(?P<name>[A-Z][\w.&]*(?:\s[A-Z][\w.&]*){0,3}):\s*\Z")


def labelled(money: Sum, phrase: Span | None) -> Purpose | None:
    """A row of a list: "General Motors: | $39bn loss"."""
    named = A_NAME_BEFORE.search(money.text, money.sentence.start, money.start)
    words = money.lower[phrase.start : phrase.end].split() if phrase else []
    if phrase is None or named is None or words[-1] not in SUMS - {"worth"} or money.text[phrase.start].isupper():
        return None
    return Purpose(money.start, phrase.end, f"{possessive(named['name'])} {words_at(money, phrase)}")
