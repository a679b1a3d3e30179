"""What a sum is for by the verb behind it, and who moved it: "the $20 billion that the firm has set aside"."""

import re

from factcheck.claims.money.bare import OWNED
from factcheck.claims.money.sums import Purpose, Sum
from factcheck.claims.money.words import DEED_OF, ONLY_MOVED
from factcheck.claims.phrases import CLOSING, possessive

RELATIVE = re.compile(
    r"""
    \s+(?:(?:that|which|(?:is|was)\s+what)\s+)?
    (?:(?P<article>the|an?|its|their)\s+)?(?P<who>(?:(?!(?:of|in|for|on|to|at|and|but|or|from|by|with|that|which)\b)[\w'’.-]+\s+){0,3}?)
    (?:(?:has|have|had|was|were|is|are|will\s+be|being)\s+)?(?:also\s+|already\s+|been\s+)*
    (?P<verb>pledged|promised|spent|set\s+aside|owed|owes|lost|stolen|stole|paid|raised|donated|invested|borrowed|allocated|earmarked|frozen|seized
       |withdrawn|committed|granted|awarded|collected|received|wiped)\b
    """,
    re.VERBOSE,
)
TAKEN_BY = {"froze": "frozen", "frozen": "frozen", "seized": "seized", "stole": "stolen", "stolen": "stolen"}
"""What somebody did to money that stays another's: "the $3 million of Norcorp's savings that | Ostland seized"."""
HAD = re.compile(
    r"\s+(?:(?:that|which)\s+)?(?P<article>the\s+)?(?P<who>[^\W\d_][\w&-]*(?:\s[A-Z][\w&-]*){0,2})\s+(?:(?:has|have|had|already|also)\s+)?"
    r"(?P<verb>froze|frozen|seized|stole|stolen|had|holds?|held|owns?|owned|earned|keeps?|kept)(?=\s?[,.;)]|\s(?:at|in|on|as|by|since|last|over|after|before|from|abroad|overseas)\b|\s*\Z)"
)
BY_NOW = frozenset("recently already now since previously just then has have had was were been be being".split())
"""Between the subject and its verb."""


def moved_behind(money: Sum) -> Purpose | None:
    """ "The $20 billion that the firm has set aside", "$5 million was stolen"."""
    relative = RELATIVE.match(money.lower, money.end, money.sentence.end)
    if relative is None:
        return None
    noun = DEED_OF[" ".join(relative["verb"].split())]
    return None if noun in ONLY_MOVED else Purpose(money.start, relative.end(), noun)


def mover_behind(money: Sum, position: int) -> str | None:
    """Who moved the sum, behind it or what it is in: "the $20 billion that | the firm | has set aside"."""
    relative = RELATIVE.match(money.text, position, money.sentence.end)
    who = relative["who"].split() if relative else []
    while who and who[-1].lower() in BY_NOW:
        who.pop()
    if relative is None or not who or who[0].lower() in CLOSING:
        return None
    return " ".join(who) if relative["article"] in ("the", "a", "an") or who[0][0].isupper() else None


def holder_behind(money: Sum, told: Purpose) -> str | None:
    """A label with who has the money, or took it, told behind: "earnings | Norcorp had", "savings | that Ostland seized"."""
    had = HAD.match(money.text, max(told.end, money.end), money.sentence.end)
    if had is None or not (had["article"] or had["who"][0].isupper()) or had["who"].lower() in CLOSING:
        return None
    done = TAKEN_BY.get(had["verb"])
    if done is not None:
        return f"{told.of.removesuffix(f' {done}')} {done} by {had['who']}"
    return None if OWNED.search(told.of) else f"{possessive(had['who'])} {told.of}"
