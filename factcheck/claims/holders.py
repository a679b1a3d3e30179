"""Who has, makes up or gets what a figure counts: the subject right before its verb ("China | accounts for 90 percent of the trade").

A subject is told only where its clause opens right before it; after a pronoun, in a list and behind words that may belong to another
clause there is none.
"""

import re

from factcheck.claims.phrases import phrase_before, possessive
from factcheck.text.reading import Reading
from factcheck.text.values import Span

REACH = 130
"""Characters before a verb in which its subject is looked for."""
LINKS_AT_MOST = 3
LEAD = re.compile(
    r"""
    (?: (?: \s* ,)? \s+ (?: which | that | who ) | \s* , )? (?P<helpers> (?: \s+ (?: now | still | also | already | currently | alone | together | each | only | itself
      | have | has | had | will | would | could | may | might | can | to | is | was | are | were | expected | estimated | thought | said | believed
      | once | now | typically | usually | roughly | nearly | reportedly | combined | [a-z]{3,}ly ) )* ) \s* \Z
    """,
    re.VERBOSE,
)
"""What may stand between a subject and its verb: ", which now", " together", ","."""
RELATIVE = frozenset(("which", "that", "who"))
LINK = re.compile(
    r"(?P<link>\b(?:of|in|from|for|at|on|and|with|to)|&)\s+(?:(?:the|a|an|its|their|his|her|our|these|those)\s+)?\Z"
)
LIST_BEFORE = re.compile(r",\s+(?:(?:and|or|now|once|then|formerly|himself|herself)\s+)?(?:(?:the|a|an|its)\s+)?\Z")
ARTICLE = re.compile(
    r"\b(?:the|a|an|its|their|his|her|our|this|that|these|those|all|both|such|other)\s+\Z", re.IGNORECASE
)
OPENS = re.compile(
    r"(?:[.;:,(“\"!?–—\n]|--|\b(?:that|and|but|while|as|because|although|though|where|when|whereas|since|said|says|if|or|which|so|then|today|now))\s*\Z",
    re.IGNORECASE,
)
"""What may stand right before a subject: the start of its clause."""
NOBODY = frozenset(
    """
        it they he she we i you this these those that there here who which one some many both each others most all who everyone nobody none
        yesterday today monday tuesday wednesday thursday friday saturday sunday people numbers figures total
    """.split()
)
"""Words that name no holder."""
PARTNERS = re.compile(r"(?:[A-Z][\w.'’]*\s)+&\s\Z")
OWN = re.compile(r"\A(?:its|their|his|her|our|my|your)\s+", re.IGNORECASE)


def holder_before(reading: Reading, verb: int, *, floor: int) -> Span | None:
    """The subject whose verb starts at a place, without its article, back to `floor` at most: "the EU, | accounting for"."""
    text, lower = reading.text, reading.lower
    begins, floor = floor, max(floor, verb - REACH)
    lead = LEAD.search(lower, floor, verb)
    end = lead.start() if lead else verb
    apart = lead is not None and "," in lead.group()
    relative = lead is not None and not RELATIVE.isdisjoint(lead.group().split())
    phrase = phrase_before(text, end, floor=floor)
    if phrase is None:
        return None
    start = phrase.start
    joined: int | None = None
    # "Restored order to a country that | accounts for": the clause is about its last noun.
    for _ in range(0 if relative and not apart else LINKS_AT_MOST):
        link = LINK.search(lower, max(floor, start - 12), start)
        if relative and link is not None and not (link["link"] in ("of", "&") and is_name(text, link, floor)):
            # "Members of the minority | sect, which", but "the Bank of | Utah, which"
            break
        more = phrase_before(text, link.start(), floor=floor) if link else None
        if link is None or more is None:
            break
        if link["link"] == "and" and joined is None:
            joined = start
        start = more.start
    if joined is not None and not opens_clause(text, lower, start, floor=floor, begins=begins):
        # "It pays for half of the harvest and the northern states | take 95 percent": the clause opens behind the "and".
        start = joined
    article = ARTICLE.search(text, max(floor, start - 8), start)
    opening = article.start() if article else start
    words = text[start : phrase.end].split()
    if article is not None and article.group().strip().lower() in ("such", "these", "those", "other"):
        return None
    if NOBODY.intersection((words[0].lower(), words[-1].lower())) or LIST_BEFORE.search(
        lower, max(floor, opening - 12), opening
    ):
        return None
    named = words[0][:1].isupper() and opening > floor
    if not opens_clause(text, lower, start, floor=floor, begins=begins) and not relative and not (apart and named):
        # "Trade with the EU, accounting for": a name that the words behind the comma are about.
        return None
    return Span(start, phrase.end)


def is_name(text: str, link: re.Match[str], floor: int) -> bool:
    """Whether the word before a link has a capital: "the Bank | of"."""
    before = text[floor : link.start()].split()
    return bool(before) and before[-1][0].isupper()


def opens_clause(text: str, lower: str, start: int, *, floor: int, begins: int) -> bool:
    """Whether a phrase, with its article, opens its clause."""
    article = ARTICLE.search(text, max(floor, start - 8), start)
    opening = article.start() if article else start
    return not text[begins:opening].strip() or OPENS.search(lower, max(floor, opening - 12), opening) is not None


def words_of_holder(reading: Reading, span: Span) -> str:
    """A holder with its possessive: "China's", "Sunni Muslims'"."""
    words = " ".join(reading.text[span.start : span.end].split()).replace(" 's ", "'s ").replace(" ’s ", "’s ")
    return possessive(words)


def company_before(reading: Reading, position: int, *, floor: int) -> str | None:
    """The one company or body named before "its", in its sentence or else in the one before: "Shares of Norcorp fell. | Its London shares"."""
    if reading.text[floor:position].strip():
        return only_body(reading, Span(floor, position))
    before = reading.sentence(max(0, floor - 1))
    return only_body(reading, before) if before.start < floor else None


def only_body(reading: Reading, words: Span) -> str | None:
    """The organization that is the only one named there."""
    bodies = {
        reading.text[start_of(reading, name.start, floor=words.start) : name.end]
        for name in reading.names_in(words)
        if name.type == "organization"
    }
    return bodies.pop() if len(bodies) == 1 else None


def start_of(reading: Reading, name: int, *, floor: int) -> int:
    """Where a firm's name begins whose end stands behind "&": "Sumida & | Co"."""
    partner = PARTNERS.search(reading.text, max(floor, name - REACH), name)
    return partner.start() if partner else name
