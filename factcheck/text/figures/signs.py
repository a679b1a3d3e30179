"""What is written tight to a number: currency signs, short scales ("$1.2bn", "80k"), the minus, degrees."""

import re

from factcheck.text.figures.hedges import word_behind
from factcheck.text.figures.numerals import SHORT_SCALES, TIGHT_SCALE, Numeral, whole
from factcheck.text.figures.units import Unit, currency_before, unit_after

APART_SCALE = re.compile(r"\s(?P<short>[mb])\b(?![.'’])(?P<tight>)")
"""A scale apart from its number holds behind a currency sign only: "$1.5 m"; else "5 m" are metres."""
MAY_SCALE = frozenset("kmbt")
NEEDS_MONEY = frozenset(["mm", "t"])
DIGIT_OR_PERCENT = tuple("0123456789%")
MINUS_WORDS = ("minus ", "negative ")
MINUS = frozenset("-−–")
FREE_BEHIND = re.compile(r"\s*(?:\Z|[^\w\s-]|and\b|to\b)")
"""What may follow a negative number without a unit; "-12 killed" is an item of a list."""
MAGNITUDE = ("magnitude ", "magnitude of ", "magnitude-")
SCALE_LETTERS = frozenset("CF")
DEGREES = re.compile(r"(?P<scale>[CF])\b(?!-)")
BELOW_ZERO = re.compile(r"\s+below\s+zero\b")
TEMPERATURES = frozenset(["Cel", "[degF]", "deg"])


def scaled(text: str, lower: str, start: int, numeral: Numeral) -> tuple[Numeral, Unit | None]:
    """The numeral with a tight scale ("$1.2bn", "80k") applied, and the currency sign before it."""
    sign = currency_before(lower, start)
    following = lower[numeral.end : numeral.end + 1]
    if following == " ":
        following = lower[numeral.end + 1 : numeral.end + 2]
    if numeral.amount is None or following not in MAY_SCALE:
        return numeral, sign
    tight = TIGHT_SCALE.match(lower, numeral.end) or (APART_SCALE.match(lower, numeral.end) if sign else None)
    if tight is None:
        return numeral, sign
    short = tight["short"] or tight["tight"]
    if not sign and not scales_alone(text, lower, start, numeral, tight):
        return numeral, sign
    return Numeral(tight.end(), whole(numeral.amount * SHORT_SCALES[short])), sign


def scales_alone(text: str, lower: str, start: int, numeral: Numeral, tight: re.Match[str]) -> bool:
    """Whether a short scale holds without a currency sign: "5 bn", "80k", "10M", "1.8m dollars", but 100m run."""
    short = tight["short"] or tight["tight"]
    if tight["short"] or short in ("k", "mil"):
        return True
    behind = unit_after(lower, tight.end())
    if behind is not None and behind.money:
        return True
    if short in NEEDS_MONEY:
        return False
    capital = (
        text[tight.end() - 1].isupper()
        and not follows_name(text, start)
        and not text[max(0, numeral.end - 24) : tight.end() + 24].isupper()
    )
    return capital or (short == "b" and "." in lower[numeral.end - 3 : numeral.end])


def follows_name(text: str, start: int) -> bool:
    """Whether the word before a number has a capital: "Cessna 208B", "Long March 4C"."""
    words = text[max(0, start - 20) : start].split()
    return bool(words) and words[-1][0].isupper() and text[start - 1].isspace()


def minus_before(lower: str, start: int, *, end: int, unit: Unit | None) -> int | None:
    """Where the minus before a number starts: "-18 °C", "minus five percent"; None for dashes and items of lists."""
    if start == 0:
        return None
    if lower[start - 1] not in MINUS:
        if not lower.endswith(MINUS_WORDS, 0, start):
            return None
        word = word_behind(lower, start)
        return lower.rindex(word, 0, start) if word == "minus" or measured(lower, end, unit) else None
    before = lower[start - 2 : start - 1]
    if before and not before.isspace() and before not in "($€£":
        return None
    if lower[max(0, start - 9) : start - 1].rstrip()[-1:] in DIGIT_OR_PERCENT and lower[start - 1] == "-":
        # "25% -50% of them"
        return None
    held = lower[start - 1] == "−" or (lower[start - 1] == "-" and measured(lower, end, unit))
    return start - 1 if held else None


def measured(lower: str, end: int, unit: Unit | None) -> bool:
    """Whether a unit or nothing at all follows, so that no heads are counted."""
    return (unit is not None and unit.code not in ("h", "d", "wk", "mo", "a")) or FREE_BEHIND.match(
        lower, end
    ) is not None


def magnitude_before(lower: str, start: int, end: int) -> Unit | None:
    """ "A quake of magnitude 7.2": on a scale, so that nothing is counted."""
    return Unit("{magnitude}", end, money=False) if lower.endswith(MAGNITUDE, 0, start) else None


def degrees_after(text: str, start: int, end: int) -> Unit | None:
    """ "Now it is 32C", "-10F": the scale tight behind the number, in capitals, the word before it in small letters."""
    if text[end : end + 1] not in SCALE_LETTERS or (follows_name(text, start) and text[start - 1 : start] not in MINUS):
        return None
    found = DEGREES.match(text, end)
    return Unit("Cel" if found["scale"] == "C" else "[degF]", found.end(), money=False) if found else None
