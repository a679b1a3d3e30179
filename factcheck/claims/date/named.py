"""The names and nations of a sentence that can take part in an event: whole ones, and no agencies, clocks or feasts."""

import re
from typing import NamedTuple

from factcheck.text.events import EventCue
from factcheck.text.names.lexicon import country_names
from factcheck.text.reading import Reading
from factcheck.text.values import NameType, Span

CAPITALISED = re.compile(r"[A-Z]\w+(?:[ -][A-Z]\w+)?")
WORD_BREAK = re.compile(r"[ -]")
FOLLOWERS = frozenset(
    "president prime premier minister foreign interior defense defence finance army air navy police government parliament king queen prince chancellor ambassador"
    " embassy council ministry coast guard supreme congress senate national state federal general gen vice deputy secretary leader chief street embassy olympic"
    " jr sr ii iii islamist muslim christian jewish shia sunni".split()
)
OPENERS = frozenset(
    "hundreds thousands dozens scores millions tens crowds the in on at by from of after as and but while when for with meanwhile president minister".split()
)
NOBODY = frozenset(
    "reuters|ap|pa|swns|epa|afp|cnn|bbc|upi|getty|getty images|associated press|agence france-presse|xinhua|afp photo|ap photo|gmt|bst|est|edt|et|pst|utc|cet|ist"
    "|eve|new year|christmas|easter|bastille|bastille day|thanksgiving|halloween|ramadan|armistice day|wire|staff|photo|video|twitter|facebook"
    "|youtube|arab|islamic|islamist|jewish|catholic|protestant|anglican|orthodox|house|senate|police|rebels|protesters|demonstrators|officials|security|government|army|troops|residents|activists|authorities|soldiers|militants|gunmen|witnesses|opposition|update|breaking|file|god".split(
        "|"
    )
)
"""Names of agencies, clocks and feasts that take part in nothing."""
CUT_BEFORE = re.compile(r"(?:\b[A-Z][\w-]*\s+(?:of\s+(?:the\s+)?)?|-)\Z")
CUT_BEHIND = re.compile(r"-\w|\s+(?:[A-Z][a-z]+|[A-Z]\d)")


class Named(NamedTuple):
    """A name or a nation of a sentence."""

    start: int
    end: int
    type: NameType | None
    """None where it is a country or a people that no name mention holds."""
    title: str | None = None


def named_around(reading: Reading, sentence: Span, *, cue: EventCue) -> list[Named]:
    """The names and nations of a sentence in order, without agencies, clocks, feasts and words of the event itself."""
    inside = cue.form == "noun"
    names = [
        Named(mention.start, mention.end, mention.type, mention.title)
        for mention in reading.names_in(sentence)
        if not (inside and mention.start < cue.end and cue.start < mention.end)
    ]
    nations = [Named(start, start + len(word), None) for start, word in nation_words(reading, sentence)]
    names += [place for place in nations if not any(name.start <= place.start < name.end for name in names)]
    return [name for name in sorted(names) if is_somebody(reading, name)]


def is_somebody(reading: Reading, name: Named) -> bool:
    """Whether a name is whole and can take part: no agency, no clock, no cut piece of a longer name, nothing shouted."""
    words = reading.text[name.start : name.end]
    if words.lower() in NOBODY or (words.isupper() and len(words) > 5 and words.lower() not in country_names()):
        return False
    if is_cut(reading, name):
        return False
    dates = reading.dates_in(Span(max(0, name.start - 40), name.end + 40))
    # "Last August Omar Haddad": a name that swallowed a month.
    return not any(date.start < name.end and name.start < date.end for date in dates)


def is_cut(reading: Reading, name: Named) -> bool:
    """Whether a name is a piece of a longer one: "Gulf of | Mexico", "North | Vietnam", "Market" of a longer name."""
    if name.title is None and (name.type != "person" or " " not in reading.text[name.start : name.end]):
        before = reading.text[max(0, name.start - 40) : name.start]
        found = CUT_BEFORE.search(before)
        if found and found[0].split()[:1] and found[0].split()[0].lower() not in OPENERS and not is_nation(found[0]):
            return True
    behind = CUT_BEHIND.match(reading.text, name.end)
    if behind is None:
        return False
    if name.type is None or name.type == "person":
        # "Dane | Whitby", "Omar bin | Haddad"; but "Russian | President", "Ruiz | Monday".
        word = behind[0].strip().lower()
        known = word in FOLLOWERS or bool(reading.dates_in(Span(name.end, name.end + 30)))
        follows = behind.end() - len(behind[0].lstrip())
        others = [other for other in reading.names_in(Span(name.end, name.end + 60)) if other.start == follows]
        # "Omar bin | Haddad" is one name in two pieces; "Russian | Vladimir Putin" are two.
        return not known and (not others or (name.type == "person" and others[0].title is None))
    follows = behind.end() - len(behind[0].lstrip())
    return not reading.dates_in(Span(follows, min(len(reading.text), follows + 30))) or behind[0][0] == "-"


def is_nation(words: str) -> bool:
    """Whether the first of some words is a country or its people."""
    return words.split()[0].lower() in country_names()


def nation_words(reading: Reading, sentence: Span) -> list[tuple[int, str]]:
    """Countries and nationalities of a sentence: "Russian military support"."""
    known = country_names()
    found = []
    for match in CAPITALISED.finditer(reading.text, *sentence):
        start, end = match.span()
        if reading.lower[start:end] in known:
            found.append((start, match[0]))
            continue
        parts = WORD_BREAK.split(match[0])
        if len(parts) == 1:
            continue
        for part in parts:
            if part.lower() in known:
                found.append((start, part))
            start += len(part) + 1
    return found
