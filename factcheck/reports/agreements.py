"""What articles agree on: only the answers that stand in agreeing pairs of different articles."""

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.model import Answer, Finding, Relation

AGREEING = frozenset({Relation.EQUIVALENT, Relation.ENTAILS})
"""Relations whose findings are told in one line each: the articles say the same."""

SPELLINGS = frozenset({"name", "place"})
"""Types of findings whose value is the very words."""
MOST_QUOTES = 3


class Agreement(NamedTuple):
    """A finding in which articles say the same, with the answers in which they do."""

    finding: Finding
    answers: tuple[Answer, ...]
    """Those that agree with an answer of another article."""
    others: int
    """How many answers stand beside them that could not be compared."""

    @property
    def quoted(self) -> tuple[Answer, ...]:
        """The first words of each of a few articles, where the words say more than the value: not for spellings."""
        if self.finding.type in SPELLINGS:
            return ()
        first: dict[str, Answer] = {}
        for answer in self.answers:
            first.setdefault(answer.article, answer)
        return tuple(first.values())[:MOST_QUOTES]

    @property
    def reason(self) -> str:
        """Why two of the articles are held to say the same."""
        places = {place for place, answer in enumerate(self.finding.answers) if answer in self.answers}
        return next(
            pair.because for pair in self.finding.pairs if pair.relation in AGREEING and {pair.a, pair.b} <= places
        )

    @property
    def articles(self) -> int:
        """How many articles agree."""
        return len({answer.article for answer in self.answers})


def agreement(finding: Finding) -> Agreement | None:
    """The agreement of a finding; None where it differs, or where nothing agrees but one article with itself."""
    if finding.relation not in AGREEING:
        return None
    agreed: set[int] = set()
    paired: set[int] = set()
    for pair in finding.pairs:
        paired |= {pair.a, pair.b}
        if pair.relation in AGREEING and finding.answers[pair.a].article != finding.answers[pair.b].article:
            agreed |= {pair.a, pair.b}
    if not agreed:
        return None
    # Of very many answers only the first of each value is paired; it speaks for those that say the same.
    values = {finding.answers[place].value for place in agreed}
    agreed |= {place for place, answer in enumerate(finding.answers) if place not in paired and answer.value in values}
    answers = tuple(finding.answers[place] for place in sorted(agreed))
    return Agreement(finding, answers, others=len(finding.answers) - len(answers))


def told(findings: Iterable[Finding]) -> list[Finding]:
    """The findings that a reader is told: all but those in which one article only repeats itself."""
    return [finding for finding in findings if finding.relation not in AGREEING or agreement(finding)]


def others_remark(agreed: Agreement) -> str:
    """What stands beside an agreement: "1 other could not be compared"; empty without any."""
    return f"{agreed.others:,} other{'s' if agreed.others > 1 else ''} could not be compared" if agreed.others else ""
