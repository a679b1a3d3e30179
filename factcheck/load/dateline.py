"""The dateline: the place, day and agency that newswire puts before its first sentence.

BISHKEK, 12 June (Agency) — ...          KABUL, Afghanistan, July 5, 2010 -- ...
3 June 2021, BISHKEK – ...               Washington (CNN) -- ...
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.load.calendar_dates import MONTH, WEEKDAY, full_day

HEAD_LINES = 5
"""How many lines of headline, byline and page furniture can stand before the dateline."""
HEAD_LENGTH = 600
LONGEST_HEADLINE = 200

DAY = rf"""
    (?i: (?: {WEEKDAY} ,? \s+ )?
         (?: (?P<day>\d{{1,2}}) \s+ (?P<month>{MONTH}) (?: ,? \s+ (?P<year>\d{{4}} | \d\d(?!\d)) )?
           | (?P<us_month>{MONTH}) \s+ (?P<us_day>\d{{1,2}}) (?!\d) (?: ,? \s+ (?P<us_year>\d{{4}} | \d\d(?!\d)) )?
           | (?P<iso_year>\d{{4}}) - (?P<iso_month>\d\d) - (?P<iso_day>\d\d)
           | NO \s DATE                                             # monitored broadcasts say that they have none
         )
    )
"""
CAPS = r"(?:Ma?c|[A-ZÀ-ÖØ-Þ]['’])? [A-ZÀ-ÖØ-Þ]{2} [A-ZÀ-ÖØ-Þ.'’/-]* | [A-Z][A-Z]?\."
CITY = rf"(?: {CAPS} ) (?: [ ] (?: {CAPS} | [A-ZÀ-ÖØ-Þ]+ ) ){{0,4}}"
WORD = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*"
REGION = rf", \s+ (?! (?i:{MONTH}) \b ) {WORD} (?: [ ] {WORD} ){{0,3}}"
# Neither "Rep. Ana Ruiz (R-Minn.) - ..." nor "(March 20, 2007) - ..." names an agency.
AGENCY = rf"\( \s? (?! [RDI]- | (?i:{MONTH}) \b ) [^()\n\d] [^()\n]{{1,60}} \)"
KNOWN_AGENCY = r"\( \s? (?: CNN | AP | AFP | UPI | DPA | EFE | TASS | Reuters | Xinhua | Bloomberg ) \)"
CLOCK = r"\d{1,2} : \d\d \s* (?i: [ap]m )? (?: \s+ [A-Z]{3,4} )? \b"
DASH = r"\s* (?: -{2,3} | [—–―] | (?<=\s) [-_] ) (?= [\s\[“\"A-Z] )"

DATELINE = re.compile(
    rf"""
    (?P<whole>
        {CITY} (?:{REGION})? (?: \s+ {AGENCY} )? ,? \s+ {DAY} \.? (?: ,? \s* (?: {AGENCY} | /[^/\n]{{2,40}}/\.? ) )?
      | {CITY} (?:{REGION}){{0,2}} (?: ,? \s* {AGENCY} )?
      | {WORD} (?: [ ] {WORD} ){{0,3}} (?:{REGION})? ,? \s+ {AGENCY}               # Washington (CNN) --
      | {AGENCY}                                                                   # (CNN) --
    )
    {DASH}
    """,
    re.VERBOSE,
)
DAY_IN_FRONT = re.compile(rf"(?P<whole> {DAY} ,? \s+ {CITY} (?:{REGION})? (?: \s+ {AGENCY} )? ) {DASH}", re.VERBOSE)
WITHOUT_DASH = re.compile(
    rf"""
    (?P<whole>
        {CITY} (?: {REGION} )? , \s+ {DAY} \.? \s* /[A-Z][^/\n]{{1,40}}/   # MOSCOW, June 12. /TASS/.
      | {CITY} \s \| \s {DAY.replace("?P<", "?P<web_")} \s+ {CLOCK}       # OSH | Fri May 7, 2027 9:05 am GMT
      | {KNOWN_AGENCY} (?= \s+ [“"A-Z])                                   # (CNN) The vote ...
    )
    """,
    re.VERBOSE,
)
NO_PLACES = frozenset({"file", "photo", "photos", "video", "image", "update", "breaking", "exclusive", "watch", "note"})
"""Words in capitals that stand before a dash without being a place: "FILE - In this photo of June 12 ..."."""
EARLIEST_SHORT_YEAR = 70
"""Two digits of a year mean 1970-1999 or 2000-2039; between those a century would be a guess."""
LATEST_SHORT_YEAR = 39


class Dateline(NamedTuple):
    """A dateline as written, without its dash, and its day where it names the year too."""

    written: str
    day: str | None


def find_dateline(text: str) -> Dateline | None:
    """The dateline of a text; it may stand below a headline.

    >>> find_dateline("SAN SALVADOR, 3 JAN 90 -- [REPORT] The mayor ...")
    Dateline(written='SAN SALVADOR, 3 JAN 90', day='1990-01-03')
    """
    for start in head_lines(text):
        for pattern in (DATELINE, DAY_IN_FRONT, WITHOUT_DASH):
            found = pattern.match(text, start, start + LONGEST_HEADLINE)
            if found and found["whole"].split()[0].lower().rstrip(":,") not in NO_PLACES:
                return Dateline(found["whole"].strip(), written_day(found))
    return None


def head_lines(text: str) -> Iterator[int]:
    """Where the first lines of a text begin, as long as those before are short like headlines and bylines."""
    start, seen = 0, 0
    end_of_head = min(len(text), HEAD_LENGTH)
    while start < end_of_head and seen < HEAD_LINES:
        line_end = text.find("\n", start, start + 10 * HEAD_LENGTH)
        line_end = line_end if line_end >= 0 else len(text)
        first = next(
            (at for at in range(start, min(line_end, start + LONGEST_HEADLINE)) if not text[at].isspace()), None
        )
        if first is not None:
            yield first
            seen += 1
            if line_end - first > LONGEST_HEADLINE:
                return
        start = line_end + 1


def written_day(found: re.Match[str]) -> str | None:
    """The day of a match, when the year is written with it."""
    parts = found.groupdict()
    for prefix in ("", "us_", "iso_", "web_", "web_us_", "web_iso_"):
        year = parts.get(f"{prefix}year")
        if year:
            four = year if len(year) == 4 else century(int(year))
            return four and full_day(four, parts[f"{prefix}month"], parts[f"{prefix}day"])
    return None


def century(short: int) -> str | None:
    """A year of two digits in four."""
    if short >= EARLIEST_SHORT_YEAR:
        return str(1900 + short)
    return str(2000 + short) if short <= LATEST_SHORT_YEAR else None
