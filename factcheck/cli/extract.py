"""`factcheck extract`: the claims, and the claims folder of a workspace."""

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli.console import SOMETHING, deliver, fail, finish, named, note, put
from factcheck.cli.gathering import Gathered, gather
from factcheck.cli.kinds import kinds
from factcheck.cli.options import Output, Paths, chosen
from factcheck.model import Claim, Unread
from factcheck.reports.tally import plural

FORMATS = ("full", "json-lines")


def command(
    paths: Paths = None,
    form: Annotated[
        str | None,
        typer.Option("-f", "--format", metavar="FORMAT", help="full or json-lines.", show_default=False),
    ] = None,
    output: Output = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 when claims/articles is stale.")
    ] = False,
) -> None:
    """Extract what the articles claim.

    Without PATHS and format, claims/articles of the workspace is refreshed.
    """
    if form:
        chosen(form, allowed=FORMATS, option="--format")
    if check and (paths or form or output):
        raise typer.BadParameter("it is about the whole workspace and prints no claims", param_hint="--check")
    gathered = gather(paths)
    if check and not gathered.whole:
        fail("--check is about a workspace, and there is no factcheck.toml here: begin one with factcheck init")
    from factcheck.pipeline import extract

    found = extract(gathered.articles)
    wanted = kinds(gathered.settings)
    claims, unread = wanted.claims(found.claims), wanted.unread(found.unread)
    if gathered.whole and not form and not output:
        _keep(gathered, claims, check=check)
    else:
        _show(claims, unread, form=form or "full", output=output, typed=gathered.typed)
    finish(trouble=gathered.trouble)


def _show(claims: tuple[Claim, ...], unread: tuple[Unread, ...], *, form: str, output: Path | None, typed: str) -> None:
    if form == "json-lines":
        from factcheck.reports.json_lines import lines

        deliver(lines(claims), output)
    else:
        from factcheck.reports.readings import write_claims

        deliver(write_claims(claims, unread, paths=typed), output)


def _keep(gathered: Gathered, claims: tuple[Claim, ...], *, check: bool) -> None:
    """Bring claims/articles in step with the articles, or say what is out of step."""
    from factcheck.workspace.claims_store import stale, write

    folder = gathered.settings.claims_folder
    # A file that could not be read today is no reason to throw its claims away.
    complete = not gathered.trouble
    if check:
        behind = stale(folder, gathered.articles, claims, with_vanished=complete)
        for path in behind:
            note(f"{named(path)} is stale")
        if behind:
            put("claims/articles is stale. Next: factcheck extract, and commit what changed\n")
            finish(trouble=gathered.trouble, status=SOMETHING)
        put("claims/articles is fresh. Next: factcheck check\n")
        return
    for path in write(folder, gathered.articles, claims, remove_vanished=complete):
        note(f"{'wrote' if path.exists() else 'removed'} {named(path)}")
    told = f"{plural(len(claims), 'claim')} of {plural(len(gathered.articles), 'article')}"
    put(f"{told}. Next: factcheck report\n")
