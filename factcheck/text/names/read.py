"""Reads names: first what stands on its own, then, knowing who is in the article, what is only told by the company it keeps."""

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.text.names.lexicon import COMMON, GIVEN, POST, lexicon
from factcheck.text.names.runs import RUN, SUFFIXES, Piece, looks_like_family_name, pieces
from factcheck.text.names.spelling import plain
from factcheck.text.names.titles import title_after, title_before, title_before_comma
from factcheck.text.values import NameMention

ORGANIZATION_GOES_ON = re.compile(r" (?:of|for|and)(?: the)? $| & $")
SAID_BEFORE = re.compile(
    r"\b(?:said|says|added|named|called|by|with|told|and|like|arrested|identified as)(?: [\w-]+)? $"
)
NAMED_BEFORE = re.compile(
    r"\b(?:man|woman|boy|girl|person|student|resident|witness|protester|demonstrator|one|someone|child|named|called) (?:named|called|who gave (?:his|her) name as) $"
)
NAMING = ("named ", "called ", " as ")
"""What all of these end in."""
PERSON_AFTER = re.compile(
    r"""
      \s?[’']?\s?,\ (?:aged\ )?\d{1,2}\b                                        # ", 34"
    | \ \(\d{1,2}\)
    | \ (?:said|says|told|added|asked|wrote|admitted|insisted|recalled|argued|thanked|welcomed|smiled|himself|herself|who)\b
    """,
    re.VERBOSE,
)
LOWER_PARTICLE = re.compile(
    r"(?:(?<![\w-])(?:bin|ibn|de|del|de la|van|van der|van den|von|von der|ter|ten|da|di|dos|al|el) |(?<![\w-])(?:al|el|ash|ar|as|an)-)$"
)
PARTICLE_ENDS = frozenset([" la", *"bin ibn del van der den von ter ten dos ash".split()])
SHORT_PARTICLES = frozenset("de da di do al el ar as an".split())
"""By these the text before a name is known to hold no particle, before the pattern is asked."""
UNNAMED = frozenset(["thing", "title"])
SMALL = b"abcdefghijklmnopqrstuvwxyz"
FUNCTION_WORDS = frozenset("will may can".split())


class Found(NamedTuple):
    """A piece at its place in the text."""

    start: int
    end: int
    piece: Piece
    run_start: int


class Company(NamedTuple):
    """Who an article names in full: the family names and given names that later stand alone."""

    family: set[str]
    given: set[str]


def read_names(text: str) -> list[NameMention]:
    """All names of persons, places and organizations, in order, none overlapping.

    >>> read_names("Ms. Utanbayeva spoke in Osh.")
    [NameMention(start=4, end=14, type='person', title='Ms.'), NameMention(start=24, end=27, type='place', title=None)]
    """
    found = find_pieces(text)
    company = in_company(text, found)
    mentions: list[NameMention] = []
    floor = 0
    for one in found:
        kind = one.piece.kind
        if kind in ("place", "organization"):
            mentions.append(NameMention(one.start, one.end, kind))
            continue
        mention = person(text, one, company, floor=floor)
        if mention is not None:
            mentions.append(mention)
            floor = mention.end
    return mentions


def find_pieces(text: str) -> list[Found]:
    """The pieces of all runs, organizations joined over "of" and "for"."""
    shouted = is_shouted(text)
    found: list[Found] = []
    open_end: Found | None = None
    """The piece that closed the run before, and may go on in the next."""
    for run in RUN.finditer(text):
        words = run.group()
        if shouted and words.isupper():
            words = same_length_title(words)
        row = pieces(words)
        if open_end is None and len(row) == 1 and row[0].kind == "thing":
            # Nearly half of all runs: "The", "He", "But".
            continue
        start = run.start()
        joined = False
        if open_end is not None and row and row[0].start == 0 and open_end.piece.kind == "organization":
            joined = goes_on(text, open_end, start, row[0])
            if joined:
                found[-1] = open_end._replace(end=start + row[0].end)
                row = row[1:]
        for piece in row:
            if piece.kind not in UNNAMED:
                end = without_verb(text, start, piece) if shouted else start + piece.end
                found.append(Found(start + piece.start, end, piece, start))
        open_end = found[-1] if found and (joined or found[-1].end == run.end()) else None
    return found


def without_verb(text: str, start: int, piece: Piece) -> int:
    """Where a piece ends among capitals: in "ALFREDO CRISTIANI CONDEMNED" the second unknown word is rather a verb."""
    end = start + piece.end
    if piece.kind == "person" and piece.letters.endswith("xx"):
        begin = start + piece.start
        return begin + text[begin:end].rindex(" ")
    return end


def goes_on(text: str, organization: Found, begin: int, piece: Piece) -> bool:
    """Whether a piece belongs to the organization before it: "Ministry" of "Foreign Affairs"."""
    between = text[organization.end : begin]
    if len(between) > 9 or ORGANIZATION_GOES_ON.fullmatch(between) is None:
        return False
    if "and" in between:
        inside = text[organization.start : organization.end]
        return piece.kind == "organization" and (" of " in inside or " for " in inside) and "the" not in between
    return piece.kind in ("organization", "place", "thing", "single")


def is_shouted(text: str) -> bool:
    """Whether a text is newswire in capitals."""
    head = text[:2000]
    letters = head.encode("ascii", "ignore")
    if 2 * (len(letters) - len(letters.translate(None, SMALL))) > len(head):
        return False
    capitals = sum(map(str.isupper, head))
    return capitals > 100 and capitals > 0.5 * sum(map(str.isalpha, head))


def same_length_title(words: str) -> str:
    """Words in capitals with only their first letters large; as long as before."""
    large = words.title()
    return large if len(large) == len(words) else words


def in_company(text: str, found: list[Found]) -> Company:
    """The family and given names of everyone who is named in full."""
    family: set[str] = set()
    given: set[str] = set()
    for one in found:
        if one.piece.kind != "person" and not (one.piece.kind == "maybe" and full_name_by_context(text, one)):
            continue
        words = full_name(text[one.start : one.end])
        if words:
            family.add(words[-1])
        if len(words) > 1:
            given.add(words[0])
    return Company(family, given)


@lru_cache(maxsize=8192)
def full_name(name: str) -> tuple[str, ...]:
    """The words of a name as the lexicon has them, without "Jr." and "III"."""
    return tuple(plain(word) for word in name.split() if word.lower().rstrip(".") not in SUFFIXES)


def full_name_by_context(text: str, one: Found) -> bool:
    """Whether two unknown capitalised words are a person, by how the second ends or by what stands beside them."""
    words = text[one.start : one.end].split()
    if looks_like_family_name(words[-1]) and not starts_common(words[0]):
        return True
    if PERSON_AFTER.match(text, one.end) and text[max(0, one.start - 4) : one.start].lower() != "the ":
        return True
    if title_before(text, one.start, floor=max(0, one.start - 60)) is not None:
        return True
    if "S" in one.piece.letters and not starts_common(words[-1]):
        if starts_sentence(text, one.start) and words[0].endswith(("ing", "ed", "ly", "s")):
            # "Choosing DeGeneres was bold."
            return False
        # "chief executive of Nordic Power" has a family name at its end as well.
        return not text[max(0, one.start - 4) : one.start].lower().endswith(("the ", "of ", "at ", "in "))
    return title_after(text, one.end) is not None


def starts_common(word: str) -> bool:
    """Whether a word is an ordinary one."""
    return bool(lexicon().flags.get(plain(word), 0) & COMMON)


def starts_sentence(text: str, start: int) -> bool:
    """Whether a position opens a sentence or a line."""
    before = text[max(0, start - 4) : start].rstrip(" \"“'‘(`")
    return start < 2 or not before or before[-1] in ".!?\n:"


def person(text: str, one: Found, company: Company, *, floor: int) -> NameMention | None:
    """The mention of a person, or None where nothing tells that it is one."""
    start, end, piece = one.start, one.end, one.piece
    title: str | None = None
    if piece.title_start >= 0:
        # The walk goes on before the run: "former Prime Minister X", "the U.S. Assistant Secretary X".
        inner = one.run_start + piece.title_start
        before = title_before(text, start, floor=max(floor, 0))
        title = text[min(before.start, inner) if before else inner : start].rstrip()
    start = with_particle(text, start, floor=floor)
    if piece.kind == "single" and not alone_is_person(text, one, company, title):
        before = title_before(text, start, floor=floor)
        if before is None or starts_sentence(text, start):
            return None
        title = text[before.start : before.end]
    if piece.kind == "maybe" and not (known_in_full(text, one, company) or full_name_by_context(text, one)):
        return None
    if title is None:
        beside = title_before(text, start, floor=floor)
        if beside is None:
            beside = title_after(text, end)
        if beside is None and text[end : end + 1] in (",", ".", ";"):
            beside = title_before_comma(text, start, floor=floor)
        if beside is not None:
            title = text[beside.start : beside.end].rstrip()
    return NameMention(start, end, "person", title or None)


def known_in_full(text: str, one: Found, company: Company) -> bool:
    """Whether both words are known from elsewhere in the article."""
    words = text[one.start : one.end].split()
    return plain(words[-1]) in company.family and plain(words[0]) in company.given


def alone_is_person(text: str, one: Found, company: Company, title: str | None) -> bool:
    """Whether a single capitalised word is a person: known by its full name, or by its nature, or by its company."""
    start, end, letters = one.start, one.end, one.piece.letters
    word = text[start:end]
    lower = plain(word)
    flags = lexicon().flags.get(lower, 0)
    if lower in company.family or (lower in company.given and flags & GIVEN):
        return not (lower in FUNCTION_WORDS and starts_sentence(text, start))
    if letters == "G":
        return True
    if letters == "S":
        return not flags & (COMMON | POST) and "-" not in text[end : end + 1]
    if letters == "x":
        if text.endswith(NAMING, 0, start) and NAMED_BEFORE.search(text, max(0, start - 40), start):
            return True
        if looks_like_family_name(word) and PERSON_AFTER.match(text, end):
            return True
        return text[max(0, start - 5) : start] in ("said ", "says ") and not word.isupper()
    return False


def with_particle(text: str, start: int, *, floor: int) -> int:
    """The start of a name with the small particle before it: "al-Assad", "bin Laden"."""
    if start > 2 and text[start - 1] in "- " and text[start - 2].islower():
        last = text[max(0, start - 4) : start - 1].rjust(3)
        if last not in PARTICLE_ENDS and (last[1:] not in SHORT_PARTICLES or last[0].isalnum()):
            return start
        particle = LOWER_PARTICLE.search(text, max(floor, start - 9), start)
        if particle is not None and particle.group() not in ("al ", "el "):
            return particle.start()
    return start
