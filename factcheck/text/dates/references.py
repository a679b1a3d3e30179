"""Now, then and later without a date: "now", "recently", "in the past", "the future"."""

import re

from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.tense import TOLD_BY
from factcheck.text.dates.vocabulary import GAP

REFERENCE = re.compile(
    r"""
      (?P<now> now\b(?!-) | currently\b | nowadays\b | these\ days\b | at\ present\b )
    | (?P<recent> (?:more\ |most\ )?recently\b(?!-) | lately\b )
    | (?P<past> (?:recent\ |distant\ )?past\b
      (?= [.,;:!?'"”’)] | \ (?:it|he|she|they|we|have|has|had|and|as|when|that|were|was|but)\b | \n | $ ) )
    | (?P<soon> soon\b(?!\ (?:as|after)\b) | as\ soon\ as\ possible\b )
    | (?P<then> at\ that\ time\b )
    | (?P<later> (?:near|short)\ term\b(?!-) | later\ (?:date|stage)\b )
    | (?P<ahead> (?:near\ |foreseeable\ |not-too-distant\ )?future\b )
    """,
    re.VERBOSE,
)
TERM_BEFORE = re.compile(r"\b(?:in|over|for|at|to|until)\s(?P<lead>the|a)\s\Z")
FUTURE_ATTRIBUTE = re.compile(rf"{GAP}(?:quarters|months|years|weeks|days)\b")


def read_reference(story: Story, start: int) -> Phrase | None:
    """Now, currently, recently, in the past, the future."""
    found = REFERENCE.match(story.lower, start)
    if found is None:
        return None
    kind, end = found.lastgroup, found.end()
    the = story.lower.endswith("the ", 0, start)
    if kind == "now":
        return Phrase(start, end, "DATE", "PRESENT_REF")
    if kind in ("recent", "past"):
        if kind == "past" and not story.lower.endswith("in the ", 0, start):
            return None
        return Phrase(start, end, "DATE", "PAST_REF", article=kind == "past")
    if kind == "then":
        return Phrase(start, end, "DATE", "PAST_REF")
    if kind == "later":
        lead = TERM_BEFORE.search(story.lower, max(0, start - 12), start)
        return Phrase(lead.start("lead"), end, "DATE", "FUTURE_REF") if lead else None
    if (
        kind == "soon"
        and TOLD_BY[story.lower[end : end + 24].split(maxsplit=1)[0] if end + 1 < len(story.lower) else ""] == "before"
    ):
        # "The trickle soon became a flood": that is no future.
        return None
    if kind == "soon":
        return Phrase(start, end, "DATE", "FUTURE_REF")
    plural = FUTURE_ATTRIBUTE.match(story.lower, end)
    if plural:
        return Phrase(start, plural.end(), "DATE", "FUTURE_REF")
    if not the or story.lower.startswith(" of ", end):
        return None
    return Phrase(start, end, "DATE", "FUTURE_REF", article=True)
