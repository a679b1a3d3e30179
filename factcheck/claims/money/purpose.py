"""What a sum is for, by the words beside it.

The steps, in order; the first that tells it holds:

1. the thing right behind the sum: "a $40 million bridge", "a $5 billion hit to profits";
2. the noun that names the sum before it: "a ransom of $5 million", "the cost of the cleanup has risen to $990 million";
3. what it is for, behind it: "$48 million in aid", "$5 million for the victims";
4. the verb that moves it: "was fined $5 million", "the $20 billion that the firm has set aside".

A noun that leans on nothing then takes what else the sentence says of it: whose, for whom, which of several. What stays a bare noun is
the last choice, and the rule lists it as unread.
"""

from factcheck.claims.money.bare import is_bare
from factcheck.claims.money.behind import moved_behind
from factcheck.claims.money.deeds import moved_before
from factcheck.claims.money.named import named_before, worth_before
from factcheck.claims.money.sums import Purpose, Sum
from factcheck.claims.money.things import compound, thing_behind
from factcheck.claims.money.whose import completed

STEPS = (compound, named_before, worth_before, thing_behind, moved_before, moved_behind)
"""Ways to tell what a sum is for, the surest first."""


def purpose(money: Sum) -> Purpose | None:
    """What a sum is for, or None where no words tell it."""
    first = None
    for step in STEPS:
        told = step(money)
        whole = completed(money, told) if told else None
        if whole is not None and not is_bare(whole.of):
            return whole
        first = first or whole
        if whole is not None and step is not thing_behind:
            break
        # "Cost the city $12 million in repairs": the verb may tell more than the bare noun.
    return first
