"""The JSON Schema of what other programs read, generated from the records."""

import json
from typing import Any

from pydantic import TypeAdapter

from factcheck.model import Annotation, Article, Claim, Decision, Report

PUBLISHED: dict[str, Any] = {
    "annotation": Annotation,
    "article": Article,
    "claim": Claim,
    "decision": Decision,
    "report": Report,
}
"""What is published: the lines of `annotate` and `extract`, `report -f json`, and the files of a workspace."""


def schemas() -> dict[str, str]:
    """The text of each schema by its file name, with keys sorted so that a diff shows only what changed."""
    return {f"{name}.json": _schema(name, record) for name, record in PUBLISHED.items()}


def _schema(name: str, record: Any) -> str:
    generated = TypeAdapter(record).json_schema(mode="serialization", by_alias=True)
    told = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": name} | generated
    return json.dumps(told, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
