"""The sentence that the program is: Articles -> Report."""

from collections.abc import Sequence

from factcheck.annotate import annotate
from factcheck.compare import compare
from factcheck.extract import Extraction, extract
from factcheck.model import Article, Report
from factcheck.resolve import resolve

__all__ = ["Extraction", "annotate", "check", "extract"]


def check(articles: Sequence[Article]) -> Report:
    """What these articles agree on and where they differ; the order in which they come changes nothing."""
    articles = sorted(articles, key=lambda article: article.id)
    claims, unread = extract(articles)
    stories, questions = resolve(articles, claims)
    findings = compare(questions, articles)
    return Report(articles=tuple(articles), stories=stories, questions=questions, findings=findings, unread=unread)
