"""Exit statuses: 0 nothing to answer for, 1 something, 2 trouble; a crash never looks like a finding."""

from pathlib import Path

import pytest
from desk import COURIER, ECHO, HERALD, Run


def test_findings_never_change_the_status_of_report(factcheck: Run, workspace: Path) -> None:
    """A report that finds a contradiction has done its work."""
    ended = factcheck("report")
    assert "CONTRADICTION" in ended.out
    assert ended.status == 0


def test_check_fails_over_a_contradiction(factcheck: Run, workspace: Path) -> None:
    """Nine dead here and fourteen there, on the same day and by the same source, is something to answer for."""
    ended = factcheck("check")
    assert ended.status == 1
    assert "contradiction" in ended.out


def test_check_passes_over_agreement(factcheck: Run, folder: Path) -> None:
    """Two articles with nine dead each: nothing to answer for."""
    (folder / "herald.md").write_text(HERALD)
    (folder / "echo.md").write_text(ECHO)
    ended = factcheck("check", "herald.md", "echo.md")
    assert ended.status == 0
    assert "nothing to look at" in ended.out


@pytest.mark.parametrize(
    "options",
    [
        ["--exit-zero"],
        ["--fail-on", "variant"],
        ["--ignore", "killed"],
        ["--select", "money"],
    ],
)
def test_check_answers_only_for_what_it_is_asked(factcheck: Run, workspace: Path, options: list[str]) -> None:
    """The contradiction about the killed is left out, or not failed over."""
    assert factcheck("check", *options).status == 0


@pytest.mark.parametrize("command", ["report", "check", "extract", "annotate"])
def test_missing_file_is_trouble_and_the_others_are_read(factcheck: Run, workspace: Path, command: str) -> None:
    """One path is wrong: the command says which, does the rest, and exits 2 so that nobody takes it for all."""
    ended = factcheck(command, "articles/herald.md", "articles/lost.md")
    assert ended.status == 2
    assert "articles/lost.md" in ended.err
    told, _, suggested = ended.out.rpartition("Next: ")
    assert told
    assert "lost" not in told
    assert suggested.endswith("articles/herald.md articles/lost.md\n")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["check", "--fail-on", "everything"], "--fail-on"),
        (["check", "--min-level", "loud"], "--min-level"),
        (["check", "--select", "kiled"], "--select"),
        (["report", "-f", "pdf"], "--format"),
        (["annotate", "-f", "json"], "--format"),
        (["extract", "--check", "-f", "full"], "--check"),
        (["report", "--colour"], "--colour"),
        (["reprot"], "reprot"),
    ],
)
def test_wrong_usage_is_trouble(factcheck: Run, workspace: Path, arguments: list[str], named: str) -> None:
    """A mistyped option is named on standard error, and nothing is reported."""
    ended = factcheck(*arguments)
    assert (ended.status, ended.out) == (2, "")
    assert named in ended.err


@pytest.mark.parametrize("settings", ["min-level = 'loud'", "fial-on = ['variant']", "fail-on = ['everything']", "= 3"])
def test_broken_settings_are_trouble(factcheck: Run, workspace: Path, settings: str) -> None:
    """Settings that cannot be understood name their file, and nothing is reported."""
    (workspace / "factcheck.toml").write_text(settings)
    ended = factcheck("check")
    assert (ended.status, ended.out) == (2, "")
    assert "factcheck.toml" in ended.err


def test_settings_decide_what_a_check_fails_on(factcheck: Run, workspace: Path) -> None:
    """The workspace answers for spellings only; the option overrules it."""
    (workspace / "factcheck.toml").write_text('fail-on = ["variant"]\n')
    assert factcheck("check").status == 0
    assert factcheck("check", "--fail-on", "contradiction").status == 1


@pytest.fixture
def superseded(folder: Path) -> Path:
    """A workspace whose toll only rose from Tuesday to Wednesday: a note, no alarm."""
    (folder / "factcheck.toml").write_text("")
    (folder / "articles").mkdir()
    (folder / "articles" / "herald.md").write_text(HERALD)
    (folder / "articles" / "courier.md").write_text(COURIER.replace("2024-05-07", "2024-05-08"))
    return folder


def test_milder_relation_fails_when_it_is_named(factcheck: Run, superseded: Path) -> None:
    """`--fail-on superseded` shows and fails over a later toll, whatever the level; by default it passes."""
    assert factcheck("check").status == 0
    for options in ([], ["--min-level", "warning"]):
        ended = factcheck("check", "--fail-on", "superseded", *options)
        assert ended.status == 1
        assert "note: superseded" in ended.out
    assert factcheck("check", "--fail-on", "compatible,different_scope").status == 0


def test_settings_can_name_a_milder_relation(factcheck: Run, superseded: Path) -> None:
    """fail-on of the workspace counts just as the option does."""
    (superseded / "factcheck.toml").write_text('fail-on = ["superseded"]\nmin-level = "warning"\n')
    assert factcheck("check").status == 1


def test_level_holds_for_what_is_not_named(factcheck: Run, workspace: Path) -> None:
    """--min-level alone leaves out what is milder, and what is left out is not answered for."""
    assert factcheck("check", "--min-level", "error").status == 1
    for name, spelling in (("herald", "Roza Otunbayeva"), ("courier", "Rosa Utanbayeva")):
        (workspace / "articles" / f"{name}.md").write_text(f"President {spelling} of Kyrgyzstan spoke in Osh.")
    assert "warning: variant" in factcheck("check").out
    assert factcheck("check", "--min-level", "error").status == 0


@pytest.mark.parametrize("command", ["check", "report"])
def test_fresh_workspace_has_nothing_to_check(factcheck: Run, command: str) -> None:
    """Between init and the first article all is well, and standard error says that nothing was read."""
    factcheck("init")
    ended = factcheck(command)
    assert ended.status == 0
    assert "no article was read" in ended.err


@pytest.mark.parametrize("command", ["check", "report"])
def test_empty_folder_is_remarked(factcheck: Run, folder: Path, command: str) -> None:
    """A folder without articles passes, but nobody is to take that for a checked one."""
    (folder / "empty").mkdir()
    ended = factcheck(command, "empty")
    assert ended.status == 0
    assert "no article was read" in ended.err


@pytest.mark.parametrize("command", ["check", "report"])
def test_missing_folder_of_the_settings_is_trouble(factcheck: Run, folder: Path, command: str) -> None:
    """A mistyped folder must not make every check pass."""
    (folder / "factcheck.toml").write_text('articles = ["artikles"]\n')
    ended = factcheck(command)
    assert ended.status == 2
    assert "artikles does not exist" in ended.err
    assert "factcheck.toml" in ended.err
    assert not (folder / "reports").exists()


def test_crash_is_trouble_and_one_line(factcheck: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake of ours is told in a line without a traceback, exit status 2."""

    def crash(articles: object) -> object:
        raise RuntimeError("[/b] the press\nbroke")

    monkeypatch.setattr("factcheck.pipeline.check", crash)
    ended = factcheck("check")
    assert (ended.status, ended.out) == (2, "")
    assert ended.err.count("\n") == 1
    assert "RuntimeError: [/b] the press broke" in ended.err


def test_crash_shows_its_traceback_when_asked(factcheck: Run, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """FACTCHECK_DEBUG=1 is for whoever mends it."""

    def crash(articles: object) -> object:
        raise RuntimeError("the press broke")

    monkeypatch.setattr("factcheck.pipeline.check", crash)
    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    ended = factcheck("check")
    assert ended.status == 2
    assert "Traceback" in ended.err


def test_no_articles_anywhere_says_how_to_begin(factcheck: Run) -> None:
    """Outside a workspace and without paths there is nothing to work on."""
    ended = factcheck("report")
    assert ended.status == 2
    assert "factcheck init" in ended.err


def test_undated_articles_are_no_trouble(factcheck: Run, folder: Path) -> None:
    """An article without a date is read, and the report says what that costs."""
    (folder / "herald.txt").write_text(HERALD.split("---\n")[2])
    (folder / "courier.txt").write_text(COURIER.split("---\n")[2])
    ended = factcheck("report", "herald.txt", "courier.txt")
    assert ended.status == 0
    assert "2 of 2 articles have no date: their weekdays stay weekdays." in ended.out
