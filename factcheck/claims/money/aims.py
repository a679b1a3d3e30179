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
OWNED_THING = re.compile(r"\s+(?:(?:ongoing|existing|remaining|coming|growing)\s+)?[a-z][\w-]*")
QUOTED_REST = re.compile(
    r"\s[\"“]\s?(?P<rest>(?!an?\b|the\b|as\b|is\b|was\b|will\b|would\b|that\b|to\b|in\b|for\b)[a-z]+(?:[\s-][a-z]+){0,3})\s?[\"”]"
)
"""The noun of a phrase in quotation marks: "a flood | "cash card" "."""
PAIRED = re.compile(
    r"(?:,\s[a-z]+){0,2}\sand\s(?P<first>[a-z]+(?<!ed)(?<!ing)(?<!sent)(?<!ly))(?:\ssupport|\sservice|\sdrilling)?\s(?P<second>[a-z]+)(?=\s(?:in|with|for|at|from|on|across)\b|[,.;)])"
)
ROW_ENDS = r"(?=\s?[,;.)]|\s?[\"”]|\s(?:in|for|on|over|after|at|by|from|since|during|as|under|this|last|within|who|that|which|and\s(?:was|were|is|are|has|had))\b|\s*\Z)"
A_NAME = r"[A-Z][\w-]*(?:\.[\w-]+)*"
NAMES_JOINED = re.compile(
    rf"(?:,\s(?:the\s)?{A_NAME}(?:\s{A_NAME})*)*,?\sand\s(?:the\s)?{A_NAME}(?:\s(?:of\s(?:the\s)?)?{A_NAME})*{ROW_ENDS}"
)
NOUNS_JOINED = re.compile(
    rf"(?:,\s[a-z-]+(?:\s[a-z-]+)?){{0,3}},?\sand\s(?:(?:the|their|its|other)\s)?[a-z-]+(?:\s[a-z-]+)?(?!\s(?:that|which|who)\b){ROW_ENDS}"
)
DEEDS_JOINED = re.compile(
    r"(?:,\s(?!saying|adding|citing)[a-z]+ing\s[^,.;:()]{2,40}){0,3},?\sand\s(?!including|according|during|saying|adding)[a-z]+ing\s[^,.;:()]{2,40}(?=\s?[,.;:)]|\s*\Z)"
)
COUNTS = frozenset("more less thousands millions billions hundreds dozens".split())
NOUN = re.compile(r"[a-z-]+")
"""The rest of a row of those whom a sum goes to."""
GOES_ON = re.compile(r"\s?['’](?:s\s+\d{4})?\s+(?=[a-z])|(?P<name>\s+)(?=[A-Z])")
"""A phrase goes on behind a possessive or into a name: "the girls' | freedom", "the Dutch maker | Vela"."""
OFFICES = tuple(
    "organization organisation committee fund council centre center institute ministry department office university federation association society agency"
    " commission programme program campaign coalition league veterans".split()
)
OFFICE = re.compile(r"\s(?:for|of|on)\s(?:the\s)?[A-Z][\w-]*(?:\s(?:and\s)?[A-Z][\w-]*)*")
"""The rest of the name of an office: "the International Organization | for Migration"."""
IN_NAME = re.compile(r"\s(?:In|Without|For|Of|Beyond|Against|On)\s(?:the\s|The\s)?[A-Z][\w-]+")
LINKED = re.compile(
    r"\s(?:linked\sto|related\sto|tied\sto|arising\sfrom|stemming\sfrom|caused\sby|associated\swith|from)\s"
)
""" "To cover the costs | linked to the spill"."""
AFFECTED = re.compile(
    r"\s(?:(?:badly|directly|hardest|most|worst)\s)?(?:affected|hit|hurt|harmed|displaced|idled|bereaved|injured|impacted|devastated|damaged|stranded|laid\soff|left\shomeless|made\shomeless)"
    r"(?:\s(?:by|in)\s(?:the\s|a\s|an\s|last\s)?[\w-]+(?:\s(?!and\b|or\b|who\b|which\b|that\b|in\b|on\b|as\b|to\b|said\b|has\b|have\b|was\b|were\b|will\b|would\b|at\b|from\b|since\b|after\b|for\b|last\b|of\b)[\w-]+){0,2})?"
)
"""Which of them: "to people | affected by the oil spill"."""
DONE = frozenset("laid hit hurt lost left built torn driven put".split())
"""Participles that tell of the object before them."""
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


def end_of_deeds(money: Sum, end: int) -> int:
    """Where a row of deeds ends: "mending the dam | , clearing the road and paying the owners"."""
    joined = DEEDS_JOINED.match(money.text, end, money.sentence.end)
    return joined.end() if joined else end


def end_of_name(money: Sum, phrase: Span) -> int:
    """Where a phrase ends that goes on behind a possessive or into a name: "the girls' | freedom", "the entire | Pan Am fleet"."""
    words = money.lower[phrase.start : phrase.end].split()
    if len(words) > 1 and words[-1] in DONE:
        # "Workers | laid off", "states | hit by the flood"
        end = phrase.end - len(words[-1]) - 1
        hurt = AFFECTED.match(money.text, end, money.sentence.end) if words[-2] in RECIPIENTS else None
        return hurt.end() if hurt else end
    of_name = IN_NAME.match(money.text, phrase.end, money.sentence.end)
    if of_name is not None and money.text[phrase.start : phrase.end].split()[-1][0].isupper():
        # "Partners | In Health"
        return of_name.end()
    titled = TITLED.match(money.text, phrase.end, money.sentence.end)
    if titled is not None and money.text[phrase.start : phrase.end].split()[-1] in ("Mr", "Mrs", "Ms", "Dr"):
        return titled.end()
    owned = OWNED_THING.match(money.text, phrase.end, money.sentence.end)
    if owned is not None and (money.text.startswith(("'s", "’s"), phrase.end - 2)):
        # "The farm's | mapping"
        return owned.end()
    hurt = AFFECTED.match(money.text, phrase.end, money.sentence.end)
    if hurt is not None and words[-1] in RECIPIENTS:
        return hurt.end()
    linked = (
        LINKED.match(money.text, phrase.end, money.sentence.end)
        if words[-1] in ("costs", "cost", "claims", "losses")
        else None
    )
    more = chain_at(money.text, linked.end(), stop=money.sentence.end) if linked else None
    if more is not None:
        return more.end
    office = OFFICE.match(money.text, phrase.end, money.sentence.end)
    if office is not None and money.lower[phrase.start : phrase.end].endswith(OFFICES):
        return office.end()
    goes_on = GOES_ON.match(money.text, phrase.end, money.sentence.end)
    last = money.lower[phrase.start : phrase.end].split()[-1]
    if goes_on is None or (goes_on["name"] is not None and last not in BEFORE_NAMES):
        return phrase.end
    more = phrase_at(money.text, goes_on.end(), stop=money.sentence.end)
    return more.end if more else phrase.end


def end_of_row(money: Sum, phrase: Span) -> int:
    """Where a row of names or of people ends: "to Egypt | and the Palestinian Authority", "to residents | and businesses"."""
    named = money.text[phrase.start : phrase.end].split()[-1][0].isupper()
    joined = (NAMES_JOINED if named else NOUNS_JOINED).match(money.text, phrase.end, money.sentence.end)
    if joined is None or (not named and any(no_noun(word) for word in NOUN.findall(joined.group()))):
        return phrase.end
    return joined.end()


def no_noun(word: str) -> bool:
    """Whether a word cannot stand in a row of nouns."""
    return (
        word in COUNTS
        or (word in CLOSING and word not in ("and", "other"))
        or is_verb(word)
        or word.endswith(("ed", "ly"))
    )


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
