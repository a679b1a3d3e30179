"""Three articles about one quake, and a report on them made by hand: what every format is shown with."""

from decimal import Decimal

from factcheck.model import (
    Answer,
    Article,
    Attribution,
    Claim,
    Finding,
    Hedge,
    ImpactClaim,
    Pair,
    Person,
    PersonNameClaim,
    Quantity,
    Question,
    Relation,
    Report,
    Severity,
    Story,
    Unread,
    evidence_fields,
)

HERALD = Article(
    id="herald-quake",
    title="Quake strikes Port Amber",
    source="Herald",
    published="2024-05-07",
    text="At least 12 people died in Port Amber, Mayor Ana Ruis said. Dozens were hurt. Some sixscore tents came.",
)
COURIER = Article(
    id="courier-quake",
    title="Nine dead in Port Amber",
    source="Courier",
    published="2024-05-07",
    text="Nine people were killed, the fire service said. Mayor Ana Ruiz spoke of 30 injured.",
)
TRIBUNE = Article(
    id="tribune-quake", source="Tribune", text="The quake left 31 people injured. Two bridges are closed."
)
ARTICLES = (HERALD, COURIER, TRIBUNE)


def answer(article: Article, exact: str, *, claim: str, value: str, attribution: str | None = None) -> Answer:
    """An answer whose words stand in the article's text."""
    fields = span(article, exact)
    return Answer.model_validate({**fields, "claim": claim, "value": value, "attribution": attribution})


def span(article: Article, exact: str) -> dict[str, object]:
    """The evidence fields of words in an article's text."""
    start = article.text.index(exact)
    return evidence_fields(article, "text", start, start + len(exact))


def toll(article: Article, exact: str, *, id: str, kind: str, quantity: Quantity, said: str | None = None) -> Claim:
    """A claim of how many were killed or injured."""
    attribution = Attribution(source=said, cue="said") if said else None
    return ImpactClaim.model_validate(
        {**span(article, exact), "id": id, "kind": kind, "quantity": quantity, "attribution": attribution}
    )


def spelling(article: Article, exact: str, *, id: str) -> Claim:
    """A claim of how a name is written."""
    return PersonNameClaim.model_validate(
        {**span(article, exact), "id": id, "person": Person(name=exact, entity="ana-ruiz", title="Mayor")}
    )


def people(number: int) -> Quantity:
    """So many people, exactly."""
    return Quantity(amount=Decimal(number), lower=Decimal(number), upper=Decimal(number), counted="people")


KILLED = (
    toll(
        HERALD,
        "At least 12 people",
        id="c-killed-herald",
        kind="killed",
        quantity=Quantity(amount=Decimal(12), lower=Decimal(12), hedge=Hedge.AT_LEAST, counted="people"),
        said="Mayor Ana Ruis",
    ),
    toll(COURIER, "Nine people", id="c-killed-courier", kind="killed", quantity=people(9), said="the fire service"),
)
INJURED = (
    toll(
        HERALD,
        "Dozens",
        id="c-injured-herald",
        kind="injured",
        quantity=Quantity(lower=Decimal(24), hedge=Hedge.VAGUE),
    ),
    toll(COURIER, "30 injured", id="c-injured-courier", kind="injured", quantity=people(30)),
    toll(TRIBUNE, "31 people", id="c-injured-tribune", kind="injured", quantity=people(31)),
)
NAMES = (spelling(HERALD, "Ana Ruis", id="c-name-herald"), spelling(COURIER, "Ana Ruiz", id="c-name-courier"))
LONE = (toll(TRIBUNE, "31 people", id="c-lone-tribune", kind="displaced", quantity=people(31)),)

DISPUTED = Finding(
    id="f1a2b3c4",
    question="How many were killed in Port Amber?",
    story="quake",
    kind="killed",
    relation=Relation.DISPUTED,
    type="numeric",
    cause="different_authority",
    severity=Severity.WARNING,
    because='Herald: "At least 12 people". Courier, the same day: "Nine people". Nine is below twelve.',
    answers=(
        answer(HERALD, "At least 12 people", claim="c-killed-herald", value="≥ 12", attribution="Mayor Ana Ruis"),
        answer(COURIER, "Nine people", claim="c-killed-courier", value="9", attribution="the fire service"),
    ),
    pairs=(Pair(a=0, b=1, relation=Relation.DISPUTED, because="9 lies below the 12 that the mayor names."),),
)
VARIANT = Finding(
    id="f5d6e7f8",
    question="How is the name of Ana Ruiz written?",
    story=None,
    kind="person_name",
    relation=Relation.VARIANT,
    type="name",
    cause="transliteration",
    severity=Severity.WARNING,
    because="Herald writes Ruis, Courier Ruiz; both call her mayor of Port Amber.",
    answers=(
        answer(HERALD, "Ana Ruis", claim="c-name-herald", value="Ana Ruis"),
        answer(COURIER, "Ana Ruiz", claim="c-name-courier", value="Ana Ruiz"),
    ),
    pairs=(Pair(a=0, b=1, relation=Relation.VARIANT, because="One letter of the surname differs."),),
)
AGREEMENT = Finding(
    id="f9a0b1c2",
    question="How many were injured?",
    story="quake",
    kind="injured",
    relation=Relation.ENTAILS,
    type="numeric",
    severity=Severity.NONE,
    because='"Dozens" covers 30.',
    answers=(
        answer(HERALD, "Dozens", claim="c-injured-herald", value="≥ 24"),
        answer(COURIER, "30 injured", claim="c-injured-courier", value="30"),
    ),
    pairs=(Pair(a=0, b=1, relation=Relation.ENTAILS, because="30 is at least 24."),),
)
CONTRADICTED = Finding(
    id="fd3e4f50",
    question="How many were injured by nightfall?",
    story="quake",
    kind="injured",
    relation=Relation.CONTRADICTION,
    type="numeric",
    cause="unknown",
    severity=Severity.ERROR,
    because='Courier: "30 injured". Tribune: "31 people". Both cannot be the number by nightfall.',
    answers=(
        answer(COURIER, "30 injured", claim="c-injured-courier", value="30"),
        answer(TRIBUNE, "31 people", claim="c-injured-tribune", value="31"),
    ),
    pairs=(Pair(a=0, b=1, relation=Relation.CONTRADICTION, because="30 is not 31."),),
)

INCOMPARABLE = Finding(
    id="f6b7c8d9",
    question="How many tents came?",
    story="quake",
    kind="count",
    relation=Relation.NOT_COMPARABLE,
    type="numeric",
    cause="unknown_date",
    severity=Severity.NONE,
    because="Tribune gives no date, and Herald does not say whose tents it counts.",
    answers=(
        answer(HERALD, "sixscore tents", claim="c-tents-herald", value="120"),
        answer(TRIBUNE, "Two bridges", claim="c-bridges-tribune", value="2"),
    ),
    pairs=(Pair(a=0, b=1, relation=Relation.NOT_COMPARABLE, because="Tents and bridges are two things."),),
)

REPORT = Report(
    articles=ARTICLES,
    stories=(
        Story(
            id="quake",
            title="Quake strikes Port Amber",
            articles=tuple(article.id for article in ARTICLES),
            because="all tell of a quake in Port Amber",
        ),
    ),
    questions=(
        Question(id="q1", story="quake", kind="killed", text="How many were killed in Port Amber?", claims=KILLED),
        Question(id="q2", story="quake", kind="injured", text="How many were injured?", claims=INJURED),
        Question(id="q3", story=None, kind="person_name", text="How is the name of Ana Ruiz written?", claims=NAMES),
        Question(id="q4", story="quake", kind="displaced", text="How many were displaced?", claims=LONE),
    ),
    findings=(DISPUTED, AGREEMENT, INCOMPARABLE, VARIANT, CONTRADICTED),
    unread=(
        Unread.model_validate(
            {**span(HERALD, "sixscore tents"), "kind": "count", "reason": "no number that is known stands here"}
        ),
    ),
)
