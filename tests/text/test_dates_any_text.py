"""Facts that hold for any text and any date."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stopwatch import grows_in_a_straight_line

from factcheck.text.dates import read_dates
from factcheck.text.dates.almanac import days_of, edtf_of
from factcheck.text.dates.vocabulary import MONTH_NAMES, WEEKDAY_NAMES, words

DAYS = st.dates(min_value=date(1700, 1, 1), max_value=date(2099, 12, 31))
FRAGMENTS = st.sampled_from(
    [
        *words(
            "June may march 12 1998 2010-06-12 10th to 14th last next week Friday night , . ago three days a year"
            " quarter the third 6 a.m. '80s 99/99/9999 31 February nineteen ninety early mid- end of 0 00 9999 İ ß ½ ²"
            " １２ second fourth every century 1,998 -"
        ),
        "\n\n",
        "\n",
        "  ",
    ]
)


def written(day: date) -> list[str]:
    """A day in every form that newspapers write."""
    month = MONTH_NAMES[day.month - 1].capitalize()
    suffix = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10 if day.day not in (11, 12, 13) else 0, "th")
    return [
        day.isoformat(),
        f"{day.day} {month} {day.year}",
        f"{day.day}{suffix} {month} {day.year}",
        f"{day.day}{suffix} of {month}, {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month} {day.day}{suffix}, {day.year}",
        f"{day.day} {month.upper()} {day.year}",
        f"{WEEKDAY_NAMES[day.weekday()].capitalize()}, {month} {day.day}, {day.year}",
        f"{WEEKDAY_NAMES[day.weekday()].capitalize()}, {day.day} {month} {day.year}",
    ]


@given(DAYS)
def test_a_day_reads_back_in_every_form(day: date) -> None:
    """However a newspaper writes a day, it is that day."""
    for form in written(day):
        text = f"The bridge fell on {form}."
        (mention,) = read_dates(text, published="2010-06-12")
        assert text[mention.start : mention.end] == form
        assert mention.when.timex.value == day.isoformat()
        assert mention.when.earliest == mention.when.latest == day


@given(DAYS, st.integers(0, 6))
def test_a_bare_weekday_lies_within_a_week_of_publication(published: date, weekday: int) -> None:
    """A bare weekday in the past tense is the last one, the day of publication included."""
    (mention,) = read_dates(f"He died on {WEEKDAY_NAMES[weekday].capitalize()}.", published=published.isoformat())
    assert mention.when.earliest is not None
    assert 0 <= (published - mention.when.earliest).days < 7
    assert mention.when.earliest.weekday() == weekday


@given(
    st.one_of(st.text(), st.lists(FRAGMENTS, max_size=30).map(" ".join)),
    st.none() | DAYS.map(str) | st.text(max_size=12),
)
def test_any_text_reads_without_harm(text: str, published: str | None) -> None:
    """Any text is read; mentions are ordered, disjoint and inside it."""
    position = 0
    for mention in read_dates(text, published=published):
        assert position <= mention.start < mention.end <= len(text)
        position = mention.end


@given(DAYS)
def test_figures_read_back_in_the_order_of_the_country(day: date) -> None:
    """The day first at home in Britain, the month first in America; where nobody knows, the day is one of the two."""
    for url, form in (("https://example.co.uk", f"{day:%d/%m/%Y}"), ("https://example.gov", f"{day:%m/%d/%Y}")):
        (mention,) = read_dates(f"The bridge fell on {form}.", url=url)
        assert mention.when.edtf == day.isoformat()
        (mention,) = read_dates(f"The bridge fell on {form}.")
        assert day.isoformat() in (mention.when.edtf or "")


@given(DAYS)
def test_every_value_lies_inside_its_days(day: date) -> None:
    """The day, its month and its year cover the day."""
    for value in (
        day.isoformat(),
        f"{day:%Y-%m}",
        f"{day:%Y}",
        f"{day.year}-Q{(day.month + 2) // 3}",
        str(day.year)[:3],
        str(day.year)[:2],
    ):
        days = days_of(value)
        assert days is not None
        assert days[0] <= day <= days[1]
        assert edtf_of(value) is not None


SLOW = (
    *(
        "1 ",
        "may ",
        "the end of ",
        "early ",
        "3 days or ",
        "1998-",
        "last \n\n",
        "12:",
        ",000",
        "1/2/",
        "1.",
        "June 1 to ",
    ),
    "three or ",
)


@pytest.mark.parametrize("piece", SLOW)
def test_reading_grows_in_a_straight_line(piece: str) -> None:
    """Texts made to be slow are read in about the time of their length."""
    assert grows_in_a_straight_line(lambda size: read_dates(piece * size, published="2010-06-12"), size=1_500)
