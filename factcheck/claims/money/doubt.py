"""Sums that a sentence names and that nobody gave, lost or got: demanded, offered to choose from, denied, called off, or banknotes."""

import re

from factcheck.claims.measure import is_demanded
from factcheck.claims.modality import own_clause
from factcheck.text.values import Figure, Span

DEMANDED = "a demand: nobody gave the sum yet"
CHOICE = "a choice: nobody has taken it yet"
DENIED = "the sentence says that it did not come to the sum"
CALLED_OFF = "it was planned, and called off"
PART = "a part of the sum before it"
BANKNOTE = "a banknote or a coin"
IMAGINED = "an imagined sum"
COMPARED = "how far it is from another sum"
ASKED = "a question"
RULE = "a threshold of a rule: nobody's own sum"
MANY = "how many millions isn't said"

KNOWN = re.compile(
    r"\b(?:the|its|their|his|her|this|that|these|those|\w+(?:\s?['’]s|s['’]))\s+(?:(?:full|whole|entire|initial|promised)\s+)?\Z"
)
"""Before a sum that stands whatever the verb says of it: "has not paid the | $5 million fine"."""
DEMAND = re.compile(
    r"\b(?:(?:demand|insist|request|recommend|urg|propos|suggest|ask)(?:e?s|e?d|ing)?\s+that|(?:demand|recommend|propos)(?:e?s|e?d|ing))\s[^;]{1,40}\s(?:pay|give|deposit|put"
    r"|set\s+(?:aside|up)|spend|provide|commit|create|establish|contribute|invest|raise|fund|appropriate|hand\s+over)\b[^;]{0,40}\Z"
)
"""A verb in its bare form behind such a "that": "demanded that the firm pay | $5 million"."""
CALLED_UPON = re.compile(
    r"\b(?:calls?|pressure|demands?|requests?|pleas?|appeals?)\s(?:from|by|on)\s[^;.:]{1,60}\sto\s(?:make|pay|give|set|provide|put|commit|invest|create|spend|raise)\b(?:\s\w+){0,4}\s\Z"
)
""" "Faced calls from lawmakers to make an immediate | $1bn investment"."""
CHOOSING = re.compile(
    r"\b(?:choice|option)s?\s+(?:of|to|between)\s[^.;]{0,110}\Z|\bchoose\s+(?:to|between)\s[^.;]{0,110}\Z"
)
NEGATED = re.compile(
    r"""
    (?: \b(?:has|have|had|did|does|do|was|were|is|are|would|could|will|can|ca|wo)(?:\s?n['’]t|\s+not|\s+never)
      | \b(?:never|no\s+longer|without|instead\s+of|rather\s+than)
      | \b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?)\s+to
    )
    (?!\s+(?:only|just|even|includ\w+|count\w+|less|more|fewer|merely|simply|exceed\w*|limit\w*|enough|know\w*|say|said|as))
    \s(?:(?!(?:that|which|who|from|of|for|on|to|until|because|and|but|or|was|were|is|are|has|had|could|would|will|may)\s)[^\s,;:.()"“”$€£]+\s){1,6}\Z
    """,
    re.VERBOSE,
)
"""A denial that still holds at the sum: "have not launched a | $3 million prize"."""
CANCELLING = re.compile(r"\b(?:cancellation|cancell?ing|cancelled|scrapping|scrapped)\s(?:of\s)?[^.;]{0,50}\Z")
ASKING = re.compile(
    r"(?:\A|[.!?]\s*|\s)(?:when|why|how|where)\s+(?:will|would|can|could|should|is|are|does|do|did)\b[^,;]{0,70}\Z"
)
PLANNED = re.compile(r"\b(?:due|set|scheduled|supposed|meant|planned|planning|was|were)\s+to\s[^.;]{1,50}\Z")
ENDED = re.compile(
    r"[^.;]{0,60}\b(?:has|have|was|were|but)\s+(?:\w+\s+){0,3}?(?:cancell?ed|scrapped|called\s+off|abandoned|shelved|suspended|dropped)\b"
)
"""Behind a planned sum: "which has now been cancelled"."""
OF_WHICH = re.compile(r"(?:\s+in\s+\w+)?\s+of\s+(?:which|it|them)\b")
IMAGINING = re.compile(r"\b(?:let\s?['’]s\s+say|suppose|imagine)\s[^.;]{0,80}\Z")
THAN = re.compile(r"\s+(?:bigger|higher|larger|greater|more|lower|smaller|less|cheaper|dearer)\s+than\b")
ANYBODY = re.compile(
    r"""
    \b(?: (?:who|that)\s+(?:all\s+|each\s+)?(?:earn|make|contribute|give|donate|pay|owe|spend|have|own)s?
      | (?:donors|supporters|people|those|members|bundlers|couples|investors),?\s+who\s+(?:all\s+|each\s+|have\s+|had\s+)?(?:gave|given|donated|contributed|paid|raised|earned|amassed|bundled)
      | (?:companies|firms|banks|businesses)\s(?:that|who|which)\s(?:invest|invested|earn|earned|spend|spent|owe|owed|pay|paid|made)
      | (?:households|families|individuals|people|couples|those|anyone|anybody|taxpayers|workers|persons)\s+(?:with|earning|making|owing)
      | (?:incomes?|earnings)\s+(?:above|over|below|under|up\s+to)
    )\s+(?:an?\s+(?:\w+\s+)?)?\Z
    """,
    re.VERBOSE,
)
"""Whom a rule is about: "donors who contribute | more than $10,000", "households with | $1 million in income"."""
EVERY = re.compile(r"\bevery\s+\Z")
MULTI = re.compile(r"\bmulti\s?-?\s?\Z")
NOTES = re.compile(r"\s?-?\s?(?:dollar\s+)?(?:bills?|notes?|banknotes?|coins?)\b(?!\s+(?:of|for|from|to)\b)")
BEFORE = {CHOOSING: CHOICE, CANCELLING: CALLED_OFF, IMAGINING: IMAGINED, MULTI: MANY, ANYBODY: RULE, EVERY: RULE}
"""What before a sum makes it none."""
BEHIND = {OF_WHICH: PART, THAN: COMPARED}
"""What behind a sum makes it none of its own."""
NOTE_SIZES = frozenset((1, 2, 5, 10, 20, 50, 100, 200, 500))


def doubt(lower: str, figure: Figure, *, sentence: Span) -> str | None:
    """Why a sum is no fact, or None: "has the choice of donating $1"."""
    before = lower[sentence.start : figure.start]
    known = KNOWN.search(before) is not None
    if is_demanded(before) or (
        not known and (DEMAND.search(before) or (" to " in before and CALLED_UPON.search(before)))
    ):
        return DEMANDED
    if not known and NEGATED.search(own_clause(before)):
        return DENIED
    told = next((reason for pattern, reason in BEFORE.items() if pattern.search(before)), None)
    return told or doubt_behind(lower, figure, sentence=sentence)


def doubt_behind(lower: str, figure: Figure, *, sentence: Span) -> str | None:
    """Why a sum is no fact by the words behind it: "$5 million bigger than thought"."""
    if ASKING.search(lower, sentence.start, figure.start) and lower.startswith("?", sentence.end - 1):
        return ASKED
    if PLANNED.search(lower, sentence.start, figure.start) and ENDED.match(lower, figure.end, sentence.end):
        return CALLED_OFF
    if figure.lower in NOTE_SIZES and figure.upper == figure.lower and NOTES.match(lower, figure.end, sentence.end):
        return BANKNOTE
    return next((reason for pattern, reason in BEHIND.items() if pattern.match(lower, figure.end, sentence.end)), None)
