"""Stories: which articles tell of one event.

One pass in order of publication: an article joins the story that it resembles most, or opens one. Resemblance is the cosine of
weighted words; names weigh more than words, rare words more than common ones once there are enough articles to tell, and days
between two articles weigh against them. Candidates come from an index of words, so no article is held against all others.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.model import Article, Claim, Story
from factcheck.resolve.common_words import COMMON
from factcheck.text.dates import publication
from factcheck.text.names.lexicon import country_names

WORD = re.compile(r"[^\W\d_][\w’'-]{2,}")
NAME_WEIGHT = 2.0
TITLE_WEIGHT = 2
COUNTRY_WEIGHT = 0.5
"""Names of countries and peoples are shared by articles of many events."""
LONGEST_VECTOR = 120
"""Words kept of an article: the heaviest; what lies below weighs next to nothing."""
SAME_STORY = 0.14
"""Cosine from which two articles tell of one event; tuned on collections whose events are known."""
CANDIDATES_BY = 25
"""An article looks for its story by its heaviest words."""
FORGETTING = 45.0
"""Days after which half of the resemblance is gone."""
RARITY_FROM = 60
"""How many articles it takes until half of their own word counts is believed."""

RECALLED = timedelta(days=120)
"""What an article dates further back is background, not its event."""
RECENT = 30
"""How many days of a story are remembered: the newest."""

FURNITURE = frozenset(
    (
        "accessibility links", "breaking news", "skip to content", "advertisement", "share", "menu", "news", "home", "print",
        "image", "photo", "video", "live", "updated", "close", "search", "subscribe", "sign in", "log in",
    )
)  # fmt: skip
"""Lines of a web page that are no headline."""
STAMP = re.compile(r"(?:first\s+|last\s+)?(?:posted|published|updated|modified)\b|by\s+[A-Z]|\W*\d", re.IGNORECASE)
"""How a line begins that tells when or by whom it was written."""

Vector = dict[str, float]
Days = frozenset[date]


def stories(articles: Sequence[Article], claims: Sequence[Claim] = ()) -> tuple[Story, ...]:
    """The stories of a set of articles, in the order of their first article; `claims` tell which days they speak of."""
    vectors = weighted(articles)
    days = days_of(articles, claims)
    order = sorted(range(len(articles)), key=lambda place: (max(days[place], default=date.max), articles[place].id))
    growing: list[Growing] = []
    index: dict[str, set[int]] = defaultdict(set)
    for place in order:
        best, likeness = nearest(vectors[place], growing, index, days=days[place])
        if best is None or likeness < SAME_STORY:
            best = len(growing)
            growing.append(Growing([], {}, 1.0, frozenset()))
        growing[best] = growing[best].with_article(place, vectors[place], days=days[place])
        for word in heaviest(growing[best].centre, CANDIDATES_BY):
            index[word].add(best)
    return tuple(
        story_of([articles[place] for place in story.members], [vectors[place] for place in story.members])
        for story in growing
    )


class Growing(NamedTuple):
    """A story while its articles are gathered."""

    members: list[int]
    centre: Vector
    """The summed words of its articles."""
    length: float
    """The Euclidean length of that sum."""
    days: Days

    def with_article(self, place: int, vector: Vector, *, days: Days) -> "Growing":
        """The story with one more article."""
        centre = moved(self.centre, vector)
        newest = frozenset(sorted(self.days | days)[-RECENT:])
        return Growing([*self.members, place], centre, length_of(centre), newest)


def weighted(articles: Sequence[Article]) -> list[Vector]:
    """The weighted words of each article, of length one."""
    counts = [words_of(article) for article in articles]
    held = Counter(word for count in counts for word in count)
    total = len(articles)
    trust = total / (total + RARITY_FROM)
    vectors = []
    for count in counts:
        vector = {
            word: (1 + math.log(weight)) * kind_weight(word) * (1 - trust + trust * math.log((total + 1) / held[word]))
            for word, weight in count.items()
        }
        vectors.append(unit({word: vector[word] for word in heaviest(vector, LONGEST_VECTOR)}))
    return vectors


def kind_weight(word: str) -> float:
    """How much a word says about the event, by what it is."""
    if word.lower() in country_words():
        return COUNTRY_WEIGHT
    return NAME_WEIGHT if word[0].isupper() else 1.0


@cache
def country_words() -> frozenset[str]:
    """The words of all names of countries and of their peoples, as `stem` leaves them."""
    return frozenset(stem(word) for name in country_names() for word in name.split())


def words_of(article: Article) -> Counter[str]:
    """How often each telling word stands in an article; those of the title count twice. Names keep their capital."""
    count: Counter[str] = Counter()
    for words, weight in ((article.title or "", TITLE_WEIGHT), (article.text, 1)):
        shouting = words.isupper()
        for word, times in Counter(WORD.findall(words.lower() if shouting else words)).items():
            telling = telling_word(word)
            if telling:
                count[telling] += weight * times
    return joined_case(count)


@lru_cache(maxsize=1 << 16)
def telling_word(word: str) -> str:
    """A word as it is counted, or nothing where any article may hold it."""
    lower = word.lower()
    if lower in COMMON or lower.removesuffix("'s").removesuffix("’s") in COMMON:
        return ""
    return stem(word if word[0].isupper() and not word.isupper() else lower)


def joined_case(count: Counter[str]) -> Counter[str]:
    """Words that also stand in small letters are no names: a sentence only began with them."""
    joined: Counter[str] = Counter()
    for word, weight in count.items():
        joined[word.lower() if word.lower() in count else word] += weight
    return joined


def stem(word: str) -> str:
    """A word without the endings that inflect it."""
    for ending in ("'s", "’s", "ies", "ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def nearest(
    vector: Vector, growing: Sequence[Growing], index: Mapping[str, set[int]], *, days: Days
) -> tuple[int | None, float]:
    """The story most like an article, and how like it is."""
    candidates = {story for word in heaviest(vector, CANDIDATES_BY) for story in index.get(word, ())}
    best: int | None = None
    most = 0.0
    for story in sorted(candidates):
        near = growing[story]
        likeness = cosine(vector, near) * nearness(near.days, days)
        if likeness > most:
            best, most = story, likeness
    return best, most


def days_of(articles: Sequence[Article], claims: Sequence[Claim]) -> list[Days]:
    """The days that each article speaks of: its publication, and what its claims date to the months before it."""
    published = {article.id: publication(article.published) for article in articles}
    days: dict[str, set[date]] = {article: {day} if day else set() for article, day in published.items()}
    for claim in claims:
        day = published[claim.article]
        told = claim.when.earliest if claim.when and claim.when.earliest == claim.when.latest else None
        if day and told and timedelta() <= day - told <= RECALLED:
            days[claim.article].add(told)
    return [frozenset(days[article.id]) for article in articles]


def nearness(left: Days, right: Days) -> float:
    """1 where two sets of days meet, a half after `FORGETTING`; 1 where one is empty."""
    if not left or not right:
        return 1.0
    apart = min(abs((one - other).days) for one in left for other in right)
    return float(0.5 ** (max(0, apart - 3) / FORGETTING))


def cosine(vector: Vector, story: Growing) -> float:
    """The cosine of an article, whose vector has length one, and the sum of a story's articles."""
    centre = story.centre
    return sum([weight * centre[word] for word, weight in vector.items() if word in centre]) / story.length


def length_of(vector: Vector) -> float:
    """The Euclidean length of a vector; 1 for an empty one."""
    return math.sqrt(sum([weight * weight for weight in vector.values()])) or 1.0


def moved(centre: Vector, vector: Vector) -> Vector:
    """A story's summed words with one more article."""
    total = dict(centre)
    for word, weight in vector.items():
        total[word] = total.get(word, 0.0) + weight
    if len(total) > 4 * LONGEST_VECTOR:
        total = {word: total[word] for word in heaviest(total, 2 * LONGEST_VECTOR)}
    return total


def heaviest(vector: Vector, number: int) -> list[str]:
    """The heaviest words, ties by the alphabet."""
    return sorted(vector, key=lambda word: (-vector[word], word))[:number]


def unit(vector: Vector) -> Vector:
    """The vector scaled to length one."""
    length = length_of(vector)
    return {word: weight / length for word, weight in vector.items()}


def headline(text: str) -> str:
    """The first line of a text that is no furniture of the page, in at most twelve words."""
    lines = (" ".join(line.split()) for line in text.splitlines()[:20])
    first = next((line for line in lines if line and line.lower() not in FURNITURE and not STAMP.match(line)), "")
    words = first.split()
    return first if len(words) <= 12 else " ".join(words[:12]) + " …"


def story_of(articles: Sequence[Article], vectors: Sequence[Vector]) -> Story:
    """The record of a story: named by its first article."""
    first = articles[0]
    title = first.title or headline(first.text)
    total: Counter[str] = Counter()
    for vector in vectors:
        total.update(dict.fromkeys(vector, 1))
    shared = [word for word, held in total.items() if held > 1]
    centre = {word: sum(vector.get(word, 0.0) for vector in vectors) for word in shared}
    names = ", ".join(heaviest(centre, 5))
    because = f"share {names}" if names else "tells of an event that no other article here tells of"
    return Story(
        id=f"story-{first.id}", title=title, articles=tuple(article.id for article in articles), because=because
    )
