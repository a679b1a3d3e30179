"""ninjs, the IPTC's News in JSON: 1.x (headline, body_text), 2.x (headlines, bodies), 3.x (the same in camelCase)."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from factcheck.load.markup import text_of

SIGNS = ("uri", "guid", "headlines", "bodies", "body_text", "body_xhtml", "body_html")
TAKES_MARKUP = ("html", "xml", "nitf")


class Wording(NamedTuple):
    """One of the wordings that ninjs holds of a headline or body."""

    role: str
    media_type: str
    value: str


def is_ninjs(value: Mapping[str, object]) -> bool:
    """Whether an object is ninjs rather than our own form, which has a text."""
    return "text" not in value and any(sign in value for sign in SIGNS)


def ninjs_fields(item: Mapping[str, object]) -> dict[str, object]:
    """The fields of Article in a ninjs item.

    >>> ninjs_fields({"uri": "urn:x:1", "headline": "Bridge falls", "body_text": "Twelve dead."})["title"]
    'Bridge falls'
    """
    # Version 3 renamed versioncreated to versionCreated, and so on; in lower case they are one.
    given = {name.lower(): value for name, value in item.items()}
    first = given.get("firstcreated") or given.get("versioncreated") or given.get("contentcreated")
    uri = given.get("uri") or given.get("guid")
    return {
        "id": uri,
        "title": headline(given),
        "source": publisher(given),
        "published": first,
        "modified": given.get("versioncreated") if given.get("versioncreated") != first else None,
        "url": uri if isinstance(uri, str) and uri.startswith(("http://", "https://")) else None,
        "language": given.get("language"),
        "dateline": given.get("located") if isinstance(given.get("located"), str) else None,
        "text": body(given),
    }


def wordings(given: Mapping[str, object], stem: str, plural: str) -> list[Wording]:
    """All wordings of a headline or body: the list of version 2 and 3, the body_text and body_xhtml of version 1."""
    listed = given.get(plural)
    found = []
    for entry in listed if isinstance(listed, list) else []:
        if isinstance(entry, dict):
            lower = {str(name).lower(): value for name, value in entry.items()}
            media_type = str(lower.get("contenttype", ""))
            found.append(Wording(str(lower.get("role", "")), media_type, worded(lower.get("value"))))
    for name, value in sorted(given.items()):
        if name == stem or (name.startswith(f"{stem}_") and name != plural):
            media_type = "text/plain" if name in (stem, f"{stem}_text") else "text/html"
            found.append(Wording("main", media_type, worded(value)))
    return [wording for wording in found if wording.value.strip()]


def body(given: Mapping[str, object]) -> str | None:
    """The body: with its paragraphs where markup keeps them and the plain wording has lost them, else the plain one."""
    found = wordings(given, "body", "bodies")
    plain = [wording.value for wording in main_first(found) if not is_markup(wording)]
    marked = [text_of(wording.value) for wording in main_first(found) if is_markup(wording)]
    if plain and ("\n" in plain[0].strip() or not marked):
        return plain[0]
    return next((text for text in [*marked, *plain] if text.strip()), None)


def headline(given: Mapping[str, object]) -> str | None:
    """The main headline, in plain words."""
    for wording in main_first(wordings(given, "headline", "headlines")):
        return text_of(wording.value) if is_markup(wording) else wording.value
    return worded(given.get("title")) or None


def main_first(found: Sequence[Wording]) -> list[Wording]:
    """Wordings with the role "main" before all others."""
    return sorted(found, key=lambda wording: wording.role != "main")


def is_markup(wording: Wording) -> bool:
    """Whether a wording is HTML or another markup."""
    return any(sign in f"{wording.media_type} {wording.role}".lower() for sign in TAKES_MARKUP)


def publisher(given: Mapping[str, object]) -> str | None:
    """Who sends the item: provider, first information source, else who holds the copyright."""
    for name in ("provider", "infosources", "infosource", "source", "copyrightholder"):
        value = given.get(name)
        value = value[0] if isinstance(value, list) and value else value
        if isinstance(value, dict):
            value = value.get("name") or value.get("literal")
        if isinstance(value, str) and value.strip():
            return value
    return None


def worded(value: object) -> str:
    """A string as it is, everything else as no words."""
    return value if isinstance(value, str) else ""
