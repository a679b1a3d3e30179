"""Whether an event is told as a fact, as a plan, or not as something that happened at all."""

import re
from datetime import date

from factcheck.model import Modality
from factcheck.text.dates import publication
from factcheck.text.events import EventCue
from factcheck.text.reading import Reading
from factcheck.text.values import DateMention, Span

NOT_SO = (
    r"not|never|no|nor|toward|towards|closer\ to|almost|nearly|without|deny|denies|denied|denying|may|might|could|would|if|unless|alleged|proposed|demanding"
    r"|demanded|urged|requested|avoid|prevent(?:ed|ing)?|before|possible|want(?:s|ed)?|please"
)
ONLY_SOUGHT = (
    r"sought|seeks?|seeking|failed\ to|threaten(?:s|ed|ing)?\ to|refused\ to|attempt(?:s|ed)?(?:\ to|\ at)?|tr(?:ied|ying)\ to"
    r"|possibility\ of|fears?\ of|threat\ of|risk\ of|anniversary\ of|call(?:s|ed|ing)?\ for|hopes?\ to|accused\ of|supposed\ to|meant\ to"
    r"|plot(?:ting|ted)?\ to|rather\ than|instead\ of(?:\s+[a-z]+)?|lack\ of|absence\ of|no\ sign\ of|end\ to|ahead\ of|similar\ to|efforts?\ to\ \w+|letter\ of"
)
UNREAL = re.compile(
    rf"""
    (?: \b (?: {NOT_SO} | {ONLY_SOUGHT} ) | n['’]t ) \s+
    (?: (?: that|there|the|a|an|any|his|her|its|their|be|have|been|has|to|ever|new|further|more|another|being|having )
        \s+ ){{0,3}} \Z
    """,
    re.VERBOSE,
)
"""Words before an event that take it out of the world: it is denied, feared, planned against or only remembered."""
CONDITION = re.compile(
    r"\b(?:if|unless|whether|in\s+case|lest|were\s+to|would|wouldn['’]t|should|could|hypothetical(?:ly)?|imagine|reportedly\s+considering|considering)\b[^,;.:]{0,60}\Z"
)
""" "If he were | elected": no vote has been told."""
MAYBE_BEHIND = re.compile(
    r"[^,;.:]{0,40}\b(?:typically|usually|normally|generally|may\s+(?:well\s+|also\s+)?(?:have|be)|might|could|would)\b"
)
""" "The fighting | may have started on Sunday"."""
MAYBE_NEXT = re.compile(r"\s+(?:may|might|could|would)\s+(?=[a-z])")
CALLED_OFF = re.compile(
    r"[^,;.:]{0,30}\b(?:initially|originally)\b|[^,;.:]{0,30}\b(?:was|were|had\s+been)\s+(?:supposed|meant|to\s+have)\b|[^,;.:]{0,30}\b(?:was|were|has|have|had|is|are|been|be)\s+(?:since\s+|now\s+|later\s+|been\s+){0,2}(?:cancell?ed|called\s+off|postponed|scrapped|banned|averted|prevented|foiled|thwarted|denied)\b"
)
""" "May Day rallies | have been cancelled"."""
INFINITIVE = re.compile(r"\bto\s+(?:\w+ly\s+)?\Z")
PLANNING = re.compile(
    r"""
    \b (?: plan(?:s|ned|ning)? | expect(?:s|ed|ing)? | schedul(?:es?|ed) | due | set | going | about | intend(?:s|ed)? | hop(?:es?|ed|ing) | aim(?:s|ed|ing)?
      | prepar(?:es?|ed|ing) | vow(?:s|ed)? | promis(?:es?|ed) | agree[ds]? | pledg(?:es?|ed) | decid(?:es?|ed) | is | are | was | were | ready | slated | wants?
      | (?:expect|forecast|predict)(?:s|ed|ing)?(?:\s+[\w'’-]+){1,4} | announced\s+(?:it|he|she|they)\s+(?:is|was|were|are)\s+going ) \s+ (?:\w+ly\s+)? to \s+ (?: \w+ \s+ ){0,2} \Z
    """,
    re.VERBOSE,
)
""" "Plans to | visit"."""
CAME_TO_PASS = re.compile(
    r"\b(?:began|begun|started|managed|continued|went\s+on|came|helped|able|forced|proceeded|used)\s+to\s+\Z"
)
PRESENT = frozenset(
    "lifts launches takes visits meets holds steps goes opens resigns flies marries comes blasts arrives".split()
)
HELPED = re.compile(r"\b(?:has|have|had|was|were|been|did|does|do)\s+\Z")
PAST_FORM = re.compile(
    r"(?!need)[a-z]{2,}ed\b|(?:was|were|met|held|took|came|fled|won|flew|went|stood|rose|blew|broke|got|drove|swept|fell|sank)\b"
)
BE_BEFORE = re.compile(r"\b(?:be|is|are|being|been|gets?|to)\s+(?:\w+ly\s+)?\Z")
IN_A_LABEL = re.compile(r"\s*")
UNTIL_THEN = re.compile(r"\buntil\s+(?:(?:a|an|the|special|new|early|general|presidential|parliamentary)\s+){0,3}\Z")
STILL_TO_COME = re.compile(r"\s+(?:taking\s+place|to\s+be\s+held|due|coming\s+up|scheduled)\b")
CARRIED_OUT = re.compile(
    r"\b(?:conducted|staged|launched|carried\s+out|made|paid|held|began|saw|suffered|fired|condemned|after|following)\s+(?:(?!(?:to|for|in|on|of|and|that)\b)[\w'’-]+\s+){0,4}\Z"
)
TOOK_PLACE = re.compile(
    r"\s+(?:(?:have|has)\s+been\s+taking\s+place|(?:was|were)\s+(?:being\s+)?(?:held|staged|launched|under\s+way)|took\s+place|erupted|broke\s+out|occurred|happened|began|started)\b"
)
AHEAD = re.compile(
    r"\b(?:new|fresh|free|fair|credible|early|snap|ensure|promis(?:e[ds]?|ing)|pledg(?:e[ds]?|ing)|call(?:ed|s|ing)?\s+for|agreed\s+to|until)\b[^,;.]{0,40}\Z"
)
""" "To help ensure a monitored | election this year": it is still to come."""
WISHED = re.compile(
    r"\b(?:suggest|demand|insist|recommend|propose|urge|ask|want|call(?:ed|s|ing)?\s+for|let|request|prefer)(?:ed|s|d|ing)?\s+(?:that\s+)?(?:[\w.'’-]+\s+){0,4}\Z"
)
""" "Suggested that the president | step down"."""
BARE_FORMS = frozenset(
    "step resign flee quit leave visit hold meet launch invade attack arrest stand go return strike take abdicate release appoint elect".split()
)
WILL = re.compile(r"(?:\b(?:will|shall|to\s+be)\b|['’]ll\b)[^,;.:]{0,40}\Z")
FUTURE_BEHIND = re.compile(
    r"(?:,\s+(?:which|that))?[^,;.:]{0,40}\b(?:will|(?:was|were)\s+(?:scheduled|due|expected|planned|set)\s+to|is\s+(?:scheduled|due|expected|planned|set|to)|are\s+(?:scheduled|due|expected|planned|set|to)|scheduled\s+for|planned\s+for|slated\s+for)\b"
)
PLANNED_BEFORE = re.compile(
    r"\b(?:planned|scheduled|upcoming|forthcoming|looming|proposed|next)\s+(?:[\w-]+\s+){0,2}\Z"
)
SOUGHT_ING = re.compile(
    r"\b(?:for|of|from|against|without|considered|considering|suggested|deny|denied|denies|denying)\s+\Z"
)
""" "Indicted on Monday for | attacking soldiers": the day is not that of the attack."""


def is_real(reading: Reading, sentence: Span, cue: EventCue) -> bool:
    """Whether an event is told as a fact or a plan, and not denied, feared, sought or made a condition."""
    lower = reading.lower
    opening = max(sentence.start, cue.start - 70)
    if UNREAL.search(lower, opening, cue.start) or CONDITION.search(lower, opening, cue.start):
        return False
    if MAYBE_NEXT.match(lower, cue.end) or CALLED_OFF.match(lower, cue.end):
        return False
    if lower[max(sentence.start, sentence.end - 3) : sentence.end].rstrip().endswith("?"):
        # "Is it true that a refinery blew up in 2005?" is asked, not told.
        return False
    if cue.form == "noun":
        return not MAYBE_BEHIND.match(lower, cue.end, min(sentence.end, cue.end + 60))
    if lower[cue.start : cue.end].endswith("ing") and SOUGHT_ING.search(lower, opening, cue.start):
        return False
    if lower[cue.start : cue.end].split()[0] in BARE_FORMS and WISHED.search(lower, opening, cue.start):
        return False
    if INFINITIVE.search(lower, opening, cue.start):
        return bool(PLANNING.search(lower, opening, cue.start) or CAME_TO_PASS.search(lower, opening, cue.start))
    return True


def modality_of(reading: Reading, sentence: Span, cue: EventCue, *, mention: DateMention) -> Modality:
    """Planned where the words or the calendar put the event ahead: "will visit", a day after publication."""
    published = publication(reading.article.published)
    earliest = mention.when.earliest
    if published is not None and earliest is not None and earliest > published:
        # "Conducted a missile | launch on Tuesday", on a page of Monday night.
        carried_out = cue.form == "noun" and (
            CARRIED_OUT.search(reading.lower, max(sentence.start, cue.start - 60), cue.start)
            or TOOK_PLACE.match(reading.lower, cue.end)
        )
        return Modality.STATED if carried_out and (earliest - published).days == 1 else Modality.PLANNED
    if published is not None and is_past(mention.when.latest, published):
        return Modality.STATED
    lower = reading.lower
    opening = max(sentence.start, cue.start - 70)
    told = (
        WILL.search(lower, opening, cue.start)
        or lower.startswith("will ", cue.start)
        or PLANNED_BEFORE.search(lower, opening, cue.start)
    )
    if told or (cue.form != "noun" and PLANNING.search(lower, opening, cue.start)):
        return Modality.PLANNED
    words = lower[cue.start : cue.end].split()[0]
    if (
        cue.form != "noun"
        and published is not None
        and words in PRESENT
        and not HELPED.search(lower, opening, cue.start)
    ):
        # "When it | lifts off in late January": what is told in the present tense of days to come.
        return (
            Modality.PLANNED if mention.when.latest is not None and mention.when.latest > published else Modality.STATED
        )
    latest = mention.when.latest
    if (
        cue.event == "election"
        and cue.form == "noun"
        and published is not None
        and latest is not None
        and latest > published
    ):
        words_of_date = lower[mention.start : mention.end]
        if words_of_date.startswith("later") or AHEAD.search(lower, opening, cue.start):
            return Modality.PLANNED
    behind = cue.form == "noun" and FUTURE_BEHIND.match(lower, cue.end, min(sentence.end, cue.end + 80))
    return Modality.PLANNED if behind else Modality.STATED


def is_missed_plan(reading: Reading, sentence: Span, cue: EventCue, *, mention: DateMention) -> bool:
    """Whether the words put an event ahead and the date behind: "was going to resign yesterday", or a week read wrongly."""
    published = publication(reading.article.published)
    if published is None:
        return False
    lower = reading.lower
    if cue.form == "noun":
        if (
            cue.event == "election"
            and IN_A_LABEL.fullmatch(lower, cue.end, mention.start)
            and mention.start > cue.start
        ):
            # "US | election 2016": before the vote or after it.
            year = mention.when
            label = reading.text[mention.start : mention.end].isdecimal()
            return label and year.latest is not None and year.latest >= published
        ahead = STILL_TO_COME.match(lower, cue.end) or (
            cue.event == "election" and UNTIL_THEN.search(lower, max(sentence.start, cue.start - 40), cue.start)
        )
        return is_past(mention.when.latest, published) and bool(ahead)
    opening = max(sentence.start, cue.start - 70)
    if mention.when.earliest is not None and mention.when.earliest > published:
        # "He stepped down on 11 February", in a page of January.
        return bool(PAST_FORM.match(lower, cue.start)) and not BE_BEFORE.search(lower, opening, cue.start)
    if not is_past(mention.when.latest, published):
        return False
    ahead = WILL.search(lower, opening, cue.start) or PLANNING.search(lower, opening, cue.start)
    return bool(ahead) or lower.startswith("will ", cue.start)


def is_past(latest: date | None, published: date) -> bool:
    """Whether a time lies wholly before publication."""
    return latest is not None and latest < published
