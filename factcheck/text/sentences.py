"""Where sentences begin and end: abbreviations, initials, decimals, quotes and datelines do not end one."""

import re
from functools import lru_cache

from factcheck.text.values import Span

TITLES = "mr mrs ms messrs dr prof gen lt col maj capt sgt cmdr adm gov sen rep rev hon st sr jr pres supt insp det"
PLACES = "ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
MONTHS = "jan feb mar apr jun jul aug sept sep oct nov dec"
FIRMS = "inc corp co ltd bros vs no nos etc al dept est ave blvd rd approx cf eg ie pp vol ft mt"
ABBREVIATIONS = frozenset(f"{TITLES} {PLACES} {MONTHS} {FIRMS}".split())
ENDS_ANYWAY = frozenset(["inc", "corp", "co", "ltd", "jr", "sr", "etc", "al"])
"""Abbreviations that may also close a sentence, when a capital that starts a common opening follows."""

OPENERS = frozenset(
    """
        the a an he she it they we i you in on at but and as his her its their this that these those there when
        while after before since for with by from if according police officials authorities witnesses meanwhile
        however no not some many one two
    """.split()
)

BREAK = re.compile(
    r"""
      (?P<stop> [.!?…]+ ["'”’»)\]]* ) (?=\s)      # a stop with its closing quotes, then space
    | (?P<line> \n (?:[ \t]*\n)+ )                # an empty line
    | (?P<newline> \n )                           # a line end: a break where the line is a paragraph of its own
    """,
    re.VERBOSE,
)
LAST_WORD = re.compile(r"[\w.&’'-]*$")
NEXT_WORD = re.compile(r"\s*[\"'“‘«(\[]*\s*([^\s.,;:!?\"'”’»)]*)")
INITIALS = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]$")


@lru_cache(maxsize=4)
def sentences(text: str) -> list[Span]:
    """The sentences of a text, in order, without the white space between them.

    >>> sentences("Mr. Bakiyev fled. He was 3.5 km away.")
    [Span(start=0, end=17), Span(start=18, end=37)]
    """
    spans: list[Span] = []
    start = 0
    for found in BREAK.finditer(text):
        if found.end() <= start or not ends_sentence(text, found):
            continue
        add_trimmed(spans, text, start, found.end() if found.lastgroup == "stop" else found.start())
        start = found.end()
    add_trimmed(spans, text, start, len(text))
    return spans


def sentence_around(text: str, position: int) -> Span:
    """The sentence that holds a position, or the nearest one before it.

    >>> sentence_around("One. Two here.", 6)
    Span(start=5, end=14)
    """
    spans = sentences(text)
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle].start <= position:
            low = middle + 1
        else:
            high = middle
    return spans[max(low - 1, 0)] if spans else Span(0, 0)


def ends_sentence(text: str, found: re.Match[str]) -> bool:
    """Whether a stop or a line end closes a sentence."""
    if found.lastgroup == "line":
        return True
    if found.lastgroup == "newline":
        return line_is_paragraph(text, found.start(), found.end())
    stop = found.group()
    following = NEXT_WORD.match(text, found.end())
    word_after = following.group(1) if following else ""
    if stop[0] != "." or stop.startswith(".."):
        return not (word_after[:1].islower() and stop[0] != ".")
    before = LAST_WORD.search(text, max(0, found.start() - 30), found.start())
    word = before.group() if before else ""
    plain = word.strip("'’-").lower()
    if len(stop) > 1 and stop[1] in '"”’»':
        return not word_after[:1].islower()
    if word_after[:1].islower():
        return False
    if plain in ABBREVIATIONS:
        if word_after[:1].isdigit() and plain in ENDS_ANYWAY:
            return True
        return plain in ENDS_ANYWAY and word_after.lower() in OPENERS
    if INITIALS.match(word):
        # "J. Smith" and "the U.S. Embassy" go on; "in the U.S. The army" does not.
        return "." in word and word_after.lower() in OPENERS and word_after[:1].isupper()
    return True


def line_is_paragraph(text: str, start: int, end: int) -> bool:
    """A lone line end breaks where the line before it ended a sentence or is short as a headline is, or the next is indented."""
    line_start = text.rfind("\n", 0, start) + 1
    line = text[line_start:start].rstrip()
    if not line:
        return True
    if line[-1] in '.!?"”’»:)':
        # Wrapped newswire ends lines anywhere; a stop at the end of a wrapped line is caught by its own rule.
        return line[-1] not in ".:" or ends_line_with_stop(text, line, end)
    following = text[end : end + 1]
    return following in (" ", "\t", "") or not wrapped(text, line_start, start, end)


def ends_line_with_stop(text: str, line: str, end: int) -> bool:
    """A line that ends in a stop or a colon ends its sentence unless the stop belongs to an abbreviation."""
    word = line[:-1].rsplit(None, 1)[-1].lower() if line[:-1].split() else ""
    if word in ABBREVIATIONS or (INITIALS.match(word) and len(word) <= 3):
        return not wrapped(text, end - 1 - len(line), end - 1, end)
    return True


def wrapped(text: str, line_start: int, line_end: int, next_start: int) -> bool:
    """Whether a line looks cut by a typesetter: 55 to 85 characters, and the next line begins small or is as long."""
    length = line_end - line_start
    if text[next_start : next_start + 1].islower():
        return True
    if not 50 <= length <= 90:
        return False
    next_end = text.find("\n", next_start)
    next_line = text[next_start : next_end if next_end >= 0 else len(text)]
    first = next_line.split(None, 1)[0] if next_line.split() else ""
    # The typesetter broke here because the next word did not fit.
    return length + 1 + len(first) > 62


def add_trimmed(spans: list[Span], text: str, start: int, end: int) -> None:
    """Add text[start:end] without the white space at its ends, unless nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))
