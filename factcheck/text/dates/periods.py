"""Named periods: quarters and fiscal years of reports, seasons, weekends, decades, centuries, the year's end."""

import re

from factcheck.text.dates.eras import SPELLED, spelled_year
from factcheck.text.dates.quarters import year_of
from factcheck.text.dates.relative import SEASON, season_value
from factcheck.text.dates.story import Phrase, Story
from factcheck.text.dates.vocabulary import GAP, SEASONS, YEAR

FISCAL_YEAR = re.compile(rf"fiscal{GAP}(?:year{GAP})?(?P<year>{YEAR})\b")
THE_FISCAL = re.compile(
    rf"(?:(?P<lead>current|latest|last|next|this|full){GAP})?(?:(?:fiscal|calendar|financial){GAP})?year\b(?!-)(?P<ended>{GAP}(?:ended|ending|to)\b)?"
)
YEAR_END = re.compile(rf"year(?:-|{GAP}|['’]s{GAP})end\b(?:{GAP}(?P<year>{YEAR})\b)?")
THE_YEAR = re.compile(
    rf"year{GAP}(?:(?P<figures>{YEAR})\b|(?P<words>two{GAP}thousand|nineteen[-\ ]\w+(?:[-\ ]\w+)?)\b)"
)
SEASON_ALONE = re.compile(
    rf"(?P<season>{SEASON})\b(?:{GAP}(?:of{GAP})?(?:(?P<year>{YEAR})\b"
    rf"|(?P<spelled>nineteen[-\ ]\w+(?:[-\ ]\w+)?)\b|(?P<which>last|this|next){GAP}year\b))?"
)
WEEKEND = re.compile(r"weekend\b(?!['’-])")
SEASON_BEFORE = re.compile(
    r"\b(?:in|since|of|by|until|during|through|this|early|late|mid|every|each|next|last|for|before|after|over|into)"
    r"[\s-](?:the[\s])?$"
)
BARE_YEAR_BEFORE = re.compile(
    r"\b(?:for|of|in|during|throughout|through|end\ of|earlier\ in|later\ in|into|of\ the)\s(?:the\s)?$"
)
SAYS_WHICH = re.compile(r"\s(?:of|that|when|he|she|the|they|it|in\swhich|since)\b")


def read_fiscal(story: Story, start: int) -> Phrase | None:
    """Fiscal 1989, the current fiscal year, the fiscal year, the full year."""
    found = FISCAL_YEAR.match(story.lower, start)
    if found:
        return Phrase(start, found.end(), "DATE", found["year"])
    return read_the_year(story, start)


def read_the_year(story: Story, start: int) -> Phrase | None:
    """The year two thousand, the year ended in June, for the year, the current year."""
    lower = story.lower
    numbered = THE_YEAR.match(lower, start)
    if numbered:
        value = numbered["figures"] or ("2000" if numbered["words"].startswith("two") else None)
        if value:
            return Phrase(start, numbered.end(), "DATE", value, article=True)
    end_of = YEAR_END.match(lower, start)
    if end_of:
        return year_end(story, end_of)
    found = THE_FISCAL.match(lower, start)
    if found is None or not lower.endswith(("the ", "the\n"), 0, start):
        return None
    end = found.start("ended") if found["ended"] else found.end()
    if found["ended"]:
        return Phrase(start, end, "DURATION", "P1Y", None, article=True)
    words = found[0]
    if words == "year" and (
        not BARE_YEAR_BEFORE.search(lower, max(0, start - 16), start) or SAYS_WHICH.match(lower, end)
    ):
        return None
    shift = {"latest": 0, "last": -1, "next": 1}.get(found["lead"] or "", 0)
    return Phrase(start, end, "DATE", story.shifted("year", shift), None, story.source, article=True)


def year_end(story: Story, found: re.Match[str]) -> Phrase:
    """Year-end is the last day of accounts; year's end the last part of the year."""
    since = story.lower.endswith(("since ", "from "), 0, found.start())
    year = found["year"] or story.shifted("year", -1 if since else 0)
    value, mod = (f"{year}-12-31", None) if "-" in found[0] else (year, "END")
    return Phrase(found.start(), found.end(), "DATE", value, mod, "text" if found["year"] else story.source)


def read_season(story: Story, start: int) -> Phrase | None:
    """The summer, in winter, the spring of 1989; not "fall apart"."""
    lower = story.lower
    found = SEASON_ALONE.match(lower, start)
    if found is None:
        return None
    code, end = SEASONS[found["season"]], found.end()
    year = year_of(story, found)
    if found["spelled"]:
        spelled = SPELLED.match(lower, found.start("spelled"))
        year, end = (int(spelled_year(spelled) or 0) or None, spelled.end()) if spelled else (None, found.end("season"))
    if year:
        return Phrase(start, end, "DATE", f"{year}-{code}", None, "text", article=True)
    if not SEASON_BEFORE.search(lower, max(0, start - 14), start) or story.text[start : start + 1].isupper():
        return None
    if found["season"] in ("fall", "spring") and not lower.endswith("the ", 0, start):
        return None
    if lower.startswith((" of ", " in ", "-"), end) and found["season"] in ("fall", "spring"):
        return None
    return Phrase(
        start,
        end,
        "DATE",
        season_value(story, code, lead="", ahead=season_ahead(story, start, end)),
        None,
        story.source,
        article=True,
    )


def season_ahead(story: Story, start: int, end: int) -> bool:
    """Whether a season that has not begun is the one ahead: unless told as past, "it spread over the summer"."""
    told = story.lower.endswith(("by the ", "until the ", "by ", "until ", "every ", "each "), 0, start)
    return told or story.side(start, end) != "before"


def read_weekend(story: Story, start: int) -> Phrase | None:
    """Over the weekend: the one before publication, or the one ahead."""
    found = WEEKEND.match(story.lower, start)
    if found is None or not story.lower.endswith(("the ", "the\n"), 0, start):
        return None
    if story.published is None:
        return Phrase(start, found.end(), "DATE", "XXXX-WXX-WE", None, "none", article=True)
    ahead = story.lower.endswith(("for the ", "of the ", "by the ", "until the "), 0, start)
    back = 0 if ahead or story.published.isoweekday() >= 6 else -1
    return Phrase(start, found.end(), "DATE", story.shifted("weekend", back), None, story.source, article=True)
