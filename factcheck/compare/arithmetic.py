"""What an article says against itself when one counts: a length against its two ends, an age against a birth, an order that cannot be.

Only what is wrong on every reading is told: both ends counted or not, a birthday before or after, an age at any time
up to publication. Figures that are hedged get the room that the hedge gives them.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from factcheck.compare.dates import parts, spoken_date
from factcheck.compare.findings import answer_of, side_of
from factcheck.compare.side import spoken
from factcheck.model import (
    SEVERITY,
    Article,
    Claim,
    DateClaim,
    Finding,
    Hedge,
    MeasureClaim,
    Modality,
    Pair,
    Question,
    Relation,
)
from factcheck.text.dates import publication
from factcheck.text.events import read_events
from factcheck.text.values import Span

ORDERED = (("birth", "death"), ("death", "funeral"))
"""What of one person can only come before what."""
THEN = (" when ", " at the time", " then", " in 1", " in 2", " years later", " as ")
"""What ties an age to another day."""
SOME_YEAR = 2000
NEAR = 160
"""Code points within which a length and its ends tell of one thing."""
DAYS_OF_UNIT = {"d": 1, "wk": 7}
"""UCUM units whose days can be counted; months differ."""


class Misfit(NamedTuple):
    """Claims of one article that cannot all be right, the question that they answer, and why they cannot."""

    question: str
    kind: str
    claims: tuple[Claim, ...]
    reason: str


def arithmetic(questions: Sequence[Question], articles: Mapping[str, Article]) -> Iterator[Finding]:
    """A finding for each misfit within an article."""
    stories: dict[str, str | None] = {}
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for question in questions:
        for claim in question.claims:
            if isinstance(claim, DateClaim) or claim.kind in ("duration", "age"):
                by_article[claim.article].append(claim)
                stories[claim.article] = question.story or stories.get(claim.article)
    for article, claims in sorted(by_article.items()):
        for misfit in misfits(claims, articles[article]):
            yield finding_of_misfit(misfit, articles[article], story=stories[article])


def misfits(claims: Sequence[Claim], article: Article) -> Iterator[Misfit]:
    """What does not add up among the claims of one article."""
    stated = [claim for claim in claims if getattr(claim, "modality", Modality.STATED) is Modality.STATED]
    measures = [claim for claim in stated if isinstance(claim, MeasureClaim)]
    dates = [claim for claim in stated if isinstance(claim, DateClaim) and claim.when]
    spans = list(spans_of(dates))
    for begins, ends in spans:
        for length in measures:
            if length.kind == "duration":
                yield from length_against_ends(length, begins, ends)
        yield from ends_in_order(begins, ends)
    yield from ages_against_births([claim for claim in measures if claim.kind == "age"], dates, article)
    yield from lives_in_order([claim for claim in dates if claim.event in ("birth", "death", "funeral")])


def spans_of(dates: Sequence[DateClaim]) -> Iterator[tuple[DateClaim, DateClaim]]:
    """The start and the end of one event, told side by side."""
    ends_of: dict[tuple[object, ...], list[DateClaim]] = defaultdict(list)
    for claim in dates:
        if claim.boundary == "end":
            ends_of[(claim.event, claim.where, claim.participants)].append(claim)
    for begins in dates:
        if begins.boundary == "start":
            near = [
                ends
                for ends in ends_of[(begins.event, begins.where, begins.participants)]
                if abs(begins.start - ends.start) < NEAR
            ]
            yield from ((begins, ends) for ends in near)


def length_against_ends(length: MeasureClaim, begins: DateClaim, ends: DateClaim) -> Iterator[Misfit]:
    """ "A 14-day curfew from June 11 until June 20": nine days, ten with both ends, not fourteen."""
    first, last = day_of_some_year(begins), day_of_some_year(ends)
    days = DAYS_OF_UNIT.get(length.quantity.unit or "")
    named = begins.event == event_in(length.of)
    near = length.where == begins.where and abs(length.start - begins.start) < NEAR
    if first is None or last is None or last < first or days is None or not (named and near):
        return
    apart = (last - first).days
    lower, upper = bounds(length, days)
    if apart + 1 < lower or apart > upper:
        from_to = f"From {spoken_of(begins)} to {spoken_of(ends)}"
        reason = f"{from_to} are {apart} days, {apart + 1} with both ends counted."
        event = begins.event.replace("_", " ")
        yield Misfit(
            f"Does the length of the {event} fit its start and end?", "duration", (length, begins, ends), reason
        )


def event_in(words: str | None) -> str | None:
    """The event that a length is of: the emergency in "state of emergency in Osh"."""
    lower = (words or "").lower()
    cues = read_events(lower, within=Span(0, len(lower)))
    return cues[0].event if cues else None


def bounds(length: MeasureClaim, days: int) -> tuple[float, float]:
    """The days that a length may mean: a tenth more or less where it is hedged, half a week where it counts weeks."""
    quantity = length.quantity
    lower = float(quantity.lower if quantity.lower is not None else 0) * days
    upper = float(quantity.upper) * days if quantity.upper is not None else float("inf")
    room = 0.0 if days == 1 else 3.0
    if quantity.hedge is not Hedge.EXACT:
        room = max(room, 2.0, upper / 10 if upper != float("inf") else 0.0)
    return lower - room, upper + room


def ends_in_order(begins: DateClaim, ends: DateClaim) -> Iterator[Misfit]:
    """An event that ends before it starts."""
    first = begins.when.earliest if begins.when else None
    last = ends.when.latest if ends.when else None
    if first and last and last < first:
        event = begins.event.replace("_", " ")
        yield Misfit(f"Does the {event} end after it starts?", "date", (begins, ends), f"{last} lies before {first}.")


def ages_against_births(ages: Iterable[MeasureClaim], dates: Sequence[DateClaim], article: Article) -> Iterator[Misfit]:
    """An age that its person cannot have on the day of publication; who has died keeps the age of that day."""
    today = publication(article.published)
    births = [claim for claim in dates if claim.event == "birth" and claim.boundary == "point"]
    for age in ages:
        for birth in births:
            amount, when = age.quantity.lower, birth.when
            if today is None or when is None or when.earliest is None or when.latest is None or amount is None:
                continue
            exact = age.quantity.unit == "a" and age.quantity.hedge is Hedge.EXACT
            least, most = full_years(when.latest, today), full_years(when.earliest, today)
            if not exact or most < 0 or not of_one(age.of or "", birth.participants):
                continue
            past = speaks_of_then(age, article) or any(
                claim.event == "death" and of_one(age.of or "", claim.participants) for claim in dates
            )
            if amount > most + 1 or (amount < least - 1 and not past):
                span = (
                    f"{least}" if least == most else f"{least} or {most}" if most == least + 1 else f"{least} to {most}"
                )
                on = "on" if when.earliest == when.latest else "in"
                reason = f"Whoever was born {on} {spoken_of(birth)} was {span} on {today}."
                yield Misfit(f"Does the age of {age.of} fit the birth?", "age", (age, birth), reason)


def full_years(born: date, day: date) -> int:
    """The birthdays from a birth to a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def speaks_of_then(age: MeasureClaim, article: Article) -> bool:
    """Whether an age is that of another day: "was 29 when she was found", "aged 12 at the time"."""
    words = article.words_in(age.where)
    before = words[max(0, age.start - 25) : age.end].rpartition(". ")[2]
    return words[age.end : age.end + 40].startswith(THEN) or " was " in before or " aged " in before


def of_one(name: str, participants: Sequence[str]) -> bool:
    """Whether a name is that of the only participant: in full, or its last word: "Ruiz" and "Ana Ruiz"."""
    words = participants[0].split() if len(participants) == 1 else []
    if len(words) < 2:
        # In a family's history many are called Jane.
        return False
    return name in (participants[0], words[-1])


def lives_in_order(dates: Sequence[DateClaim]) -> Iterator[Misfit]:
    """What of one and the same full name can only come the other way round; a first name alone may be another's."""
    for former, latter in ORDERED:
        for first in dates:
            for second in dates:
                if (first.event, second.event) != (former, latter) or first.participants != second.participants:
                    continue
                if len(first.participants) != 1 or " " not in first.participants[0]:
                    continue
                begun = first.when.earliest if first.when else None
                over = second.when.latest if second.when else None
                if begun and over and over < begun:
                    question = f"Did the {latter} of {first.participants[0]} follow the {former}?"
                    yield Misfit(question, "date", (first, second), f"{over} lies before {begun}.")


def day_of_some_year(claim: DateClaim) -> date | None:
    """The day that a date names, in some leap year where it names none: "June 11" of an undated article."""
    named = parts(claim.when.timex.value) if claim.when else None
    if named is None or named.month is None or named.day is None:
        return None
    return named._replace(year=named.year or SOME_YEAR).full


def spoken_of(claim: DateClaim) -> str:
    """The date of a claim for people."""
    return spoken_date(claim.when) if claim.when else "?"


def finding_of_misfit(misfit: Misfit, article: Article, *, story: str | None) -> Finding:
    """The finding: its answers are the claims that do not fit, the first against each of the others."""
    sides = [side_of(claim, article) for claim in misfit.claims]
    digest = hashlib.sha256(" ".join(claim.id for claim in misfit.claims).encode()).hexdigest()[:10]
    others = " ".join(f"The same article: “{side.words}”." for side in sides[1:])
    return Finding(
        id=f"f-{digest}",
        question=misfit.question,
        story=story,
        kind=misfit.kind,
        relation=Relation.CONTRADICTION,
        type="arithmetic",
        cause="unknown",
        severity=SEVERITY[Relation.CONTRADICTION],
        because=f"{spoken(sides[0])} {others} {misfit.reason}",
        answers=tuple(answer_of(side) for side in sides),
        pairs=tuple(
            Pair(a=0, b=place, relation=Relation.CONTRADICTION, because=misfit.reason) for place in range(1, len(sides))
        ),
    )
