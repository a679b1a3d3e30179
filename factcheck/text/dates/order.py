"""Whether 06/12/2010 is in June or in December: told by the country of the page, by other dates of the text, by publication."""

import re
from datetime import date, timedelta
from urllib.parse import urlsplit

from factcheck.text.dates.almanac import exists

MONTH_FIRST_DOMAINS = frozenset(["us", "gov", "mil", "edu", "ph"])
"""Where the month comes first; every other country puts the day first."""
CLEAR = re.compile(
    r"(?<![\d/])(?:(?:1[3-9]|2\d|3[01])/(?P<month>0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01]))/\d"
)
"""A day in figures that can be read one way only: 13/06/2010 or 06/13/2010."""
NEAR = timedelta(days=60)


def month_first_by_address(url: str | None) -> bool | None:
    """What the country in an address tells; None where it names none.

    >>> month_first_by_address("https://news.example.co.uk/a"), month_first_by_address("https://example.com/a")
    (False, None)
    """
    try:
        domain = (urlsplit(url).hostname or "").rpartition(".")[2] if url else ""
    except ValueError:
        return None
    if domain in MONTH_FIRST_DOMAINS:
        return True
    return False if len(domain) == 2 else None


def month_first_by_text(lower: str) -> bool | None:
    """What the first day that can be read one way only tells; None where the text holds none."""
    clear = CLEAR.search(lower)
    return None if clear is None else clear["month"] is None


def readings(first: int, second: int, year: int, *, month_first: bool | None, published: date | None) -> list[date]:
    """The days that two figures and a year may be, the likeliest first; two where nothing decides, none where no calendar has them.

    Of two readings of which one alone lies within two months of publication, that one is meant.
    """
    orders = (
        [(first, second)]
        if month_first
        else [(second, first)]
        if month_first is False
        else [(first, second), (second, first)]
    )
    days = [date(year, month, day) for month, day in dict.fromkeys(orders) if exists(year, month, day)]
    near = [day for day in days if published and abs(day - published) <= NEAR]
    return near if len(near) == 1 else days
