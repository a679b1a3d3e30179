"""Settings: factcheck.toml, or [tool.factcheck] in pyproject.toml, of the nearest folder upwards that has one.

articles = ["articles"]
claims = "claims"
reports = "reports"
fail-on = ["contradiction", "disputed"]
min-level = "warning"
select = ["killed", "injured"]
ignore = ["person_name"]
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

from pydantic import Field, ValidationError

from factcheck.model import Record, Severity
from factcheck.model.claim import ImpactKind, MeasureKind

OWN_FILE = "factcheck.toml"
SHARED_FILE = "pyproject.toml"
TABLE = "tool.factcheck"
KINDS: tuple[str, ...] = (
    *get_args(ImpactKind),
    *get_args(MeasureKind),
    "date",
    "role",
    "person_name",
    "place_name",
    "quote",
)
"""Every claim kind that select and ignore can name."""
CURES = {
    "tuple_type": 'write a list, like ["articles"]',
    "string_type": "write it as text in quotes",
    "too_short": "name at least one folder",
    "enum": f"write one of {', '.join(Severity)}",
}
"""What to write instead, by what validation calls the mistake."""
CLOSE = 60
"""From which likeness of 100 a known name is offered for an unknown one."""


class SettingsError(ValueError):
    """A settings file that cannot be used as it is; its message names the file, the key and the cure."""


class Settings(Record):
    """What a workspace asks for. Folders are those of `root` unless they are absolute."""

    root: Path = Path()
    """The folder of the settings file."""
    file: Path | None = None
    """The settings file; None for settings that were made without one."""
    articles: tuple[str, ...] = Field(default=("articles",), min_length=1)
    claims: str = "claims"
    reports: str = "reports"
    fail_on: tuple[str, ...] = ()
    """What `check` fails on; empty leaves it to the command's own default."""
    min_level: Severity | None = None
    """The mildest severity that is shown; None leaves it to the command's own default."""
    select: tuple[str, ...] = ()
    """Claim kinds to read; empty means all."""
    ignore: tuple[str, ...] = ()

    @property
    def article_folders(self) -> tuple[Path, ...]:
        """Where the articles lie."""
        return tuple(self.root / folder for folder in self.articles)

    @property
    def claims_folder(self) -> Path:
        """Where claims, decisions and the house spelling of names lie."""
        return self.root / self.claims

    @property
    def reports_folder(self) -> Path:
        """Where reports are written to."""
        return self.root / self.reports


KEYS = tuple(name.replace("_", "-") for name in Settings.model_fields if name not in ("root", "file"))


def find_settings(folder: Path | str = ".") -> Settings | None:
    """The settings of a folder or the nearest one above it that has any; None outside every workspace."""
    start = Path(folder).absolute()
    for place in (start, *start.parents):
        for name in (OWN_FILE, SHARED_FILE):
            if (place / name).is_file() and (settings := read_settings(place / name)) is not None:
                return settings
    return None


def read_settings(path: Path | str) -> Settings | None:
    """The settings of one file; None for a pyproject.toml that has no [tool.factcheck]."""
    path = Path(path)
    table = toml_of(path)
    given: object = table
    if path.name == SHARED_FILE:
        tools = table.get("tool")
        given = tools.get("factcheck") if isinstance(tools, dict) else None
        if given is None:
            return None
    if not isinstance(given, dict):
        raise SettingsError(f"{path}: {TABLE} is no table; write [{TABLE}] with the settings below it")
    return settings_from(given, path)


def toml_of(path: Path) -> dict[str, Any]:
    """The table of a TOML file."""
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: is not UTF-8; save it as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise SettingsError(f"{path}: is no TOML ({error}); mend that place") from error
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror}); check its permissions") from error


def settings_from(given: Mapping[str, object], path: Path) -> Settings:
    """The settings of a table, every key and kind known."""
    fields: dict[str, object] = {}
    for key, value in given.items():
        name = key.replace("_", "-")
        if name not in KEYS:
            raise SettingsError(f"{path}: there is no setting {key!r}; {nearest(name, KEYS)}")
        fields[name.replace("-", "_")] = value
    for name in ("select", "ignore"):
        for kind in as_list(fields.get(name)):
            if kind not in KINDS:
                says = f"{name} names {kind!r}, which is no claim kind; {nearest(str(kind), KINDS)}"
                raise SettingsError(f"{path}: {says}")
    try:
        return Settings.model_validate({**fields, "root": path.parent.absolute(), "file": path.absolute()})
    except ValidationError as error:
        raise SettingsError(f"{path}: {first_complaint(error)}") from error


def as_list(value: object) -> list[object]:
    """The items of a list; of everything else none, since validation speaks about that."""
    return value if isinstance(value, list) else []


def nearest(word: str, known: tuple[str, ...]) -> str:
    """What to write instead: the most similar known word, or all of them."""
    from rapidfuzz import process

    match = process.extractOne(word, known, score_cutoff=CLOSE)
    return f"write {match[0]!r}?" if match else f"known are {', '.join(known)}"


def first_complaint(error: ValidationError) -> str:
    """The first thing that validation found, by its key: "min-level is 'loud'; write one of none, note, ..."."""
    first = error.errors(include_url=False)[0]
    key, *rest = (str(part) for part in first["loc"])
    item = f"[{rest[0]}]" if rest else ""
    cure = CURES.get(first["type"]) or first["msg"][:1].lower() + first["msg"][1:]
    return f"{key.replace('_', '-')}{item} is {first['input']!r}; {cure}"
