"""Whom members are of: "2,000 members of the security forces" counts forces, not just any members."""

from collections.abc import Sequence

from factcheck.claims.human_impact.tokens import DETERMINERS, Token, role_at

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
