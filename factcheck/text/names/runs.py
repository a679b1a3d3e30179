"""Runs of capitalised words, and the pieces that a run falls into: persons, places, organizations, and what may be one."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from factcheck.text.names.lexicon import (
    COMMON,
    DEMONYM,
    GIVEN,
    HONORIFIC,
    MODIFIER,
    ORGANIZATION,
    ORGANIZATION_HEAD,
    PLACE,
    PLACE_HEAD,
    POST,
    SURNAME,
    THING_HEAD,
    flags_of,
    lexicon,
)
from factcheck.text.names.spelling import plain

PieceKind = Literal["person", "maybe", "single", "place", "organization", "thing", "title"]

CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĠĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽƏȘȚΑ-ΩЀ-ЯҐҒҚҢӨҮҰҺ"
STOPPED = (
    "Mr|Mrs|Ms|Messrs|Mme|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Gov|Sen|Rep|Rev|Hon|St|Jr|Sr|Pres|Supt|Insp|Det|Brig"
    "|Msgr|Fr|Pvt|Ft|Mt|Calif|Conn|Fla|Ariz|Mass|Mich|Minn|Miss|Tenn|Wash|Wis|Ala|Ark|Colo|Okla|Ore|Tex|Pa|Va|Ga|Ill|Ky|La|Md"
)
"""Abbreviations whose stop belongs to them and ends nothing."""

PARTICLES = "al|el|bin|ibn|bint|abu|de|del|della|der|den|van|von|ter|ten|da|di|do|dos|das|du|la|le|zu|y|af|av"


def after_first_letter(abbreviations: str) -> str:
    """The abbreviations behind their first letters: "(?<=M)(?:r|rs)". A pattern that opens with one set of letters is searched fast."""
    by_letter: dict[str, list[str]] = {}
    for word in abbreviations.split("|"):
        by_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(f"(?<={letter})(?:{'|'.join(rests)})" for letter, rests in by_letter.items())


REST = rf"""(?:
      (?:{after_first_letter(STOPPED)})\ ?\.(?!\w)         # "Mr.", and "Mr ." of texts cut into tokens
    | \.(?:[{CAPITALS}]\.)*                               # "J.", "U.S."
    | \ \.(?=\ [{CAPITALS}])                              # "R ." of texts cut into tokens
    | (?:\w|['’](?![sS]\b)(?=\w)|-(?=\w))*               # "Otunbayeva", "O'Brien", "Jean-Claude"; not the 's of "Osh's"
    )"""
WORD = rf"[{CAPITALS}]{REST}"
RUN = re.compile(
    rf"""
    [{CAPITALS}] (?<!\w[{CAPITALS}]) {REST}
    (?:
        [ \t\u00a0]{{1,2}} (?:(?:{PARTICLES})\ ){{0,2}} (?:(?:al|el|as|ash|ar|an|ad|at|ul|ud)-)? {WORD}
      | \ ["“'‘(]\ ?{WORD}(?:\ {WORD})?\ ?["”'’)]\ {WORD}         # a nickname: Vincent "The Chin" Gigante
    ){{0,40}}
    """,
    re.VERBOSE,
)

SUFFIXES = frozenset("jr sr ii iii iv".split())
PLACE_PREFIXES = frozenset("mount mt lake cape port fort ft gulf camp hurricane typhoon operation st".split())
CALENDAR = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct"
    " nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun easter christmas".split()
)
FAMILY_ENDING = re.compile(
    r"(?:[eo]v|[eo]va|[eo]ff|yev|yeva|sk[iy]|skiy|skaya|enko|chuk|vich|yan|shvili|adze|idze|ez|sson|ssen|oglu|zadeh|pour|nejad|escu|poulos|akis"
    r"|aev|aeva|iev|ieva|baev|bayev|ullah|uddin|ishvili|nen|wicz|czyk|vili|son|stein|berg|feld|mann|elli|etti|ini)$"
)
"""How family names of many languages end."""

NAME = "[GgSx]"
NICKNAME_MARKS = "\"“'‘("
NICKNAME = "(?:k[GgSxc]{0,2}k?)?"
PIECES = re.compile(
    rf"""
      (?P<honoured>  H{{1,4}}[MT]{{0,4}} (?P<honoured_name> (?:[GgSxPNIQcL][GgSxPkI]{{0,4}}) a{{0,2}} [GgSxP]{{0,3}} J? ))
    | (?P<organization> (?:[xDPNGgSMITQ]{{0,5}}? O){{1,4}} )
    | (?P<placed>    l[xSGgP]{{1,4}} | [xDPNGgSM]{{0,4}}? L+ )
    | (?P<thing>     [xDPNGgSM]{{0,4}}? Q+ )
    | (?P<titled>    [MDPN]{{0,6}}T{{1,6}} (?: (?P<titled_name> (?:[GgI]{NICKNAME}){{1,6}}(?:a{{0,2}}[GgSxPN]x?)J? | x?a{{0,2}}[xSGg][xG]?J? ) )? )
    | (?P<full>      [Gg]{NICKNAME}(?:[GgI]{NICKNAME}){{0,5}}(?:a{{0,2}}[GgSxN])x?J? | G[GgI]{{0,5}}a{{0,2}}P(?=$) | [Gg][GgI]{{0,5}}J | I{{1,4}}{NAME}{{1,3}}J? | gI+[SxGg] | (?<![GSxgI])SG(?=$) )
    | (?P<maybe>     xI{{0,3}}{NICKNAME}a{{0,2}}[xS]x?J? | x[Gg]{{1,4}}J? | Sa{{0,2}}S(?=$)  )
    | (?P<place>     P+ )
    | (?P<people>    D )
    | (?P<known>     N+ )
    | (?P<single>    [GgSx] )
    | (?P<other>     . )
    """,
    re.VERBOSE,
)


class Piece(NamedTuple):
    """A part of a run: its code points within the run, and what it is or may be."""

    start: int
    end: int
    kind: PieceKind
    letters: str
    """The class letters of its words: G given name, S family name, x unknown, ..."""
    title_start: int = -1
    """Where the title inside the run starts; -1 without one."""


@lru_cache(maxsize=32768)
def pieces(run: str) -> tuple[Piece, ...]:
    """What a run of capitalised words falls into.

    >>> [(piece.start, piece.end, piece.kind) for piece in pieces("Bishkek Alexey Rogov")]
    [(0, 7, 'place'), (8, 20, 'person')]
    """
    starts: list[int] = []
    ends: list[int] = []
    for word in re.finditer(r"\S+(?: \.)?", run):
        starts.append(word.start())
        ends.append(word.end())
    letters = class_letters([run[a:b] for a, b in zip(starts, ends, strict=True)])
    found = []
    for match in PIECES.finditer(letters):
        first, after = match.span()
        group = match.lastgroup
        title_start = -1
        kind: PieceKind
        if group in ("honoured_name", "honoured"):
            title_start, (first, after), kind = starts[first], match.span("honoured_name"), "person"
        elif group == "organization" or group == "known":
            kind = "organization"
        elif group in ("titled", "titled_name"):
            if match.group("titled_name") is None:
                kind = "title"
            else:
                title_start, (first, after), kind = starts[first], match.span("titled_name"), "person"
        elif group == "full":
            kind = "person"
        elif group in ("placed", "place"):
            kind = "place"
        elif group == "maybe":
            kind = "maybe"
        elif group == "single":
            kind = "single"
        else:
            kind = "thing"
        if group == "other" and match.group() not in "Mc":
            continue
        found.append(Piece(starts[first], ends[after - 1], kind, letters[first:after], title_start))
    return tuple(found)


def class_letters(words: list[str]) -> str:
    """One letter a word for what it is in a name."""
    known = lexicon()
    plain_words = [plain(word.strip("\"“”'‘’()")) for word in words]
    letters: list[str] = []
    at = 0
    while at < len(words):
        for phrase in known.phrases.get(plain_words[at], ()):
            length = len(phrase.words)
            if tuple(plain_words[at : at + length]) == phrase.words:
                letters.extend(
                    ("N" if phrase.flag == ORGANIZATION else "D" if phrase.flag == DEMONYM else "P") * length
                )
                at += length
                break
        else:
            letters.append(class_letter(words[at], plain_words[at], first=at == 0, alone=len(words) == 1))
            at += 1
    for position in range(len(letters) - 1):
        # "Police Chief", "State Secretary": an organization's word before a post narrows the post.
        if letters[position] == "O" and letters[position + 1] in "TH" and words[position].lower() in POST_NARROWERS:
            letters[position] = "M"
    for position in range(1, len(letters)):
        # "Martin Luther King" is no king.
        if letters[position] in "HTc" and letters[position - 1] in "GgI" and flags_of(plain_words[position]) & SURNAME:
            letters[position] = "S"
    return "".join(letters)


POST_NARROWERS = frozenset(
    "police army navy state county city district health defense defence court assembly senate house board fire".split()
)


def class_letter(word: str, lower: str, *, first: bool, alone: bool) -> str:
    """The letter of one word."""
    if word[0] in NICKNAME_MARKS or word[-1] in '"”)':
        return "k"
    if word[0].islower() and "-" not in word:
        return "a"
    flags = flags_of(lower)
    if word.endswith(".") and lexicon().flags.get(word.lower(), 0) & PLACE:
        return "P"
    if flags & HONORIFIC and not (flags & GIVEN and not flags & POST and len(lower) > 4):
        return "H" if not flags & POST or word.endswith(".") else "T"
    if lower in SUFFIXES and not first:
        return "J"
    if flags & PLACE and "." in word:
        return "P"
    if len(lower) == 1 or (len(lower) == 3 and lower[1] == "."):
        return "I" if word.endswith(".") or not first else "c"
    if lower in PLACE_PREFIXES:
        return "l"
    if not flags:
        if "-" in lower:
            return hyphenated(lower)
        return "N" if word.isupper() and len(word) <= 5 else "x"
    if flags & POST and not flags & GIVEN:
        return "T" if not (flags & ORGANIZATION_HEAD) else "O"
    if flags & ORGANIZATION_HEAD and not flags & (GIVEN | SURNAME):
        return "O"
    if flags & DEMONYM:
        return "D"
    if lower in CALENDAR:
        # "Jan Novak" is not a month.
        return "g" if flags & GIVEN and not alone else "c"
    if flags & ORGANIZATION and not flags & (GIVEN | SURNAME):
        return "N"
    if flags & PLACE:
        return "g" if flags & GIVEN else "S" if flags & SURNAME else "P"
    if flags & GIVEN:
        return (
            "g"
            if flags & (COMMON | ORGANIZATION | ORGANIZATION_HEAD | PLACE_HEAD | THING_HEAD | MODIFIER | POST)
            else "G"
        )
    if flags & PLACE_HEAD and not flags & SURNAME:
        return "L"
    if flags & THING_HEAD and not flags & SURNAME:
        return "Q"
    if flags & SURNAME:
        return "S"
    if flags & MODIFIER:
        return "M"
    return "c"


def hyphenated(lower: str) -> str:
    """The letter of an unknown word with a hyphen: by its halves ("Kyrgyz-American", "Anna-Lena")."""
    flags = [lexicon().flags.get(half, 0) for half in lower.split("-")]
    if all(flag & (DEMONYM | PLACE) for flag in flags):
        return "D"
    if all(flag & GIVEN for flag in flags):
        return "G"
    if any(flag & (COMMON | POST | ORGANIZATION_HEAD) and not flag & (GIVEN | SURNAME) for flag in flags):
        return "c"
    return "x"


def looks_like_family_name(word: str) -> bool:
    """Whether an unknown word ends as family names do.

    >>> looks_like_family_name("Kazakbaev"), looks_like_family_name("Programme")
    (True, False)
    """
    return len(word) > 4 and FAMILY_ENDING.search(plain(word)) is not None
