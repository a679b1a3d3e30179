"""Who reads what: the first word of an expression, or the shape of its figure, picks the readers."""

import re
from collections.abc import Callable

from factcheck.text.dates import (
    absolute,
    clock,
    composed,
    eras,
    figures,
    holidays,
    lengths,
    periods,
    quarters,
    references,
    relative,
    repeated,
    weekdays,
    years,
)
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.vocabulary import (
    MONTHS,
    NUMBER_WORDS,
    ONES,
    ORDINALS,
    PARTS_OF_DAY,
    SEASONS,
    UNIT_WORDS,
    VAGUE_COUNTS,
    WEEKDAYS,
    words,
)

Reader = Callable[[Story, int], Phrase | None]
Readers = tuple[Reader, ...]
FIRST_WORD = re.compile(r"[a-z]+")
BEHIND = re.compile(r"[\s\xa0-]{1,2}([a-z0-9]+)")

DEEPEST = 3
"""Expressions inside expressions: "the end of early next week" is as far as a newspaper goes."""


def read_day(story: Story, start: int) -> Phrase | None:
    """One whole expression at a position, whatever its kind; composed ones find their parts with it."""
    return read_with(readers_at(story.lower, start), story, start)


def read_with(readers: Readers, story: Story, start: int) -> Phrase | None:
    """What the first of some readers reads at a position."""
    if story.depth > DEEPEST:
        return None
    phrase: Phrase | None = None
    story.depth += 1
    for read in readers:
        phrase = read(story, start)
        if phrase is not None:
            break
    story.depth -= 1
    return phrase


def readers_at(lower: str, start: int) -> Readers:
    """Who reads an expression that starts at a position."""
    found = FIRST_WORD.match(lower, start)
    if found:
        return readers_of_word(lower, found[0], found.end())
    return readers_of_figure(lower, start) if lower[start : start + 1].isdigit() else SHORT_DECADE


def readers_of_word(lower: str, word: str, end: int) -> Readers:
    """Who reads an expression that starts with a word: "one" and "first" stand everywhere, few words behind them tell time."""
    needed = FOLLOWED.get(word)
    if needed is not None:
        behind = BEHIND.match(lower, end)
        if behind is None or behind[1] not in needed:
            return ()
    return READERS.get(word, ())


read_time = composed.timed_on(read_day)
read_phase = composed.phased(read_day)
read_part = composed.part_of(read_day)
read_year = composed.beyond(years.read_year)
read_post = composed.post_year(years.read_year)

FOUR_DIGITS: Readers = (
    figures.read_iso,
    eras.read_decade,
    quarters.read_year_period,
    read_time,
    lengths.read_counted,
    read_year,
)
DAY_FIGURES: Readers = (
    figures.read_numeric,
    absolute.read_day_month,
    eras.read_century,
    quarters.read_quarter,
    read_time,
    lengths.read_counted,
)
YEAR_ONLY: Readers = (read_year,)
NUMERIC: Readers = (figures.read_numeric, read_time, lengths.read_counted)
SHORT_DECADE: Readers = (eras.read_decade,)

AFTER_FIGURE = re.compile(
    r"(?P<figure>\d++)(?P<rest>[\d,./:]{0,12}+)(?P<suffix>(?:st|nd|rd|th)\b)?(?:['’]?s\b)?[\s\xa0–—-]{0,3}+(?P<word>[a-z]+)?"
)
TIME_WORDS: frozenset[str] = frozenset(
    words(
        "a am p pm gmt utc est edt et pt local hours hrs o of in to or and through until more additional full straight"
        " consecutive successive trading working business calendar long short whole bst cet ist eastern pst pdt cst cdt"
        " mst mdt cest"
    )
) | {*MONTHS, *UNIT_WORDS}
"""What may follow a figure that speaks of time; before any other word only a year or a date in figures does."""

OTHER_EXTRA = frozenset(words("other whole solid extra"))
"""Words of a length that are too common to be asked about behind every figure."""
FULL_YEAR_WORDS = TIME_WORDS - {*words("in to or and of a o until through")} | {
    *words("period first second third fourth")
}


def readers_of_figure(lower: str, start: int) -> Readers:
    """Who reads an expression that starts with a figure: told by its length and by the word behind it."""
    found = AFTER_FIGURE.match(lower, start)
    if found is None:
        return ()
    length, word = len(found["figure"]), found["word"]
    if length == 4:
        plain = word not in FULL_YEAR_WORDS and lower[start + 4 : start + 5] not in "-'’s0123456789"
        return YEAR_ONLY if plain else FOUR_DIGITS
    if word in TIME_WORDS or (length <= 2 and word is None and lower[found.end() : found.end() + 1].isdigit()):
        return DAY_FIGURES if length <= 2 else NUMERIC
    rest = found["rest"]
    if rest and length <= 2:
        # "1.5 million" is neither a day nor a time; "12/06/2010", "12.06.2010", "6:30 on" and "1.5 other days" may be.
        marked = "/" in rest or ":" in rest or rest.count(".") > 1
        return NUMERIC if marked or word is None or word in OTHER_EXTRA else ()
    return SHORT_DECADE if lower.startswith(("0s", "0's", "0’s"), start + 1) else ()


LEADS = words("last next this past coming previous following same that")
SHARED = (
    ("first second third fourth", (quarters.read_quarter, absolute.read_day_month, eras.read_century)),
    ("last past next first previous coming following preceding final latest recent year", (lengths.read_led_length,)),
    ("last this next", (quarters.read_years_quarter,)),
    (" ".join(LEADS), (relative.read_led,)),
    ("latest comparable corresponding same full fiscal most current quarter period year", (quarters.read_the_quarter,)),
    ("current latest full fiscal year", (periods.read_fiscal,)),
    ("current", (relative.read_led,)),
    ("fiscal first second last", (quarters.read_quarter,)),
    ("today yesterday tomorrow", (relative.read_near_day,)),
    ("tonight", (relative.read_tonight,)),
    (
        "now currently nowadays these at recently lately past soon as near foreseeable future",
        (references.read_reference,),
    ),
    ("early earlier late later mid beginning start middle midst end close", (read_phase,)),
    ("week weekend", (read_part,)),
    ("each every", (repeated.read_repeated,)),
    (" ".join(repeated.ADVERBS), (repeated.read_adverb,)),
    ("post pre", (read_post,)),
    (" ".join(SEASONS), (periods.read_season,)),
    (" ".join(eras.DECADE_WORDS), (eras.read_decade,)),
    ("eighteen nineteen twenty", (eras.read_spelled_year, eras.read_decade)),
    (
        "christmas thanksgiving election easter good palm new valentine halloween boxing may fourth",
        (holidays.read_holiday,),
    ),
    (" ".join(MONTHS), (absolute.read_month,)),
    (" ".join([*WEEKDAYS, *(f"{day}s" for day in WEEKDAYS)]), (weekdays.read_weekday,)),
    (" ".join(word for word in ORDINALS if "-" not in word), (eras.read_century, absolute.read_day_month)),
    (" ".join(("noon", "midnight", "midday", *ONES[:12])), (read_time,)),
    (
        " ".join([*(word for word in NUMBER_WORDS if word not in ("a", "an")), *VAGUE_COUNTS, "number"]),
        (lengths.read_counted,),
    ),
    ("day night week month year", (relative.read_story_day,)),
    ("weekend", (periods.read_weekend,)),
    ("year", (quarters.read_year_ago,)),
    (" ".join(PARTS_OF_DAY), (clock.read_part_alone,)),
    (" ".join(UNIT_WORDS), (lengths.read_bare_unit,)),
)
"""Words, and who reads what starts with them, in the order of asking."""


def readers_by_word() -> dict[str, Readers]:
    """The table turned round: each word's readers."""
    by_word: dict[str, Readers] = {}
    for listed, readers in SHARED:
        for word in listed.split():
            known = by_word.get(word, ())
            by_word[word] = known + tuple(read for read in readers if read not in known)
    return by_word


READERS = readers_by_word()

NUMBERS = frozenset(word for word in NUMBER_WORDS if word not in ("a", "an"))
BEHIND_NUMBER = TIME_WORDS | NUMBERS | {"few", "couple", "dozen", "oh", "st"} | set(eras.DECADE_WORDS)
BEHIND_THIS = {*words("past coming same very fiscal calendar following previous"), *MONTHS, *WEEKDAYS, *SEASONS} | {
    *PARTS_OF_DAY,
    *UNIT_WORDS,
}
BEHIND_ORDINAL = BEHIND_NUMBER | {"half", "period", "fiscal", "quarter"}
FOLLOWED: dict[str, frozenset[str]] = {
    "this": frozenset(BEHIND_THIS),
    **dict.fromkeys([word for word in ORDINALS if "-" not in word], BEHIND_ORDINAL),
    **dict.fromkeys(NUMBERS, BEHIND_NUMBER),
    **dict.fromkeys(
        ("many", "few", "several", "couple", "dozen", "dozens", "hundreds", "thousands", "number"), BEHIND_NUMBER
    ),
}
"""Common words, and what must stand behind them for a time."""
