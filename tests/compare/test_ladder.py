"""How two figures, dates, names or posts stand to each other, as a desk would say it."""

import pytest

from factcheck.compare import compare
from factcheck.model import Article, Finding, Relation
from factcheck.pipeline import check


def told(number: int, text: str, *, published: str | None = "2024-05-07", title: str | None = None) -> Article:
    """An article about the storm in Osh by outlet A, B or C."""
    return Article(
        id=f"storm-{number}",
        source="ABC"[number],
        published=published,
        title=title,
        text=f"A storm hit the town of Osh in Kyrgyzstan, tearing roofs and flooding the bazaar. {text}",
    )


def findings(*articles: Article, kind: str) -> list[Finding]:
    return [finding for finding in check(articles).findings if finding.kind == kind]


def relation(
    left: str, right: str, *, days: tuple[str | None, str | None] = ("2024-05-07", "2024-05-07"), kind: str = "killed"
) -> Finding:
    """The finding between two articles that say one thing each."""
    found = findings(told(0, left, published=days[0]), told(1, right, published=days[1]), kind=kind)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("The storm killed 12 people.", "Twelve people were killed.", Relation.EQUIVALENT),
        ("The storm killed 51 people.", "More than 51 people died.", Relation.EQUIVALENT),
        ("The storm killed about 80 people.", "It killed 82 people.", Relation.EQUIVALENT),
        ("Dozens of people were killed.", "The storm killed 37 people.", Relation.ENTAILS),
        ("At least 60 people were killed.", "At least 62 people were killed.", Relation.ENTAILS),
        ("At least 60 people were killed.", "The storm killed 75 people.", Relation.ENTAILS),
        ("At least 60 people were killed.", "The storm killed 90 people.", Relation.COMPATIBLE),
        ("The storm killed 12 people.", "It killed 12 policemen among others.", Relation.EQUIVALENT),
        ("The storm killed 40 people.", "The storm killed 12 children.", Relation.DIFFERENT_SCOPE),
        ("The storm killed 12 people.", "The storm killed nine people.", Relation.CONTRADICTION),
        ("At least 12 people died.", "Nine people died.", Relation.CONTRADICTION),
        ("The storm killed 12 people, the mayor said.", "Nine people died, the Red Crescent said.", Relation.DISPUTED),
    ],
)
def test_two_tolls_of_one_day(left: str, right: str, expected: Relation) -> None:
    """Intervals are compared, not numbers; a bound is read as a reader reads it."""
    finding = relation(left, right)
    assert finding.relation is expected, finding.because


def test_a_later_higher_toll_supersedes() -> None:
    """Tolls rise: a higher figure of the next day replaces the earlier one."""
    finding = relation("The storm killed 12 people.", "The storm killed 15 people.", days=("2024-05-07", "2024-05-08"))
    assert finding.relation is Relation.SUPERSEDED
    assert finding.cause == "later_report"


def test_a_toll_that_falls_is_no_update() -> None:
    """A lower figure of the next day contradicts, and the reason says that it fell."""
    finding = relation("The storm killed 15 people.", "The storm killed 12 people.", days=("2024-05-07", "2024-05-08"))
    assert finding.relation is Relation.CONTRADICTION
    assert "falls" in finding.because


def test_without_dates_vague_words_far_apart_stay_open() -> None:
    """ "Hundreds" after "dozens" may be a later report or a conflict; without dates nobody can tell."""
    finding = relation("Hundreds of people were killed.", "Dozens of people were killed.", days=(None, None))
    assert finding.relation is Relation.COMPATIBLE
    assert finding.cause == "unknown_date"
    assert "no date" in finding.because


def test_with_dates_the_larger_vague_word_is_the_later_report() -> None:
    """Weeks later "hundreds" replaces "dozens"."""
    finding = relation(
        "Dozens of people were killed.", "Hundreds of people were killed.", days=("2024-05-07", "2024-05-20")
    )
    assert finding.relation is Relation.SUPERSEDED


def test_the_reason_carries_both_quotes_and_both_sources() -> None:
    """An editor can read the reason aloud and check it by hand."""
    finding = relation("The storm killed 12 people.", "Nine people died.")
    for part in ("A (2024-05-07)", "B (2024-05-07)", "killed 12 people", "Nine people died", "9 is below 12"):
        assert part in finding.because


def test_settled_tolls_that_differ_contradict() -> None:
    """Years after the event "more than 26,000" and "more than 31,000" are two tolls, not an update."""
    left = told(0, "In December 2003 a quake killed more than 26,000 people in Bam.", published="2005-11-28")
    right = told(1, "In December 2003 a quake killed more than 31,000 people in Bam.", published="2005-11-29")
    (finding,) = findings(left, right, kind="killed")
    assert finding.relation is Relation.CONTRADICTION
    assert "2003" in finding.question


def test_background_is_not_the_main_event() -> None:
    """The toll of an old quake is no answer to how many the storm killed."""
    left = told(0, "The storm killed three people. In December 2003 a quake killed more than 26,000 people.")
    right = told(1, "The storm killed three people.")
    (finding,) = findings(left, right, kind="killed")
    assert finding.relation is Relation.EQUIVALENT
    assert len(finding.answers) == 2


def test_a_headline_must_agree_with_its_text() -> None:
    """A headline of 14 over a text of 12 is a contradiction inside one article."""
    article = told(0, "The storm killed 12 people.", title="Storm kills 14 people in Osh")
    (finding,) = findings(article, kind="killed")
    assert (finding.relation, finding.type) == (Relation.CONTRADICTION, "headline_body")


def test_one_article_may_count_two_things() -> None:
    """Two figures in one text are two counts, not a conflict."""
    assert (
        findings(
            told(0, "Six people were killed at the bazaar. Later nine people were killed at the bridge."), kind="killed"
        )
        == []
    )


def test_an_agreeing_figure_beside_it_explains_a_differing_one() -> None:
    """Whoever also gives the other's number counts something else with the second one."""
    left = told(0, "The storm killed 12 people. Three people died at the bridge.")
    right = told(1, "The storm killed 12 people.")
    (finding,) = findings(left, right, kind="killed")
    assert finding.relation is Relation.DIFFERENT_SCOPE


def test_more_police_than_people_is_a_contradiction() -> None:
    """A part cannot exceed its whole."""
    finding = relation("The storm killed three people.", "The storm killed five policemen.")
    assert finding.relation is Relation.CONTRADICTION
    assert (
        relation("The storm killed three people.", "The storm killed two policemen.").relation
        is Relation.DIFFERENT_SCOPE
    )


def test_miles_and_kilometres_are_converted() -> None:
    """20 km and 12 miles are one distance after rounding; 20 km and 30 miles are not."""
    same = relation("Osh lies 20 km from Kant.", "Osh lies 12 miles from Kant.", kind="distance")
    assert same.relation is Relation.EQUIVALENT
    apart = relation("Osh lies 20 km from Kant.", "Osh lies 30 miles from Kant.", kind="distance")
    assert apart.relation is Relation.CONTRADICTION


def test_sums_for_one_purpose_are_compared() -> None:
    """One pledge, two sums."""
    finding = relation("Japan gave $5 million for tents.", "Japan gave $7 million for tents.", kind="money")
    assert finding.relation is Relation.CONTRADICTION
    assert (
        relation("Japan gave $5 million for tents.", "Japan gave $5m for tents.", kind="money").relation
        is Relation.EQUIVALENT
    )


def test_two_spellings_of_one_person_are_a_variant() -> None:
    """The spelling itself is the finding, with the parts that differ."""
    finding = relation("President Roza Otunbayeva came.", "President Rosa Utanbayeva came.", kind="person_name")
    assert finding.relation is Relation.VARIANT
    assert "Otunbayeva / Utanbayeva" in finding.because


def test_a_deputy_is_not_the_minister() -> None:
    """In one week one person is not both minister and deputy minister."""
    finding = relation(
        "Foreign Minister Ruslan Kazakbaev came.", "Deputy Foreign Minister Ruslan Kazakbaev came.", kind="role"
    )
    assert finding.relation is Relation.CONTRADICTION


def test_an_undated_weekday_and_a_date_are_no_conflict() -> None:
    """ "Thursday" and "10 June" of an unknown year may be one day."""
    finding = relation(
        "President Otunbayeva resigned on Thursday.",
        "President Otunbayeva resigned on June 10.",
        days=(None, None),
        kind="date",
    )
    assert finding.relation is Relation.COMPATIBLE
    assert finding.cause == "unknown_date"


def test_no_questions_no_findings() -> None:
    """Nothing to compare is an answer."""
    assert compare([], []) == ()


def test_many_answers_hide_no_contradiction() -> None:
    """Forty-six papers, one of which gives both figures: the conflict of the others still shows."""
    scene = "A storm hit the town of Osh in Kyrgyzstan, tearing roofs and flooding the bazaar. "
    both = Article(
        id="p00", published="2024-05-07", text=scene + "The storm killed nine people. Doctors count 14 people killed."
    )
    others = [
        Article(
            id=f"p{number:02}",
            published="2024-05-07",
            text=scene + f"The storm killed {9 if number % 2 else 14} people.",
        )
        for number in range(1, 46)
    ]
    (finding,) = findings(both, *others, kind="killed")
    assert finding.relation is Relation.CONTRADICTION


def test_what_cannot_be_compared_is_said() -> None:
    """Two articles that name two days for their tolls answer one question, and the report says that it cannot compare them."""
    finding = relation(
        "On 3 May 2024 the storm killed 12 people.",
        "On 29 April 2024 the storm killed 20 people.",
        days=("2024-05-07", "2024-05-07"),
    )
    assert finding.relation is Relation.NOT_COMPARABLE


def test_an_article_does_not_agree_with_itself() -> None:
    """One article that says a thing twice is no agreement."""
    assert findings(told(0, "The storm killed 12 people. In all 12 people were killed."), kind="killed") == []


def test_a_familiar_form_is_no_other_spelling() -> None:
    """Joe and Joseph are one name, told more or less warmly."""
    finding = relation("Senator Joe Biden came.", "Senator Joseph Biden came.", kind="person_name")
    assert finding.relation is Relation.ENTAILS


def test_given_and_family_name_are_not_two_spellings() -> None:
    """ "Quentin" here and "Tarantino" there are two parts of one name."""
    assert not any(
        finding.relation is Relation.VARIANT
        for finding in findings(
            told(0, "Quentin Tarantino came. Quentin smiled."),
            told(1, "Quentin Tarantino left. Tarantino frowned."),
            kind="person_name",
        )
    )


def test_only_the_figures_that_articles_lead_with_can_conflict() -> None:
    """A second, smaller figure further down counts something else; it raises no alarm."""
    finding = relation(
        "The storm killed 12 people. At the bridge five people died.",
        "The storm killed 12 people. At the mill three people died.",
    )
    assert finding.relation not in (Relation.CONTRADICTION, Relation.DISPUTED)


def test_a_word_of_update_makes_the_later_figure() -> None:
    """ "The death toll rises to ten" supersedes three, even where nobody has a date."""
    finding = relation("The death toll rises to 10.", "Three people were killed.", days=(None, None))
    assert finding.relation is Relation.SUPERSEDED


def test_a_day_that_slipped_contradicts_and_a_year_does_not() -> None:
    """Two accounts of one arrest a day apart conflict; five years apart they are two arrests."""
    near = relation("Police arrested Ana Ruiz on 3 May 2024.", "Ana Ruiz was arrested on 4 May 2024.", kind="date")
    assert near.relation is Relation.CONTRADICTION
    far = relation("Police arrested Ana Ruiz on 3 May 2024.", "Ana Ruiz was arrested on 3 May 2019.", kind="date")
    assert far.relation is Relation.NOT_COMPARABLE


@pytest.mark.parametrize(
    ("kind", "left", "right", "expected"),
    [
        ("age", "Ana Ruiz, 51, saw it.", "Ana Ruiz, 53, ran.", Relation.CONTRADICTION),
        ("age", "Ana Ruiz, 51, saw it.", "The 51-year-old Ana Ruiz ran.", Relation.EQUIVALENT),
        ("area", "The fire burned 2,000 acres.", "The fire burned 810 hectares.", Relation.EQUIVALENT),
        ("area", "The fire burned 2,000 acres.", "The fire burned 300 hectares.", Relation.CONTRADICTION),
        ("duration", "The ceasefire will hold for 72 hours.", "A three-day ceasefire began.", Relation.EQUIVALENT),
        ("duration", "A 14-day curfew began.", "A 10-day curfew began.", Relation.CONTRADICTION),
        ("magnitude", "The quake measured 6.1.", "The quake measured 5.9.", Relation.CONTRADICTION),
        ("count", "The storm destroyed 40 houses.", "In all 60 houses were destroyed.", Relation.CONTRADICTION),
        ("count", "The storm destroyed dozens of houses.", "In all 60 houses were destroyed.", Relation.ENTAILS),
    ],
)
def test_two_measures_of_one_day(kind: str, left: str, right: str, expected: Relation) -> None:
    """Areas and times are converted; two numbers for one thing of one day cannot both be right."""
    finding = relation(left, right, kind=kind)
    assert finding.relation is expected, finding.because


def test_a_birthday_may_lie_between_two_ages() -> None:
    """A year later a person is a year older; a younger one has no birthday to explain it."""
    older = relation("Ana Ruiz, 51, ran.", "Ana Ruiz, 52, ran.", days=("2024-05-07", "2024-11-07"), kind="age")
    younger = relation("Ana Ruiz, 52, ran.", "Ana Ruiz, 51, ran.", days=("2024-05-07", "2024-11-07"), kind="age")
    undated = relation("Ana Ruiz, 51, ran.", "Ana Ruiz, 52, ran.", days=(None, None), kind="age")
    assert older.relation is Relation.SUPERSEDED
    assert younger.relation is Relation.CONTRADICTION
    assert undated.relation is Relation.COMPATIBLE


def test_more_houses_a_day_later_are_an_update() -> None:
    """Damage is counted for days: the higher figure of the next day replaces the earlier one."""
    finding = relation(
        "The storm destroyed 40 houses.",
        "In all 60 houses were destroyed.",
        days=("2024-05-07", "2024-05-08"),
        kind="count",
    )
    assert finding.relation is Relation.SUPERSEDED


def test_a_plan_that_changed_is_no_contradiction() -> None:
    """An execution set for the 8th and one told of the 9th are a plan and what came of it."""
    planned = told(0, "Pavel Orlov will be executed on 8 May 2024.", published="2024-05-06")
    done = told(1, "Pavel Orlov was executed on 9 May 2024.", published="2024-05-10")
    (finding,) = findings(planned, done, kind="date")
    assert finding.relation is Relation.NOT_COMPARABLE
    assert "a plan" in finding.because
