"""Hedges: the words beside a number that open or loosen it."""

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.model import Hedge

BEFORE = {
    Hedge.AT_LEAST: "at least|a least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|at the very least|as few as|as little as|as low as",
    Hedge.MORE_THAN: "more than|over|well over|above|upwards of|upward of|in excess of|greater than|better than|just over|a little over|slightly over|slightly more than|a little more than|little more than|north of|exceeding|exceeded|exceeds|exceed|surpassed|surpassing|topped|topping|passed|beyond|higher than|much more than|far more than|well above|just above|well beyond",
    Hedge.AT_MOST: "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|at the most|as high as|no greater than",
    Hedge.LESS_THAN: "fewer than|less than|under|below|just under|a little under|just below|well under|well below|lower than|not even|just short of",
    Hedge.ABOUT: "about|around|some|nearly|almost|roughly|approximately|approx|approx.|an estimated|estimated|close to|closer to|close on|circa|ca|ca.|near|nearing|approaching|perhaps|probably|possibly|maybe|somewhere around|in the region of|in the neighborhood of|something like|on the order of|an average of|average of|averaging|virtually|practically|an approximate|barely|hardly|scarcely|~|≈|c.",
}
"""The words before a number, by what they do to it."""

AFTER = {
    Hedge.AT_LEAST: "or more|and more|or above|and above|and over|or over|or older|or higher|at least|at a minimum|upwards|plus",
    Hedge.AT_MOST: "or fewer|or less|at most|at the most|or under|or below|or lower|maximum|tops",
    Hedge.ABOUT: "or so|or thereabouts|give or take|more or less|-odd|odd|-ish",
}
"""The words after a number."""

SIGNS = {"≥": Hedge.AT_LEAST, ">": Hedge.MORE_THAN, "≤": Hedge.AT_MOST, "<": Hedge.LESS_THAN}
"""Signs before a number."""


def _phrases(words: dict[Hedge, str]) -> dict[str, Hedge]:
    return {phrase: hedge for hedge, phrases in words.items() for phrase in phrases.split("|")}


BEFORE_PHRASES = _phrases(BEFORE)
AFTER_PHRASES = _phrases(AFTER)
LAST_WORDS = frozenset(phrase.split()[-1] for phrase in BEFORE_PHRASES)
LENGTHS_OF = {
    last: sorted({len(phrase.split()) for phrase in BEFORE_PHRASES if phrase.split()[-1] == last}, reverse=True)
    for last in LAST_WORDS
}
"""How many words the hedges that end in a word have: "than" ends those of two, three and four words."""
TIGHT = frozenset("~≈≥≤<>")
AHEAD = re.compile(
    rf"""
    \s* (?P<plus> \+ )
  | [\s-]* (?P<phrase> {"|".join(re.escape(p.lstrip("-")) for p in sorted(AFTER_PHRASES, key=len, reverse=True))} )\b
    """,
    re.VERBOSE,
)
AHEAD_FIRST = frozenset(phrase.lstrip("-")[:2] for phrase in AFTER_PHRASES)
AHEAD_SIGNS = frozenset("-+\n\t")
"""How the words after a number begin, and what may stand before them."""
LOOK_BACK = 36
SKIPPED = ("the", "another", "a further", "an additional", "a total of", "a combined")
"""What may stand between a hedge and its number: at least another 12."""
SKIPPED_BY_LAST = {words[-1]: tuple(words) for words in map(str.split, SKIPPED)}


def _words_before() -> dict[str, frozenset[str]]:
    """For each last word that is no hedge alone, the words that may stand before it: "more" before "than"."""
    before: dict[str, set[str]] = {}
    for words in [*map(str.split, BEFORE_PHRASES), *map(str.split, SKIPPED)]:
        before.setdefault(words[-1], set()).update(words[-2:-1] if len(words) > 1 else LAST_WORDS)
    alone = {phrase for phrase in BEFORE_PHRASES if " " not in phrase}
    return {last: frozenset(words) for last, words in before.items() if last not in alone}


WORDS_BEFORE = _words_before()
COMPARING = (Hedge.MORE_THAN, Hedge.LESS_THAN, Hedge.ABOUT)
"""Hedges that are none before "the": "more than the 12 killed last year", "the truth about the 12"."""
TOPICS = frozenset(
    """
        story stories talk talks talked talking questions complaints complained worried worries concerns concerned information details
        numbers book film documentary article articles news debate truth facts doubts rumors rumours everything something anything nothing
    """.split()
)
"""Words that make "about" tell what is spoken of: "stories about 12 dogs"."""
PLACING = frozenset("near some passed beyond above below under over".split())
"""Hedges that are prepositions or verbs too."""
MOVING = ("took", "handed", "won", "turned", "flew", "walked", "moved", "passed")
"""Verbs that make them prepositions: "took over 12 firms"."""


def _endings() -> dict[str, list[tuple[str, Hedge]]]:
    """The hedges by their last word, the longest first; those that may be verbs or prepositions are left out."""
    endings: dict[str, list[tuple[str, Hedge]]] = {}
    for phrase, hedge in sorted(BEFORE_PHRASES.items(), key=lambda item: -item[0].count(" ")):
        endings.setdefault(phrase.split()[-1], []).append((f"{phrase} ", hedge))
    return {last: tails for last, tails in endings.items() if last not in PLACING and last not in SKIPPED_BY_LAST}


ENDINGS = _endings()


class Hedged(NamedTuple):
    """A hedge, and where the hedged expression starts and ends."""

    hedge: Hedge
    start: int
    end: int


def hedge_around(lower: str, start: int, end: int) -> Hedged:
    """The hedge of the number at start to end: the nearest words before it, else after it.

    >>> hedge_around("at least 12 people", 9, 11)
    Hedged(hedge=<Hedge.AT_LEAST: 'at_least'>, start=0, end=11)
    """
    before = hedge_before(lower, start)
    gap = lower[end : end + 1] in (" ", "-")
    begins = lower[end + 1 : end + 3] if gap else lower[end : end + 2]
    after = AHEAD.match(lower, end) if begins in AHEAD_FIRST or begins[:1] in AHEAD_SIGNS else None
    if before is not None:
        if after is not None and before.hedge is Hedge.ABOUT and hedge_behind(after) is not Hedge.ABOUT:
            # "About 100 or more"
            return Hedged(hedge_behind(after), before.start, after.end())
        # "At least 200 or so": the first word governs.
        return Hedged(before.hedge, before.start, after.end() if after and after["plus"] else end)
    if after is None:
        return Hedged(Hedge.EXACT, start, end)
    return Hedged(hedge_behind(after), start, after.end())


def hedge_behind(after: re.Match[str]) -> Hedge:
    """The hedge in the words behind a number."""
    if after["plus"]:
        return Hedge.AT_LEAST
    phrase = after["phrase"]
    return AFTER_PHRASES.get(phrase) or AFTER_PHRASES[f"-{phrase}"]


JOINS_ANOTHER = re.compile(r" plus [a-z]")
""" "$75m plus costs": the costs come on top. But "200 plus people"."""


def hedge_of_sum(lower: str, start: int, end: int) -> Hedged:
    """The hedge of a sum of money: "plus" behind it joins another item where one follows."""
    hedged = hedge_around(lower, start, end)
    return Hedged(Hedge.EXACT, start, end) if hedged.start == start and JOINS_ANOTHER.match(lower, end) else hedged


def hedge_before(lower: str, start: int) -> Hedged | None:
    """The hedge that ends right before a number.

    >>> hedge_before("no fewer than another 12", 22)
    Hedged(hedge=<Hedge.AT_LEAST: 'at_least'>, start=0, end=22)
    """
    if start == 0:
        return None
    before = lower[start - 1]
    if before in TIGHT or (before == " " and lower[start - 2 : start - 1] in TIGHT):
        return sign_before(lower, start)
    behind = word_behind(lower, start)
    return spoken_before(lower, start, behind=behind) if behind in LAST_OF_ALL else None


def spoken_before(lower: str, start: int, *, behind: str) -> Hedged | None:
    """The hedge in words that ends right before a number, where the last word is known to be one of a hedge."""
    if behind in WORDS_BEFORE:
        # "The 12 men", "led to 12 arrests": most that end like a hedge are none.
        before = word_behind(lower, start - 1 - len(behind))
        if before.isalpha() and before not in WORDS_BEFORE[behind]:
            return None
    begin = start - LOOK_BACK if start > LOOK_BACK else 0
    found = written_before(lower, begin, start, behind=behind) or loosely_before(lower, begin, start)
    if found is not None and behind == "about" and word_behind(lower, found.start) in TOPICS:
        return None
    return found


def written_before(lower: str, begin: int, start: int, *, behind: str) -> Hedged | None:
    """The hedge before a number as the tables write it; None where it takes a longer look."""
    before = lower[begin:start]
    if begin == 0 or not before.isascii() or "\n" in before or "--" in before or "  " in before:
        return None
    for tail, hedge in ENDINGS.get(behind, ()):
        if before.endswith(tail):
            place = start - len(tail)
            return Hedged(hedge, place, start) if lower[place - 1] == " " else None
    return None


def loosely_before(lower: str, begin: int, start: int) -> Hedged | None:
    """The hedge before a number behind dashes, quotes and line ends, or with words between: "at least another 12"."""
    spoken = [word.lstrip(OPENERS) for word in undashed(lower, begin, start)]
    if begin and lower[begin - 1].isalnum():
        # The first word is cut.
        spoken = spoken[1:]
    last = len(spoken)
    skipped = SKIPPED_BY_LAST.get(spoken[-1]) if spoken else None
    if skipped and last > len(skipped) and tuple(spoken[-len(skipped) :]) == skipped:
        last -= len(skipped)
    for length in LENGTHS_OF.get(spoken[last - 1], ()) if last else ():
        first = max(0, last - length)
        hedge = BEFORE_PHRASES.get(" ".join(spoken[first:last]))
        if hedge is None:
            continue
        if last - first == 1 and spoken[first] in PLACING and first and spoken[first - 1] in MOVING:
            continue
        if spoken[-1] == "the" and hedge in COMPARING:
            # "More than the 12 killed last year" compares with twelve; it does not open them.
            return None
        return Hedged(hedge, place_of(lower, spoken[first:], start), start)
    return None


def undashed(lower: str, begin: int, end: int) -> list[str]:
    """The words between two places, dashes left out: "dead—about 40"."""
    return lower[begin:end].replace("—", " ").replace("--", "  ").split()


def place_of(lower: str, words: list[str], end: int) -> int:
    """Where a row of words that ends at a place starts."""
    for word in reversed(words):
        end = lower.rindex(word, 0, end)
    return end


LAST_OF_ALL = LAST_WORDS | SKIPPED_BY_LAST.keys()
OPENERS = "([\"“‘'—–,;:-"
LONGEST_WORD = 16


def word_behind(lower: str, start: int) -> str:
    """The word before a place, without the sign that opens it; nothing where no space lies between.

    >>> word_behind("(about 12", 7)
    'about'
    """
    if not lower[start - 1 : start].isspace():
        return ""
    begin = start - LONGEST_WORD if start > LONGEST_WORD else 0
    space = lower.rfind(" ", begin, start - 1)
    word = lower[begin if space < 0 else space + 1 : start - 1]
    if word.isalpha():
        return word
    words = undashed(lower, begin, start)
    return words[-1].lstrip(OPENERS) if words else ""


def sign_before(lower: str, start: int) -> Hedged:
    """The sign before a number: ">12", "~ 40"."""
    place = start - 1 if lower[start - 1] in TIGHT else start - 2
    return Hedged(SIGNS.get(lower[place], Hedge.ABOUT), place, start)


ONE, NONE = Decimal(1), Decimal(0)


def bounds(hedge: Hedge, amount: Decimal, *, counts: bool) -> tuple[Decimal | None, Decimal | None]:
    """What the words entail: "more than 12" people is 13 and up; of a measure the interval is left at 12.

    >>> bounds(Hedge.MORE_THAN, Decimal(12), counts=True)
    (Decimal('13'), None)
    """
    if hedge is Hedge.EXACT or hedge is Hedge.ABOUT:
        return amount, amount
    step = ONE if counts and amount % ONE == 0 else NONE
    if hedge is Hedge.AT_LEAST:
        return amount, None
    if hedge is Hedge.MORE_THAN:
        return amount + step, None
    if hedge is Hedge.AT_MOST:
        return None, amount
    if hedge is Hedge.LESS_THAN:
        return None, amount - step
    return amount, amount
