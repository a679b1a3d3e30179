"""Which articles a command works on, and what could not be read of them."""

import shlex
import sys
from pathlib import Path
from typing import NamedTuple

from factcheck.cli.console import fail, named, note, progress
from factcheck.model import Article
from factcheck.workspace.settings import Settings, SettingsError, find_settings

MOST_REMARKS = 20
"""How many remarks of one run are told one by one."""
MANY = 50
"""From how many articles on somebody who watches is told that it takes a while."""
LONGEST_LINE = 2000
"""How many characters of PATHS the next command repeats; `*.md` can be thousands of files."""


class Gathered(NamedTuple):
    """The articles that a command works on, and the settings that hold for it."""

    articles: tuple[Article, ...]
    trouble: bool
    """Whether something could not be read; the command does what it can and exits 2."""
    settings: Settings
    whole: bool
    """Whether these are a workspace's own articles, all of them: only then is what it keeps on disk refreshed."""
    typed: str
    """The PATHS as they were typed, quoted for a shell: the next command repeats them."""


def gather(paths: list[str] | None) -> Gathered:
    """Read the articles at some paths, or those of the workspace; say on standard error what could not be read."""
    from factcheck.load import load

    settings = here()
    # Standard input can be read once only, however often it is named.
    paths = list(dict.fromkeys(paths or ()))
    wanted = [Path(path) for path in paths] if paths else own_folders(settings)
    loaded = load(wanted, stdin=sys.stdin.buffer if "-" in map(str, wanted) else None)
    for remark in loaded.remarks[:MOST_REMARKS]:
        note(str(remark))
    if len(loaded.remarks) > MOST_REMARKS:
        note(f"... and {len(loaded.remarks) - MOST_REMARKS:,} more remarks")
    for trouble in loaded.troubles:
        note(str(trouble))
    if not loaded.articles:
        note(nothing_read(settings, own=not paths))
    if len(loaded.articles) >= MANY:
        progress(f"reading {len(loaded.articles):,} articles ...")
    whole = not paths and settings.file is not None
    return Gathered(
        loaded.articles, trouble=bool(loaded.troubles), settings=settings, whole=whole, typed=retyped(paths)
    )


def nothing_read(settings: Settings, *, own: bool) -> str:
    """The sentence for a run over no articles at all."""
    missing = [str(named(folder)) for folder in settings.article_folders if not folder.exists()]
    if own and missing:
        where = f"'articles' in {named(settings.file)}" if settings.file else "the settings"
        return f"no article was read: {', '.join(missing)} does not exist; make it, or mend {where}"
    return "no article was read, so nothing could be checked"


def retyped(paths: list[str]) -> str:
    """Paths so that a shell takes them for the same again: `'my articles' b.md`.

    >>> retyped(["my articles", "b.md"])
    "'my articles' b.md"
    """
    # Behind "--" a file called "-x.md" is no option.
    marked = ["--", *paths] if any(len(path) > 1 and path.startswith("-") for path in paths) else paths
    line = shlex.join(marked)
    return line if len(line) <= LONGEST_LINE else "PATHS"


def here() -> Settings:
    """The settings that hold in the current folder, the usual ones outside a workspace; broken ones end the command."""
    try:
        return find_settings(Path.cwd()) or Settings(root=Path.cwd())
    except SettingsError as error:
        fail(str(error))


def own_folders(settings: Settings) -> list[Path]:
    """Where the workspace's articles lie, named as somebody in the current folder would."""
    folders = settings.article_folders
    if settings.file is None and not any(folder.exists() for folder in folders):
        fail("no articles: name files or folders, or begin a workspace here with: factcheck init")
    return [named(folder) for folder in folders]
