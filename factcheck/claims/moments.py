"""When the thing that a claim tells of took place, and as of when it is said."""

import re

from factcheck.model import When
from factcheck.text.dates import publication
from factcheck.text.reading import Reading
from factcheck.text.values import DateMention, Span

REPORTING_BEFORE = re.compile(
    r"""
    \b(?: said|says|told\s+[\w.]+(?:\s+[\w.]+){0,2}|reported|testified|warned|revealed|disclosed|called|urged|appealed|announced|confirmed|added|stated|estimated|reporters|statement|wrote|conference|interview|published|released\s+a\s+report)
    \s+(?:(?!a\b|an\b|the\b|its\b)\w+\s+)?(?:on\s+|in\s+|late\s+|early\s+|earlier\s+|earlier\s+on\s+|late\s+on\s+|early\s+on\s+)*\Z
    """,
    re.VERBOSE,
)
AS_OF_BEFORE = re.compile(
    r"\b(?:as\s+of|by|so\s+far|up\s+to|up\s+until)\s+(?:late\s+|early\s+|the\s+end\s+of\s+|midday\s+|noon\s+|the\s+)*(?:on\s+)?\Z"
)
SAYING = "said|says|say|announced|reported|revised|confirmed|told|raised|estimated|acknowledged|warned|put"
SAYING_BEHIND = re.compile(rf",?\s+(?:{SAYING})\b")
OPENS = re.compile(r"(?:\A|[.!?\"”]\s|\n)\s*(?:on\s+|late\s+|early\s+|late\s+on\s+)?\Z")
SAID_THEN = re.compile(
    rf",?\s+(?:[^\s,;:.]+\s+){{1,9}}?(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<!\bbe\s)(?:{SAYING})\b"
)
""" "On Monday, the agency said it had": the day of saying opens the sentence."""
SAID_ASIDE = re.compile(rf",\s+[^,;.]{{1,60}}\b(?:{SAYING})\b(?:\s+[^\s,;.]+){{0,3}},")
""" "Tuesday, a doctor told reporters, 12 died": the day of the deaths."""
TOLL_PUT = re.compile(
    r"\b(?:toll|tally|count|number|total|figure|estimate|cost|costs|bill)\b[^.;]{0,50}\b(?:rose|rises|risen|climbed|stood|stands|reached|jumped|revised|raised|passed)\b"
    r"|\b(?:put|puts|putting|raised|revised|updated|lowered)\s+(?:the|its|their)\s+(?:\w+\s+){0,4}(?:toll|tally|count|number|total|figure|estimate|damage|cost)"
)
"""A toll that is put at a figure on a day is of that day: "in February the government put the toll at 3,838"."""
OTHER_TIME = re.compile(
    r"\b(?:since|before|until|prior\s+to|between|rest\s+of|ahead\s+of|scheduled\s+for|due\s+(?:in|on|by|to)|expected\s+(?:in|on|by)|compared\s+(?:with|to)|than\s+in)\b[^,;.]{0,60}\Z"
    r"|\b(?:for|anniversary\s+of)\s+(?:the\s+)?(?:\w+\s+)?\Z|\|\s*\Z"
)
"""What gives a date to something else: "since protests began last March", "before she spoke on Saturday", "for 2011"."""
APART = re.compile(
    r"[;:]|\s--\s|[.!?]\s|,\s+(?:who|whose|where)\s|\b(?:while|although|though|whereas|because|unlike|contrast|compared|meanwhile|just\s+as)\b"
)
"""What parts a date from another clause."""
POSSESSED = re.compile(r"\s?['’]s\b")
ASIDE = re.compile(r",\s+(?:where|who|whose|which)\b[^,]*\Z")
EARLIER = re.compile(r"\b(?:response\s+to|retaliation\s+for|revenge\s+for|victims\s+of|survivors\s+of)\b[^,;.]{0,60}\Z")
"""What came before the claim: "a ban in response to the test of 29 November"."""
COMPARED = re.compile(
    r"\b(?:up|down|rose|risen|rise|fell|fallen|fall|increased?|decreased?|drop|dropped|grew|grown|growth|climbed|jumped|slipped|change|gains?)\b[^;.]{0,40}\bfrom\b[^,;.]{0,40}\Z"
)
""" "A rise of 12% from 2000": the year that it is compared with."""
THAN = re.compile(r"\s+than\b")
OWN = re.compile(r"\s+(?:in|on|at|of|by|during)\s+\Z|\s*\(?\Z")
""" "From 1.2bn | in 2000": the date that its own words give a figure."""
TAKEN_THEN = re.compile(
    r"[^,;.]{0,40}\b(?:kidnapped|abducted|seized|captured|imprisoned|jailed|detained)\b[^,;.]{0,30}\Z"
)
""" "Freed the pupils | kidnapped more than | two years ago"."""
FREED = re.compile(r"\b(?:released|freed|rescued)\b")
BARE_YEAR = re.compile(r"\d{4}\Z")
YEAR_BEFORE = re.compile(r"\b(?:in|of|during|from|to|since|year|early|late|mid|late-|mid-|and|or)\s*\Z|[(,]\s*\Z")
STAMPED = re.compile(r",?\s*(?:at\s+)?\d{1,2}[.:]\d\d\s*(?:[AaPp]\.?[Mm]\.?\s*)?(?:[A-Z]{2,4}\b|\|)")
"""The clock behind the date of a dateline or a comment: "Monday 5 September 2005 00.00 BST"."""
LEVEL = re.compile(
    r"\s(?:low|high|peak|level|price|forecast|estimate|target|deadline|election|elections|budget|census)s?\b"
)
""" "Up from their June low": a date of something that is compared."""
LEADS = re.compile(r",?[^,;.]{1,60}\b(?:that|which|when|where)\b[^,;.]{0,30}")
CLOCK = re.compile(r"[\d.:]+\s*(?:[ap]\.?m\b|gmt|et|est|bst|utc)?.{0,12}\Z", re.IGNORECASE)
FEAST = re.compile(r"\b(?:christmas|easter|thanksgiving|halloween|new\s+year)\Z", re.IGNORECASE)
FEAST_THING = re.compile(
    r"\s(?!(?:and|or|but|when|after|in|at|on|day|eve|night|morning|weekend|holiday|for|by|as|with|that|which|who|to|from)\b)[a-z]"
)
""" "Christmas lights" are no day."""


def times(reading: Reading, sentence: Span, span: Span) -> tuple[When | None, When | None]:
    """When it happened, and as of when it is said: "police said Sunday that 12 had died on Friday"."""
    when: DateMention | None = None
    as_of: DateMention | None = None
    for mention in reading.dates_in(sentence):
        if not is_day(reading, mention):
            continue
        before = reading.lower[max(sentence.start, mention.start - 80) : mention.start]
        if is_day_of_saying(reading, mention, before):
            as_of = mention if as_of is None or distance(mention, span) < distance(as_of, span) else as_of
        elif is_of_something_else(reading, mention, span, before=before):
            continue
        elif when is None or distance(mention, span) < distance(when, span):
            when = mention
    if (
        when is not None
        and as_of is None
        and not POSSESSED.match(reading.text, when.end)
        and TOLL_PUT.search(reading.lower, max(sentence.start, span.start - 90), span.end)
    ):
        when, as_of = None, when
    return (when.when if when else None), (as_of.when if as_of else None)


def is_day_of_saying(reading: Reading, mention: DateMention, before: str) -> bool:
    """Whether a day is when it was said: "said on Sunday", "as of Friday"; not "killed by Tuesday's quake"."""
    if POSSESSED.match(reading.text, mention.end):
        return False
    if (
        AS_OF_BEFORE.search(before)
        or REPORTING_BEFORE.search(before)
        or SAYING_BEHIND.match(reading.lower, mention.end)
    ):
        return True
    if len(mention.when.timex.value) <= len("2014") or SAID_ASIDE.match(reading.lower, mention.end):
        # "That year, the index said, 12 died": the year of the deaths.
        return False
    return OPENS.search(before) is not None and SAID_THEN.match(reading.lower, mention.end) is not None


def is_of_something_else(reading: Reading, mention: DateMention, span: Span, *, before: str) -> bool:
    """Whether a date tells when something besides the claim was: what came before it, what it is compared with."""
    if is_parted(reading, mention, span) or THAN.match(reading.lower, mention.end):
        return True
    if mention.start >= span.end:
        if OWN.fullmatch(reading.lower, span.end, mention.start):
            return False
        if TAKEN_THEN.fullmatch(reading.lower, span.end, mention.start):
            return True
    elif (
        mention.start > span.start
        and TAKEN_THEN.fullmatch(reading.lower, span.start, mention.start)
        and FREED.search(reading.lower, mention.end, span.end)
    ):
        # "21 of the pupils abducted two years ago have been released"
        return True
    between = reading.lower[max(span.end, mention.start - 80) : mention.start]
    if COMPARED.search(before) or EARLIER.search(between):
        return True
    return OTHER_TIME.search(before) is not None and not leads_to(reading, mention, span)


def is_day(reading: Reading, mention: DateMention) -> bool:
    """Whether a mention is a time at which something can have happened: no length, no label, no day to come."""
    timex = mention.when.timex
    if timex.type not in ("DATE", "TIME") or timex.value.endswith("_REF"):
        return False
    words = reading.text[mention.start : mention.end]
    if timex.type == "TIME" and CLOCK.fullmatch(words):
        return False
    if BARE_YEAR.fullmatch(words) and not YEAR_BEFORE.search(reading.lower, max(0, mention.start - 12), mention.start):
        # "Best bum 2017"
        return False
    if FEAST.search(words) and FEAST_THING.match(reading.text, mention.end):
        return False
    if STAMPED.match(reading.text, mention.end) or LEVEL.match(reading.lower, mention.end):
        return False
    published = publication(reading.article.published)
    return published is None or mention.when.earliest is None or mention.when.earliest <= published


def leads_to(reading: Reading, mention: DateMention, span: Span) -> bool:
    """ "Since the April 20 explosion | that | killed 11": the date is that of what the claim tells."""
    return mention.end <= span.start and LEADS.fullmatch(reading.lower, mention.end, span.start) is not None


def is_parted(reading: Reading, mention: DateMention, span: Span) -> bool:
    """Whether another clause stands between a date and the claim."""
    if ASIDE.search(reading.lower, max(0, mention.start - 80), mention.start) and mention.end <= span.start:
        # "In Hama, where troops crushed an uprising in 1982, and one group"
        return "," in reading.text[mention.end : span.start]
    if mention.start >= span.end:
        return APART.search(reading.lower, span.end, mention.start) is not None
    return mention.end <= span.start and APART.search(reading.lower, mention.end, span.start) is not None


def distance(mention: DateMention, span: Span) -> int:
    """How many characters lie between a mention and a span; 0 inside it."""
    return max(mention.start - span.end, span.start - mention.end, 0)
