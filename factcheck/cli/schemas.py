"""Write the JSON Schema of every noun that other programs read: `python -m factcheck.cli.schemas [--check] FOLDER`."""

import sys
from collections.abc import Sequence
from pathlib import Path

from factcheck.reports.schemas import schemas


def main(arguments: Sequence[str]) -> int:
    """Write the schemas, or with --check say which of those in the folder are stale and exit 1."""
    folder = Path(arguments[-1])
    stale = [name for name, text in schemas().items() if not _holds(folder / name, text)]
    if "--check" not in arguments:
        folder.mkdir(parents=True, exist_ok=True)
        for name in stale:
            (folder / name).write_text(schemas()[name], "utf-8")
        return 0
    for name in stale:
        print(f"{folder / name} is stale: run 'make schema' and commit it", file=sys.stderr)
    if not stale:
        print(f"{folder}/ is fresh")
    return 1 if stale else 0


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text("utf-8") == text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
