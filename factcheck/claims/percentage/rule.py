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

from factcheck.claims.bases import HOLLOW, IN_AHEAD, base_at, noun_at, words_of
from factcheck.claims.draft import Draft, Missed
from factcheck.claims.measure import around, measure
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

OF_AHEAD = re.compile(r"\s+of\s+(?:all\s+)?(?!them\b|those\b|which\b|whom\b|it\b|us\b|what\b)")
CHANGES = {
    "rise": "rise rises rose risen rising increase increases increased increasing up gain gains gained gaining grew grown grow grows growing growth climb"
    " climbed climbs climbing jump jumped jumps jumping surge surged surging soared soaring hike higher added advanced advance",
    "fall": "fall falls fell fallen falling drop drops dropped dropping down decline declines declined declining decrease decreased"
    " lost loses losing plunge plunged plunging slump slumped slumping slid slide slipped tumbled sank shrank shrunk contracted contraction cut reduction lower"
    " reduced plummeted eased shed",
}
"""Words for which way a percentage moved something."""
CHANGE_OF = {word: change for change, words in CHANGES.items() for word in words.split()}
CHANGE_AHEAD = re.compile(
    r"[\s-]+(?:year-on-year\s+|annual\s+|overall\s+|pay\s+|price\s+|wage\s+|tax\s+)?"
    r"(?P<change>rise|increase|gain|jump|surge|hike|drop|fall|decline|decrease|cut|reduction|plunge|slump|growth)\s+(?:in|of)\s+"
)
TIMES = frozenset(
    "first second third fourth quarter month months year years week weeks day days january february march april may june july august september october november december".split()
)
""" "A 9 percent drop in the first quarter" does not say of what."""
STAKES = re.compile(
    r"[\s-]+(?P<noun>(?:(?!in\b|of\b|on\b|to\b|for\b|by\b|and\b|or\b|the\b|an?\b|from\b|at\b|with\b)[a-z]+\s+)?"
    r"(?:stake|share|majority|tariffs?|tax\s+rate|tax|interest\s+rate|approval\s+rating|turnout))\b"
    r"(?!\s+(?:cuts?|rises?|increases?|hikes?|breaks?|credits?|prices?|reductions?|relief|rebates?)\b)"
)
ALONE = re.compile(r"rate\Z|rating\Z|turnout\Z|\s(?:tax|tariffs?)\Z")
"""Stakes that need no "of" or "in" to be understood: a turnout, a sales tax."""
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
    (?: \s+ (?: in | for | among | of ) \s+ (?:[\w'’-]+\s+){0,3}? [\w'’-]+ )??
    (?: \s+ (?: had | has | have | would | could | will | may | been | is | was | were | be | officially | already | currently | now | at | of | to | stood | stands
        | remained | remains | reached | reaches | hits | hit | rises | falls | climbs | drops | stands | rose | risen | fell | fallen | climbed | dropped | jumped | rising | falling | reaching | hitting | running | put | estimated
        | reported | about | around | averaged | topped | exceeded | from ) )+
    \s+ \Z
    """,
    re.VERBOSE,
)
ACTED_ON = re.compile(
    r"""
    \b(?:in|kills?|killed|contain(?:s|ed)?|captur(?:e|es|ed)|remov(?:e|es|ed)|collect(?:s|ed)?|destroy(?:s|ed)?|cut|treat(?:s|ed)?|cures?|cured
      |blocks?|blocked|stops?|stopped|uses?|used|spends?|spent|pays?|paid|gives?|gave|given|affect(?:s|ed)?)\s+\Z
    """,
    re.VERBOSE,
)
"""What is done to a share, or happens in it, is what the share is of: "deaths in 7 percent of cases", "kills 99 percent of germs"."""
FILLERS = frozenset("by some another an a as much almost nearly".split())
CLAUSE_START = re.compile(
    r"(?:[,;:()“”\"—–]|\.(?=\s)|\s--\s|\b(?P<word>that|said|says|and|but|while|as|when|because|after|where|which|with|if|showed|shows|reported|than|or|to"
    r"|who|saw|before|since|although|though|whose)\b)\s*"
)
LEADING = re.compile(
    r"[-*–\s]*(?:(?:the|its|their|a|an|his|her|our|also|meanwhile|however|now|already)\s+)*", re.IGNORECASE
)
NOT_SUBJECT_END = frozenset(
    "has have had was were is are be been also already nearly almost could would will may might only further then later having closed ended finished earlier"
    " since ever not 's just still even down up gone come went".split()
)
LISTED = 60
"""Characters before "and" in which a comma makes a list of what follows it: "Cameroon, Congo and Gabon have declined"."""
SEEN = frozenset("seen saw watched".split())
LONGEST_SUBJECT = 6
NOT_A_SUBJECT = frozenset(
    "it they he she we i you this these those there who which that one some many both also not on in at by for from of under with during among".split()
)
LOOK_BACK = 110
CHANGE_NEAR = 40
MIXED = re.compile(r"\A(?:below|above|under)\b|(?:%|percent|per\s+cent)\s+to\s+[\d.,]+\Z")
""" "Yields dropped below 2 percent" tells a level, "fell 2 percent to 610 pence" no range."""
FIGURES = frozenset("ratio total figure figures number numbers amount amounts thing things".split())
""" "That important ratio jumped" says nothing."""
HAS_SEEN = re.compile(
    r"(?P<owner>.+?)\s+(?:(?:has|have|had)\s+)?(?:seen|saw|sees|see|watched)\s+(?:its|their|his|her)\s+(?P<noun>.+)",
    re.IGNORECASE,
)
""" "The firm has seen its sales fall": the firm's sales."""


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each percentage of which the words beside it tell the base."""
    for figure in reading.figures:
        if figure.unit != "%":
            continue
        named = None if MIXED.search(reading.lower[figure.start : figure.end]) else base_of(reading, figure)
        if named is not None:
            yield measure(reading, "percentage", figure, span=named[0], of=named[1])
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
    if share is not None and ACTED_ON.search(reading.lower, max(0, figure.start - LOOK_BACK), figure.start):
        return None
    if share is not None:
        base = base_at(reading, share.end(), stop=stop)
        return (Span(figure.start, base[0]), base[1]) if base else None
    change = CHANGE_AHEAD.match(reading.lower, figure.end, stop)
    if change is not None:
        return changed(reading, figure, change, stop=stop)
    stake = STAKES.match(reading.lower, figure.end, stop)
    if stake is not None:
        return staked(reading, figure, stake, stop=stop)
    return level_before(reading, figure) or change_before(reading, figure)


def changed(reading: Reading, figure: Figure, change: re.Match[str], *, stop: int) -> tuple[Span, str] | None:
    """ "A 10 percent rise in fuel prices"; "2.5 percent growth in Germany" leaves unsaid of what."""
    noun = noun_at(reading, change.end(), stop=stop)
    if noun is None or not TIMES.isdisjoint(reading.lower[noun.start : noun.end].split()):
        return None
    words = reading.text[noun.start : noun.end].split()
    if "growth" in change["change"] and all(word[:1].isupper() for word in words):
        return None
    return Span(figure.start, noun.end), f"{CHANGE_OF[change['change']]} of {words_of(reading, noun)}"


def staked(reading: Reading, figure: Figure, stake: re.Match[str], *, stop: int) -> tuple[Span, str] | None:
    """ "A 20 percent stake in the mine", "a 69 percent majority of voters": what it is a stake in."""
    ahead = IN_AHEAD.match(reading.lower, stake.end(), stop)
    kind = " ".join(stake["noun"].split())
    if ahead is not None and kind.endswith("majority"):
        base = base_at(reading, ahead.end(), stop=stop)
        return (Span(figure.start, base[0]), base[1]) if base else None
    noun = noun_at(reading, ahead.end(), stop=stop) if ahead else None
    if ahead is not None and noun is not None and not kind.endswith(("rate", "rating", "turnout")):
        return Span(figure.start, noun.end), f"{kind} {ahead.group().split()[0]} {words_of(reading, noun)}"
    return (Span(figure.start, stake.end()), kind) if ALONE.search(kind) else None


def level_before(reading: Reading, figure: Figure) -> tuple[Span, str] | None:
    """ "Unemployment rose to 9.4 percent", "a turnout of 61%"."""
    behind = reading.lower[max(0, figure.start - LOOK_BACK) : figure.start]
    if RATE_HEADS.isdisjoint(behind.split()):
        return None
    found = next((rate for rate in RATE.finditer(behind) if LEVEL_AHEAD.match(behind, rate.end())), None)
    if found is None:
        return None
    begin = figure.start - len(behind) + found.start("noun")
    return Span(begin, figure.end), " ".join(found["noun"].split())


def change_before(reading: Reading, figure: Figure) -> tuple[Span, str] | None:
    """ "Sales fell 3 percent": the subject of the verb, where the clause is short enough to tell."""
    sentence = around(reading, figure)
    first = max(sentence.start, figure.start - LOOK_BACK)
    behind = reading.lower[first : figure.start]
    end = len(behind.rstrip())
    while end and (word := behind[:end].rsplit(None, 1)[-1]) in FILLERS:
        end = len(behind[: end - len(word)].rstrip())
    if not end or word not in CHANGE_OF:
        return None
    end -= len(word)
    begin = subject_start(behind, end, whole=first == sentence.start)
    if begin is None:
        return None
    words = behind[begin:end].split()
    while words and (words[-1] in NOT_SUBJECT_END or words[-1].endswith(("ly", "ed"))):
        end = behind.rindex(words.pop(), begin, end)
    if (
        not 0 < len(words) <= LONGEST_SUBJECT
        or NOT_A_SUBJECT.intersection((words[0], words[-1]))
        or words[0].endswith("ing")
    ):
        return None
    subject = subject_of(" ".join(reading.text[first + begin : first + end].split()))
    return (Span(first + begin, figure.end), f"{CHANGE_OF[word]} of {subject}") if subject else None


def subject_of(words: str) -> str | None:
    """The thing that changed in the words before its verb; None where they run over a caption or say nothing alone ("the stock")."""
    seen = HAS_SEEN.fullmatch(words)
    owner = seen["owner"].removesuffix("'s") if seen else None
    subject = f"{owner}'s {seen['noun']}" if seen else words
    if " The " in subject or (owner or "").lower() in NOT_A_SUBJECT or not SEEN.isdisjoint(subject.lower().split()):
        return None
    if subject.islower() and subject.split()[-1] in FIGURES:
        return None
    return None if subject.lower() in HOLLOW else subject.replace(" 's ", "'s ").replace(" ’s ", "’s ")


def subject_start(behind: str, end: int, *, whole: bool) -> int | None:
    """Where the clause starts that ends at `end`, without its article; None where the subject cannot be told.

    `whole` says that the words reach back to where the sentence starts.
    """
    starts = list(CLAUSE_START.finditer(behind, 0, end))
    last = starts[-1] if starts else None
    if last is None:
        clause = 0 if whole else None
    elif last["word"] == "to" or (
        last["word"] in ("and", "or") and "," in behind[max(0, last.start() - LISTED) : last.start()]
    ):
        # "Falling back to close up 0.5 percent" names no subject, a list only its last item.
        clause = None
    else:
        clause = last.end()
    if clause is None:
        return None
    lead = LEADING.match(behind, clause, end)
    return lead.end() if lead else clause
