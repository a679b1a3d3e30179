"""Committed claims: one sorted JSON Lines file an article, so that a diff shows what an edit changed."""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from pydantic import ValidationError

from factcheck.model import CLAIM, Article, Claim
from factcheck.workspace.files import replace_file

FOLDER = "articles"
ENDING = ".jsonl"
LONGEST = 100
UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
RESERVED = frozenset({"con", "prn", "aux", "nul"}) | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
"""Names that Windows keeps for devices, with or without an ending."""


class ClaimsError(ValueError):
    """A committed file of claims that cannot be read; its message names file, line and cure."""


def write(
    folder: Path, articles: Sequence[Article], claims: Iterable[Claim], *, remove_vanished: bool = True
) -> list[Path]:
    """Bring the claims files below `folder` up to date, and give back those written or removed, by name.

    An article without claims has an empty file: it was read, and nothing was found. With `remove_vanished` the files of
    articles that are not among `articles` go; leave it out when only some of the workspace's articles were read.
    """
    wanted = contents(folder, articles, claims)
    changed = stale_among(folder, wanted, with_vanished=remove_vanished)
    for path in changed:
        if path in wanted:
            replace_file(path, wanted[path])
        else:
            path.unlink()
    return changed


def stale(
    folder: Path, articles: Sequence[Article], claims: Iterable[Claim], *, with_vanished: bool = True
) -> list[Path]:
    """The claims files that `write` would write or remove, by name; nothing is touched."""
    return stale_among(folder, contents(folder, articles, claims), with_vanished=with_vanished)


def read(path: Path) -> tuple[Claim, ...]:
    """The claims of one file, in its order."""
    claims = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line:
            try:
                claims.append(CLAIM.validate_json(line))
            except ValidationError as error:
                says = "is no claim that this version knows; write it again with: factcheck extract"
                raise ClaimsError(f"{path}:{number}: {says}") from error
    return tuple(claims)


def contents(folder: Path, articles: Sequence[Article], claims: Iterable[Claim]) -> dict[Path, str]:
    """Path and content of every claims file, as they should be."""
    by_article: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    names = file_names([article.id for article in articles])
    return {folder / FOLDER / names[article.id]: as_lines(by_article[article.id]) for article in articles}


def as_lines(claims: Iterable[Claim]) -> str:
    """Claims as JSON Lines in the order of the text, without the fields that say nothing."""
    ordered = sorted(claims, key=lambda claim: (claim.where, claim.start, claim.end, claim.kind, claim.id))
    return "".join(f"{claim.model_dump_json(exclude_none=True)}\n" for claim in ordered)


def stale_among(folder: Path, wanted: Mapping[Path, str], *, with_vanished: bool) -> list[Path]:
    """Those of the wanted files that are missing or different, and if asked those that are not wanted."""
    differing = [path for path, content in wanted.items() if not holds(path, content)]
    there = (folder / FOLDER).glob(f"*{ENDING}") if with_vanished else ()
    # On a file system that ignores case, the file "A.jsonl" may be the one that is wanted as "a.jsonl".
    kept = {path.name.casefold() for path in wanted}
    return sorted([*differing, *(path for path in there if path.name.casefold() not in kept)])


def holds(path: Path, content: str) -> bool:
    """Whether a file has exactly this content."""
    try:
        return path.read_bytes() == content.encode("utf-8")
    except FileNotFoundError:
        return False


def file_names(ids: Sequence[str]) -> dict[str, str]:
    """A file name for each article id, safe on every file system, and no two the same even where case is ignored.

    >>> file_names(["osh-1", "урок/1"])
    {'osh-1': 'osh-1.jsonl', 'урок/1': 'urok_1~8cbf518c.jsonl'}
    """
    safe = {name: safe_stem(name) for name in ids}
    times = Counter(stem.casefold() for stem in safe.values())
    alone = {name: stem if times[stem.casefold()] == 1 else with_digest(stem, name) for name, stem in safe.items()}
    return {name: f"{stem}{ENDING}" for name, stem in alone.items()}


def safe_stem(name: str) -> str:
    """An id as a file name without its ending: as it is when that is safe, else in ASCII with a digest of the id."""
    from anyascii import anyascii

    stem = UNSAFE.sub("_", anyascii(name[: 4 * LONGEST]))[:LONGEST]
    plain = stem == name and name[0] not in ".-" and name[-1] != "." and name.split(".")[0].lower() not in RESERVED
    return stem if plain else with_digest(stem.strip(".-_"), name)


def with_digest(stem: str, name: str) -> str:
    """A stem that is told apart by eight digits of a digest; "~" stands in no plain one."""
    return f"{stem}~{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
