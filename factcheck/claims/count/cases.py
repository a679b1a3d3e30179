"""Counts that say something only with what follows: cases of a disease, charges; and two nouns that share a number."""

import re
from typing import NamedTuple

from factcheck.claims.count.around import said
from factcheck.claims.count.words import CASE_WORDS
from factcheck.claims.phrases import chain_at, phrase_at
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

OF_AHEAD = re.compile(
    r"\s+of\s+(?!them\b|those\b|these\b|its\b|their\b|his\b|her\b"
    r"|the\b(?!\s+(?:[\w-]+\s+){1,3}(?:virus|flu|disease|fever|infection|illness|strain|bacterium|disorder|syndrome)\b))(?:the\s+)?"
)
""" "Of the dengue virus" names the disease, "of the cases" a part of them."""
TWO_SORTS = re.compile(r"[a-z-]+(?:ed|al|ic|ive|ous)\s(?:and|or)\s[a-z-]+(?:ed|al|ic|ive|ous)\s(?=[a-z])")
CHARGE = 60
"""Characters in which a charge, a disease or a country is named."""
AND_AHEAD = re.compile(r"\s+and\s+(?!the\b|an?\b)(?=[^\W\d_])")
SECOND_ENDS = re.compile(
    r"\s*(?:[.,;:)”\"!?–—\n]|\Z)|\s+(?:in|of|on|at|from|for|by|with|across|during|after|before|over|following|related|as|against|since|when|while|to|--|last|and\s+(?:is|was|has|had|were|are|will|faces?))\b"
)
"""What follows the second of two charges: otherwise it is the subject of a clause of its own."""
VERB_AHEAD = re.compile(r"\s+(?:were|are|have|had|remain|that|which)\b")
LAST_CLOSING = re.compile(r"\b(?!of\b|with\b|and\b|said\b|that\b|as\b|by\b|in\b|to\b|from\b)[a-z]+\s\Z")
"""A word right before a number of which it may be the object: what "and" joins may open a clause."""
ELSEWHERE = frozenset("there prior worldwide nationwide globally overall here".split())
"""Words behind a disease that do not belong to its name."""
PLACE_AHEAD = re.compile(
    r"(?:\s+(?:(?:have|has|had|were|was|are|is|been|being|now|so\s+far|already)\s+){0,4}(?:confirmed|reported|recorded|found|detected|investigated|registered|diagnosed|seen|identified))?"
    r"\s+(?:in|across|throughout)\s+(?:the\s+)?"
)
""" "Nine cases | have been reported in | Chad"."""
STRAIN = re.compile(r"\s[A-E](?:\s?\(\s?H\d+N\d+\s?\))?(?:\s(?:infection|virus|flu))?(?=[\s.,;:)]|\Z)")
""" "Cases of influenza | A (H1N1) infection"."""
AND_PLACE = re.compile(r"(?:\s*,\s+|\s+and\s+|,\s+and\s+)(?:the\s+)?")
NO_DISEASE = frozenset("confirmed suspected probable new reported".split())
HAS_CASES = re.compile(
    r"(?::|\b(?:has|have|had|reported|reports|confirmed|recorded|records|registered|announced|counted)(?:\s+(?:had|now|already|confirmed|reported|recorded|seen))?)\s+\Z"
)
RELATIVE = frozenset(
    (
        "",
        "which",
        "which has",
        "has",
        "had",
        "have",
        "now",
        "currently",
        "officials",
        "which now",
        "also",
        "authorities",
    )
)
"""What may stand between a country and the verb whose object its cases are."""
FAR = 70


class Counted(NamedTuple):
    """What is counted, as written, and where its words start and end."""

    start: int
    end: int
    of: str
    possible: bool = False
    bare: bool = False
    """Nothing but the noun is said, so that it would be held against any other of the story."""


def linked(reading: Reading, figure: Figure, phrase: Span, of: str) -> Counted | None:
    """ "3,000 cases of cholera", "12 counts of fraud and forgery", "40 confirmed Ebola cases"."""
    ahead = OF_AHEAD.match(reading.lower, phrase.end)
    pair = TWO_SORTS.match(reading.lower, ahead.end()) if ahead else None
    if ahead is not None and pair is not None:
        # "Cases of | armed and unarmed | revolts"
        shared = chain_at(reading.text, pair.end(), stop=pair.end() + CHARGE)
        if shared is None:
            return None
        return of_disease(reading, figure, Span(phrase.start, shared.end), of=said(reading, phrase.start, shared.end))
    noun = chain_at(reading.text, ahead.end(), stop=ahead.end() + CHARGE) if ahead else None
    if noun is not None and reading.lower[noun.start : noun.end] in (
        "people",
        "persons",
        "men",
        "women",
        "children",
        "civilians",
        "patients",
    ):
        # "Cases of | people who have disappeared"
        return None
    if noun is not None:
        strain = STRAIN.match(reading.text, noun.end)
        noun = Span(noun.start, strain.end()) if strain else with_second(reading, noun)
        last = reading.lower[noun.start : noun.end].rsplit(None, 1)
        if len(last) > 1 and last[1] in ELSEWHERE:
            noun = Span(noun.start, noun.start + len(last[0]))
        return of_disease(reading, figure, Span(phrase.start, noun.end), of=said(reading, phrase.start, noun.end))
    words = reading.lower[phrase.start : phrase.end].split()
    if not CASE_WORDS.intersection(words) - {"new"}:
        return None
    found = of_disease(reading, figure, phrase, of=of)
    # "Eight suspected cases": of what and where is for the story around to say.
    return found._replace(bare=found.of == of and not CASE_WORDS.intersection(words) - NO_DISEASE)


def with_second(reading: Reading, noun: Span) -> Span:
    """A noun with the one that "and" joins to it, where the words behind say that it ends there: "fraud and forgery in"."""
    ahead = AND_AHEAD.match(reading.text, noun.end)
    second = phrase_at(reading.text, ahead.end(), stop=ahead.end() + CHARGE) if ahead else None
    if second is not None and reading.figures_in(second):
        # "Two counts of robbery and | two counts of assault"
        return noun
    if second is None or not SECOND_ENDS.match(reading.lower, second.end):
        return noun
    return Span(noun.start, second.end)


def with_second_thing(reading: Reading, figure: Figure, phrase: Span) -> Span:
    """Things with others that share their number: "40 tanks and armoured vehicles were seen"."""
    both = with_second(reading, phrase)
    if both == phrase and LAST_CLOSING.search(reading.lower, max(0, figure.start - 20), figure.start):
        return phrase
    ahead = AND_AHEAD.match(reading.text, phrase.end)
    second = phrase_at(reading.text, ahead.end(), stop=ahead.end() + CHARGE) if ahead else None
    if second is None or not reading.lower[second.start : second.end].endswith(("s", "aircraft")):
        return phrase
    if reading.figures_in(second):
        # "Five vehicles and two launchers"
        return phrase
    ends = both != phrase or VERB_AHEAD.match(reading.lower, second.end)
    return Span(phrase.start, second.end) if ends else phrase


def of_disease(reading: Reading, figure: Figure, phrase: Span, *, of: str) -> Counted:
    """Cases with the country they are told of: "Spain has 20 confirmed cases" are those in Spain."""
    place = where_at(reading, figure, phrase)
    return Counted(figure.start, phrase.end, f"{of} in {place}" if place else of)


def where_at(reading: Reading, figure: Figure, phrase: Span) -> str | None:
    """The place of cases: right behind them, before a colon ("Spain: 20 cases"), or as the subject that has them."""
    ahead = PLACE_AHEAD.match(reading.text, phrase.end)
    if ahead is not None:
        return places_at(reading, ahead.end())
    first = max(reading.sentence(figure.start).start, figure.start - FAR)
    subject = HAS_CASES.search(reading.lower, first, figure.start)
    names = [name for name in reading.names_in(Span(first, subject.start())) if name.type == "place"] if subject else []
    if subject is None or not names or reading.lower[names[-1].end : subject.start()].strip(" ,") not in RELATIVE:
        return None
    return said(reading, names[-1].start, names[-1].end)


def places_at(reading: Reading, position: int) -> str | None:
    """The places named from here on: "California and Texas", "Chad, Niger and Mali"; None where none is."""
    end = 0
    for name in reading.names_in(Span(position, position + 2 * CHARGE)):
        if name.type != "place" or (
            name.start != position if not end else not AND_PLACE.fullmatch(reading.text, end, name.start)
        ):
            break
        end = name.end
    return said(reading, position, end) if end else None
