"""Who of those that may be persons is one, and with which title."""

import re
from functools import partial

from factcheck.text.names.alone import alone_is_person, in_a_name
from factcheck.text.names.before import COMMA, GOES_ON, PARTICLE, TITLE, announced
from factcheck.text.names.company import Company
from factcheck.text.names.context import starts_sentence
from factcheck.text.names.letters import is_common
from factcheck.text.names.lexicon import COMMON, PLACE, POST, flags_of
from factcheck.text.names.pieces import Piece
from factcheck.text.names.titles import title_after, title_before, title_before_comma
from factcheck.text.names.undecided import Candidate
from factcheck.text.values import NameMention, Span

LOWER_PARTICLE = re.compile(
    r"""
    (?<![\w-])
    (?: (?: bin | ibn | de | del | de\ la | van | van\ der | van\ den | von | von\ der | ter | ten | da | di | dos ) \x20
      | (?: al | el | ash | ar | as | an ) - )$
    """,
    re.VERBOSE,
)
JUNIOR = (", J", ", S", ", I")
APPOSING = (", ", " , ")
"""What stands between a name and a title behind it."""
SUFFIX_AFTER = re.compile(r", (?:[JS]r\b\.?|I{2,3}\b|IV\b)")
mention_of = partial(tuple.__new__, NameMention)
"""A mention from a bare tuple: half the time of NameMention(...), which is a function in Python, and every other run is one."""


def person(text: str, one: Candidate, company: Company, *, floor: int) -> NameMention | None:
    """The mention of a person, or None where nothing tells that it is one; `floor` is where the person before it ends."""
    _, run_start, piece, in_full = one
    kind = piece.kind
    start, end = run_start + piece.start, run_start + piece.end
    if not in_full and kind != "single" and not company.knows(piece.words):
        return last_alone(text, start, end, piece, company=company)
    title: Span | None = None
    signals = 0
    if piece.title_start >= 0:
        title = title_of_run(text, run_start, piece, floor=floor)
    else:
        signals = announced(text, start)
        if kind == "single" and not alone_is_person(text, start, piece, company=company, signals=signals):
            if piece.place:
                return mention_of((start, end, "place", None))
            if (
                not signals & TITLE
                or starts_sentence(text, start)
                or (piece.letters == "w" and in_a_name(text, start, end))
            ):
                return None
            title = title_before(text, start, floor=floor)
            if title is None:
                return None
        if signals & PARTICLE:
            start = with_particle(text, start, floor=floor)
            signals = announced(text, start)
        if title is None and (signals & (TITLE | COMMA) or text.startswith(APPOSING, end)):
            title = title_beside(text, start, end, signals=signals, floor=floor)
    if text.startswith(JUNIOR, end) and (junior := SUFFIX_AFTER.match(text, end)):
        end = junior.end()
    written = text[title[0] : title[1]].rstrip() or None if title else None
    return mention_of((start, end, "person", written))


def last_alone(text: str, start: int, end: int, piece: Piece, *, company: Company) -> NameMention | None:
    """The family name behind an ordinary word: "Afterward McDonough led them", "Afterward Michael led them"."""
    last = piece.words[-1]
    known = last in company.family or (
        piece.letters == "wG" and (last in company.given or starts_sentence(text, start))
    )
    surname = piece.letters == "wS" and not flags_of(last) & (COMMON | POST | PLACE) and not is_common(last)
    if known or surname:
        return mention_of((end - len(text[start:end].split()[-1]), end, "person", None))
    return None


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


def with_particle(text: str, start: int, *, floor: int) -> int:
    """The start of a name with the small particle before it: "al-Assad", "bin Laden"."""
    particle = LOWER_PARTICLE.search(text, max(floor, start - 9), start)
    return particle.start() if particle else start
