"""Who is who: every mention of a person tied to an entity, first inside its article, then across articles.

Inside an article a surname is short for the full name before it, and two people who share one are kept apart. Across articles
full names are compared only within a block of names whose family names have the same consonants, so that the work grows in a
straight line with the mentions.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from factcheck.resolve.circles import Circle, PersonMention, circles_of, key_of, near_in_letters, same_in_article
from factcheck.resolve.name_parts import name_parts
from factcheck.resolve.skeletons import openings_of, skeletons
from factcheck.resolve.spelling import compare_names

ALIKE_LETTERS, ALIKE_LETTERS_WITH_GIVEN = 0.7, 0.5
"""How much of their letters two spellings of one family name share; the second with the given name alike."""
LEADERS = 40
"""With how many entities of its block a new full name is compared at most, the most frequent first."""
DOMINANT = 3
"""How many times more articles must speak of one bearer of a family name before a bare surname elsewhere is taken for him."""


class Tie(NamedTuple):
    """The entity that a mention was tied to, and why."""

    entity: str
    because: str


def resolve_people(mentions: Sequence[PersonMention]) -> tuple[Tie, ...]:
    """Tie each mention to an entity; the ties stand in the order of the mentions.

    >>> [tie.entity for tie in resolve_people([PersonMention("a", "Roza Otunbayeva"), PersonMention("b", "Ms. Otanbayeva")])]
    ['roza-otunbayeva', 'roza-otunbayeva']
    """
    reasons: dict[int, str] = {}
    circles = [circle for group in by_article(mentions).values() for circle in circles_of(mentions, group, reasons)]
    entities = join_circles(circles, reasons)
    ids = entity_ids(entities, mentions)
    ties: list[Tie | None] = [None] * len(mentions)
    for entity, members in zip(ids, entities, strict=True):
        for circle in members:
            for position in circle.mentions:
                ties[position] = Tie(entity, reasons.get(position, "named so here"))
    return tuple(tie if tie is not None else Tie("unnamed", "no letters to go by") for tie in ties)


def by_article(mentions: Sequence[PersonMention]) -> dict[str, list[int]]:
    """The positions of each article's mentions."""
    groups: dict[str, list[int]] = defaultdict(list)
    for position, mention in enumerate(mentions):
        groups[mention.article].append(position)
    return groups


def join_circles(circles: Sequence[Circle], reasons: dict[int, str]) -> list[list[Circle]]:
    """The entities: circles of all articles joined, full names first, then bare surnames where it is clear whose they are."""
    entities: list[list[Circle]] = []
    leaders: list[tuple[str, ...]] = []
    blocks: dict[str, list[int]] = defaultdict(list)
    placed: dict[tuple[str, ...], int] = {}
    named = [(name_parts(circle.full).words, circle) for circle in circles]
    full = [(words, circle) for words, circle in named if len(words) > 1]
    frequency = Counter(words for words, _ in full)
    for words, circle in sorted(full, key=lambda one: (-frequency[one[0]], one[0])):
        home = placed.get(words)
        if home is None:
            keys = block_keys(words)
            home = leader_for(circle, words, keys, Leaders(entities, leaders, blocks))
            if home is None:
                home = len(entities)
                entities.append([])
                leaders.append(words)
            elif entities[home]:
                because = compare_names(entities[home][0].full, circle.full).because
                for position in circle.mentions:
                    reasons.setdefault(position, f"another spelling of {entities[home][0].full}: {because}")
            placed[words] = home
            for key in keys:
                # Those beyond the first are never asked.
                if len(blocks[key]) < LEADERS and home not in blocks[key]:
                    blocks[key].append(home)
        entities[home].append(circle)
    join_surnames([circle for words, circle in named if len(words) == 1], entities, reasons)
    return entities


def block_keys(words: tuple[str, ...]) -> list[str]:
    """The blocks that a full name stands in: the consonants of its family name with each way to begin its given names.

    The consonants of the whole name make one more block, for names that are cut into words differently.
    """
    families = skeletons(words[-1])
    openings = dict.fromkeys(opening for word in words[:-1] for opening in openings_of(word))
    return [
        *(f"{key} {opening}" for key in families for opening in openings),
        "".join(skeletons(word)[0] for word in words),
    ]


class Leaders(NamedTuple):
    """The entities so far, the words of their leading names, and the blocks in which they are looked for."""

    entities: Sequence[Sequence[Circle]]
    words: Sequence[tuple[str, ...]]
    blocks: Mapping[str, Sequence[int]]


def leader_for(circle: Circle, words: tuple[str, ...], keys: Sequence[str], leaders: Leaders) -> int | None:
    """The entity whose leading name is the same person's as a circle's, or None."""
    seen: set[int] = set()
    for key in keys:
        for home in leaders.blocks.get(key, ()):
            if home in seen:
                continue
            seen.add(home)
            # The letters are asked first: that costs a thirtieth of a comparison of sounds, and most are turned away.
            if not letters_agree(words, leaders.words[home]):
                continue
            members = leaders.entities[home]
            if opposed(circle, members[0]) or any(kept_apart(circle, member) for member in members[:LEADERS]):
                continue
            if compare_names(members[0].full, circle.full).same:
                return home
    return None


def letters_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the family names share most of their letters; a given name in common lets them share fewer.

    What sounds alike is not yet written alike: Mike Brown and Tim Farron are two people.
    """
    asked = ALIKE_LETTERS_WITH_GIVEN if one[0] == other[0] else ALIKE_LETTERS
    return Levenshtein.normalized_similarity(one[-1], other[-1], score_cutoff=asked) >= asked


def kept_apart(one: Circle, other: Circle) -> bool:
    """Whether two circles of one article were told apart there."""
    return one.article == other.article and not same_in_article(one.full, other.full)


def join_surnames(short: Sequence[Circle], entities: list[list[Circle]], reasons: dict[int, str]) -> None:
    """Give bare surnames to the bearer whom the other articles name in full; those of unknown bearers stay together by spelling."""
    bearers = bearers_of(entities)
    unknown: dict[tuple[str | None, str], int] = {}
    home: int | None
    for circle in short:
        word = "".join(name_parts(circle.full).words)
        home = bearer(word, circle, entities, bearers) if word else None
        if home is not None:
            for position in circle.mentions:
                reasons[position] = f"the {circle.full} whom the articles name in full is {entities[home][0].full}"
        else:
            home = unknown.get((circle.story, word), unknown.get((circle.story, f"like {key_of(word)}")))
            if home is None or not word or not near_in_letters("".join(name_parts(entities[home][0].full).words), word):
                home = len(entities)
                entities.append([])
                unknown[circle.story, f"like {key_of(word)}"] = home
            unknown[circle.story, word] = home
        entities[home].append(circle)


class Bearers(NamedTuple):
    """The entities by story (None: any) and name: written so, like so, or given so."""

    family: dict[tuple[str | None, str], list[int]]
    like: dict[tuple[str | None, str], list[int]]
    given: dict[tuple[str | None, str], list[int]]


def bearers_of(entities: Sequence[Sequence[Circle]]) -> Bearers:
    """Who can be meant by a name of one word."""
    bearers = Bearers(defaultdict(list), defaultdict(list), defaultdict(list))
    for number, members in enumerate(entities):
        spellings = dict.fromkeys(name_parts(circle.full).words for circle in members)
        stories = dict.fromkeys([None, *(circle.story for circle in members)])
        for story in stories:
            for words in dict.fromkeys(words[-1] for words in spellings):
                bearers.family[story, words].append(number)
            for key in dict.fromkeys(key for words in spellings for key in skeletons(words[-1])):
                bearers.like[story, key].append(number)
            for first in dict.fromkeys(words[0] for words in spellings):
                bearers.given[story, first].append(number)
    return bearers


def bearer(word: str, circle: Circle, entities: Sequence[Sequence[Circle]], bearers: Bearers) -> int | None:
    """The one person that a name of one word can mean: the only one, or the one named far more often than any other."""
    story = circle.story
    exact = bearers.family.get((story, word), ())
    like = () if exact else [home for key in skeletons(word) for home in bearers.like.get((story, key), ())[:LEADERS]]
    alike_homes = [
        home for home in dict.fromkeys(like) if near_in_letters(word, name_parts(entities[home][0].full).words[-1])
    ]
    for homes in (exact, alike_homes, bearers.given.get((story, word), ())):
        fitting = [home for home in homes if not opposed(circle, entities[home][0])]
        ranked = sorted(fitting, key=lambda home: -len(entities[home]))
        if len(ranked) == 1 or (ranked and len(entities[ranked[0]]) >= DOMINANT * len(entities[ranked[1]])):
            return ranked[0]
        if ranked:
            return None
    return None


def opposed(one: Circle, other: Circle) -> bool:
    """Whether one is said to be a man and the other a woman."""
    return bool(one.gender and other.gender and one.gender != other.gender)


def entity_ids(entities: Sequence[Sequence[Circle]], mentions: Sequence[PersonMention]) -> list[str]:
    """A readable id for each entity: the fullest of its frequent forms, numbered where two people share it."""
    taken: Counter[str] = Counter()
    ids = [""] * len(entities)
    firsts = {number: min(circle.mentions[0] for circle in members) for number, members in enumerate(entities)}
    for number in sorted(firsts, key=lambda number: firsts[number]):
        forms = Counter(
            name_parts(mentions[position].name).words for circle in entities[number] for position in circle.mentions
        )
        slug = "-".join(fullest_form(forms)) or "unnamed"
        taken[slug] += 1
        ids[number] = slug if taken[slug] == 1 else f"{slug}-{taken[slug]}"
    return ids


def fullest_form(forms: Mapping[tuple[str, ...], int]) -> tuple[str, ...]:
    """The form of a name that an id is made of: of those with a given name the one met most, its bare surname counted with it."""
    longest = min(max(len(words) for words in forms), 2)

    def rank(words: tuple[str, ...]) -> tuple[int, int, tuple[str, ...]]:
        alone = forms.get(words[-1:], 0) if longest > 1 else 0
        return -forms[words] - alone, -len(words), words

    return min((words for words in forms if len(words) >= longest), key=rank)


__all__ = ["PersonMention", "Tie", "resolve_people"]
