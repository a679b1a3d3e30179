"""Whose a sum is: the owner before it, the subject of the verb that moves it, and the one whom it strikes."""

import re

from factcheck.claims.money.aims import words_at
from factcheck.claims.money.deeds import nearest_deed, subject
from factcheck.claims.money.sums import CLOSE, Purpose, Sum
from factcheck.claims.money.words import EMPTY_HEADS, HELPERS
from factcheck.claims.phrases import phrase_at, phrase_before, possessive
from factcheck.text.values import Span

TAKEN = (
    "has have had books? booked posts? posted reports? reported suffer(?:s|ed)? faces? faced expect(?:s|ed)? sees? saw ma(?:kes?|de) receives?"
    " received g(?:e|o)ts? wins? won generates? generated incurred earn(?:s|ed)? recorded rais(?:e|es|ed) submit(?:s|ted) t(?:ake|akes|ook) put"
    r" reveal(?:s|ed)? swung(?:\sto)? approv(?:e|es|ed) announc(?:e|es|ed) unveil(?:s|ed)? sign(?:s|ed)? secur(?:e|es|ed) sets?(?:\sup)? creat(?:es|ed) establish(?:es|ed) pa(?:ys?|id)"
    r" sends? sent needs? needed bring(?:s\sin|ing\sin|s) runs? ran committed(?:\sto)? financ(?:es|ed) spends? spent"
    r" (?:was|were|been|be|being)\s(?:given|granted|awarded|paid|promised|offered)"
    r" (?:was|were|been)\s(?:hit|slapped|assessed)(?:\swith)?"
    " assessed manag(?:es|ed) overs(?:ees|aw) offer(?:s|ed)? launch(?:es|ed)? carr(?:y|ies|ied) owes? owed gave gives? forecast(?:s|ed)?"
).split()
"""Verbs that make their subject the owner of the sum: "Goldman | took | a $5 billion hit"."""
A_NAME = r"[A-Z][\w.&’'-]*"
TAKES = rf"""
    (?:(?:{HELPERS}|due|set|scheduled|able|\w+ly)\s+){{0,5}}
    (?i:(?:(?:expects?|expected|plans?|planned|hopes?|agreed)\s+to\s+)?(?P<verb>{"|".join(TAKEN)}))\s
    (?:(?:an?|the|its|their|his|her|another|new|record|initial|first|further|additional|net|reported|estimated|likely|huge|massive|hostile|unsolicited
       |combined|total|to|be|in|of)\s)*\Z
"""
"""From the verb to the sum: "expects to take a"."""
SUBJECT = re.compile(
    rf"""
    (?:\A|[,;:(]\s?|\.\s|["“]\s?|\s(?:--?|[–—])\s|\b(?:that|said|says|and|but|because|if|when|whether|while|after|as)\s)\s*(?:[Tt]he\s)?
    (?P<owner>{A_NAME}(?:\s(?:{A_NAME}|of|and)){{0,4}}?|(?<=[Tt]he\s)[a-z][\w-]*(?:\s(?!said\b|says\b|it\b|that\b|which\b|who\b|has\b|had\b|have\b|is\b|was\b|will\b|would\b)[a-z][\w-]*){{0,2}}?)
    (?:,\s(?:(?:[a-z]+(?:ing|ed)|an?|the|one)\s[^,;:()]{{3,60}}|(?:which|who)\s[^,;:()]{{3,80}}),|,?\s(?:which|who))?\s+{TAKES}
    """,
    re.VERBOSE,
)
IN_PASSING = re.compile(
    rf"(?:\A|\s)(?:[Tt]he\s)?(?P<owner>{A_NAME}(?:\s(?:{A_NAME}|of|and)){{0,4}}?),?\s(?:which|who)\s+{TAKES}",
    re.VERBOSE,
)
"""A name in the midst of its sentence: "a blow for Norcorp, which had been expected to post | a profit of $2 million"."""
POSSESSING = re.compile(
    rf"(?:\A|[,;:(]\s?|\.\s)(?:[Tt]he\s)?(?P<owner>{A_NAME}(?:\s{A_NAME}){{0,3}})(?:\s?,[^,;]{{3,60}})?\s?,\swith\s(?:its\s|an?\s)?\Z"
)
"""A name that has the sum beside it: "Calpers, with | $205 billion in assets"."""
SPEAKER = re.compile(
    rf"""
    (?:\A|[,;:(]\s?|\.\s)(?:[Tt]he\s)?
    (?P<owner>{A_NAME}(?:\s(?:{A_NAME}|of|and)){{0,4}}?)\s+(?:has\s)?(?:said|says|announced|warned|reported|estimates|estimated)\s
    (?:(?!it\s|that\s)[\w.]+\s){{0,6}}(?:that\s)?it\s+{TAKES}
    """,
    re.VERBOSE,
)
"""Whoever says that "it" takes the sum: "Acme said on Friday it could book | a $3 billion charge"."""
EXPECTING = frozenset(
    "analysts economists experts officials sources critics observers lawyers reports estimates".split()
)
"""They expect and tell of other people's money: "analysts expected | profits of $5 billion"."""
NO_OWNER = frozenset(
    """
        he she it they we you i the a an in on at this that these those but and if when while after as there his her its their our my for
        some many most all both one two no not what who monday tuesday wednesday thursday friday saturday sunday january february march
        april may june july august september october november december since last by to from with now then so
    """.split()
)
OWNED = re.compile(r"(?:\s?['’]s|(?<=s)['’])\s+(?:(?:[a-z]+(?:ed|al|ing|st|nd|ew|ous)|own|likely)\s+){0,2}\Z")
"""The possessive before a sum or its noun: "Qualcomm | 's | $47 billion bid"."""
LOWER_FIRST = re.compile(r"\A(?:[a-z]+\s+)+(?=[A-Z])")
"""Words before the name of an owner: "meet | Boehner"."""
ARTICLE_BEFORE = re.compile(r"\b(?:the|its|their|his|her|our|an?)\s+\Z")
PASSIVE = re.compile(r"\b(?:was|were|been|be|being|is|are)\s+(?:\w+ly\s+)?\Z")
TO_WHOM = {
    "fine": "on",
    "award": "to",
    "grant": "to",
    "offer": "to",
    "payment": "to",
    "gift": "to",
    "bill": "for",
    "bail": "for",
    "pledge": "to",
    "debt": "to",
    "donation": "to",
}
"""How the one who gets a sum hangs on its noun."""
GIFTS = frozenset(
    """
        aid assistance help relief support donation donations compensation funding funds grant grants subsidy subsidies loan loans payment
        payments payout payouts bailout damages award awards settlement rebate bonus bonuses bill bills invoice fine fines pension
    """.split()
)
"""What one gives and another gets."""
PENALTIES = frozenset("fine fines penalty penalties damages".split())
GAVE = re.compile(
    r"(?P<gave>\b(?:g(?:ave|ives?|iven|iving)|award(?:s|ed|ing)?|offer(?:s|ed|ing)?|sen(?:t|ds?|ding)|hand(?:s|ed|ing)?|pa(?:id|ys?|ying)|len(?:t|ds?|ding)"
    r"|grant(?:s|ed|ing)?|promis(?:es|ed|ing)|pledg(?:es|ed|ing))\s)(?P<whom>(?:[^\s,.;:]+\s){1,5}?)(?:an?|another|the)\s+\Z"
)
GETTING = ("receiv", "get", "got", "win", "won", "was ", "were ", "been ", "be ", "being ")
"""How the verbs begin of which the subject gets the sum."""
NO_GIVER = frozenset(("fine", "bill", "theft", "damages sought"))
WIPED = ("wip", "eras", "knock", "shav")
"""Verbs of a loss whose subject is what caused it: "the spill | wiped $5 billion off its value"."""
"""Deeds of which the subject tells less than whom they hit."""


def owner_before(money: Sum, position: int) -> str | None:
    """The owner right before a sum or its noun: "Qualcomm's | $47 billion bid"."""
    owned = OWNED.search(money.text, max(money.sentence.start, position - CLOSE), position)
    phrase = phrase_before(money.text, owned.start(), floor=money.sentence.start) if owned else None
    return owner_of(" ".join(LOWER_FIRST.sub("", words_at(money, phrase)).split())) if phrase else None


def held_by(money: Sum, told: Purpose) -> str | None:
    """The label with the one that has, takes or makes the sum: "Goldman | expects to take a $5 billion hit".

    "Israel received a $5 million grant" tells of a grant to Israel, and "has a loan" not whose.
    """
    before = money.text[money.sentence.start : min(told.start, money.start)]
    found = SUBJECT.search(before) or SPEAKER.search(before)
    if found is None and ("which " in before or "who " in before):
        found = IN_PASSING.search(before)
    if (
        found is not None
        and found.group().lower().startswith("and ")
        and before[: found.start()].rstrip()[-1:].isalpha()
    ):
        # "Ministers of Spain | and Peru signed": of two that did it, one alone is no owner.
        joined = before[: found.start()].split()[-1][0].isupper()
        found = None if joined else found
    having = POSSESSING.search(before) if found is None else found
    owner = owner_of(having["owner"]) if having else None
    if owner is None or owner.lower() in told.of.lower() or money.lower.startswith(WIPED, told.start):
        return None
    gift = told.of.lower().split()[-1] in GIFTS
    verb = found["verb"].lower() if found else "has"
    if gift and verb in ("has", "have", "had", "needs", "needed", "faces", "expects", "expected"):
        return None
    if told.of.lower().split()[-1] in PENALTIES and verb.startswith((*GETTING, "assessed")):
        # "Norcorp was hit with a criminal fine"
        return f"{told.of} on {owner}"
    return f"{told.of} to {owner}" if gift and verb.startswith(GETTING) else f"{possessive(owner)} {told.of}"


def given_to(money: Sum) -> str | None:
    """Who gets the sum right behind: "gave | the school | a $5 million grant"."""
    given = GAVE.search(money.lower, money.sentence.start, money.start)
    phrase = phrase_at(money.text, given.end("gave"), stop=money.start) if given else None
    return owner_of(words_at(money, phrase)) if phrase and given and phrase.end + 1 == given.end("whom") else None


def doer(money: Sum) -> str | None:
    """Who pledged, paid or lost what a participle tells of: "Japan | pledged $5 million in aid"."""
    deed = nearest_deed(money)
    if deed is None or is_passive(money, Purpose(deed.start, money.end, deed.text)):
        return None
    phrase = subject(money, deed.start)
    if phrase is None or not is_somebody_named(money, phrase):
        return None
    return owner_of(words_at(money, phrase))


def giver(money: Sum, told: Purpose) -> str | None:
    """The subject of the verb that moves the sum: "Brad Pitt and Angelina Jolie | gave $1 million"."""
    if told.of in NO_GIVER or money.lower.startswith(WIPED, told.start) or is_passive(money, told):
        return None
    phrase = subject(money, told.start)
    return owner_of(words_at(money, phrase)) if phrase and is_somebody_named(money, phrase) else None


def is_somebody_named(money: Sum, phrase: Span) -> bool:
    """Whether a phrase is a name or stands behind an article: "the bank", "Japan"."""
    if money.text[phrase.start].isupper():
        return True
    return ARTICLE_BEFORE.search(money.lower, money.sentence.start, phrase.start) is not None


def struck(money: Sum, told: Purpose) -> str | None:
    """Whom a fine or an award goes to: "fined | the bank | $5 million", "the bank | was fined"."""
    how = TO_WHOM.get(told.of)
    if how is None:
        return None
    if is_passive(money, told):
        phrase = subject(money, told.start)
    else:
        verb = money.text[told.start : money.start].split(maxsplit=1)[0]
        phrase = phrase_at(money.text, told.start + len(verb) + 1, stop=money.start)
        if phrase is not None and money.lower[phrase.end : money.start].strip() not in ("", "a total of"):
            return None
    owner = owner_of(words_at(money, phrase)) if phrase else None
    if owner is not None and owner.endswith("ing"):
        # "Fines totaling $1 million"
        return None
    return f"{how} {owner}" if owner else None


def is_passive(money: Sum, told: Purpose) -> bool:
    """Whether the verb of a sum is passive: "was | fined $5 million", but not "was | offering $5 million"."""
    verb = money.lower[told.start : money.start].split(maxsplit=1)[0]
    floor = max(money.sentence.start, told.start - CLOSE)
    return not verb.endswith("ing") and PASSIVE.search(money.lower, floor, told.start) is not None


def owner_of(words: str) -> str | None:
    """Words for an owner, or None where they name none: times, pronouns, empty nouns.

    >>> owner_of("Goldman Sachs"), owner_of("last year")
    ('Goldman Sachs', None)
    """
    found = words.split()
    if found and found[-1].lower() in EXPECTING:
        return None
    if found and found[-1].islower() and found[-1].endswith("ed"):
        # "The administrator appointed | to run a fund"
        return None
    if not found or found[0].lower() in NO_OWNER or found[-1].lower() in EMPTY_HEADS - {"bank"} or len(words) > 60:
        return None
    return words.removesuffix("'s").removesuffix("’s").strip()
