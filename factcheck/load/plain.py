"""Plain text: the whole file is the text, so offsets are those of the file; no title is guessed from its first line."""

from factcheck.load.outcome import Row, Sheet


def read_plain(sheet: Sheet) -> list[Row]:
    """The one article of a .txt file; it has no metadata but what its dateline says."""
    return [Row({"text": sheet.text})]
