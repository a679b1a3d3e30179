"""Web pages: the body by trafilatura, the rest by the page's own JSON-LD and meta elements, nothing guessed."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from factcheck.load.calendar_dates import edtf
from factcheck.load.outcome import ArticleError, Row, Sheet

INSTALL = "needs two more libraries to be read; install them with: pip install newsfactcheck[html]"
ARTICLE_TYPES = (
    "Article",
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "BlogPosting",
    "LiveBlogPosting",
)
METAS: dict[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title"),
    "source": ("og:site_name", "dc.publisher", "publisher"),
    "published": (
        "article:published_time",
        "og:article:published_time",
        "dc.date.issued",
        "datepublished",
        "pubdate",
        "date",
    ),
    "modified": ("article:modified_time", "og:updated_time", "dc.date.modified", "datemodified"),
    "url": ("og:url",),
}
CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w:.-]{1,40})", re.IGNORECASE)


def declared_encoding(head: bytes) -> str | None:
    """The encoding that a page declares in its first bytes."""
    found = CHARSET.search(head[:2048])
    return found[1].decode("ascii", "ignore") if found else None


def read_html(sheet: Sheet) -> list[Row]:
    """The one article of a saved web page; ArticleError when the extra is missing or the page holds no article."""
    try:
        import trafilatura
        from lxml import etree  # type: ignore[import-untyped]
        from trafilatura.utils import load_html
    except ImportError as error:
        raise ArticleError(INSTALL) from error
    page = load_html(sheet.text)
    if page is None:
        raise ArticleError("is no HTML page; save the page again, or its words as .txt")
    metadata = page_fields(page)
    try:
        text = trafilatura.extract(page, include_comments=False, include_tables=False, favor_precision=True)
    except (etree.LxmlError, ValueError, RecursionError) as error:
        raise ArticleError("is HTML that cannot be taken apart; save its words as .txt") from error
    if not text:
        raise ArticleError("holds no article that could be told from the page around it; save its words as .txt")
    return [Row({**metadata, "text": text})]


def page_fields(page: Any) -> dict[str, object]:
    """Title, publisher, dates, URL and language of a page: JSON-LD first, then meta elements."""
    fields: dict[str, object] = {}
    language = page.get("lang")
    canonical = page.xpath("//link[@rel='canonical']/@href")
    fields["language"] = language.strip() if isinstance(language, str) and language.strip() else None
    fields["url"] = str(canonical[0]) if canonical else None
    metas = meta_elements(page)
    for name, properties in METAS.items():
        contents = (metas[key] for key in properties if key in metas)
        fields[name] = fields.get(name) or next((content for content in contents if fits(name, content)), None)
    for name, value in linked_fields(page).items():
        if value and fits(name, value):
            fields[name] = value
    if not fields["title"]:
        fields["title"] = next((str(title) for title in page.xpath("//title/text()")), None)
    return fields


def fits(name: str, value: str) -> bool:
    """Whether a value can stand: a page is nobody's to mend, so a date that cannot be read is passed over."""
    return name not in ("published", "modified") or edtf(value) is not None


def meta_elements(page: Any) -> dict[str, str]:
    """The first content of every meta element, by its lower-case property, name or itemprop."""
    metas: dict[str, str] = {}
    for element in page.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content and content.strip():
            metas.setdefault(name.strip().lower(), content.strip())
    return metas


def linked_fields(page: Any) -> dict[str, str | None]:
    """What the page's JSON-LD says of the article; empty when there is none that can be read."""
    from extruct.jsonld import JsonLdExtractor  # type: ignore[import-untyped]

    try:
        items = JsonLdExtractor().extract_items(page)
        for item in (candidate for entry in items for candidate in articles_in(entry)):
            return {
                "title": words(item.get("headline")),
                "source": words(item.get("publisher")),
                "published": words(item.get("datePublished")),
                "modified": words(item.get("dateModified")),
                "url": words(item.get("url")),
                "language": words(item.get("inLanguage")),
            }
    except (ValueError, TypeError, AttributeError, RecursionError):
        # A page's JSON-LD is often broken; the meta elements say much the same.
        return {}
    return {}


def articles_in(item: object) -> Iterator[Mapping[str, Any]]:
    """The article objects of a JSON-LD item, also inside its @graph."""
    if not isinstance(item, dict):
        return
    types = item.get("@type")
    if any(kind in ARTICLE_TYPES for kind in (types if isinstance(types, list) else [types])):
        yield item
    graph = item.get("@graph")
    for inner in graph if isinstance(graph, list) else []:
        yield from articles_in(inner)


def words(value: object) -> str | None:
    """The words of a JSON-LD value: a string, the name of an object, the first of a list."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return value.strip() or None if isinstance(value, str) else None
