"""Every row of every examples.toml: what each rule finds, and what it leaves alone."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.claims import FOLDERS, Draft, rule
from factcheck.extract import claim_of
from factcheck.model import Article
from factcheck.text.reading import Reading

CLAIMS = Path(__file__).parent.parent / "factcheck" / "claims"
FINDS_AT_LEAST, IGNORES_AT_LEAST = 15, 8


def rows(folder: str) -> dict[str, list[dict[str, Any]]]:
    """The rows of one kind."""
    path = CLAIMS / folder / "examples.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {"finds": [], "ignores": []}


def parameters(part: str) -> Iterator[Any]:
    for folder in FOLDERS:
        for number, row in enumerate(rows(folder)[part]):
            yield pytest.param(folder, row, id=f"{folder}-{number}")


def claims_of(folder: str, row: dict[str, Any]) -> list[dict[str, Any]]:
    """What one rule alone finds in a row, as JSON."""
    article = Article(id="example", title=row.get("title"), text=row["text"], published=row.get("published"))
    found = []
    for part in ("title", "text"):
        reading = Reading(article, part)
        for draft in rule(folder)(reading):
            if isinstance(draft, Draft):
                found.append(claim_of(article, part, draft, seen=Counter()).model_dump(mode="json", by_alias=True))
    return found


def flat(value: Any, prefix: str = "") -> dict[str, Any]:
    """A nested mapping with dotted keys."""
    if not isinstance(value, dict):
        return {prefix[:-1]: value}
    out = {prefix[:-1]: value} if prefix else {}
    for key, inner in value.items():
        out |= flat(inner, f"{prefix}{key}.")
    return out


def matches(wanted: dict[str, Any], claim: dict[str, Any]) -> bool:
    """Whether a claim has everything that a row asks of it; numbers compare by value."""
    have = flat(claim)
    return all(same(have.get(key), value) for key, value in wanted.items())


def same(have: Any, wanted: Any) -> bool:
    if isinstance(wanted, str) and wanted == "none":
        return have is None or have == "none"
    if isinstance(wanted, int | float) and isinstance(have, str):
        return float(have) == float(wanted)
    return bool(have == wanted)


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_kind_brings_its_examples(folder: str) -> None:
    """No kind goes without sentences that it reads and sentences that it leaves alone, each of the latter with its reason."""
    have = rows(folder)
    assert len(have["finds"]) >= FINDS_AT_LEAST
    assert len(have["ignores"]) >= IGNORES_AT_LEAST
    assert all(row["why"] for row in have["ignores"])
    assert all(row["from"] in ("written for the rule", "met in the wild") for row in have["finds"])


@pytest.mark.parametrize(("folder", "row"), list(parameters("finds")))
def test_finds(folder: str, row: dict[str, Any]) -> None:
    """A rule finds exactly the claims of the row."""
    found = claims_of(folder, row)
    left = list(found)
    for wanted in row["claims"]:
        hit = next((claim for claim in left if matches(wanted, claim)), None)
        assert hit is not None, f"{wanted} is not among {[flat(claim) for claim in left]}"
        left.remove(hit)
    assert not left, f"also found {[(claim['kind'], claim['exact']) for claim in left]}"


@pytest.mark.parametrize(("folder", "row"), list(parameters("ignores")))
def test_ignores(folder: str, row: dict[str, Any]) -> None:
    """A rule leaves alone what only looks like a claim."""
    assert [(claim["kind"], claim["exact"]) for claim in claims_of(folder, row)] == [], row["why"]
