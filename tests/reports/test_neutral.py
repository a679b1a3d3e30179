"""Article text in a report is shown, never obeyed."""

import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import span

from factcheck.model import Answer, Article, Finding, Pair, Relation, Report, Severity, Unread
from factcheck.reports import FORMATS, writer
from factcheck.reports.neutral import SHOWN, in_code, in_markdown, visible

NASTY = {
    "rich markup": "[bold red]fire[/b] [/]",
    "template": "{{ 7*7 }} {% raw %}",
    "script": "</script><script>alert(1)</script>",
    "colour": "\x1b[31mred\x1b[0m and \x9b2J gone",
    "bell and backspace": "twelve\x07\x08\x08\x08\x08\x08\x08nine",
    "overwriting": "at least 12\rat least 90",
    "right to left": "killed \u202e21\u202c people \u2066and\u2069 more",
    "table cells": "a | b \\| c",
    "table line": "one\n|---|---|\ntwo",
    "endless": "x" * 10_000,
    "endless blanks": "y" + " " * 10_000 + "z",
    "link": "[here](javascript:alert(1)) <https://example.org> ![i](x.png) https://example.org www.example.org",
    "heading": "# Breaking",
    "invisible": "no\u200bbody \ufeff\U000e0041",
    "wide": "死者12人 🧑‍🚒",
    "soft": "so\u00adft jo\u034fin ze\u200bro no\u200cn wi\u200dth wo\u2060rd bo\ufeffm fi\u3164ll",
    "mention": "@ana and @news/desk, write to ana@example.org or mailto:ana@example.org",
    "reference": "#12 owner/desk#12 GH-12 gh-12 !12 %12 $12 &12 ^12 ~12 owner/desk!12",
    "commit": "9fceb02 owner/desk@9fceb02 9fceb02d0ae598e95dc970b74767f19372d61af8 9fceb02...0ae598e",
    "picture": ":fire: :+1: :white_check_mark: at 12:30:45",
}


def report_with(nasty: str) -> Report:
    """A report in which every field that holds words of an article holds the nasty ones."""
    article = Article(id=nasty, title=nasty, source=nasty, published=nasty, text=f"before {nasty} after")
    answer = Answer.model_validate(
        {**span(article, nasty), "claim": "c1", "value": nasty, "attribution": nasty, "as_of": nasty}
    )
    finding = Finding(
        id="f1",
        question=nasty,
        story=None,
        kind="killed",
        relation=Relation.CONTRADICTION,
        type="numeric",
        severity=Severity.ERROR,
        because=nasty,
        answers=(answer, answer),
        pairs=(Pair(a=0, b=1, relation=Relation.CONTRADICTION, because=nasty),),
    )
    agreement = finding.model_copy(update={"relation": Relation.EQUIVALENT, "severity": Severity.NONE})
    unread = Unread.model_validate({**span(article, nasty), "kind": "killed", "reason": nasty})
    return Report(articles=(article,), stories=(), questions=(), findings=(finding, agreement), unread=(unread,))


@pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY)
@pytest.mark.parametrize("name", ["full", "concise", "markdown"])
def test_nothing_obeyed_reaches_a_reader(name: str, nasty: str) -> None:
    """No control character, no character that turns a line around, and no endless line leaves the program."""
    written = writer(name)(report_with(nasty))
    assert not set(map(ord, written)) & (set(SHOWN) - {ord("\n")})
    assert max(map(len, written.splitlines())) < 2500


@pytest.mark.parametrize("nasty", NASTY.values(), ids=NASTY)
@pytest.mark.parametrize("name", ["json", "json-lines"])
def test_machines_get_the_words_unchanged(name: str, nasty: str) -> None:
    """JSON escapes what it must, and gives back every character."""
    written = writer(name)(report_with(nasty))
    found = json.loads(written if name == "json" else written.splitlines()[0])
    finding = found["findings"][0] if name == "json" else found
    assert finding["answers"][0]["exact"] == nasty


def test_every_format_is_covered_here() -> None:
    """A new format is for people or for machines, and one of the tests above takes it in."""
    assert set(FORMATS) == {"full", "concise", "markdown", "json", "json-lines"}


def test_markdown_table_keeps_its_columns() -> None:
    """A bar in an article does not open another column."""
    rows = [line for line in writer("markdown")(report_with("a | b \\| c")).splitlines() if line.startswith("| a")]
    assert rows
    for row in rows:
        bars = row.replace("\\\\", "").replace("\\|", "").count("|")
        assert bars in (4, 6)  # three columns of articles, five of answers


def test_markdown_has_no_markup_of_the_article() -> None:
    """What an article holds of HTML and markdown is read letter for letter."""
    pytest.importorskip("markdown_it")
    from markdown_it import MarkdownIt

    page = MarkdownIt("commonmark").enable("table").render("\n\n".join(in_markdown(nasty) for nasty in NASTY.values()))
    assert "<script" not in page
    assert "<a " not in page
    assert "<img" not in page
    assert "<h1" not in page
    assert "<em" not in page


class Words(HTMLParser):
    """The pieces of text of a page, as a code host looks through them for what to link."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        """Text between two tags."""
        self.pieces.append(data)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("@ana", "@ana"),
        ("thanks to @news/desk.", "@news/desk"),
        ("ana@example.org", "ana@example.org"),
        ("#12", "#12"),
        ("owner/desk#12", "owner/desk#12"),
        ("see GH-12", "GH-12"),
        ("see !12", "!12"),
        ("at &12", "&12"),
        ("see https://example.org/a", "https://example.org/a"),
        ("see www.example.org", "www.example.org"),
        ("in 9fceb02", "9fceb02"),
        ("in 9fceb02d0ae598e95dc970b74767f19372d61af8", "9fceb02d0ae598e95dc970b74767f19372d61af8"),
        (":fire:", ":fire:"),
        (":white_check_mark:", ":white_check_mark:"),
    ],
)
def test_code_host_finds_nothing_to_link_or_notify(text: str, whole: str) -> None:
    """Hosts look at the text between tags, entities resolved: no piece holds a whole reference, all of them do."""
    words = Words()
    words.feed(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", in_markdown(text)))
    assert "".join(words.pieces) == text
    assert not any(whole in piece for piece in words.pieces)
    assert not any(re.match(r"[@#!&][\w/]", piece) for piece in words.pieces)


def test_ordinary_words_need_no_escape() -> None:
    """Sums, hours and shares of a report stay easy to read in its source."""
    for text in ("Half of 1,200 people, 12% more, at 12:30", "Ana Ruiz (Port Amber): at least 12", "R&D"):
        assert in_markdown(text) == text.replace("&", "&amp;")


@pytest.mark.parametrize(
    "invisible", ["\u00ad", "\u034f", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u3164", "\udce9"]
)
def test_invisible_characters_are_shown(invisible: str) -> None:
    """A name with an invisible character in it is another spelling, and looks like one."""
    assert visible(f"Ru{invisible}iz") == f"Ru<U+{ord(invisible):04X}>iz"


def test_command_in_backticks_survives_its_paths() -> None:
    """A path may hold backticks; the code around it has more."""
    assert in_code("factcheck report") == "`factcheck report`"
    assert in_code("factcheck report 'a`b``c.md'") == "``` factcheck report 'a`b``c.md' ```"


def test_escape_sequence_is_written_out() -> None:
    """A colour code in an article is shown as what it is."""
    assert visible("\x1b[31mred") == "<U+001B>[31mred"


@given(st.text())
def test_any_text_is_visible_on_one_line(text: str) -> None:
    """Whatever the text, what is shown is one line without anything to obey."""
    assert not set(map(ord, visible(text))) & set(SHOWN)
    assert len(in_markdown(text).splitlines()) <= 1
