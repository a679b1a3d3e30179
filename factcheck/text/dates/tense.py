"""On which side of publication a date lies, read from the verbs around it."""

import re
from typing import Final, Literal

from factcheck.text.dates.vocabulary import WEEKDAY_NAMES, words
from factcheck.text.remembered import Remembered
from factcheck.text.sentences import ABBREVIATIONS, LONGEST_WORD

Side = Literal["before", "after"]
Told = Literal["before", "after", "infinitive", "progress", "untold"]
"""What one word says; the last three name no side by themselves."""

AHEAD: Final = frozenset(
    words(
        "will shall won't wont 'll ll due scheduled expected expects expect plans plan planned planning upcoming"
        " slated deadline coming hopes hope intends intend aims aim tomorrow pending proposed forthcoming expires"
        " matures payable till would could should might prepares begins starts opens reopens resumes convenes concludes premieres takes taking looming approaching"
    )
)
"""Words that put what follows behind publication; a schedule stands in the present: "the trial opens Monday"."""
SURELY_AHEAD: Final = frozenset(words("will shall won't we'll he'll they'll"))
"""Of these, the ones that tell it even from behind: "on Monday the court will rule"."""
PLANNING: Final = frozenset(words("plans plan planning expects intends hopes"))
"""Before "to" these do as well: "on Tuesday the league plans to march", but not "set aside vacation plans"."""
TURNED: Final = frozenset(["due", "scheduled", "expected", "planned", "slated"])
"""Of these, the ones that "had been" turns round: "had been due to expire Friday"."""
PAST_BE: Final = frozenset(["was", "were", "been", "had"])
AS_PLANNED: Final = frozenset(["as", "previously"])
"""Before "planned" these tell of a plan that was kept: "began as planned Saturday" is told by "began"."""
PRESENT_BE: Final = frozenset(["is", "are"])
TO_COME: Final = frozenset(
    [
        *PRESENT_BE,
        "set",
        "hoped",
        "hoping",
        "planning",
        "likely",
        "poised",
        "bound",
        "going",
        "goes",
    ]
)
"""Before "to" they tell what is to come: "trading is to resume Tuesday", "the storm was set to turn Monday"."""
UNDER_WAY: Final = frozenset(
    words("sending holding meeting traveling travelling visiting hosting leaving arriving returning heading flying")
)
"""Behind "is" they tell of a plan: "Moscow is sending an envoy on Monday"."""
MODALS: Final = frozenset(["could", "should", "might"])
SAME_FORM: Final = frozenset(words("put set cut hit read hurt cast quit burst spread let"))
"""Pasts that behind "to" are none."""

BEHIND: Final = frozenset(
    words(
        "was were had has have did said says told been became began came fell fled found gave got held hit killed"
        " kept knew led left lost made met paid put ran rose saw sent shot spoke stood struck took went won wrote"
        " since ago last after earlier past announced according broke brought built bought caught chose cut drew"
        " drove fought felt flew hurt laid lit quit read sold sought spent stole swept swore taught threw woke"
        " wore burst cast dealt died arrived opened closed"
    )
)
"""Words that put what follows before publication."""

NO_PAST: Final = frozenset(
    words(
        "need feed seed speed indeed hundred bed shed wed sacred naked kindred succeed proceed exceed embed bloodshed"
        " seabed united armed alleged limited unspecified undisclosed unidentified unnamed unarmed unprecedented"
        " unlimited unexpected unrelated uninjured unaffected unchanged ahmed mohammed muhammed mohamed khaled saeed"
        " waleed hamed jared fred alfred"
    )
)
"""Words that end as a past does: others, adjectives, names."""
UP_TO: Final = re.compile(
    r"\b(?:as (?:early|soon|late) as|set for|set to \w+(?: \w+)?"
    r"|(?:extended|postponed|delayed)(?: \w+){0,4} (?:to|until)"
    r"|(?:\b(?:ha[sd]|have) |\b(?:gave|given?|gives)(?: \S+){1,5} )until(?: \S+ [ap]\.m\.)?(?: e[sd]t)?"
    r"|no later than)\s+(?:late |early |on |next )?$"
)
"""Words right before a date that put it ahead, whatever the verbs say."""
VOTES: Final = r"(?:elections?|votes?|voting|polls?|ballot|referendum|summit|talks|inauguration)"
APPROACHED: Final = re.compile(
    rf"\b(?:towards?|until|ahead\ of|before|run-up\ to|eve\ of|prepar(?:e|es|ing)\ for)(?:\ [\w-]+){{0,3}}\ {VOTES}\ (?:in|on)\ \Z",
    re.VERBOSE,
)
PLANNED_BEHIND: Final = re.compile(r"(?:\ ?['’]s)?\ (?:planned|scheduled|upcoming|looming)\b", re.VERBOSE)
VOTE_BEHIND: Final = re.compile(rf"\ ?['’]s\ (?:\w+\ )?{VOTES}\b", re.VERBOSE)
"""A vote that is approached lies ahead: "the run-up to elections in May", "Thursday's planned march", "before Friday's vote"."""
OF_UP_TO: Final = frozenset(words("early soon late for to until later"))
"""One of these words stands among the last five there; where none does, the pattern need not be tried."""
NEGATIONS: Final = frozenset(["not", "cannot", "couldn't", "couldn’t", "neither", "nor", "no", "nobody", "none"])
"""With one of these "be" and a participle is no plan: "he could not be reached Friday"."""
POSSESSIVE = ("'s", "’s")
WEEKDAY_STARTS = tuple(WEEKDAY_NAMES)
SURE_END = re.compile(r"(?=[?!.]['\"”’)]+\s|[?!]\s|[.:]\s[\"“]|\n\s*\n)")
WORD_END = re.compile(r"(?<![\w.])[^\W_]{2,}\Z")
CLOSING = "\"'”’)"
"""What may stand between the last word of a sentence and the space."""
BACK = 130
"""How many code points before a date are looked at."""
REACH = 18
"""How many words on either side are looked at."""
STOPS = re.compile(r"[.!?]['\")”’]*\s+(?=\S)|\n\s*\n")


def side(lower: str, start: int, *, end: int) -> Side | None:
    """The side that the nearest telling verb names: first what stands before, then what follows in the sentence.

    >>> side("they will meet on monday.", 18, end=24)
    'after'
    """
    before = lower[start - BACK if start > BACK else 0 : start]
    near = last_sentence(before).split()[-REACH:]
    if not OF_UP_TO.isdisjoint(near[-5:]) and UP_TO.search(before, max(0, len(before) - 48)):
        return "after"
    if near and approached(near[-2:], before, lower, end=end):
        return "after"
    if near[-1:] == ["through"] and not lower.startswith(WEEKDAY_STARTS, start):
        # "Has lent it $90 million through January" may end on either side.
        return None
    place = len(near)
    for word in reversed(near):
        place -= 1
        found = TOLD_BY[word]
        if found == "untold":
            return None
        if found is not None and (told := told_with(near, place, found, possessive=lower.startswith(POSSESSIVE, end))):
            return told
    stop = STOPS.search(lower, end, end + 90)
    behind = lower[end : stop.start() if stop else end + 90].split(maxsplit=REACH)[:REACH]
    for place, word in enumerate(behind):
        found = TOLD_BY[word]
        if found == "before":
            return "before"
        if word in SURELY_AHEAD or (word in PLANNING and behind[place + 1 : place + 2] == ["to"]):
            return "after"
    return None


def last_stop(words: str, end: int) -> int:
    """Where the last full stop before a place stands, -1 where none does."""
    return max(words.rfind(". ", 0, end), words.rfind(".\n", 0, end))


def ends_sentence(words: str, stop: int) -> bool:
    """Whether a stop ends a sentence: not in "On Aug. 7", "Mr. Ruiz" and "U.S. troops"."""
    if words[stop - 1] in CLOSING:
        return True
    last = WORD_END.search(words, max(0, stop - LONGEST_WORD), stop)
    return last is not None and last[0] not in ABBREVIATIONS


def approached(last: list[str], before: str, lower: str, *, end: int) -> bool:
    """Whether a date is that of a vote or a plan ahead: the run-up to elections in May, Thursday's planned march."""
    if last[-1] in ("in", "on"):
        return APPROACHED.search(before) is not None
    if last[-1] == "before":
        return VOTE_BEHIND.match(lower, end) is not None
    return last == ["ahead", "of"] or PLANNED_BEHIND.match(lower, end) is not None


def told_with(near: list[str], place: int, found: Told, *, possessive: bool) -> Side | None:
    """The side that a telling word names together with the words around it; None where it names none after all."""
    word, helper = near[place], near[place - 1] if place else ""
    if found == "infinitive":
        return "after" if helper in TO_COME and near[max(place - 2, 0)] != "had" else None
    if found == "progress":
        return "after" if helper in PRESENT_BE else None
    if word in MODALS and not NEGATIONS.isdisjoint(near[place + 1 : place + 2]):
        return None
    if word == "taking" and (near[place + 1 : place + 2] != ["place"] or helper in PAST_BE):
        return None
    if word == "takes" and near[place + 1 : place + 2] not in (["place"], ["effect"]):
        return None
    if helper == "to" and word in SAME_FORM:
        return None
    if (word in TURNED and helper in AS_PLANNED) or (word == "would" and possessive):
        # "They would look for ways around Wednesday's ruling" looks back.
        return None
    if found == "before" and helper == "be" and NEGATIONS.isdisjoint(near[:place]):
        # "Will be paid", "to be held": the participle of what is to come.
        return "after"
    if found == "before" or (word in TURNED and helper in PAST_BE):
        return "before"
    return "after"


def last_sentence(words: str) -> str:
    """What follows the last full stop."""
    # Most often no sentence ends there: five signs tell that sooner than the ends.
    if not ("." in words or "\n\n" in words or "?" in words or "!" in words or ":" in words):
        return words
    cut = -1
    for end in SURE_END.finditer(words):
        cut = end.start()
    stop = last_stop(words, len(words))
    while stop > cut and stop > 1 and not ends_sentence(words, stop):
        stop = last_stop(words, stop)
    cut = max(cut, stop)
    return words[cut + 1 :] if cut >= 0 else words


def telling(word: str) -> Told | None:
    """What one word says about time, if it says anything; "to" asks for the word before it."""
    word = word.strip(".,;:!?\"'“”‘’()[]`")
    if word == "to":
        return "infinitive"
    if word in UNDER_WAY:
        return "progress"
    if word == "effective":
        # "Created an office, effective Feb. 1" may lie on either side.
        return "untold"
    if word in AHEAD or word.endswith(("'ll", "’ll")):
        return "after"
    if word in BEHIND or (word.endswith("ed") and len(word) > 3 and word not in NO_PAST and "-" not in word):
        return "before"
    return None


TOLD_BY: Final[Remembered[Told | None]] = Remembered(telling, limit=16384)
"""What a word says about time, by the word."""
