"""Who else one number counts: "2,000 members of the security forces", "40 women and children"."""

from collections.abc import Sequence

from factcheck.claims.human_impact.tokens import DETERMINERS, OTHER, Token, role_at
from factcheck.text.people import is_person_noun, is_person_singular

MEMBERS = frozenset("members member".split())


BODIES_OF_PEOPLE = frozenset(
    """
        forces force police army navy guard guards militia militias group groups party family families team teams union
        crew staff service services gang gangs tribe clan community parliament congress senate battalion brigade brigades
        regiment unit units squad squads escort entourage movement organization organisation organizations council
        committee government ministry church congregation band network cell minority sect press public household
        association federation assembly corps delegation mission troupe club syndicate cartel faction factions alliance
        department board cabinet coalition opposition military jury choir cult temple patrol expedition public
    """.split()
)
"""Nouns for bodies that have members; what stands behind "members of" is read as far as one of them."""


FARTHEST = 7


DESCRIBING = frozenset(
    "innocent young foreign local ordinary unarmed armed fellow government civilian police security".split()
)
COUNTING = frozenset(
    "several many some few dozens scores hundreds thousands two three four five six seven eight nine ten eleven twelve numerous".split()
)
"""Words before a noun that describe it, and words that count it afresh: "12 clerics and several guards"."""


def membership_end(tokens: Sequence[Token], place: int) -> int:
    """Behind the body whose members end before a place: "members of the security forces"; the place itself where none is named."""
    if place >= len(tokens) or tokens[place].word != "of" or tokens[place - 1].word not in MEMBERS:
        return place
    end = place
    for at in range(place + 1, min(place + FARTHEST, len(tokens))):
        word = tokens[at].word
        if word in BODIES_OF_PEOPLE:
            end = at + 1
        elif word in DETERMINERS or word in ("a", "an"):
            if at > place + 1:
                break
        elif not word[0].isalpha() or role_at(tokens, at)[0].tag != "x" or end > place:
            break
    return end


def company_end(tokens: Sequence[Token], place: int, *, subject: bool = False) -> int:
    """Behind the nouns that share a number with the one before a place: "40 women and children", "scores of clerks, cooks and guards"."""
    at = place
    while word_is(tokens, at, ",") and is_several(tokens, at + 1):
        at += 2
    listed = at > place
    if word_is(tokens, at, "and"):
        # "Students and innocent citizens", "civilians, rebels and government soldiers"
        described = not is_several(tokens, at + 1) and may_describe(tokens, at + 1)
        last = at + 2 if described else at + 1
        if is_several(tokens, last) and goes_on(tokens, last + 1, subject=subject or listed):
            return last + 1
    return place


def is_several(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token names several people."""
    return place < len(tokens) and is_person_noun(tokens[place].word) and not is_person_singular(tokens[place].word)


def may_describe(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word may go before the last noun of a company: any plain word that opens no new count."""
    if place >= len(tokens) or not tokens[place].word[0].isalpha():
        return False
    word = tokens[place].word
    return word in DESCRIBING or (role_at(tokens, place)[0] is OTHER and word not in COUNTING)


def goes_on(tokens: Sequence[Token], place: int, *, subject: bool) -> bool:
    """Whether what follows a noun is not its own verb of saying or having: in "killed 12 people and officials said" it is.

    Where both nouns are the `subject`, the verb is theirs together: "several clerics and politicians have been killed".
    """
    if place >= len(tokens):
        return True
    role = role_at(tokens, place)[0]
    return role.tag not in ("s" if subject else "sam") and (role is not OTHER or not tokens[place].word[0].isalpha())


def word_is(tokens: Sequence[Token], place: int, word: str) -> bool:
    """Whether a token is this word."""
    return place < len(tokens) and tokens[place].word == word
