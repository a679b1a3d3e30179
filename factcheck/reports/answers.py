"""Which answers of a long finding are shown."""

from itertools import islice

from factcheck.model import RANK, Answer, Finding


def telling(finding: Finding, most: int) -> tuple[Answer, ...]:
    """At most so many answers, in their order: those of the gravest pairs, so that the cause of a finding is seen."""
    if len(finding.answers) <= most:
        return finding.answers
    gravest = sorted(finding.pairs, key=lambda pair: -RANK[pair.relation])
    paired = (place for pair in gravest for place in (pair.a, pair.b))
    chosen = islice(dict.fromkeys([*paired, *range(len(finding.answers))]), most)
    return tuple(finding.answers[place] for place in sorted(chosen))
