"""How many things there were, were used, hit, seized or cast, and how many people took part.

Outside the human toll news counts things: rockets fired, houses destroyed, flights cancelled, votes, seats, cases of a disease; and
people who come together or are sent: protesters, troops. The rule takes a number whose own noun is one of these ("13 shots", "more than
2,000 mud houses"), with what was done to them where the words beside it say so: `of` is "houses destroyed". People are counted only
where a verb says that they took part or were sent ("12,000 protesters marched", "deployed 2,000 troops").

What is not read: rates ("40 flights a day"), what is threatened or demanded ("threatened to fire four missiles"), people killed, hurt or arrested (kinds of their own), further ones ("two more bombs"), and a part of them ("two of the bombs").
"""

import re
from collections.abc import Iterator

from factcheck.claims.count.beside import PART_OF, is_at_stake, is_else, is_in_name
from factcheck.claims.count.cases import Counted, linked, with_second_thing
from factcheck.claims.count.crowds import ACTS, SENDING, crowd_at
from factcheck.claims.count.deeds import is_active, is_kept
from factcheck.claims.count.outlook import GENERAL, Outlook, is_estimate, is_rate, is_to_come, outlook_of
from factcheck.claims.count.telling import STANDING, by_verb, is_bare, is_oblique, told
from factcheck.claims.count.words import CROWD_OF, DEED_OF, HAPPENING, HIT, LINKED, SORTS, THINGS, as_written
from factcheck.claims.draft import Draft, Missed
from factcheck.claims.measure import measure
from factcheck.model import Hedge
from factcheck.text.people import is_person_noun
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

FEW_WORDS = re.compile(r"(?:\s+of)?((?:(?:\s+|-)[^\W\d_][\w'’.-]*[^\W_]){1,5})")
"""The words behind a number up to the first stop."""
NEAR = 48
"""Characters behind a number in which a known noun must stand before anything is looked at closely."""
NEEDS_NOTHING = as_written(THINGS | frozenset(LINKED))
NEEDS_DEED = as_written(frozenset(CROWD_OF))
DONE = as_written(ACTS)
FAR = 200
"""Characters before a count in which it is told that it is still to come."""
LEADS = frozenset(("of", "additional", *SENDING))
"""What may stand before people who are counted as a crowd or as sent."""
WORD = re.compile(r"[^\W\d_][\w'’.-]*[^\W_]")
MODIFIERS_AT_MOST = 3
STOPS = frozenset(
    """
        a an the of in on at by to for from with and or that which who whose were was are is be been being has have had will would could may might
        as but than if when while where after before since during until per more other others people persons men women children percent
        hours days weeks months years times points feet miles metres meters it its their his her our my this these those there not no
        them us you we they he she what i nearly almost about
        caliber calibre millimeter millimetre mm
        into onto over under out up down off against between near along across around said killed wounded injured dead including
    """.split()
)
"""Words that end a noun phrase or count something else."""
SCALES = frozenset(("hundred", "thousand", "million", "billion", "dozen"))
NOT_PLURAL = frozenset(
    "is was has as its this us always across plus less besides towards afterwards perhaps sometimes nowadays news".split()
)
"""Words in -s that go on behind a counted noun."""
TALKS_AHEAD = re.compile(r"\s+of\s+(?!ammunition\b|ammo\b)")
MARGIN_BEHIND = re.compile(r"\bby\s\Z")
""" "She led by 12 votes": not the votes she had."""
PASSIVE = frozenset("were was are is been being".split())
ELECTED = frozenset("votes seats ballots constituencies".split())
STAIRS_AHEAD = re.compile(r"\s+of\s+(?:stairs|steps)\b")
CHANCE_AHEAD = re.compile(r"\s+at\s+(?:[a-z]+ing|the|an?|winning)\b")
""" "Two shots at ending it"."""
DEED_AHEAD = re.compile(
    r"""
    \s+ (?P<helpers> (?: (?: that | which | have | has | had | were | was | are | is | been | being | also | reportedly | completely | partly | partially | badly
      | totally | already | later ) \s+ ){0,4} )
    (?P<deed> [a-z]+ ) \b
    """,
    re.VERBOSE,
)
ROUND_AHEAD = re.compile(
    r"""
    \s+ (?: in | during | at ) \s+ (?: the | its | their | that | this | an? ) \s+
    (?: (?: most | very ) \s+ )? (?: recent | latest | last | first | second | third | final | previous | earlier | initial | single | new | same ) \s+
    (?: [a-z-]+ \s+ )? (?: round | test | launch | attack | raid | wave | salvo | strike | batch | barrage | phase | stage | incident | operation | assault | volley | exercise )
    s? \b
    """,
    re.VERBOSE,
)
LAST_WORD = re.compile(r"(?P<deed>[a-z]+)\s+\Z")


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each number whose noun is a thing that news counts, or people who took part."""
    lower = reading.lower
    for figure in reading.figures:
        if figure.form != "count":
            continue
        if not is_worth_a_look(lower, figure):
            continue
        words = FEW_WORDS.match(lower, figure.end)
        found = words and counted(reading, figure, words.start(1), words.end(1))
        if found is None:
            continue
        if is_rate(lower, figure, found.end):
            yield Missed("count", figure.start, figure.end, "a rate, not a count")
            continue
        span = Span(min(found.start, figure.start), found.end)
        before = lower[max(reading.sentence(figure.start).start, figure.start - FAR) : span.start]
        if GENERAL.search(before):
            # "Wherever two or three fans gather": nobody counts them.
            continue
        outlook = outlook_of(lower, span.start) if span.start < figure.start else Outlook.DONE
        if outlook is Outlook.DEMANDED:
            continue
        if found.bare:
            yield Missed("count", figure.start, figure.end, f"no words beside the number tell which {found.of}")
            continue
        possible = (
            found.possible
            or outlook is Outlook.PLANNED
            or is_to_come(before, lower[span.start : figure.start])
            or " will " in lower[span.start : figure.start]
            or is_estimate(before, of=found.of)
        )
        yield measure(reading, "count", figure, span=span, of=found.of, possible=possible)


def is_worth_a_look(lower: str, figure: Figure) -> bool:
    """Whether a known noun stands near behind a number, and beside people a verb of taking part: most numbers are told apart here."""
    near = lower[figure.end : figure.end + NEAR].split(None, MODIFIERS_AT_MOST + 2)
    if not NEEDS_NOTHING.isdisjoint(near):
        return True
    if NEEDS_DEED.isdisjoint(near):
        return False
    before = lower[max(0, figure.start - 14) : figure.start].rsplit(None, 1)
    if before and before[-1] in LEADS:
        return True
    return not DONE.isdisjoint(lower[figure.end : figure.end + 2 * NEAR].split())


def counted(reading: Reading, figure: Figure, start: int, end: int) -> Counted | None:
    """The thing or the people that a number counts."""
    lower = reading.lower
    head: Span | None = None
    first = 0
    for number, word in enumerate(WORD.finditer(lower, start, end)):
        noun = word.group()
        if number == 0 and noun in SCALES:
            # "Several hundred | thousand troops"
            return None
        if noun in CROWD_OF and head is None and number <= MODIFIERS_AT_MOST:
            return crowd(reading, figure, Span(first or word.start(), word.end()), noun)
        if noun in STOPS or (head is None and number > MODIFIERS_AT_MOST):
            break
        if head is None and noun.endswith("ed") and lower.endswith("s", start, word.start() - 1):
            # "Two engines sprayed jets": a verb with its object.
            return None
        first = first or word.start()
        if noun in THINGS or noun in LINKED:
            if head is not None and lower[head.end - 1] == "s":
                # "Tanks jets": a list without its commas.
                return None
            head = Span(word.start(), word.end())
        elif head is not None:
            # "Two weapons inspectors", "a dozen aircraft trusts": a plural has no verb in -s, so this is the noun that is counted.
            if (noun.endswith("s") and noun not in NOT_PLURAL) or (is_person_noun(noun) and noun[-2:] != "ed"):
                return None
            break
        elif noun.endswith("s") and is_person_noun(noun):
            return None
    if (
        head is None
        or PART_OF.search(lower, max(0, figure.start - 48), figure.start)
        or lower[figure.end] == "-"
        or is_else(lower, figure)
        or is_at_stake(lower, figure)
        or is_in_name(reading, figure)
        or reading.figures_in(Span(start, head.end))
    ):
        # "Two five-star hotels": the five are stars; "two of three mines" are a part.
        return None
    return thing(reading, figure, Span(first, head.end), lower[head.start : head.end])


def crowd(reading: Reading, figure: Figure, noun: Span, word: str) -> Counted | None:
    """People who came together or were sent."""
    before = LAST_WORD.search(reading.lower, max(0, figure.start - 20), figure.start)
    if before is not None and before["deed"] in HIT:
        return None
    found = crowd_at(reading.lower, figure, noun.end, crowd=CROWD_OF[word])
    if found is None:
        return None
    phrase = " ".join(reading.text[noun.start : noun.end].split())
    to_come = reading.lower.find(" to be ", noun.end, found.end) >= 0
    return Counted(found.start, found.end, f"{phrase} {found.deed}" if found.deed else phrase, to_come)


def thing(reading: Reading, figure: Figure, phrase: Span, head: str) -> Counted | None:
    """A thing with its modifiers and what was done to it; some count only with what follows."""
    lower, text = reading.lower, reading.text
    phrase = with_second_thing(reading, figure, phrase)
    of = " ".join(text[phrase.start : phrase.end].split())
    if (head in ("votes", "seats") and MARGIN_BEHIND.search(lower, max(0, figure.start - 4), figure.start)) or (
        head == "flights" and STAIRS_AHEAD.match(lower, phrase.end)
    ):
        return None
    if head == "shots" and CHANCE_AHEAD.match(lower, phrase.end):
        return None
    if head == "rounds" and TALKS_AHEAD.match(lower, phrase.end):
        return None
    if head in LINKED:
        return linked(reading, figure, phrase, of)
    before = LAST_WORD.search(lower, max(0, figure.start - 20), figure.start)
    if before is not None and fits(before["deed"], head):
        end, round_ = in_round(reading, phrase.end)
        return Counted(before.start(), end, f"{of} {deed_of(before['deed'], head)}{round_}")
    ahead = DEED_AHEAD.match(lower, phrase.end)
    if ahead is not None and fits(ahead["deed"], head) and not does(reading, ahead):
        end, round_ = in_round(reading, ahead.end())
        return Counted(figure.start, end, f"{of} {deed_of(ahead['deed'], head)}{round_}")
    # "Several towns" of which nothing more is said tell a desk nothing that it could compare.
    return None if figure.hedge is Hedge.VAGUE else more_of(reading, figure, phrase, of=of, head=head)


def in_round(reading: Reading, position: int) -> tuple[int, str]:
    """Where the words end that tell in which of several rounds it was done, and these: " in the latest test"; mostly none."""
    found = ROUND_AHEAD.match(reading.text, position)
    return (found.end(), " " + " ".join(found.group().split())) if found else (position, "")


def does(reading: Reading, deed: re.Match[str]) -> bool:
    """Whether things did it rather than suffered it: "200 boats | deployed booms"."""
    return not PASSIVE.intersection(deed["helpers"].split()) and is_active(reading, deed, end=deed.end("deed"))


def deed_of(verb: str, head: str) -> str:
    """What a verb did to things: seats are won, towns captured."""
    return "captured" if DEED_OF[verb] == "won" and head not in ELECTED else DEED_OF[verb]


def more_of(reading: Reading, figure: Figure, phrase: Span, *, of: str, head: str) -> Counted:
    """A bare noun with whatever else is told of it; one of which nothing is told stays bare."""
    if head in HAPPENING | SORTS:
        return Counted(figure.start, phrase.end, of)
    if is_kept(reading, figure, phrase):
        return Counted(figure.start, phrase.end, of, bare=True)
    more = (told if is_bare(of) or head in STANDING else by_verb)(reading, figure, phrase, of=of)
    if is_oblique(reading, figure, more, head=head) or (more is None and head == "jobs"):
        # "Half a dozen famous choke jobs"
        return Counted(figure.start, phrase.end, of, bare=True)
    if more is not None:
        return Counted(more.start, more.end, more.of, more.possible)
    return Counted(figure.start, phrase.end, of, bare=is_bare(of))


def fits(deed: str, head: str) -> bool:
    """Whether a verb says what was done to things: jobs are added and cut, ships are added to a list."""
    if DEED_OF.get(deed) == "cast":
        # Ballots are counted, and so are tanks, by whoever sees them.
        return head in ("votes", "ballots")
    return deed in DEED_OF and (head in ("jobs", "businesses") or DEED_OF[deed] != "created")
