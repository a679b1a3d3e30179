"""What share of what, and by how much something rose or fell.

A percentage says nothing without its base. The rule reads the share with what it is a share of ("52 percent of the vote"; "miners who think the pit will close", so that two
shares of miners are two things), the level of a
rate ("unemployment rose to 9.4 percent", "turnout was 61%", "an approval rating of 38 percent") and the change of something ("sales fell 3
percent", "a 10 percent rise in fuel prices"). `of` is the base: "vote", "unemployment", and for changes "fall of sales", so that a level
is never held against a change.

What is not read: percentages of which no word beside them tells the base, and percentage points.
"""

import re
from collections.abc import Iterator

from factcheck.claims.bases import noun_at, words_of
from factcheck.claims.draft import Draft, Missed
from factcheck.claims.holders import holder_before, words_of_holder
from factcheck.claims.measure import around, is_unreal, measure
from factcheck.claims.percentage.changes import CHANGE_OF, change_before, is_alone
from factcheck.claims.percentage.owners import owner_at, payer_of
from factcheck.claims.percentage.shares import OF_AHEAD, share_of
from factcheck.claims.percentage.stakes import STAKES, staked
from factcheck.claims.phrases import phrase_at
from factcheck.claims.predicates import FINITE
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

CHANGE_AHEAD = re.compile(
    r"[\s-]+(?:year-on-year\s+|annual\s+|overall\s+|pay\s+|price\s+|wage\s+|tax\s+)?"
    r"(?P<change>rise|increase|gain|jump|surge|hike|drop|fall|decline|decrease|cut|reduction|plunge|slump|growth)\s+(?:in|of)\s+"
)
DIGIT = re.compile(r"\d")
TAX_RATE = re.compile(
    r"\b(?:tax|mortality|fatality|death|growth|birth|poverty|literacy|success|vacancy|participation|crime)\srate\Z"
)
"""Rates of which a story has many; behind "in" and "among" it is told whose."""
REPORTED = re.compile(
    r"(?:\(\s?[a-z][\w. ]{0,9}\)\s+)?(?:\b(?:was|is|were|are)\s+(?:widely\s+)?(?:expected|forecast|seen|due|set|likely)\s+to\s+|\bwill\s+)?"
    r"\b(?:report(?:s|ed)?|post(?:s|ed)?|suffer(?:s|ed)?|record(?:s|ed)?|announce[sd]?)\s+an?\s+\Z"
)
""" "Norcorp ( NCR. L) was expected to post a | 40 percent rise"."""
REPORT_NEAR = 70
SHORT = re.compile(r"\([^()]*\)")
GOES_ON = re.compile(r"\s+(?:so-called\b|[\"“])")
AT_A_FIRM = re.compile(r"\s+at\s+(?:the\s+)?(?:(?:rival|peer)s?\s+)?(?=[A-Z])")
SHORT_AHEAD = re.compile(r"\s?\(\s?[A-Z][A-Za-z&]{1,6}\s?\)\s+(?=[a-z])")
INFINITIVE = re.compile(
    r"(?<!began\s)(?<!begun\s)(?<!managed\s)(?<!able\s)(?<!used\s)(?<!continued\s)(?<!on\s)(?<!had\s)(?<!has\s)(?<!have\s)(?<!forced\s)\bto\s+(?:allocate|give|set\s+aside|pay|cut|raise|spend|reduce|buy|sell|acquire|take|hold"
    r"|increase|lower|lift|double|hand\s+over|donate|devote|invest|offer|put|impose|levy|slash|trim|produce|generate|meet|get|win|keep)\s+(?:up\s+to\s+|an?\s+|a\s+further\s+)?\Z"
)
""" "Congress, to allocate | 80 percent of the fines": it may come."""
DONE_AHEAD = re.compile(r"\s+[a-z]{3,}ed(?=\s+(?:in|by|since|at|on|to|from|for|during|last|this)\b|[.,;])")
TIMES = frozenset(
    "first second third fourth quarter month months year years week weeks day days january february march april may june july august september october november december".split()
)
""" "A 9 percent drop in the first quarter" does not say of what."""
SMALL = r"(?:its|their|his|her|the|and|of|in|that|said|an?|with|for)\b"
RATES = (
    "unemployment\\s+rate|unemployment|joblessness|jobless\\s+rate|voter\\s+turnout|turnout|inflation\\s+rate|inflation|interest\\s+rate"
    "|approval\\s+ratings?|approval|(?:literacy|success|mortality|vacancy|poverty|crime|birth|growth|tax|participation|death|fatality)\\s+rate"
    "|support|containment|capacity|alcohol\\s+content"
)
"""What is given as a percentage of itself, the longest names first."""
RATE = re.compile(rf"\b(?P<noun>(?:(?!{SMALL})[a-z-]{{2,}}\s+){{0,2}}?(?:{RATES}))\b")
RATE_HEADS = frozenset(
    "unemployment joblessness turnout inflation rate rating ratings approval support containment capacity content".split()
)
"""The last words of all of them."""
LEVEL_AHEAD = re.compile(
    r"""
    (?P<where> \s+ (?: in | for | among | of ) \s+ (?:[\w'’-]+\s+){0,4}? [\w'’-]+ )??
    (?: \s+ (?: had | has | have | would | could | will | may | been | is | was | were | be | officially | already | currently | now | at | of | to | stood | stands
        | remained | remains | reached | reaches | hits | hit | rises | falls | climbs | drops | stands | rose | risen | fell | fallen | climbed | dropped | jumped | rising | falling | reaching | hitting | running | put | estimated
        | reported | about | around | averaged | topped | exceeded | from ) )+
    \s+ \Z
    """,
    re.VERBOSE,
)
LOOK_BACK = 110
CHANGE_NEAR = 40
MIXED = re.compile(
    r"\A(?:below|above|under)\b|(?:%|percent|per\s+cent)\s+to\s+\D{0,3}[\d.,]+(?:\s+(?:thousand|million|billion|trillion))?\Z"
)
""" "Yields dropped below 2 percent" tells a level, "fell 2 percent to 610 pence" no range."""


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each percentage of which the words beside it tell the base."""
    for figure in reading.figures:
        if figure.unit != "%":
            continue
        named = None if MIXED.search(reading.lower[figure.start : figure.end]) else base_of(reading, figure)
        if named is not None:
            if is_unreal(reading, figure.start):
                yield Missed("percentage", *named[0], "told only of what would have been, or was expected")
                continue
            possible = (" will " in f" {named[1]} " and " who " not in named[1]) or INFINITIVE.search(
                reading.lower, max(0, figure.start - 40), figure.start
            ) is not None
            yield measure(reading, "percentage", figure, span=named[0], of=named[1], possible=possible)
        elif OF_AHEAD.match(reading.lower, figure.end):
            yield Missed(
                "percentage", figure.start, figure.end, "no words beside the share tell whose it is or what it does"
            )
        elif is_change(reading, figure):
            yield Missed("percentage", figure.start, figure.end, "no words beside the percentage tell what it is of")


def is_change(reading: Reading, figure: Figure) -> bool:
    """Whether a verb or noun of change stands right before a percentage: most others are shares that a list or a table explains."""
    behind = reading.lower[max(0, figure.start - CHANGE_NEAR) : figure.start]
    return not CHANGE_OF.keys().isdisjoint(behind.split())


def base_of(reading: Reading, figure: Figure) -> tuple[Span, str] | None:
    """The span from a percentage to its base, and the base in words: what follows, else the rate or the subject before it."""
    stop = around(reading, figure).end
    share = OF_AHEAD.match(reading.lower, figure.end, stop)
    if share is not None:
        return share_of(reading, figure, share, stop=stop)
    change = CHANGE_AHEAD.match(reading.lower, figure.end, stop)
    if change is not None:
        return changed(reading, figure, change, stop=stop)
    stake = STAKES.match(reading.lower, figure.end, stop)
    if stake is not None and reading.text[stake.start("noun")].islower():
        return staked(reading, figure, stake, stop=stop)
    return level_before(reading, figure) or change_before(reading, figure)


def changed(reading: Reading, figure: Figure, change: re.Match[str], *, stop: int) -> tuple[Span, str] | None:
    """ "A 10 percent rise in fuel prices"; "2.5 percent growth in Germany" leaves unsaid of what."""
    noun = noun_at(reading, change.end(), stop=stop)
    done = DONE_AHEAD.match(reading.text, noun.end, stop) if noun else None
    if noun is not None and done is not None:
        # "The number of dogs rehomed"
        noun = Span(noun.start, done.end())
    noun = behind_short(reading, noun, stop=stop) if noun else None
    if noun is not None and GOES_ON.match(reading.text, noun.end):
        # "The number of detected | so-called "zombies" "
        return None
    if noun is None or not TIMES.isdisjoint(reading.lower[noun.start : noun.end].split()):
        return None
    words = reading.text[noun.start : noun.end].split()
    if "growth" in change["change"] and all(word[:1].isupper() for word in words):
        return None
    of = words_of(reading, noun)
    firm = AT_A_FIRM.match(reading.text, noun.end, stop)
    named = phrase_at(reading.text, firm.end(), stop=stop) if firm else None
    if named is not None:
        # "An 88 percent rise in profits | at rival Orion"
        return Span(figure.start, named.end), f"{CHANGE_OF[change['change']]} of {of} at {words_of(reading, named)}"
    if SHORT.sub("", of).islower():
        sentence = around(reading, figure)
        told = REPORTED.search(reading.lower, max(sentence.start, figure.start - REPORT_NEAR), figure.start)
        owner = holder_before(reading, told.start(), floor=sentence.start) if told else None
        if owner is None and is_alone(of):
            return None
        of = f"{words_of_holder(reading, owner)} {of}" if owner else of
    return Span(figure.start, noun.end), f"{CHANGE_OF[change['change']]} of {of}"


def behind_short(reading: Reading, noun: Span, *, stop: int) -> Span:
    """A noun that goes on behind its abbreviation: "gross operating margin (GOM) | income"."""
    short = SHORT_AHEAD.match(reading.text, noun.end, stop)
    more = phrase_at(reading.text, short.end(), stop=stop) if short else None
    if (
        more is None
        or reading.lower.endswith("ed", more.start, more.end)
        or not FINITE.isdisjoint(reading.lower[more.start : more.end].split())
    ):
        return noun
    return Span(noun.start, more.end)


def level_before(reading: Reading, figure: Figure) -> tuple[Span, str] | None:
    """ "Unemployment rose to 9.4 percent", "a turnout of 61%"."""
    behind = reading.lower[max(0, figure.start - LOOK_BACK) : figure.start]
    if RATE_HEADS.isdisjoint(behind.split()):
        return None
    found = next((rate for rate in RATE.finditer(behind) if LEVEL_AHEAD.match(behind, rate.end())), None)
    if found is None:
        return None
    begin = figure.start - len(behind) + found.start("noun")
    noun = " ".join(found["noun"].split())
    level = LEVEL_AHEAD.match(behind, found.end())
    if level and level["where"] and TIMES.isdisjoint(level["where"].split()) and not DIGIT.search(level["where"]):
        at = begin + len(found["noun"])
        noun += " " + " ".join(reading.text[at : at + len(level["where"])].split())
    if not TAX_RATE.search(noun):
        owner = None if noun.endswith(("turnout", "containment")) else owner_at(reading, begin)
        return Span(begin, figure.end), f"{owner} {noun}" if owner else noun
    payer = payer_of(reading, begin, floor=around(reading, figure).start)
    return (Span(begin, figure.end), f"{payer} {noun}") if payer else None
