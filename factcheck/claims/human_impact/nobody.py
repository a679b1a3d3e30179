"""Which sentences without a number may count people all the same: two in three with a trigger do not, and are not read further."""

import re
from collections.abc import Sequence
from functools import lru_cache

from factcheck.claims.human_impact.chunks import MAY_COUNT, NOBODY
from factcheck.claims.human_impact.single import RANKS
from factcheck.claims.human_impact.tokens import LONGEST_NOUN_PHRASE, TOKEN
from factcheck.claims.human_impact.words import ROLE_OF, TRIGGERS
from factcheck.text.names.lexicon import DEMONYM, flags_of
from factcheck.text.people import is_person_singular
from factcheck.text.values import Span

COUNTLESS = NOBODY | {"one", "both", "another", "couple"}
"""Words that count without a noun for one person."""


NOUNS = frozenset(word for word in TRIGGERS if (role := ROLE_OF.get(tuple(word.split()))) is None or role.tag in "OBT")
"""Triggers that are nouns: the one whom they befell stands behind "of", before a genitive, or behind the verb that some also are."""
OBJECT_BEHIND = re.compile(r"['’]?s?\s+(?:of|on|in|a|an|another|one|the|his|her|their)\b")
OWNER = 3
"""Characters of a genitive before a noun: "a policeman's killing"."""


REACH_BACK = 2 * LONGEST_NOUN_PHRASE
"""Words and quotes before a noun among which its article stands: never fewer than the noun phrase may have."""


Trigger = tuple[int, int, str]
"""Start, end and word of a trigger."""


def may_count(lower: str, sentence: Span, *, triggers: Sequence[Trigger]) -> bool:
    """Whether a sentence without a number may count people: a nobody, or one person whom a trigger may be about.

    >>> text = "the killing shocked the country"
    >>> may_count(text, Span(0, len(text)), triggers=[(4, 11, "killing")])
    False
    """
    words = TOKEN.findall(lower, sentence.start, sentence.end)
    named = [place for place, word in enumerate(words) if may_stand_for_people(word)]
    if any(words[place] in COUNTLESS for place in named):
        return True
    if not named or not any(may_befall(lower, trigger) for trigger in triggers):
        return False
    return any(not MAY_COUNT.isdisjoint(words[max(0, place - REACH_BACK) : place]) for place in named)


def may_befall(lower: str, trigger: Trigger) -> bool:
    """Whether a trigger stands so that one person may be whom it befell."""
    start, end, word = trigger
    if word not in NOUNS:
        return True
    return (
        OBJECT_BEHIND.match(lower, end) is not None
        or "'" in lower[start - OWNER : start]
        or "’" in lower[start - OWNER : start]
    )


@lru_cache(maxsize=20_000)
def may_stand_for_people(word: str) -> bool:
    """Whether a word may be people without a number: "nobody", "both", "one", "policeman", "american", "a third"."""
    if word in COUNTLESS or is_person_singular(word):
        return True
    return word in RANKS or (bool(flags_of(word) & DEMONYM) and not word.endswith("s"))
