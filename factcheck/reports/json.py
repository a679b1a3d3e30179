"""json: the whole report in one JSON object, for other programs; its schema is schemas/report.json."""

from factcheck.model import Report


def write(report: Report) -> str:
    """The report as indented JSON, keys in the order of the records, with a newline at the end."""
    return report.model_dump_json(by_alias=True, indent=2) + "\n"
