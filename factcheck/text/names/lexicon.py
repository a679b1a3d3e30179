"""The vocabulary of names: lexicon files as dicts and sets, read when the first name is."""

from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from factcheck.text.names.spelling import plain

FOLDER: Final = Path(__file__).parent.parent / "lexicon"

GIVEN, SURNAME, HONORIFIC, POST, MODIFIER = 1, 2, 4, 8, 16
ORGANIZATION_HEAD, PLACE_HEAD, THING_HEAD = 32, 64, 128
COMMON, DEMONYM, PLACE, ORGANIZATION = 256, 512, 1024, 2048
HEAD_FLAGS: Final = {"organization": ORGANIZATION_HEAD, "place": PLACE_HEAD, "thing": THING_HEAD}

Words = tuple[str, ...]


class Phrase(NamedTuple):
    """A name of several words as the lexicon has it."""

    words: Words
    flag: int


class Lexicon(NamedTuple):
    """What is known of single words, and the names of several words by their first word."""

    flags: dict[str, int]
    """What a word, plain and lower, can be: flags added up."""
    phrases: dict[str, tuple[Phrase, ...]]
    """By the first word, longest phrase first."""


def rows(file: str) -> list[list[str]]:
    """The rows of a lexicon file, cut at tabs, without comments."""
    text = (FOLDER / file).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and line[0] != "#"]


@cache
def country_names() -> frozenset[str]:
    """Every name of a country and of its people, in small letters."""
    return frozenset(
        name.lower() for row in rows("countries.txt") for names in row[1:] for name in names.split("|") if name
    )


@cache
def ordinary_words() -> frozenset[str]:
    """Dictionary words that are no names, and given names that are words as well: "balcony", "marina"."""
    return frozenset(word for row in rows("ordinary_words.txt") for word in row[0].split())


@cache
def many_bear() -> frozenset[str]:
    """Family names that many bear, which alone tell nothing: "heard", "blackstock"."""
    return frozenset(name for row in rows("census_surnames.txt") for name in row[0].split())


@cache
def genders() -> dict[str, str]:
    """Who bears a given name or honorific: m, f or u, by the plain lower word."""
    return {row[0]: row[1] for file in ("given_names.txt", "honorifics.txt") for row in rows(file)}


@cache
def lexicon() -> Lexicon:
    """The vocabulary, read once: some 12,000 words in about ten milliseconds."""
    flags: dict[str, int] = {}
    phrases: dict[str, list[Phrase]] = {}

    def add(name: str, flag: int) -> None:
        if " " in name:
            words = tuple(plain(word) for word in name.split())
            phrases.setdefault(words[0], []).append(Phrase(words, flag))
        else:
            # "Mass." is a state, "Mass" is not.
            word = name.lower() if name.endswith(".") and "." not in name[:-1] else plain(name)
            flags[word] = flags.get(word, 0) | flag

    single = (
        ("given_names.txt", GIVEN),
        ("surnames.txt", SURNAME),
        ("honorifics.txt", HONORIFIC),
        ("posts.txt", POST),
        ("post_modifiers.txt", MODIFIER),
        ("common_words.txt", COMMON),
    )
    for file, flag in single:
        for row in rows(file):
            flags[row[0]] = flags.get(row[0], 0) | flag
    for word, kind in rows("name_heads.txt"):
        flags[word] = flags.get(word, 0) | HEAD_FLAGS[kind]
    for row in rows("organizations.txt"):
        add(row[0], ORGANIZATION)
    for file in ("countries.txt", "regions.txt"):
        for row in rows(file):
            for name in row[1].split("|"):
                add(name, PLACE)
            for name in row[2].split("|") if len(row) > 2 else ():
                add(name, DEMONYM)
    for row in rows("cities.txt"):
        add(row[1], PLACE)
    longest_first = {word: tuple(sorted(some, key=lambda one: -len(one.words))) for word, some in phrases.items()}
    return Lexicon(flags, longest_first)


@lru_cache(maxsize=32768)
def flags_of(lower: str) -> int:
    """What a plain word can be; "president-elect" and "ex-minister" are the posts that they contain.

    >>> flags_of("minister-designate") & POST == POST
    True
    """
    flags = lexicon().flags.get(lower, 0)
    if not flags and "-" in lower:
        bare = lower.removeprefix("ex-").removesuffix("-elect").removesuffix("-designate")
        if bare != lower:
            return lexicon().flags.get(bare, 0)
    return flags
