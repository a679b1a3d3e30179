"""Article text made fit to be shown: nothing in it can move a cursor, turn a line around or become markup."""

import re

LIMIT = 160
"""How many characters of a quote a report shows, so that one endless line cannot bury the others."""

# What a terminal or a browser obeys, or does not show at all, by ranges of code points.
OBEYED = (
    (0x00, 0x1F),  # control characters: ESC starts a colour or a cursor movement
    (0x7F, 0x9F),  # DEL, and the second set of control characters (0x9B is ESC [ in one character)
    (0xAD, 0xAD),  # soft hyphen
    (0x034F, 0x034F),  # grapheme joiner
    (0x061C, 0x061C),  # Arabic letter mark
    (0x115F, 0x1160),  # fillers for letters that are not there
    (0x17B4, 0x17B5),  # vowels that are not written
    (0x180E, 0x180E),  # Mongolian vowel separator
    (0x200B, 0x200F),  # zero-width space and joiners, left-to-right and right-to-left marks
    (0x2028, 0x202E),  # line and paragraph separators; embeddings and overrides, which can show "12" as "21"
    (0x2060, 0x206F),  # word joiner, isolates and other format characters
    (0x3164, 0x3164),  # another filler
    (0xD800, 0xDFFF),  # halves of characters, as a file name with broken bytes has them
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFA0, 0xFFA0),  # another filler
    (0xFFF9, 0xFFFB),  # interlinear annotation
    (0xE0000, 0xE007F),  # tags: a whole invisible alphabet
)
# Shown, not dropped: a name with an invisible character in it is spelled differently, and an editor should see how.
SHOWN = {code: f"<U+{code:04X}>" for first, last in OBEYED for code in range(first, last + 1)}

BLANKS = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")
MARKDOWN = re.compile(
    r"""
    [\\`*_{}\[\]|~$]            # emphasis, code, links, table cells, formulas, templates of site generators
    | ^[#+=-](?!\w)             # headings, lists and rules, at the start of a line only
    | (?<=^\d)[.)] | (?<=^\d\d)[.)] | (?<=^\d{3})[.)] | (?<=^\d{4})[.)]  # numbered lists
    """,
    re.VERBOSE,
)
# Code hosts look for these in what is shown, when entities and backslashes are long resolved: "@ana" notifies somebody.
# A character in an element of its own looks the same and parts the words that they look for.
LINKED = re.compile(
    r"""
    @                           # @user, @group/team, user@example.org, repository@commit
    | \#(?=\w)                  # #12, owner/repository#12
    | (?:[!%^]|&amp;)(?=\d)     # !12, %12, ^12, &12: merge requests, milestones, alerts, epics
    | (?<=\b[Gg][Hh])-(?=\d)    # GH-12
    | (?<=:)/(?=/)              # https://example.org
    | (?<=\bwww)\.              # www.example.org
    | :(?!\d+:)(?=[+\w\\-]+:)   # :fire:, shown as a picture
    | (?<![0-9A-Za-z_])[0-9a-f](?=[0-9a-f]{6,63}(?![0-9A-Za-z_]))  # a commit, by seven or more of its digits
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
    r"""The text as markdown and HTML show it letter for letter, with nothing in it that a code host links or notifies.

    >>> in_markdown("[/b] <script> @ana")
    '\\[/b\\] &lt;script&gt; <span>@</span>ana'
    """
    line = visible(text, limit).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return LINKED.sub(r"<span>\g<0></span>", MARKDOWN.sub(r"\\\g<0>", line))


def in_code(command: str) -> str:
    """A command between backticks, more of them than it holds itself."""
    longest = max(map(len, re.findall("`+", command)), default=0)
    fence, blank = "`" * (longest + 1), " " if longest else ""
    return f"{fence}{blank}{command}{blank}{fence}"
