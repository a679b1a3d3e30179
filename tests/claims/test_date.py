"""Facts about when things happened."""

from pathlib import Path

import pytest

from factcheck.claims.date.rule import find
from factcheck.claims.draft import Draft
from factcheck.model import Article
from factcheck.text.events import event_type, read_events
from factcheck.text.reading import Reading
from factcheck.text.values import Span

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


def claims(text: str, *, published: str | None = None) -> list[Draft]:
    """The date claims of a text."""
    reading = Reading(Article(id="story", title="", text=text, published=published))
    return [draft for draft in find(reading) if isinstance(draft, Draft)]


def said(text: str, *, published: str | None = None) -> list[tuple[object, ...]]:
    """Event, boundary, value and participants of each date claim."""
    return [
        (
            draft.fields["event"],
            draft.fields["boundary"],
            draft.fields["when"].timex.value,  # type: ignore[attr-defined]
            draft.fields["participants"],
        )
        for draft in claims(text, published=published)
    ]


def test_a_flight_is_not_the_fall() -> None:
    """A president ousted in April who flees on April 15 gives two events, not one with two dates."""
    found = said("President Kurmanbek Bakiyev was ousted in April. He fled to Kazakhstan on April 15.")
    assert [(event, value) for event, _, value, _ in found] == [("ouster", "XXXX-04"), ("flight", "XXXX-04-15")]


def test_he_is_the_man_of_the_sentence_before() -> None:
    """ "He" brings the person named last."""
    *_, (_, _, _, participants) = said("Kurmanbek Bakiyev left Bishkek. He fled to Kazakhstan on April 15.")
    assert participants == ("Kurmanbek Bakiyev",)


def test_what_happens_to_a_person_names_that_person_only() -> None:
    """Who toppled whom and who came next does not make the successor a victim."""
    ((event, _, _, participants),) = said(
        "The April uprising toppled President Kurmanbek Bakiyev and raised Roza Otunbayeva to his chair."
    )
    assert (event, participants) == ("ouster", ("Kurmanbek Bakiyev",))


def test_a_span_of_time_has_two_ends() -> None:
    """Clashes "from June 10 to 14" start on the 10th and end on the 14th."""
    found = said("Clashes in Osh raged from June 10 to 14.", published="2010-10-20")
    assert [(boundary, value) for _, boundary, value, _ in found] == [("start", "2010-06-10"), ("end", "2010-06-14")]


def test_a_day_of_speech_is_no_day_of_the_event() -> None:
    """ "Said on Friday" dates the speech."""
    assert said("Police said on Friday that the clashes were over.", published="2010-06-12") == []


def test_the_span_holds_both_words() -> None:
    """A date claim quotes from the event to its date."""
    text = "A curfew in Osh was to last until June 20."
    (draft,) = claims(text)
    assert text[draft.start : draft.end] == "curfew in Osh was to last until June 20"


def test_presidents_fall_once_and_cities_see_many_clashes() -> None:
    """The lexicon knows which events happen once to their participants."""
    assert event_type("ouster").once
    assert not event_type("clash").once


def test_a_heart_attack_is_no_attack() -> None:
    """Words around a cue can make it something else."""
    text = "he died of a heart attack after the attack."
    assert [cue.event for cue in read_events(text, within=Span(0, len(text)))] == ["death", "attack"]


def test_a_sentence_as_long_as_a_book_is_read_in_a_straight_line() -> None:
    """Ten thousand events and dates without a full stop are read, each date with its own event."""
    text = "clashes on June 10 and riots in April and " * 2000
    assert len(claims(text)) == 4000


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed texts are other people's words and stay outside")
def test_three_articles_date_the_fall_of_one_president() -> None:
    """Three of the seed texts put the ouster of Bakiyev in April; his flight on April 15 is another event."""
    fallen = {
        path.name[:3]: [row for row in said(path.read_text(encoding="utf-8")) if row[0] == "ouster"]
        for path in sorted(SEEDS.glob("*.txt"))
    }
    dated = {name: rows for name, rows in fallen.items() if rows}
    assert sorted(dated) == ["000", "001", "002"]
    for rows in dated.values():
        for _, boundary, value, participants in rows:
            assert (boundary, value) == ("point", "XXXX-04")
            assert any("Bakiyev" in str(name) for name in participants)  # type: ignore[attr-defined]
