"""Of a finding with many answers, those that make it one are shown."""

from newsroom import DISPUTED

from factcheck.model import Pair, Relation
from factcheck.reports.answers import telling


def test_answers_of_the_gravest_pair_are_shown() -> None:
    """Ninety articles say the same and the last one contradicts the fifth: both stand in the table."""
    answers = tuple(DISPUTED.answers[0].model_copy(update={"claim": f"c{number}"}) for number in range(90))
    finding = DISPUTED.model_copy(
        update={
            "answers": answers,
            "pairs": (
                Pair(a=0, b=1, relation=Relation.EQUIVALENT, because="the same"),
                Pair(a=5, b=89, relation=Relation.CONTRADICTION, because="far apart"),
            ),
        }
    )
    assert [answer.claim for answer in telling(finding, 4)] == ["c0", "c1", "c5", "c89"]
    assert telling(finding, 90) == answers
