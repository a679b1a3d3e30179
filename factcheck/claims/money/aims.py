"""The words behind a sum for whom or what it is: where an object, a name, a phrase ends, and how a label says it."""

import re

from factcheck.claims.money.sums import Sum, clean
from factcheck.claims.money.words import RECIPIENTS
from factcheck.claims.phrases import CLOSING, chain_at, is_verb, phrase_at
from factcheck.text.values import Span

COUNTED = re.compile(
    r"(?:and\s+\w+ing\s+)?(?:(?:up|out|off|down|with)\s+)?"
    r"(?:(?:about|nearly|almost|some|more\s+than|over|all|any|every|the|up\s+to)\s+)*(?:\d[\d,.]*\s+(?:million\s+)?)?(?:[\"“]\s?)?"
)
"""What may stand between a verb and the noun of its object."""
TITLED = re.compile(r"\.?\s+[A-Z][\w-]+")
"""The name behind a title: "Mr | . Lee"."""
OWNED_THING = re.compile(r"\s+[a-z][\w-]*")
QUOTED_REST = re.compile(r"\s[\"“]\s?(?P<rest>[a-z]+(?:[\s-][a-z]+){0,3})\s?[\"”]")
"""The noun of a phrase in quotation marks: "a flood | "cash card" "."""
PAIRED = re.compile(
    r"(?:,\s[a-z]+){0,2}\sand\s(?P<first>[a-z]+(?<!ed)(?<!ing)(?<!sent)(?<!ly))\s(?P<second>[a-z]+)(?=\s(?:in|with|for|at|from|on|across)\b|[,.;)])"
)
GOES_ON = re.compile(r"\s?['’](?:s\s+\d{4})?\s+(?=[a-z])|(?P<name>\s+)(?=[A-Z])")
"""A phrase goes on behind a possessive or into a name: "the girls' | freedom", "the Dutch maker | Vela"."""
BEFORE_NAMES = frozenset(
    """
        company companies maker firm chipmaker carmaker rival peer giant group bank insurer retailer watchdog airline carrier club operator chain
        brand startup start-up developer supplier producer manufacturer studio publisher lender subsidiary unit charity president senator
        candidate singer actor striker midfielder entire whole former contractor agency
    """.split()
)
"""Words that a name follows as one phrase; behind others a new line of a page may begin."""
ADJECTIVE_ENDS = ("al", "ic", "ous", "ish", "ian", "less")
"""How the adjectives end that tell whom a sum goes to: "to | local fishermen"."""


def words_at(money: Sum, phrase: Span) -> str:
    """The words of a phrase, one space between them."""
    return clean(money.text[phrase.start : phrase.end])


def end_of_object(money: Sum, position: int) -> int | None:
    """Where the object of a verb ends: "address | nearly 168,000 claims", "pay | all "legitimate claims" "."""
    counted = COUNTED.match(money.lower, position, money.sentence.end)
    phrase = chain_at(money.text, counted.end() if counted else position, stop=money.sentence.end)
    if phrase is None or money.text[phrase.end - 2 : phrase.end] in ("Ms", "Mr", "Dr"):
        return None
    return end_of_name(money, phrase)


def end_of_name(money: Sum, phrase: Span) -> int:
    """Where a phrase ends that goes on behind a possessive or into a name: "the girls' | freedom", "the entire | Pan Am fleet"."""
    titled = TITLED.match(money.text, phrase.end, money.sentence.end)
    if titled is not None and money.text[phrase.start : phrase.end].split()[-1] in ("Mr", "Mrs", "Ms", "Dr"):
        return titled.end()
    owned = OWNED_THING.match(money.text, phrase.end, money.sentence.end)
    if owned is not None and money.text.startswith(("'s", "’s"), phrase.end - 2):
        # "The farm's | mapping"
        return owned.end()
    goes_on = GOES_ON.match(money.text, phrase.end, money.sentence.end)
    last = money.lower[phrase.start : phrase.end].split()[-1]
    if goes_on is None or (goes_on["name"] is not None and last not in BEFORE_NAMES):
        return phrase.end
    more = phrase_at(money.text, goes_on.end(), stop=money.sentence.end)
    return more.end if more else phrase.end


def end_of_pair(money: Sum, phrase: Span) -> int:
    """Where a row of nouns ends that share their last: "oil | and gas exploration", "arms | , energy and road deals"."""
    quoted = QUOTED_REST.match(money.text, phrase.end, money.sentence.end)
    if quoted is not None:
        return quoted.end("rest")
    words = money.text[phrase.start : phrase.end]
    joined = PAIRED.match(money.text, phrase.end, money.sentence.end) if words.islower() and " " not in words else None
    if joined is None or joined["first"] in CLOSING or is_verb(joined["first"]) or joined["second"] in CLOSING:
        return phrase.end
    return joined.end()


def is_recipient(money: Sum, phrase: Span) -> bool:
    """Whether what stands behind "to" is somebody rather than a verb: "paid $5m to | victims of the flood"."""
    words = money.lower[phrase.start : phrase.end].split()
    if words[-1] in RECIPIENTS or words[0].endswith(ADJECTIVE_ENDS):
        return True
    return len(words) == 1 and words[0].endswith("s") and not words[0].endswith(("ss", "us"))
