"""What a share is a share of, said so fully that two shares of different things never look alike.

"46 percent of voters approve" measures voters who approve, not voters; "a rise in the number of computers" measures no number. The words
go on over "of" ("value of the pound"), over a shared head noun ("oil and gas output") and over the verb behind them; where they
go on in a way that cannot be told, there is no base.
"""

import re

from factcheck.claims.measure import SPOKEN, things_at
from factcheck.claims.predicates import BETWEEN, DOUBTFUL, FINITE, NOBODY
from factcheck.text.people import is_person_noun
from factcheck.text.reading import Reading
from factcheck.text.values import Span

HOLLOW = frozenset(
    """
        majority minority share shares stock stocks number numbers amount amounts level levels rate rates stake stakes percentage proportion period time times
        value price prices ratio index total volume figure figures size cost costs rest part quarter year month week day thing things lot case point
        terms order average
    """.split()
)
"""Nouns that say nothing alone: the one behind their "of" is measured."""
OWNED = frozenset("share shares stock stocks value price prices size cost costs time terms".split())
"""Those of them that are enough where it is told whose they are: "BP's shares"."""
OF_AHEAD = re.compile(r"\s+(?:of|for)\s+(?:(?:the|a|an|all|its|their|his|her|our|this|these|those)\s+)*")
IN_AHEAD = re.compile(r"\s+(?:of|in)\s+(?:(?:the|a|an|all|its|their)\s+)*")
INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}\s+")
""" "3 percent of U.S. output": no stop ends the phrase here."""
AND_AHEAD = re.compile(r"\s+(?:and|or)\s+(?P<next>[^\W\d_][\w'’-]*)")
CONJUNCT_ENDS = re.compile(
    r"\s*(?:[.,;:)”\"!?]|\Z|\n)|\s+(?:in|of|on|at|from|for|by|with|across|during|were|are|have|had)\b"
)
"""What follows the second of two things that share a percentage: "houses and shops in the town"."""
PARTICIPLE = re.compile(
    r"(?<=s)\s+[a-z]+ing\Z|\s+(?:originating|living|working|using|following|coming|leaving|going|reporting|arriving|operating|flowing|entering)\Z"
)
BEHIND_VERB = re.compile(r"\s+(?:in|on|at|for|from|with|to|under|into|out|through)\b")
REDUCED = re.compile(r"[^\W\d_A-Z]\s[A-Z][a-z]+\s[a-z]+s\Z")
""" "The capacity Norcorp lists": a clause."""
RUNS_ON = re.compile(
    r"(?<![\w'’-])(?!arms|sales|sports|news|savings|drugs|goods|services|rights|operations|communications|sciences|politics|economics|business|species|series|gas|damages|claims|ones|always)"
    r"[a-z]{3,}(?<![su])s\s(?!force|staff|tax|paid|made|sold|held|lost|won|left|cast|laid|hit|met|led|fed|shot|born|torn|worn|alone|aboard|overseas)"
    r"[a-z]{3,}(?<!s)(?<!ed)(?<!ing)(?<!wn)(?<!en)(?<!ut)(?<!nt)(?<!ilt)(?<!ght)(?<!ople)\Z"
)
""" "Homes | fester in vacancy": a plural with a verb that the list does not have."""
GARBLED = re.compile(r"[\"“”]|\s+[\"“”\d]|\.(?=[^\W\d_])|\s?['’]\w")
"""Behind words that are cut in the middle: a name with a number, a quoted word, "U" of "U.S."."""
PREDICATE = re.compile(r"\s+(?P<words>[^\W\d_][^.,;:()“”\"!?\n–—]*)")
CUT = re.compile(
    r"\s+(?:while|but|and\s+that|whereas|although|though|compared|according|since|--|with\s+(?=\d)|(?:and|as)\s+(?=\d|more\s+than\b|some\b|about\b|nearly\b|almost\b|the\b|an?\b|it\b|he\b|she\b|they\b|we\b|only\b|just\b))"
)
GOES_ON = re.compile(r"\s?(?:[\"“”(]|[.,:](?=\w)|-\s)")
"""Behind a predicate that is cut in the middle: "is considered “residual”"."""
ABBREVIATED = frozenset("mr mrs ms dr gen sen rep gov st sgt col lt vs no".split())
VERBS = "|".join(sorted(FINITE))
SURE_VERBS = "|".join(sorted(FINITE - DOUBTFUL))
PLACED = re.compile(
    rf"""
    \s+ (?P<place>
      (?: in | at | on | from | with | under | over | between | among | aged | across | within | without | outside | by | near ) \s+
      (?: (?! (?: and | or | but | who | which | that | than | as | when | if | to | while | after | before | {VERBS} ) \b ) \w[\w'’-]* \s+ (?:and\s+(?=\d))? ){{0,6}}?
      (?! (?: {VERBS} ) \b ) \w[\w'’-]*
    )
    (?P<aside> ,\s (?!(?:and|or|but|which|who|while|according)\b) [^,.;:()\n]{{3,60}} , )?
    (?= \s+ (?: {SURE_VERBS} ) \b )
    """,
    re.VERBOSE,
)
"""Where the things are, before the verb: "40 percent of people in the survey think"."""
CAN_BE_LEFT = re.compile(
    r"\s*(?:[.,;:)!?–—]|\Z|\n)"
    r"|\s+(?:--|[–—]|on|at|from|for|by|with|during|to|in|into|and|or|but|while|as|after|before|since|when|because|if|last|this|next|over|off|out|under|through|via"
    r"|within|without|between|among|until|than|compared|per|each|across|today|yesterday|ago|so|according|\()(?!\w)"
)
"""What may follow a base that is told in full."""
PREDICATE_AT_MOST = 13
DONE_BY = re.compile(r"(?:\s+(?:out|up|off|down))?\s+by\s+(?=[^\W\d_])")
PARTICIPLES = frozenset("paid made sold held bought lost won built".split())
ROW_AT_MOST = 10
"""Words that a row of participles may add."""
DONE = r"[a-z]+(?:ed|wn|en|ut|nt|ught)(?:\s+(?:off|down|up|out|away))?(?:\s+(?:by|with|from|in)\s+(?:the\s+)?[a-z]+)?"
IN_ROW = re.compile(
    rf"(?:,\s+{DONE})*,?\s+(?:and|or)\s+(?:otherwise\s+|also\s+|then\s+)?{DONE}(?=\s*[.,;:)]|\s+from\b|\s+in\b|\s+by\b|\Z)"
)
ROW_AHEAD = re.compile(r",\s+[a-z]+ed(?:\s+(?:off|down|up|out|away))?(?:\s+by\s+[a-z]+)?(?:,|\s+(?:and|or)\s)")
PARTICIPLE_LAST = re.compile(r"(?:ed|wn|en|ut|nt|ught)\Z")
ASKED = frozenset("you they we he she it i".split())
AUXILIARIES = frozenset("are were is was have has had do did does will would can could may might must should".split())


SOME_DAY = re.compile(r"\b(?:that|who)\s+(?:will|would|can|could|may|might|should|must|is|has|does|do)\b")
PARTICIPLE_ALONE = re.compile(r"(?:ed|wn|educated)\Z")
""" "35 percent of the blown-out well"."""
UNDONE = re.compile(r"\s(?:known|believed|thought|said|estimated|expected|reported|found)\Z")
""" "People known | to have been infected"."""


def base_at(reading: Reading, position: int, *, stop: int) -> tuple[int, str] | None:
    """Where the words end that name a base, and the base: ("of") "voters who approve"."""
    noun = noun_at(reading, position, stop=stop)
    if noun is None:
        return None
    of = words_of(reading, noun)
    if (
        UNDONE.search(of)
        or of.lower().startswith("there ")
        or (" " not in of and of.islower() and PARTICIPLE_ALONE.search(of))
    ):
        return None
    head = of.lower().split()[-1]
    placed = PLACED.match(reading.lower, noun.end, stop)
    if placed is not None:
        there = Span(noun.start, placed.end("place"))
        return done(reading, there, words_of(reading, there), head=head, stop=stop, position=placed.end())
    doers = (
        DONE_BY.match(reading.lower, noun.end, stop) if PARTICIPLE_LAST.search(head) or head in PARTICIPLES else None
    )
    by = things_at(reading, doers.end(), stop=stop) if doers else None
    if by is not None:
        # "Dividends paid | out by Danish firms"
        return by.end, words_of(reading, Span(noun.start, by.end))
    if CAN_BE_LEFT.match(reading.lower, noun.end, stop):
        return noun.end, of
    return done(reading, noun, of, head=head, stop=stop)


def is_general(reading: Reading, position: int, of: str) -> bool:
    """Whether a base is any one of a sort, of which a rule is told: "10 to 40 percent of a satellite will come down"."""
    return reading.lower.startswith(("a ", "an "), position) and SOME_DAY.search(of) is not None


def noun_at(reading: Reading, position: int, *, stop: int) -> Span | None:
    """The noun phrase at a place with its "of" and "and"; None where it says nothing or is cut in the middle."""
    initials = INITIALS.match(reading.text, position, stop)
    noun = things_at(reading, initials.end() if initials else position, stop=stop)
    if noun is None:
        return None
    start = initials.start() if initials else noun.start
    noun = without_participle(reading, without_verb(reading, noun))
    if reading.text.endswith(" worth", noun.start, noun.end):
        # "A 5% stake in Norcorp | worth $2 million"
        noun = Span(noun.start, noun.end - len(" worth"))
    head = reading.lower[noun.start : noun.end].rsplit(None, 1)[-1]
    end = joined(reading, noun.end, stop=stop)
    ahead = OF_AHEAD.match(reading.lower, end, stop)
    tail = noun_at(reading, ahead.end(), stop=stop) if ahead else None
    if tail is not None:
        end = tail.end
    elif ahead is not None or (head in HOLLOW and not is_owned(reading, start, noun.end)):
        return None
    cut = (
        GARBLED.match(reading.text, end, stop)
        or RUNS_ON.search(reading.text, start, end)
        or REDUCED.search(reading.text, start, end)
    )
    return None if cut else Span(start, end)


def without_verb(reading: Reading, noun: Span) -> Span:
    """ "Voters agree" are voters."""
    for word in SPOKEN.finditer(reading.lower, noun.start, noun.end):
        if word.start() > noun.start and word.group() in FINITE - DOUBTFUL:
            return Span(noun.start, noun.start + len(reading.text[noun.start : word.start()].rstrip()))
    return noun


def without_participle(reading: Reading, noun: Span) -> Span:
    """ "Rigs operating in shallow waters" are rigs."""
    found = PARTICIPLE.search(reading.lower, noun.start, noun.end)
    return Span(noun.start, found.start()) if found and BEHIND_VERB.match(reading.lower, noun.end) else noun


def is_owned(reading: Reading, start: int, end: int) -> bool:
    """Whether a hollow noun is told whose: "BP's shares", "bond prices"."""
    words = reading.text[start:end].split()
    if len(words) < 2 or words[-1].lower() not in OWNED:
        return False
    return "’" in words[-2] or "'" in words[-2] or not words[-2].endswith(("al", "ed", "ing", "er"))


def joined(reading: Reading, end: int, *, stop: int) -> int:
    """The end of a second noun that shares the percentage: "oil and gas output"; else the end as it was."""
    ahead = AND_AHEAD.match(reading.text, end, stop)
    if ahead is None or ahead["next"].lower() in FINITE or ahead["next"].endswith(("ed", "ly", "ing")):
        return end
    second = things_at(reading, ahead.start("next"), stop=stop)
    if second is None or second.start != ahead.start("next"):
        return end
    return second.end if CONJUNCT_ENDS.match(reading.lower, second.end, stop) else end


def done(
    reading: Reading, noun: Span, of: str, *, head: str, stop: int, position: int | None = None
) -> tuple[int, str] | None:
    """A base with what it does: "Americans who do not believe it was worth it", "people following the story"; None where that is too long.

    The verb stands behind the noun, or at a `position` farther on.
    """
    found = PREDICATE.match(reading.text, noun.end if position is None else position, stop)
    if found is None:
        return None
    cut = CUT.search(found["words"])
    end = found.start("words") + len((found["words"][: cut.start()] if cut else found["words"]).rstrip())
    row = IN_ROW.match(reading.text, end, stop)
    if row is not None and PARTICIPLE_LAST.search(reading.lower, found.start("words"), end):
        # "Oil that has been recovered, | burned or otherwise removed"
        end = row.end()
    elif ROW_AHEAD.match(reading.lower, end, stop):
        return None
    said = reading.text[found.start("words") : end].split()
    if (
        cut is not None
        and cut.group().split()[0] in ("and", "as")
        and not reading.text[end:stop].split()[1][:1].isdigit()
    ):
        # "Voters agree that Iraq and the bombings are linked": the clause may go on.
        return None
    lower = [word.lower() for word in said]
    if (
        not 0 < len(said) <= PREDICATE_AT_MOST + (row is not None) * ROW_AT_MOST
        or lower[-1] in ABBREVIATED
        or GOES_ON.match(reading.text, end, stop)
    ):
        return None
    verb = next((word for word in lower if word not in BETWEEN), "")
    if (
        verb in AUXILIARIES
        and lower[lower.index(verb) + 1 : lower.index(verb) + 2]
        and lower[lower.index(verb) + 1] in ASKED
    ):
        # "What 80 percent of voters are you talking about?"
        return None
    later = next((number for number, word in enumerate(lower) if number and word in AUXILIARIES), 0)
    if verb in DOUBTFUL and later:
        # "Fuel used next year | will come from plants"
        return end, " ".join((of, *said[:later], "that", *said[later:]))
    if verb in FINITE and not (verb.endswith("ed") and lower[1:2] in (["to"], ["by"], ["as"])):
        link = "who" if (is_person_noun(head) and head not in NOBODY) or head == "americans" else "that"
        return end, " ".join((of, link, *said))
    return (end, " ".join((of, *said))) if verb.endswith(("ed", "ing")) and AUXILIARIES.isdisjoint(lower[1:]) else None


def words_of(reading: Reading, span: Span) -> str:
    """The words of a span with single spaces; the feeds' own space before a possessive is none."""
    return " ".join(reading.text[span.start : span.end].split()).replace(" 's ", "'s ").replace(" ’s ", "’s ")
