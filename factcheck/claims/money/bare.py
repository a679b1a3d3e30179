"""Labels of one bare noun, which tell nothing of whose a sum is or what for: "deal", "claims", "total investment"."""

import re

from factcheck.claims.money.words import PAID_BEHIND, STATES, SUMS, TELLS_ITSELF

GENERIC = frozenset(
    """
        new total annual big huge massive whole full overall collective combined own separate special additional net gross record large
        small single extra possible potential likely civil criminal hostile unsolicited initial first second third final original revised further
        current average latest recent tag so-called regular similar
        actual overall sticker statutory legal client to date pre-tax after-tax operating quarterly full-year half-year first-half second-half
        first-quarter second-quarter third-quarter fourth-quarter 1q 2q 3q 4q q1 q2 q3 q4
        cash all-cash estimated expected proposed planned earlier fresh improved sweetened
    """.split()
)
"""Words that make no noun any surer whose it is."""
SAYS_NOTHING = frozenset(
    "estimate estimates measure item increase decrease difference figure total forecast transaction".split()
)
"""Nouns that an owner makes no surer."""
OF_A_SUM = re.compile(r"(?P<owner>[\w ]+)['’]s? (?P<thing>[a-z]+)\Z")
OWNED = re.compile(r"['’]s\s|s['’]\s")
RELATES = re.compile(r"\s(?:of|for|from|in|on|to|against|with|by|at|into)\s")
PARTICIPLES = PAID_BEHIND | frozenset(STATES.values())
"""Behind a noun they say which of it: "claims | paid", "aid | pledged"."""


UNNAMED = re.compile(
    r"(?:(?:initial|first|second|third|fourth|new|latest)\s)?[a-z-]+\s(?:for|to|of|on)\s(?:country|nation|company|firm)\Z"
)
"""Who "the country" is, the label alone doesn't say: "bailout for country"."""


OF_ANY = re.compile(
    r"(?:(?:rise|fall|cut)\sin|shortfall\sof)\s(?:overall\s|average\s)?(?:prices?|costs?|profits?|sales|revenues?|spending|income|earnings|payments?|budget|debt)\Z|(?:contract|deal|loan|grant|award)s?\s(?:awarded|received|granted|offered|signed)\Z"
)
""" "A rise in prices", "a contract awarded": of whom, for what?"""
POINTS = re.compile(r"\s(?:of|for|from|on|to)\s(?:this|that|it|these|those|them)\Z|\sto\s(?:help|pay|support)\Z")
""" "The likely cost of this"."""


def is_loose(of: str) -> bool:
    """Whether a label leans on nothing and has no owner: "dividend payment", but not "bid for NXP", "Orion's bid"."""
    return not (RELATES.search(of.removesuffix(" to date")) or OWNED.search(of))


def is_bare(of: str) -> bool:
    """Whether a label is one noun that tells nothing of whose or what for; a ransom or a bail tells enough.

    >>> is_bare("initial bid"), is_bare("bid for NXP"), is_bare("dividend payment"), is_bare("bail")
    (True, False, False, False)
    """
    told = OF_A_SUM.match(of.lower())
    if told is not None and (told["owner"].split()[-1] in SUMS or told["thing"] in SAYS_NOTHING):
        # "The deal's value", "the firm's estimate"
        return True
    if OF_ANY.match(of.lower()):
        return True
    if not is_loose(of):
        return UNNAMED.match(of.lower()) is not None or POINTS.search(of.lower()) is not None
    telling = [word for word in of.lower().removesuffix(" received").split() if word not in GENERIC]
    return len(telling) < 2 and TELLS_ITSELF.isdisjoint(telling)


def head_of(of: str) -> str:
    """The noun of a label: "claims" of "claims paid"."""
    words = of.lower().removesuffix(" out").split()
    return words[-2] if len(words) > 1 and words[-1] in PARTICIPLES else words[-1]
