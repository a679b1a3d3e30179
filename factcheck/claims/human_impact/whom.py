"""Whom a figure counts: the noun behind it, the words that narrow it, or the noun that the sentence named before."""

import re
from collections.abc import Sequence

from factcheck.claims.human_impact.tie import GRAVELY, Tie
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.model import Hedge
from factcheck.text.names.lexicon import DEMONYM, country_names, flags_of
from factcheck.text.people import is_person_noun, is_person_singular
from factcheck.text.reading import Reading
from factcheck.text.values import Span

NUMERAL = re.compile(
    r"\A(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\s+(?=\w)", re.IGNORECASE
)
"""The number of the whole, where a part is taken from it: "one of the two journalists"."""
RANK = re.compile(
    r"\A(?:first|second|third|fourth|fifth|latest|last|next|more|further|additional)\s+(?=\w)", re.IGNORECASE
)
""" "The first person to die" is a person."""

HARM = re.compile(
    r"""
    (?<![\w-]) (?P<harm> (?: (?:serious|severe|grave|critical|major|minor|slight|light|superficial|(?:non-)?life-threatening) (?:\s+(?:and|or|but)\s+|,\s+|\s+) )+
      (?:\w+\s+)? (?:injuries|wounds|burns) ) \Z
    """,
    re.VERBOSE,
)
"""How badly they are hurt, at the end of a claim: "had serious or life-threatening injuries"."""

OUTSIDE = re.compile(
    r"(?:\s+(?:have|has|had|been|was|were|confirmed|reported|recorded)){0,3}\s+outside\s+(?:of\s+)?(?P<where>(?:the\s+|that\s+|this\s+)?[\w.'’-]+(?:\s[A-Z][\w'’-]+){0,2})"
)
THE_COUNTRY = frozenset(["the country", "that country", "this country"])
"""Outside of what somebody dies who is counted apart; what happens outside a town is near it."""

IN_ACTION = re.compile(r"\s+in\s+action\b")
FORCES = re.compile(
    r"\b(?P<who>(?:[A-Z][\w.]+\s+)?(?:service\s*(?:personnel|men|members)|soldiers|troops|marines|personnel|airmen))\b"
)
""" "There have been 50 killed in action": of those whom the sentence before tells of."""

AMONG = re.compile(
    r"\s+(?:among|amongst)\s+(?:(?:the|its|their|our|his|her|all)\s+)?(?P<whom>(?:[^\W\d_][\w'’-]*\s?){1,4})"
)
RANKS = frozenset(["ranks", "forces", "troops"])
"""Among whom the harmed are counted: "the death toll among protesters", "no fatalities among the troops"."""

NUMBER_OF = re.compile(r"\bnumber\s+of\s+(?P<whom>(?:[A-Za-z][\w-]+\s+){0,2}[a-z]+)\s+(?:\w+\s+)?\w+\Z")
""" "Brought to 14 the number of civilians killed"."""

WHOSE_KIN = re.compile(r"\sof\s(?:[a-z]+\sof\s)?(?P<whose>his|her|their|my|our)\s\Z")
KIN = frozenset(
    "children sons daughters kids grandchildren brothers sisters siblings relatives cousins nephews nieces wives".split()
)
""" "Six | of his | children" are those of one family, not six minors."""
SIDE_BEFORE = re.compile(r"\b(?P<whom>civilian|military|rebel|police|army|troop|child|infant|maternal)\s+\Z")
""" "The civilian | death toll"."""

PLAIN = frozenset(["people", "persons", "individuals"])
NAMELESS = frozenset(["people", "person"])
VICTIMS_NAMED = re.compile(
    r"\bpeople\b[^.;:]{0,60}\b(?:killed|died|dead|injured|wounded|hurt|trapped|missing|perished)\b"
    r"|\b(?:killed|killing|injured|injuring|wounded|wounding|hurt|trapping)\b[^.;:]{0,24}\speople\b"
)
""" "Seven people died.": the next sentence's "50 were wounded" are people as well."""
TOLD_REACH = 200
BESIDE = 40
"""Characters of a sentence before, and characters behind a claim, that are looked at."""


def population_of(
    reading: Reading, sentence: Span, row: Sequence[Chunk], tie: Tie, *, told: Sequence[Tie]
) -> str | None:
    """Who is counted, as written, with what narrows it; `told` are the ties of the sentence."""
    people, trigger = row[tie.people], row[tie.trigger]
    named = noun_of(reading, sentence, people)
    span = Span(min(people.start, trigger.start), max(people.end, trigger.end))
    if named is None or named.lower() in PLAIN or named.lower() in NAMELESS:
        narrowed = narrowed_by(reading, sentence, span, named=named, inner=Span(trigger.end, people.start))
        if narrowed is not None:
            return narrowed
    if named is None and people.figure is not None and not people.part:
        named = named_before(reading, sentence, row, tie, told=told)
    return with_harm(reading, row, tie, named=named)


def noun_of(reading: Reading, sentence: Span, people: Chunk) -> str | None:
    """The noun behind a number; None where an unknown name follows it: "injuring another 40 Ana Ruiz/Agency"."""
    if people.population is None:
        return None
    words = reading.text[people.population.start : people.population.end]
    words = RANK.sub("", NUMERAL.sub("", words))
    if words.lower() == "others":
        return None  # others than whom stands before, if anywhere
    if len(words) == 1:
        return None  # "100,000 s of thousands"
    named = (
        people.people is None
        and reading.part == "text"
        and all(word[0].isupper() and not flags_of(word.lower()) & DEMONYM for word in words.split())
    )
    if named and not reading.text[sentence.start : sentence.end].isupper():
        return None
    whose = WHOSE_KIN.search(reading.text, people.start, people.population.start) if words.lower() in KIN else None
    return f"{whose['whose']} {words}" if whose else words


def narrowed_by(reading: Reading, sentence: Span, span: Span, *, named: str | None, inner: Span) -> str | None:
    """Who is counted where words behind the deed narrow nobody in particular: "no deaths outside Mexico"; `inner` lies between toll and figure."""
    lower = reading.lower
    if inner.start < inner.end and lower.find(" among", *inner) == inner.start:
        return members(reading, inner)
    if (
        named is None
        and inner.start < inner.end
        and (whose := SIDE_BEFORE.search(lower, max(sentence.start, span.start - BESIDE), span.start))
    ):
        return whose["whom"]
    if named is None and (whose := NUMBER_OF.search(reading.text, *span)) is not None:
        return whose["whom"] if is_person_noun(whose["whom"].split()[-1].lower()) else None
    behind = lower[span.end : min(sentence.end, span.end + BESIDE)]
    if " outside " in behind and (outside := country_outside(reading, sentence, span)) is not None:
        return f"{named or 'people'} outside {outside}"
    if behind.startswith((" among ", " amongst ")):
        return members(reading, Span(span.end, sentence.end))
    if (
        behind.startswith(" in action")
        and IN_ACTION.match(lower, span.end, sentence.end)
        and lower.endswith("killed", *span)
    ):
        forces = forces_before(reading, sentence, span)
        return f"{forces} killed in action" if forces else "killed in action"
    return None


def country_outside(reading: Reading, sentence: Span, span: Span) -> str | None:
    """The country outside of which a claim at `span` counts."""
    found = OUTSIDE.match(reading.text, span.end, sentence.end)
    if found is None:
        return None
    words = found["where"].split()
    for size in range(len(words), 0, -1):
        where = " ".join(words[:size]).rstrip(".,'’")
        if where.lower() in THE_COUNTRY or where.lower().removeprefix("the ") in country_names():
            return where
    return None


def members(reading: Reading, near: Span) -> str | None:
    """The group that "among" names: as many words as reach a noun for several people."""
    found = AMONG.match(reading.text, near.start, near.end)
    words = found["whom"].split() if found else []
    for size, word in enumerate(words, start=1):
        lower = word.lower()
        if lower in RANKS or (is_person_noun(lower) and not is_person_singular(lower)):
            return " ".join(words[:size])
        if lower in ("and", "or", "was", "were", "is", "are", "rose", "has", "have"):
            return None
    return None


def forces_before(reading: Reading, sentence: Span, span: Span) -> str | None:
    """The soldiers last told of before a claim, in its sentence or in the one before."""
    first = reading.sentence(sentence.start - 1).start if sentence.start > 1 else sentence.start
    found = [
        match["who"] for match in FORCES.finditer(reading.text, max(first, span.start - 2 * TOLD_REACH), span.start)
    ]
    return found[-1] if found else None


def named_before(
    reading: Reading, sentence: Span, row: Sequence[Chunk], tie: Tie, *, told: Sequence[Tie]
) -> str | None:
    """Who a bare number counts by what was counted before it: "five people were trapped but three have been rescued"."""
    before = (
        []
        if row[tie.people].tag == "i"
        else [other for other in told if other.people < tie.people and row[other.people].tag == "q"]
    )
    for other in reversed(before):
        if row[other.people].population is not None:
            return of_neighbour(reading, sentence, row, other, tie)
    if before:
        return None
    counted = [chunk for chunk in row[: tie.people] if chunk.tag in "qi"]
    if row[tie.people].tag == "i":
        # "A soldier was killed and another seriously hurt": one more of the kind.
        alike = counted and counted[-1].tag == "i" and row[tie.people].additional
        return noun_of(reading, sentence, counted[-1]) if alike else None
    if counted or sentence.start < 1:
        return None
    previous = reading.sentence(sentence.start - 1)
    first = max(previous.start, previous.end - TOLD_REACH)
    if "people" in reading.lower[first : previous.end] and VICTIMS_NAMED.search(reading.lower, first, previous.end):
        return "people"
    return None


def of_neighbour(reading: Reading, sentence: Span, row: Sequence[Chunk], left: Tie, tie: Tie) -> str | None:
    """The noun of the count before, where it must hold for a bare number too: any of people, another of the subject of both verbs."""
    named = noun_of(reading, sentence, row[left.people])
    if named is None or named.lower() in PLAIN:
        return named
    figure, first = row[tie.people].figure, row[left.people].figure
    both_subjects = left.people < left.trigger < tie.people < tie.trigger
    counted = figure is not None and figure.hedge in (Hedge.EXACT, Hedge.AT_LEAST) and not row[tie.people].population
    gap = row[left.trigger + 1 : tie.people]
    alone = all(chunk.tag in "crdpe" for chunk in gap) and any(chunk.tag == "c" for chunk in gap)
    several = first is not None and first.amount != 1 and first.hedge is not Hedge.NONE_OF
    return named if both_subjects and counted and alone and several and " and " not in named else None


def with_harm(reading: Reading, row: Sequence[Chunk], tie: Tie, *, named: str | None) -> str | None:
    """Who is counted, with how badly they are hurt: "people with life-threatening injuries", "people seriously hurt"."""
    people, trigger = row[tie.people], row[tie.trigger]
    if tie.kind != "injured" or tie.people >= tie.trigger or people.figure is None or people.figure.amount == 1:
        return named
    harm = HARM.search(reading.text, people.end, trigger.end)
    if harm is not None:
        return f"{named or 'people'} with {harm['harm']}"
    if trigger.tag != "K":
        return named
    gravely = [chunk.word for chunk in row[tie.people + 1 : tie.trigger] if chunk.word in GRAVELY]
    deed = " ".join([*gravely, trigger.word])
    return f"{named or 'people'} {deed}" if GRAVELY.intersection(deed.split()[:1]) else named


def is_harm_graded(lower: str, span: Span) -> bool:
    """Whether a claim of injuries counts those of one sort only, a part of all the hurt."""
    return HARM.search(lower, span.start, span.end) is not None
