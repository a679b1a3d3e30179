"""Where is where: names and peoples of one place."""

import pytest

from factcheck.resolve.place_names import country_of, place_entity


@pytest.mark.parametrize("name", ["Kyrgyzstan", "Kyrgyz", "Kyrgyzstani", "the Kyrgyz Republic", "Kyrgyz Republic"])
def test_a_country_its_people_and_its_official_name(name: str) -> None:
    """A country, its adjective and its official name are one place."""
    assert place_entity(name) == "kyrgyzstan"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Jalal-Abad", "Jalalabad"),
        ("the city of Osh", "Osh"),
        ("Kyiv", "Kiev"),
        ("St. Petersburg", "St Petersburg"),
        ("the U.S.", "United States"),
    ],
)
def test_two_spellings_of_one_place(left: str, right: str) -> None:
    """Hyphens, articles and renamings leave a place the same."""
    assert place_entity(left) == place_entity(right)


def test_an_unknown_place_has_an_id_too() -> None:
    """A village that no lexicon has gets its own name for an id."""
    assert place_entity("Kara-Jygach") == "kara-jygach"


def test_a_city_lies_in_its_country() -> None:
    """Osh lies in Kyrgyzstan; of an unknown village nothing is said."""
    assert country_of("Osh") == "KG"
    assert country_of("Kara-Jygach") is None
