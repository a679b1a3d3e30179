"""Which event word a date belongs to."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from factcheck.claims.date.certainty import is_real
from factcheck.claims.date.clauses import (
    avoided,
    belongs_to_speech,
    boundary_of,
    is_opened,
    leads_to,
    leaves_list,
    of_another_noun,
    parted,
)
from factcheck.claims.date.cues import names_event, told_as
from factcheck.claims.date.telling import is_told_of, opens_with
from factcheck.model.claim import Boundary
from factcheck.text.events import EventCue, event_type
from factcheck.text.reading import Reading
from factcheck.text.values import DateMention, Span

FARTHEST = 110
"""Characters between an event and its date; beyond, too much else has been said."""
NEXT_TO = 12
"""Characters within which a date behind an event is its own."""
RANGE_JOINT = re.compile(r"\s*(?:to|through|until|till|[-–—])\s*(?:the\s+)?")
BETWEEN_BEFORE = re.compile(r"\bbetween\s+\Z")
ADJECTIVAL = re.compile(
    r"(?:['’]s)?\s+(?:(?!(?:after|before|in|on|at|of|by|to|for|from|and|or|but|as|when|while|that|who|which|the|a|an|his|her|its|their|was|were|had|has"
    r"|during|amid|with|over|against|into|near|following|since|until|than|also)\s)[a-z-]+\s+){0,3}\Z"
)
SUBJECT_OF = re.compile(r"\s+(?:\w+ly\s+|that\s+|which\s+|has\s+|had\s+)?\Z")
MOMENTS = frozenset(
    ("explosion", "crash", "earthquake", "tsunami", "death", "birth", "launch", "arrest", "resignation", "ouster")
)
"""Events that fill no span of days: "explosions on April 21-22"."""
WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day")
ADJECTIVE_BEFORE = re.compile(
    r"\b(?:small|regular|weekly|usual|large|big|mass|traditional|every|most|huge|routine)\s+\Z"
)
WHEN_NEXT = re.compile(
    r"\s*,?\s+when\s+(?:(?!\b(?:after|before|following|because|as|since|despite|until)\b)[^,.;:]){0,80}"
)
EXTENDED = re.compile(r"\b(?:be|been|was|were|is|are|he|she|it|they)\s+(?:\w+ly\s+)?(?:extended|prolonged|renewed)\b")
SUBORDINATE_NEXT = re.compile(r"\s*,?\s*(?:after|when|as|following)\s+[^.;:]{0,110}\Z")

Placed = TypeVar("Placed", EventCue, DateMention)


class Bond(NamedTuple):
    """An event and the date that its clause gives it."""

    cue: EventCue
    mention: DateMention
    boundary: Boundary


def bonds(reading: Reading, sentence: Span, *, dates: list[DateMention], cues: list[EventCue]) -> Iterator[Bond]:
    """The events of a sentence that its dates belong to, in the order of the dates."""
    cues = [told_as(reading, cue) for cue in cues]
    real = [cue for cue in cues if is_real(reading, sentence, cue) and names_event(reading, sentence, cue)]
    place = 0
    while place < len(dates):
        mention = dates[place]
        following = dates[place + 1] if place + 1 < len(dates) else None
        if (
            following
            and RANGE_JOINT.fullmatch(reading.lower, mention.end, following.start)
            and not same_day(mention, following)
        ):
            yield from of_range(reading, sentence, mention, following, cues=real)
            place += 2
            continue
        if following and bounds_a_count(reading, sentence, mention, following):
            place += 2
            continue
        if following and in_apposition(reading, mention, following):
            # "Today, Saturday": the second says which day the first is.
            place += 1
            continue
        yield from of_point(reading, sentence, mention, cues=real)
        place += 1


def close(placed: list[Placed], mention: DateMention) -> list[Placed]:
    """Those that stand close enough to a date to have to do with it: a sentence may be as long as a book."""
    # A cue or a mention is a tuple that opens with its start, and any tuple is above the one that holds this start alone.
    first = bisect_left(placed, (mention.start - 2 * FARTHEST,))
    last = bisect_left(placed, (mention.end + FARTHEST,), first)
    return placed[first:last]


def same_day(first: DateMention, second: DateMention) -> bool:
    """Whether two mentions say the same."""
    return first.when.timex.value == second.when.timex.value


def bounds_a_count(reading: Reading, sentence: Span, first: DateMention, second: DateMention) -> bool:
    """Whether two dates are the ends of a time over which something is counted: "between March 2015 and March 2016"."""
    joined = reading.lower[first.end : second.start].strip() == "and"
    return joined and bool(BETWEEN_BEFORE.search(reading.lower, max(sentence.start, first.start - 12), first.start))


def in_apposition(reading: Reading, first: DateMention, second: DateMention) -> bool:
    """Whether a comma alone stands between two dates, the second at least as exact: "today, Saturday"."""
    between = reading.lower[first.end : second.start]
    return between.strip() == "," and len(second.when.timex.value) >= len(first.when.timex.value)


def of_range(
    reading: Reading, sentence: Span, first: DateMention, last: DateMention, *, cues: list[EventCue]
) -> Iterator[Bond]:
    """Start and end: "clashes from June 10 to 14"."""
    if BETWEEN_BEFORE.search(reading.lower, max(sentence.start, first.start - 12), first.start):
        return
    cue = nearest(reading, sentence, first, cues=close(cues, first), others=[])
    if cue is not None and cue.event not in MOMENTS:
        yield Bond(cue, first, "start")
        yield Bond(cue, last, "end")


def is_date(mention: DateMention) -> bool:
    """Whether a mention dates something, if only vaguely: "in the 1980s", not "three days" nor "now"."""
    timex = mention.when.timex
    return timex.type in ("DATE", "TIME") and not timex.value.endswith("_REF")


def of_point(reading: Reading, sentence: Span, mention: DateMention, *, cues: list[EventCue]) -> Iterator[Bond]:
    """The event of a single date, with its boundary: "a curfew until June 20" ends."""
    cues = close(cues, mention)
    if not cues or belongs_to_speech(reading, sentence, mention):
        return
    # "After the April uprising": what comes after is the rest of the sentence, the uprising itself is in April.
    if avoided(reading, sentence, mention) and adjectival(reading, mention, cues) is None:
        return
    if is_every_week(reading, mention, cues):
        return
    # "Established in the 1980s, it goes on today": a date that dates nothing still parts.
    others = [other for other in close(reading.dates_in(sentence), mention) if other is not mention and is_date(other)]
    cue = nearest(reading, sentence, mention, cues=cues, others=others)
    if cue is None:
        cue = told_when(reading, mention, cues)
        if cue is not None:
            yield Bond(cue, mention, "point")
        return
    # "Since the 1979 revolution": what goes on since then is something else.
    describes = cue.form == "noun" and cue.start >= mention.end and adjectival(reading, mention, cues) == cue
    boundary = "point" if describes else boundary_of(reading, sentence, mention, cue=cue)
    if boundary != "point" and not (event_type(cue.event).lasting or is_opened(reading, sentence, cue)):
        return
    if boundary == "end" and EXTENDED.search(reading.lower, mention.end, sentence.end):
        # "Scheduled to end this month, will be extended": it doesn't.
        return
    twin = next((other for other in cues if reading.lower[other.end : cue.start] == " and "), None)
    if boundary == "point" and cue.end <= mention.start and twin is not None and twin.form == cue.form == "verb":
        # "The rig exploded and | sank last month": both.
        yield Bond(twin, mention, boundary)
    yield Bond(cue, mention, boundary)
    for further in carried(reading, sentence, mention, cue, cues=cues, others=others):
        yield Bond(further, mention, "point")


def is_every_week(reading: Reading, mention: DateMention, cues: list[EventCue]) -> bool:
    """Whether a bare weekday tells of what happens every week: "small Friday protests", not "the Friday protests"."""
    if not WEEKDAY.fullmatch(reading.lower, mention.start, mention.end):
        return False
    cue = adjectival(reading, mention, cues)
    if cue is None or cue.form != "noun" or not reading.lower.startswith("s", cue.end - 1):
        return False
    return bool(ADJECTIVE_BEFORE.search(reading.lower, max(0, mention.start - 30), mention.start))


def told_when(reading: Reading, mention: DateMention, cues: list[EventCue]) -> EventCue | None:
    """The event that explains a date: "the heaviest since April, when the president was ousted"."""
    for cue in cues:
        if cue.start >= mention.end and event_type(cue.event).once:
            return cue if WHEN_NEXT.fullmatch(reading.lower, mention.end, cue.start) else None
    return None


def nearest(
    reading: Reading, sentence: Span, mention: DateMention, *, cues: list[EventCue], others: list[DateMention]
) -> EventCue | None:
    """The event that a date belongs to: the noun that it describes, else the nearest of its clause."""
    described = adjectival(reading, mention, cues)
    if described is not None:
        return described
    if of_another_noun(reading, sentence, mention):
        return None
    found: list[tuple[int, EventCue]] = []
    for cue in cues:
        gap = (cue.end, mention.start) if cue.end <= mention.start else (mention.end, cue.start)
        behind = cue.start >= mention.end
        if gap[1] < gap[0] or gap[1] - gap[0] > FARTHEST or parted(reading, gap, others):
            continue
        if behind and any(0 <= other.start - cue.end < NEXT_TO for other in others):
            # "Any rocket flying today is due to blast off Tuesday": an event has the date behind it.
            continue
        if behind and not (leads_to(reading, sentence, mention, cue=cue) and opens_with(reading, mention, cue)):
            continue
        if not behind and leaves_list(reading.text[slice(*gap)]):
            continue
        if not behind and is_told_of(reading, sentence, cue, mention):
            continue
        found.append((gap[1] - gap[0] + (60 if behind else 0), cue))
    return min(found)[1] if found else None


def adjectival(reading: Reading, mention: DateMention, cues: list[EventCue]) -> EventCue | None:
    """The event noun that a date stands right before, and the verb of that noun: "the April uprising overthrew ..."."""
    for place, cue in enumerate(cues):
        if cue.start < mention.end:
            continue
        if not ADJECTIVAL.fullmatch(reading.lower, mention.end, cue.start) or cue.form != "noun":
            return None
        following = cues[place + 1] if place + 1 < len(cues) else None
        if following and following.form == "verb" and SUBJECT_OF.fullmatch(reading.lower, cue.end, following.start):
            return following
        return cue
    return None


def carried(
    reading: Reading,
    sentence: Span,
    mention: DateMention,
    cue: EventCue,
    *,
    cues: list[EventCue],
    others: list[DateMention],
) -> Iterator[EventCue]:
    """Events that happen once and share a month with what followed: "took office in April after riots toppled ..."."""
    value = mention.when.timex.value
    if len(value.partition("T")[0]) > 7 or cue.start > mention.start:
        return
    for further in cues:
        if further.start < mention.end or not event_type(further.event).once:
            continue
        if any(mention.end <= other.start < further.end + 60 for other in others):
            return
        if SUBORDINATE_NEXT.fullmatch(reading.lower, mention.end, further.start):
            yield further
            return
