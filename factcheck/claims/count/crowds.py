"""People who take part or are sent: what their verb makes of them."""

import re
from typing import NamedTuple

from factcheck.text.values import Figure

TOOK_PART = (
    "protested|protesting|demonstrated|demonstrating|marched|marching|rallied|rallying|gathered|gathering|attended|attending|assembled|assembling"
    "|took\\s+part|taking\\s+part|took\\s+to\\s+the\\s+streets|taken\\s+to\\s+the\\s+streets|turned\\s+out|participated|converged|massed|chanted|chanting|clashed|filled|packed"
    "|camped|streamed|poured\\s+into|lined\\s+the"
)
SENT = {
    "deployed": "deployed|stationed|based|sent|dispatched|mobilized|mobilised|serving|posted|deploying|sending|dispatching|deploy|send",
    "withdrawn": "withdrawn|withdrew|withdrawing|pulled\\s+out|withdraw",
}
SENT_OF = {word.replace("\\s+", " "): deed for deed, words in SENT.items() for word in words.split("|")}
SENT_WORDS = "|".join(word for words in SENT.values() for word in words.split("|"))
ACTS = frozenset(deed.split("\\s+")[0] for deed in (*TOOK_PART.split("|"), *SENT_WORDS.split("|")))
"""The first words of what people do who take part or are sent."""
SENDING = frozenset(SENT_OF)
AUXILIARY = (
    r"(?:\s+(?:have|has|had|were|was|are|being|been|also|who|reportedly|peacefully|already|again|currently|to\s+be))"
)
PART_AHEAD = re.compile(rf"{AUXILIARY}{{0,4}}\s+(?P<deed>{TOOK_PART})\b")
SENT_AHEAD = re.compile(rf"{AUXILIARY}{{0,4}}\s+(?P<deed>{SENT_WORDS})\b")
SENT_BEHIND = re.compile(rf"\b(?P<deed>{SENT_WORDS})\s+(?:an?\s+(?:additional|force\s+of)\s+)?\Z")
CROWD_BEHIND = re.compile(r"\b(?:crowds?|rally|demonstration|protest|march|force)\s+of\s+(?:some\s+)?\Z")
PROTESTING = frozenset("protested protesting demonstrated demonstrating".split())
MARCHING = {"marched": "marching", "marching": "marching", "rallied": "rallying", "rallying": "rallying"}
"""Mourners march too, and supporters rally: a protest only where the words around say so."""
IN_PROTEST = re.compile(
    r"\b(?:protest\w*|demonstrat\w*|demand\w*|against|anti-\w+|oppos\w+|slogans?|chant\w*|regime|calling\s+for|strike|unrest|oust\w*|overthrow|rights|denounc\w+|condemn\w*)\b"
)
IN_SUPPORT = re.compile(
    r"\b(?:supporters|mourners|mourning|funerals?|burials?|processions?|vigils?|fans|celebrat\w*|in\s+support|pro-\w+)\b"
)
AROUND = 160
"""Characters around people who march in which it is told that they protest."""


class Part(NamedTuple):
    """From where to where the words go that say what people did, and what that makes of them."""

    start: int
    end: int
    deed: str | None


def crowd_at(lower: str, figure: Figure, end: int, *, crowd: str) -> Part | None:
    """What people did who are counted by a figure, their noun ending at `end`; None where no verb says that they took part."""
    if crowd == "troops":
        return sent(lower, figure, end)
    found = PART_AHEAD.match(lower, end)
    if found is not None:
        if found["deed"] in ("packed", "filled", "massed") and found.group().split()[0] in (
            "was",
            "were",
            "are",
            "being",
        ):
            # "Some 300 people were packed into each school": nobody came to show anything.
            return None
        before = lower[max(0, figure.start - AROUND) : figure.start].rsplit(". ", 1)[-1]
        around = before + lower[figure.start : found.end() + AROUND].split(". ", 1)[0]
        return Part(figure.start, found.end(), deed_of(found["deed"], crowd, around=around))
    behind = CROWD_BEHIND.search(lower, max(0, figure.start - 30), figure.start)
    if behind is not None:
        return Part(behind.start(), end, None if crowd == "protesters" else "gathered")
    return None


def deed_of(deed: str, crowd: str, *, around: str) -> str | None:
    """Protesters are that by themselves; other people protest, march or gather, by the words `around`."""
    if crowd == "protesters":
        return None
    marches = deed in MARCHING or "streets" in deed
    if deed in PROTESTING or (marches and IN_PROTEST.search(around) and not IN_SUPPORT.search(around)):
        return "protesting"
    return MARCHING.get(deed, "gathered")


def sent(lower: str, figure: Figure, end: int) -> Part | None:
    """ "2,000 troops were deployed", "sent 500 soldiers"."""
    found = SENT_AHEAD.match(lower, end)
    if found is not None:
        return Part(figure.start, found.end(), SENT_OF[" ".join(found["deed"].split())])
    behind = SENT_BEHIND.search(lower, max(0, figure.start - 36), figure.start)
    return Part(behind.start(), end, SENT_OF[" ".join(behind["deed"].split())]) if behind else None
