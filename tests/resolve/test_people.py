"""Who is who across articles."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.resolve.people import PersonMention, resolve_people


def entities(*mentions: PersonMention) -> list[str]:
    """The entity of each mention."""
    return [tie.entity for tie in resolve_people(mentions)]


def test_three_spellings_are_one_woman() -> None:
    """Articles that write Otunbayeva, Utanbayeva and Otanbayeva speak of one person."""
    found = entities(
        PersonMention("voice", "Roza Otunbayeva"),
        PersonMention("herald", "Rosa Utanbayeva", "Interim President"),
        PersonMention("herald", "Otanbayeva", "Ms."),
        PersonMention("voice", "Otunbayeva"),
    )
    assert set(found) == {"roza-otunbayeva"}


def test_father_and_son_share_a_surname_and_stay_apart() -> None:
    """A bare surname is the one who was named last before it."""
    found = entities(
        PersonMention("a", "Kurmanbek Bakiyev"),
        PersonMention("a", "Bakiyev"),
        PersonMention("a", "Maksim Bakiyev"),
        PersonMention("a", "Bakiyev"),
    )
    assert found == ["kurmanbek-bakiyev", "kurmanbek-bakiyev", "maksim-bakiyev", "maksim-bakiyev"]


def test_mr_and_ms_tell_a_couple_apart() -> None:
    """ "Mr. Clinton" is not Hillary Clinton, though she was named last."""
    found = entities(
        PersonMention("a", "Bill Clinton"), PersonMention("a", "Hillary Clinton"), PersonMention("a", "Clinton", "Mr.")
    )
    assert found == ["bill-clinton", "hillary-clinton", "bill-clinton"]


def test_a_bare_surname_finds_its_bearer_in_another_article() -> None:
    """An article that says only Klitschko means the one whom the others name in full."""
    ties = resolve_people([PersonMention("a", "Wladimir Klitschko"), PersonMention("b", "Klitschko")])
    assert [tie.entity for tie in ties] == ["wladimir-klitschko", "wladimir-klitschko"]
    assert ties[1].because == "the Klitschko whom the articles name in full is Wladimir Klitschko"


def test_a_bare_surname_stays_in_its_story() -> None:
    """A Williams of one story is not taken for the Williams of another."""
    found = entities(PersonMention("a", "Jamal Williams", story="sport"), PersonMention("b", "Williams", story="storm"))
    assert found == ["jamal-williams", "williams"]


def test_a_bare_surname_of_two_bearers_is_left_open() -> None:
    """Where two people could be meant equally well, neither is."""
    found = entities(
        PersonMention("a", "Jamal Williams"), PersonMention("b", "Esther Williams"), PersonMention("c", "Williams")
    )
    assert found[2] == "williams"


def test_short_forms_of_given_names_meet() -> None:
    """Bill Burke is William Burke."""
    assert len(set(entities(PersonMention("a", "William Burke"), PersonMention("b", "Bill Burke")))) == 1


def test_two_settled_family_names_stay_apart_across_articles() -> None:
    """Robert Blake of one article is not Robert Black of another."""
    assert len(set(entities(PersonMention("a", "Robert Blake"), PersonMention("b", "Robert Black")))) == 2


def test_a_president_in_two_romanizations_is_one() -> None:
    """Park Geun-hye is called Pak Kun-hye by another agency, and Ms. Park by a third."""
    found = entities(
        PersonMention("a", "Park Geun-hye"), PersonMention("b", "Pak Kun-hye"), PersonMention("c", "Park", "Ms.")
    )
    assert len(set(found)) == 1


def test_the_order_of_articles_does_not_matter() -> None:
    """Ids are the same whichever article is read first."""
    one = [
        PersonMention("a", "Roza Otunbayeva"),
        PersonMention("b", "Rosa Utanbayeva"),
        PersonMention("c", "Mikhail Gorbachev"),
    ]
    assert set(entities(*one)) == set(entities(*one[::-1]))


NAMES = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["Roza Otunbayeva", "Otanbayeva", "Bakiyev", "Maksim Bakiyev", "J. Smith", "Smith"]),
)
MENTIONS = st.lists(
    st.builds(
        PersonMention,
        st.sampled_from(["a", "b", "c"]),
        NAMES,
        st.sampled_from([None, "Mr.", "Ms.", " "]),
        st.sampled_from([None, "s", "t"]),
    ),
    max_size=15,
)


@settings(max_examples=200, deadline=None)
@given(MENTIONS)
def test_every_mention_is_tied(mentions: list[PersonMention]) -> None:
    """Whatever stands in the articles, each mention gets an id and a reason, twice the same."""
    ties = resolve_people(mentions)
    assert len(ties) == len(mentions)
    assert all(tie.entity and tie.because for tie in ties)
    assert ties == resolve_people(mentions)
