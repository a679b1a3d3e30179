"""What a bare noun for a sum is short of: which bid, whose charge, a fine on whom, a gift to whom.

Of "Broadcom made an initial $103 billion offer" the noun alone would meet every other offer of the story.
"""

import re

from factcheck.claims.money.aims import end_of_deeds, end_of_name, end_of_object, end_of_pair, end_of_row, words_at
from factcheck.claims.money.bare import head_of, is_bare, is_loose
from factcheck.claims.money.behind import holder_behind, mover_behind
from factcheck.claims.money.deeds import NOUN_BEHIND
from factcheck.claims.money.owners import GIFTS, doer, given_to, giver, held_by, owner_before, struck
from factcheck.claims.money.states import WHICH_OF_IT, to_come
from factcheck.claims.money.sums import Purpose, Sum
from factcheck.claims.money.which import additional, former, given, is_compound, sought
from factcheck.claims.money.words import (
    DEED_OF,
    EMPTY_HEADS,
    RECIPIENTS,
    SAID_OF_IT,
    SUMS,
    WANTED_BY,
)
from factcheck.claims.phrases import NOUNS_LIKE_VERBS, chain_at, possessive
from factcheck.text.values import Span

WITH_DEBT = re.compile(
    r"(?:\s?[,(])?\s?(?P<how>including|excluding|not\s+including|before|after)\s(?:the\s|its\s|assumed\s|net\s)*(?P<what>debts?|taxes|tax|interest)\b(?!\s[a-z]+s?\s)"
)
"""What a sum takes in: "$25 billion | including debt"."""
LIMIT_OF = "limit of "
STRIKES = re.compile(r"(?:[a-z-]+\s)?(?:hit|blow|charge|loss|write-?down|write-?off)\s(?:to|on|from|in|against|for)\s")
"""A blow that many took: whose it is tells which."""
IN_ORDER = re.compile(
    r"\b(?P<which>initial|first|second|third|original|previous|earlier|revised|final|latest|annual|additional|further|proposed|planned),?\s+\Z"
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
LINK = re.compile(
    r"\s+(?P<how>as\s+a\s+result\s+of|related\s+to|linked\s+to|tied\s+to|caused\s+by|arising\s+from|stemming\s+from|resulting\s+from|associated\s+with|of|for|against|from|to|on|into|in|with|over|before|off)\s+"
)
TO_MANY = re.compile(
    r"\s+(?P<how>to|for)\s+(?:the\s+)?(?:(?:about|around|some|nearly|almost|more\s+than|over)\s+)?"
    r"(?:(?<=to\s)\d[\d,]*|hundreds\s+of|thousands\s+of|dozens\s+of|two|three|four|five|six|seven|eight|nine|ten)\s+(?!(?:years?|months?|weeks?|days?|decades?|hours?|more|other)\b)(?=[A-Za-z])"
)
"""Whom a sum goes to, counted: "payments | to 12,000 | claimants"."""
HARDLY = re.compile(
    r"(?:the\s+|an?\s+|its\s+|their\s+|his\s+|her\s+)?(?:\d(?!\d{3}\s+[a-z]+\s+[a-z]+)|first|second|third|fourth|past|last|next|same|current|following|coming|rest|time|each|every|most|least"
    r"|more|less|early|late|recent|top|record|court|cash|attempt|effort|bid|order|response|full|return|exchange|turn|part|addition|january|february|march|april|june|july|august"
    r"|september|october|november|december|public|private|it\b|them\b|him\b|her\b|me\b|us\b|now\b|which\b|whom\b)"
)
"""What stands behind such a link and tells nothing of the sum: "in recent years"."""
VERB_AND_THING = re.compile(
    rf"(?P<verb>(?:(?:help\s+)?pay\s+for|help\s+pay|help\s+(?:clean\s+up|rebuild|cover|restore)|{'|'.join(WANTED_BY.split())}))\s+"
)
RESULT_OF = re.compile(r"as\sa\sresult|[a-z]+\s(?:to|by|from|with)\s")
""" "Had costs of $5 million | as a result of the spill": whose they are is told too."""
BINDING = {
    "from": frozenset(
        "loan loans grant grants funding funds aid gift donation donations contribution contributions money support investment revenue revenues"
        " income profit profits proceeds loss losses damage cost costs claim claims hit charge savings earnings bill assistance penalty penalties"
        " royalties premiums offer bid fees taxes fine fines compensation".split()
    ),
    "off": frozenset("loss losses cut".split()),
    "before": frozenset("earnings profit profits income".split()),
    "with": frozenset("settlement deal deals agreement agreements contract contracts trade".split()),
    "into": frozenset("aid assistance funding funds investment investments money cash capital".split()),
    "over": frozenset("settlement lawsuit claim claims fine".split()),
    "on": frozenset("tax levy tariff tariffs limit cap bet spending hit loss losses fine loan".split()),
    "in": frozenset(
        "loss cut cuts rise increase fall drop decline reduction slide boost investment investments stake assets deposits reserves savings holdings"
        " sales exports revenue revenues damage losses charge interest".split()
    ),
    "to": frozenset(
        "hit blow loan loans damage funds funding aid gift donation pledge contribution transfer transfers payment payments grant boost help losses offer fund"
        " account programme program package plan project campaign deal agreement bid contract request appeal commitment allocation bill invoice support assistance"
        " relief compensation subsidy subsidies bailout".split()
    ),
}
"""The nouns that lean on another by these words; by "of", "for", "from" and "against" any does."""
ONLY_TO_DO = frozenset(
    "fund account programme program package plan project campaign appeal deal agreement bid contract request".split()
)
"""Nouns that take a purpose behind "to" and nobody: "paid $2 million out of its fund | to residents"."""


def completed(money: Sum, told: Purpose) -> Purpose:
    """A purpose of one noun with what the words around it add: "bid" becomes "Qualcomm's bid for NXP"."""
    if told.of.startswith(LIMIT_OF):
        # "Caps liability to $5 million | for the owners of a mine"
        told = completed(money, told._replace(of=told.of.removeprefix(LIMIT_OF)))
        return told if is_bare(told.of) else told._replace(of=f"{LIMIT_OF}{told.of}")
    told = told._replace(of=former(money, told) or sought(money, told) or told.of)
    had = holder_behind(money, told)
    if had is not None:
        told = told._replace(of=had)
    elif is_loose(told.of):
        told = owned(money, told)
    elif STRIKES.match(told.of) and is_compound(money, told):
        # "Orion took a $5 billion hit | to profits"
        told = told._replace(of=held_by(money, told) or told.of)
    else:
        told = given(money, told)
    told = told._replace(of=additional(money, to_come(money, told.of)))
    debt = WITH_DEBT.match(money.lower, max(told.end, money.end), money.sentence.end)
    if debt is None or is_bare(told.of):
        return told
    return told._replace(of=f"{told.of} {debt['how']} {debt['what']}")


def owned(money: Sum, told: Purpose) -> Purpose:
    """A purpose that leans on nothing with whose it is, for whom or what for."""
    deed = is_deed(money, told)
    done = None if deed else WHICH_OF_IT.match(money.lower, max(told.end, money.end), money.sentence.end)
    if done is not None and head_of(told.of) == told.of.split()[-1].lower():
        said = f"{done['done'] or done['said']}{done['out'] or ''}"
        told = Purpose(told.start, max(told.end, done.end()), f"{told.of} {said}")
    hit = struck(money, told) if deed else None
    behind = hit or hanging(money, told)
    # "Was | given $5 million": a loan as well as a gift.
    of = f"{SAID_OF_IT.get(told.of, told.of) if hit else told.of} {behind}" if behind else told.of
    before = IN_ORDER.search(money.lower, money.close, money.start) if is_compound(money, told) else None
    if before is not None and not of.lower().startswith(before["which"]):
        of = f"{before['which']} {of}"
    if hit is not None:
        return told._replace(of=of)
    if deed and behind is not None and behind.startswith("of "):
        # "Generated $27 billion | of operating cash flow"
        made = giver(money, told)
        return told._replace(of=f"{possessive(made)} {behind[3:]}" if made else behind[3:])
    if head_of(told.of) != told.of.split()[-1].lower():
        # "Aid pledged | to Haiti | by Japan"
        by = doer(money)
        return told._replace(of=f"{of} by {by}" if by and by.lower() not in of.lower() else of)
    owner = owner_before(money, money.start if told.end > money.end and told.start == money.start else told.start)
    if told.start == money.start and (mover := mover_behind(money, money.end) or mover_behind(money, told.end)):
        owner = owner or mover
    elif deed and (not behind or RESULT_OF.match(behind)):
        owner = owner or giver(money, told)
    elif (
        not owner
        and (not behind or " " not in behind or RESULT_OF.match(behind) or STRIKES.match(of))
        and head_of(told.of) in SUMS
    ):
        whom = given_to(money) if head_of(told.of) in GIFTS and is_compound(money, told) else None
        return told._replace(of=f"{of} to {whom}" if whom else held_by(money, told._replace(of=of)) or of)
    if owner and owner.lower() not in of.lower():
        of = f"{possessive(owner)} {of}"
    return told._replace(of=of)


def is_deed(money: Sum, told: Purpose) -> bool:
    """Whether a purpose was told by the verb before the sum: "gave | $1 million"."""
    if told.start >= money.start:
        return False
    first = money.lower[told.start : money.start].split(maxsplit=1)
    if first[0] == told.of and NOUN_BEHIND.search(money.lower, money.sentence.start, told.start):
        # "Announced a | loan of $10 million"
        return False
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
    position = skipped.end() if skipped else position
    link = TO_MANY.match(money.lower, position, money.sentence.end) or LINK.match(
        money.lower, position, money.sentence.end
    )
    if link is None or HARDLY.match(money.lower, link.end()):
        return None
    how, head = " ".join(link["how"].split()), head_of(told.of)
    near = how == "on" and is_compound(money, told) and skipped is None
    if how in BINDING and head not in BINDING[how] and not near:
        return None
    wanted = VERB_AND_THING.match(money.lower, link.end(), money.sentence.end) if how == "to" else None
    start = wanted.end() if wanted else link.end()
    phrase = chain_at(money.text, start, stop=money.sentence.end)
    if phrase is None:
        return None
    if money.lower[phrase.start : end_of_pair(money, phrase)].split()[-1] in EMPTY_HEADS:
        # "For the medium and longer term"
        return None
    last = money.lower[phrase.start : phrase.end].split()[-1]
    if last.endswith("ed") or last.rstrip("s") == head.rstrip("s") or (how == "from" and last in ("profit", "loss")):
        return None
    if how == "to" and not (wanted or is_somebody(money, link.end(), phrase, head=head)):
        return None
    if how == "for" and money.lower.startswith(" to ", phrase.end):
        return None
    how = "to" if how == "into" and head in GIFTS else how
    verb = f"{wanted['verb']} " if wanted else ""
    if last.endswith("ing") and last not in NOUNS_LIKE_VERBS and phrase.start == start:
        # "Revenue from | increasing | the top rate"
        end = end_of_object(money, phrase.end + 1)
        return f"{how} {verb}{words_at(money, Span(phrase.start, end_of_deeds(money, end)))}" if end else None
    phrase = Span(phrase.start, max(end_of_pair(money, phrase), end_of_name(money, phrase)))
    return f"{how} {verb}{words_at(money, Span(phrase.start, end_of_row(money, phrase)))}"


def is_somebody(money: Sum, position: int, phrase: Span, *, head: str) -> bool:
    """Whether a phrase behind "to" is whom or what a sum goes to, not a verb."""
    if head in ONLY_TO_DO:
        return False
    last = money.lower[phrase.start : phrase.end].split()[-1]
    return phrase.start > position or money.text[phrase.start].isupper() or last in RECIPIENTS or last.endswith("s")
