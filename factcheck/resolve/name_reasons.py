"""Why two names are held to be one person's or two: a sentence that an editor could read aloud."""

from factcheck.resolve.family_first import family_first
from factcheck.resolve.name_parts import name_parts
from factcheck.resolve.transliteration import differences, margin


def explanation(left: str, right: str, reason: str) -> str:
    """The reason in words."""
    mine, theirs = name_parts(left), name_parts(right)
    if reason == "equal":
        return "the same letters"
    if reason == "empty":
        return "one of the two is not a name"
    if reason == "gender":
        return f"{left} is a woman and {right} a man" if mine.gender == "f" else f"{left} is a man and {right} a woman"
    if reason == "equivalent":
        return f"{mine.written[0]} and {theirs.written[0]} are one given name in two languages or forms"
    if reason == "turned":
        return "the same words in another order"
    if reason == "given_only":
        return "one gives only the given name of the other"
    if reason == "joined":
        return "the same letters, cut into words differently"
    if reason == "settled":
        return f"{mine.written[-1]} and {theirs.written[-1]} are two family names, each spelled in one way"
    if reason == "family_first":
        return "one Korean or Chinese name, family name first, in two ways of writing it in our letters"
    if reason == "family_only":
        return "one gives only the family name, which stands first in the other"
    if reason == "article":
        return "the same letters once the Arabic article is taken off"
    if reason == "given_after":
        one, other = family_first(mine.words), family_first(theirs.words)
        assert one
        assert other
        return f"the family names agree, but {one.given.capitalize()} is not {other.given.capitalize()}"
    if reason == "given":
        return f"the family names agree, but {mine.words[0].capitalize()} is not {theirs.words[0].capitalize()}"
    said = letter_reasons(mine.words[-1], theirs.words[-1])
    if reason in ("family", "word") and margin(mine.words[-1], theirs.words[-1]) < 0:
        return f"{mine.written[-1]} and {theirs.written[-1]} differ in more than spelling: {said}"
    if reason == "omitted":
        return f"one leaves the given name out; {said}" if said else "one leaves the given name out"
    if (
        reason == "parts"
        and mine.words[0] != theirs.words[0]
        and min(len(mine.words[0]), len(theirs.words[0])) > 1
        and len(mine.words) == len(theirs.words)
    ):
        first = letter_reasons(mine.words[0], theirs.words[0])
        said = "; ".join(part for part in (said, f"{first} in the given name" if first else "") if part)
    return said or "spelled alike once letters that sound alike are set equal"


def letter_reasons(one: str, other: str) -> str:
    """The letters in which two words differ: "o / u at the start; u / a"."""
    said = []
    for position, (mine, theirs) in enumerate(differences(one, other)):
        at_start = position == 0 and one[0] != other[0]
        pair = f"{mine} / {theirs}" if mine and theirs else f"{mine or theirs} added or left out"
        said.append(f"{pair} at the start" if at_start else pair)
    return "; ".join(dict.fromkeys(said))
