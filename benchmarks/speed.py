"""How much reading costs, stage by stage, as ratios to one tokenizing pass of `re` over the same text on one core.

    python benchmarks/speed.py               # prints a table
    python benchmarks/speed.py --history     # and appends a line to benchmarks/history.jsonl

A ratio says the same on any machine: the pass and the stages are measured in one run, alternately, and the best of a
few repetitions counts. Each stage is measured alone, with what it leans on already read; the whole is measured afresh.
"""

import argparse
import gc
import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from factcheck.claims import FOLDERS, Draft, rule
from factcheck.extract import PARTS, claim_of, extract, found_in
from factcheck.load import load
from factcheck.model import Article, Claim
from factcheck.text.reading import Reading

HERE = Path(__file__).parent
NEWS = HERE.parent.parent / "shared/data/events.t17.jsonl.gz"
OWN = HERE.parent / "articles"
HISTORY = HERE / "history.jsonl"
TOKEN = re.compile(r"\w+|[^\w\s]")
TARGET = 6.0
"""What the whole may cost, in tokenizing passes."""
MEGABYTE = 1_000_000


def main() -> None:
    """Measure, print, and remember if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=3, help="the best of so many runs counts (3)")
    parser.add_argument("--share", type=int, default=1, help="read only every so many-th article (1)")
    parser.add_argument("--history", action="store_true", help=f"append the figures to {HISTORY.name}")
    options = parser.parse_args()
    corpus, articles = own_articles() if not NEWS.exists() else (NEWS.name, news())
    articles = articles[:: options.share]
    size = sum(len(article.words_in(part).encode()) for article in articles for part in PARTS)
    costs = measured(articles, repeat=options.repeat)
    print(f"{len(articles)} articles, {size / MEGABYTE:.1f} MB of {corpus}; best of {options.repeat}")
    for stage, seconds in costs.items():
        print(f"{stage:24} {seconds / costs['tokenizing pass']:7.2f} x {size / MEGABYTE / seconds:9.1f} MB/s")
    ratio = costs["whole extract"] / costs["tokenizing pass"]
    print(f"extract costs {ratio:.1f} tokenizing passes; {TARGET:g} are allowed")
    if options.history:
        remember(costs, corpus=corpus, size=size)


def news() -> list[Article]:
    """The articles of the shared news collection."""
    with gzip.open(NEWS, "rt", encoding="utf-8") as lines:
        documents = [document for line in lines for document in json.loads(line)["docs"]]
    return [
        Article(id=document["id"], title=document["title"], published=document["published"], text=document["text"])
        for document in documents
    ]


def own_articles() -> tuple[str, list[Article]]:
    """The repository's own articles, many times over, for those who lack the collection."""
    articles = load([OWN]).articles
    return "articles/, repeated", [
        article.model_copy(update={"id": f"{article.id}-{copy}"}) for copy in range(400) for article in articles
    ]


def measured(articles: list[Article], *, repeat: int) -> dict[str, float]:
    """The seconds of each stage, the best of some repetitions."""
    best: dict[str, float] = {}
    extract(articles[:20])  # the vocabulary is loaded before the clock runs
    for _ in range(repeat):
        for stage, seconds in once(articles):
            best[stage] = min(seconds, best.get(stage, seconds))
    return best


def once(articles: list[Article]) -> Iterator[tuple[str, float]]:
    """One run through all stages."""
    words = [article.words_in(part) for article in articles for part in PARTS]
    yield "tokenizing pass", seconds_of(lambda: [len(TOKEN.findall(text)) for text in words])
    yield "whole extract", seconds_of(lambda: extract(articles))
    readings = [Reading(article, part) for article in articles for part in PARTS if article.words_in(part)]
    yield "sentences, all", seconds_of(lambda: [reading.sentences.all() for reading in readings])
    for name in ("dates", "figures", "names"):
        yield name, seconds_of(partial(read, readings, name))
    for folder in FOLDERS:
        yield f"rule {folder}", seconds_of(partial(applied, readings, folder))
    drafts = [(reading, draft) for reading in readings for draft in found_in(reading)[0]]
    yield "building records", seconds_of(lambda: [record(reading, draft) for reading, draft in drafts])


def read(readings: list[Reading], name: str) -> None:
    """Have one kind of value read in all texts."""
    for reading in readings:
        getattr(reading, name)


def applied(readings: list[Reading], folder: str) -> None:
    """Have one rule find its claims in all texts."""
    find = rule(folder)
    for reading in readings:
        for _ in find(reading):
            pass


def record(reading: Reading, draft: Draft) -> Claim:
    """The claim of a draft, as extraction builds it."""
    return claim_of(reading.article, reading.part, draft, seen=Counter())


def seconds_of(work: Callable[[], object]) -> float:
    """The processor seconds that some work takes, with nothing left over from the work before."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def remember(costs: dict[str, float], *, corpus: str, size: int) -> None:
    """Append the figures of this run to the history."""
    ratios = {stage: round(seconds / costs["tokenizing pass"], 2) for stage, seconds in costs.items()}
    line = {"on": date.today().isoformat(), "python": sys.version.split()[0], "corpus": corpus, "bytes": size}
    line |= {"mb_per_second": round(size / MEGABYTE / costs["whole extract"], 2), "ratios": ratios}
    with HISTORY.open("a", encoding="utf-8") as history:
        history.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
