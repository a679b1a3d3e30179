"""The command line as a process: streams, pipes, colours and what a start costs."""

import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest
from desk import process

from factcheck.version import VERSION


def test_version_is_told() -> None:
    """One line, on standard output."""
    assert process("--version") == (0, f"factcheck {VERSION}\n", "")


def test_version_costs_next_to_nothing() -> None:
    """At most 1.5 times an interpreter that imports typer and pydantic; the best of several runs of each."""
    assert best([sys.executable, "-m", "factcheck", "--version"]) <= 1.5 * best(
        [sys.executable, "-c", "import typer, pydantic"]
    )


def best(command: list[str]) -> float:
    """Seconds of the fastest of five runs."""

    def seconds() -> float:
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        return time.perf_counter() - start

    return min(seconds() for _ in range(5))


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["report", "--help"]])
def test_heavy_modules_stay_out_of_a_start(arguments: list[str]) -> None:
    """Neither version nor help needs what draws tables, reads HTML or compares spellings."""
    heavy = ("rich", "jinja2", "tabulate", "trafilatura", "extruct", "rapidfuzz", "frontmatter", "ahocorasick_rs")
    script = (
        "import sys\nfrom factcheck.__main__ import main\n"
        f"sys.argv = ['factcheck', *{arguments!r}]\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        f"print([name for name in {heavy!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_results_and_remarks_go_separate_ways(workspace: Path) -> None:
    """What a pipe gets is JSON and nothing else, even when something is wrong."""
    import json

    ended = process("report", "articles", "lost.md", "-f", "json")
    assert ended.status == 2
    assert len(json.loads(ended.out)["articles"]) == 2
    assert "lost.md" in ended.err


def test_reader_that_stops_early_is_no_failure(workspace: Path) -> None:
    """`factcheck report | head -1` ends without a traceback, with the status it would have had."""
    script = f"{sys.executable} -m factcheck report -f json | head -c 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "{0\n"
    assert done.stderr == ""


def test_full_disk_is_trouble(workspace: Path) -> None:
    """What could not be written was not reported."""
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full disk to write to")
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", "report"], stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert done.returncode == 2
    assert "standard output cannot be written" in done.stderr


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_pipes_get_utf8_whatever_the_locale(folder: Path, locale: str) -> None:
    """Names keep their letters in JSON."""
    (folder / "a.txt").write_text("President Dağlıq Ötünbaýewa spoke. 12 people were killed.", "utf-8")
    env = {**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    ended = process("report", "a.txt", "-f", "json", env=env)
    assert ended.status == 0
    assert "Dağlıq Ötünbaýewa" in ended.out


def on_a_terminal(*arguments: str, **env: str) -> str:
    """What a command shows on a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "factcheck", *arguments],
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env={"TERM": "xterm", **{key: value for key, value in os.environ.items() if key != "NO_COLOR"}, **env},
    ):
        os.close(theirs)
        shown = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # how a terminal ends on Linux
                break
            if not piece:
                break
            shown += piece
    os.close(ours)
    return shown.decode()


def test_colours_are_for_terminals(workspace: Path) -> None:
    """A terminal gets colours, NO_COLOR and dumb terminals and pipes get none."""
    assert "\x1b[1;31m" in on_a_terminal("report", "-f", "full", TERM="xterm")
    assert "\x1b" not in on_a_terminal("report", "-f", "full", TERM="xterm", NO_COLOR="1")
    assert "\x1b" not in on_a_terminal("report", "-f", "full", TERM="dumb")
    assert "\x1b" not in process("report", "-f", "full").out


def test_article_cannot_speak_to_the_terminal(folder: Path) -> None:
    """An escape sequence in an article is written out, not obeyed."""
    (folder / "a.txt").write_text("At least \x1b[31m12 people were killed\x1b[0m in Port Amber.")
    for command in ("report", "extract", "annotate"):
        shown = on_a_terminal(command, "a.txt", NO_COLOR="1")
        assert "Next: factcheck" in shown
        assert "\x1b" not in shown
