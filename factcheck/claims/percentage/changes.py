"""What rose or fell before a percentage: the subject of "sales fell 3 percent", read back to where its clause opens."""

import re

from factcheck.claims.bases import HOLLOW
from factcheck.claims.holders import company_before
from factcheck.claims.measure import around
from factcheck.claims.phrases import chain_at, phrase_at
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

CHANGES = {
    "rise": "rise rises rose risen rising increase increases increased increasing up gain gains gained gaining grew grown grow grows growing growth climb"
    " climbed climbs climbing jump jumped jumps jumping surge surged surging soared soaring hike higher added advanced advance",
    "fall": "fall falls fell fallen falling drop drops dropped dropping down decline declines declined declining decrease decreased"
    " lost loses losing plunge plunged plunging slump slumped slumping slid slide slipped tumbled sank shrank shrunk contracted contraction cut reduction lower"
    " reduced plummeted eased shed",
}
"""Words for which way a percentage moved something."""
CHANGE_OF = {word: change for change, words in CHANGES.items() for word in words.split()}
FILLERS = frozenset("by some another an a as much almost nearly".split())
CLAUSE_START = re.compile(
    r"(?:[,;:()“”\"—–]|\.(?=\s)|\s--?\s|\b(?P<word>that|said|says|and|but|while|as|when|because|after|where|which|with|if|showed|shows|reported|than|or|to"
    r"|who|saw|before|since|although|though|whose)\b)\s*"
)
LEADING = re.compile(
    r"[-*–\s\\]*(?:(?:the|its|their|a|an|his|her|our|also|meanwhile|however|now|already|yesterday|today|overnight|(?:last|this)\s+(?:night|week|month|year|morning|quarter|summer))\s+)*",
    re.IGNORECASE,
)
NOT_SUBJECT_END = frozenset(
    "today yesterday overnight has have had was were is are be been being also already nearly almost could would will may might only further then later having closed ended finished earlier"
    " since ever not forecast seen 's just still even down up gone come went".split()
)
PARTICLES = frozenset(("up", "down"))
PHRASAL = {
    word: way
    for way, words in {
        "fall": "gave give gives giving given",
        None: "make makes made making take takes took taking set sets use used using buy bought"
        " racked racks rack picked picks pick piled tied ended ends wound held holds backed broke break shut turned pinned put puts paid pay cut bring brought clean cleaned",
    }.items()
    for word in words.split()
}
"""Verbs that make something else of "up" and "down", and which way they go then, if any."""
CODE = re.compile(r"\A(?:\.?[A-Z]+\d[A-Z\d]*|[A-Z]{1,6}\.[A-Z]{1,3})\Z")
""" "MILA00000PUS", "IBLA.MC": what an exchange calls a share."""
DIGITS = re.compile(r"[A-Z]\d")
VERB_LIKE = re.compile(
    r"(?:\w+ed|is|are|was|were|has|have|had|rose|fell|said|says|grew|will|would|can|could|may|lost|won|made|took|went|came)\b"
)
DIGIT = re.compile(r"\d\s?(?:%|percent|per\scent)")
LIMBED = re.compile(r"\b(?:excluding|including|before|after)\b")
AT_AHEAD = re.compile(
    r"\s+(?:at|among|excluding|outside|in(?=\s(?:the\s)?[A-Z])(?!\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b))\s+(?=[^\W\d_])"
)
NOT_WHERE = frozenset(
    "beginning trading close end start opening noon midday midnight least all home first time once open day week month year quarter same constant midsession".split()
)
SELLING = re.compile(r"\s+[a-z]+ing\s+(?=[^\W\d_])")
CLAUSES = frozenset("report reports say says expect expects being".split())
LISTED = 60
"""Characters before "and" in which a comma makes a list of what follows it: "Cameroon, Congo and Gabon have declined"."""
SENDING = frozenset("sent pushed drove knocked dragged pulled forced".split())
ON_A_DAY = re.compile(
    r"\s(?:(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this)\s(?:year|month|week|quarter)|[A-Z]{2,5}\s=)\Z"
)
""" "BP stock | on Friday | fell 6 percent"."""
SEEN = frozenset("seen saw watched".split())
COMMON = frozenset(
    """
        sales exports imports shares stocks profit profits revenue revenues income prices output production earnings orders traffic demand spending
        costs crime deaths cases rents wages ridership attendance membership turnover bookings investment donations tourism
    """.split()
)
"""Nouns that may open a sentence with a capital without being a name."""
REPORTED_BY_ALL = frozenset(
    [
        "quarterly profit",
        "annual profit",
        "quarterly earnings",
        "quarterly revenue",
        "net income",
        "net profit",
        "operating profit",
        "operating income",
        "net sales",
        "share price",
        "stock price",
        "market value",
        "pretax profit",
    ]
)
ITSELF = frozenset(
    "unemployment inflation joblessness turnout gold oil gas copper silver crude brent bitcoin wheat corn sugar coffee sterling gdp".split()
)
"""What the world has one of: nobody asks whose it is."""
SAID_ITS = re.compile(
    r"\b(?:[Tt]he\s)?(?P<owner>(?:(?<=[Tt]he\s)[a-z]+|[A-Z][\w&-]*)(?:\s[A-Z][\w&-]*){0,3})\s(?:has\s|also\s)?(?:said|says|reported|announced|added)\s(?:(?:on\s)?[A-Z][a-z]+day\s)?(?:that\s)?(?:its|their)\s"
    r"(?:[a-z]+\s)?\Z"
)
ITS = re.compile(r"\b[Ii]ts\s+\Z")
LONGEST_SUBJECT = 6
NOT_A_SUBJECT = frozenset(
    "it they he she we i you this these those there who which that one some many both also not on in at by for from of under with during among".split()
)
LOOK_BACK = 110
FIGURES = frozenset("ratio total figure figures number numbers amount amounts thing things".split())
""" "That important ratio jumped" says nothing."""
HAS_SEEN = re.compile(
    r"(?P<owner>.+?)\s+(?:(?:has|have|had)\s+)?(?:seen|saw|sees|see|watched)\s+(?:its|their|his|her)\s+(?P<noun>.+)",
    re.IGNORECASE,
)
""" "The firm has seen its sales fall": the firm's sales."""


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
    change: str | None = CHANGE_OF[word]
    verb = behind[:end].rsplit(None, 1)[-1] if word in PARTICLES and behind[:end].strip() else ""
    if verb in PHRASAL:
        # "The airline gave up 7 percent", but "members make up 5 percent".
        change = PHRASAL[verb] if word == "up" else None
        end = len(behind[:end].rstrip()) - len(verb)
    if change is None:
        return None
    begin = subject_start(behind, end, whole=first == sentence.start)
    if begin is None:
        return None
    words = behind[begin:end].split()
    while words and (
        words[-1] in NOT_SUBJECT_END
        or words[-1].endswith(("ly", "ed"))
        or CODE.match(
            reading.text[first + (last := behind.rindex(words[-1], begin, end)) : first + last + len(words[-1])]
        )
    ):
        end = behind.rindex(words.pop(), begin, end)
    if (
        not 0 < len(words) <= (2 * LONGEST_SUBJECT if LIMBED.search(behind, begin, end) else LONGEST_SUBJECT)
        or NOT_A_SUBJECT.intersection((words[0], words[-1]))
        or words[0].endswith("ing")
    ):
        return None
    if words[0] in SENDING:
        # "The warning, with other fears, | sent BP's shares down 15 percent"
        begin = behind.index(words[0], begin, end) + len(words[0]) + 1
    subject = subject_of(ON_A_DAY.sub("", " ".join(reading.text[first + begin : first + end].split())))
    if subject is None:
        return None
    where = where_behind(reading, figure)
    its = ITS.search(reading.text, sentence.start, first + begin)
    if (its and " " in subject) or (is_alone(subject) and not where):
        owner = owner_before(reading, first + begin, floor=sentence.start) or (
            company_before(reading, its.start(), floor=sentence.start) if its else None
        )
        if owner is None:
            return None
        subject = f"{owner}'s {subject}"
    return Span(first + begin, figure.end), f"{change} of {subject}{where}"


def is_alone(subject: str) -> bool:
    """Whether what rose or fell is told by one noun of which the world has many: "sales", but not "unemployment"."""
    if subject.lower() in REPORTED_BY_ALL:
        return True
    return " " not in subject and (subject.lower() in COMMON or (subject.islower() and subject not in ITSELF))


def owner_before(reading: Reading, position: int, *, floor: int) -> str | None:
    """Who says it of its own: "Norcorp said its | sales fell"."""
    said = SAID_ITS.search(reading.text, max(floor, position - LOOK_BACK), position)
    return " ".join(said["owner"].split()) if said else None


def subject_of(words: str) -> str | None:
    """The thing that changed in the words before its verb; None where they run over a caption or say nothing alone ("the stock")."""
    seen = HAS_SEEN.fullmatch(words)
    owner = seen["owner"].removesuffix("'s") if seen else None
    subject = f"{owner}'s {seen['noun']}" if seen else words
    if not CLAUSES.isdisjoint(subject.lower().split()[1:-1]):
        # "Merchants report business being down"
        return None
    if (
        "/" in subject
        or " The " in subject
        or (owner or "").lower() in NOT_A_SUBJECT | {"has", "have", "had"}
        or not SEEN.isdisjoint(subject.lower().split())
    ):
        return None
    if CODE.match(subject.split()[0]) and DIGITS.search(subject.split()[0]):
        # "FTEU3 of top shares": what an exchange calls the index in the line before.
        return None
    if len(subject) < 3 and subject and not (len(subject) == 2 and subject.isupper()):
        # "BAY. L fell": the code of an exchange, cut.
        return None
    if subject.islower() and subject.split()[-1] in FIGURES:
        return None
    return None if subject.lower() in HOLLOW else subject.replace(" 's ", "'s ").replace(" ’s ", "’s ")


def subject_start(behind: str, end: int, *, whole: bool) -> int | None:
    """Where the clause starts that ends at `end`, without its article; None where the subject cannot be told.

    `whole` says that the words reach back to where the sentence starts.
    """
    starts = list(CLAUSE_START.finditer(behind, 0, end))
    while starts and starts[-1]["word"] in ("and", "or", "before", "after", "with"):
        floor = starts[-2].end() if len(starts) > 1 else 0
        if "," in behind[max(0, starts[-1].start() - LISTED) : starts[-1].start()] or VERB_LIKE.search(
            behind, floor, starts[-1].start()
        ):
            break
        if not behind[floor : starts[-1].start()].strip() or DIGIT.search(behind, floor, starts[-1].start()):
            # "More than 10 percent and its rival fell 4 percent"
            break
        # "Net profit before tax and one-off gains from sales fell 25 percent" has one subject.
        starts.pop()
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


def where_behind(reading: Reading, figure: Figure) -> str:
    """Where a change was one, for it may be another elsewhere: " at dealers selling Asian brands"; mostly nothing."""
    link = AT_AHEAD.match(reading.text, figure.end)
    where = chain_at(reading.text, link.end(), stop=figure.end + 80) if link else None
    if link is None or where is None or not NOT_WHERE.isdisjoint(reading.lower[where.start : where.end].split()):
        return ""
    seller = SELLING.match(reading.text, where.end)
    brand = phrase_at(reading.text, seller.end(), stop=where.end + 60) if seller else None
    return " " + " ".join(reading.text[link.start() : brand.end if brand else where.end].split())
