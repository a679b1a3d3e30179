"""What the words around a figure change: whether it is sure, which kind it is, whether it is denied, whether it is only a glimpse."""

import re
from decimal import Decimal

from factcheck.claims.firmness import MAYBE
from factcheck.claims.human_impact.tokens import Chunk
from factcheck.claims.human_impact.words import ROLE_OF
from factcheck.model import Hedge, Modality
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

NEAR, FAR = 60, 130
"""Characters around a claim in which such words stand: those that lean on it, and those that govern its clause."""

MAY_HAVE_CAUSED = re.compile(
    r"""
    \b(?: may | might | could ) \s+ (?:also\s+|well\s+)? (?: be \s+ (?:responsible|behind|to\s+blame) \b | have\s+(?:caused|claimed|led\s+to|resulted\s+in)\b )
      [^.;:,]{0,30} \Z
  | \b(?: believed | thought | suspected | presumed | alleged ) \s+ to \s+ (?:have\s+(?:caused|claimed|led\s+to|resulted\s+in|cost)|be\s+(?:responsible|behind|to\s+blame))\b
      [^.;:,]{0,30} \Z
  | \bsuspected\s+of\s+(?:causing|having\s+caused)\s [^.;:,]{0,20} \Z
  | \b(?: unconfirmed | unverified ) \s+ (?:reports?|claims?|accounts?|figures?|estimates?) \b [^.;:]{0,60} \Z
    """,
    re.VERBOSE,
)
SUSPECTED_DEATHS = re.compile(
    r"\b(?:possible|suspected|probable|presumed)\s+(?:\w+\s+){0,2}(?:deaths?|fatalities|casualties|injuries|victims)\Z"
)
ONLY_SUSPECTED = re.compile(r"[^.;]{0,60}\b(?:was|were|are|is)\s+(?:only|merely|just)\s+suspected\b")
"""Words that leave open whether it is so."""

MAY_BE_DUE = re.compile(r"\s+(?:that|which)\s+(?:may|might|could)\s+(?:also\s+|well\s+)?(?:be|have\s+been)\b")

DOUBTING = (
    "may",
    "might",
    "could",
    "believed",
    "thought",
    "suspected",
    "presumed",
    "alleged",
    "possible",
    "probable",
    "unconfirmed",
    "unverified",
)
"""A word of these stands in each of the above."""


def softened(reading: Reading, sentence: Span, span: Span, modality: Modality) -> Modality:
    """The modality of a claim, lowered where words around it leave open whether it is so: "149 possible deaths"."""
    if modality is not Modality.STATED:
        return modality
    lower = reading.lower
    if lower.startswith(MAYBE, span.start) or lower.endswith(MAYBE, 0, span.start):
        return Modality.POSSIBLE
    near = lower[max(sentence.start, span.start - FAR) : min(sentence.end, span.end + NEAR)]
    if not any(word in near for word in DOUBTING):
        return modality
    unsure = (
        SUSPECTED_DEATHS.search(lower, span.start, span.end)
        or MAY_HAVE_CAUSED.search(lower, max(sentence.start, span.start - FAR), span.start)
        or MAY_BE_DUE.match(lower, span.end, sentence.end)
        or ONLY_SUSPECTED.match(lower, span.end, sentence.end)
    )
    return Modality.POSSIBLE if unsure else modality


EITHER = re.compile(
    r"(?:,\s+[a-z]+){0,2},?\s+(?:or|and/or)\s+(?:\w+ly\s+)?(?P<verb>(?:made|left|rendered)\shomeless|(?P<held>(?:being\s+)?(?:in|under)\s+(?:\w+\s+)?"
    r"(?:detention|custody|captivity|prison|jail|hiding|exile|arrest|hospital))|[a-z]+)\b"
)
EITHER_BEFORE = re.compile(r"\b(?P<verb>[a-z]+)\s+(?:or|and/or)\s+\Z")
BODIES_OF = tuple(f"{body} of {the}" for body in ("bodies", "corpses", "remains") for the in ("", "the ", "at least "))
HURT = frozenset(["killed", "injured", "casualties"])


def either_kind(lower: str, sentence: Span, span: Span, *, kind: str) -> tuple[str | None, Span]:
    """The kind of a count that two verbs share, and its span: "hundreds were injured or killed" are casualties.

    None where no kind says both: "a few were killed or detained". Of whom there are bodies is dead: "the bodies of | two men who were shot".
    """
    if kind in HURT and lower.endswith(BODIES_OF, max(sentence.start, span.start - NEAR), span.start):
        return "killed", span
    behind = EITHER.match(lower, span.end, min(sentence.end, span.end + NEAR))
    before = EITHER_BEFORE.search(lower, max(sentence.start, span.start - NEAR), span.start)
    for found in (behind, before):
        if behind is not None and found is behind and behind["held"]:
            # "17 reporters are missing | or in detention"
            return None, Span(span.start, behind.end())
        role = ROLE_OF.get(tuple(found["verb"].split())) if found else None
        if found is None or role is None or role.tag not in "KJP" or role.kind == kind:
            continue
        whole = Span(min(span.start, found.start("verb")), max(span.end, found.end("verb")))
        return ("casualties" if {kind, role.kind} <= HURT else None), whole
    return kind, span


LET_OUT = re.compile(
    r"""
    \s(?:has|have|had|was|were)\s (?:(?:since|now|already|also|later|been|so\sfar)\s){0,3}
    (?P<how> removed | extracted | winched\sout | lifted\sout | cut\sfree | (?:brought|pulled|taken|got|carried|helped|led|cut)\s(?:out|from|to\s(?:safety|the\ssurface))
      | (?:found|located)\s(?:alive|safe|dead) | confirmed\sdead )\b
    (?P<dead> \s(?:dead|lifeless)\b )?
    """,
    re.VERBOSE,
)
FATE_OPEN = frozenset(["trapped", "missing"])


def outcome(lower: str, sentence: Span, span: Span, *, kind: str) -> tuple[str, Span]:
    """What became of some of the trapped or missing: "three of those trapped | have been removed" are rescued."""
    found = LET_OUT.match(lower, span.end, sentence.end) if kind in FATE_OPEN else None
    if found is None:
        return kind, span
    dead = found["dead"] or found["how"].endswith("dead")
    return ("killed" if dead else "rescued"), Span(span.start, found.end())


PICTURED = re.compile(r"\b(?:photos?|photograph|caption|pictured?|images?)\b[^.;]{0,90}\Z")
BESIDE = re.compile(r"\b(?:next\s+to|beside|near|around|over|past)\s+(?:the\s+)?\Z|\b(?:had|saw|see|seen|with)\s+\Z")
HELPED = re.compile(
    r"\b(?:help(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|tend(?:s|ed)?\s+to|comfort(?:s|ed)?|assist(?:s|ed)?|mov(?:e|es|ed)|had)\s+\Z"
)
SHOWS = re.compile(
    r"\b(?:show(?:s|ed|ing|n)?|saw|seen|see|display(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|bearing|bore|broadcast|film(?:s|ed)?|footage\s+of|(?:photo|picture|image|video)s?\s+of|dragg(?:ed|ing)|held|holding)\s+(?:the\s+|a\s+)?\Z"
)
SHOWN = re.compile(
    r"\s+(?:was|is|being|could\s+be|can\s+be|lay|lies|lying)?\s*(?:later\s+|still\s+)?(?:carried|shown|seen|displayed|paraded|dragged|lay|lies|lying|covered|on\s+(?:a|the)\s+(?:ground|street|floor|stretcher|road|bed))\b"
)
REMAINS = ("body of", "corpse of", "dead body", "a dead body", "remains of")
"""Words before one of those who suffered, who is no toll: "next to the body of a victim", "helped a wounded man"."""


def is_glimpse(lower: str, sentence: Span, span: Span, *, shown: bool) -> bool:
    """Whether one person is only seen, one of those who suffered: in a photo, beside a helper, next to a mourner.

    `shown` says that the noun phrase itself shows the kind: "an injured woman".
    """
    before = lower[max(sentence.start, span.start - FAR) : span.start]
    if lower.startswith(REMAINS, span.start):
        return bool(
            PICTURED.search(before)
            or BESIDE.search(before)
            or SHOWS.search(before)
            or SHOWN.match(lower, span.end, sentence.end)
        )
    return shown and (PICTURED.search(before) is not None or HELPED.search(before) is not None)


def is_on_view(lower: str, sentence: Span, span: Span) -> bool:
    """Whether people are those whom a picture shows: "a video shows 100 kidnapped schoolgirls"."""
    return SHOWS.search(lower, max(sentence.start, span.start - NEAR), span.start) is not None


FREED = re.compile(
    r"\b(?:releas(?:ed?|ing)|freeing|rescue|liberation|return|freedom|handover)\s+of\s+(?:the\s+|some\s+|all\s+|another\s+){0,2}\Z"
    r"|\b(?:freed|freeing|releas(?:ed|ing)|rescued|rescuing|liberated)\s+(?:the\s+|some\s+|another\s+)?\Z"
)


WANTED = re.compile(
    r"\b(?:demand|call|seek|sought|ask|urg|appeal|negotiat|obtain|campaign|press|want|plea)\w*\b[^.;:]{0,30}\Z"
)
"""Before a release that has not come: those held are all of them, as far as the sentence says."""


def is_of_the_freed(lower: str, sentence: Span, span: Span) -> bool:
    """Whether a count is of those let go, some of the taken: "the release of 80 students who had been kidnapped"."""
    first = max(sentence.start, span.start - NEAR)
    freed = FREED.search(lower, first, span.start)
    return freed is not None and WANTED.search(lower, first, freed.start()) is None


ONESELF = re.compile(r"\b(?:himself|herself|itself)\s+and\s+\Z")


def with_himself(reading: Reading, span: Span, people: Chunk) -> Figure | None:
    """The figure of "hurt himself and another guard", which is two; None where nobody is added to himself."""
    figure = people.figure
    if figure is None or figure.hedge is not Hedge.IMPLICIT_ONE or not people.additional:
        return None
    if not reading.lower.startswith("another", people.start) or not ONESELF.search(
        reading.lower, span.start, people.start
    ):
        return None
    two = Decimal(2)
    return figure._replace(amount=two, lower=two, upper=two, hedge=Hedge.EXACT)


OWN_WORDS = re.compile(
    r"""
    \b(?:where|which|who|whose|when|while|as|after|since|because|although|but)\b (?!\s+(?:\w+\s+)?(?:said|says|claimed|alleged|reported))
  | [;:\n] | [.]\s
  | \A \s+ (?:\w+\s+){0,4} (?:demands?|plans?|calls?|requests?|access|offers?|bids?|entry|visas?|proposals?|appeals?|truce|ceasefire) \b
    """,
    re.VERBOSE,
)
"""Words between a denial and a figure that take the figure out of it: "denied a link with events where troops killed hundreds"."""
DENIED_BEHIND = re.compile(
    r"\s*(?:\Z|[,.;\"”’)]|(?:it|this|that|by|on|any)\b|the\s+(?:report|claim|allegation|charge|accusation)s?\b)"
)
"""What stands behind a denial that closes what it denies: "12 were killed, which the army denied"; not "denied access"."""


def is_denied(lower: str, sentence: Span, span: Span, *, cue: str) -> bool:
    """Whether a verb of denial in the sentence denies what stands at `span`."""
    at = lower.rfind(cue, sentence.start, span.start)
    if at >= 0:
        return OWN_WORDS.search(lower[at + len(cue) : span.start]) is None
    at = lower.find(cue, span.end, sentence.end)
    return at < 0 or DENIED_BEHIND.match(lower[at + len(cue) : sentence.end]) is not None
