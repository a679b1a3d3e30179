"""What the verb of a sum makes of the thing beside it: "escaped $1 billion in taxes" are taxes avoided."""

import re

from factcheck.claims.money.deeds import nearest_deed
from factcheck.claims.money.sums import LAST_WORD, Sum
from factcheck.claims.money.words import DEED_OF, RECIPIENTS, SAID_OF_IT, STATES, SUMS
from factcheck.text.values import Span

LOSING = frozenset("lose loses losing lost cost costs costing".split())
LOST_ROW = re.compile(
    r"\b(?:(?:lose|loses|losing|lost)\s|cost(?:s|ing)?\s(?:(?:the|its|their)\s)?(?:[a-z-]+\s){1,3}?(?=(?:at\sleast\s|about\s|some\s|up\sto\s|nearly\s)?[\d,.]+\s(?:[a-z-]+\s)?jobs\b))(?:(?:as|up|to|many|about|around|some|nearly|almost|more|than|at|least|an?|estimated|over)\s)*"
    r"[\d,.]+\s(?:million\s)?(?:[a-z-]+\s){0,2}[a-z-]+(?:,|,?\sand)\s(?:(?:as|up|to|much|about|around|some|nearly|almost|more|than|at|least|an?|estimated|over)\s)*\Z"
)
""" "Could lose 195,000 jobs and | nearly $11 billion in trade"."""


def is_other_thing(money: Sum, phrase: Span, whole: Span) -> bool:
    """Whether a row goes on with what is no money: "$5 billion in assets | and offices in 42 countries"."""
    head, last = (money.lower[span.start : span.end].split()[-1] for span in (phrase, whole))
    return phrase != whole and head in SUMS and last not in SUMS


def state_of(money: Sum, verb: str | None) -> str | None:
    """What the verb says of the thing beside the sum: "escaped | $1 billion in taxes" are taxes avoided."""
    deed = nearest_deed(money)
    if deed is not None and verb in STATES and " and " not in money.lower[deed.end : money.start]:
        return STATES[deed.text]
    if (deed is None or verb is None or verb in LOSING) and LOST_ROW.search(money.lower, money.reach, money.start):
        return "lost"
    last = LAST_WORD.search(money.lower, money.close, money.start)
    return STATES.get(last["word"]) if last else None


def aimed(of: str, how: str, *, verb: str | None) -> str | None:
    """What a sum is for with the verb that moves it: "pledge for victims", "money to rebuild the school".

    >>> aimed("victims", "for", verb="pledged")
    'pledge for victims'
    """
    noun = DEED_OF[verb] if verb else None
    if noun in ("cost", "charge") and how != "to":
        return of
    if noun is not None:
        return f"{SAID_OF_IT.get(noun, noun)} {how} {of}"
    name = of.split()[-1]
    if how == "for" and name[0].isupper() and len(of.split()) < 3:
        # "$2 billion for Exxon to clean up", "bond at $5 million for Lee"
        return None
    if how == "for" and name.lower() in ("individuals", "families", "couples", "households", "singles"):
        # "Incomes above $190,000 for individuals"
        return None
    if how == "to" or name.lower() in RECIPIENTS:
        return f"money {how} {of}"
    return of
