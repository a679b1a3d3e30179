"""Who says so: the source that a sentence names for the words at a span."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from factcheck.model import Attribution, Stance
from factcheck.text.speakers import SPEAKERS, STANCE, is_speaker, source_type
from factcheck.text.values import Span
from factcheck.text.words import WordFinder

VERBS_IN = re.compile(r"\b(?:was|were|is|are|had|has|have|died|killed|said|says|will|would)\b")
ACCORDING = frozenset(["according to", "citing", "quoting", "in the words of"])
CITING = frozenset(["citing", "quoting"])
CUES = WordFinder([*STANCE, *ACCORDING])
SOURCE_END = re.compile(
    r"[,;:.\"“”)\n]|\s(?:that|who|which|as|after|when|and\s+(?:said|told)|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|said|were|was|has|have)\b"
)
CLAUSE_SIGNS = ',;:"“”—–()\n'
"""Signs that the subject of a verb does not reach over."""
BEHIND_BRACKET = re.compile(r"\)\s*--?\s*|\s--?\s|\b(?:and|but|that|while|although|because|as|when|where|after)\s+")
"""What opens a clause behind a bracket: "GENEVA (Agency) - The ministry said"."""
AUXILIARY = frozenset(
    """
    has have had also later earlier reportedly is was were are be been being to would will could should not may can which who
    it there initially originally previously recently repeatedly officially publicly already now
    """.split()
)
WEEKDAY = re.compile(r"\s+(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day$")
JOINED = re.compile(r"(?:and|but|although|though|while|where|whereas|so|as)\s+")
PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?\Z")
PASSIVE_REACH = 40
ADJECTIVES_TOO = frozenset(
    "confirmed reported estimated stated alleged declared announced claimed quoted disputed".split()
)
ADJECTIVE_BEFORE = re.compile(
    r"(?:\b(?:the|an?|its|their|his|her|only|first|second|new|of|more|other|any|no|one|two|three|some|with)|\d)\s+\Z"
)
NOUNS_TOO = frozenset("reports claims estimates notes".split())
NOUN_BEHIND = re.compile(r"\s+(?:of|by|from|about|on|in|and|were|are|have|had)\b")
LOOK_BACK = 12
""" "Its first confirmed case" and "reports of shooting" say nothing themselves."""
UNSAID = re.compile(r"\b(?:without|not)\s+\Z")
CLAUSE_INSIDE = re.compile(r"\b(?:after|until|because|since|when|while|before|which)\s+")
"""What a source never goes across: "it comes after the exchange said"."""
ABBREVIATED = re.compile(r"\s*\([^()]{1,30}\)\s*\Z")
""" "The World Health Organization (WHO) said"."""
ASIDE = re.compile(r",[^,;:\"“”—–()\n]{1,90},\Z")
""" "A doctor in Dafniyah, west of Misrata, said"."""
INVERTED = re.compile(r"\s+(?:\S+\s+){0,6}\S+[.]?\Z")
NO_OPENING = frozenset("in at on said says told as but by to for from with according also it's".split())
"""Words that no source begins with: "in a statement said", "said he added"."""
PRONOUN = frozenset("he she they it we i who which that this these those one all some".split())
NO_SOURCE = frozenset("more were was are is being been the a an reportedly so what as and but".split())
SAID_INSTEAD = re.compile(r"\b(?:(?:and|but)\s+(?:said|says|added|reported|blamed)|saying)\b")
""" "The agency denied the shelling and said two policemen were killed"."""
HE_SAID = re.compile(
    r"\b(?:he|she|they)\s+(?:also\s+|later\s+|has\s+|have\s+)?(?P<cue>said|says|say|added|adds|told|reported|estimated)\b"
)
LONGEST_SOURCE = 110
TAKES_LIVES = re.compile(r"claim(?:ed|s)\s+(?:the\s+)?(?:\w+\s+){0,3}(?:lives|life|responsibility)\b")
PUT_TOLL = re.compile(r"(?:put|puts)\s+(?:the|its)\s+(?:\w+\s+){0,3}(?:toll|number|figure|count|dead|losses|damage)\b")


class Cue(NamedTuple):
    """Words that point to a source."""

    start: int
    end: int
    word: str


class Source(NamedTuple):
    """A source in a sentence: where its words stand, its cue, and the span that it vouches for."""

    start: int
    end: int
    cue: str
    scope: Span
    stance: Stance


def attribution_of(text: str, lower: str, sentence: Span, *, span: Span) -> Attribution | None:
    """Who the sentence says vouches for the words at `span`; None where nobody is named.

    >>> t = "At least 12 people were killed, police said."
    >>> attribution_of(t, t.lower(), Span(0, len(t)), span=Span(0, 30)).source
    'police'
    """
    found = [
        source
        for source in sources(lower, sentence)
        if source.scope.start <= span.start and span.end <= source.scope.end
    ]
    found = [source for source in found if source.end <= span.start or source.start >= span.end]
    if not found:
        return None
    nearest = min(found, key=lambda source: min(abs(source.start - span.end), abs(span.start - source.end)))
    name = " ".join(text[nearest.start : nearest.end].split())
    stance = nearest.stance
    if stance is Stance.DENIES and SAID_INSTEAD.search(lower, nearest.end, max(nearest.end, span.start)):
        stance = Stance.ASSERTS
    return Attribution(source=name, cue=nearest.cue, stance=stance, type=source_type(name))


def attribution_before(text: str, lower: str, sentence: Span, *, before: Span) -> Attribution | None:
    """The source that "he said" stands for: the last one that the sentence before names.

    >>> t = "Aida Ruiz said the clinic was full. At least 12 people had died, she said."
    >>> attribution_before(t, t.lower(), Span(36, len(t)), before=Span(0, 35)).source
    'Aida Ruiz'
    """
    pronoun = HE_SAID.search(lower, sentence.start, sentence.end)
    named = sources(lower, before) if pronoun else ()
    if pronoun is None or not named:
        return None
    last = max(named, key=lambda source: source.start)
    name = " ".join(text[last.start : last.end].split())
    return Attribution(source=name, cue=pronoun["cue"], stance=Stance.ASSERTS, type=source_type(name))


@lru_cache(maxsize=128)
def sources(lower: str, sentence: Span) -> tuple[Source, ...]:
    """Every source that a sentence names; asked for once a claim, and a sentence may hold four."""
    cues = list(cues_in(lower, sentence))
    found = [named_after(lower, sentence, cue) for cue in cues if cue.word in ACCORDING]
    for cue in cues:
        if cue.word in ACCORDING or says_something_else(lower, cue):
            continue
        found.append(named_before(lower, sentence, cue) or named_behind(lower, sentence, cue))
    return tuple(source for source in found if source is not None)


def cues_in(lower: str, sentence: Span) -> Iterator[Cue]:
    """The words of a sentence that point to a source."""
    for start, end, word in CUES.find(lower[sentence.start : sentence.end]):
        begin, edge = sentence.start + start, sentence.start + end
        before, behind = lower[begin - 1 : begin], lower[edge : min(edge + 1, sentence.end)]
        # A long sentence is cut where it is cut, even inside a word.
        if begin and start == 0 and (before.isalnum() or before == "_"):
            continue
        if word in ACCORDING:
            if behind.isspace():
                yield Cue(begin, edge, word)
        elif before != "-" and behind != "-":
            # "So-said", "said-to-be"
            yield Cue(begin, edge, word)


def says_something_else(lower: str, cue: Cue) -> bool:
    """Whether a verb of saying says nothing: "the quake claimed 12 lives", "they put 12 in hospital", "its first confirmed case"."""
    if cue.word in ("put", "puts"):
        return PUT_TOLL.match(lower, cue.start) is None
    if cue.word in ADJECTIVES_TOO and ADJECTIVE_BEFORE.search(lower, max(0, cue.start - LOOK_BACK), cue.start):
        return True
    if cue.word in NOUNS_TOO and NOUN_BEHIND.match(lower, cue.end):
        return True
    return cue.word in ("claimed", "claims") and TAKES_LIVES.match(lower, cue.start) is not None


def named_after(lower: str, sentence: Span, cue: Cue) -> Source | None:
    """ "According to X": X up to the next comma. In ", and, according to X, 12 died" it vouches for what follows only."""
    start = cue.end
    while start < sentence.end and lower[start].isspace():
        start += 1
    end = source_end(lower, start, sentence)
    if end <= start:
        return None
    if cue.word in CITING and (UNSAID.search(lower, sentence.start, cue.start) or not is_speaker(lower[start:end])):
        return None  # "citing the new tax", "without citing any sources"
    behind = lower[sentence.start : cue.start].rstrip()
    joined = re.search(r"(?:\b(?:and|but|while|;)|;),?$", behind)
    scope = Span(end, sentence.end) if joined else sentence
    return Source(start, end, cue.word, scope, Stance.ASSERTS)


def source_end(lower: str, start: int, sentence: Span) -> int:
    """Where the words of a source that starts here end."""
    stop = SOURCE_END.search(lower, start, min(sentence.end, start + LONGEST_SOURCE))
    while (
        stop is not None
        and stop.group() == "."
        and lower[stop.start() - 1 : stop.start()].isalpha()
        and stop.end() < sentence.end
    ):
        # "U.S. officials", "Lt. Gen. Smith"
        stop = SOURCE_END.search(lower, stop.end(), min(sentence.end, start + LONGEST_SOURCE))
    return stop.start() if stop else min(sentence.end, start + LONGEST_SOURCE)


def named_before(lower: str, sentence: Span, cue: Cue) -> Source | None:
    """ "X said 12 died" and "12 died, X said": the subject of the verb, back to the start of its clause."""
    before = lower[sentence.start : cue.start]
    if cue.word.endswith(("ed", "said")) and PASSIVE.search(before[-PASSIVE_REACH:]):
        # "Soldiers are reported to have been killed"
        return None
    before = without_aside(before.rstrip(), lower[cue.end : sentence.end])
    begin = clause_start(before)
    if begin is None:
        return None
    joined = JOINED.match(before, begin)
    subject_start = joined.end() if joined else begin
    for inner in CLAUSE_INSIDE.finditer(before, subject_start):
        subject_start = inner.end()
    start = sentence.start + subject_start
    subject = before[subject_start:]
    while subject and (last := subject.rsplit(None, 1)[-1]) in AUXILIARY:
        subject = subject[: len(subject) - len(last)].rstrip()
    if subject.endswith("day"):
        subject = WEEKDAY.sub("", subject)
    words = subject.split()
    if (
        not words
        or len(subject) > LONGEST_SOURCE
        or words[-1] in NO_SOURCE
        or words[0] in NO_OPENING
        or subject.strip() in PRONOUN
        or words[0].isdigit()
    ):
        return None
    # ", police said" closes what stands before it; a subject that opens the sentence vouches for all that follows.
    if begin == 0 and not joined:
        scope = Span(cue.end, sentence.end)
    elif (joined and not joined.group().startswith("as")) or before[:begin].rstrip().endswith(";"):
        # "The toll is 356, but rights groups say 900 died": the second clause has its own source.
        scope = Span(start, sentence.end)
    else:
        scope = sentence
    return Source(start, start + len(subject), cue.word, scope, STANCE[cue.word])


def clause_start(before: str) -> int | None:
    """Where the clause that ends these words starts; None where a bracket hides it."""
    begin = max(before.rfind(sign) for sign in CLAUSE_SIGNS) + 1
    if begin and before[begin - 1] == ")":
        opened = BEHIND_BRACKET.search(before, begin - 1)
        if opened is None:
            return None
        begin = opened.end()
    while 0 < begin < len(before) and before[begin].isspace():
        begin += 1
    return begin


def without_aside(before: str, behind: str) -> str:
    """The words up to a verb of saying without the aside before it: "the army, however," and "the observatory (SOHR)"."""
    if before.endswith(")"):
        return ABBREVIATED.sub("", before)
    aside = ASIDE.search(before) if before.endswith(",") else None
    if aside is None or (INVERTED.fullmatch(behind) and not VERBS_IN.search(behind)):
        return before
    subject = before[: aside.start()]
    clause = subject[clause_start(subject) or 0 :]
    words = {*re.findall(r"[\w-]+", clause), *re.findall(r"[\w-]+", aside.group())}
    return subject if words & SPEAKERS and not VERBS_IN.search(clause) else before


def named_behind(lower: str, sentence: Span, cue: Cue) -> Source | None:
    """ "12 died, said X": the verb first, then its subject."""
    if cue.word not in ("said", "says", "reported", "reports", "added", "announced", "told"):
        return None
    before = lower[sentence.start : cue.start].rstrip()
    if not before.endswith((",", '"', "”", "''", "’")):
        return None
    start = cue.end + 1
    end = source_end(lower, start, sentence)
    words = lower[start:end].split()
    if not words or words[0] in PRONOUN:
        return None
    return Source(start, end, cue.word, Span(sentence.start, cue.start), STANCE[cue.word])
