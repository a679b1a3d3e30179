"""What `factcheck init` writes: a settings file and the folders of a workspace. Nothing that is there is touched."""

from pathlib import Path

from factcheck.workspace.files import replace_file
from factcheck.workspace.settings import OWN_FILE, SHARED_FILE, SettingsError, read_settings

SETTINGS = """\
# Settings of factcheck. Every line shows the usual value; change it and take the "#" away.

# Folders of articles: .txt .md .html .json (ninjs) .jsonl
# articles = ["articles"]

# Where claims and decisions are kept, to be committed with the articles.
# claims = "claims"

# Where `factcheck report` writes report.md and report.json.
# reports = "reports"

# Claim kinds to read, or to leave out: "killed", "injured", "money", "date", "role", "person_name", ...
# select = []
# ignore = []
"""
FOLDERS = ("articles", "claims/articles", "claims/decisions", "reports")
KEEPER = ".gitkeep"
"""git keeps no empty folder; a hidden file in it is read as no article."""


def start(folder: Path | str = ".") -> list[Path]:
    """Write what a workspace needs and does not have yet, and give back the files written, in order."""
    folder = Path(folder)
    wanted = {} if has_settings(folder) else {folder / OWN_FILE: SETTINGS}
    wanted |= {folder / name / KEEPER: "" for name in FOLDERS if not (folder / name).exists()}
    for path, content in wanted.items():
        replace_file(path, content)
    return list(wanted)


def has_settings(folder: Path) -> bool:
    """Whether a folder has settings, be they broken: those are for their writer to mend."""
    own, shared = folder / OWN_FILE, folder / SHARED_FILE
    if own.exists() or own.is_symlink():
        return True
    try:
        return shared.is_file() and read_settings(shared) is not None
    except SettingsError:
        return True
