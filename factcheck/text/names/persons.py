"""Who of those that may be persons is one, and with which title."""

import re
from dataclasses import dataclass
from functools import partial

from factcheck.text.names.before import COMMA, GOES_ON, NAMING, PARTICLE, SAYING, TITLE, announced
from factcheck.text.names.letters import is_common
from factcheck.text.names.lexicon import COMMON, GIVEN, POST, lexicon
from factcheck.text.names.pieces import Piece
from factcheck.text.names.titles import title_after, title_before, title_before_comma
from factcheck.text.values import NameMention, Span

NAMED_BEFORE = re.compile(
    r"\b(?:man|woman|boy|girl|person|student|resident|witness|protester|demonstrator|one|someone|child|named|called) (?:named|called|who gave (?:his|her) name as) $"
)
PERSON_AFTER = re.compile(
    r"""
      \s?[’']?\s?,\ (?:aged\ )?\d{1,2}\b                                        # ", 34"
    | \ \(\d{1,2}\)
    | \ (?:said|says|told|added|asked|wrote|admitted|insisted|recalled|argued|thanked|welcomed|smiled|himself|herself|who)\b
    """,
    re.VERBOSE,
)
LOWER_PARTICLE = re.compile(
    r"""
    (?<![\w-])
    (?: (?: bin | ibn | de | del | de\ la | van | van\ der | van\ den | von | von\ der | ter | ten | da | di | dos ) \x20
      | (?: al | el | ash | ar | as | an ) - )$
    """,
    re.VERBOSE,
)
FUNCTION_WORDS = frozenset("will may can".split())
SAID = ("said ", "says ")


Candidate = tuple[int, int, Piece, bool]
"""A piece that is a person or may be one: its place among the mentions, where its run starts, the piece itself, and whether it is
known to be a full name. A bare tuple: a named one takes eight times as long to make."""


mention_of = partial(tuple.__new__, NameMention)
"""A mention from a bare tuple: half the time of NameMention(...), which is a function in Python, and every other run is one."""


@dataclass(frozen=True, slots=True)
class Company:
    """Who an article names in full: the family names and given names that later stand alone."""

    family: set[str]
    given: set[str]

    def add(self, words: tuple[str, ...]) -> None:
        """Remember the words of a full name."""
        if words:
            self.family.add(words[-1])
        if len(words) > 1:
            self.given.add(words[0])

    def knows(self, words: tuple[str, ...]) -> bool:
        """Whether both words of a name are known from elsewhere in the article."""
        return words[-1] in self.family and words[0] in self.given


def person(text: str, one: Candidate, company: Company, *, floor: int) -> NameMention | None:
    """The mention of a person, or None where nothing tells that it is one; `floor` is where the person before it ends."""
    _, run_start, piece, in_full = one
    kind = piece.kind
    if kind == "maybe" and not (in_full or company.knows(piece.words)):
        return None
    start, end = run_start + piece.start, run_start + piece.end
    title: Span | None = None
    signals = 0
    if piece.title_start >= 0:
        title = title_of_run(text, run_start, piece, floor=floor)
    else:
        signals = announced(text, start)
        if kind == "single" and not alone_is_person(text, start, piece, company=company, signals=signals):
            if not signals & TITLE or starts_sentence(text, start):
                return None
            title = title_before(text, start, floor=floor)
            if title is None:
                return None
        if signals & PARTICLE:
            start = with_particle(text, start, floor=floor)
            signals = announced(text, start)
        if title is None and (signals & (TITLE | COMMA) or text.startswith(APPOSING, end)):
            title = title_beside(text, start, end, signals=signals, floor=floor)
    written = text[title[0] : title[1]].rstrip() or None if title else None
    return mention_of((start, end, "person", written))


APPOSING = (", ", " , ")
"""What stands between a name and a title behind it."""


def title_of_run(text: str, run_start: int, piece: Piece, *, floor: int) -> Span:
    """The title inside a run, with what goes before the run: "former Prime Minister X", "the U.S. Assistant Secretary X"."""
    inner, start = run_start + piece.title_start, run_start + piece.start
    if piece.title_may_grow and announced(text, inner) & GOES_ON:
        before = title_before(text, start, floor=floor)
        return Span(min(before.start, inner) if before else inner, start)
    return Span(inner, start)


def title_beside(text: str, start: int, end: int, *, signals: int, floor: int) -> Span | None:
    """The title before a name, or behind it, or before the comma that closes before it."""
    before = title_before(text, start, floor=floor) if signals & TITLE else None
    if before is not None:
        return before
    if text.startswith(APPOSING, end) and (after := title_after(text, end)):
        return after
    if signals & COMMA and text[end : end + 1] in (",", ".", ";"):
        return title_before_comma(text, start, floor=floor)
    return None


def alone_is_person(text: str, start: int, piece: Piece, *, company: Company, signals: int) -> bool:
    """Whether a single capitalised word is a person: known by its full name, or by its nature, or by its company."""
    lower = piece.words[0] if piece.words else ""
    letters = piece.letters
    if lower in company.family or (lower in company.given and lexicon().flags.get(lower, 0) & GIVEN):
        return not (lower in FUNCTION_WORDS and starts_sentence(text, start))
    if letters == "x":
        end = start + piece.end - piece.start
        if signals & NAMING and NAMED_BEFORE.search(text, max(0, start - 40), start):
            return True
        if piece.sounds and PERSON_AFTER.match(text, end):
            return True
        return bool(signals & SAYING) and text.endswith(SAID, 0, start) and not text[start:end].isupper()
    if letters == "G":
        return True
    if letters == "S":
        end = start + piece.end - piece.start
        return not lexicon().flags.get(lower, 0) & (COMMON | POST) and text[end : end + 1] != "-"
    return False


def full_name_by_context(text: str, start: int, piece: Piece) -> bool:
    """Whether two unknown capitalised words are a person, by how the second ends or by what stands beside them."""
    if piece.sounds:
        return True
    end = start + piece.end - piece.start
    if PERSON_AFTER.match(text, end) and text[max(0, start - 4) : start].lower() != "the ":
        return True
    if announced(text, start) & TITLE and title_before(text, start, floor=max(0, start - 60)) is not None:
        return True
    words = text[start:end].split()
    if "S" in piece.letters and not is_common(words[-1]):
        if starts_sentence(text, start) and words[0].endswith(("ing", "ed", "ly", "s")):
            # "Choosing DeGeneres was bold."
            return False
        # "chief executive of Nordic Power" has a family name at its end as well.
        return not text[max(0, start - 4) : start].lower().endswith(("the ", "of ", "at ", "in "))
    return title_after(text, end) is not None


def starts_sentence(text: str, start: int) -> bool:
    """Whether a position opens a sentence or a line."""
    before = text[max(0, start - 4) : start].rstrip(" \"“'‘(`")
    return start < 2 or not before or before[-1] in ".!?\n:"


def with_particle(text: str, start: int, *, floor: int) -> int:
    """The start of a name with the small particle before it: "al-Assad", "bin Laden"."""
    particle = LOWER_PARTICLE.search(text, max(floor, start - 9), start)
    return particle.start() if particle else start
