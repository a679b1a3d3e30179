"""What the program prints is valid against the schemas that it publishes, and those are the committed ones."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from newsroom import ARTICLES, HERALD, INJURED, KILLED, NAMES, REPORT, span

from factcheck.cli.schemas import main
from factcheck.model import DateAnnotation, Hedge, NameAnnotation, QuantityAnnotation, Record, Timex
from factcheck.reports import writer
from factcheck.reports.schemas import schemas

SCHEMAS = Path(__file__).resolve().parent.parent / "schemas"
ANNOTATIONS = (
    QuantityAnnotation.model_validate(
        {**span(HERALD, "At least 12"), "amount": Decimal(12), "lower": Decimal(12), "hedge": Hedge.AT_LEAST}
    ),
    DateAnnotation.model_validate({**span(HERALD, "said"), "timex": Timex(type="DATE", value="XXXX-WXX-2")}),
    NameAnnotation.model_validate({**span(HERALD, "Ana Ruis"), "type": "person", "name": "Ana Ruis"}),
)


def validator(name: str) -> Draft202012Validator:
    """The validator of a committed schema."""
    schema = json.loads((SCHEMAS / f"{name}.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_committed_schemas_are_those_of_the_records() -> None:
    """A changed record shows in its schema: `make schema` writes it anew."""
    assert {path.name: path.read_text("utf-8") for path in SCHEMAS.glob("*.json")} == schemas()


def test_report_is_valid() -> None:
    """The JSON report."""
    validator("report").validate(json.loads(writer("json")(REPORT)))


@pytest.mark.parametrize(
    ("name", "records"),
    [("claim", (*KILLED, *INJURED, *NAMES)), ("annotation", ANNOTATIONS), ("article", ARTICLES)],
)
def test_lines_are_valid(name: str, records: tuple[Record, ...]) -> None:
    """Each line of extract and annotate, and each article."""
    for record in records:
        validator(name).validate(json.loads(record.model_dump_json(by_alias=True)))


def test_schema_refuses_what_is_no_report() -> None:
    """A field that nobody promised is not part of the report."""
    report = json.loads(writer("json")(REPORT))
    assert not validator("report").is_valid(report | {"verdict": "the Herald is right"})
    assert not validator("report").is_valid({key: report[key] for key in report if key != "findings"})


def test_stale_schema_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """--check names the file that is stale and exits 1; without it the file is written."""
    assert main([str(tmp_path)]) == 0
    (tmp_path / "claim.json").write_text("{}")
    assert main(["--check", str(tmp_path)]) == 1
    assert "claim.json is stale" in capsys.readouterr().err
    assert main([str(tmp_path)]) == 0
    assert main(["--check", str(tmp_path)]) == 0
