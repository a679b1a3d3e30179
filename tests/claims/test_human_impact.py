"""Facts about how news tells of people killed, hurt, freed and missing."""

import random

import pytest

from factcheck.claims.draft import Draft, Missed
from factcheck.claims.human_impact.rule import find
from factcheck.model import Article, Counting, Modality, Quantity
from factcheck.text.reading import Reading


def read(text: str) -> list[Draft | Missed]:
    """What the rule yields for a text."""
    return list(find(Reading(Article(id="story", title="", text=text))))


def told(text: str) -> list[tuple[str, int | None, object]]:
    """Kind, lower bound and counting of each claim, in the order of the text."""
    drafts = [found for found in read(text) if isinstance(found, Draft)]
    drafts.sort(key=lambda draft: draft.start)
    return [(draft.kind, low(draft), draft.fields["counting"]) for draft in drafts]


def low(draft: Draft) -> int | None:
    """The lower bound of a claim."""
    quantity = draft.fields["quantity"]
    assert isinstance(quantity, Quantity)
    return None if quantity.lower is None else int(quantity.lower)


def unread(text: str) -> list[tuple[str, str]]:
    """Kind and words of each count that the rule lists as not read."""
    return [(found.kind, text[found.start : found.end]) for found in read(text) if isinstance(found, Missed)]


@pytest.mark.parametrize("signs", ["({})", "-- {} --", "— {} —"])
def test_what_brackets_hold_are_parts(signs: str) -> None:
    """Parts between brackets or dashes are some of the figure before them and add nothing to it."""
    text = "Eight people " + signs.format("six men and two girls") + " were killed."
    assert told(text) == [
        ("killed", 8, Counting.INCIDENT),
        ("killed", 6, Counting.SUBSET),
        ("killed", 2, Counting.SUBSET),
    ]


def test_parts_behind_a_colon_must_add_up() -> None:
    """Counts behind a colon are parts of the dead only where they make up their number."""
    assert len(told("Five people were killed: two nurses and three drivers.")) == 3
    assert len(told("Five people were killed: two nurses and nine drivers.")) == 1


def test_who_says_it_is_not_among_the_dead() -> None:
    """The official at the end of a sentence tells of the killing and is no object of it."""
    assert told("A mine killed two soldiers, an army officer said.") == [("killed", 2, Counting.INCIDENT)]


def test_a_camera_takes_no_prisoners() -> None:
    """Whoever is captured in pictures was seen, and whoever leaves a hospital was not held."""
    assert told("Three men were captured on camera, and two women were released from hospital.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Heat kills 1,300 people a year.",
        "Every day 40 people die on these roads.",
        "On average, smoke kills 12 people every week.",
    ],
)
def test_a_rate_is_listed_and_not_claimed(text: str) -> None:
    """A rate is no event; the reader is told that it was left out."""
    assert told(text) == []
    assert [reason for found in read(text) if isinstance(found, Missed) for reason in [found.reason]] == [
        "tells what happens again and again"
    ]


def test_one_person_may_suffer_twice() -> None:
    """Who was kidnapped and then killed counts among the kidnapped and among the killed."""
    assert {kind for kind, _, _ in told("Four clerks were kidnapped and killed.")} == {"abducted", "killed"}


def test_wounded_and_killed_are_two_groups() -> None:
    """ "Killed and wounded" sums up two groups, of which nobody knows how large either was."""
    assert told("The shells killed and wounded 30 villagers.") == [("casualties", 30, Counting.INCIDENT)]


def test_an_order_is_not_its_execution() -> None:
    """What somebody managed to do is told as done; of what he was ordered to do, only that it may be."""
    managed = next(found for found in read("He managed to kill three guards.") if isinstance(found, Draft))
    ordered = next(found for found in read("He had orders to kill the three guards.") if isinstance(found, Draft))
    assert (managed.fields["modality"], ordered.fields["modality"]) == (Modality.STATED, Modality.POSSIBLE)
    assert told("He wants to kill three guards.") == []


def test_a_count_that_nothing_ties_is_listed() -> None:
    """A number of people near a verb that no frame could tie to them is shown to the reader as not read."""
    text = "Thousands of workers desperate to leave the country are stranded at the border."
    assert unread(text) == [("trapped", "Thousands of workers")]


def test_those_who_act_are_not_listed() -> None:
    """Gunmen who seize somebody, albums that are released and speakers are not counts that went unread."""
    assert unread("Four gunmen seized the mayor.") == []
    assert unread("The band released five albums.") == []
    assert unread("The mayor was seized by four gunmen.") == []


HARM = (
    "12 men, ( ) -- - : ; and or killed kill killing death of the six priests' deaths who were was to in a another woman's body"
    " including among them hostages held two whom three 40 wounded could have been believed dead . s third both no one nobody"
    " 15-year-old [ ] members member family managed did by every year left with injuries police stations now today on Monday said"
).split(" ")


def test_any_order_of_the_words_for_harm_is_read() -> None:
    """Headlines cut sentences anywhere: whatever order the words for harm come in, no claim leaves the text."""
    order = random.Random(1989)
    for _ in range(1500):
        text = " ".join(order.choice(HARM) for _ in range(order.randint(1, 14)))
        assert all(0 <= found.start < found.end <= len(text) for found in read(text))
