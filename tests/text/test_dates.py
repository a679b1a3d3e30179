"""Facts about dates in newspapers."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from factcheck.text.dates import read_dates

ROWS = tomllib.loads((Path(__file__).parent / "dates.toml").read_text(encoding="utf-8"))["row"]


def read(text: str, *, published: str | None = None) -> list[str]:
    """Each expression as "words = value mod"."""
    return [
        f"{text[mention.start : mention.end]} = {mention.when.timex.value} {mention.when.timex.mod or ''}".rstrip()
        for mention in read_dates(text, published=published)
    ]


@pytest.mark.parametrize("row", ROWS, ids=[row["text"][:50] for row in ROWS])
def test_each_sentence_names_the_times_that_it_names(row: dict[str, str]) -> None:
    """Every row of dates.toml reads as it says."""
    assert read(row["text"], published=row.get("published")) == row["reads"]


def test_the_table_is_wide() -> None:
    """At least 150 sentences with a day of publication stand behind the reading of dates."""
    assert sum("published" in row for row in ROWS) >= 150


def test_a_dated_article_fixes_its_weekdays() -> None:
    """ "On Thursday" in an article of Saturday 12 June 2010 is 10 June, one day, taken from publication."""
    (mention,) = read_dates("Riots broke out on Thursday.", published="2010-06-12")
    assert mention.when.earliest == mention.when.latest == date(2010, 6, 10)
    assert mention.when.edtf == "2010-06-10"
    assert mention.when.resolved_from == "publication"


def test_an_undated_article_never_guesses_a_day() -> None:
    """Without a day of publication, "Saturday" stays a weekday: no first day, no last day."""
    (mention,) = read_dates("They came on Saturday.")
    assert (mention.when.earliest, mention.when.latest, mention.when.resolved_from) == (None, None, "none")


def test_a_month_covers_all_its_days() -> None:
    """June 2010 can mean any day from the 1st to the 30th."""
    (mention,) = read_dates("It rained in June 2010.")
    assert (mention.when.earliest, mention.when.latest) == (date(2010, 6, 1), date(2010, 6, 30))


def test_more_than_twenty_years_ago_has_no_first_day() -> None:
    """What lies before a year is an open interval."""
    (mention,) = read_dates("It was the worst fire in town more than 20 years ago.", published="2010-06-12")
    assert mention.when.edtf == "../1990"
    assert mention.when.earliest is None


def test_a_time_of_publication_is_read_as_its_day() -> None:
    """Publication may carry a clock time and a zone."""
    (mention,) = read_dates("He died yesterday.", published="2010-06-12T08:15:00+06:00")
    assert mention.when.timex.value == "2010-06-11"


def test_publication_that_is_no_date_is_no_publication() -> None:
    """An impossible day of publication resolves nothing and breaks nothing."""
    (mention,) = read_dates("He died on Sunday.", published="2010-02-31")
    assert mention.when.timex.value == "XXXX-WXX-7"


def test_a_weekday_beside_a_date_picks_the_year() -> None:
    """Friday, Oct. 23 was in 1998, not in 1999."""
    (mention,) = read_dates("He was shot on Friday, Oct. 23.", published="1999-05-05")
    assert mention.when.timex.value == "1998-10-23"


def test_no_news_of_a_lead_is_six_days_old() -> None:
    """Where an article of Monday opens with what happened on Tuesday, its page was dated in an earlier time zone."""
    rest = "The ministry gave no figures, and the harbour stayed shut. " * 12
    lead = "The island was hit on Tuesday. "
    assert days_read(lead + rest + "Tuesday's strike was the third.") == ["2017-08-29", "2017-08-29"]
    assert days_read("Aid reached survivors of Tuesday's strike. " + rest) == ["2017-08-22"]
    assert days_read(rest + "It was hit on Tuesday.") == ["2017-08-22"]


def days_read(text: str) -> list[str]:
    """The values of the dates in an article of Monday, 28 August 2017."""
    return [mention.when.timex.value for mention in read_dates(text, published="2017-08-28")]


@pytest.mark.parametrize(
    ("text", "url", "published", "edtf"),
    [
        ("Filed on 06/12/2010.", None, None, "[2010-06-12,2010-12-06]"),
        ("Filed on 06/12/2010.", "https://news.example.co.uk/a", None, "2010-12-06"),
        ("Filed on 06/12/2010.", "https://www.example.gov/a", None, "2010-06-12"),
        ("Filed on 06/12/2010.", "https://example.com/a", "2010-06-15", "2010-06-12"),
        ("Filed on 06/12/2010, heard on 13/12/2010.", None, None, "2010-12-06"),
        ("Filed on 06/12/2010, heard on 12/13/2010.", None, None, "2010-06-12"),
        ("Filed on 06/06/2010.", None, None, "2010-06-06"),
        ("Filed on 12.06.2010.", None, None, "2010-06-12"),
    ],
)
def test_a_day_in_figures_is_two_days_until_something_tells(
    text: str, url: str | None, published: str | None, edtf: str
) -> None:
    """The country of the page, another date of the text or publication tell which; else EDTF has both."""
    assert read_dates(text, published=published, url=url)[0].when.edtf == edtf


def test_a_day_that_may_be_two_covers_both() -> None:
    """Comparison sees the first and the last day that it can be."""
    when = read_dates("Filed on 06/12/2010.")[0].when
    assert (when.earliest, when.latest) == (date(2010, 6, 12), date(2010, 12, 6))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It sank nearly six weeks ago.", "2010-04-12/.."),
        ("It sank more than six weeks ago.", "../2010-04-18"),
        ("It sank more than 20 years ago.", "../1990"),
    ],
)
def test_an_open_end_is_edtf(text: str, edtf: str) -> None:
    """Open on one side, an interval has one slash, of a week as of a year."""
    assert read_dates(text, published="2010-05-30")[0].when.edtf == edtf
