"""The noun phrase behind a number: who is counted, and whether they are people at all."""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims.human_impact.membership import company_end, membership_end
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
from factcheck.text.people import ADJECTIVES_TOO, NOT_PEOPLE, is_person_noun, is_person_singular
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


LONG_DEAD = frozenset("mummies mummy pharaohs pharaoh skeletons skeleton dinosaurs".split())
"""Whose remains are dug up, and no news of a death."""


class Phrase(NamedTuple):
    """A noun phrase behind a number: the sentence's tokens, where the phrase begins, its figure."""

    tokens: Sequence[Token]
    begin: int
    figure: Figure
    additional: bool
    """Whether the figure adds to one before: "12 more people"."""


def modifiers(tokens: Sequence[Token], begin: int, figure: Figure, additional: bool) -> tuple[Chunk, int]:
    """Walk over adjectives to the noun that is counted."""
    phrase = Phrase(tokens, begin, figure, additional=additional)
    place, shown = begin, ""
    while place < min(begin + LONGEST_NOUN_PHRASE, len(tokens)):
        step = before_noun(phrase, place)
        if not step:
            if is_of_another(phrase, place):
                if tokens[place].word in ADJECTIVES_TOO and word_at(tokens, place + 1) in NOT_PEOPLE:
                    return head(phrase, place + 2, people=False)  # "dozens of adult pigs"
                place = begin
                break
            if is_of_beasts(tokens, place):
                return head(phrase, place + 1, people=False)
            chunk = noun_at(phrase, place, shown)
            if chunk is not None:
                return chunk
            step, kind = adjective_at(tokens, place)
            if not step:
                break
            shown = kind or shown
        place += step
    if place >= begin + LONGEST_NOUN_PHRASE:
        place = begin
    people = None if place == begin or is_plural(tokens[place - 1].word) else False
    return head(phrase, place, people=people)


def before_noun(phrase: Phrase, place: int) -> int:
    """How many tokens a noun for people takes that only goes before the noun counted: "12 civilian deaths"; 0 where it is none."""
    tokens, word, following = phrase.tokens, phrase.tokens[place].word, word_at(phrase.tokens, place + 1)
    if not is_person_noun(word) or word in ("people", "persons"):
        return 0
    if following == "s" and tokens[place + 1].start == tokens[place].end + len(" '"):
        return 2  # "three of the leader 's sons"
    if following in HARM:
        return 1
    if is_person_singular(word) and phrase.figure.amount != 1:
        return int(any(is_plural_person(token.word) for token in tokens[place + 1 : place + 4]))
    return int(is_person_noun(following) and not is_hostage(tokens, place + 1, phrase.figure))


def is_of_another(phrase: Phrase, place: int) -> bool:
    """Whether one person stands where several are counted: "deaths hit 17 Mexico's health minister says"."""
    word = phrase.tokens[place].word
    return is_person_singular(word) and phrase.figure.amount != 1 and word not in SINGLE_HARM


def is_of_beasts(tokens: Sequence[Token], place: int) -> bool:
    """Whether heads are those of a herd, and remains of a grave of old: "300 heads of cattle", "two mummies", not "heads of state"."""
    word = tokens[place].word
    herd = word in ("head", "heads") and word_at(tokens, place + 1) == "of"
    return (herd and word_at(tokens, place + 2) not in ("state", "government")) or word in LONG_DEAD


def noun_at(phrase: Phrase, place: int, shown: str) -> tuple[Chunk, int] | None:
    """The chunk of the phrase where the noun that is counted stands at a place."""
    tokens, word, following = phrase.tokens, phrase.tokens[place].word, word_at(phrase.tokens, place + 1)
    if word in ALSO_COUNTED and not is_person_noun(following) and role_at(tokens, place)[0].tag in "BOTS":
        return harm(phrase, place)
    if place > phrase.begin and is_hostage(tokens, place, phrase.figure):
        return head(phrase, place, people=None)
    if is_person_noun(word):
        return persons(phrase, place, shown)
    if word.endswith(("'s", "’s")) and is_person_noun(word[:-2]) and ALSO_OF.get(following):
        # "The two men's deaths": who is counted, and what befell them.
        chunk, after = head(phrase, place + 1, people=True, shown=ALSO_OF[following])
        men = Span(tokens[phrase.begin].start, tokens[place].end - 2)
        return chunk._replace(population=men, end=tokens[place + 1].end), after + 1
    if word in NOT_PEOPLE and not is_person_noun(following):
        return head(phrase, place + 1, people=False)
    if flags_of(word) & DEMONYM and is_people_alone(tokens, place + 1):
        return head(phrase, place + 1, people=True, shown=shown)
    return None


def persons(phrase: Phrase, place: int, shown: str) -> tuple[Chunk, int]:
    """The chunk of a phrase whose noun names people, with the body whose members they are and the harm that is theirs."""
    tokens, following = phrase.tokens, word_at(phrase.tokens, place + 1)
    if following in NOT_PEOPLE and following not in HOW_FAR_OFF and role_at(tokens, place + 1)[0] is OTHER:
        return head(phrase, place + 2, people=False)  # "two police cars", "four missing persons cases"
    kind = suffered_by(tokens, place)
    end = membership_end(tokens, place + 1)
    if phrase.figure.amount != 1:
        end = company_end(tokens, end, subject=is_subject(phrase))
    chunk, after = head(phrase, end, people=True, shown=kind or shown)
    return (chunk._replace(end=tokens[place + 1].end), after + 1) if kind else (chunk, after)


def is_subject(phrase: Phrase) -> bool:
    """Whether no verb or preposition stands before the number, so that what follows its nouns is their verb."""
    tokens, start = phrase.tokens, phrase.figure.start
    before = next((place for place in range(len(tokens) - 1, -1, -1) if tokens[place].end <= start), None)
    return before is None or role_at(tokens, before)[0].tag not in "KGSCLVpo"


def adjective_at(tokens: Sequence[Token], place: int) -> tuple[int, str]:
    """How many tokens a word takes that may go before the noun, and the kind that it shows: "12 wounded soldiers"."""
    word, role = tokens[place].word, role_at(tokens, place)[0]
    if role.tag in "KJ" and noun_follows(tokens, place + 1):
        return 1, role.kind
    if role.tag in "rf":
        # "12 badly wounded soldiers", "seven confirmed deaths", "800 suspected plotters"
        return int(noun_follows(tokens, place + 1) or word_at(tokens, place + 1) in HARM), ""
    return int(role.tag == "x" and (word[0].isalpha() or (word == "-" and not is_dash(tokens, place)))), ""


def word_at(tokens: Sequence[Token], place: int) -> str:
    """The word at a place; nothing behind the last."""
    return tokens[place].word if place < len(tokens) else ""


def harm(phrase: Phrase, place: int) -> tuple[Chunk, int] | None:
    """The chunk of a figure that counts deaths, arrests or the like: who is counted stands before the noun, if anywhere."""
    tokens, begin, word = phrase.tokens, phrase.begin, phrase.tokens[place].word
    if word in SINGLE_HARM and phrase.figure.amount != 1 and word_at(tokens, place + 1)[:1].isalpha():
        return head(phrase, begin, people=None)  # "a few death records"
    if BODY_PARTS & {token.word for token in tokens[begin:place]}:
        return head(phrase, place + 1, people=False)
    chunk, end = head(phrase, place + 1, people=True, shown=ALSO_COUNTED[word])
    if is_person_noun(word):
        return chunk, end
    who = tokens[place - 1]
    named = place > begin and (is_person_noun(who.word) or flags_of(who.word) & DEMONYM)
    return chunk._replace(population=Span(tokens[begin].start, who.end) if named else None), end


def head(phrase: Phrase, end: int, *, people: bool | None, shown: str = "") -> tuple[Chunk, int]:
    """The chunk of a figure whose noun phrase ends at a token; q where it may be people, else Q."""
    tokens, begin, figure = phrase.tokens, phrase.begin, phrase.figure
    population = Span(tokens[begin].start, tokens[end - 1].end) if end > begin else None
    chunk = Chunk(
        "Q" if people is False else "q",
        figure.start,
        population.end if population else figure.end,
        word=tokens[end - 1].word if end > begin else "",
        figure=figure,
        population=population,
        people=people,
        additional=phrase.additional,
        shown=shown,
    )
    return chunk, end


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
