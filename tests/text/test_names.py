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
        "Karim El Baraka",
        "Paulo do Vale Moreira Jr.",
        "David Samuel Osei, Jr.",
        "Kim Jong Un",
        "Chen Jiaming",
        "Maria Hollis Nelson",
        "Amber Heard",
        "Tiger Woods",
        "Lil Kim",
        "Malcolm X",
        "Don Imhof",
        "Sarah Huckabee Sanders",
        "Olga Bent Suleyman",
        "Aung San Suu Kyi",
        "Choi Soon-sil",
        "Ronald dela Rosa",
        "F.W. de Klerk",
        "Zine El Abidine Ben Ali",
        "Mokhtar Ben Nasr",
        "Bill de Blasio",
        "Marine Le Pen",
        "Alain Le Roy",
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
        "They celebrated New Year's Eve, Bastille Day and Memorial Day in the city.",
        "The probe flew to the Moon and back.",
        "Talks went on in Washington, and S. Korea joined them.",
        "Auditors of Ernst & Young met at the Old Bailey.",
        "She stepped onto the Truman Balcony and crossed the Mario M. Cuomo Bridge.",
        "They lost to the Carolina Panthers.",
        "A company called Golden Star Aviation flew them to the Hong Kong-flagged ship.",
        "The theory of General Relativity was tested by the Chandra X-ray Observatory.",
        "He is the president of Third Way and head of Arms Control.",
        "Storm Barney was named on Tuesday.",
        "A marina, the Marina, and Jade are no persons.",
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


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Actress Nora Stark left. Stark, 30, wept, and a friend of Stark agreed.", ["Nora Stark", "Stark", "Stark"]),
        ("Chen Jiaming fell. It was hoped that Chen lived.", ["Chen Jiaming", "Chen"]),
        ("Marine Le Pen lost. It was said that Le Pen left.", ["Marine Le Pen", "Le Pen"]),
        ("Diego El Morani left. El Morani came back.", ["Diego El Morani", "El Morani"]),
        ("Barack Obama spoke, and the Obamas left.", ["Barack Obama", "Obamas"]),
        ("Denzel Washington spoke. Washington left.", ["Denzel Washington", "Washington"]),
        ("Congressmen and Governor Pence met; Pence agreed.", ["Pence", "Pence"]),
    ],
)
def test_a_short_form_is_the_person_named_in_full(text: str, persons: list[str]) -> None:
    """A surname that is a word, a family name that stands first, a large particle, a family: all known by the full name."""
    assert named(text) == persons


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She rang her aide, Huma Qarib, and left.", "Huma Qarib"),
        ("The square at night. Jabin Otwell/The Daily Post", "Jabin Otwell"),
        ("A field at noon. (Photo: Ken Otwell-USA TODAY Sports)", "Ken Otwell"),
        ("They can go home now. -- Jaysen Qarib (@jqarib)", "Jaysen Qarib"),
        ("MARTA KOWALSKI HEARING: WHAT WE KNOW", "MARTA KOWALSKI"),
        ("Afterward McDonnell led them home.", "McDonnell"),
    ],
)
def test_two_unknown_words_are_a_person_by_what_stands_beside_them(text: str, name: str) -> None:
    """An apposition, a credit, a handle and a headline tell who is a person."""
    assert named(text) == [name]


def test_the_name_before_an_administration_is_a_persons() -> None:
    """ "The Obama administration" and "the Trump Administration" name the man; so do his tax cuts."""
    assert named("The Obama administration and the Trump Administration kept the Bush tax cuts.") == [
        "Obama",
        "Trump",
        "Bush",
    ]


def test_a_place_that_is_a_surname_is_a_place() -> None:
    """Washington and Jordan are places until an article names a person so."""
    assert named("He flew from Washington to Jordan.", "place") == ["Washington", "Jordan"]


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("She met Rinat Ostrebov there. They left, and Ostrebov wept.", ["Rinat Ostrebov", "Ostrebov"]),
        ("We saw Clara Holm and Jomana Karadin there.", ["Clara Holm", "Jomana Karadin"]),
        ("With Poppy Sturlow, Alison Holm and Nora Ruiz.", ["Poppy Sturlow", "Alison Holm", "Nora Ruiz"]),
        ("Omar Kouadri fled. They sought Amedy Kouadri too.", ["Omar Kouadri", "Amedy Kouadri"]),
        ("They spoke to Djoko Murjatmo, an aviation official at the port.", ["Djoko Murjatmo"]),
        ("The rally at noon. REUTERS/Adrees Latof", ["Adrees Latof"]),
        ("Housam Badrin was arrested in June.", ["Housam Badrin"]),
    ],
)
def test_an_article_tells_elsewhere_who_is_a_person(text: str, persons: list[str]) -> None:
    """A last name alone elsewhere, a person beside it in a list, a family, a post behind a comma: each makes a person of two words."""
    assert named(text) == persons


@pytest.mark.parametrize(
    "text",
    [
        "Hurricane Irma came near. On Friday Irma killed ten.",
        "The USS Porter and the USS John C. Stennis sailed.",
        "Russian-made tanks and Clinton-era rules.",
        "He worked at the law firm Gordon Patten and read the newspaper Le Monde.",
        "The dead lived in Jackson, Mississippi, and Elizabeth, New Jersey.",
        "A Sea Knight helicopter landed at Joint Base Andrews.",
        "He called al-Qaeda, who denied it.",
        "Verizon Wireless rose. Verizon fell.",
        "Tropical storm Bonnie passed on Day 86 of the spill.",
        "In the April-June quarter a rebel with a Kalashnikov fled.",
    ],
)
def test_storms_ships_firms_and_towns_are_no_persons(text: str) -> None:
    """What bears a person's name is no person."""
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Theresa May spoke. In May 2017 May won. May has left.", ["Theresa May", "May", "May"]),
        ("Guy Raz spoke. RAZ: Good morning.", ["Guy Raz", "RAZ"]),
        ("Andrew Young left. Young people voted. Young voted.", ["Andrew Young", "Young"]),
    ],
)
def test_a_surname_that_is_a_word_may_be_the_word(text: str, persons: list[str]) -> None:
    """In May 2017 is a month, and young people are young, also where the article knows a May and a Young."""
    assert named(text) == persons


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("The police sought Omar and Cherif Kouadri.", ["Omar", "Cherif Kouadri"]),
        ("He ran against Democrat Mahlon Mitchell there.", ["Mahlon Mitchell"]),
        ("“We go on.” Lin Marsh, who speaks for the campaign, left.", ["Lin Marsh"]),
        ("They spoke of Moner Mohammad Abusalim.", ["Moner Mohammad Abusalim"]),
    ],
)
def test_an_unknown_given_name_is_told_by_what_stands_around_it(text: str, persons: list[str]) -> None:
    """A brother before it, a party, a post behind it, a given name within: each tells a person."""
    assert named(text) == persons
