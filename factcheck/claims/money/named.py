"""What a sum is for by the noun before it: "a ransom of $5 million", "the cost of the cleanup has risen to $990 million"."""

import re
from collections.abc import Sequence

from factcheck.claims.money.aims import words_at
from factcheck.claims.money.deeds import head_before
from factcheck.claims.money.sums import ARTICLED, CLOSE, Purpose, Sum, Word, clean, words_of
from factcheck.claims.money.words import CHANGES, HELPERS, MOVES, SUMS
from factcheck.claims.phrases import phrase_before
from factcheck.text.values import Span

RICH = frozenset(
    "businessman businesswoman billionaire tycoon mogul magnate oligarch heir heiress investor entrepreneur singer actor".split()
)
"""People that are worth a sum."""
TO_A_LEVEL = (
    "rises? rising rose risen grows? growing grew grown climb(?:s|ed|ing)? jump(?:s|ed)? soar(?:s|ed)? surged swell(?:ed)? swollen balloon(?:s|ed)"
    " increas(?:e|es|ed|ing) rais(?:e|es|ed|ing) falls? fell fallen falling drop(?:s|ped)? declined? decreased? reduc(?:e|es|ed|ing) cut cutting"
    " lower(?:s|ed)? slashed dipped limit(?:ed|s)? narrow(?:s|ed)? widen(?:s|ed)? revised doubled tripled up down amount(?:s|ed|ing)? add(?:s|ed) equals?"
    " came comes come"
).split()
LINK = rf"""
    (?:\s*[,(]\s*[^,;()$€£]{{1,110}}[,)]|,\s(?:which|that))?      # "the damage, he said, was", "the deal, which amounts to"
    \s*(?:\s{HELPERS})*
    (?: \s*:
      | \s+(?:of|at|is|was|were|are|be|been|worth)
      | \s+(?:reach(?:es|ed|ing)?|hit(?:s|ting)?|total(?:s|ed|led|ing|ling)?|exceed(?:s|ed|ing)?|top(?:s|ped|ping)?|approach(?:es|ed|ing)?)
      | \s+(?!(?:up|down)\s+from\b)(?:{"|".join(TO_A_LEVEL)})(?:\s+(?:by\s+)?[\d.,]+\s?(?:percent|per\s+cent|pct|%))?\s+(?:to|from|at)
      | \s+r[au]n(?:s|ning)?\s+(?:in)?to
      | \s+st(?:ood|ands?)\s+at
      | \s+(?:put|estimated|valued|set|fixed|pegged|priced|listed|capped|assessed|calculated|projected|starting)\s+at
      | \s+(?:listed|given|reported)\s+as
      | (?:(?<=bill)|(?<=appeal)|(?<=cheque)|(?<=check)|(?<=invoice)|(?<=fundraiser)|(?<=lawsuit)|(?<=claim))\s+for
      | (?:(?<=liability)|(?<=liabilities))\s+to                    # "caps liability to"
    )
    (?:\s+(?:an?|the|some|only|just|mere|record|estimated|total|combined|whopping|staggering|reported|average|many|in|as|roughly|least|possibly|perhaps|around))*
    \s*\Z
    """
"""What links a noun to its sum."""
LEANING_ON = (
    r"\s+(?:of|for|from|in|on|to|by|with|related\s+to|caused\s+by|associated\s+with|resulting\s+from)"
    r"\s+(?P<thing>(?:(?!\b(?:which|who|that|had|has|have|said|were|was|is|are|continues?|continued|keeps?|kept|could|would|will|may|might|rises?|rose)\b)[^,.;:()\"“”$€£—–]){2,60}?)"
)
NAMED = re.compile(rf"(?:{LEANING_ON})?{LINK}", re.VERBOSE)
"""What stands between the noun for a sum and the sum: what the noun leans on, and a link."""
CHANGED = re.compile(
    rf"(?:{LEANING_ON})?(?:\s+{HELPERS})*\s+(?P<verb>(?:{'|'.join(MOVES)})(?:\s+by)?|(?:{'|'.join(CHANGES)})\s+by)(?:\s+(?:an?|some|only|another|further|additional))*\s*\Z",
    re.VERBOSE,
)
RAISED = re.compile(
    rf"\b(?P<verb>{'|'.join(CHANGES)})\s+(?!(?:to|for|from|with|on|at|by)\s)(?P<thing>(?:[^\s,.;:()$€£]+\s+){{1,16}}?)(?P<way>to|by)(?:\s+(?:an?|some|as|much|another|record))*\s*\Z"
)
"""A change whose object is the sum: "raised the limit on damages to $10 billion"."""
LINKING = frozenset(
    """
        of at is was were are be been worth reach reaches reached reaching hit hits hitting total totals totaled totalled totaling totalling exceed
        exceeds exceeded exceeding top tops topped topping approach approaches approached approaching to from into as for by a an the some only
        just mere record estimated combined whopping staggering reported average many in roughly least possibly perhaps around another further
        additional much about
    """.split()
) | frozenset(MOVES)
"""The words that a link between a noun and its sum can end in: where another stands before the sum, none is looked for."""
FROM_LESS = re.compile(r"\sfrom\s(?:[\w.]+\s?){1,3}\Z")
"""The old sum in a change: "the limit | from millions" to billions."""
TARGET = re.compile(r"\b(?:target|goal|limit|maximum|minimum)\b")
OVER = ("exceed", "top", "pass", "surpass")
LAST = re.compile(r"(?:(?P<word>[a-z]+)|:)\s*\Z")
WORTH_BEHIND = re.compile(
    r"(?:,\s*)?(?:\swhich)?(?:\s(?:was|were|is|are|be|been|now|already|estimated\s+to\s+be))*\s*\b(?:worth|valued\s+at)(?:\s+(?:of|an|a|some))?\s*\Z"
)
DATED = re.compile(
    r"\s+(?:on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"|(?:(?:in|for|of|during)\s+)?(?:19|20)\d\d|(?:last|this)\s+(?:year|month|week|quarter)|yesterday|today|so\s+far|to\s+the\s+tune)\s*\Z"
)
"""A time behind what a sum is for: "its bid for the rival | on Monday"."""
AGREED = re.compile(r"(?<=\w)\s(?:awarded|signed|announced|agreed|filed|unveiled)\Z")
""" "A contract for the probe | awarded in 2015 was valued at"."""
OF_A_SUM = re.compile(r"[$€£]\s?[\d.,]+\s?(?:[mb]illion|trillion|bn|m)?\s(?:in|of|worth\sof)\s(?:\w+\s)?\Z")
UNITS = frozenset("m mn mln bn tn million billion trillion thousand hundred k".split())
"""The rest of another sum."""
GOVERNS = re.compile(
    r"\s+(?:of|for|from|in|on|related\s+to|caused\s+by)\s+(?:(?:the|an?|its|their|his|her|our|this|that)\s+)?(?:\w+\s+(?=\w+\s*\Z))?"
)
"""Between a noun for a sum and the phrase that hangs on it."""
BOUND = re.compile(r"\s+(?:of|worth)\b")
"""A link that binds the nearest noun: "profit on sales | of | $5 million"."""
OWNER_APART = re.compile(r"\s['’]s\s+\Z")
RELATED_TO = re.compile(
    r"\b(?:under|in|at|on|by|from|with|to|through|over|after|and|between)\s+(?:(?:the|an?|its|their|his|her|this|that)\s+)?\Z"
)
"""A phrase that hangs on such a word is not what ", worth $5 million" tells of."""
LIMITING = re.compile(r"\b(?:limit|cap)(?:s|p?ed|p?ing)?\s+(?:(?:the|an?|its|their|his|her|any|all)\s+)?\Z")
LIMIT_FOR = re.compile(r"\b(?:limit|cap|ceiling)\s(?:under\s[^,;.]{2,30}\s)?(?:for|on)\s(?:the\s)?\Z")
""" "A limit under the law for | spill costs of $75m"."""
LIMITED = re.compile(r"\s(?:limited\s+to|capped\s+at)\b")
TOTALLING = re.compile(r"\btotall?ing(?:\s+\w+){0,2}\s*\Z")
BETWEEN_TWO = re.compile(r"\bbetween\s[^,;.]{1,50}\sand\s+(?:the\s+)?\Z")
TAKING = re.compile(r"\b(?:taking|bringing|took|brought|pushing|pushed)\s+(?:the|its|their)\s+(?:\w+\s+)?\Z")
SHORT_AHEAD = re.compile(r"\sshort\s(?:of|on)\b")
""" "The price fell $2 billion | short of what was expected": it need not have fallen at all."""
IS_WORTH = re.compile(r"\b(?:was|were|is|are|be|been)\b")


def named_before(money: Sum) -> Purpose | None:
    """ "A ransom of $5 million", "costs from the disaster had risen to $990 million", "spending fell by $2 billion"."""
    last = LAST.search(money.lower, money.close, money.start)
    if last is None:
        return None
    if last["word"] in SUMS and money.lower.startswith(OVER, money.start):
        # "If losses | exceed $1 billion": the link is the hedge of the sum.
        phrase = phrase_before(money.text, last.end("word"), floor=money.sentence.start)
        start = phrase.start if phrase else last.start("word")
        return Purpose(start, money.end, " ".join(money.text[start : last.end("word")].split()))
    if last["word"] and last["word"] not in LINKING:
        return None
    before, heads = money.before, [word for word in words_of(money.before) if word.text in SUMS]
    raised = RAISED.search(before) if heads else None
    if raised is not None and any(raised.start("thing") <= head.start < raised.end("thing") for head in heads):
        return change(money, raised)
    for head in reversed(heads):
        changed = CHANGED.match(before, head.end)
        link = changed or NAMED.match(before, head.end)
        if (
            head.text in ("caps", "limits")
            and link is not None
            and not link["thing"]
            and link.group().strip() in ("at", "to")
        ):
            # "The law | caps at $5 million what they may draw"
            continue
        if link is None or (link["thing"] and TARGET.search(link["thing"])):
            # "A fund with a target size of"
            continue
        phrase = phrase_before(money.text, money.sentence.start + head.end, floor=money.sentence.start)
        start = phrase.start if phrase else money.sentence.start + head.start
        if OF_A_SUM.search(money.lower, max(money.sentence.start, start - CLOSE), start) and link["thing"]:
            # "They made $3 million in | revenue from boats and the port is worth $5 million"
            return None
        if not BOUND.match(before, link.end("thing") if link["thing"] else head.end):
            start = governing(money, start, heads)
        if TOTALLING.search(before) and RELATED_TO.search(money.lower, max(money.sentence.start, start - CLOSE), start):
            # "Higher fees elsewhere in the budget totalling $5 million"
            return None
        start = with_owner(money, start)
        stop = money.sentence.start + (link.end("thing") if link["thing"] else head.end)
        of = AGREED.sub("", clean(DATED.sub("", money.text[start:stop])))
        if of.split()[0].lower() in UNITS or of.split()[-1] in ("and", "or", "to"):
            return None
        if changed:
            short = SHORT_AHEAD.match(money.lower, money.end, money.sentence.end) is not None
            of = of[0].lower() + of[1:] if start == money.sentence.start and of[1:].islower() and " " not in of else of
            of = f"shortfall of {of}" if short else f"{CHANGES[changed['verb'].split()[0]]} in {of}"
        elif is_limit(money, start, link.group()):
            of = f"limit of {of}"
        return Purpose(start, money.end, of)
    return None


def is_limit(money: Sum, start: int, link: str) -> bool:
    """Whether a sum is the most that a law allows: "limits a firm's | liability to $5 million", "damages are capped at"."""
    if LIMIT_FOR.search(money.lower, money.sentence.start, start):
        return True
    return LIMITED.search(link) is not None or (
        LIMITING.search(money.lower, max(money.sentence.start, start - CLOSE), start) is not None
        and link.rstrip().endswith((" to", " at"))
    )


def governing(money: Sum, start: int, heads: Sequence[Word]) -> int:
    """Where the label begins if another noun for a sum governs it: "the total charge | from the tax bill would be"."""
    for outer in reversed(heads):
        end = money.sentence.start + outer.end
        if end < start and GOVERNS.fullmatch(money.lower, end, start):
            phrase = phrase_before(money.text, end, floor=money.sentence.start)
            start = phrase.start if phrase else money.sentence.start + outer.start
    return start


def with_owner(money: Sum, start: int) -> int:
    """Where the label begins with the owner that some feeds set apart: "BP | 's | costs"."""
    apart = OWNER_APART.search(money.text, max(money.sentence.start, start - CLOSE), start)
    phrase = phrase_before(money.text, apart.start(), floor=money.sentence.start) if apart else None
    return phrase.start if phrase else start


def change(money: Sum, raised: re.Match[str]) -> Purpose:
    """ "Raised the limit on damages to $10 billion" tells of the limit, "by $10 billion" of a rise in it."""
    start, end = (money.sentence.start + place for place in raised.span("thing"))
    opening = ARTICLED.match(money.lower, start)
    of = clean(FROM_LESS.sub("", DATED.sub("", money.text[opening.end() if opening else start : end])))
    change_in = of.startswith("in ")
    if change_in:
        # "A rise in net income to $7 billion", but "taking the fall in value to $7 billion"
        of = of.removeprefix("in ").removeprefix("the ").removeprefix("its ")
    taken = TAKING.search(money.lower, money.sentence.start, money.sentence.start + raised.start())
    if raised["way"] == "by" or (change_in and taken is not None):
        of = f"{CHANGES[raised['verb']]} in {of}"
    return Purpose(money.sentence.start + raised.start(), money.end, of)


def worth_before(money: Sum) -> Purpose | None:
    """ "Jewels worth $5 million", "a jet, valued at $65 million"."""
    worth = WORTH_BEHIND.search(money.lower, money.close, money.start)
    if worth is None:
        return None
    worthy = IS_WORTH.search(worth.group()) is not None
    phrase = (
        head_before(money, worth.start())
        if worthy
        else phrase_before(money.text, worth.start(), floor=money.sentence.start)
    )
    if phrase is None:
        return None
    if worthy and " " not in money.text[phrase.start : phrase.end] and worth.start() - phrase.end < CLOSE:
        # "The industries | in the Gulf region | are worth billions"
        phrase = Span(phrase.start, worth.start())
    of = words_at(money, phrase)
    if of.split()[-1].lower() == "net":
        return Purpose(phrase.start, money.end, f"{of} worth")
    if BETWEEN_TWO.search(money.lower, max(money.sentence.start, phrase.start - 2 * CLOSE), phrase.start):
        # "Deals between Peru and Chilean firms valued at $5 million"
        return None
    name = of.split()[-1][0].isupper()
    if ("," in worth.group() or worthy or name) and RELATED_TO.search(
        money.lower, max(money.sentence.start, phrase.start - CLOSE), phrase.start
    ):
        # "A credit that ends under the new law, worth $5 million"
        return None
    if of.split()[-1].lower() in RICH:
        of = f"fortune of {of}"
    elif worthy or name:
        of = f"value of {of}"
    return Purpose(phrase.start, money.end, of)
