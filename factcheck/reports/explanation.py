"""The text of `factcheck explain`: every quote between its words, what it was read as, each pair's reason."""

from collections.abc import Iterator

from factcheck.model import RANK, Answer, Article, Claim, Evidence, Finding, Pair, Report
from factcheck.reports.background import Background, background
from factcheck.reports.neutral import visible
from factcheck.reports.quotes import around
from factcheck.reports.tables import wrapped
from factcheck.reports.tally import cause_name, plural, relation_name, severity_name
from factcheck.reports.values import day, meaning

MOST_PAIRS = 30


def explain_finding(report: Report, finding: Finding, *, paths: str = "") -> str:
    """A finding with all its answers, the gravest pairs first, and the next command."""
    return "\n".join(_finding(report, finding, background(report, paths))) + "\n"


def explain_claim(report: Report, claim: Claim, *, paths: str = "") -> str:
    """A claim with all that was read of it, and the findings that it takes part in."""
    return "\n".join(_claim(report, claim, background(report, paths))) + "\n"


def _finding(report: Report, finding: Finding, setting: Background) -> Iterator[str]:
    claims = {claim.id: claim for question in report.questions for claim in question.claims}
    yield f"{finding.id}  {relation_name(finding.relation).upper()} ({severity_name(finding.severity)}, {finding.kind})"
    yield visible(finding.question)
    if story := setting.story(finding):
        yield f"story: {story}"
    yield from wrapped(visible(finding.because, 600))
    if cause := cause_name(finding):
        yield f"cause: {cause}"
    for number, answer in enumerate(finding.answers, 1):
        yield f"\n[{number}] {byline(setting.articles[answer.article])}"
        yield f"    {in_context(answer)}"
        yield from (f"    {line}" for line in _readings(answer, claims.get(answer.claim)))
    yield "\nHow the answers stand to each other"
    pairs = sorted(finding.pairs, key=lambda pair: -RANK[pair.relation])
    for pair in pairs[:MOST_PAIRS]:
        yield from wrapped(_pair(pair), indent="    ")
    if len(pairs) > MOST_PAIRS:
        yield f"    ... and {plural(len(pairs) - MOST_PAIRS, 'more pair')}, none graver"
    yield f"\nNext: {setting.command(f'explain {finding.answers[0].claim}')}"


def _claim(report: Report, claim: Claim, setting: Background) -> Iterator[str]:
    article = setting.articles.get(claim.article)
    yield f"{claim.id}  {claim.kind}"
    yield byline(article) if article else visible(claim.article)
    yield in_context(claim)
    yield from _particulars(claim)
    findings = [finding for finding in report.findings if any(answer.claim == claim.id for answer in finding.answers)]
    yield "\nFindings with it" if findings else "\nNo finding has it: nothing else answers the same question."
    for finding in findings:
        yield f"    {finding.id}  {relation_name(finding.relation)}  {visible(finding.question)}"
    yield f"\nNext: {setting.command(f'explain {findings[0].id}' if findings else 'report')}"


def byline(article: Article) -> str:
    """Publisher, date and id of an article: "Herald, 2024-05-07 (herald-quake)"."""
    published = visible(article.published or "no date", 30)
    return f"{visible(article.source or 'no publisher named', 60)}, {published} ({visible(article.id)})"


def in_context(evidence: Evidence) -> str:
    """The quote between the words around it: "… and [at least 12] people …"."""
    before, after = around(evidence, visible)
    return f"{before}[{visible(evidence.exact, 400)}]{after} ({evidence.where} {evidence.start} to {evidence.end})"


def _readings(answer: Answer, claim: Claim | None) -> Iterator[str]:
    yield f"claim {answer.claim}, value {visible(answer.value)}"
    if claim:
        yield from _particulars(claim)
        return
    if answer.attribution:
        yield f"who says so: {visible(answer.attribution)}"
    if answer.as_of:
        yield f"as of {answer.as_of}"


def _particulars(claim: Claim) -> Iterator[str]:
    yield f"read as: {visible(meaning(claim), 300)}"
    if quantity := getattr(claim, "quantity", None):
        bounds = (
            f"{name} {value if value is not None else 'open'}"
            for name, value in (("lower", quantity.lower), ("upper", quantity.upper))
        )
        yield f"bounds: {', '.join(bounds)}; hedge {quantity.hedge.value}"
    if population := getattr(claim, "population", None):
        yield f"who is counted: {visible(population)}"
    if claim.attribution:
        said = claim.attribution
        yield f"who says so: {visible(said.source)} ({visible(said.cue)}, {said.stance.value})"
    if claim.place:
        yield f"where: {visible(claim.place.name)}" + (
            f" = {visible(claim.place.entity)}" if claim.place.entity else ""
        )
    if claim.when:
        origin = claim.when.resolved_from
        yield f"when: {day(claim.when)}" + (
            " (stays open: there is no date to count from)" if origin == "none" else f" (from the {origin})"
        )
    if claim.as_of:
        yield f"as of: {day(claim.as_of)}"


def _pair(pair: Pair) -> str:
    return f"[{pair.a + 1}] and [{pair.b + 1}]: {relation_name(pair.relation)}. {visible(pair.because, 400)}"
