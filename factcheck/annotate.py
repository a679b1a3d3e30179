"""Articles -> Annotations: every value read in the text, before any claim is made of it."""

import re
from collections.abc import Iterator, Sequence

from factcheck.claims.human_impact.counted import counted_noun
from factcheck.claims.measure import noun_phrase_at
from factcheck.model import Annotation, Article, DateAnnotation, NameAnnotation, QuantityAnnotation, evidence_fields
from factcheck.resolve.entities import NameKey, entities_of_names
from factcheck.text.figures import read_ages
from factcheck.text.reading import Reading
from factcheck.text.values import DateMention, Figure

SHARES = frozenset(["fraction", "percent"])
BASE = re.compile(r"\s+(?:of\s+(?:all\s+)?)?")


def annotate(articles: Sequence[Article]) -> tuple[Annotation, ...]:
    """Every value in the articles, in order of place; names carry the entity that they were tied to across all articles.

    >>> [value.type for value in annotate([Article(id="a", text="At least 12 died.")])]
    ['quantity']
    """
    readings = [Reading(article, part) for article in articles for part in ("title", "text") if article.words_in(part)]
    entities = entities_of_names(readings)
    found: list[Annotation] = []
    for reading in readings:
        values = [*figures(reading), *dates(reading), *names(reading, entities)]
        found += sorted(values, key=lambda value: (value.start, value.end, value.type))
    return tuple(found)


def figures(reading: Reading) -> Iterator[Annotation]:
    """The numbers of a reading, and the ages, which no rule may take for heads."""
    taken = {place for figure in reading.figures for place in range(figure.start, figure.end)}
    ages = [age for age in read_ages(reading.lower) if taken.isdisjoint(range(age.start, age.end))]
    for figure in [*reading.figures, *ages]:
        yield QuantityAnnotation.model_validate(
            {
                **evidence_fields(reading.article, reading.part, figure.start, figure.end),
                "amount": figure.amount,
                "lower": figure.lower,
                "upper": figure.upper,
                "hedge": figure.hedge,
                "unit": figure.unit,
                "counted": base(reading, figure) if figure.form in SHARES else counted_noun(reading, figure),
            }
        )


def base(reading: Reading, figure: Figure) -> str | None:
    """What a share is a share of: "the town" in "a third of the town", "children" in "one in five children"."""
    of = BASE.match(reading.text, figure.end)
    noun = noun_phrase_at(reading, of.end(), stop=reading.sentence(figure.start).end) if of else None
    return reading.text[noun.start : noun.end] if noun else None


def dates(reading: Reading) -> Iterator[Annotation]:
    """The time expressions of a reading."""
    for mention in reading.dates:
        yield date_annotation(reading, mention)


def date_annotation(reading: Reading, mention: DateMention) -> DateAnnotation:
    """The record of one time expression."""
    when = mention.when
    evidence = evidence_fields(reading.article, reading.part, mention.start, mention.end)
    return DateAnnotation.model_validate(
        {**evidence, "timex": when.timex, "edtf": when.edtf, "earliest": when.earliest, "latest": when.latest}
    )


def names(reading: Reading, entities: dict[NameKey, str]) -> Iterator[Annotation]:
    """The names of a reading, tied to their entities."""
    for mention in reading.names:
        evidence = evidence_fields(reading.article, reading.part, mention.start, mention.end)
        entity = entities.get((reading.article.id, reading.part, mention.start))
        yield NameAnnotation.model_validate(
            {**evidence, "type": mention.type, "name": reading.text[mention.start : mention.end], "entity": entity}
        )
