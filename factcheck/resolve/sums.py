"""Which sums of money answer one question: those of one thing and, where both name one, of one owner."""

import re
from collections.abc import Set

from factcheck.model import Claim, MeasureClaim

CONTENT = re.compile(r"[^\W\d_]{3,}")
EMPTY_WORDS = frozenset(
    """
        the and for its their that this was were has have had more than some aid total sum money worth
        including another cut earned paid pay cost costs spent raised gave given pledged committed received won bought sold least
        only put offered asked about around payment price value offer deal gift loss earnings spending commitment pledge
        pay sales income profit profits revenue revenues hit tax taxes stake investment support funds fund funding demand fee fees
    """.split()
)
OWNED = re.compile(r"(?P<owner>[^'’]+)(?:['’]s|(?<=s)['’])\s+(?P<thing>.*\w.*)", re.DOTALL)
LEANS = re.compile(r"\s+(?:of|for|from|in|on|to|against|with|by)\s+")


def same_purpose(left: Claim, right: Claim) -> bool:
    """Whether two sums are for one thing: the very same sum, or the same telling words for what it is."""
    if not isinstance(left, MeasureClaim) or not isinstance(right, MeasureClaim):
        return False
    if (left.quantity.lower, left.quantity.upper) == (right.quantity.lower, right.quantity.upper):
        return True
    owner, thing = owned(left.of)
    holder, other_thing = owned(right.of)
    if owner and holder:
        return bool(owner & holder) and (
            head(thing) == head(other_thing) or alike(content(thing), content(other_thing))
        )
    return alike(content(thing), content(other_thing))


def alike(one: Set[str], other: Set[str]) -> bool:
    """Whether two sets of words share half of them."""
    return bool(one) and bool(other) and 2 * len(one & other) >= len(one | other)


def owned(of: str | None) -> tuple[set[str], str]:
    """The words of an owner, and what is his: "Goldman Sachs' charge" is a charge, and no loss of Goldman Sachs."""
    found = OWNED.match(of or "")
    return (set(found["owner"].lower().split()), found["thing"]) if found else (set(), of or "")


def head(thing: str) -> str:
    """The noun of a phrase: "initial offer for the rival" is an offer."""
    return LEANS.split(thing, maxsplit=1)[0].split()[-1].lower().removesuffix("s")


def content(words: str | None) -> set[str]:
    """The telling words of a phrase, without the plural."""
    return {word.rstrip("s") for word in CONTENT.findall((words or "").lower())} - EMPTY_WORDS
