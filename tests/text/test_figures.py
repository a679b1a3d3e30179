"""Numbers in news: what they entail, and what is no number."""

from decimal import Decimal

import pytest

from factcheck.model import Hedge
from factcheck.text.figures import read_figures
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
    ],
)
def test_units_and_currencies_are_codes(text: str, amount: int, unit: str) -> None:
    """UCUM for measures, ISO 4217 for money."""
    figure = only(text)
    assert (figure.amount, figure.unit) == (Decimal(amount), unit)


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
        "two-thirds of them",
        "no one",
        "one of them",
        "this one is",
        "#12",
        "3/4",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    """Names of flights, clock times, ages, ordinals, decades, shares and pronouns are no figures."""
    assert figures(text) == []


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
