"""Ages, which are no counts: ", 24,", "was 15 when", "dies at 63"."""

from collections.abc import Sequence

from factcheck.claims.human_impact.tokens import (
    Token,
)
from factcheck.model import Hedge
from factcheck.text.people import is_person_singular
from factcheck.text.values import Figure

OLDEST = 120


BEING = frozenset("was is were are be being turned only just".split())


SUMS = frozenset("toll total count number figure dead".split())
DYING = frozenset("die dies died dying".split())
"""Words around an age: "he was 15 when his mother died", "dies at 63"."""


def is_age(tokens: Sequence[Token], place: int, figure: Figure) -> bool:
    """ ", 24," beside a name: a bare number between commas is an age."""
    before = next((token for token in reversed(tokens[:place]) if token.end <= figure.start), None)
    after = tokens[place].word if place < len(tokens) else "."
    if any(
        token.word in ("aged", "ages", "age") and token.end <= figure.start
        for token in tokens[max(0, place - 5) : place]
    ):
        return True
    if before is None or figure.hedge is not Hedge.EXACT or (figure.amount or 0) >= OLDEST:
        return False
    if before.word == "," and after == "from":
        # "The pilot of a ferry, 42 from Hull, was arrested."
        return any(is_person_singular(token.word) for token in tokens[max(0, place - 6) : place - 1])
    if before.word == "now" and after in (",", ")", ";"):
        # "Ana Ruiz, now 30, vanished"; "the toll, now 30, rose" counts.
        ahead = [token.word for token in tokens[max(0, place - 5) : place] if token.end <= before.start]
        return ahead[-1:] in ([","], ["("]) and not SUMS.intersection(ahead)
    if before.word in BEING and after == "when":
        return True
    if before.word == "at" and after not in ("of", "people"):
        return any(token.word in DYING for token in tokens[max(0, place - 4) : place - 2])
    return before.word in (",", "(", "both") and after in (",", ".", ")", ";")
