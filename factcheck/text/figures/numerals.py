"""Numerals: digits and number words to a Decimal. "1.2 million", "forty-two", "half a million", "two dozen", "12 lakh"."""

import re
from decimal import Decimal
from typing import NamedTuple

SMALL_NUMBERS = {
    "zero": Decimal(0),
    "one": Decimal(1),
    "two": Decimal(2),
    "three": Decimal(3),
    "four": Decimal(4),
    "five": Decimal(5),
    "six": Decimal(6),
    "seven": Decimal(7),
    "eight": Decimal(8),
    "nine": Decimal(9),
    "ten": Decimal(10),
    "eleven": Decimal(11),
    "twelve": Decimal(12),
    "thirteen": Decimal(13),
    "fourteen": Decimal(14),
    "fifteen": Decimal(15),
    "sixteen": Decimal(16),
    "seventeen": Decimal(17),
    "eighteen": Decimal(18),
    "nineteen": Decimal(19),
}
"""The number words up to nineteen, in order; dates count with them too."""

TENS = {
    word: Decimal(10 * value)
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
SCALES = {
    "dozen": Decimal(12),
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "lakh": Decimal(100_000),
    "lakhs": Decimal(100_000),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "crores": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
}
SHORT_SCALES = {
    "k": Decimal(1000),
    "m": Decimal(10**6),
    "mn": Decimal(10**6),
    "mln": Decimal(10**6),
    "bn": Decimal(10**9),
    "bln": Decimal(10**9),
    "tn": Decimal(10**12),
    "trn": Decimal(10**12),
}
"""Written tight behind digits; "m" is million only behind a currency, else metres: the reader of units decides."""

HUNDRED = Decimal(100)
UNBOUNDED = Decimal("Infinity")
SHARES = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}

PLURAL_SCALES = {
    "dozens": Decimal(24),
    "scores": Decimal(40),
    "hundreds": Decimal(200),
    "thousands": Decimal(2000),
    "lakhs": Decimal(200_000),
    "millions": Decimal(2 * 10**6),
    "billions": Decimal(2 * 10**9),
}
"""The least that a bare plural entails: two of them."""

VAGUE = {
    "several": Decimal(3),
    "multiple": Decimal(2),
    "a few": Decimal(3),
    "a handful of": Decimal(3),
    "a couple of": Decimal(2),
}

DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]\d)|\d+(?:\.\d+)?")
SCALE_AFTER_DIGITS = re.compile(
    r"(?:[\s-]+(hundred|thousand|million|billion|trillion|dozen|lakhs?|crores?)\b(?:\s+(million|billion|crores?)\b)?)"
)
TIGHT_SCALE = re.compile(r"(k|mn|mln|m|bn|bln|tn|trn)\b")

_WORDS = "|".join(sorted([*SMALL_NUMBERS, *TENS, *SCALES], key=len, reverse=True))
WORD_NUMERAL = re.compile(
    rf"""
    (?: (?P<half> half\s+an?\s+ | half-(?=million|billion|dozen) )
      | (?P<article> an?\s+(?:half[\s-])? (?=dozen|hundred|thousand|million|billion|trillion|lakh|crore) )
    )?
    (?: {_WORDS} )\b
    (?: (?: -|\s+and\s+(?!a\s)|,?\s+ ) (?: {_WORDS} )\b | \s+and\s+a\s+(?:half|quarter)\b )*
    """,
    re.VERBOSE,
)
PART = re.compile(rf"{_WORDS}|half|quarter|and\s+a|and|an?\b")
PLURAL_NUMERAL = re.compile(
    r"(?:(tens|dozens|scores|hundreds|thousands|many\s+(?:tens|hundreds|thousands))\s+(?:and\s+\w+\s+)?of\s+)?(dozens|scores|hundreds|thousands|millions|billions)\b(?:\s+upon\s+\w+|\s+and\s+(?:hundreds|thousands|dozens)\b)?"
)
MANY = {
    "tens": Decimal(10),
    "dozens": Decimal(12),
    "scores": Decimal(20),
    "hundreds": Decimal(100),
    "thousands": Decimal(1000),
}

STARTS = (
    *SMALL_NUMBERS,
    *TENS,
    *SCALES,
    *PLURAL_SCALES,
    "tens",
    "several",
    "multiple",
    "few",
    "handful",
    "couple",
    "half",
    "both",
)
"""The words that a numeral can begin with, or that announce one (a few, a couple)."""


class Numeral(NamedTuple):
    """A numeral read at a place: where it ends, its value, or the least that a vague one entails."""

    end: int
    amount: Decimal | None
    least: Decimal | None = None


def digits_at(lower: str, position: int) -> Numeral | None:
    """The numeral that starts with a digit at a position.

    >>> digits_at("1.2 million people", 0)
    Numeral(end=11, amount=Decimal('1200000'), least=None)
    """
    found = DIGITS.match(lower, position)
    if found is None:
        return None
    amount = Decimal(found.group().replace(",", ""))
    # A "1.2" that a scale makes whole is written without its decimals: 1,200,000.
    scale = SCALE_AFTER_DIGITS.match(lower, found.end())
    if scale is None:
        return Numeral(found.end(), amount)
    amount *= SCALES[scale.group(1)]
    if scale.group(2):
        amount *= SCALES[scale.group(2)]
    return Numeral(scale.end(), whole(amount))


def whole(amount: Decimal) -> Decimal:
    """The same number, without decimals where it has none to show.

    >>> whole(Decimal("1200000.0"))
    Decimal('1200000')
    """
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() and amount < 10**20 else amount


def words_at(lower: str, position: int) -> Numeral | None:
    """The numeral that starts with a word at a position; exact or vague.

    >>> words_at("forty-two people", 0)
    Numeral(end=9, amount=Decimal('42'), least=None)
    >>> words_at("tens of thousands fled", 0)
    Numeral(end=17, amount=None, least=Decimal('20000'))
    """
    plural = PLURAL_NUMERAL.match(lower, position)
    if plural is not None:
        least = PLURAL_SCALES[plural.group(2)]
        if plural.group(1):
            many = MANY[plural.group(1).split()[-1]]
            least *= many
        return Numeral(plural.end(), None, least)
    vague = vague_at(lower, position)
    if vague is not None:
        return vague
    found = WORD_NUMERAL.match(lower, position)
    if found is None:
        return None
    return evaluate(found, lower)


VAGUE_AT = re.compile(
    r"(several|multiple|a\s+few|a\s+handful\s+of|a\s+couple\s+of)\b(?:\s+(dozen|hundred|thousand|million|billion)\b)?"
)


def vague_at(lower: str, position: int) -> Numeral | None:
    """ "Several", "a few", "a couple of", alone or with a scale ("several hundred")."""
    found = VAGUE_AT.match(lower, position)
    if found is None:
        return None
    least = VAGUE[" ".join(found.group(1).split())]
    return Numeral(found.end(), None, least * SCALES[found.group(2)] if found.group(2) else least)


class Reckoning(NamedTuple):
    """Number words on the way: what is summed up, the group that a scale may still multiply, and what still fits."""

    total: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    room: Decimal = UNBOUNDED
    """What is added to the group must be smaller: after "forty" only one to nine."""
    ceiling: Decimal = UNBOUNDED
    """The last scale; only smaller ones may follow: "two million three hundred thousand"."""

    def with_word(self, word: str) -> "Reckoning | None":
        """The reckoning with one more word, or None where it does not fit: "two three" is two."""
        if word in SHARES:
            return self.with_share(SHARES[word])
        if word in SCALES:
            return self.with_scale(SCALES[word])
        value = SMALL_NUMBERS[word] if word in SMALL_NUMBERS else TENS[word]
        if value >= self.room:
            return None
        return self._replace(group=self.group + value, room=Decimal(10) if word in TENS else Decimal(0))

    def with_scale(self, scale: Decimal) -> "Reckoning | None":
        """ "Hundred" and "dozen" multiply the group; larger scales close it."""
        if scale <= HUNDRED:
            if self.group >= HUNDRED:
                return None
            return self._replace(group=(self.group or Decimal(1)) * scale, room=scale)
        if scale >= self.ceiling:
            return None
        return Reckoning(self.total + (self.group or Decimal(1)) * scale, Decimal(0), UNBOUNDED, scale)

    def with_share(self, share: Decimal) -> "Reckoning":
        """ "And a half": of the last scale in "a million and a half", of one in "two and a half million"."""
        if self.total and not self.group:
            return self._replace(total=self.total + share * self.ceiling, room=Decimal(0))
        return self._replace(group=self.group + share, room=Decimal(0))


def evaluate(found: re.Match[str], lower: str) -> Numeral | None:
    """The value of matched number words, up to the first word that does not fit."""
    if found.group("half"):
        scale = PART.search(lower, found.end("half"))
        return Numeral(scale.end(), SCALES[scale.group()] / 2) if scale and scale.group() in SCALES else None
    reckoning, end = Reckoning(), None
    halved = found.group("article") is not None and "half" in found.group("article")
    for part in PART.finditer(lower, found.end("article") if halved else found.start(), found.end()):
        word = part.group()
        if word in ("a", "an") or word.startswith("and"):
            continue
        following = reckoning.with_word(word)
        if following is None:
            break
        reckoning, end = following, part.end()
    if end is None:
        return None
    amount = reckoning.total + reckoning.group
    return Numeral(end, whole(amount / 2 if halved else amount))
