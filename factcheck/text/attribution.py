"""Who says so: the source that a sentence names for the words at a span."""

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.model import Attribution, Stance
from factcheck.text.cues import ACCORDING, CITING, Cue, cues_in, says_something_else
from factcheck.text.speakers import SPEAKERS, STANCE, is_speaker, source_type
from factcheck.text.subjects import LONGEST_SOURCE, is_source, subject_in
from factcheck.text.values import Span

VERBS_IN = re.compile(r"\b(?:was|were|is|are|had|has|have|died|killed|said|says|will|would)\b")
SOURCE_END = re.compile(
    r"[,;:.\"“”)\n]|\s(?:that|who|which|as|after|when|and\s+(?:said|told)|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|said|were|was|has|have)\b"
)
WHO_AGENCY = "WHO"
""" "According to the WHO": no relative clause."""
CLAUSE_SIGNS = ',;:"“”—–()\n'
"""Signs that the subject of a verb does not reach over."""
BEHIND_BRACKET = re.compile(r"\)\s*--?\s*|\s--?\s|\b(?:and|but|that|while|although|because|as|when|where|after)\s+")
"""What opens a clause behind a bracket: "GENEVA (Agency) - The ministry said"."""
JOINED = re.compile(
    r"(?:and|but|yet|although|even\s+though|though|while|where|whereas|so|as|added|said|says|meanwhile|however|despite\s+what|what)\s+"
)
"""What joins a clause to the one before it, or stands before its subject."""
SUBORDINATE = re.compile(r"\b(?:after|before|until|since|when|while|because|if)\s+(?:[\w’'-]+\s+){0,2}\Z")
""" "Hours after officials declared it over, a man was found": they vouch up to the comma."""
PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?\Z")
PASSIVE_REACH = 40
UNCITED = re.compile(r"\b(?:without|not)\s+\Z")
ISSUED = re.compile(
    r"\s(?:issued|released|sent|posted|published|gave|made|put\s+out|read|tweeted|wrote|aired)\s[^,;:.]{1,60}\Z"
)
""" "The force issued a statement saying"."""
ABBREVIATED = re.compile(r"\s*\([^()]{1,30}\)\s*\Z")
""" "The World Health Organization (WHO) said"."""
ASIDE = re.compile(r",[^,;:\"“”—–()\n]{1,90},\Z")
""" "A doctor in Dafniyah, west of Misrata, said"."""
INVERTED = re.compile(r"\s+(?:\S+\s+){0,6}\S+[.]?\Z")
ADVERBIAL = re.compile(
    r"\s*(?:in|on|at|to|by|via|through|during|after|before|of|from|for|as|that|this|last|late|early|earlier|later|today|yesterday|it|there"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at\s+least|more|about|some|up|nearly|almost|over|\d[\d,.]*)\b"
)
"""What stands behind a verb of saying that is no speaker: "said in a statement", "said on Friday", "said at least 40"."""
A_NAME = re.compile(
    r"(?:[A-Z][\w.’'-]*|al-[A-Z][\w-]*|de|van|von|bin|el|al|of|la)(?:\s+(?:[A-Z][\w.’'-]*|al-[A-Z][\w-]*|de|van|von|bin|el|al|of|la)){0,4}"
)
BEHIND_SPEAKER = frozenset("reported reports added announced".split())
"""Verbs whose object may follow: "reported losses" names no speaker, "reports Ann Lee" does."""
SAID_INSTEAD = re.compile(r"\b(?:(?:and|but)\s+(?:said|says|added|reported|blamed)|saying)\b")
""" "The agency denied the shelling and said two policemen were killed"."""
HE_SAID = re.compile(
    r"\b(?:he|she|they)\s+(?:also\s+|later\s+|has\s+|have\s+)?(?P<cue>said|says|say|added|adds|told|reported|estimated)\b"
)


VERB_FIRST = BEHIND_SPEAKER | {"said", "says"}
"""Verbs that may stand before who speaks; "told" does not."""


class Source(NamedTuple):
    """A source in a sentence: where its words stand, its cue, and the span that it vouches for."""

    start: int
    end: int
    cue: str
    scope: Span
    stance: Stance


class Clause(NamedTuple):
    """A clause that a verb of saying closes."""

    start: int
    end: int
    opens: bool
    """Whether it opens the sentence: its subject vouches for what follows only."""
    apart: bool
    """Whether it is parted from the clause before it: "..., but police said"."""


def attribution_of(text: str, lower: str, sentence: Span, *, span: Span) -> Attribution | None:
    """Who the sentence says vouches for the words at `span`; None where nobody is named.

    >>> t = "At least 12 people were killed, police said."
    >>> attribution_of(t, t.lower(), Span(0, len(t)), span=Span(0, 30)).source
    'police'
    """
    found = [
        source
        for source in sources(text, lower, sentence)
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
    # "He said it, citing hospital figures": it is he who says on.
    named = [source for source in sources(text, lower, before) if source.cue not in CITING] if pronoun else []
    if pronoun is None or not named:
        return None
    last = max(named, key=lambda source: source.start)
    name = " ".join(text[last.start : last.end].split())
    return Attribution(source=name, cue=pronoun["cue"], stance=Stance.ASSERTS, type=source_type(name))


@lru_cache(maxsize=128)
def sources(text: str, lower: str, sentence: Span) -> tuple[Source, ...]:
    """Every source that a sentence names; asked for once a claim, and a sentence may hold four."""
    cues = list(cues_in(lower, sentence))
    found = [named_after(text, lower, sentence, cue=cue) for cue in cues if cue.word in ACCORDING]
    for cue in cues:
        if cue.word in ACCORDING or says_something_else(text, lower, cue):
            continue
        found.append(named_before(text, lower, sentence, cue=cue) or named_behind(text, lower, sentence, cue=cue))
    return tuple(source for source in found if source is not None)


def named_after(text: str, lower: str, sentence: Span, *, cue: Cue) -> Source | None:
    """ "According to X": X up to the next comma. In ", and, according to X, 12 died" it vouches for what follows only."""
    start = cue.end
    while start < sentence.end and lower[start].isspace():
        start += 1
    end = source_end(text, lower, start, sentence=sentence)
    if end <= start:
        return None
    if cue.word in CITING and (UNCITED.search(lower, sentence.start, cue.start) or not is_speaker(lower[start:end])):
        return None  # "citing the new tax", "without citing any sources"
    behind = lower[sentence.start : cue.start].rstrip()
    joined = re.search(r"(?:\b(?:and|but|while|;)|;),?$", behind)
    scope = Span(end, sentence.end) if joined else sentence
    return Source(start, end, cue.word, scope, Stance.ASSERTS)


def source_end(text: str, lower: str, start: int, *, sentence: Span) -> int:
    """Where the words of a source that starts here end."""
    limit = min(sentence.end, start + LONGEST_SOURCE)
    stop = SOURCE_END.search(lower, start, limit)
    while stop is not None and goes_on(text, stop, sentence=sentence):
        stop = SOURCE_END.search(lower, stop.end(), limit)
    return stop.start() if stop else limit


def goes_on(text: str, stop: re.Match[str], *, sentence: Span) -> bool:
    """Whether a source goes on behind a stop: "U.S. officials", "Lt. Gen. Smith", "the WHO"."""
    if stop.group() == ".":
        return text[stop.start() - 1 : stop.start()].isalpha() and stop.end() < sentence.end
    return text.endswith(WHO_AGENCY, 0, stop.end())


def named_before(text: str, lower: str, sentence: Span, *, cue: Cue) -> Source | None:
    """ "X said 12 died" and "12 died, X said": the subject of the verb, back to the start of its clause."""
    before = lower[sentence.start : cue.start]
    quoted = cue.word == "quoted" and before.endswith(("was ", "were ", "is ", "been "))
    if cue.word.endswith(("ed", "said")) and not quoted and PASSIVE.search(before[-PASSIVE_REACH:]):
        # "Soldiers are reported to have been killed"
        return None
    behind = lower[cue.end : sentence.end] if cue.word in VERB_FIRST else ""
    stop = sentence.start + len(without_aside(text[sentence.start : cue.start].rstrip(), behind))
    if cue.word == "saying" and (issued := ISSUED.search(lower, sentence.start, stop)) is not None:
        stop = issued.start()
    clause = clause_before(lower, sentence, stop)
    subject = subject_in(text, lower, Span(clause.start, clause.end)) if clause else None
    if clause is None or subject is None:
        return None
    scope = scope_of(lower, sentence, clause, subject=subject, cue=cue)
    return Source(subject.start, subject.end, cue.word, scope, STANCE[cue.word])


def clause_before(lower: str, sentence: Span, stop: int) -> Clause | None:
    """The clause that ends at a place, without the word that joins it to the one before; None where a bracket hides it."""
    before = lower[sentence.start : stop]
    begin = clause_start(before)
    if begin is None:
        return None
    joined = JOINED.match(before, begin)
    apart = (joined is not None and not joined.group().startswith("as")) or before[:begin].rstrip().endswith(";")
    start = joined.end() if joined else begin
    return Clause(sentence.start + start, stop, opens=begin == 0 and joined is None, apart=apart)


def scope_of(lower: str, sentence: Span, clause: Clause, *, subject: Span, cue: Cue) -> Span:
    """What the subject of a verb of saying vouches for: ", police said" closes what stands before it too."""
    if SUBORDINATE.search(lower, max(sentence.start, subject.start - 40), subject.start):
        comma = lower.find(",", cue.end, sentence.end)
        return Span(subject.start, comma if comma >= 0 else sentence.end)
    if clause.opens and subject.start == clause.start:
        return Span(cue.end, sentence.end)
    # "The toll is 356, but rights groups say 900 died": the second clause has its own source.
    return Span(subject.start, sentence.end) if clause.apart or subject.start > clause.start else sentence


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
    if aside is None or (INVERTED.fullmatch(behind) and not VERBS_IN.search(behind) and not ADVERBIAL.match(behind)):
        return before
    subject = before[: aside.start()]
    clause = subject[clause_start(subject) or 0 :]
    if A_NAME.fullmatch(clause.strip()):
        # "Anna Orlova, a nurse at the clinic, said"
        return subject
    words = {*re.findall(r"[\w-]+", clause.lower()), *re.findall(r"[\w-]+", aside.group().lower())}
    return subject if words & SPEAKERS and not VERBS_IN.search(clause.lower()) else before


def named_behind(text: str, lower: str, sentence: Span, *, cue: Cue) -> Source | None:
    """ "12 died, said X": the verb first, then its subject."""
    if cue.word not in VERB_FIRST:
        return None
    before = lower[sentence.start : cue.start].rstrip()
    if not before.endswith((",", '"', "”", "''", "’", "'")) or ADVERBIAL.match(lower, cue.end):
        return None
    start = cue.end + 1
    end = source_end(text, lower, start, sentence=sentence)
    if not is_source(text[start:end], lower[start:end]):
        return None
    if cue.word in BEHIND_SPEAKER and not (text[start].isupper() or before[-1] != ","):
        return None
    return Source(start, end, cue.word, Span(sentence.start, cue.start), STANCE[cue.word])
