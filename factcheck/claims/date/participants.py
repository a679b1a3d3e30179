"""Who took part in an event, as far as its clause says, or the sentence before where the clause only says "he"."""

import re
from collections.abc import Sequence

from factcheck.claims.date.named import Named, named_around, tells_whose
from factcheck.claims.date.pronouns import person_meant
from factcheck.claims.date.surroundings import complements, places_before, subjects
from factcheck.text.events import EventCue, event_type
from factcheck.text.reading import Reading
from factcheck.text.values import Span

SOURCE_BEFORE = re.compile(r"\b(?:according\s+to|citing|quoting|told|quoted\s+by)\s+[^,;:.]*\Z")
REACH = 400
"""Characters around an event in which its participants are looked for, however long the sentence is."""
PASSIVE = re.compile(
    r"\b(?:was|were|been|being|be|is|are|got|gets)\s+(?:(?:\w+ly|later|then|also|first|not)\s+){0,2}\Z"
)
INTRANSITIVE = frozenset(("resignation", "flight"))
"""Events whose verbs take no object: who flees is the subject."""
OF = re.compile(r"\s+(?:of|by)\s")
AGAINST = re.compile(r"\s+(?:d['’]etat\s+)?against\s")
""" "A coup | against | King Idris"."""
ARRIVING = re.compile(r"arriv|flew|travel")
DESCRIBED = re.compile(
    r"(?:['’]s)?\s+(?!(?:on|in|at|by|was|were|has|have|had|is|are|and|who|which|that|will|fled|flee|from|for|to|of|with|late|early|last|this|next|after|before|during|while|when|where|as|but|or|again|together|over|amid|against|since|until|through|just|earlier|later|would|may|can|also|then)\b)[a-z-]+"
)
LED_TO = re.compile(r"\b(?:in|at|near|on|off|outside|inside|from|by|for|with|across|during|after|to)\s")
INSIDE = re.compile(r"\b(?:in|at|near|from)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}\Z")
""" "Marines held in war-torn | Libya | were freed": the marines."""
OWN = re.compile(r"\s?['’]s?\s+(?:[a-z-]+\s+){0,2}\Z|\s\Z")


def participants(reading: Reading, sentence: Span, *, cue: EventCue) -> tuple[str, ...] | None:
    """The names that take part in an event, in order, each once; None where the event needs a person and none is told.

    What happens to a person is told of that person alone: "the uprising overthrew Bakiyev and brought Otunbayeva to
    power". A pronoun for a subject brings the person of the sentence before: "He fled to Kazakhstan on April 15."
    """
    kind = event_type(cue.event)
    near = Span(max(sentence.start, cue.start - REACH), min(sentence.end, cue.end + REACH))
    names = [name for name in named_around(reading, near, cue=cue) if not is_source(reading, near, name.start)]
    meant = person_meant(reading, near, cue=cue)
    if kind.whose == "person":
        names = [name for name in names if not tells_whose(reading, name, cue=cue)]
        found = [reading.text[name.start : name.end] for name in patients(reading, names, cue=cue, needs=kind.needs)]
        if not found and meant is not None:
            found = [meant]
        if not found and cue.event == "abduction" and cue.form == "verb":
            # "The girls were abducted by Boko Haram in Chibok": no victim is named, but who did it and where.
            found = [reading.text[name.start : name.end] for name in complements(reading, names, cue=cue)]
        if not found and "captur" in reading.lower[cue.start : cue.end]:
            # "The ship was captured in satellite photos."
            return None
        return tuple(dict.fromkeys(found)) if found or kind.needs is None else None
    doing = [] if meant else subjects(reading, names, cue=cue)
    inside = [name for name in names if cue.start <= name.start and name.end <= cue.end]
    taking = {*places_before(reading, names, cue=cue, sentence=near), *doing, *inside}
    taking.update(toward(reading, names, cue=cue))
    # "The | Syrian | town of Daraa" leads on to the town, and takes no part itself.
    taking = {name for name in taking if not tells_whose(reading, name, cue=cue)}
    told = [reading.text[name.start : name.end] for name in sorted(taking, key=lambda name: name.start)]
    if ARRIVING.match(reading.lower, cue.start) and not meant and not any(name.type == "person" for name in doing):
        # "A million people arrived in Germany in 2015" is no visit.
        return None
    if reading.lower.startswith("rall", cue.start) and any(name.type == "person" for name in doing):
        # "Ana Ruiz will hold a rally": a candidate, not a protest.
        return None
    everybody = tuple(dict.fromkeys(([meant] if meant else []) + told))
    return everybody if everybody or kind.needs is None else None


def patients(reading: Reading, names: Sequence[Named], *, cue: EventCue, needs: str | None) -> list[Named]:
    """Those to whom it happened: the subject of "was ousted", "resigned"; the object of "arrested"; "the death of"."""
    inside = [name for name in names if cue.start <= name.start and name.end <= cue.end]
    if inside:
        return persons_first(inside)
    before = subjects(reading, names, cue=cue)
    if cue.form == "noun":
        behind = (
            complements(reading, names, cue=cue)[:1]
            if OF.match(reading.lower, cue.end) or (cue.event == "ouster" and AGAINST.match(reading.lower, cue.end))
            else []
        )
        own = [name for name in before if OWN.fullmatch(reading.text, name.end, cue.start)]
        found = behind or own
    elif (
        cue.form == "phrase"
        or cue.event in INTRANSITIVE
        or is_passive(reading, cue)
        or reading.lower.startswith("die", cue.start)
    ):
        found = before
    else:
        found = objects(reading, names, cue=cue) if takes_object(reading, cue) else before
    found = [
        name
        for name in found
        if name.type == "person"
        or not (describes(reading, name) or INSIDE.search(reading.lower, max(0, name.start - 40), name.start))
    ]
    if needs == "person":
        return [name for name in found if name.type == "person"]
    return persons_first(found)


def describes(reading: Reading, name: Named) -> bool:
    """Whether a name tells only of what kind somebody is: "the US | leader", "a Palestinian | girl"."""
    if any(date.start <= name.end + 1 for date in reading.dates_in(Span(name.end, name.end + 30))):
        return False
    return bool(DESCRIBED.match(reading.lower, name.end))


def toward(reading: Reading, names: Sequence[Named], *, cue: EventCue) -> list[Named]:
    """The names behind an event that it is done to or with, without what only tells of what kind they are."""
    behind = complements(reading, names, cue=cue)
    if cue.event == "appeal":
        # "Called on the company to drop its plans in Libya": Libya is asked for nothing.
        return [name for name in behind[:1] if not LED_TO.search(reading.lower, cue.end, name.start)]
    if cue.event in ("visit", "meeting"):
        # "Visits key U.S. allies Israel and Jordan."
        return [name for name in behind if not describes(reading, name)]
    return behind


def objects(reading: Reading, names: Sequence[Named], *, cue: EventCue) -> list[Named]:
    """The first name behind a verb, where no preposition leads to it: "arrested Pavel Orlov", not "arrested 20 in Minsk"."""
    behind = [name for name in complements(reading, names, cue=cue) if not describes(reading, name)][:1]
    return [name for name in behind if not LED_TO.search(reading.lower, cue.end, name.start)]


def takes_object(reading: Reading, cue: EventCue) -> bool:
    """Whether a verb stands before its object: "arrested Pavel Orlov", not "arrested on Tuesday"."""
    return not re.match(
        r"\s*(?:,|\.|$|(?:in|on|at|by|for|after|last|during|near|outside|early|late|and|this)\b)",
        reading.lower[cue.end : cue.end + 20],
    )


def persons_first(found: Sequence[Named]) -> list[Named]:
    """The persons among those found, or whoever else they are: "Bakiyev", "the Taliban"."""
    people = [name for name in found if name.type == "person"]
    return people or list(found)


def is_passive(reading: Reading, cue: EventCue) -> bool:
    """Whether a verb is told of what happens to its subject: "was ousted"."""
    return bool(PASSIVE.search(reading.lower, max(0, cue.start - 40), cue.start))


def is_source(reading: Reading, sentence: Span, start: int) -> bool:
    """Whether a name stands in the naming of a source: "according to Russian and Chinese media"."""
    before = reading.lower[max(sentence.start, start - 50) : start]
    if not ("told" in before or "according" in before or "citing" in before or "quot" in before):
        # Few sentences name a source so: the pattern need not be tried for every name of every other.
        return False
    return bool(SOURCE_BEFORE.search(reading.lower, max(sentence.start, start - 50), start))
