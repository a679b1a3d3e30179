"""Committed claims: a file an article, sorted, and only what changed is touched."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Article, Claim, Hedge, ImpactClaim, Person, PersonNameClaim, Quantity, evidence_fields
from factcheck.workspace.claims_store import ClaimsError, file_names, read, stale, write

TEXT = "At least 12 people were killed in Osh, Ana Ruiz said."


def article(name: str, text: str = TEXT) -> Article:
    """An article with an id."""
    return Article(id=name, title="Ana Ruiz counts", text=text)


def toll(of: Article) -> ImpactClaim:
    """At least 12 people were killed."""
    quantity = Quantity(lower=Decimal(12), hedge=Hedge.AT_LEAST, counted="people")
    return ImpactClaim(id="t", kind="killed", quantity=quantity, **evidence_fields(of, "text", 0, 18))


def name(of: Article, *, title: bool = False) -> PersonNameClaim:
    """Ana Ruiz, in the text or in the title."""
    start = 0 if title else TEXT.index("Ana")
    fields = evidence_fields(of, "title" if title else "text", start, start + 8)
    return PersonNameClaim(id="n", person=Person(name="Ana Ruiz"), **fields)


def test_claims_come_back_as_they_were(tmp_path: Path) -> None:
    """What is committed is the whole claim: open bounds stay open."""
    osh = article("osh")
    (path,) = write(tmp_path, [osh], [toll(osh), name(osh)])
    assert path == tmp_path / "articles" / "osh.jsonl"
    assert read(path) == (toll(osh), name(osh))


def test_the_order_is_that_of_the_text(tmp_path: Path) -> None:
    """However the claims come, the file is the same: text before title, first words first."""
    osh = article("osh")
    claims: list[Claim] = [name(osh, title=True), name(osh), toll(osh)]
    (path,) = write(tmp_path, [osh], claims)
    assert [(claim.where, claim.start) for claim in read(path)] == [("text", 0), ("text", 39), ("title", 0)]
    assert write(tmp_path, [osh], reversed(claims)) == []


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    """An edit of one article shows as a diff of one file."""
    osh, jalal = article("osh"), article("jalal-abad")
    write(tmp_path, [osh, jalal], [toll(osh), toll(jalal)])
    changed = write(tmp_path, [osh, jalal], [toll(osh), toll(jalal), name(jalal)])
    assert [path.name for path in changed] == ["jalal-abad.jsonl"]


def test_an_article_without_claims_has_an_empty_file(tmp_path: Path) -> None:
    """It was read, and nothing was found: that is worth a file."""
    (path,) = write(tmp_path, [article("osh")], [])
    assert (path.read_bytes(), read(path)) == (b"", ())


def test_files_of_vanished_articles_go(tmp_path: Path) -> None:
    """Unless only some articles were read; and what is not ours stays."""
    osh, jalal = article("osh"), article("jalal-abad")
    write(tmp_path, [osh, jalal], [])
    (tmp_path / "articles" / ".gitkeep").touch()
    assert write(tmp_path, [osh], [], remove_vanished=False) == []
    assert [path.name for path in write(tmp_path, [osh], [])] == ["jalal-abad.jsonl"]
    assert sorted(path.name for path in (tmp_path / "articles").iterdir()) == [".gitkeep", "osh.jsonl"]


def test_stale_tells_and_touches_nothing(tmp_path: Path) -> None:
    """For CI: a claims file that is missing, outdated or left over is stale."""
    osh, jalal, gone = article("osh"), article("jalal-abad"), article("gone")
    assert [path.name for path in stale(tmp_path, [osh], [])] == ["osh.jsonl"]
    assert list(tmp_path.iterdir()) == []
    write(tmp_path, [osh, gone], [toll(osh)])
    assert stale(tmp_path, [osh, gone], [toll(osh)]) == []
    paths = stale(tmp_path, [osh, jalal], [toll(osh), name(osh)])
    assert [path.name for path in paths] == ["gone.jsonl", "jalal-abad.jsonl", "osh.jsonl"]
    assert [path.name for path in stale(tmp_path, [osh], [toll(osh)], with_vanished=False)] == []


def test_a_broken_line_is_told_with_its_cure(tmp_path: Path) -> None:
    """A merge conflict in a claims file is mended by extracting again."""
    path = tmp_path / "osh.jsonl"
    path.write_text("<<<<<<< HEAD\n")
    with pytest.raises(ClaimsError) as error:
        read(path)
    assert str(error.value) == f"{path}:1: is no claim that this version knows; write it again with: factcheck extract"


@pytest.mark.parametrize(
    ("id_of_article", "stem"),
    [
        ("osh-2010.06_a", "osh-2010.06_a"),
        ("https://agency.example/1", "https_agency.example_1~"),
        ("бишкек", "bishkek~"),
        ("../../etc/passwd", "etc_passwd~"),
        (".hidden", "hidden~"),
        ("con", "con~"),
        ("a\nb", "a_b~"),
        ("..", "~"),
    ],
)
def test_ids_become_safe_names(id_of_article: str, stem: str) -> None:
    """An id may be a URL or a path; its file stays in its folder, on every file system."""
    written = file_names([id_of_article])[id_of_article].removesuffix(".jsonl")
    assert written == stem or (stem.endswith("~") and written.startswith(stem) and len(written) == len(stem) + 8)


def test_names_that_differ_in_case_alone_are_told_apart() -> None:
    """On some file systems "A" and "a" are one file."""
    names = file_names(["A", "a", "b"])
    assert len({written.casefold() for written in names.values()}) == 3
    assert names["b"] == "b.jsonl"


@given(st.lists(st.text(min_size=1, max_size=300), unique=True, max_size=20))
def test_any_ids_have_names_of_their_own(ids: list[str]) -> None:
    """Names are short, plain ASCII, visible, without separators, and no two the same."""
    names = file_names(ids)
    assert len({written.casefold() for written in names.values()}) == len(ids)
    for written in names.values():
        assert written.isascii()
        assert written.isprintable()
        assert "/" not in written
        assert "\\" not in written
        assert written[0] != "."
        assert len(written) < 130
