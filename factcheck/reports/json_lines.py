"""json-lines: one JSON object a line, a line a finding; claims and annotations are written the same way."""

from collections.abc import Iterable

from factcheck.model import Record, Report


def write(report: Report) -> str:
    """A line for each finding of the report, in the report's order."""
    return lines(report.findings)


def lines(records: Iterable[Record]) -> str:
    """A line for each record."""
    return "".join(record.model_dump_json(by_alias=True) + "\n" for record in records)
