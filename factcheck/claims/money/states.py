"""What a participle says of a sum: which of it, and whether it is to come: "claims paid out", "damages to be paid"."""

import re

from factcheck.claims.money.deeds import nearest_deed
from factcheck.claims.money.sums import CLOSE, LAST_WORD, Sum, Word
from factcheck.claims.money.words import HELPERS, PAID_BEHIND, STATES

WHICH_OF_IT = re.compile(
    rf"""
    (?: (?:\s(?:that|which|{HELPERS}))*\s(?:was|were|been|being|is|are|be)(?:\s\w+ly)?\s(?P<done>{"|".join(sorted(PAID_BEHIND))})
      | \s(?P<said>{"|".join(sorted(PAID_BEHIND))})(?=(?!(?<=paid)\sfor\b)(?:\s(?:out|off|back))?(?:\s?[,;.)]|\s(?:in|for|to|by|on|from|after|since|at|during|over|so|this|last)\b|\s*\Z))
    )
    (?P<out>\s(?:out|off|back)\b)?(?![\w-])
    """,
    re.VERBOSE,
)
"""What a participle behind a noun says of it: "in claims | have been paid out", "aid worth $5m | was stolen"."""
TO_COME = re.compile(
    r"\b(?:to|will|would|could|may|might|must|should|shall|can|considering|weighing|plans|planning)\s(?:be\s|also\s|have\sto\s)?\Z"
)
AUTHORIZED = re.compile(
    r"\b(?:authori[sz](?:e|es|ed|ing)|approv(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?|discuss(?:ed|ing)?|consider(?:s|ed|ing)?|back(?:s|ed|ing)?|toward|towards)"
    r"\s(?:on\s)?(?:\w+day\s)?\Z"
)
""" "Lee authorized on Monday | sending $5 million in aid": it is not there yet."""
SOUGHT_AFTER = ("for sale", "sought", "demanded", "owed")


def to_come(money: Sum, of: str) -> str:
    """A label with "to be" before its participle where the verb tells of what is to come: "asked them to unfreeze | $5m in assets"."""
    deed = nearest_deed(money) or last_word(money)
    state = STATES.get(deed.text) if deed else None
    if deed is None or state is None or state in SOUGHT_AFTER or f" {state}" not in of:
        return of
    if deed.text.endswith("ing") and AUTHORIZED.search(
        money.lower, max(money.sentence.start, deed.start - CLOSE), deed.start
    ):
        return of.replace(f" {state}", f" to be {state}", 1)
    coming = TO_COME.search(money.lower, max(money.sentence.start, deed.start - CLOSE), deed.start)
    return of.replace(f" {state}", f" to be {state}", 1) if coming and " to be " not in of else of


def last_word(money: Sum) -> Word | None:
    """The word right before a sum."""
    last = LAST_WORD.search(money.lower, money.close, money.start)
    return Word(*last.span("word"), last["word"]) if last else None
