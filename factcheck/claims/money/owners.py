"""Whose a sum is: the owner before it, the subject of the verb that moves it, and the one whom it strikes."""

import re

from factcheck.claims.money.aims import words_at
from factcheck.claims.money.deeds import subject
from factcheck.claims.money.sums import CLOSE, Purpose, Sum
from factcheck.claims.money.words import EMPTY_HEADS, HELPERS
from factcheck.claims.phrases import phrase_at, phrase_before

TAKEN = (
    "has have had books? booked posts? posted reports? reported suffer(?:s|ed)? faces? faced expect(?:s|ed)? sees? saw ma(?:kes?|de) receives?"
    " received g(?:e|o)ts? wins? won generates? generated incurred earn(?:s|ed)? recorded rais(?:e|es|ed) submit(?:s|ted) t(?:ake|akes|ook) put"
    " offer(?:s|ed)? launch(?:es|ed)? carr(?:y|ies|ied) owes? owed gave gives? forecast(?:s|ed)?"
).split()
"""Verbs that make their subject the owner of the sum: "Goldman | took | a $5 billion hit"."""
A_NAME = r"[A-Z][\w.&’'-]*"
TAKES = rf"""
    (?:(?:{HELPERS}|\w+ly)\s+){{0,4}}
    (?i:(?:(?:expects?|expected|plans?|planned|hopes?|agreed)\s+to\s+)?(?:{"|".join(TAKEN)}))\s
    (?:(?:an?|the|its|their|his|her|another|new|record|initial|first|further|additional|net|reported|estimated|likely|huge|massive|hostile|unsolicited
       |combined|total|to|be|in|of)\s)*\Z
"""
"""From the verb to the sum: "expects to take a"."""
SUBJECT = re.compile(
    rf"""
    (?:\A|[,;:(]\s?|\.\s|["“]\s?|\b(?:that|said|says|and|but|because|if|when|whether|while|after|as)\s)\s*(?:[Tt]he\s)?
    (?P<owner>{A_NAME}(?:\s(?:{A_NAME}|of|and)){{0,4}}?)\s+{TAKES}
    """,
    re.VERBOSE,
)
SPEAKER = re.compile(
    rf"""
    (?:\A|[,;:(]\s?|\.\s)(?:[Tt]he\s)?
    (?P<owner>{A_NAME}(?:\s(?:{A_NAME}|of|and)){{0,4}}?)\s+(?:has\s)?(?:said|says|announced|warned|reported|estimates|estimated)\s
    (?:(?!it\s|that\s)[\w.]+\s){{0,6}}(?:that\s)?it\s+{TAKES}
    """,
    re.VERBOSE,
)
"""Whoever says that "it" takes the sum: "Acme said on Friday it could book | a $3 billion charge"."""
NO_OWNER = frozenset(
    """
        he she it they we you i the a an in on at this that these those but and if when while after as there his her its their our my for
        some many most all both one two no not what who monday tuesday wednesday thursday friday saturday sunday january february march
        april may june july august september october november december since last by to from with now then so
    """.split()
)
OWNED = re.compile(r"(?:\s?['’]s|(?<=s)['’])\s+(?:(?:[a-z]+(?:ed|al|ing|st|nd|ew|ous)|own)\s+){0,2}\Z")
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
    "pledge": "to",
}
"""How the one who gets a sum hangs on its noun."""
NO_GIVER = frozenset(("fine", "bill", "theft", "damages sought"))
"""Deeds of which the subject tells less than whom they hit."""


def owner_before(money: Sum, position: int) -> str | None:
    """The owner right before a sum or its noun: "Qualcomm's | $47 billion bid"."""
    owned = OWNED.search(money.text, max(money.sentence.start, position - CLOSE), position)
    phrase = phrase_before(money.text, owned.start(), floor=money.sentence.start) if owned else None
    return owner_of(" ".join(LOWER_FIRST.sub("", words_at(money, phrase)).split())) if phrase else None


def taker(money: Sum) -> str | None:
    """The name that has, takes or makes the sum: "Goldman | expects to take a $5 billion hit"."""
    before = money.text[money.sentence.start : money.start]
    found = SUBJECT.search(before) or SPEAKER.search(before)
    return owner_of(found["owner"]) if found else None


def giver(money: Sum, told: Purpose) -> str | None:
    """The subject of the verb that moves the sum: "Brad Pitt and Angelina Jolie | gave $1 million"."""
    if told.of in NO_GIVER or is_passive(money, told):
        return None
    phrase = subject(money, told.start)
    if phrase is None or (
        money.text[phrase.start].islower()
        and not ARTICLE_BEFORE.search(money.lower, money.sentence.start, phrase.start)
    ):
        return None
    return owner_of(words_at(money, phrase))


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
    if not found or found[0].lower() in NO_OWNER or found[-1].lower() in EMPTY_HEADS or len(words) > 60:
        return None
    return words.removesuffix("'s").removesuffix("’s").strip()
