"""Files that are not as they should be: each has one decision, and none keeps the others from being read."""

import json
import os
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.load import load

GIBIBYTE = 1 << 30


def only_trouble(path: Path | str) -> str:
    """The one sentence that is said of a path, without the folder."""
    loaded = load([path])
    assert (loaded.articles, len(loaded.troubles)) == ((), 1)
    return loaded.troubles[0].sentence.rsplit("/", 1)[-1]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Osh — naïve".encode(), "Osh — naïve"),
        ("Osh — naïve".encode("utf-8-sig"), "Osh — naïve"),
        ("Osh — naïve".encode("utf-16"), "Osh — naïve"),
        (b"\xfe\xff" + "Osh — naïve".encode("utf-16-be"), "Osh — naïve"),
        ("Osh — naïve".encode("utf-32"), "Osh — naïve"),
        ("Osh â€” naÃ¯ve".encode(), "Osh â€” naÃ¯ve"),
    ],
)
def test_declared_encodings_need_no_remark(tmp_path: Path, raw: bytes, text: str) -> None:
    """UTF-8 and whatever has a byte-order mark is read as it says; mojibake that is there is not guessed at."""
    (tmp_path / "a.txt").write_bytes(raw)
    loaded = load([tmp_path])
    assert (loaded.articles[0].text, loaded.remarks) == (text, ())


def test_other_bytes_are_windows_1252_and_it_is_said(tmp_path: Path) -> None:
    """Old files of newsrooms are in Windows-1252; bytes that even this has not become U+FFFD."""
    (tmp_path / "a.txt").write_bytes(b"Osh \x97 na\xefve \x81")
    loaded = load([tmp_path])
    assert loaded.articles[0].text == "Osh — naïve \ufffd"
    says = "not UTF-8; read as windows-1252, 1 unreadable bytes became U+FFFD, save it as UTF-8 to be sure"
    assert loaded.remarks[0].sentence == f"{tmp_path}/a.txt: {says}"


def test_a_page_is_read_in_the_encoding_that_it_declares(tmp_path: Path) -> None:
    """Russian pages are often in windows-1251 and say so."""
    pytest.importorskip("trafilatura")
    paragraph = "Не менее двенадцати человек погибли в субботу, когда мост упал в реку на юге страны, сообщили власти. "
    page = (
        f'<html><head><meta charset="windows-1251"></head><body><article><p>{paragraph * 3}</p></article></body></html>'
    )
    (tmp_path / "a.html").write_bytes(page.encode("cp1251"))
    assert "двенадцати человек" in load([tmp_path]).articles[0].text


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.json", "a.jsonl", "a.html"])
def test_binary_files_are_no_articles(tmp_path: Path, name: str) -> None:
    """NUL bytes are in every picture and in no text."""
    (tmp_path / name).write_bytes(b"\x89PNG\r\n\0\0\0\rIHDR")
    assert (
        only_trouble(tmp_path / name) == f"{name}: holds NUL bytes, so it is no text; give the article as text in UTF-8"
    )


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.json", "a.html"])
@pytest.mark.parametrize("content", ["", " \n\t\n", "\ufeff"])
def test_empty_files_hold_no_text(tmp_path: Path, name: str, content: str) -> None:
    """An empty file is a mistake of somebody, not an article that claims nothing."""
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert only_trouble(tmp_path / name) == f"{name}: holds no text; write the article into it or remove it"


def test_front_matter_alone_holds_no_text(tmp_path: Path) -> None:
    """Metadata of nothing is no article."""
    (tmp_path / "a.md").write_text("---\ntitle: Bridge falls\n---\n")
    assert only_trouble(tmp_path / "a.md") == "a.md: holds no text; put the article's words into it"


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.json", "a.jsonl"])
def test_a_gibibyte_is_told_at_once(tmp_path: Path, name: str) -> None:
    """A file of a size that no article has is not read into memory to find that out."""
    path = tmp_path / name
    path.touch()
    os.truncate(path, GIBIBYTE)
    began = time.monotonic()
    says = only_trouble(path)
    assert time.monotonic() - began < 1
    assert "1024 MiB" in says or "NUL bytes" in says


def test_a_long_line_is_told_and_the_next_is_read(tmp_path: Path) -> None:
    """Of a .jsonl only lines are limited, not their number."""
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({"id": "a", "text": "x" * 3_000_000}) + "\n" + json.dumps({"id": "b", "text": "Two."}))
    loaded = load([path], limit=1 << 20)
    assert [article.id for article in loaded.articles] == ["b"]
    assert loaded.troubles[0].sentence.endswith("rows.jsonl:1: is a line of more than 1 MiB; split it")


def test_lines_of_json_in_utf_16_are_read(tmp_path: Path) -> None:
    """A spreadsheet's "Unicode" is UTF-16 with a mark."""
    (tmp_path / "rows.jsonl").write_bytes('{"id": "a", "text": "Osh — naïve"}\n'.encode("utf-16"))
    assert load([tmp_path]).articles[0].text == "Osh — naïve"


def test_line_ends_are_made_one(tmp_path: Path) -> None:
    """Windows and old Macs end lines differently; offsets are of the text with "\\n"."""
    (tmp_path / "a.txt").write_bytes(b"One.\r\nTwo.\rThree.\n")
    assert load([tmp_path]).articles[0].text == "One.\nTwo.\nThree.\n"


def test_lone_surrogates_are_replaced_and_said(tmp_path: Path) -> None:
    """JSON can hold half a character; it becomes U+FFFD, one for one, and nothing later breaks on it."""
    (tmp_path / "rows.jsonl").write_text(
        '{"id": "a\\udfff", "title": "T", "text": "Twelve \\ud800 dead. \\ud83d\\ude00"}'
    )
    loaded = load([tmp_path])
    (article,) = loaded.articles
    assert (article.id, article.text) == ("a\ufffd", "Twelve \ufffd dead. 😀")
    assert article.model_dump_json().encode()
    assert [remark.sentence.split(": ")[-1][:25] for remark in loaded.remarks] == [
        "text holds broken charact",
        "id holds broken character",
    ]


def test_two_articles_with_one_id_keep_the_first(tmp_path: Path) -> None:
    """Claims are told apart by the article's id, so the second is left out and both places are named."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "osh.txt").write_text("One.")
    (tmp_path / "osh.txt").write_text("Two.")
    loaded = load([tmp_path])
    assert [article.text for article in loaded.articles] == ["One."]
    says = f"its id 'osh' is that of {tmp_path}/a/osh.txt already; give one of them another id"
    assert loaded.troubles[0].sentence == f"{tmp_path}/osh.txt: {says}"


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    """A folder and a file in it, or the same folder again, do not collide with themselves."""
    (tmp_path / "a.txt").write_text("One.")
    loaded = load([tmp_path / "a.txt", tmp_path, tmp_path])
    assert ([article.id for article in loaded.articles], loaded.troubles) == (["a"], ())


def test_folders_are_read_in_the_order_of_names(tmp_path: Path) -> None:
    """The same folder gives the same order everywhere; hidden files and other endings are passed over."""
    for name in ("b.txt", "a/z.txt", "c/d/e.md", ".hidden.txt", ".git/x.txt", "notes.pdf", "README"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"Text of {name}.")
    loaded = load([tmp_path])
    assert ([article.id for article in loaded.articles], loaded.troubles) == (["z", "b", "e"], ())


def test_loops_of_links_end(tmp_path: Path) -> None:
    """A link to a folder above is followed once, to what has been read already."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one.txt").write_text("One.")
    (tmp_path / "a" / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "two.txt").symlink_to(tmp_path / "a" / "one.txt")
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    loaded = load([tmp_path])
    assert [article.id for article in loaded.articles] == ["one"]
    assert [trouble.path for trouble in loaded.troubles] == [f"{tmp_path}/self.txt"]


def test_a_link_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    """The article that it stood for is missing from the check, so silence would be wrong."""
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    assert only_trouble(tmp_path) == "a.txt: leads nowhere; mend the link"


def test_a_missing_path_is_told(tmp_path: Path) -> None:
    """A mistyped path must not look like an empty check."""
    assert only_trouble(tmp_path / "gone.txt") == "gone.txt: there is no such file; check the path"
    assert only_trouble("a\0b.txt").endswith("cannot be read (embedded null byte); check the path")


def test_an_ending_that_is_not_read_is_told_when_it_is_named(tmp_path: Path) -> None:
    """Who names a file wants it read; a folder may hold whatever it likes."""
    (tmp_path / "a.pdf").write_text("One.")
    assert only_trouble(tmp_path / "a.pdf").startswith(
        "a.pdf: '.pdf' is no ending that is read; what is read ends in .txt, .md"
    )


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Permissions are the user's to give; the other files are read meanwhile."""
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "b.txt").write_text("Two.")
    opened = Path.open

    def refuse(path: Path, *arguments: Any) -> Any:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments)

    # Tests may run as root, whom no permission keeps out.
    monkeypatch.setattr(Path, "open", refuse)
    loaded = load([tmp_path])
    assert [article.id for article in loaded.articles] == ["b"]
    assert loaded.troubles[0].sentence == f"{tmp_path}/a.txt: may not be read; allow it with: chmod +r"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Reading a named pipe would wait for ever."""
    os.mkfifo(tmp_path / "a.txt")
    assert only_trouble(tmp_path) == "a.txt: is no regular file; pipe it in as -"


def test_an_empty_folder_is_a_remark(tmp_path: Path) -> None:
    """A new workspace has no articles yet; that is worth a word and no failure."""
    loaded = load([tmp_path])
    assert (loaded.articles, loaded.troubles, len(loaded.remarks)) == ((), (), 1)


def test_names_of_files_need_not_be_utf_8(tmp_path: Path) -> None:
    """Such a name becomes an id, and later lines of a report, so it is made printable."""
    path = tmp_path / os.fsdecode(b"n\xe9e.txt")
    try:
        path.write_text("One.")
    except OSError:
        pytest.skip("this file system takes no such name")
    assert [article.id for article in load([tmp_path]).articles] == ["n\ufffde"]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
@pytest.mark.parametrize("text", ["[" * 100_000, '{"text": ' * 5_000, f'{{"id": {"9" * 5000}, "text": "One."}}'])
def test_json_beyond_measure_is_told(tmp_path: Path, name: str, text: str) -> None:
    """Nesting without end and numbers of thousands of digits are legal, and still no article."""
    (tmp_path / name).write_text(text)
    assert "JSON" in only_trouble(tmp_path / name)


def test_front_matter_beyond_measure_is_told(tmp_path: Path) -> None:
    """Brackets without end do not end the program."""
    (tmp_path / "a.md").write_text(f"---\ntitle: {'[' * 5_000}\n---\nOne.")
    assert "the front matter is no YAML" in only_trouble(tmp_path / "a.md")
    (tmp_path / "a.md").write_text(f"---\ntitle: {'x' * 70_000}\n---\nOne.")
    assert "more than 65,536 characters" in only_trouble(tmp_path / "a.md")


OWN_FIELDS = ("id", "title", "text", "published", "modified", "url", "language", "source")
NINJS_FIELDS = ("uri", "headline", "headlines", "body_text", "body_xhtml", "bodies", "role", "value", "contentType")
NINJS_FACTS = ("versioncreated", "firstCreated", "infosources", "provider", "located")
FIELD_NAMES = st.sampled_from((*OWN_FIELDS, *NINJS_FIELDS, *NINJS_FACTS))
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5) | st.just("text/html"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELD_NAMES, inner, max_size=5),
    max_leaves=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(value=JSON_VALUES)
def test_any_json_is_articles_or_troubles(tmp_path: Path, value: object) -> None:
    """Whatever the JSON, it ends as articles or as sentences about it."""
    (tmp_path / "a.json").write_text(json.dumps(value))
    loaded = load([tmp_path / "a.json"])
    assert loaded.articles or loaded.troubles


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(raw=st.binary(max_size=300), ending=st.sampled_from([".txt", ".md", ".json", ".jsonl"]))
def test_any_bytes_are_articles_or_troubles(tmp_path: Path, raw: bytes, ending: str) -> None:
    """Whatever the bytes, they end as articles that can be written again, or as sentences."""
    (tmp_path / f"a{ending}").write_bytes(raw)
    loaded = load([tmp_path / f"a{ending}"])
    for article in loaded.articles:
        assert article.model_dump_json().encode()
    for trouble in loaded.troubles:
        assert str(trouble).encode()
