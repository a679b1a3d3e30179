"""Who reads what: the first word of an expression, or its figure, and the word behind pick the readers."""

import re

from factcheck.text.dates import (
    absolute,
    clock,
    composed,
    eras,
    figures,
    followers,
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
from factcheck.text.dates.followers import BEHIND, FIGURE, either_of
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.tables import Readers, Row, by_first_word, by_word, listed
from factcheck.text.dates.vocabulary import (
    MONTHS,
    ONES,
    ORDINALS,
    PARTS_OF_DAY,
    SEASONS,
    TENS,
    WEEKDAY_NAMES,
    WEEKDAYS,
    words,
)

FIRST_WORD = re.compile(r"[a-z]+")

DEEPEST = 2
"""Expressions inside expressions: "the end of early next week" is as far as a newspaper goes."""


def read_day(story: Story, start: int) -> Phrase | None:
    """One whole expression inside another, whatever its kind; composed ones find their parts with it."""
    if story.depth > DEEPEST:
        return None
    story.depth += 1
    phrase = first_read(readers_at(story.lower, start), story, start)
    story.depth -= 1
    return phrase


def first_read(readers: Readers, story: Story, start: int) -> Phrase | None:
    """What the first of some readers reads at a position."""
    for read in readers:
        phrase = read(story, start)
        if phrase is not None:
            return phrase
    return None


def readers_at(lower: str, start: int) -> Readers:
    """Who reads an expression that starts at a position."""
    found = FIRST_WORD.match(lower, start)
    if found:
        return readers_of_word(lower, found[0], found.end())
    return readers_of_figure(lower, start) if lower[start : start + 1].isdigit() else SHORT_DECADE


def readers_of_word(lower: str, word: str, end: int) -> Readers:
    """Who reads an expression whose first word ends at a position: "last week", but not "last stand"."""
    readers = ALWAYS.get(word)
    if readers is not None:
        return readers
    by_follower = FOLLOWED.get(word)
    if by_follower is None:
        return ()
    found = BEHIND.match(lower, end)
    return by_follower.get(found[1] if found else None, by_follower[None])


FIGURE_READ = re.compile(r"(\d++)([\d,./:]*+)(?:(?:st|nd|rd|th)\b)?(['’]?s\b)?[\s\xa0–—-]{0,3}+([a-z]+)?")
"""A figure, what is written together with it, the s of a decade, and the word behind."""


def readers_of_figure(lower: str, start: int) -> Readers:
    """Who reads an expression that starts with a figure."""
    found = FIGURE_READ.match(lower, start)
    return readers_before(lower, found) if found else ()


def readers_before(lower: str, found: re.Match[str]) -> Readers:
    """Who reads an expression that starts with a figure, told by its length and by the word behind it."""
    figure, rest, decade, word = found.groups()
    length = len(figure)
    if length == 4:
        end = found.end(1)
        return YEAR_MARKED.get(lower[end : end + 1]) or YEAR_BEFORE.get(word, YEAR_ALONE)
    if length > 2:
        return LONG_BEFORE.get(word, ())
    if rest:
        return MARKED if may_be_marked(rest, word) else ()
    if decade and figure[1:] == "0":
        return SHORT_DECADE
    if word is None:
        # "10-14 June", "2 1/2 years".
        return DAY_OR_LENGTH if lower[found.end() : found.end() + 1].isdigit() else ()
    return DAY_BEFORE.get(word, ())


def may_be_marked(rest: str, word: str | None) -> bool:
    """Whether "12/06/2010", "12.06.2010", "6:30 on" or "1.5 days" may speak of time; "1.5 million" does not."""
    if len(rest) == 1:
        # The comma or the stop behind a number.
        return False
    return "/" in rest or ":" in rest or rest.count(".") > 1 or word is None or word in followers.BEHIND_DECIMAL


read_time = composed.timed_on(read_day)
read_phase = composed.phased(read_day)
read_part = composed.part_of(read_day)
read_part_on_day = composed.part_on_day(read_day)
read_beside = composed.beside(read_day)
read_year = composed.beyond(years.read_year)
read_post = composed.post_year(years.read_year)

# ------------------------------------------------------------------ words that open an expression
DAY_NAMED = either_of("of on yesterday today tomorrow", FIGURE, MONTHS, WEEKDAYS)
NUMBERED = (quarters.read_quarter, absolute.read_day_month, eras.read_century)
TABLE: tuple[Row, ...] = (
    ("first second third fourth", (quarters.read_quarter,), followers.NUMBERED_QUARTER),
    ("first second third fourth", (absolute.read_day_month,), followers.MONTH_BEHIND),
    ("first second third fourth", (eras.read_century,), either_of("century")),
    ("first last", (quarters.read_half_in_quarters,), either_of("two")),
    (
        "last past next previous coming following preceding final latest recent",
        (lengths.read_led_length,),
        followers.LED_LENGTH,
    ),
    ("first", (lengths.read_led_length,), followers.FIRST_LENGTH),
    ("year", (lengths.read_led_length,), either_of("ago earlier")),
    ("last this next", (quarters.read_years_quarter,), either_of("year")),
    ("last next this past coming previous following same that", (relative.read_led,), followers.LED),
    ("latest comparable corresponding same full fiscal most current", (quarters.read_the_quarter,), followers.QUARTERS),
    ("year", (quarters.read_the_quarter,), either_of("ago earlier")),
    ("quarter period", (quarters.read_the_quarter,), None),
    ("fiscal", (periods.read_fiscal,), followers.FISCAL),
    ("current latest full", (periods.read_the_year,), followers.FISCAL),
    ("year", (periods.read_the_year,), None),
    ("current", (relative.read_led,), followers.LED),
    ("fiscal", (quarters.read_quarter,), either_of("first second third fourth", FIGURE)),
    ("last", (quarters.read_quarter,), either_of("half")),
    ("today yesterday tomorrow", (relative.read_near_day,), None),
    ("tonight", (relative.read_tonight,), None),
    ("overnight", (read_part_on_day,), DAY_NAMED),
    ("overnight", (relative.read_overnight,), None),
    ("now currently nowadays these at recently lately past soon as future", (references.read_reference,), None),
    ("near foreseeable", (references.read_reference,), either_of("future term")),
    ("short", (references.read_reference,), either_of("term")),
    ("later", (references.read_reference,), either_of("date stage")),
    ("beginning start middle midst end close", (read_phase,), either_of("of")),
    ("week weekend", (read_part,), either_of("of")),
    ("each every", (repeated.read_repeated,), followers.REPEATED),
    (repeated.ADVERBS, (repeated.read_adverb,), None),
    ("post pre", (read_post,), either_of(FIGURE)),
    (SEASONS, (periods.read_season,), None),
    (eras.DECADE_WORDS, (eras.read_decade,), None),
    ("eighteen nineteen twenty", (eras.read_spelled_year,), either_of("hundred oh", frozenset(TENS))),
    ("eighteen nineteen", (eras.read_decade,), either_of(eras.DECADE_WORDS)),
    ("christmas thanksgiving easter good palm new valentine halloween boxing", (holidays.read_holiday,), None),
    ("election may", (holidays.read_holiday,), either_of("day")),
    (MONTHS, (absolute.read_month,), None),
    ([*WEEKDAYS, *(f"{day}s" for day in WEEKDAY_NAMES)], (weekdays.read_weekday,), None),
    ([word for word in ORDINALS if "-" not in word], (eras.read_century,), either_of("century")),
    ([word for word in ORDINALS if "-" not in word], (absolute.read_day_month,), followers.MONTH_BEHIND),
    ("noon midnight midday", (read_time,), None),
    (ONES[:12], (read_time,), followers.HALVES_OF_DAY),
    (followers.NUMBERS, (lengths.read_counted,), followers.LENGTH),
    ("additional extra further", (lengths.read_one_more,), followers.UNITS),
    ("few several many couple", (lengths.read_counted,), followers.VAGUE_LENGTH),
    ("dozens hundreds number", (lengths.read_counted,), either_of("of")),
    ("day", (read_beside,), either_of("before after")),
    ("day night week month year", (relative.read_story_day,), either_of("before after earlier later")),
    ("weekend", (periods.read_weekend,), None),
    ("year", (quarters.read_year_ago,), either_of("ago earlier")),
    (PARTS_OF_DAY, (read_part_on_day,), DAY_NAMED),
    (PARTS_OF_DAY, (clock.read_part_alone,), None),
    (lengths.LONG_UNITS, (lengths.read_bare_unit,), None),
    (lengths.SHORT_UNITS, (lengths.read_bare_unit,), either_of("ago or and")),
)
"""Words, who reads what starts with them, in the order of asking, and the words of which one must follow (None: any)."""


PHASES = words("early earlier late later mid")
PHASED = either_of(
    "in on the ' ’ ‘ `", FIGURE, frozenset(PHASES), *(frozenset(listed(openers)) for openers, _, _ in TABLE)
)
"""What follows them: whatever names a time: "early next week", "late in the 1990s", "mid-'80s"."""
READERS = by_first_word(((PHASES, (read_phase,), PHASED), *TABLE))
ALWAYS = {word: readers[None] for word, readers in READERS.items() if len(readers) == 1}
"""Words whose readers do not ask what follows."""
FOLLOWED = {word: readers for word, readers in READERS.items() if len(readers) > 1}
"""The readers of the other words by what follows; under None those who read whatever follows."""

# ------------------------------------------------------------------ figures that open an expression
SHORT_DECADE: Readers = (eras.read_decade,)
MARKED: Readers = (figures.read_numeric, read_time, lengths.read_counted)
DAY_OR_LENGTH: Readers = (absolute.read_day_month, lengths.read_counted)


MEASURED = followers.UNITS | followers.EXTRA - followers.COMMON_EXTRA
DAY_BEFORE = by_word(
    (MONTHS, (absolute.read_day_month,)),
    ("of to through until and or", DAY_OR_LENGTH),
    ("century", (eras.read_century,)),
    ("quarter calendar", (quarters.read_quarter,)),
    (followers.HALVES_OF_DAY, (read_time,)),
    (MEASURED, (lengths.read_counted,)),
)
"""One or two digits: "12 June", "10 to 14 June", "4 in the morning", "12 days"."""
LONG_BEFORE = by_word(
    (followers.ZONES, (read_time,)), ("or to and of", (lengths.read_counted,)), (MEASURED, (lengths.read_counted,))
)
"""Three digits, or five and more: "930 GMT", "100 days"."""
YEAR_ALONE: Readers = (read_year,)
YEAR_BEFORE = by_word(
    ("period quarter first second third fourth", (quarters.read_year_period,)),
    (followers.ZONES, (read_time,)),
    (MEASURED, (lengths.read_counted,)),
)
YEAR_BEFORE = {word: readers + YEAR_ALONE for word, readers in YEAR_BEFORE.items()}
"""Four digits: "the 1998 period", "2349 GMT", "1000 days"; before any other word they may be a year."""
YEAR_MARKED: dict[str, Readers] = {
    "-": (figures.read_iso, lengths.read_counted, read_year),
    **dict.fromkeys("s'’", (eras.read_decade, read_year)),
}
"""Four digits by the mark behind them: "2010-06-12", "1990s"."""
