"""How well and how fast names are compared, beside other measures of likeness, and how resolution grows with the names.

    python benchmarks/names.py               # pairs a second, F1, the curve at 10,000 and 100,000 distinct names
    python benchmarks/names.py --million     # and at a million

Other measures are shown at the threshold that suits them best on the same pairs; ours decides by itself.
"""

import argparse
import gc
import gzip
import json
import random
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from factcheck import compare_names
from factcheck.resolve.name_parts import name_parts
from factcheck.resolve.people import PersonMention, resolve_people
from factcheck.resolve.transliteration import groups, sounds
from factcheck.text.names.lexicon import rows

HERE = Path(__file__).parent
PAIRS = HERE.parent.parent / "shared/data/names.jsonl.gz"
TARGET = 50_000
"""Pairs a second that are asked of one core."""
SIZES = (10_000, 100_000)
MILLION = 1_000_000


class Pair(NamedTuple):
    """Two spellings, and whether they are one person's."""

    left: str
    right: str
    same: bool


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=5, help="the best of so many runs counts (5)")
    parser.add_argument("--million", action="store_true", help="resolve a million distinct names as well")
    options = parser.parse_args()
    pairs = shared_pairs() if PAIRS.exists() else own_pairs()
    print_speed(pairs, repeat=options.repeat)
    if PAIRS.exists():
        print_likeness(pairs)
    else:
        print(f"{PAIRS} is not here: no F1")
    print_curve((*SIZES, MILLION) if options.million else SIZES)


def shared_pairs() -> list[Pair]:
    """The pairs of the shared collection."""
    with gzip.open(PAIRS, "rt", encoding="utf-8") as lines:
        return [Pair(pair["left"], pair["right"], pair["same"]) for pair in map(json.loads, lines)]


def own_pairs() -> list[Pair]:
    """Neighbours in the lexicon of given names, for those who lack the collection; whose they are is not known."""
    names = [row[0].capitalize() for row in rows("given_names.txt")]
    return [Pair(left, right, same=False) for left, right in pairwise(names)]


def print_speed(pairs: Sequence[Pair], *, repeat: int) -> None:
    """Pairs a second on one core: words met for the first time, and words met before, as names in the news mostly are."""
    compare_names("Kim Jong-un", "Anna Ivanova")  # the vocabulary is loaded before the clock runs
    for pair in pairs[::20]:
        compare_names(pair.left[::-1], pair.right[::-1])
    first = min(seconds_of(lambda: compare_all(pairs), afresh=True) for _ in range(repeat))
    again = min(seconds_of(lambda: compare_all(pairs), afresh=False) for _ in range(repeat))
    print(f"{len(pairs)} pairs of names, best of {repeat}; {TARGET:,} a second are asked")
    for said, seconds in (("words met for the first time", first), ("words met before", again)):
        print(f"  {said:30} {len(pairs) / seconds:10,.0f} pairs/s")


def compare_all(pairs: Sequence[Pair]) -> None:
    """Compare every pair."""
    for left, right, _ in pairs:
        compare_names(left, right)


def seconds_of(work: Callable[[], object], *, afresh: bool) -> float:
    """The processor seconds that some work takes; afresh: no word remembered from before."""
    if afresh:
        for remembered in (name_parts, groups, sounds):
            remembered.cache_clear()
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def print_likeness(pairs: Sequence[Pair]) -> None:
    """F1 of ours, and of other measures at the threshold that suits them best."""
    print(f"F1 on {PAIRS.name}")
    ours = [(float(compare_names(pair.left, pair.right).same), pair.same) for pair in pairs]
    print(f"  {'factcheck.compare_names':30} {100 * f1(ours, least=1.0):5.1f}")
    for name, measure in (
        ("Jaro-Winkler (rapidfuzz)", JaroWinkler.similarity),
        ("token_sort_ratio (rapidfuzz)", fuzz.token_sort_ratio),
    ):
        scored = [(measure(pair.left.lower(), pair.right.lower()), pair.same) for pair in pairs]
        least = best_threshold(scored)
        print(f"  {name:30} {100 * f1(scored, least=least):5.1f}  at {least:.2f}")
    if find_spec("jellyfish") is None:
        print(f"  {'metaphone (jellyfish)':30} not installed: pip install jellyfish")
    else:
        from jellyfish import metaphone

        alike = [(float(metaphone(pair.left) == metaphone(pair.right)), pair.same) for pair in pairs]
        print(f"  {'metaphone (jellyfish)':30} {100 * f1(alike, least=1.0):5.1f}  when equal")


def f1(scored: Sequence[tuple[float, bool]], *, least: float) -> float:
    """F1 when everything that scores so much or more is called the same."""
    right = sum(same for score, same in scored if score >= least)
    called = sum(score >= least for score, _ in scored)
    return 2 * right / max(1, called + sum(same for _, same in scored))


def best_threshold(scored: Sequence[tuple[float, bool]]) -> float:
    """The threshold with the highest F1."""
    gold = sum(same for _, same in scored)
    best, least, right = 0.0, 1.0, 0
    ranked = sorted(scored, reverse=True)
    for called, (score, same) in enumerate(ranked, start=1):
        right += same
        last_of_its_score = called == len(ranked) or ranked[called][0] < score
        if last_of_its_score and (reached := 2 * right / (called + gold)) > best:
            best, least = reached, score
    return least


def print_curve(sizes: Sequence[int]) -> None:
    """Seconds of resolution by the number of distinct full names, one an article."""
    print("resolution of distinct names")
    before: float | None = None
    for size in sizes:
        mentions = [PersonMention(f"article-{number}", name) for number, name in enumerate(distinct_names(size))]
        seconds = seconds_of(lambda some=mentions: resolve_people(some), afresh=True)  # type: ignore[misc]
        grown = f"{seconds / before:6.1f} times the time of the size before" if before else ""
        print(f"  {size:>9,} names {seconds:8.1f} s {1e6 * seconds / size:8.0f} microseconds a name {grown}")
        before = seconds


def distinct_names(size: int) -> list[str]:
    """Made-up full names, the same at every run: a given name and a family name put together from syllables."""
    chance = random.Random(11)
    given = [row[0].capitalize() for row in rows("given_names.txt")]
    openings = "ba be bo bra da de do dra fa fe fi ga go gra ha he ho ja ka ke ko kra la le li lo ma me mi mo na ne no pa pe po ra re ro sa se so sta ta te to tra va ve vo wa za".split()
    middles = (
        "ba ber da den fa ga gor ka kel la len lo ma men mi na nel no ra ren ri sa ser ta ter to va ven za".split()
    )
    endings = "ck d dt er es ez in ko l ler ll lov man mann n nen ni no o ov rd ri s sen ski son ta ter to tt ez va vic x ya".split()
    names: dict[str, None] = {}
    while len(names) < size:
        family = (
            chance.choice(openings) + "".join(chance.choices(middles, k=chance.randrange(3))) + chance.choice(endings)
        )
        names[f"{chance.choice(given)} {family.capitalize()}"] = None
    return list(names)


if __name__ == "__main__":
    main()
