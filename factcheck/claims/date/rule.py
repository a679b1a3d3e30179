"""When something happened: an event of the lexicon tied to a date in its own clause.

Two articles that date one event differently cannot both be right, and a date is copied wrongly more easily than a
name. The rule takes a date, finds the event word that it belongs to ("was ousted in April", "Saturday's attack",
"the June 10 clash"), and names who took part, since only events of one type that share a participant are one event.
A span of time is two claims: "clashes from June 10 to 14" has a start and an end; "a curfew until June 20" has an
end.

What is not read: dates of speech ("said on Friday"), deadlines, "before" and "after" a date, what is denied or only
feared, dates that name no day, month or year of a calendar ("recently", "for three days").
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from factcheck.claims.date.binding import Bond, bonds
from factcheck.claims.date.certainty import is_missed_plan, modality_of
from factcheck.claims.date.participants import REACH, participants
from factcheck.claims.draft import Draft, Missed
from factcheck.model import Modality
from factcheck.model.when import TimexType
from factcheck.text.attribution import attribution_of
from factcheck.text.dates import publication
from factcheck.text.events import event_type, read_events
from factcheck.text.reading import Reading
from factcheck.text.values import DateMention, Span

PERFORMED = frozenset(["declared", "declares", "denied", "denies", "rejected"])
"""Words that do what they say: who declares an emergency takes part in it and is no source."""
CALENDAR = frozenset("0123456789")
BARE_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*[AaPp]\.?[Mm]\.?)?(?:\s*[A-Z]{2,4})?")
CLOCK = re.compile(r"T\d")
LATER = re.compile(
    r"(?:an?|one|two|three|four|five|ten|nine|eight|seven|six|\d+|several|the)\s+(?:next|following|same)?\s*(?:day|night|morning|week|month|year|hour)s?\s*(?:later|earlier|after|before)?"
)
AT = re.compile(
    r"(?<!updated\s)(?<!posted\s)(?<!published\s)\b(?:at|around|about|by|from|until|since|before|after)\s+\Z"
)
OF_DAYS = re.compile(r"\s+(?:between|on|from|into)\s")
FEAST = re.compile(r"\b(?:[Cc]hristmas|[Ee]aster|[Tt]hanksgiving|[Hh]alloween|[Nn]ew\s+[Yy]ear)\Z")
FEAST_THING = re.compile(
    r"\s+(?:[Mm]arkets?|[Tt]rees?|[Ll]ights?|[Pp]art(?:y|ies)|[Pp]resents?|[Ss]hopping|[Ss]eason|[Gg]ifts?|[Cc]ards?|[Ee]ggs?|[Bb]onus(?:es)?)\b"
)


FEAST_NAME = re.compile(r"\b(?:boxing\s+day|christmas|bastille\s+day|easter|thanksgiving|new\s+year)")
WEEKS_BACK = 21
"""Days after which a feast without its year is no news of this year any more."""


class Dated(NamedTuple):
    """The datable mentions of one sentence."""

    sentence: Span
    dates: list[DateMention]


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each date that an event word of its clause takes; two for a span of time.

    "The president was ousted in April." gives an ouster in XXXX-04, or in the April that publication tells.
    """
    for sentence, dates in by_sentence(reading):
        cues = read_events(reading.lower, within=sentence)
        if not cues:
            continue
        for bond in bonds(reading, sentence, dates=dates, cues=cues):
            draft = draft_of(reading, sentence, bond)
            if draft is not None:
                yield draft


def by_sentence(reading: Reading) -> Iterator[Dated]:
    """The sentences that name a date of the calendar, with those dates."""
    held: Dated | None = None
    for mention in reading.dates:
        if (
            not names_a_date(mention)
            or not is_day_told(reading, mention)
            or reading.lower.startswith(("the year", "year"), mention.start)
        ):
            continue
        if held is not None and mention.end <= held.sentence.end:
            held.dates.append(mention)
            continue
        if held is not None:
            yield held
        held = Dated(reading.sentence(mention.start), [mention])
    if held is not None:
        yield held


def is_day_told(reading: Reading, mention: DateMention) -> bool:
    """Whether a mention dates something: no clip's length "02:35", no "Christmas market"."""
    words = reading.text[mention.start : mention.end]
    if BARE_CLOCK.fullmatch(words) and not AT.search(reading.lower, max(0, mention.start - 24), mention.start):
        return False
    if (LATER.fullmatch(words.lower()) or "previous" in words.lower()) and not is_anchored(reading, mention):
        # "A day later" counts from what was told before, whatever the day of the article.
        return False
    if words.isdecimal() and reading.lower.endswith(" at ", 0, mention.start):
        # "The fighting began at 1830": a clock.
        return False
    if words.lower() == "overnight" and OF_DAYS.match(reading.lower, mention.end):
        # "Overnight between 25 and 26 May".
        return False
    return not (FEAST.search(words) and FEAST_THING.match(reading.text, mention.end))


def is_long_past(reading: Reading, mention: DateMention) -> bool:
    """Whether a day without a year of its own lies weeks before publication."""
    published = publication(reading.article.published)
    if published is None or mention.when.latest is None or mention.when.resolved_from == "text":
        return False
    return (published - mention.when.latest).days > WEEKS_BACK


def is_anchored(reading: Reading, mention: DateMention) -> bool:
    """Whether a date that counts from another was counted from one of the story: no day to come, no day of publication."""
    published = publication(reading.article.published)
    ahead = published is not None and mention.when.earliest is not None and mention.when.earliest >= published
    return mention.when.resolved_from != "publication" and not ahead


def names_a_date(mention: DateMention) -> bool:
    """Whether a mention names a day, a weekday, a week, a month, a season or a year: not "now", not "three days"."""
    timex = mention.when.timex
    return is_of_calendar(timex.type, timex.value, timex.mod)


@lru_cache(maxsize=8192)
def is_of_calendar(type: TimexType, value: str, mod: str | None) -> bool:
    """The same of a TIMEX3.

    >>> is_of_calendar("DATE", "2010-06", None), is_of_calendar("DATE", "XXXX-WXX", None)
    (True, False)
    """
    if type not in ("DATE", "TIME") or value.endswith("_REF"):
        return False
    if mod in ("BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "APPROX"):
        return False
    value = value.partition("T")[0]
    if value.startswith("XXXX"):
        # XXXX-06-10, XXXX-04, XXXX-WXX-6 can be compared; "last week" of an undated article cannot.
        return value[-1] in CALENDAR
    return len(value) >= 4


def draft_of(reading: Reading, sentence: Span, bond: Bond) -> Draft | None:
    """The claim of an event and its date; None where the event needs a person and the sentence names none."""
    cue, mention = bond.cue, bond.mention
    if is_missed_plan(reading, sentence, cue, mention=mention):
        return None
    if FEAST_NAME.search(reading.lower, mention.start, mention.end) and is_long_past(reading, mention):
        # "The Boxing Day tsunami" keeps its name for years.
        return None
    people = participants(reading, sentence, cue=cue)
    if cue.event == "curfew" and CLOCK.search(mention.when.timex.value):
        # "The curfew is at 6pm" every day.
        return None
    modality = modality_of(reading, sentence, cue, mention=mention)
    if people is None or (modality is Modality.PLANNED and event_type(cue.event).sudden):
        # Nobody plans an earthquake; "tomorrow's clash" is a match.
        return None
    span = Span(min(cue.start, mention.start), max(cue.end, mention.end))
    near = Span(max(sentence.start, span.start - REACH), min(sentence.end, span.end + REACH))
    attribution = attribution_of(reading.text, reading.lower, near, span=span)
    if attribution is not None and attribution.cue in PERFORMED:
        attribution = None
    return Draft(
        "date",
        span.start,
        span.end,
        {
            "event": cue.event,
            "participants": tuple(name for name in people if attribution is None or name not in attribution.source),
            "boundary": bond.boundary,
            "when": mention.when,
            "modality": modality,
            "attribution": attribution,
        },
    )
