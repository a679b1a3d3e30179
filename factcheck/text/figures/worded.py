"""Number words to a Decimal: "forty-two", "half a million", "two point five million", "tens of thousands", "a few dozen"."""

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.text.figures.fractions import divided_after
from factcheck.text.figures.numerals import SCALES, SMALL_NUMBERS, TENS, Numeral, divided, whole

HUNDRED = Decimal(100)
UNBOUNDED = Decimal("Infinity")
NOUGHTS = {"nought": Decimal(0), "naught": Decimal(0)}
ADDED = {
    "half": Decimal("0.5"),
    "quarter": Decimal("0.25"),
    "third": divided(1, 3),
    "fourth": Decimal("0.25"),
    "fifth": Decimal("0.2"),
}
"""What "and a ..." adds: two and a half million."""

PLURAL_SCALES = {
    "dozens": Decimal(24),
    "scores": Decimal(40),
    "hundreds": Decimal(200),
    "thousands": Decimal(2000),
    "lakhs": Decimal(200_000),
    "millions": Decimal(2 * 10**6),
    "crores": Decimal(2 * 10**7),
    "billions": Decimal(2 * 10**9),
    "trillions": Decimal(2 * 10**12),
}
"""The least that a bare plural entails: two of them."""

MANY = {
    "tens": Decimal(10),
    "dozens": Decimal(12),
    "scores": Decimal(20),
    "hundreds": Decimal(100),
    "thousands": Decimal(1000),
}
VAGUE = {
    "several": Decimal(3),
    "multiple": Decimal(2),
    "a few": Decimal(3),
    "a handful of": Decimal(3),
    "a couple of": Decimal(2),
    "a couple": Decimal(2),
}
WORD_NUMBERS = SMALL_NUMBERS | TENS | NOUGHTS
EXACT_STARTS = frozenset([*WORD_NUMBERS, *SCALES])

RATHER = (
    r",? \s+ (?: if \s+ not | (?:or|and) \s+ (?:even|perhaps|maybe|possibly) | or | perhaps | possibly | maybe ) \s+"
)
LARGER = rf"{RATHER} (?: tens | dozens | scores | hundreds | thousands | millions ) \b"
"""A larger word behind a vague one, which leaves the smaller one as the least: "hundreds if not thousands"."""
MORE_SAID = re.compile(LARGER, re.VERBOSE)
PLURAL_NUMERAL = re.compile(
    rf"""
    (?: (?: many\s+ )?
        (?: (?P<fewer> tens|dozens|scores ) {RATHER} hundreds,? | (?P<many> tens|dozens|scores|hundreds|thousands ) )
        \s+ (?:and\s+\w+\s+)? of \s+ )?
    (?P<plural> {"|".join(PLURAL_SCALES)} )\b
    (?: \s+upon\s+\w+ | \s+and\s+(?:hundreds|thousands|dozens)\b | {LARGER} (?: \s+ of \s+ (?:thousands|millions)\b )? )?
    """,
    re.VERBOSE,
)
VAGUE_AT = re.compile(
    r"""
    (several | multiple | a\s+few | a\s+handful\s+of | a\s+couple\s+of | a\s+couple (?= \s+ (?:dozen|hundred|thousand|million|billion)\b ))\b
    (?: \s+ (dozen|hundred|thousand|million|billion) \b )?
    """,
    re.VERBOSE,
)
HALF_OF_SCALE = re.compile(
    r"(?P<half>half(?:\s+an?\s+|-an?-|-)|an?\s+half[\s-](?:an?[\s-])?)(?P<scale>million|billion|trillion|dozen)\b"
)
ARTICLE = re.compile(r"an?\s+")
NEXT_WORD = re.compile(r"(?P<gap>-|\s+-\s+|\s+(?:and|&)\s+|,?\s+)(?P<word>[a-z]+)\b")
AND_A = re.compile(
    rf"""
    [\s-]+ and [\s-]+ a [\s-]+
    (?: (?P<part> half | quarter )\b
      | (?P<rare> third | fourth | fifth )\b (?= \s+ (?:{"|".join(SCALES)})\b | \s* (?: [.,;)] | \Z ) )
    )
    """,
    re.VERBOSE,
)
""" "Two and a third were hurt" ranks a third one."""
LARGE_AHEAD = re.compile(r"[-\s]+(?:[a-z]+[-\s]+)?(?:hundred|thousand|million)\b")
POINT = re.compile(
    r"\s+point((?:[\s-]+(?:nought|naught|oh|twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one|zero|\w+teen|\w+ty))+)\b"
)
POINTED = {word: str(value) for word, value in (WORD_NUMBERS | {"oh": Decimal(0)}).items()}


def words_at(lower: str, position: int) -> Numeral | None:
    """The numeral that starts with a word at a position; exact or vague.

    >>> words_at("forty-two people", 0).amount
    Decimal('42')
    >>> words_at("tens of thousands fled", 0).least
    Decimal('20000')
    """
    first = lower[position : position + 1]
    if not first:
        return None
    if first in "tdshlmcb":
        plural = PLURAL_NUMERAL.match(lower, position)
        if plural is not None:
            many = MANY.get(plural["fewer"] or plural["many"], Decimal(1))
            return Numeral(plural.end(), None, PLURAL_SCALES[plural["plural"]] * many)
    if first in "sma":
        vague = vague_at(lower, position)
        if vague is not None:
            return vague
    if first in "ha":
        half = HALF_OF_SCALE.match(lower, position)
        if half is not None:
            return Numeral(half.end(), whole(SCALES[half["scale"]] / 2))
    return reckoned_at(lower, position)


def vague_at(lower: str, position: int) -> Numeral | None:
    """ "Several", "a few", "a couple of", alone or with a scale ("several hundred")."""
    found = VAGUE_AT.match(lower, position)
    if found is None:
        return None
    least = VAGUE[" ".join(found[1].split())]
    if found[2] and "couple" in found[1]:
        # "A couple dozen" names a number, if loosely.
        return Numeral(found.end(), least * SCALES[found[2]])
    return Numeral(found.end(), None, least * SCALES[found[2]] if found[2] else least)


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
        if word in SCALES:
            return self.with_scale(SCALES[word])
        value = WORD_NUMBERS[word]
        if value >= self.room:
            return None
        return self._replace(group=self.group + value, room=Decimal(10) if word in TENS else Decimal(0))

    def with_scale(self, scale: Decimal) -> "Reckoning | None":
        """ "Hundred" and "dozen" multiply the group; larger scales close it; a lakh crore is both."""
        if scale <= HUNDRED:
            if self.group >= HUNDRED:
                return None
            return self._replace(group=(self.group or Decimal(1)) * scale, room=scale)
        if scale == 10**7 and self.ceiling == 10**5 and not self.group:
            return Reckoning(self.total * scale, Decimal(0), UNBOUNDED, self.ceiling)
        if scale >= self.ceiling:
            return None
        return Reckoning(self.total + (self.group or Decimal(1)) * scale, Decimal(0), UNBOUNDED, scale)

    def with_part(self, part: Decimal) -> "Reckoning":
        """ "And a half": of the last scale in "a million and a half", of one in "two and a half million"."""
        if self.total and not self.group:
            return self._replace(total=self.total + part * self.ceiling, room=Decimal(0))
        return self._replace(group=self.group + part, room=Decimal(0))

    @property
    def at_scale(self) -> bool:
        """Whether the last word was a scale, so that "and" goes on: "two hundred and five", but not "twenty and five"."""
        return self.room == HUNDRED or (self.total > 0 and not self.group)

    @property
    def amount(self) -> Decimal:
        """What the words so far come to."""
        return whole(self.total + self.group)


def reckoned_at(lower: str, position: int) -> Numeral | None:
    """The value of number words, up to the first word that does not fit, with the part of one that follows."""
    article = ARTICLE.match(lower, position)
    start = article.end() if article else position
    end = start
    while end < len(lower) and lower[end].isalpha():
        end += 1
    first = lower[start:end]
    # "A five" names a mark or a level.
    if first not in EXACT_STARTS or (article and first not in SCALES):
        return None
    reckoning = Reckoning().with_word(first)
    if reckoning is None:
        return None
    pointed = POINT.match(lower, end) if first not in SCALES and not lower.endswith("at ", 0, start) else None
    if pointed is not None:
        return decimals(lower, reckoning.amount, pointed)
    return continued(lower, end, reckoning, last=first)


def continued(lower: str, end: int, reckoning: Reckoning, *, last: str) -> Numeral:
    """The words behind the first one, as far as they fit."""
    while True:
        found = NEXT_WORD.match(lower, end)
        word = found["word"] if found else ""
        if found is None or word not in EXACT_STARTS or not joins(lower, found, reckoning, last):
            break
        following = reckoning.with_word(word)
        mixed = added_share(lower, end, reckoning)
        if mixed is not None:
            return mixed
        if following is None:
            break
        reckoning, end, last = following, found.end(), word
        pointed = POINT.match(lower, end)
        if pointed is not None:
            return decimals(lower, reckoning.amount, pointed)
    share = divided_after(lower, end, reckoning.amount)
    if share is not None:
        return share
    part = AND_A.match(lower, end)
    if part is not None:
        reckoning, end = reckoning.with_part(ADDED[part["part"] or part["rare"]]), part.end()
        return continued(lower, end, reckoning, last="half")
    return added_share(lower, end, reckoning) or Numeral(end, reckoning.amount)


def joins(lower: str, found: re.Match[str], reckoning: Reckoning, last: str) -> bool:
    """Whether a gap goes on with the number: "forty-two", "a hundred and two", "three million, two hundred"."""
    gap = found["gap"]
    if "," in gap:
        return reckoning.total > 0 and not reckoning.group and LARGE_AHEAD.match(lower, found.end()) is not None
    if "and" in gap or "&" in gap:
        return reckoning.at_scale
    return "-" not in gap or len(gap) == 1 or last in TENS


def added_share(lower: str, end: int, reckoning: Reckoning) -> Numeral | None:
    """ "Twenty and three fifths", "one hundred and three and two thirds"."""
    found = NEXT_WORD.match(lower, end)
    if found is None or "and" not in found["gap"] or found["word"] not in SMALL_NUMBERS:
        return None
    share = divided_after(lower, found.end(), SMALL_NUMBERS[found["word"]])
    if share is None or share.amount is None or share.amount >= 1:
        return None
    return Numeral(share.end, reckoning.amount + share.amount)


def decimals(lower: str, amount: Decimal, pointed: re.Match[str]) -> Numeral:
    """ "Five point two", "seventy point nought four", as spoken, and the scale behind it: "one point five million"."""
    spoken, end = "", pointed.start(1)
    for word in re.finditer(r"[a-z]+", pointed[1]):
        if word.group() not in POINTED:
            break
        # "Seventy-one": the ones take the place of the zero.
        joined = spoken.endswith("0") and len(spoken) == 2 and pointed[1][word.start() - 1] == "-"
        spoken = (spoken[:-1] if joined else spoken) + POINTED[word.group()]
        end = pointed.start(1) + word.end()
    if not spoken:
        return Numeral(pointed.start(), amount)
    amount = Decimal(f"{amount}.{spoken}")
    found = NEXT_WORD.match(lower, end)
    if found is not None and SCALES.get(found["word"], Decimal(0)) > HUNDRED:
        return Numeral(found.end(), whole(amount * SCALES[found["word"]]))
    return Numeral(end, amount)
