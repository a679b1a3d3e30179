"""The files that some paths stand for: folders give what lies in them, in the order of names, each file once."""

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck.load.outcome import Remark, Trouble, shown

ENDINGS = (".txt", ".md", ".html", ".htm", ".json", ".jsonl")
READ_ARE = f"what is read ends in {', '.join(ENDINGS)}"
STANDARD_INPUT = "-"


def files_of(paths: Sequence[Path | str]) -> Iterator[Path | Trouble | Remark]:
    """Every file to read, in order. Links are followed, and what they lead to is read once."""
    seen: set[str] = set()
    for given in paths:
        path = Path(given)
        if str(given) == STANDARD_INPUT:
            yield path
            continue
        try:
            mode = path.stat().st_mode
        except (OSError, ValueError) as error:
            yield unreachable(path, error)
            continue
        if stat.S_ISDIR(mode):
            yield from files_below(path, seen)
        elif path.suffix.lower() not in ENDINGS:
            yield Trouble(shown(path), None, f"{shown(path)}: {unknown_ending(path)}; {READ_ARE}, or pipe it in as -")
        elif is_new(path, seen):
            yield path


def files_below(folder: Path, seen: set[str]) -> Iterator[Path | Trouble | Remark]:
    """The files below a folder, without hidden ones and unknown endings; a folder that holds none is remarked."""
    found = False
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        if not path.exists():
            found = True
            yield unreachable(path, FileNotFoundError())
        elif is_new(path, seen):
            entries = entries_of(path) if path.is_dir() else path
            found = found or not isinstance(entries, list)
            if isinstance(entries, list):
                waiting += reversed(entries)
            else:
                yield entries
    if not found:
        yield Remark(shown(folder), None, f"{shown(folder)}: holds nothing to read; {READ_ARE}")


def entries_of(folder: Path) -> list[Path] | Trouble:
    """Folders and readable files of one folder, by name."""
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if not entry.name.startswith("."))
    except OSError as error:
        return unreachable(folder, error)
    paths = (folder / name for name in names)
    return [path for path in paths if path.suffix.lower() in ENDINGS or path.is_dir()]


def is_new(path: Path, seen: set[str]) -> bool:
    """Whether what a path leads to has not been met; it has been from now on."""
    real = os.path.realpath(path)
    if real in seen:
        return False
    seen.add(real)
    return True


def unknown_ending(path: Path) -> str:
    """What is wrong with a file's ending."""
    return f"{shown(path.suffix)!r} is no ending that is read" if path.suffix else "has no ending"


def unreachable(path: Path, error: OSError | ValueError) -> Trouble:
    """The trouble with a path that cannot be opened."""
    name = shown(path)
    if isinstance(error, FileNotFoundError):
        says = "leads nowhere; mend the link" if path.is_symlink() else "there is no such file; check the path"
    elif isinstance(error, PermissionError):
        says = "may not be read; allow it with: chmod +r"
    else:
        says = f"cannot be read ({getattr(error, 'strerror', None) or error}); check the path"
    return Trouble(name, None, f"{name}: {says}")
