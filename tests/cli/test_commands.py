"""What each command reads and writes."""

import io
import json
import shlex
import sys
from pathlib import Path

import pytest
from desk import COURIER, HERALD, Run

from factcheck.model import Report


def test_init_lays_out_a_workspace_once(factcheck: Run, folder: Path) -> None:
    """A second init touches nothing."""
    ended = factcheck("init")
    assert ended.status == 0
    assert (folder / "factcheck.toml").is_file()
    assert (folder / "articles").is_dir()
    (folder / "factcheck.toml").write_text("# mine\n")
    assert factcheck("init").status == 0
    assert (folder / "factcheck.toml").read_text() == "# mine\n"


def test_report_keeps_its_files_in_the_workspace(factcheck: Run, workspace: Path) -> None:
    """Without paths and format: the report on the terminal, and as page and as JSON beside the articles."""
    ended = factcheck("report")
    assert "Next: factcheck explain" in ended.out.splitlines()[-1]
    page = (workspace / "reports" / "report.md").read_text()
    assert page == factcheck("report", "-f", "markdown").out
    report = Report.model_validate_json((workspace / "reports" / "report.json").read_text())
    assert {article.id for article in report.articles} == {"herald", "courier"}


def test_report_on_paths_leaves_the_workspace_alone(factcheck: Run, workspace: Path) -> None:
    """reports/ and claims/ are about the workspace's own articles, not about one that is looked at in passing."""
    factcheck("report", "articles/herald.md")
    factcheck("extract", "articles/herald.md")
    assert sorted(path.name for path in workspace.iterdir()) == ["articles", "factcheck.toml"]


def test_check_writes_no_files(factcheck: Run, workspace: Path) -> None:
    """A check can run where nothing may be written."""
    before = sorted(workspace.rglob("*"))
    factcheck("check")
    assert sorted(workspace.rglob("*")) == before


def test_report_of_half_the_articles_replaces_nothing(factcheck: Run, workspace: Path) -> None:
    """A file that cannot be read today is no reason to lose the report of all; standard error says so."""
    factcheck("report")
    kept = {path: path.read_text() for path in (workspace / "reports").iterdir()}
    (workspace / "articles" / "courier.md").write_bytes(b"---\npublished: next week\n---\nNobody died.")
    ended = factcheck("report")
    assert ended.status == 2
    assert "reports/ was left as it is" in ended.err
    assert len(kept) == 2
    assert {path: path.read_text() for path in (workspace / "reports").iterdir()} == kept


def next_command(out: str) -> list[str]:
    """What the last line says to type, as a shell would take it apart."""
    program, *arguments = shlex.split(out.splitlines()[-1].split("Next: ")[1].strip("`"))
    assert program == "factcheck"
    return arguments


def test_next_command_can_be_pasted(factcheck: Run, folder: Path) -> None:
    """Report to finding, finding to claim, claim to finding: each line works as it stands, whatever the files' names."""
    (folder / "my articles").mkdir()
    (folder / "my articles" / "herald's.md").write_text(HERALD)
    (folder / "-courier.md").write_text(COURIER)
    for form in ("full", "concise", "markdown"):
        typed = ["--", "my articles", "-courier.md"]
        arguments = next_command(factcheck("report", "-f", form, *typed).out)
        assert arguments[0] == "explain"
        assert arguments[-3:] == typed
    arguments = next_command(factcheck("report", *typed).out)
    for _ in range(3):
        ended = factcheck(*arguments)
        assert ended.status == 0
        arguments = next_command(ended.out)
        assert arguments[-3:] == typed


@pytest.mark.parametrize("command", ["annotate", "extract"])
def test_next_command_of_a_table_can_be_pasted(factcheck: Run, workspace: Path, command: str) -> None:
    """Readings lead to claims, claims to the report, of the same articles."""
    arguments = next_command(factcheck(command, "articles/herald.md").out)
    assert arguments[-1] == "articles/herald.md"
    assert factcheck(*arguments).status == 0
    assert factcheck(*next_command(factcheck(command, "-f", "full").out)).status == 0


def test_standard_input_is_read_once(factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Naming it twice gives one article, not a second and empty one."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"At least 12 people were killed in Port Amber.")))
    ended = factcheck("report", "-", "-", "-f", "json")
    assert (ended.status, ended.err) == (0, "")
    assert len(json.loads(ended.out)["articles"]) == 1


def test_report_goes_to_a_file(factcheck: Run, workspace: Path) -> None:
    """-o leaves standard output empty and says on standard error what was written."""
    ended = factcheck("report", "-f", "json", "-o", "out/today.json")
    assert ended.out == ""
    assert "out/today.json" in ended.err
    assert json.loads((workspace / "out" / "today.json").read_text())["schema_version"] == "1"


@pytest.mark.parametrize("command", ["report", "extract", "annotate", "check"])
def test_article_is_read_from_standard_input(factcheck: Run, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    """`-` is one article; it needs no workspace."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"At least 12 people were killed in Port Amber.")))
    ended = factcheck(command, "-")
    assert ended.status == 0
    assert ended.out


def test_extract_gives_a_claim_a_line(factcheck: Run, workspace: Path) -> None:
    """Other programs read kind, span and bounds of each claim."""
    ended = factcheck("extract", "articles/herald.md", "-f", "json-lines")
    claims = [json.loads(line) for line in ended.out.splitlines()]
    killed = next(claim for claim in claims if claim["kind"] == "killed")
    assert (killed["article"], killed["in"], killed["quantity"]["lower"]) == ("herald", "text", "9")
    assert killed["exact"] in HERALD


def test_annotate_gives_a_value_a_line(factcheck: Run, workspace: Path) -> None:
    """Quantities, dates and names, each with its span."""
    ended = factcheck("annotate", "articles/courier.md", "-f", "json-lines")
    values = [json.loads(line) for line in ended.out.splitlines()]
    assert {"quantity", "date"} <= {value["type"] for value in values}
    text = COURIER.split("---\n")[2].strip()
    for value in values:
        if value["in"] == "text":
            assert text[value["start"] : value["end"]] == value["exact"]


@pytest.mark.parametrize("command", ["extract", "annotate"])
def test_tables_end_with_a_summary_and_the_next_command(factcheck: Run, workspace: Path, command: str) -> None:
    """A person sees each value or claim with its words, and then what to do."""
    last = factcheck(command, "articles/herald.md").out.splitlines()[-1]
    assert "Next: factcheck" in last


def test_claims_are_kept_in_step(factcheck: Run, workspace: Path) -> None:
    """extract writes claims/articles; an edited article makes them stale until the next extract."""
    assert factcheck("extract").status == 0
    assert factcheck("extract", "--check").status == 0
    article = workspace / "articles" / "herald.md"
    article.write_text(article.read_text().replace("Nine", "Ten"))
    stale = factcheck("extract", "--check")
    assert stale.status == 1
    assert "claims/articles/herald.jsonl is stale" in stale.err
    assert factcheck("extract").status == 0
    assert factcheck("extract", "--check").status == 0


def test_explain_finding_by_the_start_of_its_id(factcheck: Run, workspace: Path) -> None:
    """Both quotes, what each was read as, and the pair's reason; then the same for one of its claims."""
    report = json.loads(factcheck("report", "-f", "json").out)
    finding = next(finding for finding in report["findings"] if finding["relation"] == "contradiction")
    ended = factcheck("explain", finding["id"][:7])
    assert ended.status == 0
    assert finding["because"][:40] in ended.out
    for answer in finding["answers"]:
        assert f"[{answer['exact']}]" in ended.out
    claim = factcheck("explain", finding["answers"][0]["claim"])
    assert claim.status == 0
    assert finding["id"] in claim.out


def test_explain_says_when_there_is_no_such_id(factcheck: Run, workspace: Path) -> None:
    """An id that nothing has, and one that several have."""
    nothing = factcheck("explain", "zzzz")
    assert nothing.status == 2
    assert "'zzzz'" in nothing.err
    several = factcheck("explain", "")
    assert several.status == 2
    assert "could be any of" in several.err


def test_same_articles_give_the_same_bytes(factcheck: Run, workspace: Path) -> None:
    """Two runs, one report."""
    assert factcheck("report", "-f", "json").out == factcheck("report", "-f", "json").out


def test_settings_leave_kinds_out(factcheck: Run, workspace: Path) -> None:
    """A workspace that ignores the killed has no finding and no claim about them."""
    (workspace / "factcheck.toml").write_text('ignore = ["killed"]\n')
    report = json.loads(factcheck("report", "-f", "json").out)
    assert "killed" not in {question["kind"] for question in report["questions"]}
    claims = [json.loads(line) for line in factcheck("extract", "-f", "json-lines").out.splitlines()]
    assert "killed" not in {claim["kind"] for claim in claims}
