"""The pieces that a run of capitalised words falls into: persons, places, organizations, and what may be one."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from factcheck.text.names.before import TITLE, announced
from factcheck.text.names.letters import SUFFIXES, is_common, is_ordinary, looks_like_family_name
from factcheck.text.names.lexicon import PLACE, flags_of
from factcheck.text.names.neighbours import class_letters
from factcheck.text.names.spelling import plain
from factcheck.text.remembered import Remembered

PieceKind = Literal["person", "maybe", "single", "place", "organization", "thing", "title"]

NAME = "[GgSx]"
NICKNAME = "(?:k[GgSxcw]{0,2}k?)?"
TAIL = "(?:(?<=x)[Gg]x(?=J?$)|x|[SGg](?=J?$)|a{1,2}[GgSx](?=J?$))?"
"""A third name: the unknown last one of "Ana Ruiz Xo", the known one only at the end: "Angelina Jolie Pitt"."""
PIECES = re.compile(
    rf"""
      (?P<honoured>  H{{1,4}}[MT]{{0,4}} (?P<honoured_name> (?:[GgSxPNnIQcL][GgSxPkI]{{0,4}}) a{{0,2}} [GgSxP]{{0,3}} J? ))
    | (?P<organization> (?:[xwDPNnGgSMITQ]{{0,5}}? O){{1,4}} )
    | (?P<placed>    l[xwSGgPI]{{1,4}} | [xwDPNnGgSMI]{{0,4}}? L+ )
    | (?P<thing>     [xwDPNnGgSMI]{{0,4}}? Q+ )
    | (?P<titled>    [MDPNn]{{0,6}}T{{1,6}} (?: (?P<titled_name> (?:[GgI]{NICKNAME}){{1,6}}(?:a{{0,2}}[GgSxPn]{TAIL})J? | x?a{{0,2}}[xSGg][xGS]?J? | w[xS](?=J?$)J? ) )? )
    | (?P<full>      [Gg]{NICKNAME}(?:[GgI]{NICKNAME}){{0,5}}(?:a{{0,2}}[GgSxn]){TAIL}J? | GI(?=$) | G[GgI]{{0,5}}a{{0,2}}P(?=$) | [Gg][GgI]{{0,5}}J | I{{1,4}}(?:a{{1,2}}(?={NAME}))?{NAME}{{1,3}}J? | gI+[SxGg] | (?<![GSxgI])SG(?=$) )
    | (?P<maybe>     x(?:a{{1,2}}[xGg]){{1,3}}a{{1,2}}[xSGg](?=J?$)J? | xI{{0,3}}{NICKNAME}(?:a{{0,2}}[xS][xS]?|a{{1,2}}[Gg])J? | x[Gg]{{1,4}}[xS]?J? | Sa{{0,2}}S(?=$) | Sx(?=J?$)J? | w[xSG](?=J?$)J?  )
    | (?P<place>     P+ )
    | (?P<people>    D )
    | (?P<known>     (?:[Gg](?=N))? [Nn]+ )
    | (?P<single>    [GgSxw] )
    | (?P<other>     . )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a run: its code points within the run, and what it is or may be.

    Made once for each run of words and read for each mention: of a named tuple a field takes four times as long to read.
    """

    start: int
    end: int
    kind: PieceKind
    letters: str
    """The class letters of its words: G given name, S family name, x unknown, ..."""
    words: tuple[str, ...] = ()
    """Of a person, the words as the lexicon has them: "roza", "otunbayeva"; without "Jr." and "III"."""
    sounds: bool = False
    """Whether it ends as family names do and does not open with an ordinary word: "Kazakbaev"."""
    doubtful: bool = False
    """Whether it closes with an ordinary word, which behind "the" makes it a thing: "the Truman Balcony"."""
    title_start: int = -1
    """Where the title inside the run starts; -1 without one."""
    title_may_grow: bool = False
    """Whether more of the title may stand before the run: not of "Mr."."""
    stands_by_company: bool = False
    """Whether it is a single word that nothing in itself makes a person: only the words beside it, or a full name elsewhere."""
    place: bool = False
    """Whether it is a single word that is a place unless an article tells otherwise: "Washington"."""
    behind_word: bool = False
    """Whether an ordinary word stands before it in its run: "Sea Knight", "Joint Base Andrews"."""
    behind_month: bool = False
    """Whether its run opens with a month that may be the time, not a name: "Last August Ana Ruiz"."""
    open: bool = False
    """Whether it is an organization that closes its run, and may go on in the next: "Ministry" of "Foreign Affairs"."""


MONTH_BEFORE_NAME = re.compile(
    r"(?P<of_time>(?:In|Last|Since|This|Next|By|Until|During) )?(?P<month>January|April|May|June|August)(?= \w+ \w)"
)
"""A month that is a given name as well, before two words more."""
MISLEADING = {"single": "cwLlOQ", "maybe": "cw"}
"""What before a piece within its run tells against a person: "Sea Knight"."""
INFLECTED = re.compile(r"(?:(?<!ou)s|ed|ing|ly|al|ive|\w{8,})$", re.IGNORECASE)
SHOUTED_TAIL = re.compile(r"[GgI][Sx]x$")
AGENCY_TAIL = re.compile(r"(?<=[a-z])-[A-Z]{2,}$")
WORDS = re.compile(r"\S+(?: \.)?")


class Part(NamedTuple):
    """A part of a row of class letters: from which word to which, what it is, and at which word its title starts."""

    first: int
    after: int
    kind: PieceKind
    title_first: int | None = None


KINDS: dict[str, PieceKind] = {
    "organization": "organization",
    "known": "organization",
    "full": "person",
    "placed": "place",
    "place": "place",
    "maybe": "maybe",
    "single": "single",
}
"""What most groups of the pattern are; the others are things."""


UNNAMED = frozenset(["thing", "title"])
PERSONAL = frozenset(["person", "maybe", "single"])


def named_pieces(run: str) -> tuple[Piece, ...]:
    """The names that a run of capitalised words holds; none for "The", the run that is met most.

    >>> [(piece.start, piece.end, piece.kind) for piece in named_pieces("Bishkek Alexey Rogov")]
    [(0, 7, 'place'), (8, 20, 'person')]
    """
    row = tuple(piece for piece in all_pieces(run) if piece.kind not in UNNAMED)
    return (replace(row[0], behind_month=True), *row[1:]) if row and MONTH_BEFORE_NAME.match(run) else row


@lru_cache(maxsize=8192)
def opening(run: str) -> Piece | None:
    """The piece that opens a run, if it is no name as well: "Affairs" may close a ministry's."""
    first = all_pieces(run)[:1]
    return first[0] if first and first[0].start == 0 else None


def all_pieces(run: str) -> list[Piece]:
    """What a run of capitalised words falls into, names or not."""
    spans = [word.span() for word in WORDS.finditer(run)]
    letters = class_letters([run[start:end] for start, end in spans])
    found = []
    for part in parts(letters):
        start, end = spans[part.first][0], spans[part.after - 1][1]
        piece = Piece(start, end, part.kind, letters[part.first : part.after])
        if piece.letters == "w" and INFLECTED.search(run[start:end]) and is_ordinary(run[start:end]):
            # "Officials" and "Reporting": nobody bears them, while somebody bears "Brat".
            piece = replace(piece, kind="thing")
        if part.kind == "organization":
            piece = replace(piece, open=end == len(run))
        if part.title_first is not None:
            piece = replace(piece, title_start=spans[part.title_first][0])
        if part.first and letters[part.first - 1] in MISLEADING.get(part.kind, ""):
            piece = replace(piece, behind_word=True)
        found.append(personal(run, piece) if piece.kind in PERSONAL else piece)
    return found


def personal(run: str, piece: Piece) -> Piece:
    """A piece that may be a person with all that its run tells of it."""
    piece = without_tail(run, piece)
    written = run[piece.start : piece.end].split()
    words = full_name(written)
    sounds = looks_like_family_name(written[-1]) and not is_common(written[0])
    return replace(
        piece,
        words=words,
        sounds=sounds,
        place=piece.kind == "single" and bool(flags_of(words[0] if words else "") & PLACE),
        doubtful=len(words) > 1 and is_ordinary(written[-1]),
        stands_by_company=piece.kind == "single" and piece.letters in "xgw" and bool(words) and not sounds,
        title_may_grow=piece.title_start >= 0 and bool(announced(run, piece.start) & TITLE),
    )


def without_tail(run: str, piece: Piece) -> Piece:
    """A person without the headline word or the agency behind: "ANTHONY WEINER SEXTING", "Ken Blaze-USA"."""
    end = piece.end
    if piece.kind == "person" and SHOUTED_TAIL.search(piece.letters) and run[piece.start : end].isupper():
        return replace(piece, end=without_last_word(run[piece.start : end]) + piece.start, letters=piece.letters[:-1])
    agency = AGENCY_TAIL.search(run, piece.start, end)
    return piece if agency is None else replace(piece, end=agency.start())


def without_last_word(words: str) -> int:
    """Where the words before the last one end."""
    return len(words[: -len(words.split()[-1])].rstrip())


def full_name(words: list[str]) -> tuple[str, ...]:
    """The words of a name as the lexicon has them, without "Jr." and "III"."""
    return tuple(plain(word) for word in words if word.lower().rstrip(".") not in SUFFIXES)


@lru_cache(maxsize=4096)
def parts(letters: str) -> tuple[Part, ...]:
    """What a row of class letters falls into."""
    found = []
    for match in PIECES.finditer(letters):
        group = match.lastgroup or "other"
        if group in ("honoured_name", "honoured"):
            found.append(Part(*match.span("honoured_name"), "person", match.start()))
        elif group in ("titled", "titled_name") and match.group("titled_name") is not None:
            found.append(Part(*match.span("titled_name"), "person", match.start()))
        elif group == "titled":
            found.append(Part(*match.span(), "title"))
        elif group != "other" or match.group() in "Mc":
            found.append(Part(*match.span(), KINDS.get(group, "thing")))
    return tuple(found)


PIECES_OF: Final[Remembered[tuple[Piece, ...]]] = Remembered(named_pieces, limit=65536)
"""The names that a run holds, by the run."""
