"""The year of a day or month that names none: the nearest to publication that fits the verbs around it."""

from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from factcheck.text.dates.almanac import exists
from factcheck.text.dates.tense import Side

SIDE_COSTS: dict[Side | Literal["entry"] | None, tuple[float, float]] = {
    "before": (2.0, 1.0),
    "after": (0.6, 1.6),
    "entry": (1.5, 1.0),
    None: (1.2, 1.0),
}
"""What a day ahead and a day back cost when a month's year is chosen: a verb in the past makes what lies ahead dear,
but "said it will be paid Dec. 7" in October still means this December. A day that no verb places is most often an entry
of a timeline: "March 19 - The first air strikes"."""
SOON = 70
"""Days."""


JUST_OVER = 31
"""Days."""
NEAR = 90
"""Days back within which no verb moves a day to another year."""


class NearestYear(NamedTuple):
    """The nearest year by what the verbs say; most often they need not be asked, since all three are one."""

    before: int | None
    after: int | None
    untold: int | None

    def on(self, side: Side | None) -> int | None:
        """The year on a side of publication."""
        return self.before if side == "before" else self.after if side == "after" else self.untold


def plainly_this_year(here: date, month: int, day: int | None) -> bool:
    """Whether a day lies so near to publication that no verb could move it to another year: most days of news do."""
    if day is None or not exists(here.year, month, day):
        return False
    return -NEAR <= (date(here.year, month, day) - here).days <= SOON


@lru_cache(maxsize=4096)
def nearest_year(here: date, month: int, day: int | None, weekday: int, lead: str) -> NearestYear:
    """The year of a month, or of its day, told on a day: 1 February, told in June, is past unless a verb says "will".

    >>> nearest_year(date(2010, 6, 12), 2, 1, 0, "")
    NearestYear(before=2010, after=2011, untold=2010)
    """
    years = [year for year in (here.year - 1, here.year, here.year + 1) if exists(year, month, day or 1)]
    if not years:
        # 29 February in a run of common years: the nearest leap year.
        leap = next((year for year in range(here.year, here.year + 8) if exists(year, month, day or 1)), None)
        return NearestYear(leap, leap, leap)
    if weekday and day:
        # "Friday, Oct. 23": only some years have it on a Friday.
        years = [year for year in years if date(year, month, day).isoweekday() == weekday] or years
    if day is None:
        distances = {year: 30 * ((year - here.year) * 12 + month - here.month) for year in years}
    else:
        distances = {year: (date(year, month, day) - here).days for year in years}
    return NearestYear(
        before=fitting_year(distances, lead=lead, verbs="before"),
        after=fitting_year(distances, lead=lead, verbs="after"),
        untold=fitting_year(distances, lead=lead, verbs="entry" if day else None),
    )


def fitting_year(distances: dict[int, int], *, lead: str, verbs: Side | Literal["entry"] | None) -> int:
    """Among years and their distances in days, the one that fits "last", "next" or the verbs."""
    if lead in ("last", "past", "previous"):
        # "Last February", told in March, is not the month that has just ended: that would be "last month".
        return max((year for year, far in distances.items() if far < -JUST_OVER), default=min(distances))
    if lead in ("next", "coming"):
        return min((year for year, far in distances.items() if far > 0), default=max(distances))
    if lead:
        verbs = None
    ahead, back = SIDE_COSTS["after" if lead == "this" else verbs]

    def cost(year: int) -> float:
        far = distances[year]
        # The past tense reaches no further ahead than the weeks that "said it will be paid Dec. 7" speaks of.
        steep = 2.0 if verbs == "before" and far > SOON else 1.0
        return far * ahead * steep if far > 0 else -far * back

    return min(distances, key=lambda year: (cost(year), year))
