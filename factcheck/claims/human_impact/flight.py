"""Whether people who "fled" were displaced, or ran from a bang: "thousands fled the fighting", "hundreds fled in panic"."""

import re

from factcheck.claims.human_impact.tokens import Chunk
from factcheck.model import Hedge
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

FLED = frozenset("fled flee fleeing".split())
"""Forms that say nothing of a home; "fled their homes" is a trigger of its own."""

FOR_A_MOMENT = re.compile(r"\s+(?:in\s+(?:panic|terror|this|that|all)\b|for\s+cover\b|(?:from\s+)?the\s+scene\b)")
"""Right behind the verb: "fled in panic", "fled in this direction"."""

FROM_HOME = re.compile(
    r"""
    \b(?: homes? | houses? | villages? | towns? | cit(?:y|ies) | countr(?:y|ies) | regions? | areas? | provinces? | districts? | neighbou?rhoods?
        | homeland | capital | suburbs? | islands? | coast | borders? | camps? | abroad | exile | asylum | shelters? | countryside | hills | mountains
        | refugees? | frontier | enclave | territor(?:y|ies)
        | fighting | wars? | civil\s+war | violence | conflict | unrest | clashes | battles? | offensive | shelling | bombardment | bombing | air\s*strikes?
        | militants | rebels | insurgents | militias? | villagers | families | civilians | residents | raids? | repression | crackdown | persecution | poverty | famine | drought | massacres? | regime | troops | army | advanc(?:e|es|ed|ing)
        | floods? | flooding | flood-?waters? | waters | dam | storm | hurricane | typhoon | cyclone | tsunami | (?:earth)?quake | aftershocks? | eruption
        | volcano | lava | ash | landslides? | wildfires? | bushfires? | blazes? | evacuat\w+
        | higher\s+ground | since | so\s+far | already | to\s+date | each\s+day | every\s+day )\b
    """,
    re.VERBOSE,
)
"""What people leave for longer than an hour, where they go, and what drives them out."""

TO_A_NAME = re.compile(
    r"\s+(?:(?:(?:over|back|north|south|east|west)\s+)?(?:to|into|across|from|towards?|for)\s+)?(?:the\s+|neighbou?ring\s+|nearby\s+){0,2}"
    r"(?!(?:A[fs]|After|And|In|On|At|From|To|For|Over|The|When|While|During|But|Amid)\b)[A-Z][a-z]"
)
"""A name right behind the verb: "fled Libya", "fled to neighbouring Tunisia"."""

PERFECT = re.compile(r"\b(?:have|has|had|been)\b")
""" "5,000 have fled": a tally."""
MANY = 10_000
"""No crowd in one place is larger, or hardly ever."""
REACH = 130
"""Characters on either side of the claim in which such words stand."""


def is_of_a_moment(reading: Reading, sentence: Span, trigger: Chunk, *, span: Span, figure: Figure) -> bool:
    """Whether nothing says that those who fled left home: "dozens flee when a rocket lands in the stalls"."""
    if trigger.word not in FLED or figure.hedge is Hedge.NONE_OF:
        return False
    lower = reading.lower
    if FOR_A_MOMENT.match(lower, trigger.end, sentence.end):
        return True
    if (figure.lower or 0) >= MANY or PERFECT.search(lower, *span):
        return False
    near = Span(max(sentence.start, span.start - REACH), min(sentence.end, span.end + REACH))
    return FROM_HOME.search(lower, *near) is None and TO_A_NAME.match(reading.text, trigger.end, sentence.end) is None
