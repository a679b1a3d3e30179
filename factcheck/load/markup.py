"""HTML fragments -> text, for the bodies that agencies send: paragraphs become lines, entities become characters."""

import html
import re

FRAMES = "address article aside blockquote div fieldset figcaption figure footer form header hr main nav p pre section"
HEADINGS = "h1 h2 h3 h4 h5 h6"
LISTS = "dd dl dt li ol table td th tr ul"
BLOCKS = frozenset(f"{FRAMES} {HEADINGS} {LISTS}".split())
"""Elements whose edges part paragraphs."""
SILENT = re.compile(r"<(script|style)\b[^<>]*>[^<]*(?:<(?!/\1)[^<]*)*(?:</\1[^<>]*>|\Z)", re.IGNORECASE)
TAG = re.compile(r"<!--[^<>]*-->|<[/!?]?([a-zA-Z][a-zA-Z0-9]*)?[^<>]*>")
SPACES = re.compile(r"[ \t\r\n\f]+")
AROUND_BREAKS = re.compile(r"(?<! ) *+\n[ \n]*+")


def text_of(markup: str) -> str:
    """The words of an HTML fragment, paragraphs apart by an empty line.

    >>> text_of("<p>Twelve dead.</p><p>A&nbsp;bridge fell<br/>into the Ak-Buura.</p>")
    'Twelve dead.\\n\\nA\\xa0bridge fell\\ninto the Ak-Buura.'
    """
    spaced = SPACES.sub(" ", SILENT.sub(" ", markup))
    marked = TAG.sub(lambda found: mark(found[1]), spaced)
    lines = AROUND_BREAKS.sub(lambda found: "\n\n" if found[0].count("\n") > 1 else "\n", marked)
    return html.unescape(lines).strip()


def mark(tag: str | None) -> str:
    """What a tag is in text: a paragraph's edge, a line end, or nothing."""
    name = (tag or "").lower()
    if name == "br":
        return "\n"
    return "\n\n" if name in BLOCKS else ""
