"""Where a text may speak of time, and which readers to ask there."""

import re
from collections.abc import Iterator
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from factcheck.text.dates.followers import BEHIND
from factcheck.text.dates.holidays import HOLIDAYS, MOVING
from factcheck.text.dates.ranges import FAR_END, range_end
from factcheck.text.dates.readers import ALWAYS, FIGURE_READ, FOLLOWED, READERS, readers_before
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.tables import Readers
from factcheck.text.dates.tense import POSSESSIVE
from factcheck.text.dates.vocabulary import MONTH_SHORT, MONTHS, WEEKDAY_NAMES, WEEKDAY_SHORT, WEEKDAYS, words
from factcheck.text.words import in_octets, octets_of

if TYPE_CHECKING:
    from ahocorasick_rs import BytesAhoCorasick

OTHER_DIGIT = re.compile(r"[\u0660-\u1fff\u3000-\U0010ffff]")
"""What may be a digit of another script."""
NEVER_ALONE = {
    "that": "day night week month year quarter morning afternoon evening decade same very",
    "same": "day night week month year quarter period morning afternoon evening",
    "these": "days",
    "as": "soon",
    "at": "present that",
    "new": "year",
    "good": "friday",
    "palm": "sunday",
    "most": "recent",
    "full": "year quarter",
    **dict.fromkeys(words("beginning start middle midst end close number dozens hundreds"), "of"),
    **dict.fromkeys(words("near foreseeable"), "future term"),
    "short": "term",
    "election": "day",
}
"""Common words, and what must follow for them to start an expression: looked for as pairs, they cost little."""
GAPS = (" ", "\n", "\xa0", "  ", " \n")
PREFIXES = ("pre", "post")
"""Of "pre-1990": looked for with the hyphen, since they open words of every paragraph."""
BEHIND_SHORT = ". ,\t\n\xa0'’-"
"""What may stand behind "Mar" and "Sat": a look at it spares all of "market" and "satellite"."""
NAMED = {*MONTHS, *WEEKDAYS, *(f"{day}s" for day in WEEKDAY_NAMES)} | {
    name.split()[0].partition("'")[0].partition("’")[0] for name in (*HOLIDAYS, *MOVING) if name != "fourth of july"
}
"""Words that name a time only with a capital: "May", "Sunday", "Christmas"."""


class Opener(NamedTuple):
    """Words to look for, and the first of them, which picks the readers."""

    looked_for: str
    word: str
    """Empty for a figure."""
    alone: bool
    """Whether no letter may follow: "Mark" is no "Mar"."""


def openers() -> Iterator[Opener]:
    """What may start an expression."""
    for word in READERS:
        if word in PREFIXES:
            yield Opener(f"{word}-", word, False)
        elif word in NEVER_ALONE:
            yield from (
                Opener(f"{word}{gap}{after}", word, False) for after in NEVER_ALONE[word].split() for gap in GAPS
            )
        elif word in MONTH_SHORT or word in WEEKDAY_SHORT:
            yield from (Opener(f"{word}{mark}", word, False) for mark in BEHIND_SHORT)
        else:
            yield Opener(word, word, True)
    # Two digits at once halve what is found in "1998".
    yield from (Opener(f"{number}", "", False) for number in range(10))
    yield from (Opener(f"{number:02}", "", False) for number in range(100))


Entry = tuple[int, Readers, dict[str | None, Readers] | None, bool, bool]
"""An opener once it is found: the length of its word (0 for a figure), who reads whatever follows, who reads by what follows (None
where that is not asked), whether it stands alone, whether it needs a capital. A bare tuple is taken apart fastest."""


def entry_of(opener: Opener) -> Entry:
    """What is known of an opener."""
    word, followed = opener.word, FOLLOWED.get(opener.word)
    readers = followed[None] if followed else ALWAYS.get(word, ())
    return len(word), readers, followed, opener.alone, word in NAMED


@cache
def finder() -> "tuple[BytesAhoCorasick, list[Entry]]":
    """The automaton over all openers, and what is known of each."""
    known = sorted(openers())
    return octets_of([opener.looked_for for opener in known]), [entry_of(opener) for opener in known]


Anchor = tuple[int, Readers]
"""Where an expression may start, and who is to be asked there."""


def anchors(story: Story) -> list[Anchor]:
    """Where expressions may start, in order; where nobody would be asked is no anchor."""
    text, lower = story.text, story.lower
    automaton, known = finder()
    length = len(lower)
    found: list[Anchor] = []
    exotic = not lower.isascii() and OTHER_DIGIT.search(lower) is not None
    figure_end = 0
    for pattern, start, end in automaton.find_matches_as_indexes(in_octets(lower)):
        size, readers, followed, alone, named = known[pattern]
        if not size:
            # Of "1,998" the first digits bring the whole, so that it is asked about once.
            if start >= figure_end and not exotic and (figure := FIGURE_READ.match(lower, start)):
                figure_end = figure.end(2)
                if readers := readers_before(lower, figure):
                    found.append((start, readers))
            continue
        if start and (before := lower[start - 1]) != " " and (before.isalnum() or before == "_"):
            continue
        if alone and end < length and "a" <= lower[end] <= "z":
            # "Marching" is no "march": a longer word of the table would have been found instead.
            continue
        if named and not text[start].isupper():
            continue
        if followed is not None and (behind := BEHIND.match(lower, start + size)):
            readers = followed.get(behind[1], readers)
        if readers:
            found.append((start, readers))
    if exotic:
        figures = ((figure.start(), readers_before(lower, figure)) for figure in FIGURE_READ.finditer(lower))
        found += (anchor for anchor in figures if anchor[1])
        found.sort(key=itemgetter(0))
    return found


def phrases(story: Story) -> Iterator[Phrase]:
    """All expressions of a text, in order, none overlapping, each noted before the next is read."""
    free = 0
    before: Phrase | None = None
    for start, readers in anchors(story):
        if start < free:
            continue
        for read in readers:
            phrase = read(story, start)
            if phrase is not None:
                break
        else:
            continue
        phrase = with_article(story, phrase, free=free)
        if phrase.start < free:
            continue
        if before is not None and start - before.end < FAR_END:
            phrase = range_end(story, before, phrase)
        for one in (phrase, *phrase.then) if phrase.then else (phrase,):
            before = one
            story.note(one)
            yield one
            free = one.end


def with_article(story: Story, phrase: Phrase, *, free: int) -> Phrase:
    """The expression with the "the" that belongs to it."""
    start = phrase.start
    if (
        phrase.article
        and start - 4 >= free
        and story.lower[start - 4 : start] in ("the ", "the\n")
        and not story.lower[start - 5 : start - 4].isalnum()
    ):
        return phrase._replace(start=start - 4)
    if story.lower.endswith(("approximately ", "circa "), free, start) and len(phrase.value) == 4 and not phrase.mod:
        return phrase._replace(start=story.lower.rindex(" ", 0, start - 1) + 1, mod="APPROX")
    if (
        story.lower.endswith("around ", free, start)
        and phrase.type != "SET"
        and phrase.value[:1].isdigit()
        and not story.lower.startswith(POSSESSIVE, phrase.end)
    ):
        # "Around Wednesday", but not "ways around Wednesday's ruling".
        return phrase._replace(start=start - 7, mod=phrase.mod or "APPROX")
    return phrase
