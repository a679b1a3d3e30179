"""Article text made fit to be shown: nothing in it can move a cursor, turn a line around or become markup."""

import re

LIMIT = 160
"""How many characters of a quote a report shows, so that one endless line cannot bury the others."""

# What a terminal or a browser obeys instead of showing, by ranges of code points.
OBEYED = (
    (0x00, 0x1F),  # control characters: ESC starts a colour or a cursor movement
    (0x7F, 0x9F),  # DEL, and the second set of control characters (0x9B is ESC [ in one character)
    (0x061C, 0x061C),  # Arabic letter mark
    (0x200B, 0x200B),  # zero-width space
    (0x200E, 0x200F),  # left-to-right and right-to-left marks
    (0x2028, 0x202E),  # line and paragraph separators; embeddings and overrides, which can show "12" as "21"
    (0x2060, 0x206F),  # word joiner, isolates and other format characters
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFF9, 0xFFFB),  # interlinear annotation
    (0xE0000, 0xE007F),  # tags: a whole invisible alphabet
)
SHOWN = {code: f"<U+{code:04X}>" for first, last in OBEYED for code in range(first, last + 1)}

BLANKS = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
MARKDOWN = re.compile(
    r"""
    [\\`*_{}\[\]|~$]            # emphasis, code, links, table cells, formulas, templates of site generators
    | (?<=:)/(?=/)              # the slash that makes a bare address a link
    | (?<=\bwww)\.              # the dot that does
    | ^[#+=-]                   # headings, lists and rules, at the start of a line only
    | (?<=^\d)[.)] | (?<=^\d\d)[.)] | (?<=^\d{3})[.)] | (?<=^\d{4})[.)]  # numbered lists
    """,
    re.VERBOSE,
)


def visible(text: str, limit: int | None = LIMIT) -> str:
    """The text on one line, shortened to `limit`, what would be obeyed written out: ESC becomes `<U+001B>`."""
    # Four times the limit fills the line even where blanks collapse; the rest of a long one is not looked at.
    line = BLANKS.sub(" ", text if limit is None else text[: 4 * limit]).strip()
    if limit is not None and (len(line) > limit or len(text) > 4 * limit):
        line = line[: limit - 1].rstrip() + "…"
    return line.translate(SHOWN)


def in_markdown(text: str, limit: int | None = LIMIT) -> str:
    """The text as markdown and HTML show it letter for letter: `[/b] | <script>` stays just that."""
    line = visible(text, limit).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return MARKDOWN.sub(r"\\\g<0>", line)
