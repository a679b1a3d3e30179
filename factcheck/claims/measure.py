"""What the rules for measures share: the draft of a figure with what is measured."""

import re

from factcheck.claims.context import context
from factcheck.claims.draft import Draft
from factcheck.claims.firmness import is_maybe, is_told_of, weighed
from factcheck.claims.modality import modality_of, never_was, own_clause
from factcheck.model import Modality
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

NOUN_PHRASE = re.compile(
    r"(?:(?:the|a|an|its|their|his|her|our|this|these|those)\s+)?"
    r"(?P<noun>(?!the\b|a\b|an\b|to\b|in\b|of\b)[^\W\d_][\w'’&-]*(?:\s+(?!in\b|on\b|at\b|by\b|to\b|for\b|from\b|with\b|and\b|or\b|that\b|which\b|who\b"
    r"|was\b|were\b|is\b|are\b|has\b|have\b|had\b|will\b|would\b|since\b|after\b|before\b|during\b|as\b|but\b|over\b|said\b|when\b|while\b|said\b)"
    r"[^\W\d_][\w'’&-]*){0,4})",
    re.IGNORECASE,
)
"""Up to five words that name a thing, up to the next preposition, verb or stop."""

DEMANDED = re.compile(
    r"""
    \b(?: (?:should|ought\s+to|must(?!\s+(?:re)?pay\b))
      | (?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|implor(?:e|es|ed)|beg(?:s|ged)?|want(?:s|ed)?|call(?:s|ed|ing)?\s+(?:on|for|upon))
        \s+(?:(?!to\s)[^\s,.;:]+\s+){1,6}to
    )\s(?!(?:[^,;]*\s)?(?:and|valued|worth)\s)[^,;]{0,45}\Z
    """,
    re.VERBOSE,
)
"""Words that make a figure what somebody would like to see: "urged the bank to give"."""
REACH = 240
"""Characters around a figure in which what it measures is looked for, however long the sentence is."""

PHRASE_ENDS = frozenset(
    """
        remain remains remained seem seems seemed said say says think thinks believe believes want wants support supports oppose opposes favor favors favour approve approves disapprove
        live lives went go goes going came come comes made make makes lost lose won win had do does did can cannot may must not now than so if
        then also just still being burnt took take takes got get gets felt feel held hold fell rose grew left gave give saw see per where who
        within without following reporting due including involving very more less both all as off out up down over throughout across around
        thought knew know knows told rated voted feel sits sit stand stands stood whom whose because until unless though although against between about under among amid via like today yesterday tomorrow monday tuesday
        wednesday thursday friday saturday sunday last next this that these those it they he she we you i
    """.split()
)
"""Words that end a noun phrase once it has begun, besides those of its pattern and participles ("forest burned")."""
ADVERB_LIKE = frozenset(
    "family supply assembly july italy ally rally monopoly anomaly elderly daily weekly monthly early".split()
)
"""Words in -ly that are no adverbs of manner."""
DETERMINERS = frozenset("the a an any some no each every this these those their its his her our".split())
POSSESSIVE = re.compile(r"\s['’]s\s+")
"""Some feeds set it apart: "Italy 's consumption"."""
SPOKEN = re.compile(r"\S+")


def around(reading: Reading, figure: Figure) -> Span:
    """The sentence of a figure, as far as it is near."""
    sentence = reading.sentence(figure.start)
    return Span(max(sentence.start, figure.start - REACH), min(sentence.end, figure.end + REACH))


def measure(
    reading: Reading,
    kind: str,
    figure: Figure,
    *,
    span: Span,
    of: str | None,
    between: tuple[str, ...] = (),
    possible: bool = False,
) -> Draft:
    """The draft of a measure claim at `span`, around its figure; `possible` where its own words say that it may come."""
    near = around(reading, figure)
    before, behind = reading.lower[near.start : figure.start], reading.lower[span.end : near.end]
    possible = (possible and not is_told_of(reading.lower, span.end)) or is_maybe(reading.lower, figure)
    modality = Modality.POSSIBLE if possible else modality_of(before, behind, trait=kind == "age")
    if modality is Modality.POSSIBLE and not possible and is_told_of(reading.lower, span.end):
        modality = Modality.STATED
    fields = {
        "quantity": weighed(reading, figure, floor=near.start).quantity(),
        "of": of,
        "between": between,
        "modality": modality,
        **context(reading, reading.sentence(figure.start), span),
    }
    return Draft(kind, span.start, span.end, fields)


def is_unreal(reading: Reading, position: int) -> bool:
    """Whether the words before a place tell of what never came: "would have paid", "had expected the talks to last"."""
    sentence = reading.sentence(position)
    return never_was(reading.lower[max(sentence.start, position - REACH) : position])


def is_demanded(words: str) -> bool:
    """Whether words before a figure only ask for it: "the firm should commit", "urged donors to give"."""
    return DEMANDED.search(own_clause(words)) is not None


def noun_phrase_at(reading: Reading, position: int, *, stop: int) -> Span | None:
    """The noun phrase that starts at a position, without its article."""
    found = NOUN_PHRASE.match(reading.text, position, stop)
    return Span(*found.span("noun")) if found else None


def things_at(reading: Reading, position: int, *, stop: int) -> Span | None:
    """The noun phrase at a position up to the first word that cannot belong to it: "forest" of "forest burned last week"."""
    phrase = noun_phrase_at(reading, position, stop=stop)
    if phrase is None:
        return None
    kept: list[Span] = []
    for word in SPOKEN.finditer(reading.lower, phrase.start, phrase.end):
        spoken = word.group()
        if spoken in DETERMINERS and len(kept) > 1:
            # "The public thought the war", "oil poses any danger": the word before is the verb.
            kept.pop()
        adverb = spoken.endswith("ly") and spoken not in ADVERB_LIKE
        if spoken in PHRASE_ENDS or spoken in DETERMINERS or (kept and (adverb or spoken.endswith("ed"))):
            break
        kept.append(Span(*word.span()))
    while kept and reading.lower[kept[-1].start : kept[-1].end] == "of":
        kept.pop()
    if not kept:
        return None
    owned = POSSESSIVE.match(reading.text, kept[-1].end, stop) if kept[-1].end == phrase.end else None
    if owned is None:
        return Span(phrase.start, kept[-1].end)
    owner = things_at(reading, owned.end(), stop=stop)
    return Span(phrase.start, owner.end) if owner else None
