"""When an article was published, where its metadata does not say: dateline, date stamp on top, path of the URL.

Never the time of the file: that is when somebody copied it.
"""

import re
from urllib.parse import urlsplit

from factcheck.load.calendar_dates import MONTH, MONTH_NUMBER, WEEKDAY, edtf, full_day
from factcheck.load.dateline import LONGEST_HEADLINE, Dateline, head_lines

FULL_DATE = rf"""
    (?: \d{{4}}-\d\d-\d\d
      | \d{{1,2}} \s+ {MONTH} ,? \s+ \d{{4}}
      | {MONTH} \s+ \d{{1,2}} (?:st|nd|rd|th)? ,? \s+ \d{{4}}
    ) (?!\d)
"""
CLOCK = r"\d{1,2} [:.] \d\d (?: [:.] \d\d )? \s* (?: [ap]\.?m\.? )? (?: \s* (?: [a-z]{1,3}t | gmt | utc ) \b )?"
STAMP = re.compile(
    rf"""
    (?: (?: first \s+ )? (?: date | dated | published | posted ) (?: \s+ on )? \s* [:|]? \s+  # not "updated"
        (?: {CLOCK} ,? \s+ )? (?: {WEEKDAY} ,? \s+ )?
        (?P<stamped> {FULL_DATE} )
      | (?: {WEEKDAY} ,? \s+ )? (?P<alone> {FULL_DATE} )                  # on a line of its own
        (?: ,? \s+ (?: at \s+ )? {CLOCK} )? [ \t]* (?: \n | \Z )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
IN_PATH = re.compile(
    r"""
    / (?P<year> (?:19|20)\d\d ) [/-] (?P<month> \d\d? | [a-z]{3} )      # /2016/11, /2016-11, /2016/nov
    (?: [/-] (?P<day> \d\d? ) )?                                        # /09
    (?= [/.?_] | - (?!\d) | $ )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def inferred_published(text: str, *, dateline: Dateline | None, url: str | None) -> str | None:
    """The EDTF date of publication that the article itself carries outside its metadata; None when there is none.

    >>> inferred_published("date 2020-12-12 The ministry said ...", dateline=None, url=None)
    '2020-12-12'
    """
    return (dateline and dateline.day) or stamped_day(text) or day_in_url(url)


def stamped_day(text: str) -> str | None:
    """The day of a stamp on top: "date 2020-12-12", "Published: June 13, 2013", or a date on a line of its own."""
    for start in head_lines(text):
        found = STAMP.match(text, start, start + LONGEST_HEADLINE)
        if found:
            day = edtf(found["stamped"] or found["alone"])
            if day:
                return day
    return None


def day_in_url(url: str | None) -> str | None:
    """The day, or where there is no more the month, that the path of a URL names.

    >>> day_in_url("https://news.example/world/2016/11/09/storm.html"), day_in_url("https://news.example/2016/11/storm")
    ('2016-11-09', '2016-11')
    """
    for found in IN_PATH.finditer(path_of(url or "")):
        month = found["month"]
        if not month.isdigit() and month.lower() not in MONTH_NUMBER:
            continue
        day = full_day(found["year"], month, found["day"] or "1")
        if day:
            return day if found["day"] else day[:7]
    return None


def path_of(url: str) -> str:
    """The path of a URL; empty when it is none."""
    try:
        return urlsplit(url[:2000]).path
    except ValueError:
        return ""
