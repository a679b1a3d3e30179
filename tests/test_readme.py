"""The README tells the truth: its commands run, exit as it says, and print what it quotes."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"^```console\n(.*?)^```", re.DOTALL | re.MULTILINE)
OTHERS = ("make", "cd", "echo")
"""Commands that are not ours to run here."""


class Shown(NamedTuple):
    """A command of the README, with the lines that it shows below."""

    command: str
    lines: list[str]
    status: int


def shown() -> list[Shown]:
    """Every command in a console block; `$ echo $?` below it tells its exit status."""
    found = []
    for block in BLOCK.findall((ROOT / "README.md").read_text("utf-8")):
        pieces = [piece.split("\n", 1) for piece in re.split(r"^\$ ", block, flags=re.MULTILINE) if piece]
        for number, (command, output) in enumerate(pieces):
            after = pieces[number + 1] if number + 1 < len(pieces) else ("", "")
            status = int(after[1]) if after[0] == "echo $?" else 0
            if command.split()[0] not in OTHERS:
                found.append(Shown(command, [line for line in output.splitlines() if line.strip()], status))
    return found


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this repository's own workspace."""
    folder = tmp_path_factory.mktemp("workspace")
    shutil.copy(ROOT / "factcheck.toml", folder)
    for name in ("articles", "claims", "reports"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


@pytest.mark.parametrize("example", shown(), ids=lambda example: example.command)
def test_command_does_what_the_readme_shows(example: Shown, sample: Path) -> None:
    """The lines shown stand in the output, in their order; `...` stands for any that are left out."""
    program, *arguments = shlex.split(example.command)
    assert program == "factcheck"
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments], cwd=sample, capture_output=True, text=True, check=False
    )
    assert done.returncode == example.status, done.stderr
    printed = iter(done.stdout.splitlines())
    for line in example.lines:
        assert line.strip() == "..." or line.rstrip() in printed, line


def test_every_command_is_in_the_readme() -> None:
    """A command that the README does not name would be found by nobody."""
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = {path.stem for path in (ROOT / "factcheck" / "cli").glob("*.py") if "def command(" in path.read_text()}
    assert commands == {"init", "report", "check", "extract", "annotate", "explain"}
    for command in commands:
        assert f"`factcheck {command}" in readme


def test_readme_holds_no_placeholder() -> None:
    """A comment is something that is still to be written: a reader would see a heading with nothing below it."""
    assert "<!--" not in (ROOT / "README.md").read_text("utf-8")


def test_every_format_is_told_in_the_help() -> None:
    """`factcheck report --help` names each output format."""
    from factcheck.reports import FORMATS

    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "report", "--help"], capture_output=True, text=True, check=True
    )
    for name in FORMATS:
        assert name in done.stdout
