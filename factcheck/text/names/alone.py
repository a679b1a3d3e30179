"""A single capitalised word: a person, or a town, a month, a feast, half of a firm."""

import re

from factcheck.text.names.before import FIRM, LONGEST_WORD, NAMING, PARTICLE, SAYING
from factcheck.text.names.company import Company
from factcheck.text.names.context import PERSON_AFTER, SAID, behind_article, starts_sentence
from factcheck.text.names.lexicon import (
    COMMON,
    GIVEN,
    ORGANIZATION,
    ORGANIZATION_HEAD,
    PLACE,
    PLACE_HEAD,
    POST,
    THING_HEAD,
    flags_of,
    lexicon,
    ordinary_words,
)
from factcheck.text.names.pieces import Piece
from factcheck.text.names.spelling import plain

NAMED_BEFORE = re.compile(
    r"\b(?:man|woman|boy|girl|person|student|resident|witness|protester|demonstrator|one|someone|child|named|called) (?:named|called|who gave (?:his|her) name as) $"
)
LONGEST_ACRONYM = 4
MONTHS = frozenset("april august june may".split())
TIME_BEFORE = re.compile(
    r"\b(?:in|(?:end|start|beginning|middle|month|day|week) of|last|since|this|next|by|until|during|early|late|mid)[ -]\Z",
    re.IGNORECASE,
)
DEED_AFTER = re.compile(
    r" (?:\w+ed|was|is|has|had|will|would|could|said|says|told|and|who|then|also|did|does|went|came|left|won|lost)\b|['’,]"
)
"""What behind "May" or "Will" at the start of a sentence shows that it is somebody who acts."""
PLURAL_AFTER = re.compile(r" (?:people|(?!(?:says|was|has|is|does|tells|thinks|wants)\b)[a-z]{2,}s)\b")
"""What behind "Young" at the start of a sentence shows that it is no name."""
FUNCTION_WORDS = frozenset("will may can".split())
POSSESSIVE = ("'s ", "’s ")
POSSESSIVE_BEFORE = ("'s ", "’s ", "s' ", "s’ ")
HOUSE_AFTER = re.compile(
    r".s (?:Day|Eve|Cathedral|Church|College|Hospital|Park|Square|School|Cross|Head|Hall|Island|Street|Cup|Secret)\b"
)
STATE_AFTER = re.compile(
    r", (?:Ala(?:bama|ska|\.)|Ari(?:z\.|zona)|Ark(?:ansas|\.)|Calif(?:ornia|\.)|Colo(?:rado|\.)|Conn(?:ecticut|\.)|D\.C\.|DC\b|Del(?:aware|\.)"
    r"|Fla\.|Florida|Georgia|Ga\.|Hawaii|I(?:daho|ll\.|llinois|nd\.|ndiana|owa)|Kan(?:sas|\.)|K(?:y\.|entucky)|L(?:a\.|ouisiana)"
    r"|M(?:aine|d\.|aryland|ass\.|assachusetts|ich\.|ichigan|inn\.|innesota|iss\.|ississippi|o\.|issouri|ont\.|ontana)"
    r"|N(?:eb\.|ebraska|ev\.|evada|\.[CDHJMY]\.|ew (?:York|Jersey|Mexico|Hampshire)|orth (?:Carolina|Dakota))|O(?:hio|kla\.|klahoma|re\.|regon)"
    r"|P(?:a\.|ennsylvania)|R(?:\.I\.|hode Island)|S(?:\.[CD]\.|outh (?:Carolina|Dakota))|T(?:enn\.|ennessee|exas)|Utah|V(?:a\.|t\.|ermont|irginia)"
    r"|W(?:ash\.|is\.|isconsin|\.Va\.|est Virginia|yo\.|yoming))"
)
"""The state behind a town: "Jackson, Mississippi"."""
HEAVENLY = frozenset("earth mars mercury moon sun venus".split())
OWNED = re.compile(
    r"""\ (?!(?:in|of|to|at|on|and|or|for|from|by|with|is|was|has|had|will|would|can|could|may|might|should|were|are|that|as|who|which)\b)
    (?:(?P<affair>[Aa]dministration|campaign|family|presidency|era|scandal|White\ House)\b|[a-z])""",
    re.VERBOSE,
)
"""What behind "the" and a name may belong to a person, and what can belong to nobody else: "the Obama administration"."""
POSSESSIVE_ENDS = ("'s", "’s")


def alone_is_person(text: str, start: int, piece: Piece, *, company: Company, signals: int) -> bool:
    """Whether a single capitalised word is a person: known by its full name, or by its nature, or by its company."""
    lower = piece.words[0] if piece.words else ""
    letters = piece.letters
    end = start + piece.end - piece.start
    if beside_name_of_thing(text, start, end):
        return False
    if lower in company.family or (lower in company.given and lexicon().flags.get(lower, 0) & GIVEN):
        return not (flags_of(lower) & COMMON and is_the_word(text, start, end))
    if lower in company.storms or (piece.behind_word and not starts_sentence(text, start - piece.start)):
        # "Irma killed ten", "a Sea Knight helicopter"
        return False
    if signals & FIRM or STATE_AFTER.match(text, end) or (lower in HEAVENLY and letters != "G"):
        return False
    if behind_article(text, start) and not names_owner(text, end, piece):
        return letters == "x" and lower.endswith("s") and lower[:-1] in company.family
    if letters == "x":
        if signals & NAMING and NAMED_BEFORE.search(text, max(0, start - 40), start):
            return True
        if (piece.sounds or (signals & PARTICLE and not flags_of("al-" + lower))) and PERSON_AFTER.match(text, end):
            return True
        return bool(signals & SAYING) and text.endswith(SAID, 0, start) and not text[start:end].isupper()
    if letters == "G":
        # "We are on ANA" speaks of an airline.
        return end - start > LONGEST_ACRONYM or not text[start:end].isupper()
    if letters == "S":
        return (
            lower not in ordinary_words()
            and not lexicon().flags.get(lower, 0) & (COMMON | POST | PLACE | ORGANIZATION)
            and text[end : end + 1] != "-"
        )
    return False


def is_the_word(text: str, start: int, end: int) -> bool:
    """Whether a surname that is a word is the word: "In May 2017", "Young people voted"; but "Young voted" and "a friend of May"."""
    if TIME_BEFORE.search(text, max(0, start - 14), start) or text[end + 1 : end + 2].isdigit():
        return text[start:end].lower() in MONTHS
    if not starts_sentence(text, start):
        return False
    if text[start:end].lower() in FUNCTION_WORDS:
        return DEED_AFTER.match(text, end) is None
    return PLURAL_AFTER.match(text, end) is not None


def names_owner(text: str, end: int, piece: Piece) -> bool:
    """Whether a name behind "the" tells whose the next word is: "the Bush tax cuts"; not "the Moon in 2018"."""
    following = OWNED.match(text, end)
    if following is None or piece.letters not in "GS" or piece.words[0] in HEAVENLY:
        return following is not None and following["affair"] is not None
    return True


def beside_name_of_thing(text: str, start: int, end: int) -> bool:
    """Whether a single word is half of a firm, a feast or a house: "Ernst & Young", "Valentine's Day", "Speaker's Balcony"."""
    if text.startswith(" & ", end) or text.endswith(" & ", 0, start):
        return True
    if text[end + 1 : end + 2].isdigit() and flags_of(plain(text[start:end])) & THING_HEAD:
        # "Day 86"
        return True
    if text.startswith(POSSESSIVE, end) and HOUSE_AFTER.match(text, end):
        return True
    if text.endswith(POSSESSIVE_BEFORE, 0, start):
        return bool(flags_of(plain(text[start:end])) & (THING_HEAD | PLACE_HEAD | ORGANIZATION_HEAD))
    return False


def in_a_name(text: str, start: int, end: int) -> bool:
    """Whether a capital or a possessive stands beside an ordinary word, which then closes no name of a person: "Arms Control"."""
    last = text[max(0, start - LONGEST_WORD) : start].split()
    before = last[-1] if last else ""
    return not before.islower() or before.endswith(POSSESSIVE_ENDS) or text[end + 1 : end + 2].isupper()
