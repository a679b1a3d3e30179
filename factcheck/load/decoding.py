"""Bytes -> text: UTF-8, UTF-16 or UTF-32 with a byte-order mark, else as the file declares, else Windows-1252."""

import codecs
import re
from typing import NamedTuple

from factcheck.load.outcome import ArticleError

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is how it begins
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
FALLBACK = "windows-1252"
"""What news files are in when they are not UTF-8; a wrong guess among Latin encodings costs an accent, no figure."""
SURROGATE = re.compile("[\ud800-\udfff]")


class Decoded(NamedTuple):
    """A text, and what had to be done to it, if anything."""

    text: str
    repair: str | None


def decode(raw: bytes, *, declared: str | None = None) -> Decoded:
    """The text of some bytes. Mojibake that is already in them is not guessed at; NUL makes them no text: ArticleError.

    >>> decode(b"Andr\\xe9")
    Decoded(text='André', repair='not UTF-8; read as windows-1252, save it as UTF-8 to be sure')
    """
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return with_replacements(raw[len(mark) :], encoding)
    if b"\0" in raw:
        raise ArticleError("holds NUL bytes, so it is no text; give the article as text in UTF-8")
    try:
        return Decoded(raw.decode("utf-8"), None)
    except UnicodeDecodeError:
        encoding = known(declared) or FALLBACK
        text, replaced = with_replacements(raw, encoding)
        again = f", {replaced}" if replaced else ""
        return Decoded(text, f"not UTF-8; read as {encoding}{again}, save it as UTF-8 to be sure")


def with_replacements(raw: bytes, encoding: str) -> Decoded:
    """The text in an encoding that is settled, with U+FFFD where bytes do not fit it."""
    text = raw.decode(encoding, "replace")
    if "\0" in text:
        raise ArticleError("holds NUL characters, so it is no text; give the article as text in UTF-8")
    wrong = text.count("\ufffd") - (raw.count("\ufffd".encode(encoding)) if encoding.startswith("utf") else 0)
    return Decoded(text, f"{wrong} unreadable bytes became U+FFFD" if wrong > 0 else None)


def known(declared: str | None) -> str | None:
    """A declared encoding that Python has and that can be the truth of bytes which are no UTF-8."""
    try:
        name = codecs.lookup(declared).name if declared else None
        # "utf-16" declared inside a file that could be searched for ASCII is not true; "rot13" is no encoding of bytes.
        return None if name is None or name.startswith("utf") or not isinstance(b"".decode(name), str) else declared
    except (LookupError, ValueError):
        return None


def line_ends(text: str) -> str:
    """The text with every line end as "\\n", as Python opens text files."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def without_surrogates(text: str) -> str:
    """The text with U+FFFD for every lone surrogate, one for one: JSON can hold them, UTF-8 cannot.

    >>> without_surrogates("a\\ud800b")
    'a\ufffdb'
    """
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return SURROGATE.sub("\ufffd", text)
    return text
