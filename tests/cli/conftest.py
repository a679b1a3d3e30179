"""The command line in an empty folder, or in a workspace."""

from pathlib import Path

import pytest
from desk import COURIER, HERALD, Ended, Run

from factcheck.cli.app import run


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to be in, with no colours asked for or refused."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FACTCHECK_DEBUG", raising=False)
    return tmp_path


@pytest.fixture
def factcheck(capsys: pytest.CaptureFixture[str]) -> Run:
    """The command line in this process: `factcheck("report", "a.md")`."""

    def ended(*arguments: str) -> Ended:
        capsys.readouterr()
        status = run(arguments)
        return Ended(status, *capsys.readouterr())

    return ended


@pytest.fixture
def workspace(folder: Path) -> Path:
    """A workspace with two articles that contradict each other."""
    (folder / "factcheck.toml").write_text("")
    (folder / "articles").mkdir()
    (folder / "articles" / "herald.md").write_text(HERALD)
    (folder / "articles" / "courier.md").write_text(COURIER)
    return folder
