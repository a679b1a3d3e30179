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
    Phrase,
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
      (?=\w{{0,5}}\ ?\.)                                  # the forms that hold a stop are tried where a stop is near
      (?: (?:{after_first_letter(STOPPED)})\ ?\.(?!\w)    # "Mr.", and "Mr ." of texts cut into tokens
        | \.(?:[{CAPITALS}]\.)*                           # "J.", "U.S."
        | \ \.(?=\ [{CAPITALS}])                          # "R ." of texts cut into tokens
      )
    | \w*+ (?:(?:['’](?![sS]\b)|-)(?=\w)\w++)*           # "Otunbayeva", "O'Brien", "Jean-Claude"; not the 's of "Osh's"
    )"""
WORD = rf"[{CAPITALS}]{REST}"
RUN = re.compile(
    rf"""
    [{CAPITALS}] (?<!\w[{CAPITALS}]) {REST}
    (?:
        [ \t\u00a0]{{1,2}}+
        (?: {WORD}
          | (?=[abdeiltuvyz]) (?:(?:{PARTICLES})\ ){{0,2}} (?:(?:al|el|as|ash|ar|an|ad|at|ul|ud)-)? {WORD} )
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


WORDS = re.compile(r"\S+(?: \.)?")
QUOTED = "\"“”'‘’()"


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


@lru_cache(maxsize=65536)
def pieces(run: str) -> tuple[Piece, ...]:
    """What a run of capitalised words falls into.

    >>> [(piece.start, piece.end, piece.kind) for piece in pieces("Bishkek Alexey Rogov")]
    [(0, 7, 'place'), (8, 20, 'person')]
    """
    spans = [word.span() for word in WORDS.finditer(run)]
    letters = class_letters([run[start:end] for start, end in spans])
    return tuple(
        Piece(
            spans[part.first][0],
            spans[part.after - 1][1],
            part.kind,
            letters[part.first : part.after],
            -1 if part.title_first is None else spans[part.title_first][0],
        )
        for part in parts(letters)
    )


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


def class_letters(words: list[str]) -> str:
    """One letter a word for what it is in a name."""
    alone = len(words) == 1
    letters = [class_letter(word, at == 0, alone) for at, word in enumerate(words)]
    if alone:
        return letters[0]
    free = 0
    for at, word in enumerate(words):
        if at >= free and (known := phrases_of(word)):
            phrase = longest_phrase(known, words[at:])
            if phrase is not None:
                free = at + len(phrase.words)
                letters[at:free] = (
                    "N" if phrase.flag == ORGANIZATION else "D" if phrase.flag == DEMONYM else "P"
                ) * len(phrase.words)
    for position in range(len(letters) - 1):
        # "Police Chief", "State Secretary": an organization's word before a post narrows the post.
        if letters[position] == "O" and letters[position + 1] in "TH" and words[position].lower() in POST_NARROWERS:
            letters[position] = "M"
    for position in range(1, len(letters)):
        # "Martin Luther King" is no king.
        if letters[position] in "HTc" and letters[position - 1] in "GgI" and flags_of(bare(words[position])) & SURNAME:
            letters[position] = "S"
    return "".join(letters)


def bare(word: str) -> str:
    """A word as the lexicon has it, without the quotes around it."""
    return plain(word.strip(QUOTED))


@lru_cache(maxsize=32768)
def phrases_of(word: str) -> tuple[Phrase, ...]:
    """The names of several words that a word can open."""
    return lexicon().phrases.get(bare(word), ())


def longest_phrase(known: tuple[Phrase, ...], words: list[str]) -> Phrase | None:
    """The longest name of the lexicon that opens a row of words."""
    row = tuple(bare(word) for word in words)
    return next((phrase for phrase in known if row[: len(phrase.words)] == phrase.words), None)


POST_NARROWERS = frozenset(
    "police army navy state county city district health defense defence court assembly senate house board fire".split()
)


@lru_cache(maxsize=32768)
def class_letter(word: str, first: bool, alone: bool) -> str:
    """The letter of one word, which may be the first of its run, and the only one."""
    lower = bare(word)
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


@lru_cache(maxsize=32768)
def looks_like_family_name(word: str) -> bool:
    """Whether an unknown word ends as family names do.

    >>> looks_like_family_name("Kazakbaev"), looks_like_family_name("Programme")
    (True, False)
    """
    return len(word) > 4 and FAMILY_ENDING.search(plain(word)) is not None
