"""A share of something with whose share it is: "the EU, accounting for 22 percent of the trade" is of "the EU's share of trade".

Shares of one thing differ from holder to holder, so a base of one word ("population", "GDP") needs its holder, or words that say what the
share does or where; else nothing tells it from the next one.
"""

import re

from factcheck.claims.bases import base_at, done, is_general, noun_at, words_of
from factcheck.claims.holders import holder_before, words_of_holder
from factcheck.claims.measure import around
from factcheck.claims.phrases import TIMELESS, chain_at, phrase_before
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

OF_AHEAD = re.compile(
    r"\s+of\s+(?:all\s+)?(?:(?:your|my)\s+)?(?!them\b|those\b|which\b|whom\b|it\b|us\b|what\b|that\b|this\b)"
)
LOOK_BACK = 110
ACTED_ON = re.compile(
    r"""
    \b(?:in|kill(?:s|ed|ing)?|contain(?:ed)?|captur(?:e|es|ed)|remov(?:e|es|ed|ing)|collect(?:s|ed)?|destroy(?:s|ed|ing)?|cut|treat(?:s|ed)?|cures?|cured
      |blocks?|blocked|stops?|stopped|uses?|used|spends?|spent|spending|using|paying|losing|covering|pays?|paid|gives?|gave|given|affect(?:s|ed|ing)?|infect(?:s|ed|ing)?|lose|loses|lost|losing
      |cover(?:s|ed|ing)?|reach(?:es|ed)?|hit|destroying|shut(?:s|ting)?(?:\s+down)?|clos(?:e|es|ed|ing)|halt(?:s|ed|ing)?|disrupt(?:s|ed|ing)?|idl(?:es|ed|ing)|eat|eats|damag(?:ed|es|ing)|sav(?:e|es|ed|ing)|cost(?:s|ing)?|rais(?:e|es|ed|ing)
      |taken\s+out|t(?:ake|ook|akes)\s+out|opened\s+up|wip(?:ed|es|ing)\s+out|cut(?:s|ting)?\s+off)\s+\Z
    """,
    re.VERBOSE,
)
"""What is done to a share, or happens in it, is what the share is of: "deaths in 7 percent of cases", "kills 99 percent of germs"."""
DOING = re.compile(r"(?<![-\w])(?P<verb>[a-z]{2,}ing)\s+(?:up\s+|off\s+|out\s+|in\s+|back\s+|down\s+)?\Z")
SHOWING = frozenset(
    "including leaving showing finding suggesting saying meaning indicating being accounting making constituting comprising representing forming taking"
    " amounting during following according considering excluding".split()
)
"""Verbs in -ing whose share is told by the words behind it."""
MAKES_UP = re.compile(
    r"\b(?:account(?:s|ed|ing)?\s+for|(?:makes?|made|making)\s+up|constitut(?:es?|ed|ing)|compris(?:es?|ed|ing)|represent(?:s|ed|ing)?|form(?:s|ed)?"
    r"|(?:takes?|took|taking)\s+up|(?:is|are|was|were)\s+(?:equal|equivalent)\s+to|equals?|amount(?:s|ed|ing)?\s+to)\s+(?:only\s+|just\s+|now\s+)?\Z"
)
"""Verbs whose subject is the share: without it nothing is said."""
HOLDS = re.compile(
    r"\b(?:contains|holds?|held|holding|controls?|controlled|controlling|owns?|owned|owning|has|have|had|retains?|retained|keeps?|kept|carr(?:y|ies|ied)|transport(?:s|ed)|handles?|handled|gets?|got|won|wins?|winning|secured|secures|polled|polls"
    r"|garnered|captured|takes?|took|receives?|received|receiving|produc(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|provid(?:es?|ed|ing)|export(?:s|ed)?|import(?:s|ed)?|consum(?:es?|ed)"
    r"|gain(?:s|ed)?|sourc(?:es|ed|ing)|deriv(?:es|ed|ing)|draws?|generat(?:es?|ed|ing)|earns?|earned|makes?|made|employs?|employed|commands?|financ(?:e|es|ed)|fund(?:s|ed)|commanded|contributes?|contributed)\s+(?:only\s+|just\s+|now\s+|already\s+)?\Z"
)
"""Verbs whose subject has the share."""
LINKING = re.compile(
    r"\b(?:for|to|with|on|by|into|against|from|about|at|than|as|over|under|through|toward|towards|among|like)\s+\Z"
)
"""A share behind a preposition hangs on a verb that is not read."""
AGREED = re.compile(
    r"\b(?:agrees?|agreed|disagrees?|disagreed|liable|responsible|relies|rely|depends?|pays?|paid|asks?|asked)\s+(?:with|for|on|upon)\s+\Z"
)
"""Verbs whose preposition takes the share as their object: "agreed with most of it"."""
WON_WITH = re.compile(
    r"\b(?P<verb>(?:won|wins|win|leads?|led|leading|finished|was|came|ended|is|sits|trails?|trailed|takes?|took)\b(?:\s+[\w-]+){0,4}?)\s+with\s+\Z"
)
""" "Ruiz won the first round with | 52 percent of the vote"."""
HAD_BY_NONE = re.compile(r"\b(?:to|that|which)\s+[a-z]+\s+\Z")
OWN = re.compile(r"(?:its|their|his|her)\s")
OF_ITSELF = re.compile(r"(?:gets?|got|sourc|deriv|draws?|import|export|earn|makes?|made|generat|retain|keeps?|kept)")
"""Verbs whose subject has a share of its own thing."""
ANOTHERS = re.compile(r"(?:provid|suppl|contribut|contain|account|make|made|represent)")
SHORT = 3
"""Words of a base that tell nothing without whose it is."""
SOURCE = re.compile(r"\s(?:from|outside|abroad\s+in|in|through)\s+(?:the\s+)?(?=[A-Z])")
SIZED = re.compile(
    r"(?:\s+|(?=['’]))(?:(?P<is>['’]s|is|was|are|were|equals|equalled)(?:\s+(?:now|only|just|still|already|currently|estimated\s+at|put\s+at))?"
    r"|(?P<at>(?:peaked|stood|stands|stand|running|peaking|standing)\s+at|(?:rose|fell|grew|climbed|dropped|amounts?|amounted|widened|narrowed|rises|falls)\s+to|reached|exceeds|exceeded)"
    r"|of)\s+\Z"
)
NO_SIZE = frozenset(
    "comment comments talk report reports estimate estimates prediction predictions forecast forecasts claim claims figure figures ratio cost costs price prices total average maximum minimum majority minority rate share shares increase rise fall drop turnout support loss losses some sort kind range level sample survey stake".split()
)
""" "An average of 10 percent of pupils" sizes nothing."""
VOTES = frozenset("vote votes ballots ballot".split())
PLACE_AHEAD = re.compile(r"\s+(?:in|at|among|from|across)\s+(?=\w)")
NAMED_PLACE = re.compile(r"\s+(?:in|across|at)\s+(?:the\s+)?[A-Z]")
HAS_PLACE = re.compile(r"\s(?:in|across|at|that|who)\s")
HAS_VERB = re.compile(r"\s(?:that|who)\s")
OR_BEFORE = re.compile(
    r"(?:,|--?|[–—(])\s?(?:or|about|around|nearly|some|roughly|representing|equal\s+to)\s+\Z|[–—(]\s?\Z"
)
ONLY_REPEATS = re.compile(
    r"(?:,\s?|[a-z]\s)(?:or|representing|equal\s+to)\s+(?:about\s+|some\s+|around\s+|nearly\s+)?\Z"
)
VERB_APART = re.compile(
    r"(?:,|\s--?|\s[–—]|\s?\))(?=\s(?:are|were|is|was|have|has|had|remain|remained|died|live|lived|lost)\b)"
)
"""Between a share in apposition and the verb of both."""
LAST_SHARE = re.compile(
    r"(?:%|percent|per\s+cent|pct)\s+of\s[^.;:,]{3,50}(?:,|,?\s+and)\s+(?:almost\s+|about\s+|nearly\s+|some\s+|over\s+)?\Z"
)
NEXT_SHARE = re.compile(
    r",?\s+(?:and|or|but)\s+(?:about\s+|some\s+|only\s+)?[\d.]+\s?(?:%|percent|per\s+cent|pct)\s+of\b"
)
RANK = re.compile(
    r"\b(?:top|bottom|richest|poorest|wealthiest|upper|lower|highest|lowest|best|worst|first|last|other|remaining)\s+\Z"
)
""" "The top | 2 percent of earners" are a rank, no share that something has."""
LONE = re.compile(r"[a-z]+")
""" "GDP | in revenue"."""
NO_PLACE = TIMELESS | {"favor", "favour"}
"""Behind a base they tell neither where nor among whom: "60 percent of the votes | in favour"."""
EMPTY = frozenset("total entire whole overall same all own current other".split())


def share_of(reading: Reading, figure: Figure, share: re.Match[str], *, stop: int) -> tuple[Span, str] | None:
    """The span from a percentage to its base, and the base in words; None where it is not told whose share that is."""
    lower = reading.lower
    sentence = around(reading, figure).start
    first = max(sentence, figure.start - LOOK_BACK)
    if (
        ACTED_ON.search(lower, first, figure.start)
        or is_doing(lower, first, figure.start)
        or RANK.search(lower, first, figure.start)
    ):
        return None
    base = in_apposition(reading, figure, share, stop=stop)
    if base is None and ONLY_REPEATS.search(lower, max(0, figure.start - 24), figure.start):
        # "Killed 50 million people, or | 2 percent of the population"
        return None
    base = base or base_at(reading, share.end(), stop=stop)
    if base is None or is_general(reading, share.end(), base[1]):
        return None
    end, of = base
    if NEXT_SHARE.match(lower, end) and not HAS_VERB.search(f" {of} "):
        # "80 percent of the oil and | 45 percent of the gas comes from here"
        return None
    if LAST_SHARE.search(lower, first, figure.start) and not HAS_VERB.search(f" {of} "):
        # "Provides 80 percent of the fuel, 75 percent of the crews and | 60 percent of the planes"
        return None
    makes = MAKES_UP.search(lower, first, figure.start)
    if makes is not None and lower.startswith(("a ", "an "), share.end()):
        # "The joints make up 10 percent of a pipe": of any pipe.
        return None
    verb = (
        makes
        or HOLDS.search(lower, first, figure.start)
        or (WON_WITH.search(lower, first, figure.start) if is_vote(of) else None)
    )
    start = figure.start
    if verb is not None:
        place = verb.start("verb") if "verb" in verb.re.groupindex else verb.start()
        holder = holder_before(reading, place, floor=sentence)
        if holder is not None and OF_ITSELF.match(verb.group()) and OWN.match(lower, share.end()):
            # "Norcorp gets 40 percent of | its revenue from Ostland"
            source = SOURCE.match(reading.text, end, stop)
            behind = chain_at(reading.text, source.end(), stop=stop) if source else None
            end = behind.end if behind else end
            words = " ".join(reading.text[base[0] : end].split())
            words = words or next((f"{done}ed" for done in ("import", "export") if verb.group().startswith(done)), "")
            return Span(holder.start, end), f"{words_of_holder(reading, holder)} {of} {words}".rstrip()
        if holder is not None and ANOTHERS.match(verb.group()) and OWN.match(lower, share.end()):
            # "America, which provides | 40 percent of its income": of another's.
            return None
        if holder is not None:
            return Span(holder.start, end), f"{words_of_holder(reading, holder)} share of {of}"
        if makes is not None or whose(lower, first, figure.start):
            return None
    if OWN.match(lower, share.end()) and len(of.split()) < SHORT and not HAS_VERB.search(f" {of} "):
        # "It can hold | 80 percent of its charge": of whose isn't told.
        return None
    sized = sized_by(reading, figure, first=first, floor=sentence)
    if sized is not None:
        return (
            (Span(sized.start, end), f"{words_of(reading, sized)} as share of {of}")
            if sized.end > sized.start and not HAS_VERB.search(f" {of} ")
            else None
        )
    if not is_bare(of):
        named = place_behind(reading, end, stop=stop) if NAMED_PLACE.match(reading.text, end, stop) else None
        if named is not None and not HAS_PLACE.search(of) and not LINKING.search(lower, first, figure.start):
            return Span(start, named), f"{of} {' '.join(reading.text[end:named].split())}"
        hangs = AGREED.search(lower, first, figure.start) or (
            LINKING.search(lower, first, figure.start) and not HAS_VERB.search(of)
        )
        return None if hangs else (Span(start, end), of)
    if LINKING.search(lower, first, figure.start) or verb is not None:
        return None
    there = place_behind(reading, end, stop=stop)
    return (Span(start, there), f"{of} {' '.join(reading.text[end:there].split())}") if there else None


def in_apposition(reading: Reading, figure: Figure, share: re.Match[str], *, stop: int) -> tuple[int, str] | None:
    """What a share does that only repeats a number: "400 people, or | 8 percent of the staff, were laid off"."""
    if not OR_BEFORE.search(reading.lower, max(0, figure.start - 24), figure.start):
        return None
    noun = noun_at(reading, share.end(), stop=stop)
    verb = VERB_APART.match(reading.lower, noun.end, stop) if noun else None
    if noun is None or verb is None:
        return None
    of = words_of(reading, noun)
    return done(reading, noun, of, head=of.lower().split(" of ")[0].split()[-1], stop=stop, position=verb.end())


def is_doing(lower: str, first: int, position: int) -> bool:
    """Whether somebody is doing something to a share: "is trapping | 70 percent of the dust" is a share of what is collected."""
    found = DOING.search(lower, first, position)
    return found is not None and found["verb"] not in SHOWING and HOLDS.search(lower, first, position) is None


def sized_by(reading: Reading, figure: Figure, *, first: int, floor: int) -> Span | None:
    """What is as large as a share: "a deficit of | 10 percent of output", "the rate is | 3 percent of cases".

    An empty span where the words point at something that cannot be told ("That was"); None where nothing is sized.
    """
    lower = reading.lower
    link = SIZED.search(lower, first, figure.start)
    if link is None:
        return None
    if link["is"] or link["at"]:
        return holder_before(reading, link.start(), floor=floor) or Span(figure.start, figure.start)
    phrase = phrase_before(reading.text, link.start(), floor=floor)
    if phrase is None or not NO_SIZE.isdisjoint(lower[phrase.start : phrase.end].split()):
        return None
    return phrase


def whose(lower: str, first: int, position: int) -> bool:
    """Whether a verb right before has the share, so that it is somebody's: "states take | 95 percent of its exports"."""
    return HOLDS.search(lower, first, position) is not None and not HAD_BY_NONE.search(lower, first, position)


def is_vote(of: str) -> bool:
    """Whether a base is the votes of an election."""
    return not VOTES.isdisjoint(of.lower().split())


def is_bare(of: str) -> bool:
    """Whether a base is one word: "population"."""
    return len([word for word in of.lower().split() if word not in EMPTY]) < 2


def place_behind(reading: Reading, end: int, *, stop: int) -> int | None:
    """The end of the phrase that says where or among whom: "the deposits | in America"."""
    link = PLACE_AHEAD.match(reading.lower, end, stop)
    where = chain_at(reading.text, link.end(), stop=stop) if link else None
    if link is None or where is None or not NO_PLACE.isdisjoint(reading.lower[where.start : where.end].split()):
        return None
    return (
        None
        if LONE.fullmatch(reading.text, link.end(), where.end) and not reading.text.endswith("s", 0, where.end)
        else where.end
    )
