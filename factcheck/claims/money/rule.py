"""Sums of money, and what each is for.

Two outlets that report one pledge, loss or budget should name one sum. The rule takes every figure with a currency and looks for
its purpose: behind it ("$48 million in aid", "$5m for the victims"), else the noun or verb before it ("a budget of €2 billion",
"the damage was put at $30 million"). Currencies are never converted.

What is not read: sums without a currency, and prices a unit ("$3 a gallon").
"""

import re
from collections.abc import Iterator

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.measure import around, measure, noun_phrase_at
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

PURPOSE_AHEAD = re.compile(
    r"\)?\s*(?:\([^)]{1,30}\)\s*)?(?:worth\s+of|in|of|for|on|to(?=\s+(?:help|support|rebuild|fund|pay|build|buy)\b))\s+",
    re.IGNORECASE,
)
SUMS = (
    "aid|assistance|award|bail|bid|bill|bonus|bribe|budget|cap|compensation|contract|cost|costs|damage|damages|deal|debt|debts|deficit|donation"
    "|earnings|fee|fees|fine|fines|fortune|fund|funding|funds|grant|grants|hit|income|investment|limit|loan|loans|loss|losses|offer|package"
    "|pay|payment|payout|penalty|pledge|price|prize|profit|profits|ransom|reserves|revenue|revenues|reward|salary|sales|savings|settlement"
    "|spending|stake|subsidy|support|surplus|tax|taxes|turnover|value|wage"
)
"""Nouns that name a sum by themselves."""
DEEDS = {
    "fined": "fine",
    "paid": "payment",
    "pay": "payment",
    "lost": "loss",
    "raised": "funds raised",
    "spent": "spending",
    "earned": "earnings",
    "donated": "donation",
    "pledged": "pledge",
    "committed": "commitment",
    "invested": "investment",
    "invest": "investment",
    "stole": "theft",
    "demanded": "demand",
    "offered": "offer",
    "gave": "gift",
    "granted": "grant",
}
"""Verbs whose object is a sum, and what they make of it."""
HEAD_BEHIND = re.compile(
    rf"\b(?P<head>{SUMS})\s+(?:(?:was|were|is|are|has\s+been|had\s+been|will\s+be)\s+)?"
    r"(?:(?:put|estimated|valued|set|fixed)\s+at|reached|reaches|totalled|totaled|totalling|totaling|of|at|to|by|was|were|is|worth|be)?"
    r"\s*(?:an?\s+)?\Z",
    re.IGNORECASE,
)
WORTH_BEHIND = re.compile(r"\b(?P<thing>[^\W\d_]+)\s+(?:(?:was|were|is|are)\s+)?worth\s*\Z", re.IGNORECASE)
DEED_BEHIND = re.compile(rf"\b(?P<deed>{'|'.join(DEEDS)})\b[^.;:]{{0,40}}\Z", re.IGNORECASE)
HEAD_AHEAD = re.compile(rf"[\s-]+(?:[^\W\d_]+\s+)?(?P<head>{SUMS})\b", re.IGNORECASE)
POUND_WORD = re.compile(r"pounds?\s*\Z", re.IGNORECASE)
PAYING = re.compile(
    r"\b(?:pay|pays|paid|cost|costs|fine|fined|worth|deal|loan|debt|price|budget|pledged|raised|stole|stolen|spent|earned|donated|bought|sold)\b",
    re.IGNORECASE,
)
"""What tells pounds of money from pounds of weight."""
A_UNIT = re.compile(r"\s*(?:an?|per|each)\s+(?:\w+)|/|\s*-a-", re.IGNORECASE)
FILLERS = frozenset(
    "its his her their our my it them this that these those all total cash january february march april may june july august"
    " september october november december monday tuesday wednesday thursday friday saturday sunday years months weeks days"
    " now today yesterday last next part exchange return addition".split()
)
DUAL = re.compile(r"\s*[(\[]\s*\Z")


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each sum of money of which the words beside it tell what it is."""
    for figure in reading.figures:
        if figure.form != "money" or A_UNIT.match(reading.text, figure.end) or is_weight(reading, figure):
            continue
        sentence = around(reading, figure)
        named = purpose(reading, figure, sentence)
        if named is None:
            yield Missed("money", figure.start, figure.end, "no words beside the sum tell what it is for")
            continue
        span, of = named
        yield measure(reading, "money", figure, span=span, of=of)


def is_weight(reading: Reading, figure: Figure) -> bool:
    """Whether pounds are a weight: "140,000 pounds of cargo"; the word is money only where somebody pays."""
    near = around(reading, figure)
    spelled = POUND_WORD.search(reading.text, figure.start, figure.end) is not None
    return spelled and PAYING.search(reading.text, near.start, figure.start) is None


def purpose(reading: Reading, figure: Figure, sentence: Span) -> tuple[Span, str] | None:
    """The span from a sum to the words that say what it is, and these words.

    What it is for stands first, then the noun behind it ("a $5 billion hit"), the noun before it, the verb that moves it.
    """
    ahead = PURPOSE_AHEAD.match(reading.text, figure.end, sentence.end)
    noun = noun_phrase_at(reading, ahead.end(), stop=sentence.end) if ahead else None
    if (
        noun is not None
        and not reading.text[noun.start].isupper()
        and not is_filler(reading.text[noun.start : noun.end])
    ):
        return Span(figure.start, noun.end), reading.text[noun.start : noun.end]
    behind_it = HEAD_AHEAD.match(reading.text, figure.end, sentence.end)
    if behind_it is not None:
        return Span(figure.start, behind_it.end()), behind_it.group("head")
    before = reading.text[sentence.start : first_of_two(reading, figure, sentence)]
    found = HEAD_BEHIND.search(before) or WORTH_BEHIND.search(before) or DEED_BEHIND.search(before)
    if found is None:
        return None
    word = found.group(1)
    return Span(sentence.start + found.start(), figure.end), DEEDS.get(word.lower(), word)


def is_filler(noun: str) -> bool:
    """Whether words behind a sum are a time or a pronoun: "in 2013", "of its", "for years"."""
    return noun.split()[0].lower() in FILLERS


def first_of_two(reading: Reading, figure: Figure, sentence: Span) -> int:
    """Where a sum starts, or the first of two: in "$71m (£48m)" the second is for what the first is for."""
    if not DUAL.search(reading.text, sentence.start, figure.start):
        return figure.start
    others = reading.figures_in(Span(sentence.start, figure.start))
    return next((other.start for other in reversed(others) if other.form == "money"), figure.start)
