"""What a bare noun for a sum is short of: which bid, whose charge, a fine on whom, a gift to whom.

Of "Broadcom made an initial $103 billion offer" the noun alone would meet every other offer of the story.
"""

import re

from factcheck.claims.money.aims import end_of_name, end_of_object, words_at
from factcheck.claims.money.owners import giver, owner_before, struck, taker
from factcheck.claims.money.sums import Purpose, Sum, possessive
from factcheck.claims.money.words import DEED_OF, EMPTY_HEADS, RECIPIENTS, SUMS, WANTED_BY
from factcheck.claims.phrases import NOUNS_LIKE_VERBS, chain_at
from factcheck.text.values import Span

GENERIC = frozenset(
    """
        new total annual big huge massive whole full overall collective combined own separate special additional net gross record large
        small single extra possible potential likely civil hostile unsolicited initial first second third final original revised further
        cash all-cash estimated expected proposed planned earlier fresh improved sweetened
    """.split()
)
"""Words that make no noun any surer whose it is."""
SAY_NOTHING = frozenset(
    "transaction transactions estimate measure item value worth increase decrease difference".split()
)
"""Nouns that need another to say what sum it is."""
RELATES = re.compile(r"\s(?:of|for|from|in|on|to|against|with|by|at|into)\s")
IN_ORDER = re.compile(
    r"\b(?P<which>initial|first|second|third|original|previous|earlier|revised|final|latest|annual|additional|further|proposed|planned)\s+\Z"
)
"""Which of several: "an | initial | $103 billion offer"."""
MADE = re.compile(
    r"\s(?:that\s|which\s)?(?:it|he|she|they|we)\s(?:has\s|had\s|have\s)?(?:made|set\s+up|put\s+in|launched|took|set\s+aside|put\s+up)"
    r"(?:\s(?:last|this|in)\s\w+)?(?=\s(?:for|on|to|against)\s)"
)
"""Between a noun and what it is for: "the $39 billion provision | it has made | for the spill"."""
BESIDE = re.compile(
    r"\s(?:in\s(?:funding|funds|aid|money)|annually|yearly|so\s+far|in\s+total|each|in\s+cash|apiece)(?=\s)"
)
AWAY = re.compile(r"\s(?:[a-z]+ed\s)?(?P<where>abroad|overseas|offshore|at\shome)\b")
""" "$31 billion in earnings | reinvested abroad"."""
LINK = re.compile(r"\s+(?P<how>of|for|against|from|to|on|in|with|over|before|off)\s+")
JOINT = re.compile(r"\s+(?:of|for|against|from|to|on|in|into|with|over|worth|towards?)\s")
HARDLY = re.compile(
    r"(?:the\s+|an?\s+|its\s+|their\s+|his\s+|her\s+)?(?:\d|first|second|third|fourth|past|last|next|same|current|following|coming|rest|time|each|every|most|least"
    r"|more|less|early|late|recent|top|record|court|cash|attempt|effort|bid|order|response|full|return|exchange|turn|part|addition|january|february|march|april|june|july|august"
    r"|september|october|november|december|public|private|it\b|them\b|him\b|her\b|me\b|us\b|now\b|which\b|whom\b)"
)
"""What stands behind such a link and tells nothing of the sum: "in recent years"."""
VERB_AND_THING = re.compile(rf"(?P<verb>{'|'.join(WANTED_BY.split())})\s+")
BINDING = {
    "off": frozenset("loss losses cut".split()),
    "before": frozenset("earnings profit profits income".split()),
    "with": frozenset("settlement deal agreement contract".split()),
    "over": frozenset("settlement lawsuit claim claims fine".split()),
    "on": frozenset("tax levy tariff tariffs limit cap bet spending hit loss losses fine loan".split()),
    "in": frozenset(
        "loss cut cuts rise increase fall drop decline reduction slide boost investment investments stake assets deposits reserves savings holdings"
        " sales exports revenue revenues damage losses charge interest".split()
    ),
    "to": frozenset(
        "hit blow loan loans damage aid gift donation pledge contribution transfer transfers payment payments grant boost help losses offer fund"
        " account programme program package plan project campaign deal agreement bid contract request appeal commitment allocation".split()
    ),
}
"""The nouns that lean on another by these words; by "of", "for", "from" and "against" any does."""
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
ONLY_TO_DO = frozenset(
    "fund account programme program package plan project campaign appeal deal agreement bid contract request".split()
)
"""Nouns that take a purpose behind "to" and nobody: "paid $2 million out of its fund | to residents"."""


def completed(money: Sum, told: Purpose) -> Purpose | None:
    """A purpose that is a bare noun with what the words around it add: "bid" becomes "Qualcomm's bid for NXP".

    None where the noun alone says nothing: "a $38 billion transaction".
    """
    told = told._replace(of=former(money, told) or sought(money, told) or told.of)
    if not is_bare(told.of):
        return told
    deed = is_deed(money, told)
    hit = struck(money, told) if deed else None
    behind = hit or hanging(money, told)
    of = f"{told.of} {behind}" if behind else told.of
    before = IN_ORDER.search(money.lower, money.close, money.start) if is_compound(money, told) else None
    if before is not None and not of.lower().startswith(before["which"]):
        of = f"{before['which']} {of}"
    if hit is not None:
        return told._replace(of=of)
    owner = owner_before(money, money.start if told.end > money.end and told.start == money.start else told.start)
    if deed and not behind:
        owner = owner or giver(money, told)
    elif not behind and told.of.split()[-1].lower() in SUMS:
        owner = owner or taker(money)
    if owner and owner.lower() not in of.lower():
        of = f"{possessive(owner)} {of}"
    return None if of.lower() in SAY_NOTHING else told._replace(of=of)


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


def is_compound(money: Sum, told: Purpose) -> bool:
    """Whether the noun stands right behind the sum: "$103 billion offer"."""
    return told.start == money.start and told.end > money.end and not JOINT.match(money.lower, money.end)


def is_bare(of: str) -> bool:
    """Whether a label is one noun that tells nothing of whose or what for.

    >>> is_bare("initial bid"), is_bare("bid for NXP"), is_bare("dividend payment")
    (True, False, False)
    """
    if RELATES.search(of) or "'s " in of or "’s " in of:
        return False
    return sum(word.lower() not in GENERIC for word in of.split()) == 1


def is_deed(money: Sum, told: Purpose) -> bool:
    """Whether a purpose was told by the verb before the sum: "gave | $1 million"."""
    if told.start >= money.start:
        return False
    first = money.lower[told.start : money.start].split(maxsplit=1)
    return DEED_OF.get(first[0] if first[0] != "set" else "set aside") == told.of


def hanging(money: Sum, told: Purpose) -> str | None:
    """What hangs on the noun behind it or behind the sum: "for its rival", "to rebuild the school"."""
    position = max(told.end, money.end)
    skipped = MADE.match(money.lower, position, money.sentence.end) or BESIDE.match(
        money.lower, position, money.sentence.end
    )
    away = AWAY.match(money.lower, position, money.sentence.end)
    if away is not None:
        return away["where"]
    link = LINK.match(money.lower, skipped.end() if skipped else position, money.sentence.end)
    if link is None or HARDLY.match(money.lower, link.end()):
        return None
    how, head = link["how"], told.of.split()[-1].lower()
    near = how == "on" and is_compound(money, told) and skipped is None
    if how in BINDING and head not in BINDING[how] and not near:
        return None
    wanted = VERB_AND_THING.match(money.lower, link.end(), money.sentence.end) if how == "to" else None
    start = wanted.end() if wanted else link.end()
    phrase = chain_at(money.text, start, stop=money.sentence.end)
    if phrase is None:
        return None
    last = money.lower[phrase.start : phrase.end].split()[-1]
    if last.endswith("ed") or (how == "from" and last in ("profit", "loss")):
        return None
    if last in EMPTY_HEADS or (how == "to" and not (wanted or is_somebody(money, link.end(), phrase, head=head))):
        return None
    if how == "for" and money.lower.startswith(" to ", phrase.end):
        return None
    verb = f"{wanted['verb']} " if wanted else ""
    if last.endswith("ing") and last not in NOUNS_LIKE_VERBS and phrase.start == start:
        # "Revenue from | increasing | the top rate"
        end = end_of_object(money, phrase.end + 1)
        return f"{how} {verb}{words_at(money, Span(phrase.start, end))}" if end else None
    return f"{how} {verb}{words_at(money, Span(phrase.start, end_of_name(money, phrase)))}"


def is_somebody(money: Sum, position: int, phrase: Span, *, head: str) -> bool:
    """Whether a phrase behind "to" is whom or what a sum goes to, not a verb."""
    if head in ONLY_TO_DO:
        return False
    last = money.lower[phrase.start : phrase.end].split()[-1]
    return phrase.start > position or money.text[phrase.start].isupper() or last in RECIPIENTS or last.endswith("s")
