"""What stands right before a number and makes it none of a count: a part, a further one, a name, a thing at stake."""

import re

from factcheck.text.reading import Reading
from factcheck.text.values import Figure

AT_STAKE = frozenset(
    "threaten threatens threatened threatening risk risks need needs needed require requires required seek seeks seeking sought demanding requesting needing wanting want wants expect expects".split()
)
ELSE_BEHIND = frozenset(
    "couple quarter every each aged age ages another other further additional extra next first last these those of number numbers no no. room flight channel route".split()
)
PART_OF = re.compile(
    r"(?:\d|\b(?:dozen|twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one|half|most|some|many|several|none))\s+of\s+"
    r"(?:(?:the|its|their|his|her)\s+)?(?:[\w-]+\s?['’]s?\s+)?(?:total\s+|remaining\s+)?\Z"
)
""" "Twelve of the firm's | 15 vessels are at sea": of the fifteen that is not said."""
MODEL_BEHIND = re.compile(r"\ba\s\Z")
""" "Chartered a 747 aircraft": the number of a model."""
MODELS = frozenset("707 717 727 737 747 757 767 777 787".split())
""" "As heavy as a laden 737 aircraft"."""
NAME_BEFORE = re.compile(r"[\w,’'-]\s+(?P<word>[A-Z][a-z]+)\s\Z")
DAYS = frozenset(
    """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
        december
    """.split()
)


def is_at_stake(lower: str, figure: Figure) -> bool:
    """Whether the verb right before a number leaves open whether anything becomes of its things: "threatens 24,000 jobs"."""
    before = lower[max(0, figure.start - 24) : figure.start].rsplit(None, 1)
    return bool(before) and before[-1] in AT_STAKE


def is_else(lower: str, figure: Figure) -> bool:
    """Whether the word before a number makes it a part, a further one, or a name: "another two bombs", "the first 12 flights"."""
    before = lower[max(0, figure.start - 24) : figure.start].rsplit(None, 1)
    return bool(before) and before[-1] in ELSE_BEHIND


def is_in_name(reading: Reading, figure: Figure) -> bool:
    """Whether digits belong to the name before them: "two Falcon 9 flights"; a title has capitals everywhere."""
    start = figure.start
    if reading.lower[figure.number_start : figure.number_end] in MODELS:
        return True
    if figure.number_start == start and MODEL_BEHIND.search(reading.lower, max(0, start - 5), start):
        return True
    if reading.part == "title" or figure.number_start != start or not reading.text[start : start + 1].isdigit():
        return False
    before = NAME_BEFORE.search(reading.text, max(0, start - 20), start)
    return before is not None and before["word"].lower() not in DAYS
