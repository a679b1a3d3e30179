"""What a sum is for by the verb that moves it: "was fined $5 million", "sold it for $5 million", "$5 million was stolen"."""

import re

from factcheck.claims.money.sums import CLOSE, Purpose, Sum, Word, words_of
from factcheck.claims.money.words import DEED_OF, FOR_IT, HELPERS, ONLY_FOR
from factcheck.claims.phrases import phrase_before
from factcheck.text.values import Span

BETWEEN = re.compile(
    r"(?:\s+a\s+total\s+of|\s+(?!(?:of|at|to|that|which|who|from|by|as|with|on|said|is|are|was|were|if|because|when|while)\b)[^\s,.;:()\"“”$€£]+){0,5}\s*\Z"
)
"""The words between a verb and its sum: "pay him up to", "lost 39,000 jobs and"."""
TRADED_FOR = re.compile(
    rf"\b(?P<verb>{'|'.join(sorted(FOR_IT - {'call', 'called', 'ask', 'asks', 'asked', 'asking'}))})\b[^.;:()$€£]{{1,80}}\sfor\s*\Z"
)
VALUED_AT = re.compile(r"\b(?P<verb>valu(?:e|es|ed|ing)|priced?|prices|pricing)\s(?:[^\s.;:()$€£]+\s){1,8}at\s*\Z")
RELATIVE = re.compile(
    r"""
    \s+(?:(?:that|which)\s+)?
    (?:(?:the|a|its|their)\s+)?(?:(?!(?:of|in|for|on|to|at|and|but|or|from|by|with|that|which)\b)[\w'’.-]+\s+){0,3}?
    (?:(?:has|have|had|was|were|is|are|will\s+be|being)\s+)?(?:also\s+|already\s+|been\s+)*
    (?P<verb>pledged|promised|spent|set\s+aside|owed|owes|lost|stolen|stole|paid|raised|donated|invested|borrowed|allocated|earmarked|frozen|seized
       |withdrawn|committed|granted|awarded|collected|received|wiped)\b
    """,
    re.VERBOSE,
)
HELPED = re.compile(rf"(?:\s(?:{HELPERS}|\w+ly))+\s*\Z")
CLAUSE_OPENS = re.compile(
    r"(?:\A|[,;:.]\s|\b(?:that|said|says|and|but|because|which|that|if|when|whether|estimated|estimates))\s*(?:(?:the|a|an|its|their|his|her|this|that|these|those)\s+)?\Z"
)
"""What stands before a phrase that is the subject of its clause."""
AND_BEHIND = re.compile(r"\sand\s+(?:the\s+|its\s+|a\s+)?\Z")


def nearest_deed(money: Sum) -> Word | None:
    """The verb that takes the sum behind it, or None: "has frozen | $30 billion"."""
    before = money.lower[money.reach : money.start]
    for deed in reversed(words_of(before)):
        if deed.text not in DEED_OF or not BETWEEN.match(before, deed.end):
            continue
        for_it = "for" in before[deed.end :].split()
        if deed.text in ONLY_FOR and not for_it:
            continue
        if for_it and deed.text not in FOR_IT:
            return None
        return Word(money.reach + deed.start, money.reach + deed.end, deed.text)
    return None


def moved_before(money: Sum) -> Purpose | None:
    """ "Was fined $5 million", "stole up to $5 million", "sold it for $5 million"."""
    deed = nearest_deed(money)
    if deed is None:
        traded = None
        if money.before.rstrip().endswith((" for", " at")):
            traded = TRADED_FOR.search(money.before) or VALUED_AT.search(money.before)
        if traded is None:
            return None
        return Purpose(money.sentence.start + traded.start(), money.end, DEED_OF.get(traded["verb"], "value"))
    dear = subject(money, deed.start) if DEED_OF[deed.text] == "cost" else None
    if dear is not None:
        return Purpose(dear.start, money.end, f"cost of {small(money, dear)}")
    return Purpose(deed.start, money.end, DEED_OF[deed.text])


def subject(money: Sum, verb: int) -> Span | None:
    """The phrase that opens a clause and ends before a verb, its helpers aside: "Repairs | have | cost"."""
    helped = HELPED.search(money.lower, max(money.sentence.start, verb - CLOSE), verb)
    end = helped.start() if helped else verb
    phrase = phrase_before(money.text, end, floor=money.sentence.start)
    if phrase is None:
        return None
    joined = AND_BEHIND.search(money.lower, max(money.sentence.start, phrase.start - CLOSE), phrase.start)
    if joined is not None:
        # "The clean-up and damages would cost"
        first = phrase_before(money.text, joined.start(), floor=money.sentence.start)
        phrase = Span(first.start, phrase.end) if first else phrase
    return phrase if CLAUSE_OPENS.search(money.lower, money.sentence.start, phrase.start) else None


def small(money: Sum, phrase: Span) -> str:
    """The words of a phrase, the first in small letters where only the start of the sentence made it large."""
    words = " ".join(money.text[phrase.start : phrase.end].split())
    lone = phrase.start == money.sentence.start and words[1:].islower()
    return words[0].lower() + words[1:] if lone else words


def moved_behind(money: Sum) -> Purpose | None:
    """ "The $20 billion that the firm has set aside", "$5 million was stolen"."""
    relative = RELATIVE.match(money.lower, money.end, money.sentence.end)
    if relative is None:
        return None
    return Purpose(money.start, relative.end(), DEED_OF[" ".join(relative["verb"].split())])
