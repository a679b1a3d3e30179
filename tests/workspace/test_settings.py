"""Settings: where they are found, and what is said when they are wrong."""

from pathlib import Path

import pytest

from factcheck.model import Severity
from factcheck.workspace.settings import Settings, SettingsError, find_settings, read_settings


def write(folder: Path, name: str, content: str) -> Path:
    """A file in a folder, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(content, encoding="utf-8")
    return folder / name


def test_an_empty_file_means_the_usual(tmp_path: Path) -> None:
    """The file alone makes a workspace: articles, claims and reports lie beside it."""
    write(tmp_path, "factcheck.toml", "")
    settings = find_settings(tmp_path)
    assert settings == Settings(root=tmp_path, file=tmp_path / "factcheck.toml")
    assert settings.article_folders == (tmp_path / "articles",)
    assert (settings.claims_folder, settings.reports_folder) == (tmp_path / "claims", tmp_path / "reports")


def test_all_settings_are_read(tmp_path: Path) -> None:
    """Keys are written with a hyphen as on the command line, or with an underscore as in Python."""
    lines = [
        'articles = ["wire", "/srv/own"]',
        'claims = "facts"',
        'reports = "out"',
        'fail-on = ["contradiction"]',
        'min_level = "note"',
        'select = ["killed", "person_name"]',
        'ignore = ["quote"]',
    ]
    settings = read_settings(write(tmp_path, "factcheck.toml", "\n".join(lines)))
    assert settings is not None
    assert settings.article_folders == (tmp_path / "wire", Path("/srv/own"))
    assert (settings.claims_folder, settings.reports_folder) == (tmp_path / "facts", tmp_path / "out")
    assert (settings.fail_on, settings.min_level) == (("contradiction",), Severity.NOTE)
    assert (settings.select, settings.ignore) == (("killed", "person_name"), ("quote",))


def test_settings_hold_for_folders_below(tmp_path: Path) -> None:
    """Who works in articles/2010 works in the workspace around it."""
    write(tmp_path, "factcheck.toml", 'claims = "facts"')
    below = tmp_path / "articles" / "2010"
    below.mkdir(parents=True)
    settings = find_settings(below)
    assert settings is not None
    assert settings.claims_folder == tmp_path / "facts"


def test_pyproject_serves_when_it_has_the_table(tmp_path: Path) -> None:
    """A pyproject.toml without [tool.factcheck] is passed over, and the file of our own goes first."""
    write(tmp_path, "pyproject.toml", '[tool.factcheck]\nclaims = "shared"')
    write(tmp_path / "inner", "pyproject.toml", "[tool.ruff]\nline-length = 120")
    outer = find_settings(tmp_path / "inner")
    assert outer is not None
    assert (outer.claims, outer.root) == ("shared", tmp_path)
    write(tmp_path, "factcheck.toml", 'claims = "own"')
    own = find_settings(tmp_path)
    assert own is not None
    assert own.claims == "own"


def test_outside_every_workspace_there_are_none(tmp_path: Path) -> None:
    """No settings are no error: files can be checked anywhere."""
    assert find_settings(tmp_path) is None


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('artcles = ["a"]', "there is no setting 'artcles'; write 'articles'?"),
        (
            "qqqqqq = 1",
            "there is no setting 'qqqqqq'; known are articles, claims, reports, fail-on, min-level, select, ignore",
        ),
        (
            'root = "/"',
            "there is no setting 'root'; known are articles, claims, reports, fail-on, min-level, select, ignore",
        ),
        ('select = ["kiled"]', "select names 'kiled', which is no claim kind; write 'killed'?"),
        ('min-level = "loud"', "min-level is 'loud'; write one of none, note, warning, error"),
        ('articles = "a"', "articles is 'a'; write a list, like [\"articles\"]"),
        ("articles = []", "articles is []; name at least one folder"),
        ("articles = [1]", "articles[0] is 1; write it as text in quotes"),
        ("claims = 3", "claims is 3; write it as text in quotes"),
        ("claims", "is no TOML (Expected '=' after a key in a key/value pair (at end of document)); mend that place"),
    ],
)
def test_wrong_settings_are_told_with_their_cure(tmp_path: Path, content: str, says: str) -> None:
    """The message names the file, the key, and the nearest thing that would be right."""
    path = write(tmp_path, "factcheck.toml", content)
    with pytest.raises(SettingsError) as error:
        find_settings(tmp_path)
    assert str(error.value) == f"{path}: {says}"


def test_files_that_are_no_settings_are_told(tmp_path: Path) -> None:
    """Bytes that are no UTF-8, and a [tool] that holds no table, end in a sentence too."""
    path = write(tmp_path, "pyproject.toml", "tool.factcheck = 3")
    with pytest.raises(SettingsError, match=r"pyproject\.toml: tool\.factcheck is no table"):
        read_settings(path)
    path.write_bytes(b"x = '\xe9'")
    with pytest.raises(SettingsError, match="is not UTF-8"):
        read_settings(path)


def test_a_byte_order_mark_is_no_error(tmp_path: Path) -> None:
    """Windows editors put one in front."""
    (tmp_path / "factcheck.toml").write_bytes(b"\xef\xbb\xbfclaims = 'facts'")
    settings = find_settings(tmp_path)
    assert settings is not None
    assert settings.claims == "facts"
