"""Whom "he" and "she" stand for beside an event, where one person alone can be meant."""

import re

from factcheck.text.events import EventCue, event_type
from factcheck.text.names.lexicon import genders
from factcheck.text.reading import Reading
from factcheck.text.values import NameMention, Span

SUBJECT_PRONOUN = re.compile(
    r"\b(?P<who>he|she)(?:['’]d|\s+(?:has|have|had|was|is|been|being|also|then|later|first|will|himself|herself|reportedly|finally|began|\w+ly|to|plans|planned|be))*\s+\Z"
)
OWNING_PRONOUN = re.compile(r"\b(?P<who>his|her)\s+(?:(?:own|sudden|first|second|surprise|official|recent)\s+)?\Z")
OBJECT_PRONOUN = re.compile(r"\s+(?P<who>him|her)\b(?!\s+[a-z]+(?:er|or|s|n|t|d|y)\b)")
SOMEBODY_SAID = re.compile(
    r"\b(?:the|an?|one)\s+(?:[\w-]+\s+){1,4}(?:said|says|told|added|claimed|recalled)\b[^.;]{0,30}\Z"
)
SUBORDINATE = re.compile(
    r"\W{0,3}(?:despite|while|when|after|before|though|although|as|since|if|in|by|because|having|\w+ing)\b"
)
ANY_PRONOUN = re.compile(r"\b(?P<who>he|she)\s+(?:said|says|told|added)\b")
KIN = {
    True: re.compile(
        r"\b(?:mother|wife|daughter|sister|widow|grandmother|aunt|niece|girl|woman|queen|princess|girlfriend|fianc[eé]e)\b"
    ),
    False: re.compile(
        r"\b(?:father|husband|son|brother|widower|grandfather|uncle|nephew|boy|man|boyfriend|fianc[eé])\b"
    ),
}
"""By sex (a woman's is true) the words for another person of it: "Ana Ruiz follows the queen 's mother at | her wedding"."""
FEMALE = frozenset(
    ("ms", "mrs", "miss", "madam", "madame", "lady", "queen", "princess", "sister", "mother", "baroness", "duchess")
)
LOOK_BACK = 4
"""How many sentences back a "she" may look for a woman who is called one."""
LONGEST = 400


def person_meant(reading: Reading, sentence: Span, *, cue: EventCue) -> str | None:
    """The person behind the pronoun beside an event; None where there is none or several may be meant."""
    lower = reading.lower
    opening = max(sentence.start, cue.start - 60)
    if cue.form == "noun":
        found = OWNING_PRONOUN.search(lower, opening, cue.start) if event_type(cue.event).whose else None
    else:
        found = SUBJECT_PRONOUN.search(lower, opening, cue.start)
        if found is None and event_type(cue.event).whose and cue.form == "verb":
            found = OBJECT_PRONOUN.match(lower, cue.end)
    if found is None and cue.event == "appeal":
        # "She said that today they need the entry of": who speaks for a country asks for it.
        found = ANY_PRONOUN.search(lower, sentence.start, cue.start)
    if found is None:
        return None
    return antecedent(reading, Span(sentence.start, found.start()), female=found["who"] in ("she", "her"))


def antecedent(reading: Reading, opening: Span, *, female: bool) -> str | None:
    """The one person named before a pronoun in its sentence, else in the one before; a woman only if she is called one."""
    here = people_of(reading, opening, female=female)
    if KIN[female].search(reading.lower, max(opening.start, opening.end - 80), opening.end):
        return None
    if here:
        # "Despite saying that Mr. Ruiz treated him well when | he visited, Mr. Haddad said": he is the one who follows.
        follows = SUBORDINATE.match(reading.lower, opening.start) and people_of(
            reading, Span(opening.end, reading.sentence(opening.start).end), female=female
        )
        return here[0] if len(here) == 1 and not follows else None
    if SOMEBODY_SAID.search(reading.lower, *opening):
        # "The young physician said | he was captured": he, and nobody of the sentence before.
        return None
    span = Span(opening.start, opening.start)
    for step in range(LOOK_BACK if female else 1):
        span = previous(reading, span)
        if span.end == 0:
            return None
        found = people_of(reading, span, female=female)
        if len(found) == 1 and (step == 0 or is_called_woman(reading, span)):
            return found[0]
        if found and step == 0:
            return None
    return None


def people_of(reading: Reading, span: Span, *, female: bool) -> list[str]:
    """The different people of a stretch, by their last name, as last written; only those of a sex where titles tell it."""
    people: dict[str, str] = {}
    mentions = [mention for mention in reading.names_in(span) if mention.type == "person"]
    if female and any(is_female(mention) for mention in mentions):
        mentions = [mention for mention in mentions if is_female(mention)]
    if not female:
        mentions = [mention for mention in mentions if not is_female(mention)]
    for mention in mentions:
        given = reading.text[mention.start : mention.end].split()[0].lower()
        if reading.text[mention.start : mention.end].isupper():
            # "RUIZ: He was born in 1945": the speaker of a transcript.
            continue
        if genders().get(given) == ("m" if female else "f"):
            continue
        name = reading.text[mention.start : mention.end]
        people[name.split()[-1]] = name
    return list(people.values())


def is_called_woman(reading: Reading, span: Span) -> bool:
    """Whether a stretch gives some person a woman's title."""
    return any(is_female(mention) for mention in reading.names_in(span) if mention.type == "person")


def is_female(mention: NameMention) -> bool:
    """Whether the title before a name is a woman's."""
    return mention.title is not None and any(word.strip(".").lower() in FEMALE for word in mention.title.split())


def previous(reading: Reading, sentence: Span) -> Span:
    """The sentence before a sentence; an empty span before the first."""
    if sentence.start == 0:
        return Span(0, 0)
    here = reading.sentence(sentence.start)
    before = reading.sentence(max(here.start - 1, 0))
    return Span(max(before.start, before.end - LONGEST), before.end) if before.end <= here.start else Span(0, 0)
