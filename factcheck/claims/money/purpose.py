"""What a sum is for, by the words beside it.

The steps, in order; the first that tells it holds:

1. the thing right behind the sum: "a $40 million bridge", "a $5 billion hit to profits";
2. the noun that names the sum before it: "a ransom of $5 million", "the cost of the cleanup has risen to $990 million";
3. what it is for, behind it: "$48 million in aid", "$5 million for the victims";
4. the verb that moves it: "was fined $5 million", "the $20 billion that the firm has set aside".
"""

import re
from typing import NamedTuple

from factcheck.claims.money.words import (
    CHANGES,
    DEED_OF,
    EMPTY_HEADS,
    FOR_IT,
    MOVES,
    ONLY_FOR,
    STATES,
    SUMS,
    WANTED_BY,
)
from factcheck.claims.phrases import NOUNS_LIKE_VERBS, phrase_at, phrase_before
from factcheck.text.values import Span


class Purpose(NamedTuple):
    """The words that tell what a sum is for, and the span that they and the sum take."""

    start: int
    end: int
    of: str


class Sum(NamedTuple):
    """A sum with the words around it: where it and its twin in another currency begin and end, and its sentence."""

    text: str
    lower: str
    start: int
    end: int
    sentence: Span
    in_title: bool = False


QUOTES = "\"'“”‘’"
DETERMINED = re.compile(
    r"(?:\b(?:a|an|the|its|their|his|her|our|my|this|that|another|initial|original|proposed|planned|new|record|first|second|further)|\w['’]s?|\s['’]s?)\s+\Z"
)
"""What stands before the sum in "a $40 million bridge", "the bank's $40 million bridge"."""
MADE_OF_VERBS = frozenset(
    "estimated proposed planned expected reported unsecured donated unpaid combined fixed limited united red speed".split()
)
RICH = frozenset(
    "businessman businesswoman billionaire tycoon mogul magnate oligarch heir heiress investor entrepreneur singer actor".split()
)
"""People that are worth a sum."""
GAP_AHEAD = re.compile(rf"\s?-(?!-)\s?|\s")
OPEN_QUOTE = re.compile(rf"\s[{QUOTES}]\s?")
QUOTED_ADJECTIVES = re.compile(rf"\s[{QUOTES}][\w\s-]{{2,30}}[{QUOTES}](?=\s)")
"""A $121 billion "best and final" offer."""
HEAD = re.compile(rf"\b(?:{'|'.join(sorted(SUMS, key=len, reverse=True))})\b")
HELPERS = (
    r"(?:has|have|had|could|would|will|may|might|must|should|is|are|was|were|be|been|being|to|now|already|also|likely|expected|estimated|thought"
    r"|believed|forecast|projected|said|still|only|currently|alone|eventually|later|recently|nearly|so\s+far|ultimately|initially|in\s+total)"
)
TO_A_LEVEL = (
    "rises? rising rose risen grows? growing grew grown climb(?:s|ed|ing)? jump(?:s|ed)? soar(?:s|ed)? surged swell(?:ed)? swollen balloon(?:s|ed)"
    " increas(?:e|es|ed|ing) rais(?:e|es|ed|ing) falls? fell fallen falling drop(?:s|ped)? declined? decreased? reduc(?:e|es|ed|ing) cut cutting"
    " lower(?:s|ed)? slashed dipped limit(?:ed|s)? narrow(?:s|ed)? widen(?:s|ed)? revised doubled tripled up down amount(?:s|ed|ing)? add(?:s|ed) equals?"
    " came comes come"
).split()
LINK = rf"""
    (?:\s*[,(]\s*[^,;()]{{1,110}}[,)]|,\s(?:which|that))?      # "the damage, he said, was", "the deal, which amounts to"
    \s*(?:\s{HELPERS})*
    (?: \s*:
      | \s+(?:of|at|is|was|were|are|be|been|worth)
      | \s+(?:reach(?:es|ed|ing)?|hit(?:s|ting)?|total(?:s|ed|led|ing|ling)?|exceed(?:s|ed|ing)?|top(?:s|ped|ping)?|approach(?:es|ed|ing)?)
      | \s+(?:{"|".join(TO_A_LEVEL)})(?:\s+(?:by\s+)?[\d.,]+\s?(?:percent|per\s+cent|pct|%))?\s+(?:to|from|at)
      | \s+r[au]n(?:s|ning)?\s+(?:in)?to
      | \s+st(?:ood|ands?)\s+at
      | \s+(?:put|estimated|valued|set|fixed|pegged|priced|listed|capped|assessed|calculated|projected|starting)\s+at
      | \s+(?:listed|given|reported)\s+as
      | (?:(?<=bill)|(?<=appeal)|(?<=cheque)|(?<=check)|(?<=invoice)|(?<=fundraiser)|(?<=lawsuit)|(?<=claim))\s+for
    )
    (?:\s+(?:an?|the|some|only|just|mere|record|estimated|total|combined|whopping|staggering|reported|average|many|in|as|roughly|least|possibly|perhaps|around))*
    \s*\Z
    """
"""What links a noun to its sum."""
LEANING_ON = (
    r"\s+(?:of|for|from|in|on|to|by|with|related\s+to|caused\s+by|associated\s+with|resulting\s+from)"
    r"\s+(?P<thing>(?:(?!\b(?:which|who|that|had|has|have|said|were|was|is)\b)[^,.;:()\"“”$€£]){2,60}?)"
)
NAMED = re.compile(rf"(?:{LEANING_ON})?{LINK}", re.VERBOSE)
"""What stands between the noun for a sum and the sum: what the noun leans on, and a link."""
CHANGED = re.compile(
    rf"(?:{LEANING_ON})?(?:\s+{HELPERS})*\s+(?P<verb>(?:{'|'.join(MOVES)})(?:\s+by)?|(?:{'|'.join(CHANGES)})\s+by)(?:\s+(?:an?|some|only|another|further|additional))*\s*\Z",
    re.VERBOSE,
)
RAISED = re.compile(
    rf"\b(?P<verb>{'|'.join(CHANGES)})\s+(?P<thing>(?:[^\s,.;:()$€£]+\s+){{1,16}}?)(?P<way>to|by)(?:\s+(?:an?|some|as|much|another|record))*\s*\Z"
)
"""A change whose object is the sum: "raised the limit on damages to $10 billion"."""
WORTH_BEHIND = re.compile(
    r"(?:,\s*)?(?:\s(?:was|were|is|are|be|been|now|already|estimated\s+to\s+be))*\s*\b(?:worth|valued\s+at)(?:\s+(?:of|an|a|some))?\s*\Z"
)
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
BETWEEN = re.compile(
    r"(?:\s+(?!(?:of|at|to|that|which|who|from|by|as|with|on|said|is|are|was|were|if|because|when|while)\b)[^\s,.;:()\"“”$€£]+){0,5}\s*\Z"
)
"""The words between a verb and its sum: "pay him up to", "lost 39,000 jobs and"."""
DEED = re.compile(rf"\b(?P<verb>{'|'.join(re.escape(verb) for verb in sorted(DEED_OF, key=len, reverse=True))})\b")
RELATIVE = re.compile(
    rf"""
    \s+(?:(?:that|which)\s+)?
    (?:(?:the|a|its|their)\s+)?(?:(?!(?:of|in|for|on|to|at|and|but|or|from|by|with|that|which)\b)[\w'’.-]+\s+){{0,3}}?
    (?:(?:has|have|had|was|were|is|are|will\s+be|being)\s+)?(?:also\s+|already\s+|been\s+)*
    (?P<verb>pledged|promised|spent|set\s+aside|owed|owes|lost|stolen|stole|paid|raised|donated|invested|borrowed|allocated|earmarked|frozen|seized
       |withdrawn|committed|granted|awarded|collected|received|wiped)\b
    """,
    re.VERBOSE,
)
SPENT_ON = re.compile(
    r"\b(?:spend|spends|spent|spending|wast(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|los(?:e|es|ing)|lost|invest(?:s|ed|ing)?|bet|splashed|lavished|tax|taxes|bid)\b"
)
TRADED_FOR = re.compile(
    rf"\b(?P<verb>{'|'.join(sorted(FOR_IT - {'call', 'called', 'ask', 'asks', 'asked', 'asking'}))})\b[^.;:()$€£]{{1,80}}\sfor\s*\Z"
)
VALUED_AT = re.compile(r"\b(?P<verb>valu(?:e|es|ed|ing)|priced?|prices|pricing)\s(?:[^\s.;:()$€£]+\s){1,8}at\s*\Z")
HELPED = re.compile(rf"(?:\s(?:{HELPERS}|\w+ly))+\s*\Z")
CLAUSE_OPENS = re.compile(
    r"(?:\A|[,;:.]\s|\b(?:that|said|says|and|but|because|which|that|if|when|whether|estimated|estimates))\s*(?:(?:the|a|an|its|their|his|her|this|that|these|those)\s+)?\Z"
)
"""What stands before a phrase that is the subject of its clause."""
ALREADY_TOLD = frozenset("fine fined fines fining bailed sue sued sues suing charged".split())
"""Verbs that tell more of a sum than the "for" behind it: "was fined $87 million for failing to mend it"."""
AND_BEHIND = re.compile(r"\sand\s+(?:the\s+|its\s+|a\s+)?\Z")
INTO = frozenset("invest invests invested investing inject injects injected injecting pump pumped pumping".split())
RELATION = re.compile(r"\s+(?P<how>in|to|of|for|on|from)\s+")
RELATED = {
    **dict.fromkeys(
        "cut cuts rise increase fall drop decline reduction boost investment investments stake".split(),
        ("in", "to", "of"),
    ),
    **dict.fromkeys("hit blow loan loans loss losses".split(), ("to", "on", "from")),
    **dict.fromkeys("limit cap tax levy bet".split(), ("on",)),
    **dict.fromkeys("offer bid fund compensation budget contract price payment bill fine".split(), ("for",)),
    **dict.fromkeys("cost costs damage price value sale purchase".split(), ("of", "from", "to")),
}
"""Nouns that lean on another: "a $350 million cut | in community programs"."""


def purpose(money: Sum) -> Purpose | None:
    """What a sum is for, or None where no words tell it."""
    before = money.lower[money.sentence.start : money.start]
    return (
        compound(money, before)
        or named_before(money, before)
        or worth_before(money, before)
        or thing_behind(money, before)
        or moved_before(money, before)
        or moved_behind(money)
    )


def compound(money: Sum, before: str) -> Purpose | None:
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
    if DETERMINED.search(before) is None and not (
        "-" in gap.group() or any(HEAD.fullmatch(word.strip(QUOTES)) for word in words)
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


def named_before(money: Sum, before: str) -> Purpose | None:
    """ "A ransom of $5 million", "costs from the disaster had risen to $990 million", "spending fell by $2 billion"."""
    raised = RAISED.search(before)
    if raised is not None and HEAD.search(raised["thing"]):
        return change(money, raised)
    for head in reversed(list(HEAD.finditer(before))):
        changed = CHANGED.match(before, head.end())
        link = changed or NAMED.match(before, head.end())
        if link is None:
            continue
        phrase = phrase_before(money.text, money.sentence.start + head.end(), floor=money.sentence.start)
        start = phrase.start if phrase else money.sentence.start + head.start()
        stop = money.sentence.start + (link.end("thing") if link["thing"] else head.end())
        of = " ".join(money.text[start:stop].split())
        return Purpose(start, money.end, f"{CHANGES[changed['verb'].split()[0]]} in {of}" if changed else of)
    return None


def change(money: Sum, raised: re.Match[str]) -> Purpose:
    """ "Raised the limit on damages to $10 billion" tells of the limit, "by $10 billion" of a rise in it."""
    start, end = (money.sentence.start + place for place in raised.span("thing"))
    opening = ARTICLED.match(money.lower, start)
    of = " ".join(money.text[opening.end() if opening else start : end].split())
    if raised["way"] == "by":
        of = f"{CHANGES[raised['verb']]} in {of}"
    return Purpose(money.sentence.start + raised.start(), money.end, of)


def worth_before(money: Sum, before: str) -> Purpose | None:
    """ "Jewels worth $5 million", "a jet, valued at $65 million"."""
    worth = WORTH_BEHIND.search(before)
    if worth is None:
        return None
    phrase = phrase_before(money.text, money.sentence.start + worth.start(), floor=money.sentence.start)
    if phrase is None:
        return None
    of = " ".join(money.text[phrase.start : phrase.end].split())
    if of.split()[-1].lower() in RICH:
        of = f"fortune of {of}"
    return Purpose(phrase.start, money.end, of)


def thing_behind(money: Sum, before: str) -> Purpose | None:
    """ "$48 million in aid", "$5 million for the victims", "$10 million to rebuild the school"."""
    ahead = AHEAD.match(money.lower, money.end, money.sentence.end)
    if ahead is None or (ahead["how"] == "on" and not SPENT_ON.search(before)):
        return None
    phrase = phrase_at(money.text, ahead.end(), stop=money.sentence.end)
    verb = nearest_deed(before)
    how = "for" if ahead["how"] in ("in", "into") and verb in INTO else ahead["how"]
    if phrase is not None:
        phrase = with_object(money, phrase, how=how)
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


def nearest_deed(before: str) -> str | None:
    """The verb that takes the sum behind it, or None: "has frozen | $30 billion"."""
    for deed in reversed(list(DEED.finditer(before))):
        if BETWEEN.match(before, deed.end()):
            between = before[deed.end() :].split()
            if deed["verb"] in ONLY_FOR and "for" not in between:
                continue
            if "for" in between and deed["verb"] not in FOR_IT:
                return None
            return " ".join(deed["verb"].split())
    return None


def moved_before(money: Sum, before: str) -> Purpose | None:
    """ "Was fined $5 million", "stole up to $5 million", "sold it for $5 million"."""
    verb = nearest_deed(before)
    if verb is None:
        traded = TRADED_FOR.search(before) or VALUED_AT.search(before)
        if traded is None:
            return None
        return Purpose(money.sentence.start + traded.start(), money.end, DEED_OF.get(traded["verb"], "value"))
    start = money.sentence.start + before.rindex(verb.split()[0])
    of = DEED_OF[verb]
    if of == "cost":
        dear = subject(money, start)
        if dear is not None:
            return Purpose(dear.start, money.end, f"cost of {small(money, dear)}")
    return Purpose(start, money.end, of)


def subject(money: Sum, verb: int) -> Span | None:
    """The phrase that opens a clause and ends before a verb, its helpers aside: "Repairs | have | cost"."""
    helped = HELPED.search(money.lower, money.sentence.start, verb)
    end = helped.start() if helped else verb
    phrase = phrase_before(money.text, end, floor=money.sentence.start)
    if phrase is None:
        return None
    joined = AND_BEHIND.search(money.lower, money.sentence.start, phrase.start)
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
