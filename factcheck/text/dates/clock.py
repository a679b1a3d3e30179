"""Times of the day: "6 a.m.", "2349 GMT", "noon Thursday", "4 in the morning"."""

import re
from datetime import timedelta

from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.vocabulary import CLOCK_WORDS, GAP, NUMBER_WORDS, ONES, PARTS_OF_DAY, either, words

ZONE_NAMES = words("gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist et pt")
ZONE_NAME = either(ZONE_NAMES)
ZONE = rf"(?:{GAP}(?:{ZONE_NAME}|local{GAP}time|eastern(?:{GAP}(?:standard{GAP}|daylight{GAP})?time)?)\b)"
HOURS = either(ONES[:12])
HALF_OF_DAY = rf"(?:{GAP}?(?P<half>[ap])\.?\ ?m\b\.?)"

CLOCK = re.compile(
    rf"""
      (?P<hour> \d{{1,2}} | {HOURS} ) (?: [:.] (?P<minute>[0-5]\d) (?::[0-5]\d)? )? {HALF_OF_DAY} (?P<zone>{ZONE})?
    | (?P<hour24> [01]?\d|2[0-4] ) [:.]? (?P<minute24> [0-5]\d ) (?: {GAP}?(?:hours|hrs)\b )? (?P<zone24>{ZONE})
    | (?P<hour_colon> [01]?\d|2[0-4] ) : (?P<minute_colon> [0-5]\d ) (?!\d|:|\.\d)
      (?= {GAP}?(?:on|local|this|that|in{GAP}the|\(|,|\.|and) )
    | (?P<hour_part> \d{{1,2}} | {HOURS} ) (?:{GAP}o['’]clock)? {GAP} in{GAP}the{GAP}
      (?P<part>morning|afternoon|evening)\b
    | (?P<hour_oclock> \d{{1,2}} | {HOURS} ) {GAP} o['’]clock\b
    """,
    re.VERBOSE,
)
CLOCK_WORD = re.compile(rf"(?P<word>{either(list(CLOCK_WORDS))})\b(?!['’-]){ZONE}?")
PHASED = re.compile(r"\b(?:by|until|since|from|in)\s(?:the\s)?(?:early|late|mid)[\s-]\Z")
"""What stands before a part of the day that names it without "in the": by mid-afternoon, until late evening."""
NAMED_NOON = re.compile(r"(?:[A-Z][a-z]+|\bhigh)\s[A-Z]\Z|\b[Hh]igh\sn\Z")
"""High Noon is a film, "high noon" a figure of speech."""
PART_ALONE = re.compile(r"(?P<part>morning|afternoon|evening|night|dawn|dusk)\b(?!['’-])")


def time_of(found: re.Match[str]) -> str | None:
    """The time that the words name, 24 hours: 7:15 p.m. is 19:15."""
    hour, minute, half = found["hour"], found["minute"], found["half"]
    if hour is None:
        half = None
        if found["hour24"]:
            hour, minute = found["hour24"], found["minute24"]
        elif found["hour_colon"]:
            hour, minute = found["hour_colon"], found["minute_colon"]
        elif found["hour_part"]:
            hour, minute, half = found["hour_part"], None, "a" if found["part"] == "morning" else "p"
        else:
            hour = found["hour_oclock"]
    number = int(hour) if hour.isdigit() else NUMBER_WORDS[hour]
    if half and not 1 <= number <= 12:
        return None
    if half == "p" and number < 12:
        number += 12
    if half == "a" and number == 12:
        number = 0
    return f"{number:02}:{minute or '00'}" if number <= 24 else None


def read_clock(story: Story, start: int) -> Phrase | None:
    """6 a.m., 10:35 a.m., 2349 GMT, 4 in the morning."""
    found = CLOCK.match(story.lower, start)
    if found is None or (start and story.lower[start - 1] in ".:$-"):
        return None
    time = time_of(found)
    if time is None:
        return None
    return timed(story, start, found.end(), time=time)


def timed(story: Story, start: int, end: int, *, time: str) -> Phrase:
    """A time of the day that the story stands on: the last day that it named, else publication."""
    # "10 p.m." is the span, its last stop may close the sentence as well.
    day, source = story.narrated
    value = f"{day.isoformat()}T{time}" if day else f"XXXX-XX-XXT{time}"
    return Phrase(start, end, "TIME", value, None, source if day else "none")


def read_clock_word(story: Story, start: int) -> Phrase | None:
    """Noon, midnight, midday."""
    found = CLOCK_WORD.match(story.lower, start)
    if found is None or NAMED_NOON.search(story.text, max(0, start - 12), start + 1):
        return None
    return timed(story, start, found.end(), time=CLOCK_WORDS[found["word"]])


def read_part_alone(story: Story, start: int) -> Phrase | None:
    """In the morning: of the day that the story stands on."""
    found = PART_ALONE.match(story.lower, start)
    if found is None:
        return None
    phased = PHASED.search(story.lower, max(0, start - 14), start)
    if not (phased or story.lower.endswith(("in the ", "in the\n"), 0, start)):
        return None
    day, source = story.narrated
    if day is None:
        return None
    return Phrase(
        start,
        found.end(),
        "TIME",
        f"{(day + timedelta(0)).isoformat()}T{PARTS_OF_DAY[found['part']]}",
        None,
        source,
        article=not phased,
    )
