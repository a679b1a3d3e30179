"""Who says so."""

import pytest

from factcheck.model import Stance
from factcheck.text.attribution import attribution_of
from factcheck.text.speakers import source_type
from factcheck.text.values import Span
from factcheck.text.words import lowered


def source_of(text: str, words: str) -> str | None:
    start = text.index(words)
    found = attribution_of(text, lowered(text), Span(0, len(text)), span=Span(start, start + len(words)))
    return found.source if found else None


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("At least 12 people were killed, police said.", "police"),
        ("Police said 12 people were killed.", "Police"),
        ("According to Russian and Chinese media, 12 people were killed.", "Russian and Chinese media"),
        ("In the town 12 people were killed, according to the mayor.", "the mayor"),
        ("“We saw that 12 people were killed,” said Anna Orlova, a nurse.", "Anna Orlova"),
        ("The health ministry put the death toll at 90, as 12 people were killed later.", "The health ministry"),
        ("The Interfax agency reported that 12 people were killed.", "The Interfax agency"),
        ("Rights groups say 12 people were killed.", "Rights groups"),
        ("A doctor in Osh, west of the river, said 12 people were killed.", "A doctor in Osh"),
        ("The army, however, said 12 people were killed.", "The army"),
        ("OSH, Kyrgyzstan (Reuters) - The army said 12 people were killed.", "The army"),
        ("The World Health Organization (WHO) said 12 people were killed.", "The World Health Organization"),
        ("The town was quiet, and rebels said 12 people were killed.", "rebels"),
        ("There is a first confirmed case and 12 people were killed.", None),
        ("It comes after the exchange said 12 people were killed.", "the exchange"),
        ("Shares fell, citing the new tax, and 12 people were killed.", None),
        ("The daily said, without citing any officials, that 12 people were killed.", "The daily"),
        ("A survey found that 12 people were killed.", "A survey"),
        ("Amid reports of shooting, 12 people were killed.", None),
        ("In the hills 12 people were killed, and soldiers are reported to have fled.", None),
        ("In the town 12 people were killed.", None),
        ("In a statement said to be his, 12 people were killed.", None),
        ("The quake claimed the lives of many; 12 people were killed.", None),
        ("The revolt has claimed more than 9,000 lives, and 12 people were killed.", None),
        ("He wrote that he can't believe it; 12 people were killed.", None),
        ("Despite reports that a boat sank, 12 people were killed.", None),
        ("Initial reports said 12 people were killed.", "Initial reports"),
        ("The firm faces claims worth millions after 12 people were killed.", None),
        ("Firms pay legitimate claims where 12 people were killed.", None),
        ("12 people were killed, the Northern Press reports.", "the Northern Press"),
        ("12 people were killed, the mayor, a former nurse, told a radio station.", "the mayor"),
        ("12 people were killed, Anna Orlova, a baker, said in a statement.", "Anna Orlova"),
        ("He said the driver had told rescuers that 12 people were killed.", "the driver"),
        (
            "The navy said it hit a house in a raid that the government alleges 12 people were killed in.",
            "the government",
        ),
        ("12 people were killed, according to the WHO.", "the WHO"),
        ("The town was quiet even though officials said 12 people were killed.", "officials"),
        ("There was anger at what activists said was a raid in which 12 people were killed.", "activists"),
        ("The firm exclusively reported that 12 people were killed.", "The firm"),
        ("Hours after officials declared the search over, 12 people were killed.", None),
        ("The force issued a statement saying 12 people were killed.", "The force"),
        ("Last week a hospital official said 12 people were killed.", "a hospital official"),
        ("Reuters Police have confirmed that 12 people were killed.", "Police"),
        ("USA Today said 12 people were killed.", "USA Today"),
        ("WHO chief Ann Lee said 12 people were killed.", "WHO chief Ann Lee"),
        ("The family of a man jailed since July said 12 people were killed.", None),
        ("The chief of the Fair Claims Office said 12 people were killed.", "The chief of the Fair Claims Office"),
        ("-- Rebels say 12 people were killed.", "Rebels"),
        ("The minister was quoted as saying 12 people were killed.", "The minister"),
        ("Police questioned two men after 12 people were killed.", None),
        ("The shipper added nearly 3 percent, while 12 people were killed.", None),
    ],
)
def test_the_source_of_a_figure(text: str, source: str | None) -> None:
    """The words that name the source are kept as written."""
    assert source_of(text, "12 people were killed") == source


def test_a_source_in_the_second_half_vouches_for_that_half() -> None:
    """ "..., and, according to X, 12 died": X does not speak for the first half."""
    text = "Hundreds were hurt and, according to local media, at least 62 people died."
    assert source_of(text, "Hundreds were hurt") is None
    assert source_of(text, "at least 62 people died") == "local media"


def test_a_denial_is_a_stance() -> None:
    """Who denies a claim does not assert it."""
    text = "The army denied that 12 people were killed."
    found = attribution_of(text, lowered(text), Span(0, len(text)), span=Span(21, 42))
    assert found is not None
    assert found.stance is Stance.DENIES
    assert found.type == "official"


def test_what_is_denied_is_the_claim() -> None:
    """Who denies a part in a deed, or turns an offer down, does not deny that it happened."""
    assert source_of("The militia denied involvement in the raid in which 12 people were killed.", "12 people") is None
    assert source_of("The board rejected an earlier offer of $12 a share.", "$12") is None


def test_each_clause_has_its_own_source() -> None:
    """In "X said A; Y said B" and "A, but Y said B", Y does not speak for A."""
    text = "The rebels said 12 soldiers died; the army said three were hurt."
    assert source_of(text, "12 soldiers died") == "The rebels"
    assert source_of(text, "three were hurt") == "the army"
    text = "The official toll is 356, but rights groups say 900 died."
    assert source_of(text, "toll is 356") is None
    assert source_of(text, "900 died") == "rights groups"


@pytest.mark.parametrize(
    ("name", "kind"),
    [("The Taliban", "organization"), ("Somalia", "official"), ("Sky News", "publisher"), ("Aida Ruiz", "person")],
)
def test_the_kind_of_a_source(name: str, kind: str) -> None:
    """A government may speak by the name of its country; an armed group is an organization."""
    assert source_type(name) == kind
