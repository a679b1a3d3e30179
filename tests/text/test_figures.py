"""Numbers in news: what they entail, and what is no number."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model import Hedge
from factcheck.text.figures import read, read_ages, read_figures
from factcheck.text.values import Figure
from factcheck.text.words import lowered


def figures(text: str) -> list[Figure]:
    return read_figures(text, lowered(text))


def only(text: str) -> Figure:
    found = figures(text)
    assert len(found) == 1, [text[figure.start : figure.end] for figure in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "lower", "upper", "hedge"),
    [
        ("12 people", 12, 12, "exact"),
        ("at least 12 people", 12, None, "at_least"),
        ("no fewer than 12 people", 12, None, "at_least"),
        ("12 or more people", 12, None, "at_least"),
        ("200+ people", 200, None, "at_least"),
        ("more than 12 people", 13, None, "more_than"),
        ("over 1,200 people", 1201, None, "more_than"),
        ("up to 12 people", None, 12, "at_most"),
        ("as many as 12 people", None, 12, "at_most"),
        ("no more than twenty people", None, 20, "at_most"),
        ("fewer than 12 people", None, 11, "less_than"),
        ("about 12 people", 12, 12, "about"),
        ("nearly 80 people", 80, 80, "about"),
        ("some 150 people", 150, 150, "about"),
        ("an estimated 2,000 people", 2000, 2000, "about"),
        ("300 or so people", 300, 300, "about"),
        ("between 10 and 15 people", 10, 15, "range"),
        ("10 to 15 people", 10, 15, "range"),
        ("10-15 people", 10, 15, "range"),
        ("2 to 3 million people", 2_000_000, 3_000_000, "range"),
        ("dozens of people", 24, None, "vague"),
        ("scores of people", 40, None, "vague"),
        ("hundreds of people", 200, None, "vague"),
        ("thousands of people", 2000, None, "vague"),
        ("tens of thousands of people", 20_000, None, "vague"),
        ("hundreds of thousands of people", 200_000, None, "vague"),
        ("several people", 3, None, "vague"),
        ("several hundred people", 300, None, "vague"),
        ("forty-two people", 42, 42, "exact"),
        ("one hundred and five people", 105, 105, "exact"),
        ("half a million people", 500_000, 500_000, "exact"),
        ("two and a half million people", 2_500_000, 2_500_000, "exact"),
        ("1.2 million people", 1_200_000, 1_200_000, "exact"),
        ("two dozen people", 24, 24, "exact"),
        ("a dozen people", 12, 12, "exact"),
        ("3 lakh people", 300_000, 300_000, "exact"),
        ("a 3,000-strong crowd", 3000, 3000, "exact"),
        ("fifteen hundred people", 1500, 1500, "exact"),
        ("two or three people", 2, 3, "range"),
        ("between 10 to 15 people", 10, 15, "range"),
        ("between 10 and as many as 15 people", 10, 15, "range"),
        ("10 or possibly 15 people", 10, 15, "range"),
        ("5-6,000 people", 5000, 6000, "range"),
        ("$5bn - $6bn in loans", 5 * 10**9, 6 * 10**9, "range"),
        ("between $15 - $22 million", 15_000_000, 22_000_000, "range"),
        ("more than the 12 of last year", 12, 12, "exact"),
        ("half-a-million people", 500_000, 500_000, "exact"),
        ("up to 8 or 9 people", None, 9, "at_most"),
        ("about 10 to 15 people", 10, 15, "about"),
        ("some 30-40% of voters", 30, 40, "about"),
        ("around 10 to 40 percent of it", 10, 40, "about"),
        ("a couple dozen aircraft", 24, 24, "about"),
        ("a couple of hundred men", 200, 200, "about"),
        ("a couple of men", 2, None, "vague"),
        ("numbers about the 137,000 acres", 137_000, 137_000, "exact"),
        ("stories about 12 dogs", 12, 12, "exact"),
        ("killed about 12 dogs", 12, 12, "about"),
        ("hundreds if not thousands of people", 200, None, "vague"),
        ("dozens, perhaps hundreds, of people", 24, None, "vague"),
        ("tens, if not hundreds, of thousands", 20_000, None, "vague"),
        ("hundreds, or even tens of thousands", 200, None, "vague"),
        ("at least 10 but no more than 20 people", 10, 20, "range"),
        ("at least 10 and possibly as many as 20 people", 10, 20, "range"),
        ("more than 10 but fewer than 20 people", 11, 19, "range"),
        ("a little over 5,000 people", 5001, None, "more_than"),
        ("no fewer than another 12 people", 12, None, "at_least"),
        ("40,000-plus people", 40_000, None, "at_least"),
        ("a quarter of a million people", 250_000, 250_000, "exact"),
        ("a hundred and ninety - nine people", 199, 199, "exact"),
        ("three million, two hundred thousand people", 3_200_000, 3_200_000, "exact"),
        ("40 000 people", 40_000, 40_000, "exact"),
        ("1 234 567 people", 1_234_567, 1_234_567, "exact"),
        ("12,34,567 people", 1_234_567, 1_234_567, "exact"),
        ("3 lakh crore people", 3 * 10**12, 3 * 10**12, "exact"),
        ("1.2bn people", 1_200_000_000, 1_200_000_000, "exact"),
        ("killed 1500 civilians", 1500, 1500, "exact"),
    ],
)
def test_a_number_entails_what_its_words_say(text: str, lower: int | None, upper: int | None, hedge: str) -> None:
    """Bounds, not midpoints: the hedge decides which side stays open."""
    figure = only(text)
    assert (figure.lower, figure.upper) == (lower and Decimal(lower), upper and Decimal(upper))
    assert figure.hedge is Hedge(hedge)


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("more than $48 million in aid", 48_000_000, "USD"),
        ("a sum of €2.5bn", 2_500_000_000, "EUR"),
        ("£80k", 80_000, "GBP"),
        ("500,000 rubles", 500_000, "RUB"),
        ("$5 million dollars", 5_000_000, "USD"),
        ("HK$300", 300, "HKD"),
        ("twenty kilometers east", 20, "km"),
        ("12 miles", 12, "[mi_i]"),
        ("40 percent", 40, "%"),
        ("60 mph", 60, "[mi_i]/h"),
        ("3 square kilometres", 3, "km2"),
        ("90 degrees Celsius", 90, "Cel"),
        ("a low of -18 °C", -18, "Cel"),
        ("18 degrees below zero", -18, "deg"),
        ("growth of minus five percent", -5, "%"),
        ("a 10 1/2 mile run", "10.5", "[mi_i]"),
        ("half a mile away", "0.5", "[mi_i]"),
        ("an 11-and-a-half hour flight", "11.5", "h"),
        ("6 feet 2 inches tall", 74, "[in_i]"),
        ("a 6-foot-2 guard", 74, "[in_i]"),
        ("two hours and 30 minutes later", 150, "min"),
        ("3 dollars 50 cents a head", "3.5", "USD"),
        ("a 60-pound dog", 60, "[lb_av]"),
        ("hundreds of miles away", None, "[mi_i]"),
        ("5,000 Egyptian pounds", 5000, "EGP"),
        ("a 7.2-magnitude quake", "7.2", "{magnitude}"),
        ("a quake of magnitude 7.2", "7.2", "{magnitude}"),
        ("$ 7.8 m in gear", 7_800_000, "USD"),
        ("$2.1T in debt", 2_100_000_000_000, "USD"),
        ("a wave of 4e14 hertz", 4 * 10**14, "Hz"),
    ],
)
def test_units_and_currencies_are_codes(text: str, amount: int | str | None, unit: str) -> None:
    """UCUM for measures, ISO 4217 for money."""
    figure = only(text)
    assert (figure.amount, figure.unit) == (None if amount is None else Decimal(amount), unit)


def test_the_open_interval_of_a_measure_starts_at_the_number() -> None:
    """More than 12 people are 13 at least; more than 12 km may be 12.1."""
    assert only("more than 12 km").lower == Decimal(12)


@pytest.mark.parametrize(
    "text",
    [
        "Flight 370",
        "a B52 bomber",
        "MH-370",
        "at 12:45 in the morning",
        "a 15-year-old boy",
        "No. 5",
        "in the 1990s",
        "the 12th man",
        "no one",
        "one of them",
        "this one is",
        "#12",
        "24/7",
        "9/11",
        "at 9 p.m.",
        "nine o'clock",
        "half past nine",
        "a 3-2 win",
        "lost 52-48",
        "a 14-34 record",
        "call 555-0143",
        "call (202) 555-0143",
        "10 Downing Street",
        "0900 hours local time",
        "in 2010 elections",
        "Resolution 1973",
        "all for naught",
        "the second half of the year",
        "the last three quarters",
        "192.168.1.2",
        "the 2009-10 season",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    """Names of flights, clock times, ages, ordinals, decades, shares and pronouns are no figures."""
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("a third of the town", "0.333333333333"),
        ("two-thirds of them", "0.666666666667"),
        ("three quarters of the vote", "0.75"),
        ("half the seats", "0.5"),
        ("more than half of the seats", "0.5"),
        ("nearly a quarter of voters", "0.25"),
        ("one in five children", "0.2"),
        ("nine out of 10 homes", "0.9"),
        ("3/4", "0.75"),
    ],
)
def test_a_share_is_a_fraction_and_no_count(text: str, amount: str) -> None:
    """A third of the town is no number of heads."""
    figure = only(text)
    assert (figure.amount, figure.unit, figure.form) == (Decimal(amount), None, "fraction")


@pytest.mark.parametrize(
    "text",
    [
        "the toll rose from 117 to 124",
        "the toll was up 117 to 124",
        "the toll was revised down from 117 to 124",
        "shares fell 117 percent to 124 yen",
        "117 dead, 124 hurt",
        "killed 117 124 hurt",
    ],
)
def test_two_values_are_no_range(text: str) -> None:
    """Two values in time, a step and a level, or two counts beside each other stay two figures."""
    assert [figure.amount for figure in figures(text)] == [117, 124]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("a 15-year-old boy", [(15, "a")]),
        ("she is 29 years old", [(29, "a")]),
        ("a man aged 87 and a girl aged five", [(87, "a"), (5, "a")]),
        ("18 months of age", [(18, "mo")]),
        ("15 people", []),
    ],
)
def test_ages_are_measures_of_time_and_no_heads(text: str, ages: list[tuple[int, str]]) -> None:
    """An age is read apart from the figures, so that nobody counts it."""
    assert [(age.amount, age.unit) for age in read_ages(lowered(text))] == [(Decimal(old), unit) for old, unit in ages]
    assert all(age.form == "measure" for age in read_ages(lowered(text)))


def test_dual_figures_are_two() -> None:
    """A length or sum given twice is read twice, each with its unit."""
    assert [figure.unit for figure in figures("20 kilometres (12 miles) and $71m (£48m)")] == [
        "km",
        "[mi_i]",
        "USD",
        "GBP",
    ]


def test_a_rise_names_two_figures() -> None:
    """ "Rose from 117 to 124" is two values in time, not a range."""
    assert [figure.amount for figure in figures("the toll rose from 117 to 124")] == [117, 124]


def test_spans_run_from_the_hedge_to_the_unit() -> None:
    """The words that are evidence hold the hedge, the sign and the unit."""
    text = "It cost more than $48 million dollars."
    figure = only(text)
    assert text[figure.start : figure.end] == "more than $48 million dollars"
    assert text[figure.number_start : figure.number_end] == "48 million"


def test_dates_are_left_to_the_reader_of_dates() -> None:
    """A span that is taken yields no figure."""
    text = "On 12 June 30 people died."
    assert [figure.amount for figure in read_figures(text, lowered(text), taken=[(3, 10)])] == [30]


@pytest.mark.parametrize(
    "text", ["1 to $", "between 1 and ", "minus", "$", "10^", "½½", "1 or", "a half and a", "6 feet "]
)
def test_a_text_that_breaks_off_is_read_as_far_as_it_goes(text: str) -> None:
    """A cut text ends anywhere; its figures lie inside it."""
    assert all(0 <= figure.start < figure.end <= len(text) for figure in figures(text))


COMPANY = (
    "at least about more than over up to the the past some killed said in in of of to and or between a people people men"
    " years days miles feet percent dollars barrels per hour more old older magnitude flight phase another a total half"
    " million million thousand hundred dozen several thousands one one two three twenty 12 12 15 300 1,200 2.5 2010 1/2 $5 $20"
    ' € £3 $ % -5 ~40 , . ; ( ) " — – - \n Street Road km bn m'
).split(" ")


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(COMPANY), min_size=2, max_size=9).map(" ".join))
def test_the_short_way_reads_what_the_long_way_reads(text: str) -> None:
    """Numbers among ordinary words are settled by a few look-ups, to the same end as step by step."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(read, "plain_at", lambda *_: None)
        step_by_step = figures(text)
    assert figures(text) == step_by_step


@pytest.mark.parametrize(
    "text", ["Killed 12 people.", "worth $20 billion, he said", "for two years in Osh", "over 5% of them"]
)
def test_most_numbers_take_the_short_way(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A number between ordinary words needs no more than look-ups."""
    monkeypatch.setattr(read, "numeral_at", lambda *_: None)
    assert len(figures(text)) == 1


def test_letters_beyond_ascii_move_no_number() -> None:
    """A number word is found behind a curly quote, and not inside a word that goes on in other letters."""
    assert [(figure.start, figure.end) for figure in figures("In Łódź “two” died, 12½ and caféone or onené")] == [
        (9, 12),
        (20, 23),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "He served in World War Two.",
        "They fought the Six-Day War.",
        "They fought the Seven Years' War.",
        "He jumped in to be one with the bears.",
    ],
)
def test_numbers_in_names_count_nothing(text: str) -> None:
    """Wars have numbers in their names, and who is one with something is not counted."""
    assert not figures(text)
