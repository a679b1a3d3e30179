"""Files are replaced whole or not at all."""

import os
from pathlib import Path

import pytest

from factcheck.workspace.files import replace_file
from factcheck.workspace.settings import find_settings
from factcheck.workspace.starter import start


def test_a_file_is_written_with_its_folders(tmp_path: Path) -> None:
    """Folders that are missing are made, and line ends stay as they are."""
    replace_file(tmp_path / "a" / "b.txt", "One.\r\nÖsh\n")
    assert (tmp_path / "a" / "b.txt").read_bytes() == "One.\r\nÖsh\n".encode()
    assert os.listdir(tmp_path / "a") == ["b.txt"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full, the report of yesterday is still there, whole."""
    path = tmp_path / "report.md"
    path.write_text("yesterday")

    def full(source: object, target: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        replace_file(path, "today")
    assert (path.read_text(), os.listdir(tmp_path)) == ("yesterday", ["report.md"])


def test_text_that_is_no_unicode_leaves_the_old_file(tmp_path: Path) -> None:
    """A lone surrogate cannot be written; the old file does not pay for it."""
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        replace_file(path, "\ud800")
    assert (path.read_text(), os.listdir(tmp_path)) == ("old", ["a.txt"])


def test_permissions_and_links_stay(tmp_path: Path) -> None:
    """Replacing the words of a file changes nothing else of it."""
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    path.write_text("old")
    path.chmod(0o640)
    link.symlink_to(path)
    replace_file(link, "new")
    assert (path.read_text(), path.stat().st_mode & 0o777, link.is_symlink()) == ("new", 0o640, True)


def test_names_may_be_as_long_as_the_file_system_allows(tmp_path: Path) -> None:
    """The unfinished file beside it needs a name too."""
    replace_file(tmp_path / ("x" * 255), "new")
    assert (tmp_path / ("x" * 255)).read_text() == "new"


def test_a_part_left_by_a_crash_is_no_hindrance(tmp_path: Path) -> None:
    """The next run takes another name."""
    (tmp_path / f".a.txt.{os.getpid()}-0.part").write_text("half")
    replace_file(tmp_path / "a.txt", "new")
    assert (tmp_path / "a.txt").read_text() == "new"


def test_init_lays_out_a_workspace(tmp_path: Path) -> None:
    """Settings and folders are there, and the settings are the usual ones."""
    written = start(tmp_path)
    assert [str(path.relative_to(tmp_path)) for path in written] == [
        "factcheck.toml",
        "articles/.gitkeep",
        "claims/articles/.gitkeep",
        "claims/decisions/.gitkeep",
        "reports/.gitkeep",
    ]
    settings = find_settings(tmp_path)
    assert settings is not None
    assert settings.articles == ("articles",)


def test_every_setting_of_the_starter_is_one(tmp_path: Path) -> None:
    """Taking the "#" from the lines of settings leaves settings that are the usual ones."""
    start(tmp_path)
    path = tmp_path / "factcheck.toml"
    lines = path.read_text().splitlines()
    path.write_text("\n".join(line.removeprefix("# ") if " = " in line else line for line in lines))
    settings = find_settings(tmp_path)
    assert settings is not None
    assert (settings.articles, settings.claims, settings.reports) == (("articles",), "claims", "reports")
    assert (settings.select, settings.ignore) == ((), ())


def test_init_touches_nothing_that_is_there(tmp_path: Path) -> None:
    """A second init writes nothing; settings in pyproject.toml, or broken ones, are settings."""
    (tmp_path / "factcheck.toml").write_text("broken")
    (tmp_path / "articles").mkdir()
    assert tmp_path / "articles" / ".gitkeep" not in start(tmp_path)
    assert (tmp_path / "factcheck.toml").read_text() == "broken"
    assert start(tmp_path) == []
    other = tmp_path / "other"
    other.mkdir()
    (other / "pyproject.toml").write_text("[tool.factcheck]\n")
    assert other / "factcheck.toml" not in start(other)
