"""Whose age it is: the person named or described beside it."""

import re
from functools import cached_property

from factcheck.text.names.lexicon import DEMONYM, flags_of
from factcheck.text.people import is_person_singular
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

OLDEST = 115
APPOSITION = re.compile(
    r"(?:(?:,|\s--?|\s?[–—])\s+(?:who\s+(?:is|was)\s+)?|\s+\(|\s+(?:is|was)\s+|,\s+now\s+)(?:(?:an?|the|now)\s+)?\Z"
)
""" "Ben Okri, a 12-year-old boy", "the boy, 12 years old", "Okri, who is 12 years old", "Okri (12"."""
RANK_BEFORE = re.compile(
    r"\b(?P<rank>sergeant|lance|vice|prime|staff|petty|chief|deputy|major|brigadier|lieutenant)[\s-]\Z"
)
""" "A | sergeant | major, 39"."""
OWN_PARENT = re.compile(r"\b(?:his|her|their)\s(?:mother|father|mum|mom|dad|parents|grandmother|grandfather)\s+\Z")
YOUNGEST_PARENT = 27
"""Parents of somebody in the news are older, as a rule."""
PLAYED = re.compile(
    r"\b(?:linebacker|quarterback|receiver|cornerback|safety|tackle|tight\s+end|running\s+back|guard|forward|defenseman|goalie|pitcher|game|nba|nfl|nhl"
    r"|points|goals|minutes|touchdowns?|innings?)\b"
)
""" "Texans linebacker Ana Ruiz (94)": the number on a shirt, not an age."""
TOLD_OF = re.compile(r",\s(?:an?|the)\s(?:[a-z-]+\s){0,4}\Z")
AGED = re.compile(r"(?:,\s+|\s+\(?)aged\s+\Z")
DIED = re.compile(r"(?:,[^,.;]{1,80},)?\s+(?:who\s+)?(?:has\s+|had\s+)?(?:died|dies|passed\s+away)\b[^.;:,]*\Z")
WORD = re.compile(r"[^\W\d_][\w'’-]*")
LAST_WORD = re.compile(r"[^\W\d_][\w'’-]*\Z")
CAPITALS = re.compile(r"(?:\s[^\W\d_a-z][\w'’-]*)+")
UNKNOWN_NAME = re.compile(
    r"\s(?P<name>[A-Z][a-z][\w'’-]*(?:\s[A-Z][\w'’-]*){1,2})(?=[,.;:)]|\s(?:was|is|were|who|said|says|had|has|told|died)\b)"
)
"""Two capitals that close a phrase behind "another survivor, 25-year-old": a name, though no lexicon knows it."""
GAP = re.compile(r"[\s,]+")
NAME_AHEAD = re.compile(r"(?:,\s+|\s+(?:named|called|identified\s+as)\s+|,\s+(?:named|identified\s+as)\s+|\s+)")
TITLE_OF = re.compile(
    r"""
    \s+ of \s+
    (?: the \s+ Year \b
      | (?: two | three | four | one | five | six | seven | eight | nine | ten ) \b (?: \s+ (?:(?:young|small)\s+)? (?: children | sons | daughters | boys | girls ) )?
      | (?: the \s+ )? [A-Z][\w’'-]* (?: \s+ [A-Z][\w’'-]* ){0,3} (?<! ['’]s ) (?: \s+ (?: origin | descent | heritage | extraction | background ) )? (?! \s* ['’&.] \w ) )
    """,
    re.VERBOSE,
)
""" "Coach of the Year", "mother of two", "mayor of Norwick": the noun alone says half of it; "son of Ana Ruiz" stays, or he would be taken for her."""
BODIES = frozenset(
    "coalition government cabinet administration party team band group company firm club movement alliance army force league magazine newspaper"
    " newsletter programme program campaign network union federation association protest uprising revolt rebellion war conflict dispute".split()
)
"""Bodies and events that a noun for people may go before."""
SEXES = frozenset(("male", "female"))
"""Alone they tell of animals: "a 17-year-old male gorilla"."""
PLAIN = frozenset(("man", "woman", "male", "female", "boy", "girl", "person", "native", "resident"))
REACH = 5
"""Words behind "23-year-old" among which the noun stands."""
NOT_IN_PHRASE = frozenset(
    """
        and or of in on at by to for from with who whom whose which that was were is are has had have will would said says told when while
        against over under between among as but after before during since then also whether because if not never only the a an his her their its our my
    """.split()
)
PERSONS = frozenset(
    """
        boy girl man woman baby child son daughter brother sister mother father student teenager suspect driver pilot victim widow
        grandmother grandfather pensioner toddler infant youth model singer actress actor star player striker midfielder defender goalkeeper
        winger forward captain rookie veteran quarterback golfer boxer swimmer sprinter skater rapper comedian author novelist
        filmmaker entrepreneur billionaire heir heiress prince princess queen king pop pontiff native resident twin schoolboy schoolgirl
        bride groom freshman sophomore junior senior dropout loner drifter recruit nephew niece cousin uncle aunt wife husband
        boyfriend girlfriend fiancee partner friend lawyer lawmaker democrat republican conservative socialist newcomer
    """.split()
)
"""Nouns that describe one person, besides those of the lexicon of people."""


class Owners:
    """The people of one reading, as far as an age stands beside them."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    @cached_property
    def starts(self) -> dict[int, int]:
        """Where each person's name starts, with its end."""
        return {name.start: name.end for name in self.reading.names if name.type == "person"}

    @cached_property
    def ends(self) -> dict[int, int]:
        """Where each person's name ends, with its start."""
        return {end: start for start, end in self.starts.items()}

    def of_compound(self, age: Figure, near: Span) -> Span | None:
        """ "34-year-old Zurana Horton", "Ben Okri, a 12-year-old boy", "the 23-year-old suspect", "the boy is 12 years old"."""
        before = APPOSITION.search(self.reading.text, near.start, age.start)
        apposed = self.written_before(before.start(), near) if before else None
        described = self.described_after(age.end, near)
        bare = before is not None and before.group().strip() == ","
        if bare and described is not None and described.start == age.end + 1 and described.start in self.starts:
            # "54-year-old Ana Ruiz, 50-year-old Ben Okri": a row of names, each behind its age.
            return described
        if apposed is not None and apposed.start in self.starts:
            parent = OWN_PARENT.search(self.reading.lower, near.start, apposed.start)
            # "Ben Okri with his mother Ana, a 19-year-old fan": the son is 19.
            return None if parent and (age.amount or 0) < YOUNGEST_PARENT else apposed
        if bare and described is None and (unknown := UNKNOWN_NAME.match(self.reading.text, age.end, near.end)):
            return Span(unknown.start("name"), unknown.end("name"))
        # "The driver, a 42-year-old man": the noun before tells more.
        plain = described is not None and self.reading.lower[described.start : described.end].split()[-1] in PLAIN
        return apposed if apposed is not None and plain else described or apposed

    def of_number(self, age: Figure, near: Span) -> Span | None:
        """ "Ana Ruiz, 34,", "the pilot, 44,"."""
        before = APPOSITION.search(self.reading.text, near.start, age.start)
        if before is None or (before.group().endswith("(") and PLAYED.search(self.reading.lower, near.start, near.end)):
            return None
        owner = self.written_before(before.start(), near)
        if owner is None or owner.start in self.starts:
            return owner
        # "Ben Okri, a civil servant, | 38": the noun tells more of the name before it.
        told = TOLD_OF.search(self.reading.text, near.start, owner.start)
        named = self.ends.get(told.start()) if told else None
        return owner if told is None or named is None else Span(named, told.start())

    def of_aged(self, age: Figure, near: Span) -> Span | None:
        """ "A man aged 87", or the person named before "died aged 87"."""
        before = AGED.search(self.reading.lower, near.start, age.number_start)
        owner = self.written_before(before.start(), near) if before else None
        if owner is not None:
            return owner
        named = [Span(start, end) for start, end in self.starts.items() if near.start <= start < age.start]
        dead = [name for name in named if DIED.match(self.reading.lower, name.end, age.start)]
        return dead[-1] if len(dead) == 1 else None

    def written_before(self, end: int, near: Span) -> Span | None:
        """The person whose name or noun ends at a place."""
        if end in self.ends:
            return Span(self.ends[end], end)
        word = LAST_WORD.search(self.reading.text, max(near.start, end - 24), end)
        if word is None or not is_person(word.group()):
            return None
        rank = RANK_BEFORE.search(self.reading.lower, near.start, word.start())
        return Span(rank.start("rank") if rank else word.start(), end)

    def described_after(self, position: int, near: Span) -> Span | None:
        """The person described behind "23-year-old": the name if one follows, else the noun with its adjectives."""
        text = self.reading.text
        first: int | None = None
        noun: Span | None = None
        was_capital = False
        for _ in range(REACH):
            gap = GAP.match(text, position, near.end)
            if gap is None or ("," in gap.group() and noun is not None):
                break
            if gap.end() in self.starts:
                # "A six-month-old uprising against Ana Ruiz" is no age of hers.
                named = first is None or noun is not None or was_capital
                return Span(gap.end(), self.starts[gap.end()]) if named else None
            word = WORD.match(text, gap.end(), near.end)
            if word is None or "," in gap.group() or word.group().lower() in NOT_IN_PHRASE:
                break
            first = word.start() if first is None else first
            was_capital = word.group()[0].isupper()
            if is_person(word.group()):
                noun = Span(first, self.end_of_capitals(word))
            elif noun is not None:
                break
            position = noun.end if noun is not None else word.end()
        return self.named_after(noun) if noun is not None and not self.is_of_body(noun, near) else None

    def is_of_body(self, noun: Span, near: Span) -> bool:
        """Whether a noun for a person only goes before what is so old: "the 10-month-old Liberal coalition"."""
        word = WORD.match(self.reading.lower, noun.end + 1, near.end)
        if word is None or self.reading.text[noun.end] != " " or word.start() in self.starts:
            return False
        further = WORD.match(self.reading.lower, word.end() + 1, near.end)
        return word.group() in BODIES or (
            further is not None and further.group() in BODIES and word.group() not in NOT_IN_PHRASE
        )

    def end_of_capitals(self, word: re.Match[str]) -> int:
        """Where the name ends that a nationality opens: "Dane Chinnery"; else where the word ends."""
        if not word.group()[0].isupper():
            return word.end()
        following = CAPITALS.match(self.reading.text, word.end())
        return following.end() if following else word.end()

    def named_after(self, noun: Span) -> Span:
        """The name in apposition to a noun, else the noun: "an 11-year-old girl, Ana Ruiz"."""
        gap = NAME_AHEAD.match(self.reading.text, noun.end)
        if gap is not None and gap.end() in self.starts:
            return Span(gap.end(), self.starts[gap.end()])
        title = TITLE_OF.match(self.reading.text, noun.end)
        if title is None or any(title.start() < start < title.end() for start in self.starts):
            return noun
        return Span(noun.start, title.end())


def is_person(word: str) -> bool:
    """Whether a word describes one person: "suspect", "Australian"."""
    lower = word.lower()
    if lower in SEXES:
        return False
    return lower in PERSONS or is_person_singular(lower) or bool(word[0].isupper() and flags_of(lower) & DEMONYM)
