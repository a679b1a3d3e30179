"""Whose sentence, marriage or rule it was that lasted, and what a ban, a wait or a visit was of, for or to."""

import re
from collections.abc import Sequence

from factcheck.claims.duration.aims import NEAR, charge, tied
from factcheck.claims.duration.words import DRIVEN_BY, EMPTY, MONTHS, OWNED, SINGLE
from factcheck.claims.phrases import phrase_at, phrase_before
from factcheck.text.people import is_person_noun, is_person_singular
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, NameMention, Span

POSSESSED = re.compile(
    r"""
    \s?['’]s?\s+
    (?: [a-z]+ly\s+ | more\s+than\s+ | (?!(?:and|or|in|of|for|to|at|by|on|with|after)\b)[a-z]+\s+ )?
    \Z
  | ,\swhose\s+ (?:almost\s+|nearly\s+)? \Z
    """,
    re.VERBOSE,
)
""" "Ana Ruiz's | 30-year rule", "the Cubs' | 108-year wait", "the queen's harsh | 12-year reign", "Ana Ruiz, whose | 30-year rule"."""
SENTENCED_WHOM = re.compile(
    r"\bsentenc(?:ed|es|ing)\s+(?:(?:on|in|late|last)\s+\w+\s+)?(?P<whom>[^.;:]{2,90}?)\s+to\s+(?:\w+\s+){0,5}\Z"
)
DEED = re.compile(
    r"""
    (?: ,?\s who )?
    (?: \s+(?:has|had|have|was|were|is|are|been|being|also|later|then|already|could|may|might|will|would|now|each|both|to|be) ){0,5}
    \s+ (?: sentenced | jailed | imprisoned | condemned | handed | given | got | gets | received | receives | ordered | face[sd]? | facing | serv(?:ed|ing|es)
      | spent | spend | spends | spending | hospitali[sz]ed | detained | held | ruled | governed | trapped | stranded | quarantined | serve | questioned | interrogated ) \b
    [^.;:]{0,50} \Z
    """,
    re.VERBOSE,
)
""" "Ana Ruiz | was jailed for", "four brothers | could face"."""
ACTIVE = re.compile(
    r"\s+(?:sentenced|jailed|imprisoned|condemned|ordered|handed|given|gave)\s+(?:him|her|them|the|an?|his|two|three|four|five|[A-Z]).*",
    re.DOTALL,
)
AT_PLACE = (" at", " in", " near", " from", " of", " outside", " inside")
IN_POST = re.compile(r"\b(?:his|her|elected|appointed|serv(?:e|es|ed|ing))\b[^.;:]{0,40}\Z")
""" "Elected to | a four-year term"; a pledge that is good "for a two-year term" is nobody's."""
COUPLE = re.compile(r"\s(?:and|&)\s(?:(?:husband|wife|actor|actress|singer)\s)?\Z")
WHEN = frozenset(
    "night day week month year today yesterday tonight tomorrow morning evening afternoon weekend summer winter monday tuesday wednesday thursday friday saturday sunday".split()
)
HIS = re.compile(r"\b(?:his|her)\s+\Z")
WHO_AND = re.compile(r"\s(?:who|which|that)\s[^.;:,]{2,60}\sand\Z")
SEAT = re.compile(r"\s(?:in|at)\s(?:the\s)?(?P<where>[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,3}(?:\s?['’]s\s[A-Z]\w+)?)")
""" "A two-day meeting | in Selbe", "a stay | in Martha's Vineyard"."""
SUFFERED = frozenset("closure delay extension ban suspension postponement".split())
SUFFERS = re.compile(
    r"(?:\s+(?:has|had|have|was|were|is|are|been|being|also|later|then|already|could|may|might|will|would|now|be)){1,5}\s+"
    r"(?:closed|shut|delayed|postponed|extended|banned|suspended)\b[^.;:]{0,60}\Z"
)
WORK_ON = re.compile(
    r"(?:\A|\W)(?P<work>[A-Za-z]+(?:ing|ion|ment|work|talks|service|trials?|flights?))\s(?:on|of|at|in|for|to|from)\s(?:the\s|an?\s)?\Z",
    re.IGNORECASE,
)
""" "| Welding | on a tower has been suspended"."""
AHEAD = re.compile(r"[\s-]+(?:[a-z]+\s){0,2}[a-z]+,\s+")
PRONOUN = re.compile(r"\b(?:he|she|him|her|his)\b")
HERS = re.compile(r"\b(?:her|his|their)\s+(?:[a-z]+\s+)?\Z")
AFTER = re.compile(r"(?:\bAfter|,\safter)\s+\Z")
""" "After | 33 years in power, Ana Ruiz left"; but "when she leaves after eight years in office, Ben Okri will"."""
WHOSE_IS_HIS = re.compile(r"(?P<owner>[A-Z][\w-]+(?:\s[A-Z][\w-]+)*)\s?['’]s\s(?=[^.;:]*\Z)")
""" "| Ana Ruiz | 's attempt to put down the rebellion against her"."""
WHO_RULED = re.compile(
    r"\b(?:man|woman|one|leader|dictator|president|king|queen|ruler|family|party|regime|strongman|colonel|general)\s(?:who|that|which)\s(?:has\s|had\s)?(?:ruled|governed|led)\b"
)
""" "Ana Ruiz wants to be rid of the man who has ruled for | 42 years": not of her."""
NO_OBJECT = frozenset(
    "he she they him her them us it me both each in on to at by for last late again earlier this".split()
)
BY_LAW = re.compile(r"\b(?:carr(?:y|ies|ied|ying)|penalt(?:y|ies)|punishable)\b[^.;:]{0,60}\Z")
""" "The charge, he said, carries | up to a year in prison"."""


def owned(reading: Reading, figure: Figure, *, of: str, start: int, end: int) -> str | None:
    """What lasted with its owner or aim: "rule of Ana Ruiz"; None where it says little alone and nobody is named."""
    head = of.split()[-1]
    sentence = reading.sentence(figure.start)
    tie = tied(reading, sentence, end, head=head)
    if of not in OWNED and head not in OWNED:
        owner = None if tie else possessor(reading, sentence, start)
        if owner is None and not tie and not says_enough(of):
            return named_otherwise(reading, sentence, Span(start, end), of=of, head=head)
        return f"{of} of {owner}" if owner else f"{of}{tie}"
    alone = of in DRIVEN_BY or head in DRIVEN_BY
    if alone and tie.startswith((" of ", " by ")):
        return f"{of}{tie}"
    owner = possessor(reading, sentence, start) or doer(reading, sentence, figure, of=of)
    if owner is None or (owner.isupper() and len(owner) > len("NASA")):
        # "SELBE - The president, late in his | five-year term"
        return of if alone and says_enough(of) else None
    why = charge(reading, sentence, end) if "sentence" in of else ""
    return f"{of} of {owner}{why}"


def says_enough(of: str) -> bool:
    """Whether a noun alone, or with what kind it is, tells what lasted: "siege", "rescue operation", but not "search"."""
    words = [word for word in of.lower().split() if word not in EMPTY]
    return len(words) > 1 or words == [] or words[0] in SINGLE


def named_otherwise(reading: Reading, sentence: Span, span: Span, *, of: str, head: str) -> str | None:
    """A bare noun with the place behind it, or with what was closed or put off; None where neither is told."""
    there = SEAT.match(reading.text, span.end, sentence.end)
    if there is not None and there["where"].split()[0].lower() not in MONTHS:
        return f"{of} {' '.join(there.group().split())}"
    if head not in SUFFERED:
        return None
    deed = SUFFERS.search(reading.text, max(sentence.start, span.start - NEAR), span.end)
    phrase = phrase_before(reading.text, deed.start(), floor=sentence.start) if deed else None
    if phrase is None:
        return None
    work = WORK_ON.search(reading.text, sentence.start, phrase.start)
    start = work.start("work") if work else phrase.start
    told = reading.text[start : phrase.end]
    return f"{of} of {told[0].lower()}{told[1:]}" if work and start == sentence.start else f"{of} of {told}"


def possessor(reading: Reading, sentence: Span, position: int) -> str | None:
    """The owner right before: "the president's | 30-year rule"."""
    found = POSSESSED.search(reading.text, max(sentence.start, position - 30), position)
    phrase = phrase_before(reading.text, found.start(), floor=sentence.start) if found else None
    if phrase is None:
        return None
    if reading.lower[phrase.start : phrase.end].split()[-1] in WHEN:
        # "The night's | 90-minute debate"
        return None
    for name in reading.names_in(sentence):
        if name.end == phrase.end:
            return reading.text[name.start : name.end]
    words = reading.text[phrase.start : phrase.end]
    if HIS.search(reading.lower, sentence.start, phrase.start) is None:
        return words
    # "Ben Okri and his family's | 30 years in power"
    people = [name for name in reading.names_in(Span(sentence.start, phrase.start)) if name.type == "person"]
    person = only_one(reading, sentence, people, before=phrase.start)
    return f"{person}'s {words}" if person else words


def doer(reading: Reading, sentence: Span, figure: Figure, *, of: str) -> str | None:
    """Who was sentenced, married or trapped: whom the verb takes, its subject, or the one person named so far."""
    floor = max(sentence.start, figure.start - NEAR)
    ahead = AHEAD.match(reading.text, figure.end, sentence.end)
    people = [name for name in reading.names_in(sentence) if name.type == "person"]
    told = [name for name in people if ahead and name.start == ahead.end()]
    his = HERS.search(reading.lower, sentence.start, figure.start)
    driven = of.split()[-1] in DRIVEN_BY or of in DRIVEN_BY
    if told and (his or (driven and AFTER.search(reading.text, sentence.start, figure.start))):
        # "During her 50-year career, | Ana Ruiz sold", "after 33 years in power, | Ana Ruiz left"
        return reading.text[told[0].start : told[0].end]
    people = [name for name in people if name.end <= figure.start]
    if of == "marriage":
        return couple(reading, people)
    if driven:
        owner = whose(reading, sentence, figure.start) if his else None
        owner = owner or (only_one(reading, sentence, people, before=figure.start) if his else None)
        if owner is not None:
            return owner
        if WHO_RULED.search(reading.lower, floor, figure.start):
            return None
        of_one = of.startswith("time in") or IN_POST.search(reading.lower, floor, figure.start)
        # Forty years of emergency rule need not be those of the president who ended them.
        return (
            only_one(reading, sentence, people, before=figure.start)
            if of_one or "ruled" in reading.lower[floor : figure.start]
            else None
        )
    if of.split()[-1] == "term" and not IN_POST.search(reading.lower, floor, figure.start):
        return None
    whom = SENTENCED_WHOM.search(reading.text, floor, figure.start)
    if whom is not None and whom["whom"].split()[0].lower() not in NO_OBJECT:
        named = [name for name in people if name.start >= whom.start("whom")]
        # "The killer of Ben Okri" is not he.
        by_name = named and " of " not in reading.text[whom.start("whom") : named[0].start]
        return reading.text[named[0].start : named[0].end] if by_name else without_article(whom["whom"])
    if BY_LAW.search(reading.lower, floor, figure.start):
        return None
    deed = DEED.search(reading.text, floor, figure.start)
    if deed is not None and ACTIVE.fullmatch(deed.group()):
        # "A judge sentenced him to ten years"
        deed = None
    before = [name for name in people if deed and name.end == deed.start()]
    if before:
        return reading.text[before[0].start : before[0].end]
    phrase = phrase_before(reading.text, deed.start(), floor=sentence.start) if deed else None
    if phrase is not None:
        convict = reading.text[phrase.start : phrase.end]
        # "A girl who sent him a photo | may face ten years"
        return convict if "sentence" not in of or convict != convict.lower() or is_somebody(convict) else None
    related = WHO_AND.search(reading.text, floor, deed.start()) if deed else None
    if related is not None:
        # "Two teachers who had been seized and | jailed"
        phrase = phrase_before(reading.text, related.start(), floor=sentence.start)
        return reading.text[phrase.start : phrase.end] if phrase else None
    return opening(reading, sentence, deed) or only_one(reading, sentence, people, before=figure.start)


def whose(reading: Reading, sentence: Span, position: int) -> str | None:
    """The last owner named before "his" or "her": "Assad's struggle against the revolt over his | 11-year rule"."""
    owners = WHOSE_IS_HIS.finditer(reading.text, max(sentence.start, position - NEAR), position)
    places = {name.start for name in reading.names_in(sentence) if name.type in ("place", "organization")}
    named = [each for each in owners if each.start() not in places and each["owner"].lower() not in WHEN]
    return named[-1]["owner"] if named else None


def is_somebody(words: str) -> bool:
    """Whether a phrase ends in people: "four soldiers"."""
    return is_person_noun(words.split()[-1]) or is_person_singular(words.split()[-1])


def opening(reading: Reading, sentence: Span, deed: re.Match[str] | None) -> str | None:
    """The person that opens a sentence of two verbs: "The pilot pleaded guilty and | was jailed"."""
    if deed is None or not reading.lower.endswith(" and", 0, deed.start()):
        return None
    phrase = phrase_at(reading.text, sentence.start, stop=deed.start())
    if phrase is None or not is_person_singular(reading.lower[phrase.start : phrase.end].split()[-1]):
        return None
    return reading.text[phrase.start : phrase.end]


def couple(reading: Reading, people: Sequence[NameMention]) -> str | None:
    """The two who were married: "Ana Ruiz and Ben Okri"; one where only one is named."""
    for left, right in zip(people[-2::-1], people[:0:-1], strict=False):
        if COUPLE.fullmatch(reading.text, left.end, right.start):
            return reading.text[left.start : right.end]
    return reading.text[people[0].start : people[0].end] if len(people) == 1 else None


def only_one(reading: Reading, sentence: Span, people: Sequence[NameMention], *, before: int) -> str | None:
    """The one person named in the sentence, or in the one before it, where only "he" or "her" stands in this one."""
    if not people and sentence.start > 1 and PRONOUN.search(reading.lower, sentence.start, before):
        previous = reading.sentence(sentence.start - 1)
        people = [
            name
            for name in reading.names_in(previous)
            if name.type == "person" and not reading.lower[previous.start : name.start].rstrip().endswith(AT_PLACE)
        ]
    names = {reading.text[name.start : name.end].split()[-1] for name in people}
    # "Mr. Ruiz's father was sentenced": not he.
    if len(names) != 1 or reading.text.startswith(("'s", "’s", " 's", " ’s"), people[-1].end):
        return None
    return reading.text[people[0].start : people[0].end]


def without_article(words: str) -> str:
    """ "The four soldiers" are "four soldiers"."""
    return re.sub(r"^(?:the|a|an)\s+", "", " ".join(words.split()))
