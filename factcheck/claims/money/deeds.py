"""What a sum is for by the verb that moves it: "was fined $5 million", "sold it for $5 million", "$5 million was stolen"."""

import re

from factcheck.claims.money.aims import end_of_name, end_of_object, end_of_pair, end_of_row, is_recipient, words_at
from factcheck.claims.money.sums import CLOSE, Purpose, Sum, Word, words_of
from factcheck.claims.money.words import (
    DEED_OF,
    EMPTY_HEADS,
    FOR_IT,
    GIVEN,
    HELPERS,
    ONLY_FOR,
    ONLY_MOVED,
    SAID_OF_IT,
)
from factcheck.claims.phrases import ARTICLE, CLOSING, PRONOUNS, chain_at, phrase_at, phrase_before
from factcheck.text.values import Span

BETWEEN = re.compile(
    r"(?:\s+a\s+total\s+of|\s+(?!(?:of|at|to|that|which|who|from|in|by|as|with|on|said|is|are|was|were|if|because|when|while|include|includes|included|including)\b)[^\s,.;:()\"“”$€£]+){0,5}\s*\Z"
)
"""The words between a verb and its sum: "pay him up to", "lost 39,000 jobs and"."""
TRADED_FOR = re.compile(
    rf"\b(?P<verb>{'|'.join(sorted(FOR_IT - {'call', 'called', 'ask', 'asks', 'asked', 'asking'}))})\b[^.;:()$€£]{{1,80}}\sfor\s*\Z"
)
VALUED_AT = re.compile(
    r"\b(?P<verb>valu(?:e|es|ed|ing)|(?<!the\s)(?<!\ba\s)(?<!its\s)priced?|prices|pricing)\s(?:[^\s.;:()$€£]+\s){1,8}at\s*\Z"
)
ONLY_HEDGED = re.compile(
    r"\s*(?:(?:at\s+least|about|around|some|up\s+to|a\s+total\s+of|an?|estimated|roughly|so\s+far)\s+)*"
)
NAME_GOES_BACK = re.compile(r"\b(?:(?!(?:The|An?|In|On|But|And|If|As|For|When)\s)[A-Z][\w&-]*\s)+\Z")
"""The rest of a name before its last words: "the | American Red | Cross"."""
HELPED = re.compile(
    rf"(?:\s(?:{HELPERS}|(?:plan|hope|intend|want|aim|promise|vow|decide|agree|offer|try|propose|pledge|need)(?:s|d|ed|ned)?(?=\sto\b)|\w+ly))+\s*\Z"
)
NOUN_AHEAD = re.compile(r"\s(?:could|would|may|might|will|have|had|has|are|were|rose|can|should|must)\b")
BYLINE = re.compile(r"By\s[A-Z]")
TWO_VERBS = re.compile(
    r"\b(?:estimated|said|thought|believed|projected|forecast|says?|estimates?)\s+(?:has|have|had|would|could|will|may|might)\s+\Z"
)
"""The subject of the first is not that of the second: "which analysts have estimated has | cost"."""
CLAUSE_OPENS = re.compile(
    r"(?:\A|[,;:|]\s|[\"“”]\s?|(?<!\.\w)\.\s|\b(?:that|said|says|and|but|because|which|why|how|if|when|whether|estimated|estimates))\s*(?:(?:the|a|an|its|their|his|her|this|that|these|those)\s+)?\Z"
)
"""What stands before a phrase that is the subject of its clause."""
HUNG_ON = re.compile(r"\s(?P<how>of|in|at|on|off|near|for|such\s+as)\s+(?:(?:the|a|an|its|their|his|her|bigger)\s+)?\Z")
ARTICLE_BEHIND = re.compile(r"\b(?:a|an|the|its|their)\s+\Z")
NOUN_BEHIND = re.compile(
    r"(?:\b(?:an?|the|its|their|his|her|this|that|any|no)|['’]s)\s+"
    r"(?:(?:total|final|average|estimated|overall|initial|full|new|latest|largest|biggest|record|first|second|single|civil|criminal)\s+)?\Z"
)
ALSO_NOUNS = frozenset(
    "fine fines award awards offer offers bid bids grant grants charge cost costs pledge pledges promise loan demand request appeal call bail"
    " purchase purchases sale transfer transfers spending freeze".split()
)
"""Deeds that are nouns behind an article."""
OFFERING = re.compile(r"\b(?:offer(?:s|ed|ing)?|bids?|bidding|proposals?|propos(?:es|ed|ing)|approach)\s+to\s+\Z")
"""Before a price that nobody has paid yet: "its offer to | buy the rival for $5 million"."""
GAP = re.compile(r"\s+")
FARTHER = re.compile(
    r"(?:\s(?:in\s+(?:cash|total|all)|so\s+far|each|apiece|(?:last|this)\s+\w+))?\s(?P<how>for|to|from)\s+"
)
NO_REASON = re.compile(
    r"(?:the\s+)?(?:\d|first|second|third|past|last|next|same|each|every|it\b|them\b|him\b|her\b|me\b|us\b|now\b)"
)
EMPTY_OR_MORE = EMPTY_HEADS | {"more", "less", "least"}
COMING = frozenset(("funds raised", "money collected", "money received"))
WANTED = re.compile(
    r"(?P<verb>(?:try\s+(?:to|and)\s+)?[a-z]+)\s+(?:(?P<it>it|them|him|her|us|me)\b|(?:(?:to|for|with|on|at|in|up|out|off|down|back|over)\s+)?)"
)
JOINED = re.compile(r"(?P<more>\s+and\s+(?:[A-Z]\w+\s+){0,3}[a-z]+(?:\s+[a-z]+)?)\s+(?:for|at|in|on|from)\s")
NAME_BEHIND = re.compile(r"\s+(?=[A-Z])")
AND_BEHIND = re.compile(r"\sand\s+(?:the\s+|its\s+|a\s+)?\Z")


def nearest_deed(money: Sum) -> Word | None:
    """The verb that takes the sum behind it, or None: "has frozen | $30 billion"."""
    before = money.lower[money.reach : money.start]
    for deed in reversed(words_of(before)):
        if deed.text not in DEED_OF or not BETWEEN.match(before, deed.end):
            continue
        if deed.text in ("make", "makes", "making", "made") and "available" in before[deed.end :].split():
            return None
        if deed.text == "costs" and NOUN_AHEAD.match(before, deed.end):
            # "Containment and repair | costs could exceed $5 million"
            return None
        if deed.text == "bailed" and before.startswith(" out", deed.end):
            return None
        if NOUN_BEHIND.search(before, max(0, deed.start - CLOSE), deed.start) and deed.text in ALSO_NOUNS:
            # "The | fine included $50 million"
            return None
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
        return traded_for(money)
    noun = DEED_OF[deed.text]
    if noun == "earnings" and ARTICLE_BEHIND.search(money.lower, money.close, money.start):
        # "Made a $121 billion offer", with words between that hide the noun.
        return None
    dear = subject(money, deed.start) if noun == "cost" else None
    if dear is not None and money.lower[dear.start : dear.end].strip() in ("things", "thing", "ones"):
        return None
    if dear is not None:
        borne = bearer(money, deed)
        return Purpose(dear.start, money.end, f"cost of {small(money, dear)}{f' to {borne}' if borne else ''}")
    if noun not in ONLY_MOVED:
        return (told_farther(money, deed, noun) if noun in GIVEN else None) or Purpose(deed.start, money.end, noun)
    bought = object_of(money, deed.start, deed.end, noun) if noun == "price" else None
    return bought or told_farther(money, deed, noun)


def bearer(money: Sum, deed: Word) -> str | None:
    """Who bears a cost, between its verb and the sum: "has cost | the company | $5 million"."""
    phrase = phrase_at(money.text, deed.end + 1, stop=money.start)
    if phrase is None or not ONLY_HEDGED.fullmatch(money.lower, phrase.end, money.start):
        return None
    words = words_at(money, phrase)
    return None if words.lower() in PRONOUNS.split() else words


def is_only_moved(money: Sum) -> bool:
    """Whether a verb takes the sum that says no more than that it was paid: "paid $40,000"."""
    deed = nearest_deed(money)
    return deed is not None and DEED_OF[deed.text] in ONLY_MOVED


def traded_for(money: Sum) -> Purpose | None:
    """ "It bought the mine in April for $306 million", "values the firm at $5 billion"."""
    if not money.before.rstrip().endswith((" for", " at")):
        return None
    traded = TRADED_FOR.search(money.before) or VALUED_AT.search(money.before)
    if traded is None or (traded["verb"] == "bailed" and money.before.startswith(" out", traded.end("verb"))):
        return None
    start, verb = (money.sentence.start + place for place in (traded.start(), traded.end("verb")))
    noun = DEED_OF.get(traded["verb"], "value")
    if noun == "value":
        whole = Span(verb + 1, money.lower.rindex(" at", verb, money.start))
        opening = ARTICLE.match(money.text, whole.start, whole.end)
        of = words_at(money, Span(opening.end() if opening else whole.start, whole.end))
        # "His wealth - valued | currently | at $5 million" tells of what stands before.
        named = of and of.lower().split()[0] not in CLOSING and not (of.islower() and of.endswith("ly"))
        return Purpose(start, money.end, f"value of {of}") if named else None
    return object_of(money, start, verb, noun) or (
        Purpose(start, money.end, noun) if noun not in ONLY_MOVED and noun != "value" else None
    )


def object_of(money: Sum, start: int, verb: int, noun: str) -> Purpose | None:
    """What is bought or valued, right behind its verb: "bought | the mine in April for $306 million"."""
    gap = GAP.match(money.text, verb, money.start)
    phrase = chain_at(money.text, gap.end(), stop=money.start) if gap else None
    named = NAME_BEHIND.match(money.text, phrase.end) if phrase else None
    if named is not None:
        # "Its peer | Qualcomm"
        phrase = phrase_at(money.text, named.end(), stop=money.start)
    joined = JOINED.match(money.text, phrase.end, money.start) if phrase else None
    if phrase is not None and joined is not None:
        # "An oil | and gas company for"
        phrase = Span(phrase.start, joined.end("more"))
    of = words_at(money, phrase) if phrase else "worth"
    if of.endswith("worth"):
        return None
    offered = noun == "price" and OFFERING.search(money.lower, max(money.sentence.start, start - CLOSE), start)
    return Purpose(start, money.end, f"offer for {of}" if offered else f"{noun} of {of}")


def told_farther(money: Sum, deed: Word, noun: str) -> Purpose | None:
    """What money that only moved is for, farther behind it: "$2,500 | to mend it", "$5m in cash | for the fare"."""
    ahead = FARTHER.match(money.lower, money.end, money.sentence.end)
    if ahead is None:
        return None
    phrase = phrase_at(money.text, ahead.end(), stop=money.sentence.end)
    if phrase is None or money.lower[phrase.start : end_of_pair(money, phrase)].split()[-1] in EMPTY_OR_MORE:
        return None
    verb = SAID_OF_IT.get(noun, noun)
    if ahead["how"] == "for":
        return (
            None
            if NO_REASON.match(money.lower, ahead.end())
            else Purpose(deed.start, phrase.end, f"{verb} for {words_at(money, phrase)}")
        )
    if ahead["how"] == "from":
        return Purpose(deed.start, phrase.end, f"{noun} from {words_at(money, phrase)}") if noun in COMING else None
    if phrase.start > ahead.end() or money.text[phrase.start].isupper() or is_recipient(money, phrase):
        # "To the head of the club": whom it goes to.
        whole = chain_at(money.text, ahead.end(), stop=money.sentence.end) or phrase
        whole = Span(whole.start, end_of_name(money, whole))
        whole = Span(whole.start, end_of_row(money, whole))
        return Purpose(deed.start, whole.end, f"{verb} to {words_at(money, whole)}")
    wanted = WANTED.match(money.text, ahead.end(), money.sentence.end)
    if wanted is None:
        return None
    end = wanted.end("it") if wanted["it"] else end_of_object(money, wanted.end())
    if end is None:
        return None
    return Purpose(deed.start, end, f"{verb} to {words_at(money, Span(wanted.start('verb'), end))}")


def subject(money: Sum, verb: int) -> Span | None:
    """The phrase that opens a clause and ends before a verb, its helpers aside: "Repairs | have | cost"."""
    if BYLINE.match(money.text, money.sentence.start) or TWO_VERBS.search(
        money.lower, max(money.sentence.start, verb - CLOSE), verb
    ):
        return None
    helped = HELPED.search(money.lower, max(money.sentence.start, verb - CLOSE), verb)
    end = helped.start() if helped else verb
    phrase = head_before(money, end)
    if phrase is None:
        return None
    joined = AND_BEHIND.search(money.lower, max(money.sentence.start, phrase.start - CLOSE), phrase.start)
    if joined is not None:
        # "The clean-up and damages would cost"
        first = phrase_before(money.text, joined.start(), floor=money.sentence.start)
        if first is None and money.lower.startswith("costing", verb):
            # "Rules for drilling and insurance | costing the trade $5 million": what else costs it can't be said.
            return None
        phrase = Span(first.start, phrase.end) if first else phrase
    name = NAME_GOES_BACK.search(money.text, max(money.sentence.start, phrase.start - CLOSE), phrase.start)
    if name is not None and money.text[phrase.start].isupper():
        phrase = Span(name.start(), phrase.end)
    return phrase if CLAUSE_OPENS.search(money.lower[money.sentence.start : phrase.start]) else None


def head_before(money: Sum, end: int) -> Span | None:
    """The phrase that ends here, or the one that it hangs on: "the oil spill | in the Gulf"."""
    last = end
    for _ in range(3):
        phrase = phrase_before(money.text, last, floor=money.sentence.start)
        if phrase is None:
            return None
        hung = HUNG_ON.search(money.lower, max(money.sentence.start, phrase.start - CLOSE), phrase.start)
        if hung is None:
            return Span(phrase.start, end)
        if hung["how"] != "of":
            end = hung.start()
        last = hung.start()
    return None


def small(money: Sum, phrase: Span) -> str:
    """The words of a phrase, the first in small letters where only the start of the sentence made it large."""
    words = " ".join(money.text[phrase.start : phrase.end].split())
    lone = phrase.start == money.sentence.start and words[1:].islower()
    return words[0].lower() + words[1:] if lone else words
