"""What happened: the words that name an event, and its type after ACE and CAMEO: "toppled" is an ouster."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Literal, NamedTuple

from factcheck.text.values import Span
from factcheck.text.words import in_octets, octets_of

if TYPE_CHECKING:
    from ahocorasick_rs import BytesAhoCorasick

CueForm = Literal["verb", "noun", "phrase"]

IRREGULAR: Mapping[str, str] = {
    "overthrow": "overthrows overthrew overthrown overthrowing",
    "flee": "flees fled fleeing",
    "die": "dies died dying",
    "hang": "hangs hanged hanging",
    "elect": "elected",
    "sink": "sinks sank sunk sinking",
    "gun down": "gunned down|guns down",
    "fatally shoot": "fatally shot|fatally shooting",
    "fatally stab": "fatally stabbed|fatally stabbing",
    "shoot and kill": "shot and killed|shooting and killing|shoots and kills",
    "shoot dead": "shot dead|shoots dead",
    "stab to death": "stabbed to death|stabs to death",
    "quit": "quits quit quitting",
}
"""Verbs whose forms no rule derives, those of several words parted by bars; "electing" names no day, so it is left out."""
DOUBLED = ("kidnap", "acquit")
"""Verbs that double their last letter: kidnapped."""
THINGS = frozenset(("storm", "storms", "bomb", "bombs", "elect", "elects", "sentence", "sentences"))
"""Forms of these verbs that name a thing or are no verb of a story: "president-elect", "storms"."""


class EventCue(NamedTuple):
    """A word that names an event."""

    start: int
    end: int
    event: str
    form: CueForm


class EventType(NamedTuple):
    """What the lexicon says about a type of event."""

    name: str
    once: bool
    """Whether it happens to its participants once or rarely, so that two dates for it are in conflict."""
    lasting: bool
    """Whether it has a beginning and an end of its own."""
    whose: str | None
    """The type of name that it happens to; the nearest one is its participant."""
    needs: str | None
    """A type of name without which a cue says nothing: someone's death; "anybody" where any name will do."""
    sudden: bool
    """Whether nobody can plan it: an earthquake."""
    beside: tuple[str, ...]
    """Words of which its sentence holds one: what erupts without a volcano is no eruption."""


class Lexicon(NamedTuple):
    """The events of the lexicon, by name and by cue."""

    types: Mapping[str, EventType]
    cues: Mapping[str, tuple[str, CueForm]]
    """By word the event that it names and its form; no word in which a cue means something else."""
    never: frozenset[str]
    frames: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...]
    """Of cues in two parts: the event, the words that may open it, and the pattern."""


def forms_of(verb: str) -> list[str]:
    """The forms of a verb in which a story tells an event.

    >>> forms_of("topple")
    ['toppled', 'toppling', 'topples', 'topple']
    """
    if verb in IRREGULAR:
        return [*IRREGULAR[verb].split("|" if "|" in IRREGULAR[verb] else None), verb]
    if verb in DOUBLED:
        return [f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing", f"{verb}s", verb]
    if verb.endswith("e"):
        return [f"{verb}d", f"{verb[:-1]}ing", f"{verb}s", verb]
    if verb.endswith("y"):
        return [f"{verb[:-1]}ied", f"{verb}ing", f"{verb[:-1]}ies", verb]
    ending = "es" if verb.endswith(("sh", "ch", "s", "x")) else "s"
    return [f"{verb}ed", f"{verb}ing", f"{verb}{ending}", verb]


def plural_of(noun: str) -> str:
    """The plural of a noun: clash, clashes; rally, rallies."""
    if noun.endswith(("sh", "ch", "s", "x")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


@cache
def lexicon() -> Lexicon:
    """The lexicon of events, read once."""
    words = tomllib.loads(files("factcheck.text.lexicon").joinpath("events.toml").read_text(encoding="utf-8"))
    types, cues, never, frames = {}, dict[str, tuple[str, CueForm]](), set[str](), []
    for name, entry in words.items():
        types[name] = EventType(
            name,
            once=entry.get("once", False),
            lasting=entry.get("lasting", False),
            whose=entry.get("whose"),
            needs=entry.get("needs"),
            sudden=entry.get("sudden", False),
            beside=tuple(entry.get("beside", ())),
        )
        for phrase in entry.get("phrases", ()):
            cues[phrase] = (name, "phrase")
        for noun in entry.get("nouns", ()):
            cues.setdefault(noun, (name, "noun"))
            cues.setdefault(plural_of(noun), (name, "noun"))
        for verb in entry.get("verbs", ()):
            for form in forms_of(verb):
                if form not in THINGS:
                    cues.setdefault(form, (name, "verb"))
        never.update(entry.get("never", ()))
        for opening, closing in entry.get("frames", ()):
            openings = tuple(opening.split("|"))
            frames.append((name, openings, re.compile(rf"\b(?:{opening})\b(?P<between>[^.;:]{{1,80}}?)\b{closing}\b")))
    cues = {word: cue for word, cue in cues.items() if word not in never}
    return Lexicon(types, cues, frozenset(never), tuple(frames))


Found = tuple[str | None, CueForm, tuple[str, ...], bool]
"""What a word that the automaton finds stands for: its event (None where it means something else) and form, the combinations that end
in it and are no event ("heart attack"), and whether it may open a cue in two parts. A bare tuple is taken apart fastest."""


@cache
def finder() -> "tuple[BytesAhoCorasick, tuple[Found, ...]]":
    """The automaton over all cues, the words in which they mean something else, and those that open cues in two parts."""
    known = lexicon()
    openings = frozenset(opening for _, several, _ in known.frames for opening in several)
    words = sorted({*known.cues, *known.never, *openings})
    return octets_of(words), tuple(found_by(word, openings) for word in words)


@cache
def endings() -> Mapping[str, list[str]]:
    """By every ending of the combinations that are no event, those combinations: "heart attack" under "attack"."""
    known: dict[str, list[str]] = {}
    for combination in lexicon().never:
        for start in range(1, len(combination)):
            known.setdefault(combination[start:], []).append(combination)
    return known


def found_by(word: str, openings: frozenset[str]) -> Found:
    """What a word of the automaton stands for."""
    never = tuple(sorted(endings().get(word, ())))
    may_open = any(holds_start(word, opening) for opening in openings)
    cue = lexicon().cues.get(word)
    return (*cue, never, may_open) if cue else (None, "phrase", never, may_open)


def holds_start(word: str, opening: str) -> bool:
    """Whether words hold another word, or end as it starts, so that finding them may hide it.

    >>> holds_start("air force", "forced"), holds_start("clash", "forced")
    (True, False)
    """
    return opening in word or any(word.endswith(opening[:length]) for length in range(1, len(opening)))


def event_type(name: str) -> EventType:
    """What the lexicon says about a type of event.

    >>> event_type("ouster").once, event_type("curfew").lasting
    (True, True)
    """
    return lexicon().types[name]


def read_events(lower: str, *, within: Span) -> list[EventCue]:
    """The event words of a sentence, in order, none overlapping; `lower` is the text in lower case.

    >>> [cue.event for cue in read_events("riots toppled him.", within=Span(0, 18))]
    ['riot', 'ouster']
    """
    automaton, known = finder()
    offset = within[0]
    sentence = lower[offset : within[1]]
    plain: list[EventCue] = []
    framed: list[EventCue] = []
    for index, start, end in automaton.find_matches_as_indexes(in_octets(sentence)):
        event, form, never, may_open_frame = known[index]
        if may_open_frame and not framed:
            framed = framed_events(lower, within)
        if event is None or not whole_words(sentence, start, end):
            continue
        # "heart attack" holds "attack" behind a word that changes it; the longest match cannot see backwards.
        if never and sentence.endswith(never, 0, end):
            continue
        plain.append(EventCue(offset + start, offset + end, event, form))
    if not framed:
        return plain
    taken = [(cue.start, cue.end) for cue in framed]
    free = [cue for cue in plain if not any(cue.start < end and start < cue.end for start, end in taken)]
    return sorted([*framed, *free])


def whole_words(text: str, start: int, end: int) -> bool:
    """Whether a span of a text starts and ends at the borders of words."""
    return not (start and (text[start - 1].isalnum() or text[start - 1] == "-")) and not (
        end < len(text) and (text[end].isalnum() or text[end] == "-")
    )


def framed_events(lower: str, within: Span) -> list[EventCue]:
    """Cues of two parts: "forced the president to flee" is an ouster and no flight."""
    found: list[EventCue] = []
    for event, openings, frame in lexicon().frames:
        for opening in openings:
            if lower.find(opening, within.start, within.end) >= 0:
                found += (
                    EventCue(match.start(), match.end(), event, "verb")
                    for match in frame.finditer(lower, within.start, within.end)
                )
                break
    return found
