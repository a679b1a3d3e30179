"""Where sentences begin and end: abbreviations, initials, decimals, quotes and datelines do not end one."""

import re
from bisect import bisect_left
from functools import lru_cache

from factcheck.text.glue import glued_breaks
from factcheck.text.values import Span

TITLES = "mr mrs ms messrs dr prof gen lt col maj capt sgt cmdr adm gov sen rep rev hon st sr jr pres supt insp det"
PLACES = "ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
MONTHS = "jan feb mar apr jun jul aug sept sep oct nov dec"
FIRMS = "inc corp co ltd bros vs no nos etc al dept est ave blvd rd approx cf eg ie pp vol ft mt"
ABBREVIATIONS = frozenset(f"{TITLES} {PLACES} {MONTHS} {FIRMS}".split())
SMALL_WORDS = frozenset(f"{PLACES} {MONTHS} det hon".split())
"""Those that shorten with a capital only: "some are gravely ill." ends, "Springfield, Ill." may go on."""
LONGEST_WORD = 30
"""How far back the word before a stop is looked for."""
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
    [.!?…\n]                                       # one set of letters opens the pattern: such a pattern is searched fast
    (?: (?<!\n) [.!?…]* ["'”’»)\]]* (?=\s)         # a stop with its closing quotes, then space
      | (?<=\n) (?:[ \t]*\n)*                      # a line end, or an empty line
    )
    """,
    re.VERBOSE,
)
"""Where a sentence may end: at a stop, at an empty line, and at a line end where the line is a paragraph of its own."""
LAST_WORD = re.compile(r"[\w.&’'-]*$")
NEXT_WORD = re.compile(r"\s*[\"'“‘«(\[]*\s*([^\s.,;:!?\"'”’»)]*)")
INITIALS = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]$")


class Sentences:
    """The sentences of one text, each cut out when a position inside it is asked for.

    >>> text = Sentences("Mr. Bakiyev fled. He was 3.5 km away.")
    >>> text.around(12), text.around(20)
    (Span(start=0, end=17), Span(start=18, end=37))
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._breaks = [found.span() for found in BREAK.finditer(text)]
        glued = glued_breaks(text)
        if glued:
            self._breaks = sorted([*self._breaks, *glued])
        self._known: list[Span | None] = [None] * (len(self._breaks) + 1)
        """The sentence between one possible break and the next, once it was asked for; it may hold several such gaps."""

    def around(self, position: int) -> Span:
        """The sentence that holds a position, or the nearest one before it; the first where none stands before."""
        # A break is a tuple that opens with its start, and any tuple is above the one that holds this start alone.
        gap = bisect_left(self._breaks, (position,))
        if gap and self._breaks[gap - 1][1] > position:
            gap -= 1
        found = self._known[gap] or self._cut(gap)
        while found.start > position or found.start == found.end:
            before = self._gap_before(gap)
            if before is None:
                return next(iter(self.all()), Span(0, 0))
            gap = before
            found = self._known[gap] or self._cut(gap)
        return found

    def all(self) -> list[Span]:
        """All sentences, in order."""
        text, begin = self.text, 0
        spans: list[Span] = []
        for start, end in self._breaks:
            if ends_sentence(text, start, end):
                spans.append(trimmed(text, begin, end))
                begin = end
        spans.append(trimmed(text, begin, len(text)))
        return [span for span in spans if span[0] < span[1]]

    def _cut(self, gap: int) -> Span:
        """The sentence that a gap between possible breaks belongs to, without the white space at its ends."""
        text, breaks, known = self.text, self._breaks, self._known
        first = last = gap
        # Between a gap that is known and one that is not a sentence ended.
        while first and known[first - 1] is None and not ends_sentence(text, *breaks[first - 1]):
            first -= 1
        while last < len(breaks) and known[last + 1] is None and not ends_sentence(text, *breaks[last]):
            last += 1
        begin = breaks[first - 1][1] if first else 0
        # A line end does no harm inside the span: it is white space, and trimmed.
        span = trimmed(text, begin, breaks[last][1] if last < len(breaks) else len(text))
        known[first : last + 1] = [span] * (last + 1 - first)
        return span

    def _gap_before(self, gap: int) -> int | None:
        """The last gap of the sentence before the one that a gap belongs to."""
        here = self._known[gap]
        while gap and self._known[gap] is here:
            gap -= 1
        return gap if self._known[gap] is not here else None


@lru_cache(maxsize=4)
def sentences_of(text: str) -> Sentences:
    """The sentences of a text that is asked about more than once."""
    return Sentences(text)


def sentences(text: str) -> list[Span]:
    """The sentences of a text, in order, without the white space between them.

    >>> sentences("Mr. Bakiyev fled. He was 3.5 km away.")
    [Span(start=0, end=17), Span(start=18, end=37)]
    """
    return Sentences(text).all()


def sentence_around(text: str, position: int) -> Span:
    """The sentence that holds a position, or the nearest one before it.

    >>> sentence_around("One. Two here.", 6)
    Span(start=5, end=14)
    """
    return sentences_of(text).around(position)


def ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether a possible break, a stop or a line end, closes a sentence."""
    stop = text[start]
    if stop == "." and text[end] == " " and text[end + 1 : end + 2].isupper() and is_word(word_before(text, start)):
        # Nine of ten: a stop behind a word that is no abbreviation, a space, a capital.
        return True
    if stop == " ":
        # A page ran two sentences together.
        return True
    if stop == "\n":
        return end - start > 1 or line_is_paragraph(text, start, end)
    if stop == "." and text[start + 1] == ".":
        return True
    if small_follows(text, end):
        return False
    if stop != "." or text[start + 1] in '"”’»':
        return True
    return not stop_is_shortening(text, start, end)


def is_word(word: str) -> bool:
    """Whether a stop behind these letters shortens nothing: neither "J" nor "Mr"."""
    return len(word) > 1 and word.isalpha() and (word.lower() not in ABBREVIATIONS or word in SMALL_WORDS)


def small_follows(text: str, end: int) -> bool:
    """Whether the next word starts small, so that what ended here was no sentence."""
    first = text[end + 1 : end + 2]
    if text[end] != " " or not first.isalpha():
        # White space of another kind, or quotes, stand before the word.
        first = word_after(text, end)[:1]
    return first.islower()


def word_after(text: str, end: int) -> str:
    """The word behind white space and opening quotes."""
    following = NEXT_WORD.match(text, end)
    return following.group(1) if following else ""


def word_before(text: str, stop: int) -> str:
    """The word that a stop is written to: "U.S" before the last stop of "U.S."."""
    begin = stop - LONGEST_WORD if stop > LONGEST_WORD else 0
    word = text[text.rfind(" ", begin, stop) + 1 or begin : stop]
    if word.isalpha():
        return word
    # A typesetter may carry the stop over to the next line.
    before = text[begin:stop].removesuffix("\n")
    if not before or before[-1].isspace():
        return ""
    word = before.rsplit(None, 1)[-1]
    found = LAST_WORD.search(word)
    return found.group() if found else ""


def stop_is_shortening(text: str, start: int, end: int) -> bool:
    """Whether a stop shortens its word and ends no sentence: "Mr.", "U.S.", "J."."""
    word = word_before(text, start)
    if not word or is_word(word):
        return False
    plain = word.strip("'’-").lower()
    if plain in ABBREVIATIONS:
        following = word_after(text, end)
        return plain not in ENDS_ANYWAY or not (following[:1].isdigit() or following.lower() in OPENERS)
    if INITIALS.match(word):
        # "J. Smith" and "the U.S. Embassy" go on; "in the U.S. The army" does not.
        following = word_after(text, end)
        return not ("." in word and following.lower() in OPENERS and following[:1].isupper())
    return False


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


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without the white space at its ends; an empty one where nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
