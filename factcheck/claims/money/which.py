"""Which of several sums of one noun is meant: the earlier, the requested, the additional one; and by whom a gift or payment is."""

import re

from factcheck.claims.money.bare import RELATES
from factcheck.claims.money.owners import doer
from factcheck.claims.money.sums import Purpose, Sum
from factcheck.claims.phrases import possessive

OWNER = re.compile(r"[^'’\s]+(?:\s[A-Z][^'’\s]*){0,3}(?:['’]s|(?<=s)['’])\s")
"""The owner that a label begins with."""
LONG = 6
"""Words of a label behind which "by Norcorp" would be read with the last of them."""
BY_MANY = tuple(
    f"{noun} {how} "
    for noun in ("pledge", "donation", "money given", "commitment", "gift", "grant", "payment", "allocation")
    for how in ("to", "for")
)
JOINT = re.compile(r"\s+(?:of|for|against|from|to|on|in|into|with|over|worth|towards?)\s")
FROM = re.compile(r"\bfrom\s+(?:(?:an?|the)\s+)?\Z")
TO_ANOTHER = re.compile(r"[^.;:$€£]{0,60}?\s(?:to|into)\s(?:[a-z]+\s){0,6}[$€£#]?\s?\d")
SEEKING = re.compile(
    r"\b(?P<verb>call(?:s|ed|ing)?\s+for|seek(?:s|ing)?|sought|propos(?:e|es|ed|ing)|request(?:s|ed|ing)?|demand(?:s|ed|ing)?"
    r"|ask(?:s|ed|ing)?\s+(?:\w+\s+){0,3}?for|wants?|wanted|push(?:es|ed|ing)?\s+for)\s+(?:an?|another)\s+\Z"
)
SOUGHT = {
    **dict.fromkeys(("cal", "pro", "pus"), "proposed"),
    **dict.fromkeys(("see", "sou", "req", "ask", "wan"), "requested"),
    "dem": "demanded",
}
"""What a verb that seeks a sum makes of it, by its first letters."""
ON_TOP = re.compile(r"\b(?:another|an\s+additional|additional|a\s+further|further|an\s+extra|extra)\s+(?:\w+\s+)?\Z")
"""Before a sum that comes on top of one told before: "would cost another | $40 million"."""
ADDITIONAL = re.compile(r"\b(?:additional|further|extra|rise|fall|cut|new)\b")


def given(money: Sum, told: Purpose) -> Purpose:
    """A gift to somebody with its giver, of whom a story has many: "pledge to Egypt" with "by Kuwait"."""
    if not told.of.startswith(BY_MANY):
        return told
    by = doer(money)
    if (
        by
        and by[0].isupper()
        and by.lower() not in told.of.lower()
        and (" by " in told.of or len(told.of.split()) > LONG)
    ):
        # "To compensate residents harmed by the spill"
        return told._replace(of=f"{possessive(by)} {told.of}")
    return (
        told._replace(of=f"{told.of} by {by}") if by and by[0].isupper() and by.lower() not in told.of.lower() else told
    )


def former(money: Sum, told: Purpose) -> str | None:
    """A sum that the sentence says gave way to another: "from $3 million in profit to a loss of $1 million"."""
    if not FROM.search(money.lower, money.close, money.start):
        return None
    return f"earlier {told.of}" if TO_ANOTHER.match(money.lower, money.end, money.sentence.end) else None


def sought(money: Sum, told: Purpose) -> str | None:
    """A sum that is only called for: "senators want | a $10 billion cap"."""
    verb = SEEKING.search(money.lower, money.close, money.start) if is_compound(money, told) else None
    if verb is None or RELATES.split(told.of)[0].split()[-1].lower() in ("ransom", "bail", "damages", "loan"):
        return None
    return f"{SOUGHT[verb['verb'][:3]]} {told.of}"


def additional(money: Sum, of: str) -> str:
    """A label that says of a sum that it comes on top of another: "another | $5 million in aid"."""
    on_top = ON_TOP.search(money.lower, money.close, money.start)
    # "A cut of another $3 billion", "more costs"
    if on_top is None or ADDITIONAL.search(of):
        return of
    owner = OWNER.match(of)
    return f"{of[: owner.end()]}additional {of[owner.end() :]}" if owner else f"additional {of}"


def is_compound(money: Sum, told: Purpose) -> bool:
    """Whether the noun stands right behind the sum: "$103 billion offer"."""
    return told.start == money.start and told.end > money.end and not JOINT.match(money.lower, money.end)
