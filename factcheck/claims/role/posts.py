"""Titles taken apart: the post, whose it is, and whether it is held still."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from factcheck.model.claim import RoleStatus
from factcheck.text.names.lexicon import (
    COMMON,
    DEMONYM,
    HONORIFIC,
    MODIFIER,
    ORGANIZATION,
    ORGANIZATION_HEAD,
    PLACE,
    POST,
    flags_of,
    lexicon,
)
from factcheck.text.names.spelling import plain

STATUS: Final[dict[str, RoleStatus]] = {
    **dict.fromkeys("interim provisional transitional caretaker".split(), "interim"),
    **dict.fromkeys("acting".split(), "acting"),
    **dict.fromkeys("former ex then late ousted deposed onetime".split(), "former"),
    **dict.fromkeys("designate elect incoming".split(), "designate"),
}
DROPPED: Final = frozenset(
    "the a an his her its their our new newly-elected current longtime embattled veteran outgoing retired exiled disgraced controversial"
    " famed prominent fellow newly-appointed".split()
)
NOT_HELD: Final = frozenset(
    "widow husband wife son daughter father mother brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather"
    " grandmother stepfather stepmother girlfriend boyfriend fiance fiancee friend colleague neighbor neighbour roommate classmate suspect"
    " defendant gunman shooter killer bomber terrorist mastermind victim survivor witness resident villager protester demonstrator student"
    " fugitive inmate prisoner hostage refugee tourist celebrity star superstar volunteer opponent partner millionaire billionaire"
    " mobster gangster mafioso player athlete model heir worker farmer".split()
)
"""Posts of the lexicon that tell what somebody is, not what he holds."""
PORTFOLIO: Final = frozenset(
    "state foreign affairs interior internal external defense defence finance justice health education trade labor labour economy energy"
    " transport agriculture culture information security staff police parliament government religion mission operations homeland war".split()
)
"""What may follow "of" and still belong to the post: "Secretary of State", "Chief of Staff"."""
TITLES_OF_OFFICE: Final = frozenset(
    "gen lt col maj capt sgt cpl cmdr adm gov sen rep brig king queen prince emir sultan ayatollah pope bishop archbishop cardinal imam".split()
)
SPLIT_OF: Final = re.compile(r"\s+(?:of|for|at|to|in)\s+(?:the\s+)?(?=[A-Z])")


class Post(NamedTuple):
    """A title taken apart: "former Foreign Minister of Peru" is the post Foreign Minister, of Peru, status former."""

    post: str
    organization: str | None
    status: RoleStatus


def leading_title(words: str) -> str | None:
    """The title that opens a stretch of words: "finance minister" of "finance minister last week"."""
    end = 0
    found = False
    of = False
    for word in re.finditer(r"\S+", words):
        lower = plain(word.group())
        flags = flags_of(lower)
        if flags & POST:
            found, end, of = True, word.end(), False
        elif found and lower in ("of", "for"):
            of = True
        elif found and (of or not flags) and (word.group()[0].isupper() or lower in PORTFOLIO):
            end = word.end()
        elif found and lower == "the" and of:
            continue
        elif found or not (
            lower in DROPPED
            or lower in STATUS
            or flags & (MODIFIER | DEMONYM | PLACE)
            or lower in PORTFOLIO
            or word.group()[0].isupper()
        ):
            break
    return words[:end] if found else None


@lru_cache(maxsize=8192)
def read_post(title: str) -> Post | None:
    """A title taken apart, or None for one that names no post.

    >>> read_post("former Kyrgyzstan President")
    Post(post='President', organization='Kyrgyzstan', status='former')
    """
    words = title.replace("’s ", "'s ").split()
    status: RoleStatus = "current"
    while (
        words
        and not phrase_length(words)
        and (lower := plain(words[0].rstrip(",")))
        and (lower in DROPPED or lower in STATUS or lower.rstrip("-") in STATUS or is_possessor(words[0]))
    ):
        status = STATUS.get(lower.rstrip("-"), status) if status == "current" else status
        words = words[1:]
    if words and words[0].lower().startswith("ex-"):
        status, words = "former", [words[0][3:], *words[1:]]
    while words and is_honorific(words[0]):
        words = words[1:]
    if words and words[-1].lower() in ("designate", "elect"):
        status, words = "designate", words[:-1]
    if words and (bare := words[-1].removesuffix("-elect").removesuffix("-designate")) != words[-1]:
        status, words = "designate", [*words[:-1], bare]
    holder, words = leading_holder(words)
    later = [plain(word) for word in words]
    for position, lower in enumerate(later):
        if position and lower in STATUS and lower != "late" and status == "current":
            # "the country's interim president"
            status = STATUS[lower]
            words = words[:position] + words[position + 1 :]
            break
    cut = cut_organization(" ".join(words))
    head = cut[0].split()
    if not head or not any(flags_of(plain(word)) & POST for word in head):
        return None
    held = [word for word in head if flags_of(plain(word)) & POST]
    if all(plain(word) in NOT_HELD or is_honorific(word) for word in held):
        return None
    return Post(cut[0], cut[1] or holder, status)


def is_possessor(word: str) -> bool:
    """Whether a word only says whose: "state's" of "the state's chief minister"."""
    return word[0].islower() and word.endswith(("'s", "s'"))


def is_honorific(word: str) -> bool:
    """Whether a word only addresses: "Mr.", "Dr."."""
    flags = flags_of(plain(word))
    return bool(flags & HONORIFIC and (not flags & POST or word.endswith(".")) and plain(word) not in TITLES_OF_OFFICE)


def leading_holder(words: list[str]) -> tuple[str | None, list[str]]:
    """The country or body that opens a title: "U.S." of "U.S. Secretary of State", "Soviet" of "Soviet leader"."""
    head = next((place for place, word in enumerate(words) if flags_of(plain(word)) & POST), 0)
    # "Republican Party Chairman", "National Security Council spokesman": all up to the body's last word.
    bodies = [
        place
        for place in range(1, head)
        if flags_of(plain(words[place])) & ORGANIZATION_HEAD and words[place][0].isupper()
    ]
    taken = bodies[-1] + 1 if bodies else phrase_length(words[:head])
    if not taken and head and words[head][0].islower() and all(word[0].isupper() for word in words[:head]):
        # "Manchester United coach": all capitals before a small post are one body; "Police spokesman" is one post.
        taken = head if head > 1 or not flags_of(plain(words[0])) & MODIFIER else 0
    if not taken:
        for word in words[:head]:
            bare = word.removesuffix("'s")
            known = flags_of(plain(bare)) & (DEMONYM | PLACE | ORGANIZATION) and not flags_of(plain(bare)) & COMMON
            if not word[0].isupper() or not (known or bare != word or (bare.isupper() and len(bare) > 1)):
                break
            taken += 1
    return (" ".join(words[:taken]).removesuffix("'s"), words[taken:]) if taken else (None, words)


def phrase_length(words: list[str]) -> int:
    """How many words at the beginning are one name of the lexicon: "New York" of "New York Mayor"."""
    lower = tuple(plain(word.removesuffix("'s")) for word in words)
    return (
        next(
            (
                len(phrase.words)
                for phrase in lexicon().phrases.get(lower[0], ())
                if lower[: len(phrase.words)] == phrase.words
            ),
            0,
        )
        if lower
        else 0
    )


def cut_organization(title: str) -> tuple[str, str | None]:
    """A post and the organization behind its "of", unless what follows is the portfolio: "Minister of Foreign Affairs" of Peru."""
    for found in SPLIT_OF.finditer(title):
        following = title[found.end() :].split()
        if plain(following[0]) in PORTFOLIO:
            continue
        if title[found.start() :].lstrip().startswith(("for ", "to ")):
            # "Assistant Secretary for South and Central Asian Affairs" has its field, not its body, behind "for".
            continue
        return title[: found.start()], title[found.end() :]
    return title, None
