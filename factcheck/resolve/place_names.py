"""Where is where: the names of a place, old and new, and of its people, tied to one entity id."""

import re
from functools import cache, lru_cache
from typing import Final

from factcheck.resolve.transliteration import letters_of
from factcheck.text.names.lexicon import rows
from factcheck.text.names.spelling import plain

NOT_WORD: Final = re.compile(r"[^a-z0-9]+")
LEADING: Final = re.compile(
    r"^(?:the city of|the village of|the town of|the|in|near|central|downtown|greater|city of|town of|village of|province of|region of)\s+",
    re.IGNORECASE,
)
TRAILING: Final = re.compile(
    r"\s+(?:city|province|region|oblast|district|county|town|village|prefecture|governorate)$", re.IGNORECASE
)
RENAMED: Final = {
    "kyiv": "kiev",
    "bombay": "mumbai",
    "madras": "chennai",
    "calcutta": "kolkata",
    "peking": "beijing",
    "rangoon": "yangon",
    "saigon": "hochiminhcity",
    "leningrad": "saintpetersburg",
    "stpetersburg": "saintpetersburg",
    "frunze": "bishkek",
    "almaata": "almaty",
    "nursultan": "astana",
    "odessa": "odesa",
    "kharkov": "kharkiv",
    "lvov": "lviv",
    "teheran": "tehran",
    "misurata": "misrata",
    "deraa": "daraa",
    "jiddah": "jeddah",
    "uighur": "uyghur",
    "washingtondc": "washington",
    "newyorkcity": "newyork",
}
"""Places with two names in use, without spaces, hyphens and marks."""


@cache
def known_places() -> dict[str, tuple[str, str | None]]:
    """Entity id and country code by the bare form of every name and demonym of the lexicon."""
    known: dict[str, tuple[str, str | None]] = {}
    for file in ("cities.txt", "regions.txt", "countries.txt"):
        for row in rows(file):
            names = row[1].split("|")
            entity = slug(names[0])
            for name in (*names, *(row[2].split("|") if len(row) > 2 else ())):
                known[bare(name)] = (entity, None if row[0] == "-" else row[0])
    for other, usual in RENAMED.items():
        if usual in known:
            known[other] = known[usual]
    return known


def bare(name: str) -> str:
    """A name without spaces, hyphens, marks and case: "Jalal-Abad" and "Jalalabad" meet here."""
    return NOT_WORD.sub("", plain(name))


def slug(name: str) -> str:
    """A name as an id: "saint-petersburg"."""
    return NOT_WORD.sub("-", plain(name)).strip("-")


@lru_cache(maxsize=16384)
def place_entity(name: str) -> str:
    """The entity id of a place, of its people, or of any other thing with a name.

    >>> place_entity("the Kyrgyz Republic"), place_entity("Kyrgyzstani"), place_entity("Jalal-Abad") == place_entity("Jalalabad")
    ('kyrgyzstan', 'kyrgyzstan', True)
    """
    found = look_up(name)
    if found:
        return found[0]
    cut = TRAILING.sub("", LEADING.sub("", name.strip()))
    return slug(cut) or "-".join(filter(None, (letters_of(word) for word in cut.split()))) or "unnamed"


@lru_cache(maxsize=16384)
def country_of(name: str) -> str | None:
    """The ISO 3166-1 code of the country that a place is, or lies in; None where it is not known.

    >>> country_of("Osh"), country_of("Uzbeks")
    ('KG', 'UZ')
    """
    found = look_up(name)
    return found[1] if found else None


def look_up(name: str) -> tuple[str, str | None] | None:
    """The lexicon's entry for a name as written, or without "the" and "city"."""
    known = known_places()
    for form in (name, LEADING.sub("", name.strip()), TRAILING.sub("", LEADING.sub("", name.strip()))):
        key = bare(form)
        if key in known:
            return known[key]
    return None
