"""What a sum is for by the thing behind it: "a $40 million bridge", "$48 million in aid", "$10 million to rebuild the school"."""

import re

from factcheck.claims.money.deeds import nearest_deed
from factcheck.claims.money.sums import Purpose, Sum
from factcheck.claims.money.words import DEED_OF, EMPTY_HEADS, STATES, SUMS, WANTED_BY
from factcheck.claims.phrases import NOUNS_LIKE_VERBS, phrase_at
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
GAP_AHEAD = re.compile(r"\s?-(?!-)\s?|\s")
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
ARTICLED = re.compile(r"(?:the|a|an|its|their|his|her|our|this|that|these|those)\s")
SPENT_ON = re.compile(
    r"\b(?:spend|spends|spent|spending|wast(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|los(?:e|es|ing)|lost|invest(?:s|ed|ing)?|bet|splashed|lavished|tax|taxes|bid)\b"
)
ALREADY_TOLD = frozenset("fine fined fines fining bailed sue sued sues suing charged".split())
"""Verbs that tell more of a sum than the "for" behind it: "was fined $87 million for failing to mend it"."""
INTO = frozenset("invest invests invested investing inject injects injected injecting pump pumped pumping".split())
RELATION = re.compile(r"\s+(?P<how>in|to|of|for|on|from)\s+")
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
    if phrase is None or phrase.start != gap.end():
        return None
    words = money.lower[phrase.start : phrase.end].split()
    if words[0].endswith(("ed", "ing")) and words[0] not in MADE_OF_VERBS and words[0] not in NOUNS_LIKE_VERBS:
        # "The $20 billion pledged by donors", "a million dollars trying"
        return None
    if words[-1] in EMPTY_HEADS or (words[0] in ("worth", "cash", "a") and len(words) == 1):
        return None
    if DETERMINED.search(money.lower, money.close, money.start) is None and not (
        "-" in gap.group() or ONE_UNIT.search(money.lower, money.start, money.end) or not SUMS.isdisjoint(words)
    ):
        return None
    return leaning(money, Span(money.start, phrase.end), money.text[phrase.start : phrase.end])


def leaning(money: Sum, span: Span, of: str) -> Purpose:
    """A purpose with what its noun leans on: "hit" with "to profits"."""
    relation = RELATION.match(money.lower, span.end, money.sentence.end)
    if relation and relation["how"] in RELATED.get(of.split()[-1].lower(), ()):
        phrase = phrase_at(money.text, relation.end(), stop=money.sentence.end)
        phrase = with_object(money, phrase, how=relation["how"]) if phrase else None
        if phrase is not None and is_telling(money, phrase, how=relation["how"]):
            return Purpose(
                span.start, phrase.end, f"{of} {' '.join(money.text[relation.start('how') : phrase.end].split())}"
            )
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
    if (how == "for" and verb in ALREADY_TOLD) or (how == "to" and verb is not None and DEED_OF[verb] == "cost"):
        return None
    of = " ".join(money.text[phrase.start : phrase.end].split())
    if how in ("in", "of", "worth of") and verb in STATES and not of.lower().endswith(STATES[verb]):
        of = f"{of} {STATES[verb]}"
    return Purpose(money.start, phrase.end, of)


def with_object(money: Sum, phrase: Span, *, how: str) -> Span:
    """A verb with its object: "rebuild | the school", "containing | the leak"."""
    words = money.lower[phrase.start : phrase.end]
    if words in ("pay", "paying") and money.lower.startswith(" for ", phrase.end):
        wanted = phrase_at(money.text, phrase.end + 5, stop=money.sentence.end)
        return Span(phrase.start, wanted.end) if wanted else phrase
    if " " in words or not (how == "to" or (words.endswith("ing") and words not in NOUNS_LIKE_VERBS)):
        return phrase
    wanted = phrase_at(money.text, phrase.end + 1, stop=money.sentence.end)
    return Span(phrase.start, wanted.end) if wanted else phrase


def is_telling(money: Sum, phrase: Span, *, how: str, start: int | None = None) -> bool:
    """Whether a phrase behind a sum is what it is for: not a time, a place, a unit, a currency."""
    words = money.lower[phrase.start : phrase.end].split()
    if NO_PURPOSE.match(money.lower, start or phrase.start) or words[-1] in EMPTY_HEADS or words[0] in EMPTY_HEADS:
        return False
    if how in ("for", "to", "towards", "toward"):
        return True
    if money.text[phrase.end - len(words[-1])].isupper() and len(words) < 3:
        # "In Libya", "of Apple".
        return False
    return how != "in" or start is None or not ARTICLED.match(money.lower, start) or words[-1] in SUMS
