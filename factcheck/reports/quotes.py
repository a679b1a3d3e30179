"""The words around a quote, as far as whole words of them are known."""

from collections.abc import Callable

from factcheck.model import Evidence
from factcheck.model.evidence import CONTEXT


def around(evidence: Evidence, show: Callable[[str], str]) -> tuple[str, str]:
    """What stands before and behind a quote, shown, each with the blank that parts it from the quote, if one does.

    "…died in Port Amber, Mayor " and " said. Dozens were hurt. Some…"
    """
    before, after = _before(evidence), _after(evidence)
    return (
        show(before) + " " * before[-1:].isspace(),
        " " * after[:1].isspace() + show(after),
    )


def _before(evidence: Evidence) -> str:
    """The prefix, without the word that the cut went through."""
    known = evidence.prefix
    return "…" + known[known.find(" ") + 1 :] if len(known) == CONTEXT else known


def _after(evidence: Evidence) -> str:
    """The suffix, without the word that the cut went through."""
    known = evidence.suffix
    return (known[: known.rfind(" ")] if " " in known else known) + "…" if len(known) == CONTEXT else known
