"""The noun phrase behind a number: who is counted, and whether they are people at all."""

from collections.abc import Sequence

from factcheck.claims.human_impact.membership import membership_end
from factcheck.claims.human_impact.tokens import (
    LONGEST_NOUN_PHRASE,
    OTHER,
    Chunk,
    Token,
    is_dash,
    role_at,
)
from factcheck.claims.human_impact.words import ALSO_COUNTED, ALSO_OF, ROLE_OF
from factcheck.text.names.lexicon import DEMONYM, flags_of
from factcheck.text.people import NOT_PEOPLE, is_person_noun, is_person_singular
from factcheck.text.values import Figure, Span

HARM = frozenset(
    "deaths fatalities casualties injuries arrests killings murders kidnappings abductions disappearances".split()
)
"""What befalls people: the noun before it says whom, "12 civilian deaths"."""


BODY_PARTS = frozenset(
    "head leg arm facial spinal chest internal neck back knee foot hand brain eye abdominal pelvic skull knee ankle shoulder hamstring groin acl".split()
)
"""Parts of one body: "three head injuries" are not three injured."""


HOW_FAR_OFF = frozenset(
    "hours hour nights night days day weeks week months month years year minutes minute seconds times time miles mile"
    " kilometers kilometres km meters metres feet per percent others'".split()
)
"""Nouns that may stand behind people without a comma: "killed 12 people days before"."""


SINGLE_HARM = frozenset("death casualty fatality arrest body corpse".split())
"""In the singular they are counted by one only."""


TAKERS = frozenset("held holding hold took taken taking take keeping kept".split())


def modifiers(tokens: Sequence[Token], begin: int, figure: Figure, additional: bool) -> tuple[Chunk, int]:
    """Walk over adjectives to the noun that is counted."""
    shown = ""
    place = begin
    while place < min(begin + LONGEST_NOUN_PHRASE, len(tokens)):
        word = tokens[place].word
        following = tokens[place + 1].word if place + 1 < len(tokens) else ""
        role = role_at(tokens, place)[0]
        if (
            word in ALSO_COUNTED
            and not is_person_noun(following)
            and (role.tag not in "KJ" or not shown)
            and role.tag in "BOTS"
        ):
            if word in SINGLE_HARM and figure.amount != 1 and following[:1].isalpha():
                break  # "a few death records"
            if BODY_PARTS & {token.word for token in tokens[begin:place]}:
                return head(tokens, figure, begin, place + 1, people=False, additional=additional, shown="")
            return harm(tokens, figure, begin, place, additional=additional)
        if following in HARM and is_person_noun(word):
            place += 1  # "12 civilian deaths"
            continue
        if following == "s" and tokens[place + 1].start == tokens[place].end + len(" '"):
            place += 2  # "three of the leader 's sons"
            continue
        if is_person_singular(word) and figure.amount != 1:
            if any(is_plural_person(token.word) for token in tokens[place + 1 : place + 4]):
                place += 1  # "three female college students"
                continue
            # "Deaths hit 17 Mexico's health minister says": one minister is not what 17 counts.
            place = begin
            break
        if is_person_noun(word):
            if following in NOT_PEOPLE and following not in HOW_FAR_OFF and role_at(tokens, place + 1)[0] is OTHER:
                # "Two police cars", "four missing persons cases"
                return head(tokens, figure, begin, place + 2, people=False, additional=additional, shown="")
            if is_person_noun(following) and not is_hostage(tokens, place + 1, figure):
                place += 1
                continue
            kind = suffered_by(tokens, place)
            end = membership_end(tokens, place + 1)
            chunk, after = head(tokens, figure, begin, end, people=True, additional=additional, shown=kind or shown)
            return (chunk._replace(end=tokens[place + 1].end), after + 1) if kind else (chunk, after)
        if word.endswith(("'s", "’s")) and is_person_noun(word[:-2]) and ALSO_OF.get(following):
            # "The two men's deaths": who is counted, and what befell them.
            chunk, after = head(
                tokens, figure, begin, place + 1, people=True, additional=additional, shown=ALSO_OF[following]
            )
            men = Span(tokens[begin].start, tokens[place].end - 2)
            return chunk._replace(population=men, end=tokens[place + 1].end), after + 1
        if word in NOT_PEOPLE and not is_person_noun(following):
            return head(tokens, figure, begin, place + 1, people=False, additional=additional, shown="")
        if role.tag in "KJ" and noun_follows(tokens, place + 1):
            shown = role.kind
        elif flags_of(word) & DEMONYM and is_people_alone(tokens, place + 1):
            return head(tokens, figure, begin, place + 1, people=True, additional=additional, shown=shown)
        elif role.tag == "r" and (noun_follows(tokens, place + 1) or following in HARM):
            pass  # "12 badly wounded soldiers", "seven confirmed deaths"
        elif role.tag != "x" or (not word[0].isalpha() and (word != "-" or is_dash(tokens, place))):
            break
        place += 1
    if place == begin + LONGEST_NOUN_PHRASE:
        place = begin
    return head(
        tokens,
        figure,
        begin,
        place,
        people=None if place == begin or is_plural(tokens[place - 1].word) else False,
        additional=additional,
        shown="",
    )


def harm(tokens: Sequence[Token], figure: Figure, begin: int, place: int, *, additional: bool) -> tuple[Chunk, int]:
    """The chunk of a figure that counts deaths, arrests or the like: who is counted stands before the noun, if anywhere."""
    word = tokens[place].word
    chunk, end = head(tokens, figure, begin, place + 1, people=True, additional=additional, shown=ALSO_COUNTED[word])
    if is_person_noun(word):
        return chunk, end
    who = tokens[place - 1]
    named = place > begin and (is_person_noun(who.word) or flags_of(who.word) & DEMONYM)
    return chunk._replace(population=Span(tokens[begin].start, who.end) if named else None), end


def head(
    tokens: Sequence[Token], figure: Figure, begin: int, end: int, *, people: bool | None, additional: bool, shown: str
) -> tuple[Chunk, int]:
    """The chunk of a figure whose noun phrase is tokens begin to end; q where it may be people, else Q."""
    population = Span(tokens[begin].start, tokens[end - 1].end) if end > begin else None
    tag = "Q" if people is False else "q"
    word = tokens[end - 1].word if end > begin else ""
    stop = population.end if population else figure.end
    return Chunk(
        tag,
        figure.start,
        stop,
        word=word,
        figure=figure,
        population=population,
        people=people,
        additional=additional,
        shown=shown,
    ), end


def is_people_alone(tokens: Sequence[Token], place: int) -> bool:
    """Whether the name of a people counts heads itself: "one Swede was", not "150 African refugees", "two American lives"."""
    if place >= len(tokens) or is_dash(tokens, place) or not tokens[place].word[0].isalpha():
        return True
    word = tokens[place].word
    return role_at(tokens, place)[0].tag != "x" and not (is_person_noun(word) or word in ALSO_COUNTED)


def is_hostage(tokens: Sequence[Token], place: int, figure: Figure) -> bool:
    """Whether "hostage" behind a noun says what became of the people: "held 20 diplomats hostage", not "12 women hostages"."""
    if tokens[place].word in ("hostage", "captive"):
        return True
    taker = next((token.word for token in reversed(tokens[:place]) if token.end <= figure.start), "")
    return tokens[place].word in ("hostages", "captives") and taker in TAKERS


def suffered_by(tokens: Sequence[Token], place: int) -> str:
    """The kind that a noun behind a genitive shows: "the two men's deaths"; an apostrophe at its end is not among the tokens."""
    if place + 1 >= len(tokens) or tokens[place + 1].start != tokens[place].end + len("' "):
        return ""
    return ALSO_OF.get(tokens[place + 1].word, "") if tokens[place].word.endswith("s") else ""


def is_plural(word: str) -> bool:
    """Whether an unknown noun may stand for several people: "12 shoppers", "12 Kyrgyz", not "the 252 well"."""
    return word.endswith(("s", "ese")) or bool(flags_of(word) & DEMONYM)


def is_plural_person(word: str) -> bool:
    """Whether a noun names several people: "students", not "student"."""
    return is_person_noun(word) and not is_person_singular(word)


def noun_follows(tokens: Sequence[Token], place: int) -> bool:
    """Whether a noun for people stands within three words: "12 wounded Afghan soldiers", "11 missing oil rig workers"."""
    for token in tokens[place : place + 3]:
        if is_person_noun(token.word):
            return True
        if ROLE_OF.get((token.word,), OTHER).tag not in "xKJ":
            return False
    return False
