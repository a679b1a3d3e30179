"""Names: who is a person, and what only looks like one."""

from pathlib import Path

import pytest

from factcheck.text.names import read_names

SEEDS = Path(__file__).parent.parent.parent.parent / "shared" / "seeds"
IN_THE_SEEDS = {
    "Robert Blake",
    "Kurmanbek Bakiyev",
    "Bakiyev",
    "Roza Otunbayeva",
    "Otunbayeva",
    "Dmitri Medvedev",
    "Rosa Utanbayeva",
    "Utanbayeva",
    "Otanbayeva",
    "Mamir",
    "Mikhail Gorbachev",
    "Alexey Rogov",
    "Rogov",
    "Ruslan Kazakbaev",
    "Kazakbaev",
}


def named(text: str, kind: str = "person") -> list[str]:
    """The names of one type in a text."""
    return [text[mention.start : mention.end] for mention in read_names(text) if mention.type == kind]


def titles(text: str) -> dict[str, str | None]:
    """The titles of the persons in a text."""
    return {
        text[mention.start : mention.end]: mention.title for mention in read_names(text) if mention.type == "person"
    }


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("President Dmitri Medvedev spoke.", "President"),
        ("He met former Soviet leader Mikhail Gorbachev.", "former Soviet leader"),
        ("Foreign Minister Ruslan Kazakbaev flew home.", "Foreign Minister"),
        ("Robert Blake, assistant secretary of state, agreed.", "assistant secretary of state"),
        (
            "The Head of the OSCE Mission in Skopje, Clara Holm, agreed.",
            "Head of the OSCE Mission in Skopje",
        ),
        (
            "Head of the OSCE Mission in Skopje Clara Holm agreed.",
            "Head of the OSCE Mission in Skopje",
        ),
        (
            "U.S. Assistant Secretary for East Asian and Pacific Affairs Kurt Ward agreed.",
            "U.S. Assistant Secretary for East Asian and Pacific Affairs",
        ),
        ("Ms. Utanbayeva agreed.", "Ms."),
        ("police spokesman Bakyt Alymbekov agreed.", "police spokesman"),
    ],
)
def test_a_title_stands_beside_a_name_and_is_no_part_of_it(text: str, title: str) -> None:
    """Titles before a name and appositions behind it are kept apart from the name, as written."""
    assert list(titles(text).values()) == [title]


def test_a_surname_alone_is_the_person_named_in_full_before() -> None:
    """Once an article has named Utkir Rahmonberdi, a bare Rahmonberdi is a person, wherever it stands."""
    assert named("Minister Utkir Rahmonberdi left. Rahmonberdi fled; police followed Rahmonberdi.") == [
        "Utkir Rahmonberdi",
        "Rahmonberdi",
        "Rahmonberdi",
    ]


def test_who_speaks_is_a_person() -> None:
    """An unknown name behind "said" is a speaker."""
    assert named('"It is over," said Zorgath.') == ["Zorgath"]


def test_who_is_introduced_by_a_single_name_is_a_person() -> None:
    """ "A man named Mamir" has only one name."""
    assert named("A man named Mamir joined them.") == ["Mamir"]


@pytest.mark.parametrize(
    "name",
    [
        "Bashar al-Assad",
        "Osama bin Laden",
        "Ursula von der Leyen",
        "Jean-Claude Juncker",
        "Jim O'Brien",
        "W. Mark Felt",
        "George W. Bush",
        "Martin Luther King Jr.",
        'Vincent "The Chin" Gigante',
        "Recep Tayyip Erdoğan",
        "Kim Jong-un",
        "Ban Ki-moon",
        "Xi Jinping",
        "Paris Hilton",
        "Will Smith",
        "Jan Novak",
    ],
)
def test_a_name_is_read_whole(name: str) -> None:
    """Particles, initials, suffixes, nicknames, hyphens and apostrophes belong to the name."""
    assert named(f"Yesterday {name} spoke in Osh.") == [name]


def test_a_possessive_is_no_part_of_a_name() -> None:
    """The 's of a possessive stays outside, in print and in text cut into tokens."""
    assert named("Lindsay Lohan's lawyer left.") == ["Lindsay Lohan"]
    assert named("Lindsay Lohan ’ s attorney , Shawn Holley , left .") == ["Lindsay Lohan", "Shawn Holley"]


@pytest.mark.parametrize(
    "text",
    [
        "Kyrgyzstan asked Russia for help on Friday.",
        "The Foreign Affairs Ministry thanked the U.S. Embassy.",
        "Kant Air Base lies near Bishkek.",
        "Ethnic Uzbeks fled in June.",
        "Observers of the Organization for Security and Cooperation in Europe agreed.",
        "Breaking News",
        "Clashes Spread in the South",
        "Will the talks fail? May they succeed.",
    ],
)
def test_places_bodies_months_and_headlines_are_no_persons(text: str) -> None:
    """Capitals alone make nobody a person."""
    assert named(text) == []


@pytest.mark.parametrize("opening", ["Last August", "In April", "He left in May, and since June"])
def test_a_month_is_no_given_name_behind_a_word_of_time(opening: str) -> None:
    """The month before a full name is the time, unless nothing says so."""
    assert named(f"{opening} Anna Baldoni died.") == ["Anna Baldoni"]
    assert named("April Jones spoke.") == ["April Jones"]


def test_places_and_organizations_are_named_too() -> None:
    """Places, peoples' states and bodies are read with their type."""
    text = "The Ministry of Foreign Affairs in Bishkek wrote to the United Nations."
    assert named(text, "organization") == ["Ministry of Foreign Affairs", "United Nations"]
    assert named(text, "place") == ["Bishkek"]


def test_newswire_in_capitals_is_read() -> None:
    """Wires of the eighties shout; names in them are names all the same."""
    text = "PRESIDENT ALFREDO CRISTIANI CONDEMNED THE ATTACK IN SAN SALVADOR ON FRIDAY, SAID A SPOKESMAN FOR THE ARMY. HE DID NOT SAY WHO WAS BEHIND THE ATTACK, WHICH KILLED NOBODY."
    assert named(text) == ["ALFREDO CRISTIANI"]


@pytest.mark.skipif(not SEEDS.exists(), reason="the seed articles lie beside the repository, not in it")
def test_the_persons_of_the_seed_articles_and_nobody_else() -> None:
    """What a reader finds in the five articles that the project began with."""
    found = {name for path in sorted(SEEDS.glob("*.txt")) for name in named(path.read_text("utf-8"))}
    assert found == IN_THE_SEEDS


def test_a_publication_behind_its_editor_is_no_person() -> None:
    """ "The" closes no title: "an editor at The Beacon" names nobody."""
    assert named("He met an editor at The Beacon and left.") == []


def test_who_speaks_for_somebody_is_not_his_title() -> None:
    """The spokesman for Mr Abdrakhmanov is another man; Mr Abdrakhmanov is only Mr."""
    assert titles("A spokesman for Mr Abdrakhmanov agreed.") == {"Abdrakhmanov": "Mr"}


def test_a_title_may_open_an_indented_paragraph() -> None:
    """Newswire indents its paragraphs; the first word belongs to the title as it does elsewhere."""
    assert titles("The vote was near.\n\n   ZAFU President Clara Holm agreed.") == {"Clara Holm": "ZAFU President"}
