"""Reads names: first what stands on its own, then, knowing who is in the article, what is only told by the company it keeps."""

import re
from dataclasses import replace
from typing import NamedTuple

from factcheck.text.names.before import NAMING, PARTICLE, SAYING, TITLE, announced
from factcheck.text.names.company import Company
from factcheck.text.names.context import full_name_by_context, names_thing
from factcheck.text.names.persons import mention_of, person
from factcheck.text.names.pieces import MONTH_BEFORE_NAME, PIECES_OF, Piece, full_name, opening, without_last_word
from factcheck.text.names.runs import RUN, is_shouted, same_length_title
from factcheck.text.names.spelling import plain
from factcheck.text.names.undecided import Candidate, decide
from factcheck.text.values import NameMention

OF_TIME = re.compile(r"\b(?:in|last|since|this|next|by|until|during|early|late|mid)[ -]\Z")
STORMS = ("Hurricane ", "Typhoon ", "Cyclone ", "Storm ")
GOES_ON = (" of ", " for ", " and ", " & ")
TELLING = NAMING | PARTICLE | SAYING | TITLE
"""What before a single unknown word may tell that it is a person."""
ORGANIZATION_GOES_ON = re.compile(r" (?:of|for|and)(?: the)? | & ")


class Found(NamedTuple):
    """The names of a text after one look at each: those that are sure, and those that the whole text has to tell."""

    mentions: list[NameMention | None]
    """In order; None keeps the place of a candidate."""
    candidates: list[Candidate]
    company: Company


def read_names(text: str) -> list[NameMention]:
    """All names of persons, places and organizations, in order, none overlapping.

    >>> read_names("Ms. Utanbayeva spoke in Osh.")
    [NameMention(start=4, end=14, type='person', title='Ms.'), NameMention(start=24, end=27, type='place', title=None)]
    """
    mentions, candidates, company = find_names(text)
    decide(text, candidates, company)
    floor = 0
    for one in candidates:
        piece = one[2]
        if piece.stands_by_company and not (
            piece.words[0] in company.family
            or piece.words[0] in company.given
            or piece.place
            or (piece.words[0][-1:] == "s" and piece.words[0][:-1] in company.family)
            or (
                # An ordinary word is a name only behind a small word: "senator Brat".
                (piece.letters != "w" or text[one[1] + piece.start - 2 : one[1] + piece.start - 1].islower())
                and announced(text, one[1] + piece.start) & TELLING
            )
        ):
            # Two in five: "Washingtonians", "Yes".
            continue
        mention = person(text, one, company, floor=floor)
        if mention is not None:
            mentions[one[0]] = mention
            floor = mention[1]
    return [mention for mention in mentions if mention is not None]


def find_names(text: str) -> Found:
    """The places and organizations, joined over "of" and "for", and whoever may be a person."""
    mentions: list[NameMention | None] = []
    candidates: list[Candidate] = []
    company = Company(set(), set(), set())
    shouted = is_shouted(text)
    organization: NameMention | None = None
    """The organization that closed the run before, and goes on behind it with "of"."""
    for run in RUN.finditer(text):
        words = run[0]
        if shouted and words.isupper():
            words = same_length_title(words)
        row = PIECES_OF[words]
        if row and row[0].behind_month:
            words = without_month(text, run.start(), words)
            row = PIECES_OF[words]
        if organization is not None:
            organization, row = joined(text, organization, run.start(), words=words, row=row)
            if organization is not None:
                mentions[-1] = organization
        if not row:
            # Nearly half of all runs: "The", "He", "But".
            continue
        start = run.start()
        organization = None
        for piece in row:
            kind = piece.kind
            if (kind == "place" or kind == "organization") and (
                piece.letters != "n" or (lower := plain(words[piece.start : piece.end])) not in company.family
            ):
                mention = mention_of((start + piece.start, start + piece.end, kind, None))
                mentions.append(mention)
                if piece.letters[0] == "l" and words.startswith(STORMS, piece.start):
                    company.storms.update(full_name(words[piece.start : piece.end].split()[1:]))
                organization = mention if piece.open and text.startswith(GOES_ON, run.end()) else None
                continue
            organization = None
            if kind == "organization":
                # "RAZ: Good morning", where Guy Raz was named before.
                piece, kind = replace(piece, kind="single", letters="x", words=(lower,), open=False), "single"
            if shouted:
                piece = without_verb(words, piece)
            in_full = (kind == "person" and not names_thing(text, start + piece.start, piece)) or (
                kind == "maybe" and full_name_by_context(text, start + piece.start, piece)
            )
            if in_full:
                company.add(piece.words)
            candidates.append((len(mentions), start, piece, in_full))
            mentions.append(None)
    return Found(mentions, candidates, company)


def without_month(text: str, start: int, words: str) -> str:
    """A run without the month before a full name, each letter of it a space: in "last August Ana Ruiz" nobody is August."""
    found = MONTH_BEFORE_NAME.match(words)
    if found is None or not (found["of_time"] or OF_TIME.search(text, max(0, start - 8), start)):
        return words
    return " " * found.end("month") + words[found.end("month") :]


def joined(
    text: str, organization: NameMention, start: int, *, words: str, row: tuple[Piece, ...]
) -> tuple[NameMention | None, tuple[Piece, ...]]:
    """An organization with the piece of the next run that belongs to it, and the other pieces: "Ministry" of "Foreign Affairs"."""
    between = text[organization.end : start]
    first = opening(words) if ORGANIZATION_GOES_ON.fullmatch(between) else None
    if first is None or not goes_on(text, organization, between, first):
        return None, row
    return organization._replace(end=start + first.end), tuple(piece for piece in row if piece.start)


def goes_on(text: str, organization: NameMention, between: str, piece: Piece) -> bool:
    """Whether a piece may belong to the organization before it."""
    if "and" in between:
        inside = text[organization.start : organization.end]
        return piece.kind == "organization" and (" of " in inside or " for " in inside) and "the" not in between
    return piece.kind in ("organization", "place", "thing", "single")


def without_verb(words: str, piece: Piece) -> Piece:
    """A person among capitals: in "ALFREDO CRISTIANI CONDEMNED" the second unknown word is rather a verb."""
    if piece.kind == "person" and piece.letters.endswith("xx"):
        end = piece.start + without_last_word(words[piece.start : piece.end])
        return replace(piece, end=end, words=piece.words[:-1])
    return piece
