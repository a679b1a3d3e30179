"""The letters of a row of words: what each can be in a name, once the words beside it have had their say."""

from functools import lru_cache

from factcheck.text.names.east_asian import stands_first
from factcheck.text.names.letters import bare, class_letter
from factcheck.text.names.lexicon import (
    DEMONYM,
    ORGANIZATION,
    PLACE_HEAD,
    SURNAME,
    THING_HEAD,
    Phrase,
    flags_of,
    lexicon,
    many_bear,
)

POST_NARROWERS = frozenset(
    "police army navy state county city district health defense defence court assembly senate house board fire".split()
)
PARTICLES = frozenset("al ben bent bin bint da de del dela den der di do dos du el ibn la le ten ter van von".split())
"""Particles that are written large as well: "Christina El Moussa", "Robert De Niro"."""
OPENING_PARTICLES = frozenset("da de del di du el la le van von".split())
"""Particles that open a family name, which stands alone behind its full name."""
STAGE = frozenset("big dj lil mc".split())
"""What opens a stage name: "Lil Kim"."""
LONGEST_NAME = 4
"""Words of a row that may be one name, and is no headline."""


def class_letters(words: list[str]) -> str:
    """One letter a word for what it is in a name."""
    alone = len(words) == 1
    letters = [class_letter(word, at == 0, alone) for at, word in enumerate(words)]
    if alone:
        return letters[0]
    if letters[-1] in "xw" and bare(words[-2]) in OPENING_PARTICLES and (len(words) == 2 or letters[-3] in "cwHTM"):
        # "Le Pen lost." "Saying De Blasio agreed."
        letters[-2:] = "xx"
    mark_phrases(words, letters)
    for position in range(len(letters) - 1):
        letters[position] = before_next(words, letters, position)
    for position in range(1, len(letters)):
        letters[position] = behind_last(words, letters, position)
    return "".join(letters)


def mark_phrases(words: list[str], letters: list[str]) -> None:
    """Give the words of a name of the lexicon its letter: both of "South Korea" are a place."""
    free = 0
    for at, word in enumerate(words):
        if at >= free and (known := phrases_of(word)):
            phrase = longest_phrase(known, words[at:])
            if phrase is not None:
                free = at + len(phrase.words)
                letter = "N" if phrase.flag == ORGANIZATION else "D" if phrase.flag == DEMONYM else "P"
                letters[at:free] = letter * len(phrase.words)


@lru_cache(maxsize=32768)
def phrases_of(word: str) -> tuple[Phrase, ...]:
    """The names of several words that a word can open."""
    return lexicon().phrases.get(bare(word), ())


def longest_phrase(known: tuple[Phrase, ...], words: list[str]) -> Phrase | None:
    """The longest name of the lexicon that opens a row of words; a word may hang on it by a hyphen: "Hong Kong-flagged"."""
    row = tuple(bare(word) for word in words)
    for phrase in known:
        last = len(phrase.words) - 1
        if row[:last] == phrase.words[:last] and row[last : last + 1] and row[last].split("-")[0] == phrase.words[last]:
            return phrase
        if row[: last + 1] == phrase.words:
            return phrase
    return None


def before_next(words: list[str], letters: list[str], position: int) -> str:
    """The letter of a word by the word behind it."""
    letter, behind = letters[position], letters[position + 1]
    lower = bare(words[position])
    # "Police Chief", "State Secretary": an organization's word before a post narrows the post.
    if letter == "O" and behind in "TH" and words[position].lower() in POST_NARROWERS:
        return "M"
    if behind in "Gg" and lower in STAGE:
        return "G"
    if behind in "xwc" and stands_first(
        lower, words[position + 1], ordinary=behind != "x" and "-" not in words[position + 1]
    ):
        letters[position + 1] = "x"
        return "G"
    if position and behind in "xwSGg" and letters[position - 1] in "xSGgI" and lower in PARTICLES:
        return "a"
    return letter


def behind_last(words: list[str], letters: list[str], position: int) -> str:
    """The letter of a word by the word before it."""
    letter, before = letters[position], letters[position - 1]
    if letter == "O" and before == "S" and bare(words[position]) == "administration":
        # "the Trump Administration": his name, as in "the Trump administration".
        return "c"
    if letter == "w" and before == "a":
        # "Marine Le Pen"
        return "S"
    if letter in "HTcw" and before in "GgIxTHk":
        return behind_given_name(words[position], letters, position)
    if letter == "I" and before not in "GgI" and words[position] in ("A", "I"):
        # "Buy A Superman Cape", but John A Macdonald.
        return "c"
    closes = position == len(letters) - 1 or letters[position + 1] not in "xSGgIaw"
    if letter in "Sg" and closes and before not in "GgIHTka" and flags_of(bare(words[position])) & THING_HEAD:
        # "Bastille Day", but Doris Day.
        return "Q"
    if letter in "Sg" and closes and before in "PDl" and flags_of(bare(words[position])) & PLACE_HEAD:
        # "Richmond Hill"
        return "L"
    if letter == "n" and not words[position - 1].isupper():
        # "Emanuel AME" is a church, "JOHN DOE" is not.
        return "N"
    if letter == "N" and words[position] == "Un" and position > 1:
        # Kim Jong Un is not the United Nations.
        return "x"
    return letter


def behind_given_name(word: str, letters: list[str], position: int) -> str:
    """The letter of a word that is no name elsewhere behind a given name, an initial or a post.

    "Martin Luther King" is no king, and Amber Heard has not heard; in a row of capitals longer than a name "Heard" is a verb.
    """
    lower, before, letter = bare(word), letters[position - 1], letters[position]
    if flags_of(lower) & SURNAME and before in "GgI":
        return "S"
    borne, closes = lower in many_bear(), position == len(letters) - 1 or letters[position + 1 :] == ["J"]
    if letter == "w":
        return "S" if closes and (borne or (before == "G" and len(letters) <= LONGEST_NAME)) else letter
    return "S" if borne and closes and before in "GI" and len(letters) <= LONGEST_NAME else letter
