"""Writing files so that a reader sees the old one or the new one, never half of one."""

import itertools
import os
from pathlib import Path


def replace_file(path: Path | str, text: str) -> None:
    """Write a text in UTF-8 to a file, whole or not at all, with its line ends as they are.

    The words go to a new file in the same folder, onto the disk, then under the name; a failure leaves the old file.
    A link stays a link: the file that it leads to is replaced. Folders that are missing are made.
    """
    target = Path(os.path.realpath(path))
    content = text.encode("utf-8")
    target.parent.mkdir(parents=True, exist_ok=True)
    draft, opened = new_file_beside(target)
    try:
        with os.fdopen(opened, "wb") as stream:
            if target.exists():
                os.chmod(draft, target.stat().st_mode & 0o777)
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(draft, target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def new_file_beside(target: Path) -> tuple[Path, int]:
    """A hidden file of a new name in the same folder, and its descriptor; its permissions are those of any new file."""
    for number in itertools.count():
        # Cut, because a name may be as long as the file system allows already.
        draft = target.with_name(f".{target.name[:40]}.{os.getpid()}-{number}.part")
        try:
            return draft, os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        except FileExistsError:
            continue
    raise AssertionError("numbers do not end")
