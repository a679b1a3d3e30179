"""What a sum is for by the thing behind it: "a $40 million bridge", "$48 million in aid", "$10 million to rebuild the school"."""

import re

from factcheck.claims.money.aims import end_of_deeds, end_of_name, end_of_object, end_of_pair, end_of_row, words_at
from factcheck.claims.money.beside import aimed, is_other_thing, state_of
from factcheck.claims.money.deeds import nearest_deed
from factcheck.claims.money.lists import LABELLED, NEXT_LABEL, labelled
from factcheck.claims.money.sums import ARTICLED, Purpose, Sum, clean
from factcheck.claims.money.words import (
    DEED_OF,
    EMPTY_HEADS,
    SUMS,
    WANTED_BY,
)
from factcheck.claims.phrases import NOUNS_LIKE_VERBS, chain_at, phrase_at, possessive
from factcheck.text.values import Span

QUOTES = "\"'“”‘’"
DETERMINED = re.compile(
    r"(?:\b(?:a|an|the|its|their|his|her|our|my|this|that|another|initial|original|proposed|planned|new|record|first|second|further)|\w['’]s?|\s['’]s?)\s+\Z"
)
"""What stands before the sum in "a $40 million bridge", "the bank's $40 million bridge"."""
MADE_OF_VERBS = frozenset(
    "estimated proposed planned expected reported unsecured donated unpaid combined fixed limited united red speed".split()
)
ONE_UNIT = re.compile(r"\d(?:[\s-](?:[mb]illion|thousand))?[\s-](?:dollar|pound|euro|ruble|peso|rupee)\Z")
"""The unit in "five million dollar parties" describes what is behind it."""
GAP_AHEAD = re.compile(r"-(?!-)\s?|\s-(?=\w)|\s")
OPEN_QUOTE = re.compile(rf"\s[{QUOTES}]\s?")
QUOTED_ADJECTIVES = re.compile(rf"\s[{QUOTES}][\w\s-]{{2,30}}[{QUOTES}](?=\s)")
"""A $121 billion "best and final" offer."""
AHEAD = re.compile(
    rf"""
    \s*(?:or\s+(?:more|so)\s+)?
    (?P<how>worth\s+of|in(?:to)?|of|for|on|towards?|to(?=\s+(?:{"|".join(WANTED_BY.split())})\b))\s+
    """,
    re.VERBOSE,
)
NO_PURPOSE = re.compile(
    r"(?:the\s+|a\s+|its\s+|their\s+)?(?:\d|first|second|third|fourth|past|last|next|same|current|following|coming|rest|time|each|every|it\b|which|whom|now"
    r"|most|least|more|less|today|tomorrow|early|late|recent|january|february|march|april|may\b|june|july|august|september|october|november|december)"
)
NUMBERS = frozenset("several dozens hundreds thousands one two three four five six ten nine eight seven".split())
NO_NOUNS = frozenset(
    "new any additional more extra better likely civil criminal net either questionable typical undrawn blunt cumulative damaged remedial further such other another old first second third next last".split()
)
"""What a phrase cannot end in: "$66 billion in new | Treasury supply"."""
SHARED_HEAD = re.compile(r"\sand\s[a-z-]+\s(?P<head>[a-z]+s)\b")
SPENT_ON = re.compile(
    r"\b(?:spend|spends|spent|spending|wast(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|los(?:e|es|ing)|lost|invest(?:s|ed|ing)?|bet|splashed|lavished|tax|taxes|bid)\b"
)
ALREADY_TOLD = frozenset("fine fined fines fining bailed sue sued sues suing charged".split())
"""Verbs that tell more of a sum than the "for" behind it: "was fined $87 million for failing to mend it"."""
INTO = frozenset("invest invests invested investing inject injects injected injecting pump pumped pumping".split())
RELATION = re.compile(r"\s+(?P<how>in|to|of|for|on|from)\s+")
SUBJECT_OF = re.compile(
    r"\s(?:made|agreed|created|reported|has|had|have|will|would|paid|pays|spent|gave|set|put|says|said|received|raised|owes|owed)\b"
)
CAN = re.compile(r"\s(?:can|could|may|might|will|would|have|had)\b")
MADE_BY = re.compile(r"\s(?:has\s|had\s)?(?:made|created|reported|pa(?:id|ys)|set|put|owe[sd]|spent|received)\b")
CHECKS = ("checks", "cheques")
"""Whoever cuts them pays."""
TO_DO = re.compile(r"\s+to\s+[a-z]")
"""Behind "an appeal fund for people": "to donate to"."""
RELATED = {
    **dict.fromkeys(
        "cut cuts rise increase fall drop decline reduction slide slump plunge jump surge gain boost investment investments stake".split(),
        ("in", "to", "of"),
    ),
    **dict.fromkeys("hit blow loan loans loss losses".split(), ("to", "on", "from")),
    **dict.fromkeys("limit cap tax levy bet".split(), ("on",)),
    **dict.fromkeys("offer bid fund compensation budget contract price payment bill fine".split(), ("for",)),
    **dict.fromkeys("cost costs damage price value sale purchase".split(), ("of", "from", "to")),
}
"""Nouns that lean on another: "a $350 million cut | in community programs"."""


def compound(money: Sum) -> Purpose | None:
    """ "A $40 million bridge", "unveils $121 billion offer": the noun right behind the sum."""
    quoted = QUOTED_ADJECTIVES.match(money.text, money.end, money.sentence.end)
    gap = (OPEN_QUOTE if quoted is None else GAP_AHEAD).match(
        money.text, quoted.end() if quoted else money.end, money.sentence.end
    ) or GAP_AHEAD.match(money.text, money.end, money.sentence.end)
    if gap is None:
        return None
    phrase = phrase_at(money.text, gap.end(), stop=money.sentence.end)
    if phrase is not None and NEXT_LABEL.match(money.lower, phrase.end):
        return None
    if LABELLED.search(money.lower, money.close, money.start):
        return labelled(money, phrase)
    if phrase is None or phrase.start != gap.end():
        return None
    words = money.lower[phrase.start : phrase.end].split()
    if money.text[phrase.end - len(words[-1])].isupper() and SUBJECT_OF.match(money.lower, phrase.end):
        # "The $2.35 billion | BP | has paid out", "a $20 billion fund | BP | created"
        return without_last(money, phrase)
    if len(words) > 1 and words[-2] in SUMS and words[-1].endswith("s") and CAN.match(money.lower, phrase.end):
        # "A $120 billion fund | countries can tap"
        return without_last(money, phrase)
    if ("'s" in words[0] or words[1:2] == ["'s"]) and DETERMINED.search(money.lower, money.close, money.start) is None:
        # A new line of a page: "more than $240m | BP's costs have risen"
        return None
    if (
        words[0].endswith(("ed", "ing"))
        and "-" not in words[0]
        and words[0] not in MADE_OF_VERBS
        and words[0] not in NOUNS_LIKE_VERBS
    ):
        # "The $20 billion pledged by donors", "a million dollars trying"
        return None
    if words[0] in ("millions", "billions", "trillions", "thousands"):
        return None
    if words[-1] in NO_NOUNS or words == ["stolen"]:
        return None
    if words[-1] in EMPTY_HEADS or (words[0] in ("worth", "cash", "a") and len(words) == 1):
        return None
    if DETERMINED.search(money.lower, money.close, money.start) is None and not (
        "-" in gap.group() or ONE_UNIT.search(money.lower, money.start, money.end) or not SUMS.isdisjoint(words)
    ):
        return None
    if SUMS.isdisjoint(words):
        phrase = Span(phrase.start, end_of_pair(money, phrase))
    return leaning(money, Span(money.start, phrase.end), money.text[phrase.start : phrase.end])


def without_last(money: Sum, phrase: Span) -> Purpose | None:
    """The noun behind a sum without the name that begins a clause behind it; None where there is nothing but a name."""
    *words, name = money.text[phrase.start : phrase.end].split()
    if not words or not words[-1].islower():
        return None
    of = " ".join(words)
    if MADE_BY.match(money.lower, phrase.end):
        return Purpose(money.start, phrase.end, f"{possessive(name)} {of}")
    return leaning(money, Span(money.start, phrase.start + len(of)), of)


def leaning(money: Sum, span: Span, of: str) -> Purpose:
    """A purpose with what its noun leans on: "hit" with "to profits"."""
    relation = RELATION.match(money.lower, span.end, money.sentence.end)
    if relation and relation["how"] in RELATED.get(of.split()[-1].lower(), ()):
        phrase = chain_at(money.text, relation.end(), stop=money.sentence.end)
        phrase = with_object(money, phrase, how=relation["how"]) if phrase else None
        if (
            phrase is not None
            and is_telling(money, phrase, how=relation["how"])
            and not TO_DO.match(money.lower, phrase.end)
        ):
            end = end_of_name(money, phrase)
            return Purpose(span.start, end, f"{clean(of)} {relation['how']} {words_at(money, Span(phrase.start, end))}")
    return Purpose(span.start, span.end, of)


def thing_behind(money: Sum) -> Purpose | None:
    """ "$48 million in aid", "$5 million for the victims", "$10 million to rebuild the school"."""
    ahead = AHEAD.match(money.lower, money.end, money.sentence.end)
    if ahead is None or (ahead["how"] == "on" and not SPENT_ON.search(money.before)):
        return None
    phrase = phrase_at(money.text, ahead.end(), stop=money.sentence.end)
    deed = nearest_deed(money)
    verb = deed.text if deed else None
    how = "for" if ahead["how"] in ("in", "into") and verb in INTO else ahead["how"]
    phrase = with_object(money, phrase, how=how) if phrase else None
    if phrase is None or not is_telling(money, phrase, how=how, start=ahead.end()):
        return None
    if how == "for" and verb in ALREADY_TOLD:
        return None
    phrase = Span(phrase.start, max(end_of_pair(money, phrase), end_of_name(money, phrase)))
    shared = SHARED_HEAD.match(money.lower, phrase.end, money.sentence.end)
    if (
        shared is not None
        and shared["head"] in SUMS
        and SUMS.isdisjoint(money.lower[phrase.start : phrase.end].split())
    ):
        # "In oil exploration | and construction contracts"
        phrase = Span(phrase.start, shared.end())
    whole = Span(phrase.start, end_of_row(money, phrase))
    if not is_other_thing(money, phrase, whole):
        phrase = whole
    of = words_at(money, phrase)
    if of.lower() in NUMBERS or (" and " in of and of.lower().split()[-1] in EMPTY_HEADS):
        # "On four of his trips", "for the medium and longer term"
        return None
    if how in ("in", "of", "worth of"):
        state = None if of.lower().endswith(CHECKS) else state_of(money, verb)
        if how == "in" and state and ARTICLED.match(money.lower, ahead.end()) is not None:
            # "Saved the firm $2 billion in the settlement"
            return None
        if state is not None:
            return Purpose(money.start, phrase.end, of if of.lower().endswith(state) else f"{of} {state}")
        return Purpose(money.start, phrase.end, of)
    if how == "to" and of.islower() and " " not in of and (verb is None or DEED_OF[verb] == "cost"):
        # "These things cost $5 million to build", "its price rose to $170,000 to protect | $10m of debt"
        return None
    aim = aimed(of, ahead["how"], verb=verb)
    return Purpose(money.start, phrase.end, aim) if aim else None


def with_object(money: Sum, phrase: Span, *, how: str) -> Span:
    """A verb with its object: "rebuild | the school", "containing | the leak"."""
    words = money.lower[phrase.start : phrase.end]
    if words in ("pay", "paying") and money.lower.startswith(" for ", phrase.end):
        wanted = phrase_at(money.text, phrase.end + 5, stop=money.sentence.end)
        return Span(phrase.start, wanted.end) if wanted else phrase
    if " " in words or not (how == "to" or (words.endswith("ing") and words not in NOUNS_LIKE_VERBS)):
        return phrase
    end = end_of_object(money, phrase.end + 1)
    return Span(phrase.start, end_of_deeds(money, end) if words.endswith("ing") else end) if end else phrase


def is_telling(money: Sum, phrase: Span, *, how: str, start: int | None = None) -> bool:
    """Whether a phrase behind a sum is what it is for: not a time, a place, a unit, a currency."""
    words = money.lower[phrase.start : phrase.end].split()
    if words[-1] in NO_NOUNS:
        return False
    if NO_PURPOSE.match(money.lower, start or phrase.start) or words[-1] in EMPTY_HEADS or words[0] in EMPTY_HEADS:
        return False
    if how in ("for", "to", "towards", "toward"):
        return True
    if money.text[phrase.end - len(words[-1])].isupper() and len(words) < 3:
        # "In Libya", "of Apple".
        return False
    if how == "in" and start is not None and words[0].endswith(("'s", "’s")) and words[-1] not in SUMS:
        # "Benefits of $5 million in Lee's plan"
        return False
    return how != "in" or start is None or not ARTICLED.match(money.lower, start) or words[-1] in SUMS
