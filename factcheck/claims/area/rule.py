"""How large a stretch of land or water is: what burned, what was flooded, what a slick or an island covers.

Areas grow while a fire burns and are converted between acres, hectares and square miles, so outlets part ways over them. The rule
takes a figure with a unit of area that words tie to its noun: "40 hectares of forest", "a 200-acre farm", "an area of 300 square
kilometres", "the slick covers 1,500 sq km", or to what happened to it: "the fire burned 2,000 acres" is `of` "area burned". Both figures
of "2,000 acres (800 hectares)" are read, so that they can be compared.

What is not read: floor space for rent, and areas of which no word tells what they are.
"""

import re
from collections.abc import Iterator

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.measure import around, measure, things_at
from factcheck.claims.phrases import chain_at
from factcheck.text.reading import Reading
from factcheck.text.values import Figure, Span

AREAS = frozenset(("km2", "m2", "[smi_us]", "[sft_i]", "har", "[acr_us]"))
DEEDS = {
    "burned": "burn burns burned burning burnt torched torches blackened blackens scorched scorches charred chars consumed consumes razed",
    "flooded": "flooded flooding floods inundated submerged",
    "destroyed": "destroyed destroying destroy destroys devastated devastates ruined",
    "cleared": "cleared clearing felled deforested",
    "affected": "affected affecting contaminated",
    "closed": "closed closes closing",
    "reopened": "reopened reopens reopening",
}
"""What happened to an area, and the words that say so."""
DEED_OF = {word: deed for deed, words in DEEDS.items() for word in words.split()}
TOLD_WITH_NOUN = frozenset(("closed", "reopened"))
"""Deeds done to fishing grounds and parks in turn, so that the noun is told as well: "gulf waters closed"."""
DEED_WORDS = "|".join(DEED_OF)
DEED_BEHIND = re.compile(rf"\b(?P<deed>{DEED_WORDS})\s+(?:through\s+|across\s+)?(?:an\s+area\s+of\s+)?\Z")
DEED_AHEAD = re.compile(
    rf"\)?\s+(?:(?:have|has|had|was|were|is|are|already|been|being|that|which|remain|remains|remained|still)\s+){{0,4}}(?P<deed>{DEED_WORDS})\b",
    re.VERBOSE,
)
DUAL_AHEAD = r"(?:\s*\([^()]{2,30}\))?"
OF_AHEAD = re.compile(rf"{DUAL_AHEAD}\s+of\s+")
NOUN_AHEAD = re.compile(
    rf"""{DUAL_AHEAD}[\s,-]+(?P<kind>(?:[a-z]+\s+){{0,2}}?)
    (?P<noun> island|site|farm|estate|ranch|park|property|plot|reserve|campus|forest|field|lake|compound|complex|base|area|territory
      |fire|blaze|wildfire|slick|spill|region|zone|plantation|facility|plant|refuge|cemetery|lot|parcel|enclave|strip|reservoir|warehouse
      |mansion|house|building|centre|center|stadium|camp|swath|swathe|stretch )s?\b""",
    re.VERBOSE,
)
COVERING_BEHIND = re.compile(
    r"""
    \b(?P<noun> [a-z]+ ) ,? (?: \s+ (?:which|that|has|have|had|now|already|about|is|was|to) ){0,4}
    \s+ (?: cover(?:s|ed|ing) | spann(?:ed|ing) | spans | measur(?:es|ed|ing) | spread(?:s|ing)? (?:\s+ (?:over|across))? | extend(?:s|ed|ing) \s+ over
      | gr[eo]wn? (?:\s+ to (?:\s+ cover)? ) | occup(?:ies|ied|ying) )
    \s+ (?: an \s+ area \s+ of \s+ )? \Z
    """,
    re.VERBOSE,
)
ZONE_OF = re.compile(
    r"\b(?P<whole>(?:area|zone|patch|sheet|layer|blanket|stretch|band)\sof\s(?:[a-z]+\s){0,2}[a-z]+)(?:,\s[^,;.]{3,50},?)?\Z",
    re.IGNORECASE,
)
""" "The | zone of thin ice, or slush, | covered"."""
AREA_BEHIND = re.compile(r"\b(?P<noun>area|territory|surface|land|size)\s+(?:of|is|was)\s+\Z")
CAPITALS = re.compile(r"(?:\s[A-Z][\w'’-]*)+")
NOWHERE = frozenset("area region zone stretch swath swathe size surface".split())
"""Nouns that alone do not say what is measured."""
ANYWHERE = frozenset("site plot property parcel lot space land lands ground grounds".split())
"""Nouns of which every story has many."""
PLACE_AHEAD = re.compile(r"\s+(?:of|in|at|near|on|off|beside|by|outside|along|around|across|belonging\s+to)\s+(?=\w)")
NOT_BEHIND = re.compile(r"\bnot\s\Z")
RATE_AHEAD = re.compile(
    r"[^.;:]{0,30}?(?<!\bin)(?<!within)(?<!than)\s(?:a|per|each|every)\s+(?:second|minute|hour|day|night|week|month|year|decade)\b"
)
""" "Loses 24 square miles of wetlands to the sea every year"."""
PRONOUNS = frozenset("it they which that this these those and has have had he she we also now who them".split())
DUAL_BEHIND = re.compile(r"\s*(?:\(|,|\bor\b|/)\s*(?:about\s+|some\s+|or\s+)?\Z")
LOOK_BACK = 80


def find(reading: Reading) -> Iterator[Draft | Missed]:
    """One claim for each area that words tie to its noun or to what happened to it."""
    previous: tuple[Figure, str] | None = None
    for figure in reading.figures:
        if figure.unit not in AREAS:
            continue
        if NOT_BEHIND.search(reading.lower, max(0, figure.start - 5), figure.start):
            continue
        said_again = previous is not None and is_dual(reading, previous[0], figure)
        named = (Span(figure.start, figure.end), previous[1]) if previous and said_again else area_of(reading, figure)
        if named is None:
            yield Missed("area", figure.start, figure.end, "no words beside the area tell what it is")
            continue
        span, of = named
        if RATE_AHEAD.match(reading.lower, span.end):
            yield Missed("area", figure.start, figure.end, "a rate, not an area")
            continue
        yield measure(reading, "area", figure, span=span, of=of)
        previous = figure, of


def area_of(reading: Reading, figure: Figure) -> tuple[Span, str] | None:
    """The span from an area to the words that say what it is, and these words."""
    lower, stop = reading.lower, around(reading, figure).end
    behind = lower[max(0, figure.start - LOOK_BACK) : figure.start]
    deed = DEED_BEHIND.search(behind)
    ahead = OF_AHEAD.match(lower, figure.end, stop)
    noun = things_at(reading, ahead.end(), stop=stop) if ahead else None
    if deed is not None:
        done, start = DEED_OF[deed["deed"]], figure.start - len(behind) + deed.start()
        if noun is not None and done in TOLD_WITH_NOUN:
            return Span(start, noun.end), f"{reading.text[noun.start : noun.end]} {done}"
        return Span(start, figure.end), f"area {done}"
    if noun is not None:
        deed = DEED_AHEAD.match(lower, noun.end, stop)
        of = reading.text[noun.start : noun.end]
        if deed is None and ahead is not None and lower.startswith("the ", ahead.end()):
            return covering(reading, figure, noun, behind=behind) or placed(
                reading, Span(figure.start, noun.end), of, stop=stop
            )
        if deed is not None:
            return Span(figure.start, noun.end), f"{of} {DEED_OF[deed['deed']]}"
        return placed(reading, Span(figure.start, noun.end), of, stop=stop)
    deed = DEED_AHEAD.match(lower, figure.end, stop)
    if deed is not None:
        return Span(figure.start, deed.end()), f"area {DEED_OF[deed['deed']]}"
    return sized(reading, figure, behind=behind, stop=stop)


def covering(reading: Reading, figure: Figure, surface: Span, *, behind: str) -> tuple[Span, str] | None:
    """What covers so much "of the" surface behind the area: "the slick covers 800 square miles | of the Gulf" is of the slick."""
    found = COVERING_BEHIND.search(behind)
    if found is None:
        return None
    if found["noun"] in PRONOUNS | NOWHERE:
        return Span(figure.start, surface.end), f"{reading.text[surface.start : surface.end]} covered"
    begin = figure.start - len(behind)
    whole = ZONE_OF.search(reading.text, max(0, begin - LOOK_BACK), begin + found.end("noun"))
    if whole is not None:
        return Span(whole.start("whole"), surface.end), whole["whole"]
    return Span(begin + found.start("noun"), surface.end), found["noun"]


def sized(reading: Reading, figure: Figure, *, behind: str, stop: int) -> tuple[Span, str] | None:
    """ "A 200-acre farm", "the slick covers 1,500 sq km", "an area of 300 square kilometres"."""
    for pattern in (COVERING_BEHIND, AREA_BEHIND):
        found = pattern.search(behind)
        if found is not None and found["noun"] not in PRONOUNS | NOWHERE:
            return Span(figure.start - len(behind) + found.start("noun"), figure.end), found["noun"]
    found = NOUN_AHEAD.match(reading.lower, figure.end, stop)
    if found is None:
        return None
    end = found.end()
    if reading.text[found.start("noun")].isupper():
        # "The 600-square-mile Lake | Pontchartrain"
        named = CAPITALS.match(reading.text, end, stop)
        end = named.end() if named else end
    of = " ".join(reading.text[found.start("kind") : end].split())
    return None if of in NOWHERE else placed(reading, Span(figure.start, end), of, stop=stop)


def placed(reading: Reading, span: Span, of: str, *, stop: int) -> tuple[Span, str] | None:
    """A noun of one word with what it belongs to or where it is: "the site of a paper mill", "pasture in Peru"; alone, a site is any site."""
    if " " in of or of[:1].isupper():
        return span, of
    link = PLACE_AHEAD.match(reading.lower, span.end, stop)
    where = chain_at(reading.text, link.end(), stop=stop) if link else None
    if where is None:
        return None if of.lower() in ANYWHERE else (span, of)
    return Span(span.start, where.end), f"{of} {' '.join(reading.text[span.end : where.end].split())}"


def is_dual(reading: Reading, first: Figure, second: Figure) -> bool:
    """Whether "(800 hectares)" stands right behind "2,000 acres": the same area in another unit."""
    between = reading.lower[first.end : second.start]
    return len(between) <= 12 and first.unit != second.unit and DUAL_BEHIND.match(between) is not None
