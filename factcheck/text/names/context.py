"""What the words beside two capitalised words tell of them: whether they are a person's name, a firm or a thing."""

import re

from factcheck.text.names.before import COMMA, FIRM, TITLE, announced
from factcheck.text.names.lexicon import (
    COMMON,
    ORGANIZATION,
    POST,
    flags_of,
)
from factcheck.text.names.pieces import Piece
from factcheck.text.names.spelling import plain
from factcheck.text.names.titles import title_after, title_before, title_before_comma

PERSON_AFTER = re.compile(
    r"""
      \s?[’']?\s?,\ (?:aged\ )?\d{1,2}\b                                        # ", 34"
    | \ \(\d{1,2}\)
    | \ (?:said|says|told|added|asked|wrote|admitted|insisted|recalled|argued|thanked|welcomed|smiled|himself|herself|who
        |tweeted|replied|testified|joked|shouted|laughed|cried|wept|nodded|sang|married|divorced|resigned|retired|died)\b
    |\ ?,\ (?:who|whose|said|says|told|testified)\b
    | \ was\ (?:killed|arrested|born|shot|charged|convicted|sentenced|jailed|detained|elected|appointed|sworn)\b
    | ['’]s\ (?:wife|husband|mother|father|son|daughter|brother|sister|parents|widow|lawyer|attorney|family|body|death|career|girlfriend|boyfriend)\b
    """,
    re.VERBOSE,
)
ARABIC = frozenset("bin bint ibn bent ben abu ould".split())
"""What stands within names of persons only: "Olfa Bent Souayah"; "de" and "del" are in names of places as well."""
AUTHOR_AFTER = re.compile(r" ?/ ?(?:The |AP\b|AFP|EPA|Getty|Reuters|REUTERS|[A-Z][a-z]+ (?:via|for)\b)| \(@\w")
AUTHOR_BEFORE = re.compile(
    r"\b(?:[Pp]hoto(?:graph)?s?(?: by|:)|[Pp]icture:|BY|By) \Z|(?:REUTERS|Reuters|AP Photo|AFP|EPA|Getty Images) ?\\?/ ?\Z"
)
PLACING = re.compile(r"(?<!\w)(?:the|in|at|near) \Z", re.IGNORECASE)
"""What stands before places and things: "in Bovey Tracey"."""
APPOSITION = re.compile(r" ?, (?:an?|the|his|her|their) (?P<words>[^,.;:()\n]{3,60})")
SOMEBODY = frozenset("boy citizen girl graduate man native official specialist supporter teenager trader woman".split())
FIRMS_ARE_TOO = frozenset(
    "challenger champion contractor driver founder heir host leader owner partner player producer publisher star".split()
)
"""Posts that a firm can have as well: "Acme Widgets, the leader in widgets"."""
SAID = ("said ", "says ")


def names_thing(text: str, start: int, piece: Piece) -> bool:
    """Whether what is written as a full name is a thing's: "the Truman Balcony", "the law firm Mossack Fonseca"."""
    if piece.doubtful and behind_article(text, start):
        return True
    return piece.title_start < 0 and title_is_firm(text, start)


def title_is_firm(text: str, start: int) -> bool:
    """Whether what stands before a name makes it a firm's, a ship's or a film's."""
    return bool(announced(text, start) & FIRM)


def behind_article(text: str, start: int) -> bool:
    """Whether "the" stands before a position."""
    return text.endswith(("the ", "The ", "THE "), max(0, start - 4), start)


def full_name_by_context(text: str, start: int, piece: Piece) -> bool:
    """Whether two unknown capitalised words are a person, by how the second ends or by what stands beside them."""
    words = text[start : start + piece.end - piece.start].split()
    if opens_wrongly(text, start, piece):
        return False
    if piece.sounds or any(word.lower() in ARABIC for word in words[1:-1]):
        return True
    if title_is_firm(text, start):
        return False
    end = start + piece.end - piece.start
    if credited(text, start, end):
        return True
    placed = PLACING.search(text, max(0, start - 5), start) is not None
    if not placed and (PERSON_AFTER.match(text, end) or (piece.letters[0] == "x" and "G" in piece.letters[1:-1])):
        return True
    if announced(text, start) & TITLE and title_before(text, start, floor=max(0, start - 60)) is not None:
        return True
    if announced(text, start) & COMMA and text[end : end + 1] in (",", ".", ";"):
        before = title_before_comma(text, start, floor=max(0, start - 60))
        if before is not None:
            return True
    if text.endswith(SAID, 0, start) and not text[start:end].isupper():
        return True
    surname = ("S" in piece.letters[1:] or piece.letters in ("xG", "xGG")) and not flags_of(plain(words[-1])) & COMMON
    # "Choosing DeGeneres was bold."
    if surname and not (starts_sentence(text, start) and words[0].endswith(("ing", "ed", "ly", "s"))):
        return not placed
    return title_after(text, end) is not None or apposed_as_person(text, end)


def apposed_as_person(text: str, end: int) -> bool:
    """Whether what follows a comma is somebody: ", a dual citizen and lobbyist", ", an aviation official"."""
    following = APPOSITION.match(text, end)
    if following is None:
        return False
    words = [plain(word) for word in following["words"].split()]
    return any(word in SOMEBODY or (flags_of(word) & POST and word not in FIRMS_ARE_TOO) for word in words)


def opens_wrongly(text: str, start: int, piece: Piece) -> bool:
    """Whether a pair of words opens with one that is rather the sentence's, or is a belief: "Afterward McDonough", "Full Article Gaddafi"."""
    if flags_of(piece.words[-1]) & ORGANIZATION:
        return True
    if piece.letters[0] != "w":
        return False
    return starts_sentence(text, start) or (piece.behind_word and not starts_sentence(text, start - piece.start))


def credited(text: str, start: int, end: int) -> bool:
    """Whether a photograph or a message is the work of the one named: "Jabin Botsford/The Post", "(Photo: Ken Blaze"."""
    return (
        AUTHOR_AFTER.match(text, end) is not None or AUTHOR_BEFORE.search(text, max(0, start - 16), start) is not None
    )


def starts_sentence(text: str, start: int) -> bool:
    """Whether a position opens a sentence or a line."""
    before = text[max(0, start - 4) : start].rstrip(" \"“'‘(`")
    return start < 2 or not before or before[-1] in ".!?\n:"
