"""Every output format over the same small report, exact to the byte."""

import json
import re
import runpy
from pathlib import Path

import pytest
from newsroom import REPORT

from factcheck.model import Report
from factcheck.reports import FORMATS, writer

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", FORMATS)
def test_format_is_as_it_was_approved(name: str) -> None:
    """A change of a format shows in its golden file; tests/reports/golden/approve.py writes them anew."""
    golden = GOLDEN / f"report-{name}{FORMATS[name].ending}"
    assert writer(name)(REPORT) == golden.read_text("utf-8")


def test_golden_files_are_written_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Collecting the tests imports approve.py; it must not approve anything then."""

    def write(path: Path, text: str, encoding: str) -> int:
        raise AssertionError(f"{path} was written")

    monkeypatch.setattr(Path, "write_text", write)
    runpy.run_path(str(GOLDEN / "approve.py"), run_name="approve")


@pytest.mark.parametrize("name", FORMATS)
def test_empty_report_can_be_written(name: str) -> None:
    """No articles, no findings: every format still says so, and ends its last line."""
    empty = Report(articles=(), stories=(), questions=(), findings=(), unread=())
    written = writer(name)(empty)
    assert written == "" or written.endswith("\n")
    assert "None" not in written


def test_json_is_what_the_records_hold() -> None:
    """The JSON report read back is the report, with `in` for the part that a quote stands in."""
    written = writer("json")(REPORT)
    assert Report.model_validate_json(written) == REPORT
    found = json.loads(written)
    assert list(found) == ["schema_version", "articles", "stories", "questions", "findings", "unread"]
    assert found["findings"][0]["answers"][0]["in"] == "text"


def test_json_lines_has_a_finding_a_line() -> None:
    """Each line stands for itself."""
    lines = writer("json-lines")(REPORT).splitlines()
    assert [json.loads(line)["id"] for line in lines] == [finding.id for finding in REPORT.findings]


@pytest.mark.parametrize("name", ["full", "concise", "markdown"])
def test_gravest_finding_comes_first(name: str) -> None:
    """The contradiction stands above the dispute, the dispute above the spelling."""
    written = writer(name)(REPORT)
    places = [written.index(id) for id in ("fd3e4f50", "f1a2b3c4", "f5d6e7f8")]
    assert places == sorted(places)


@pytest.mark.parametrize("name", ["full", "concise", "markdown"])
def test_last_line_sums_up_and_says_what_next(name: str) -> None:
    """Who reads the last line alone knows how it stands and what to type."""
    last = writer(name)(REPORT).splitlines()[-1]
    assert last.startswith("3 articles; 3 findings to look at (1 error, 2 warnings); 1 agreement. Next: ")
    assert "factcheck explain" in last


@pytest.mark.parametrize("name", ["full", "concise", "markdown"])
def test_next_command_is_about_the_same_articles(name: str) -> None:
    """Who typed paths can paste the next command: it repeats them."""
    last = writer(name, paths="'my articles' b.md")(REPORT).splitlines()[-1]
    assert re.search(r"Next: `?factcheck explain (ID|fd3e4f50) 'my articles' b\.md`?$", last)


@pytest.mark.parametrize("name", ["full", "markdown"])
def test_unknown_cause_is_not_told(name: str) -> None:
    """That nobody knows why two figures differ is no news."""
    assert "cause: unknown" not in writer(name)(REPORT)
    assert "cause: transliteration" in writer(name)(REPORT)


@pytest.mark.parametrize("name", ["full", "markdown"])
def test_value_is_shown_as_the_finding_gives_it(name: str) -> None:
    """A date that was read as April stands in the table as April."""
    finding = REPORT.findings[0]
    answers = tuple(answer.model_copy(update={"value": "April"}) for answer in finding.answers)
    written = writer(name)(REPORT.model_copy(update={"findings": (finding.model_copy(update={"answers": answers}),)}))
    assert written.count("April") == 2


@pytest.mark.parametrize("name", ["full", "markdown"])
def test_undated_articles_are_said_plainly(name: str) -> None:
    """Without a date "Thursday" stays some Thursday, and the report says so."""
    assert "1 of 3 articles has no date: its weekdays stay weekdays." in writer(name)(REPORT)


@pytest.mark.parametrize("name", ["full", "concise"])
def test_colours_are_only_added(name: str) -> None:
    """The coloured report without its colours is the plain one."""
    coloured = writer(name, colour=True)(REPORT)
    assert coloured != writer(name)(REPORT)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == writer(name)(REPORT)


@pytest.mark.parametrize("name", ["full", "markdown"])
def test_long_reports_say_what_they_leave_out(name: str) -> None:
    """Of a thousand findings the gravest are told, and the rest is counted."""
    finding = REPORT.findings[0]
    many = tuple(finding.model_copy(update={"id": f"f{number:04}"}) for number in range(1000))
    written = writer(name)(REPORT.model_copy(update={"findings": many}))
    told = sum(line.count("explain f") for line in written.splitlines()[:-1])
    shown = 1000 - int(written.split(" more findings")[0].split()[-1].replace(",", ""))
    assert 10 < shown < 500
    assert told <= shown
