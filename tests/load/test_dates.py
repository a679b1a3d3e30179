"""When an article was published: as metadata writes it, and where metadata is silent."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.load.calendar_dates import edtf
from factcheck.load.dateline import find_dateline
from factcheck.load.loading import load
from factcheck.load.published import day_in_url, inferred_published, stamped_day

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("2024", "2024"),
        ("2024-05", "2024-05"),
        ("2024-05-07", "2024-05-07"),
        ("2024/05/07", "2024-05-07"),
        ("20240507", "2024-05-07"),
        ("20240507T120000Z", "2024-05-07T12:00:00Z"),
        ("2010-06-12 18:30", "2010-06-12T18:30:00"),
        ("2010-06-12T18:30", "2010-06-12T18:30:00"),
        ("2013-06-13T16:59:00-04:00", "2013-06-13T16:59:00-04:00"),
        ("2013-06-13T16:59:00.123+0000", "2013-06-13T16:59:00Z"),
        ("2013-06-13T16:59:60Z", "2013-06-13T16:59:59Z"),
        ("Thu, 13 Jun 2013 16:59:00 -0400", "2013-06-13T16:59:00-04:00"),
        ("Thu, 13 Jun 2013 16:59:00 EDT", "2013-06-13T16:59:00-04:00"),
        ("13 June 2013", "2013-06-13"),
        ("June 13, 2013", "2013-06-13"),
        ("Sept. 3, 2013", "2013-09-03"),
        ("  2024-05-07\n", "2024-05-07"),
    ],
)
def test_dates_come_to_one_form(written: str, normal: str) -> None:
    """Publishers write one moment in many ways; it is kept as precise as they wrote it and no more."""
    assert edtf(written) == normal


@pytest.mark.parametrize(
    "written",
    [
        "next week",
        "2024-13",
        "2024-02-30",
        "07/05/2024",
        "5.7.2024",
        "2024-05-07T25:00",
        "0000",
        "12",
        "",
        "2024-05-07 or so",
    ],
)
def test_what_is_no_date_is_none(written: str) -> None:
    """Days that no calendar has, and orders of day and month that countries read differently, are not guessed."""
    assert edtf(written) is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_of_the_calendar_is_read_back(day: date) -> None:
    """A day in ISO 8601 stays what it is, and the same day in English comes to it."""
    assert edtf(day.isoformat()) == day.isoformat()
    assert edtf(f"{day:%B} {day.day}, {day:%Y}") == day.isoformat()


@given(st.text(alphabet="0123456789-/:TZ+ Junea,.٣"))
def test_no_string_breaks_the_reading_of_dates(written: str) -> None:
    """Whatever stands where a date should, the answer is a date in plain digits or none."""
    normal = edtf(written)
    assert normal is None or normal.isascii()


@pytest.mark.parametrize(
    ("text", "written", "day"),
    [
        ("BISHKEK, 12 June (Agency) — A bridge fell.", "BISHKEK, 12 June (Agency)", None),
        ("BISHKEK, June 12, 2010 (Agency) -- A bridge fell.", "BISHKEK, June 12, 2010 (Agency)", "2010-06-12"),
        ("3 June 2021, BISHKEK – A bridge fell.", "3 June 2021, BISHKEK", "2021-06-03"),
        ("LONDON -- A bridge fell.", "LONDON", None),
        ("ST. LOUIS, Mo. — A bridge fell.", "ST. LOUIS, Mo.", None),
        ("PORT-AU-PRINCE, Haiti (AP) — A bridge fell.", "PORT-AU-PRINCE, Haiti (AP)", None),
        ("NAIROBI, Kenya (AP) _ A bridge fell.", "NAIROBI, Kenya (AP)", None),
        ("Washington (CNN) -- A bridge fell.", "Washington (CNN)", None),
        ("(CNN) A bridge fell.", "(CNN)", None),
        ("MOSCOW, June 12. /TASS/. A bridge fell.", "MOSCOW, June 12. /TASS/", None),
        (
            "OSH | Fri May 7, 2027 9:05 am GMT OSH (Reuters) - ...",
            "OSH | Fri May 7, 2027 9:05 am GMT",
            "2027-05-07",
        ),
        ("   SAN SALVADOR, 3 JAN 90 -- [REPORT] A BRIDGE FELL.", "SAN SALVADOR, 3 JAN 90", "1990-01-03"),
        ("MOSCOW (USSR), 5 OCT 89 (RADIO) -- [TEXT] A BRIDGE FELL.", "MOSCOW (USSR), 5 OCT 89 (RADIO)", "1989-10-05"),
        ("LIMA, NO DATE (RADIO) -- [TEXT] A BRIDGE FELL.", "LIMA, NO DATE (RADIO)", None),
        ("Bridge falls in Osh\n\n3 June 2021, BISHKEK – A bridge fell.", "3 June 2021, BISHKEK", "2021-06-03"),
        ("LONDON, 5 May 45 -- A bridge fell.", "LONDON, 5 May 45", None),
    ],
)
def test_datelines_are_read_as_written(text: str, written: str, day: str | None) -> None:
    """Newswire puts place, day and agency before its first sentence; the day counts where the year is there."""
    dateline = find_dateline(text)
    assert dateline is not None
    assert (dateline.written, dateline.day) == (written, day)


@pytest.mark.parametrize(
    "text",
    [
        "Four robbers -- two of them in wigs -- fled.",
        "FILE - In this June 12, 2010 photo a bridge falls.",
        "Rep. Ana Ruiz (R-Minn.) - no relation - resigned.",
        "(March 20, 2007) - A bridge fell.",
        "A bridge fell — and nobody knows why.",
        "The long-term plan failed.",
        "",
        "\n \n",
        "–",
    ],
)
def test_dashes_alone_make_no_dateline(text: str) -> None:
    """A dash in a first sentence, a caption or a name with a party behind it is no dateline."""
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (" date 2020-12-12 «The ministry said.»", "2020-12-12"),
        ("Bridge falls\nPublished: June 13, 2013 4:59 PM EDT\nA bridge fell.", "2013-06-13"),
        ("Bridge falls\nPublished 12:17 am, Monday, September 16, 2013\nA bridge fell.", "2013-09-16"),
        ("Bridge falls\nThursday, June 13, 2013\nA bridge fell.", "2013-06-13"),
        ("Updated: 2016-07-15 13:14\nA bridge fell.", None),
        ("June 13, 2013 was the day that a bridge fell.", None),
        ("date 2020-13-12 A bridge fell.", None),
    ],
)
def test_a_stamp_on_top_gives_the_day(text: str, day: str | None) -> None:
    """A stamp says when an article appeared; when it was updated is later, and a date in a sentence is news."""
    assert stamped_day(text) == day


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://news.example/world/2016/11/09/bridge.html", "2016-11-09"),
        ("https://news.example/world/2017-09/15/bridge.htm", "2017-09-15"),
        ("https://news.example/world/2017-09-15/bridge.htm", "2017-09-15"),
        ("https://news.example/world/2010/jun/09/bridge", "2010-06-09"),
        ("https://news.example/2016/11/bridge", "2016-11"),
        ("https://news.example/2016/13/09/bridge", None),
        ("https://news.example/story/20161109123", None),
        ("https://news.example/?d=/2016/11/09/", None),
        ("http://[broken", None),
        (None, None),
    ],
)
def test_the_path_of_a_url_gives_the_day(url: str | None, day: str | None) -> None:
    """Many publishers file by the date; a month without a day stays a month."""
    assert day_in_url(url) == day


def test_the_dateline_goes_before_the_url() -> None:
    """A paper files under the day of print, the dateline tells the day of writing."""
    text = "BISHKEK, 9 November 2016 -- A bridge fell."
    url = "https://news.example/2016/11/10/bridge"
    assert inferred_published(text, dateline=find_dateline(text), url=url) == "2016-11-09"


def test_metadata_goes_before_everything(tmp_path: Path) -> None:
    """What the publisher says of the date is not overruled by the text."""
    (tmp_path / "a.md").write_text("---\npublished: 2016-11-12\n---\nBISHKEK, 9 November 2016 -- A bridge fell.")
    (article,) = load([tmp_path]).articles
    assert (article.published, article.dateline) == ("2016-11-12", "BISHKEK, 9 November 2016")


def test_the_time_of_a_file_is_no_date_of_publication(tmp_path: Path) -> None:
    """An article that nobody dated stays undated, whenever it was copied."""
    (tmp_path / "a.txt").write_text("A bridge fell on Friday.")
    assert load([tmp_path]).articles[0].published is None


@pytest.mark.skipif(not SEEDS.exists(), reason="the seed texts lie outside the repository")
def test_the_seeds_that_carry_a_date_get_it() -> None:
    """Two of the five seeds are dated in their text: one in a stamp, one in the dateline below its headline."""
    days = {article.id[:3]: article.published for article in load([SEEDS]).articles}
    assert days == {"000": None, "001": None, "002": None, "003": "2021-06-03", "004": "2020-12-12"}


@given(st.text(alphabet="ABC abc.,-—()[]12/|\n\r\t'09June", max_size=300), st.integers(1, 300))
def test_no_text_breaks_the_search_for_dates(text: str, times: int) -> None:
    """Any beginning, repeated at any length, is read without failing, and a dateline is words of the text."""
    dateline = find_dateline(text * times)
    assert dateline is None or dateline.written in text * times
    stamped_day(text * times)
