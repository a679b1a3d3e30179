"""Numbers that count nothing: names of flights, clock times, scores, years, phone and street numbers, ordinals, pronouns."""

import re

from factcheck.model import Hedge
from factcheck.text.figures.hedges import hedge_around, word_behind
from factcheck.text.figures.numerals import TIGHT_SCALE
from factcheck.text.figures.units import currency_before, unit_after

NAMERS = frozenset(
    """
    no no. nos nos. number numbers article articles chapter chapters section sections page pages flight flights route routes
    highway highways interstate room channel act item resolution phase version level category aged age figure table volume
    apollo boeing airbus group type windows iphone formula area zone unit gate platform psalm verse rule amendment
    proposition bill title pier district precinct ward camp hut building apartment suite box extension tel tel. phone fax
    class grade round episode season stage lot exit junction runway terminal track lane bus line model mark division
    corps battalion brigade regiment squadron top p. pp. art. fig.
    """.split()
)
"""Words that turn the next number into a name, a rank or a value on a scale."""
NAMED_PAIRS = ("world war ",)
"""Words that do so together; "in the war two brothers died" counts."""
WAR_AHEAD = re.compile(r"['’]?\s+War\b")
RANKERS = frozenset(
    "no any every some each this that the which another first last only next big new old good number".split()
)
"""Words before which "one" is no number."""
BECOMING = frozenset("be become becomes became becoming being is are feel felt at as".split())
PRONOUN_ONE = re.compile(
    r"""
    one (?: \s+ (?: of|another|day|thing|side|reason|way|more|who|that|can|could|is|was|has|may|might|time|night|morning
                  | or(?!\s+(?:two|more)\b) )\b
          | [,.;:!?\"'”’)] )
    """,
    re.VERBOSE,
)

FOLLOWED = frozenset(' \n\t;!?)]"”%—…')
"""Signs behind digits after which nothing of an identifier follows."""
IDENTIFIER_AFTER = re.compile(
    r"""
    ['’]?s\b                                            # the 1990s
  | \w* (?: \d | [a-z]{3,} )                            # 12abc, 7x7
  | [:/]\d                                              # 12:45, 24/7
  | \.\d                                                # 192.168.1.2
  | (?: st|nd|rd|th )\b                                 # 12th
  | -? (?: year|month|week|day )-olds?\b
    """,
    re.VERBOSE,
)
PAST = ("half past ", "quarter past ", "minutes past ", "quarter to ")
HOUR = re.compile(r"\d{1,2}[.:]?\d\d\Z")
AGE = re.compile(r"[\s-]*(?:year|yr|month|week|day)s?[\s-]olds?\b")
CLOCK_AFTER = re.compile(r"\s?(?:[ap]\.\s?m\b|[ap]m\b|o['’]clock\b|gmt\b|utc\b)|\s+noon\b")
MILITARY_TIME = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d\s+(?:hours|hrs|local\s+time)\b")
PHONE = re.compile(
    r"""
    (?: \+? \d{1,3} [-.\s] )? \(? \d{3} \)? [-.\s]\s? \d{3} [-.] \d{4} (?!\d)       # (202) 555-0143
  | \d{3} - \d{2}(?! [05]0 \b )\d{2} (?!\d)                                         # 555-0143, but 500-1000 people
  | \d{1,4} (?: -\d{2,5} ){2,} (?!\d)                                                # 978-0-13..., 1-800-...
    """,
    re.VERBOSE,
)
STREET = re.compile(
    r"""
    \s+ (?: [^\W\d_][\w.'’]* \s+ ){1,3}
    (?: street|avenue|boulevard|blvd|road|lane|drive|st\.|ave\.|rd\. )
    (?= \s* (?: [^\w\s] | \Z ) | \s+ (?: in|on|near|at|is|was|where|and|after|to )\b )
    """,
    re.VERBOSE,
)
SCORE = re.compile(r"\d{1,3}\s?[-–]\s?\d{1,3}(?![\d-]|\s*(?:%|percent\b|per\s+cent\b))")
SCORED_BEFORE = frozenset(
    "went finished won win wins winning beat beaten lost lose losing loss defeat defeated victory vote voted votes lead leading led score scored draw drew trailed trailing ahead up down tie tied by".split()
)
SCORED_AFTER = re.compile(
    r"\s+(?:win|record|victory|defeat|loss|lead|vote|votes|decision|majority|draw|score|tie|thrashing|favou?rite|to\s+(?:approve|reject))\b"
)
YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")
YEAR_BEFORE = frozenset(
    """
    in since of by from until till before after during between to early late mid the and or through year summer winter spring
    autumn fall january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec this that its his their for
    """.split()
)
FIRMLY_BEFORE = frozenset(["in", "since", "of", "and"])
STOPS = frozenset(".,;:)\n")
COUNTED_AFTER = re.compile(
    r"\s+(?:[a-z]+\s+)?(?:people|men|women|children|troops|soldiers|police|dead|killed|wounded|injured|homeless|[a-z]{3,}s)\b"
)


DIALLED = frozenset("-–.) ")
HOURS = frozenset("apogun")


def is_clock(lower: str, start: int, end: int) -> bool:
    """Whether a number tells the hour: "9 p.m.", "4.30pm", "nine o'clock", "half past nine"; but 2.125 pm are picometres."""
    hour = lower[end + 1 : end + 2] if lower[end : end + 1].isspace() else lower[end : end + 1]
    if (
        hour in HOURS
        and CLOCK_AFTER.match(lower, end)
        and (end - start <= 2 or not lower[start].isdigit() or HOUR.match(lower, start, end))
    ):
        return True
    return not lower[start].isdigit() and lower.endswith(PAST, 0, start)


def stands_alone(lower: str, start: int, end: int) -> bool:
    """Whether digits are a number of their own, not part of an identifier, a clock time, an ordinal or an age."""
    if start and glued_before(lower, start) and not currency_before(lower, start):
        return False
    following = lower[end : end + 1]
    if following in FOLLOWED or not following:
        return not (following == " " and lower[end + 1 : end + 2] in "ymwd" and AGE.match(lower, end))
    if AGE.match(lower, end):
        return False
    if not IDENTIFIER_AFTER.match(lower, end):
        return True
    return following.isalpha() and (TIGHT_SCALE.match(lower, end) is not None or unit_after(lower, end) is not None)


def glued_before(lower: str, start: int) -> bool:
    """Whether the sign before digits makes them part of something: B52, #12, 12:45, MH-370, 10-15."""
    before = lower[start - 1]
    if before in " (\n\t$€£":
        return False
    if before.isalnum() or before in "_#/@:^*\\":
        return True
    further = lower[start - 2 : start - 1]
    if before in "-–.−":
        # "10-15" is read from its first number; a lone second one is a score or a code.
        return further.isalnum() if before != "." else further.isdigit()
    return before == "," and further.isdigit()


def is_number_of_something(text: str, lower: str, start: int, end: int) -> bool:
    """Whether digits dial, address or score: "555-0143", "221 Baker Street", "a 3-2 win"."""
    if start and lower[start - 1] == "+":
        return True
    following, beyond = lower[end : end + 1], text[end + 1 : end + 2]
    if following not in DIALLED:
        return False
    if (beyond.isdigit() or following == ")") and PHONE.match(lower, start):
        return True
    if following == " ":
        # Only a capital begins the name of a street.
        return (beyond.isupper() and STREET.match(lower, end) is not None) or (
            end - start == 4 and beyond in "hl" and MILITARY_TIME.match(lower, start) is not None
        )
    score = SCORE.match(lower, start)
    if score is None:
        return False
    first, second = (int(side) for side in re.findall(r"\d+", score.group()))
    return (
        first >= second
        or word_behind(lower, start) in SCORED_BEFORE
        or SCORED_AFTER.match(lower, score.end()) is not None
    )


def is_named(lower: str, start: int) -> bool:
    """Whether the word before a number makes it a name: Flight 370, Resolution 1973, World War Two."""
    return word_behind(lower, start) in NAMERS or lower.endswith(NAMED_PAIRS, 0, start)


def is_name_of_war(text: str, start: int, end: int) -> bool:
    """Whether a time is the name of a war: "the Six-Day War", where `start` to `end` is its unit."""
    return text[start + 1 : start + 2].isupper() and WAR_AHEAD.match(text, end) is not None


def is_pronoun(lower: str, start: int) -> bool:
    """ "One of them", "no one", "the one": one that counts nothing."""
    if PRONOUN_ONE.match(lower, start) is not None:
        return True
    behind = word_behind(lower, start)
    # "To become one with nature"
    return behind in RANKERS or (behind in BECOMING and lower.startswith("one with ", start))


def is_year(lower: str, start: int, end: int) -> bool:
    """A bare four-digit number in the range of years that no hedge or noun claims as a count.

    >>> is_year("in 2010 troops", 3, 7), is_year("killed 1500 civilians", 7, 11)
    (True, False)
    """
    if end - start != 4 or not YEAR.match(lower, start, end):
        return False
    if lower[end : end + 1].isalpha():
        # "1500b of them"
        return False
    before = word_behind(lower, start)
    if before in FIRMLY_BEFORE and lower[end : end + 1] in STOPS:
        return True
    if hedge_around(lower, start, end).hedge is not Hedge.EXACT:
        return False
    counted = COUNTED_AFTER.match(lower, end)
    return counted is None or before in YEAR_BEFORE
