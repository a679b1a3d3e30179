"""The people of one article: its mentions gathered under full names, surnames with the bearer named before them."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from factcheck.resolve.name_parts import NameParts, name_parts
from factcheck.resolve.skeletons import skeletons
from factcheck.resolve.spelling import compare_names
from factcheck.resolve.transliteration import margin
from factcheck.text.names.lexicon import genders
from factcheck.text.names.spelling import plain

ALIKE_IN_ONE_ARTICLE = 0.8
"""How much of their letters two names in one article share, or a bare name and the family name that it may be."""
SUFFIX = re.compile(r"\b(?:Jr|Sr|II|III|IV)\b\.?")
HONORIFIC_GENDER = {
    "mr": "m",
    "mister": "m",
    "sir": "m",
    "lord": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "lady": "f",
    "madam": "f",
    "mme": "f",
}


class PersonMention(NamedTuple):
    """A person's name as it stands in an article; mentions are expected in the order of the article."""

    article: str
    name: str
    title: str | None = None
    story: str | None = None
    """Id of the article's story, where it is known: a bare surname is then looked for in its own story."""


class Circle(NamedTuple):
    """The mentions of one person in one article."""

    article: str
    full: str
    """The fullest form of the name here."""
    gender: str | None
    mentions: list[int]
    story: str | None = None


def gender_of(mention: PersonMention, parts: NameParts) -> str | None:
    """What title, honorific or given name say: m, f or None."""
    first = plain(mention.title.split()[0]) if mention.title and mention.title.split() else ""
    said = parts.gender or HONORIFIC_GENDER.get(first)
    if said is None and len(parts.words) > 1:
        known = genders().get(parts.words[0])
        said = known if known != "u" else None
    return said


def circles_of(mentions: Sequence[PersonMention], group: Sequence[int], reasons: dict[int, str]) -> list[Circle]:
    """The people of one article: full names first, then the short forms given to whom they can be short for."""
    parts = {position: name_parts(mentions[position].name) for position in group}
    circles: list[Circle] = []
    by_word: dict[str, list[int]] = defaultdict(list)
    """Circles by each word of their names."""
    by_key: dict[str, list[int]] = defaultdict(list)
    placed: dict[tuple[str, ...], int] = {}
    for position in group:
        words = parts[position].words
        if len(words) < 2:
            continue
        home = placed.get(words)
        if home is None:
            near = by_word[words[-1]] + by_key[key_of(words[-1])]
            home = next((one for one in near if same_in_article(circles[one].full, mentions[position].name)), None)
        if home is None:
            home = len(circles)
            circles.append(
                Circle(
                    mentions[position].article,
                    mentions[position].name,
                    gender_of(mentions[position], parts[position]),
                    [],
                    mentions[position].story,
                )
            )
            for word in dict.fromkeys(words):
                by_word[word].append(home)
            by_key[key_of(words[-1])].append(home)
        elif len(words) > len(name_parts(circles[home].full).words):
            circles[home] = circles[home]._replace(full=mentions[position].name)
        placed[words] = home
        circles[home].mentions.append(position)
    for position in group:
        words = parts[position].words
        if len(words) != 1:
            continue
        gender = gender_of(mentions[position], parts[position])
        home = short_for(
            words[0], gender, position, circles, by_word.get(words[0], []) or by_key.get(key_of(words[0]), [])
        )
        if home is None:
            home = len(circles)
            circles.append(
                Circle(mentions[position].article, mentions[position].name, gender, [], mentions[position].story)
            )
            by_word[words[0]].append(home)
        elif len(name_parts(circles[home].full).words) > 1:
            reasons[position] = f"short for {circles[home].full} in this article"
        circles[home].mentions.append(position)
    return circles


def same_in_article(one: str, other: str) -> bool:
    """Whether two full names of one article are one person: one writer seldom spells one name in two ways.

    A "Jr." beside the same name without it is the son.
    """
    first, second = name_parts(one).words, name_parts(other).words
    if set(first) == set(second):
        return bool(SUFFIX.search(one)) == bool(SUFFIX.search(other))
    if not compare_names(one, other).same:
        return False
    # "Fred LaRue" and "Frederick C. LaRue" are one; of "Dominic James" and "Dominique Jones" only the sound is.
    contained = set(first) <= set(second) or set(second) <= set(first) or first[-1] == second[-1]
    return contained or Levenshtein.normalized_similarity(" ".join(first), " ".join(second)) >= ALIKE_IN_ONE_ARTICLE


def near_in_letters(word: str, family: str) -> bool:
    """Whether a bare name can be another spelling of a family name: alike in sound and in most letters."""
    return alike(word, family) and Levenshtein.normalized_similarity(word, family) >= ALIKE_IN_ONE_ARTICLE


def key_of(word: str) -> str:
    """The first key of a word's block."""
    return skeletons(word)[0]


def short_for(
    word: str, gender: str | None, position: int, circles: Sequence[Circle], near: Sequence[int]
) -> int | None:
    """The circle that a name of one word belongs to: one whose family name it is, else whose given name; the last named before it."""
    family = [home for home in near if near_in_letters(word, name_parts(circles[home].full).words[-1])]
    given = [home for home in near if name_parts(circles[home].full).words[0] == word]
    for homes in (family, given):
        fitting = [home for home in homes if not (gender and circles[home].gender and gender != circles[home].gender)]
        if not fitting:
            continue
        before = {home: max((at for at in circles[home].mentions if at < position), default=-1) for home in fitting}
        last = max(before.values())
        return next(home for home in fitting if before[home] == last) if last >= 0 else fitting[0]
    return None


def alike(one: str, other: str) -> bool:
    """Whether two words are one in spelling."""
    return one == other or margin(one, other) >= 0
