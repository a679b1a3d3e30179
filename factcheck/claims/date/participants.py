"""Who took part in an event, as far as its sentence says, or the one before where the sentence only says "he"."""

import re

from factcheck.text.events import EventCue, event_type
from factcheck.text.names.lexicon import country_names
from factcheck.text.reading import Reading
from factcheck.text.values import NameMention, Span

HE = re.compile(r"\b(?:he|him|his)\b")
SHE = re.compile(r"\b(?:she|her|hers)\b")
THEY = re.compile(r"\b(?:they|it|its|their|them)\b")
CAPITALISED = re.compile(r"[A-Z]\w+(?:[ -][A-Z]\w+)?")
WORD_BREAK = re.compile(r"[ -]")
FEMALE = frozenset(
    ("ms", "mrs", "miss", "madam", "madame", "lady", "queen", "princess", "sister", "mother", "baroness", "duchess")
)
SOURCE_BEFORE = re.compile(r"\b(?:according\s+to|citing|quoting|told|quoted\s+by)\s+[^,;:.]*\Z")
NEAR = 90
"""Characters between an event and the person that it happened to."""
REACH = 400
"""Characters around an event in which its participants are looked for, however long the sentence is."""
LOOK_BACK = 4
"""How many sentences back a "she" may look for a woman who is called one."""


def participants(reading: Reading, sentence: Span, *, cue: EventCue) -> tuple[str, ...] | None:
    """The names of a sentence, in order, each once; None where the event needs a person and none is named near it.

    What happens to a person is told of the nearest: "the uprising overthrew Bakiyev and brought Otunbayeva to power".
    A pronoun for a subject brings the person of the sentences before: "He fled to Kazakhstan on April 15."
    """
    kind = event_type(cue.event)
    sentence = Span(max(sentence.start, cue.start - REACH), min(sentence.end, cue.end + REACH))
    here = [
        mention for mention in names_in(reading, sentence, cue=cue) if not is_source(reading, sentence, mention.start)
    ]
    nearest = nearest_person(here, cue)
    before = inherited(reading, sentence, cue, here)
    if kind.whose == "person" and (before or nearest is not None):
        if nearest is not None and (not before or apart(nearest, cue) == 0):
            return (reading.text[nearest.start : nearest.end],)
        return tuple(before[:1])
    if kind.needs == "person":
        return None
    return tuple(dict.fromkeys(before + named_in(reading, sentence, cue=cue)))


def names_in(reading: Reading, sentence: Span, *, cue: EventCue) -> list[NameMention]:
    """The names of a sentence that are not words of the event: "Martial law" names nobody."""
    inside = cue.form == "noun"
    return [
        mention
        for mention in reading.names_in(sentence)
        if not (inside and mention.start < cue.end and cue.start < mention.end)
    ]


def is_source(reading: Reading, sentence: Span, start: int) -> bool:
    """Whether a name stands in the naming of a source: "according to Russian and Chinese media"."""
    before = reading.lower[max(sentence.start, start - 50) : start]
    if not ("told" in before or "according" in before or "citing" in before or "quot" in before):
        # Few sentences name a source so: the pattern need not be tried for every name of every other.
        return False
    return bool(SOURCE_BEFORE.search(reading.lower, max(sentence.start, start - 50), start))


def nearest_person(here: list[NameMention], cue: EventCue) -> NameMention | None:
    """The person named nearest to an event, if any is near."""
    near = [mention for mention in here if mention.type == "person" and apart(mention, cue) <= NEAR]
    return min(near, key=lambda mention: (apart(mention, cue), mention.start), default=None)


def apart(mention: NameMention, cue: EventCue) -> int:
    """How many characters lie between a name and an event; 0 where one holds the other."""
    return max(mention.start - cue.end, cue.start - mention.end, 0)


def nation_words(reading: Reading, sentence: Span) -> list[tuple[int, str]]:
    """Countries and nationalities of a sentence: "Russian military support"."""
    known = country_names()
    found = []
    for match in CAPITALISED.finditer(reading.text, *sentence):
        start, end = match.span()
        if reading.lower[start:end] in known:
            found.append((start, match[0]))
            continue
        parts = WORD_BREAK.split(match[0])
        if len(parts) == 1:
            continue
        for part in parts:
            if part.lower() in known:
                found.append((start, part))
            start += len(part) + 1
    return found


def inherited(reading: Reading, sentence: Span, cue: EventCue, here: list[NameMention]) -> list[str]:
    """Whom the pronouns before the event stand for."""
    opening = Span(sentence.start, max(cue.start, sentence.start))
    if any(mention.type == "person" and mention.end <= cue.start for mention in here):
        return []
    if SHE.search(reading.lower, *opening):
        return people_before(reading, sentence, female=True) + nations_before(reading, sentence)
    if HE.search(reading.lower, *opening):
        return people_before(reading, sentence, female=False) + nations_before(reading, sentence)
    if THEY.search(reading.lower, *opening) and not here:
        return named_in(reading, previous(reading, sentence), cue=cue)
    return []


def previous(reading: Reading, sentence: Span) -> Span:
    """The sentence before a sentence; an empty span before the first."""
    if sentence.start == 0:
        return Span(0, 0)
    here = reading.sentence(sentence.start)
    before = reading.sentence(max(here.start - 1, 0))
    return Span(max(before.start, before.end - REACH), before.end) if before.end <= here.start else Span(0, 0)


def people_before(reading: Reading, sentence: Span, *, female: bool) -> list[str]:
    """The last person named before, a woman only if the article calls her one."""
    last: str | None = None
    span = sentence
    for step in range(LOOK_BACK):
        span = previous(reading, span)
        if span.end == 0:
            break
        for mention in reversed([mention for mention in reading.names_in(span) if mention.type == "person"]):
            name = reading.text[mention.start : mention.end]
            if is_female(mention) == female:
                if female or step == 0:
                    return [name]
            elif step == 0 and last is None and not is_female(mention):
                last = name
    return [last] if last else []


def is_female(mention: NameMention) -> bool:
    """Whether the title before a name is a woman's."""
    return mention.title is not None and any(word.strip(".").lower() in FEMALE for word in mention.title.split())


def nations_before(reading: Reading, sentence: Span) -> list[str]:
    """The countries of the sentence before, for a sentence that names none."""
    if nation_words(reading, sentence):
        return []
    return [word for _, word in nation_words(reading, previous(reading, sentence))]


def named_in(reading: Reading, span: Span, *, cue: EventCue) -> list[str]:
    """The names and nations of a sentence, in order, without those that only name a source."""
    names = [(mention.start, mention.end) for mention in names_in(reading, span, cue=cue)]
    nations = [(start, start + len(word)) for start, word in nation_words(reading, span)]
    names += [place for place in nations if not any(a <= place[0] < b for a, b in names)]
    return [reading.text[start:end] for start, end in sorted(names) if not is_source(reading, span, start)]
