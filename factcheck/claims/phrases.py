"""Noun phrases beside a figure, read word by word: forwards behind it, backwards before it."""

import re

from factcheck.text.values import Span

PREPOSITIONS = (
    "of in on at by to for from with into onto over under after before during since until till about against between among amid through"
    " within without towards toward across around near along outside inside beyond behind above below per via as than despite throughout"
    " upon off out up down back away alone ahead"
)
JOINING = "and or but nor so yet while when where because although though if unless that which who whom whose what how why whether plus vs versus compared"
AUXILIARIES = (
    "is are was were be been being am has have had having do does did will would can cannot could may might must shall should not n't 's 're 've"
    " wo ca"
)
PRONOUNS = "he she it they we you i him them us me himself itself themselves there here this these those another each every one ones"
TIMES = (
    "now then today yesterday tomorrow tonight last next ago later earlier previously already also still just only even ever soon again"
    " monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november"
    " december mon tue wed thu fri sat sun jan feb aug sept sep oct nov dec once annually yearly monthly daily together instead thanks very least meanwhile however too further apiece right so-called"
)
VERBS = (
    "said says say told tells added adds reported reports announced according came comes come goes go went gone made makes make took takes"
    " take got gets get gave gives give given set lay known used spent due owed paid raised including include includes included"
    " helped remains remain represents covers caused causing led leading left meant means went saw seen shown shows"
    " began begun broke ran held struck lies stood stands live lives lived living called making using following starting released"
    " killed injured become became affected amounts available apiece allegedly reportedly per compare compares reflect reflects appears argue argues predict predicts sells matures overseen blunts"
)
CLOSING = frozenset(f"{PREPOSITIONS} {JOINING} {AUXILIARIES} {PRONOUNS} {TIMES} {VERBS}".split())
"""Words that no longer belong to a noun phrase that stands before them."""
OPENING = frozenset(
    "the a an its their his her our my your this these those that some any all both no more most other such another".split()
)
"""Words that open a noun phrase; backwards, it starts behind them."""
NEXT = re.compile(r"(?:\s+|\s?['’](?=s\b)|-)?(?P<word>[^\W\d_][\w&]*(?:['’.-]\w+)*(?:(?<=[A-Z]\.[A-Z])\.(?=\s\w))?)")
"""The next word of a phrase; the last full stop of "U.S." belongs to it."""
ARTICLE = re.compile(
    r"(?:(?:the|a|an|its|their|his|her|our|my|your|this|that|these|those|some|all|such)\s+)+", re.IGNORECASE
)
ADJECTIVE = re.compile(r"[a-z](?:al|ic|ous|ary|ive|ian|able|ish|term|ern)\Z")
AND = re.compile(r"\s+(?:and|or)\s+(?!the\b|a\b|an\b)(?=[a-z])")
PARTICLES = frozenset("au aux de del della des di do dos du el la las le les los san sur van von al bin ibn".split())
"""Small words inside names: "Port au Prince"."""
QUARTERS = frozenset("northern southern eastern western central north south east west upper lower".split())
"""Small words before the name of a land: "western Louisiana"."""
OF = re.compile(r"\s+of\s+")
LAST = re.compile(r"(?P<word>(?<![\w.])(?:[A-Z]\.){2,4}|[^\W\d_][\w&]*(?:['’.-]\w+)*)\s*\Z")
""" "The bank |", "the U.S. |"."""
AUXILIARY_AHEAD = re.compile(r"\s(?:is|was|has|had|will|would|can|could|may|said|says)\s")
""" "To fund the clean-up | IBM | is likely to": the name opens a clause behind a line without its stop."""
LATE = re.compile(r"\s(?:late|early)\Z")
NUMBERED = re.compile(r"(?<![\w.,-])\d{1,4}-\Z")
NOUNS_LIKE_VERBS = frozenset(
    """
        need speed seed weed feed funding spending financing lending housing building buildings training shipping banking engineering drilling
        mining laundering offering holding clothing farming fishing advertising manufacturing marketing nursing warning planning wedding
        meeting hearing wing king spring ring string thing sibling ceiling painting trading gambling outing bombing killing shooting crossing
        landing ruling rating polling pricing saving earning beijing writing setting heating lighting parking boarding schooling teaching learning
        testing spraying firing policing counterfeiting trafficking smuggling hacking recycling screening broadcasting giving operating underlying cooking outstanding
    """.split()
)
"""Words in "-ing" and "-ed" that go on with a noun phrase."""
ADVERB = re.compile(r"\w{3,}ly\Z")
"""Also "family" and "supply", which are put back below."""
NO_ADVERB = frozenset(
    "family families supply assembly early daily weekly monthly quarterly yearly monopoly italy july likely friendly deadly elderly costly".split()
)
TIMELESS = frozenset(
    """
        recent minutes hours days weeks months years minute hour day week month year past last next morning afternoon evening night midnight noon time times
        total all fact addition response least once order which whom them it one part case end start beginning decades decade moment way what
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
        first second third early late mid spring summer autumn winter there here that this condition account comparison exchange fourth quarter return these those trading
    """.split()
)
"""Words that make a phrase behind a noun one of time or manner, not of place."""


def phrase_at(text: str, position: int, *, stop: int, most: int = 5) -> Span | None:
    """The noun phrase that starts at a position, without its article: "the | temporary shelters of" is "temporary shelters".

    It ends at a preposition, a verb, a time, a stop, and where a name begins behind small words.
    """
    article = ARTICLE.match(text, position, stop)
    start = article.end() if article else position
    end = place = start
    small = False
    for number in range(most):
        found = NEXT.match(text, place, stop)
        if found is None or (number == 0 and found.start("word") != place) or (number and found.start("word") == place):
            break
        word = found["word"]
        lower = word.lower()
        if (
            (lower in CLOSING and word != "US")
            or (ADVERB.match(lower) and lower not in NO_ADVERB)
            or (number and lower in OPENING)
        ):
            break
        if number and lower.endswith(("ed", "ing")) and lower not in NOUNS_LIKE_VERBS and "-" not in lower:
            # "Oil released into the Gulf" tells of the oil with a verb.
            break
        if (
            small
            and word[0].isupper()
            and not (word.isupper() and len(word) < 5 and not AUXILIARY_AHEAD.match(text, found.end()))
            and not goes_on_small(text, found.end(), stop)
        ):
            # "Foreign earnings Goldman had", but "frozen Libyan funds".
            break
        # "The Obama-era Deferred Action": what a hyphen joins to a name ends no small words.
        small = (
            word[0].islower()
            and lower not in PARTICLES
            and lower not in QUARTERS
            and text[found.start("word") - 1] != "-"
        )
        end = place = found.end()
        if text[end : end + 2] in ("'s", "’s") or text[end : end + 3] in (" 's", " ’s"):
            end = place = end + (2 if text[end] != " " else 3)
    late = LATE.search(text, start, end)
    if late is not None:
        # "In that sector | late last year"
        end = late.start()
    if end > start and ADJECTIVE.search(text, max(start, end - 14), end):
        # "Environmental | and economic damage" hangs on one noun.
        joined = AND.match(text, end, stop)
        more = phrase_at(text, joined.end(), stop=stop, most=most) if joined else None
        end = more.end if more else end
    return Span(start, end) if end > start else None


def goes_on_small(text: str, position: int, stop: int) -> bool:
    """Whether a word in small letters that belongs to the phrase follows."""
    found = NEXT.match(text, position, stop)
    if found is None or found.start("word") == position:
        return False
    word = found["word"]
    return word.islower() and word not in CLOSING and not word.endswith(("ed", "ing", "ly"))


def chain_at(text: str, position: int, *, stop: int) -> Span | None:
    """The noun phrase that starts at a position with what "of" hangs on it: "the | mouth of the Mississippi River"."""
    phrase = phrase_at(text, position, stop=stop)
    for _ in range(2):
        link = OF.match(text, phrase.end, stop) if phrase else None
        more = phrase_at(text, link.end(), stop=stop) if link else None
        if phrase is None or more is None:
            break
        phrase = Span(phrase.start, more.end)
    return phrase


def phrase_before(text: str, position: int, *, floor: int, most: int = 4) -> Span | None:
    """The noun phrase that ends at a position: "put its total cleanup costs |" is "total cleanup costs"."""
    start = end = position
    while end > floor and text[end - 1].isspace():
        end -= 1
    start = end
    for number in range(most):
        found = LAST.search(text, max(floor, start - 40), start)
        if found is None or (number and text[found.end("word") : start].strip()):
            break
        lower = found["word"].lower()
        if (
            lower == "s"
            or lower in CLOSING
            or lower in OPENING
            or (lower.endswith(("ing", "ed", "ly")) and lower not in NO_ADVERB)
            or (number and is_verb(lower))
        ):
            break
        start = found.start("word")
        number_before = NUMBERED.search(text, max(floor, start - 8), start) if text[start - 1 : start] == "-" else None
        if number_before is not None:
            # "A 12-member | team"
            start = number_before.start()
            break
        if text[max(floor, start - 1) : start].strip():
            # A hyphen, a stop, a bracket or a quotation mark stands right before it.
            break
    return Span(start, end) if end > start else None


BASE_VERBS = frozenset(
    """
        expect expects report reports pay pays see sees face faces suffer suffers cause causes demand demands post posts raise raises
        sell sells buy buys provide provides meet meets suspend suspends forecast forecasts seek seeks want wants ask asks offer offers estimate estimates put puts bring brings push pushes cut cuts allow allows
        cap caps limit limits cover covers reach reaches reached measure rise rises stole took bought sold held made spent paid got saw cost
        carry carries approve approves propose proposes receive receives find found keep kept win won lost lose loses
    """.split()
)


def is_verb(lower: str) -> bool:
    """Whether a word before a noun is rather the verb that takes it: "expect costs"."""
    return lower in BASE_VERBS


def possessive(owner: str) -> str:
    """An owner before what is owned.

    >>> possessive("Goldman Sachs"), possessive("the bank")
    ("Goldman Sachs'", "the bank's")
    """
    return f"{owner}'" if owner.endswith("s") else f"{owner}'s"
