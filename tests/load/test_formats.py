"""What each input format calls title, publisher and date, and where its text lies."""

import io
import json
from pathlib import Path

import pytest

from factcheck.load import ArticleError, Loaded, load, load_one


def write(folder: Path, name: str, content: object) -> Path:
    """A file in a folder; whatever is no string is written as JSON."""
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def sentences(loaded: Loaded) -> list[str]:
    """What is said of the troubles, without their folder."""
    return [trouble.sentence.rsplit("/", 1)[-1] for trouble in loaded.troubles]


def test_plain_text_is_kept_whole(tmp_path: Path) -> None:
    """Nothing marks a headline in plain text, so all of it is text and offsets are those of the file."""
    path = write(tmp_path, "osh.txt", "Bridge falls in Osh\n\nTwelve people were killed.\n")
    article = load_one(path)
    assert (article.id, article.title, article.text) == ("osh", None, path.read_text())


def test_front_matter_gives_the_metadata(tmp_path: Path) -> None:
    """A newsroom's Markdown carries its metadata on top; keys of its own are its own business."""
    matter = "id: 007\ntitle: 'Bridge: twelve dead'\nsource: The Courier\ndesk: [a, b]\n"
    matter += "published: 2010-06-12\nmodified: 2010-06\nlanguage: en-GB\n"
    path = write(
        tmp_path, "osh.md", f"---\n{matter}url: https://courier.example/1\n---\n\nTwelve people were killed.\n"
    )
    article = load_one(path)
    assert (article.id, article.title, article.source) == ("007", "Bridge: twelve dead", "The Courier")
    assert (article.published, article.modified) == ("2010-06-12", "2010-06")
    assert (article.language, article.url) == ("en-GB", "https://courier.example/1")
    assert article.text == "Twelve people were killed."


def test_a_heading_is_the_title_of_markdown(tmp_path: Path) -> None:
    """Markdown marks its headline, so it is no guess; front matter that has a title leaves the heading in the text."""
    write(tmp_path, "a.md", "# Bridge falls #\n\nTwelve dead.")
    write(tmp_path, "b.md", "---\ntitle: Other\n---\n# Bridge falls\n\nTwelve dead.")
    first, second = load([tmp_path]).articles
    assert (first.title, first.text) == ("Bridge falls", "Twelve dead.")
    assert (second.title, second.text) == ("Other", "# Bridge falls\n\nTwelve dead.")


@pytest.mark.parametrize("text", ["One.\n\n---\n\nTwo.\n\n---\n\nThree.", "---\n\nOne.", "---\nOne, two.\n---\nThree."])
def test_rules_in_markdown_are_no_front_matter(tmp_path: Path, text: str) -> None:
    """Lines of dashes part sections; nothing of the text is lost to them."""
    assert load_one(write(tmp_path, "a.md", text)).text == text


@pytest.mark.parametrize(
    ("matter", "says"),
    [
        ("published: next week", "a.md: published is 'next week'; write it like 2024-05-07"),
        ("published: 2024-13-45", "a.md: published is '2024-13-45'; write it like 2024-05-07"),
        ("published: [2024, 2025]", "a.md: published is a list; write it like 2024-05-07"),
        ("title: {a: b}", "a.md: title is a mapping; write it as text in quotes"),
        (
            "title: 'open",
            "a.md: the front matter is no YAML (line 3: found unexpected end of stream); "
            "write lines like title: Bridge collapses",
        ),
    ],
)
def test_broken_front_matter_is_told_with_its_cure(tmp_path: Path, matter: str, says: str) -> None:
    """The message names the file, the value and how to write it."""
    path = write(tmp_path, "a.md", f"---\n{matter}\n---\nTwelve dead.")
    with pytest.raises(ArticleError) as error:
        load_one(path)
    assert str(error.value).removeprefix(f"{tmp_path}/") == says


@pytest.mark.parametrize("nothing", ["", "~", "null", "''"])
def test_an_empty_key_is_no_value(tmp_path: Path, nothing: str) -> None:
    """A template's unfilled lines are as good as none."""
    path = write(tmp_path, "a.md", f"---\nid: {nothing}\npublished: {nothing}\nsource: {nothing}\n---\nTwelve dead.")
    article = load_one(path)
    assert (article.id, article.published, article.source) == ("a", None, None)


def test_lines_of_json_are_articles(tmp_path: Path) -> None:
    """A line is an article, its nulls are values that nobody knows, its text is kept to the character."""
    row = {
        "id": "x",
        "title": None,
        "published": "2010-06-12",
        "source": None,
        "url": None,
        "text": "Twelve\r\ndead.\u2028",
    }
    article = load_one(write(tmp_path, "rows.jsonl", json.dumps(row) + "\n\n"))
    assert (article.id, article.title, article.published, article.text) == (
        "x",
        None,
        "2010-06-12",
        "Twelve\r\ndead.\u2028",
    )


def test_a_broken_line_leaves_the_others(tmp_path: Path) -> None:
    """Each line that cannot be read is named; all others are read."""
    lines = [
        '{"id": "a", "text": "One."}',
        "{broken",
        "[1]",
        '{"id": "d", "text": 4}',
        '{"id": "e"}',
        '{"id": "f", "text": "Six."}',
    ]
    loaded = load([write(tmp_path, "rows.jsonl", "\n".join(lines))])
    assert [article.id for article in loaded.articles] == ["a", "f"]
    assert [trouble.line for trouble in loaded.troubles] == [2, 3, 4, 5]
    assert sentences(loaded) == [
        "rows.jsonl:2: is no JSON (column 2: Expecting property name enclosed in double quotes); "
        "mend it or write it again",
        'rows.jsonl:3: is a list, not an article; write {"id": …, "text": …}',
        "rows.jsonl:4: text is 4; write it as text in quotes",
        "rows.jsonl:5: holds no text; put the article's words into it",
    ]


def test_articles_without_ids_are_called_by_their_line(tmp_path: Path) -> None:
    """An id that is made up is said once a file, so that nobody takes it for the publisher's."""
    loaded = load([write(tmp_path, "rows.jsonl", '{"text": "One."}\n\n{"text": "Two."}')])
    assert [article.id for article in loaded.articles] == ["rows:1", "rows:3"]
    (remark,) = loaded.remarks
    assert remark.sentence.endswith(
        "rows.jsonl: 2 articles have no id; they are called rows:1 and so on, by their line"
    )


def test_ninjs_of_all_versions_is_read(tmp_path: Path) -> None:
    """Version 1 has headline and body_text, version 2 lists of them, version 3 the same lists in camelCase."""
    one = {
        "uri": "urn:n:1",
        "headline": "Bridge falls",
        "body_text": "Twelve dead.",
        "versioncreated": "2010-06-12T10:00:00Z",
    }
    two = {
        "uri": "https://agency.example/2",
        "headlines": [{"role": "sub", "value": "Grief in Osh"}, {"role": "main", "value": "Bridge falls"}],
        "bodies": [
            {
                "role": "html",
                "contenttype": "text/html",
                "value": "<p>Twelve&nbsp;dead.</p><p>A bridge <b>fell</b>.</p>",
            }
        ],
        "firstcreated": "2010-06-12T10:00:00Z",
        "versioncreated": "2010-06-13T11:00:00+0600",
        "infosources": [{"name": "The Agency"}],
        "copyrightholder": "Somebody",
        "located": "Osh, Kyrgyzstan",
        "language": "en-GB",
    }
    three = {
        "uri": "urn:n:3",
        "headlines": [{"role": "main", "value": "Bridge falls"}],
        "bodies": [
            {"role": "main", "contentType": "text/plain", "value": "Twelve dead. A bridge fell."},
            {
                "role": "rich",
                "contentType": "application/xhtml+xml",
                "value": "<p>Twelve dead.</p><p>A bridge fell.</p>",
            },
        ],
        "versionCreated": "2010-06-12T10:00:00Z",
        "copyrightHolder": "The Agency",
    }
    first, second, third = load([write(tmp_path, "items.json", [one, two, three])]).articles
    assert (first.id, first.title, first.text, first.published) == (
        "urn:n:1",
        "Bridge falls",
        "Twelve dead.",
        "2010-06-12T10:00:00Z",
    )
    assert (second.title, second.source, second.url) == ("Bridge falls", "The Agency", "https://agency.example/2")
    assert (second.published, second.modified) == ("2010-06-12T10:00:00Z", "2010-06-13T11:00:00+06:00")
    assert (second.text, second.dateline) == ("Twelve\xa0dead.\n\nA bridge fell.", "Osh, Kyrgyzstan")
    assert (third.text, third.source, third.modified) == ("Twelve dead.\n\nA bridge fell.", "The Agency", None)


def test_a_picture_in_ninjs_holds_no_text(tmp_path: Path) -> None:
    """An item without a body is told, not passed over."""
    loaded = load([write(tmp_path, "item.json", {"uri": "urn:n:1", "type": "picture", "headline": "Bridge"})])
    assert sentences(loaded) == ["item.json: holds no text; put the article's words into it"]


def test_one_object_of_our_own_is_an_article(tmp_path: Path) -> None:
    """A .json file may hold one article in the form of a .jsonl line."""
    assert load_one(write(tmp_path, "osh.json", {"text": "Twelve dead.", "source": "Courier"})).source == "Courier"


PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>Bridge falls | Courier</title>
<meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2010-06-12T10:00:00+06:00">
<link rel="canonical" href="https://courier.example/bridge"><meta name="date" content="yesterday">{linked}</head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Bridge falls in Osh</h1>
<p>At least twelve people were killed on Saturday when a bridge fell into the river
in the south of the country, officials said.</p>
<p>Another thirty were taken to hospital with injuries,
and divers went on searching for the missing through the night.</p>
</article><footer>Copyright The Courier</footer></body></html>"""
LINKED = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"],
"headline": "Bridge falls in Osh", "publisher": {"name": "Courier & Sons"}, "datePublished": "2010-06-12",
"dateModified": "soon"}]}</script>"""


def test_a_saved_page_gives_its_article(tmp_path: Path) -> None:
    """The page around the article is left out; publisher and dates are those that the page declares."""
    pytest.importorskip("trafilatura")
    article = load_one(write(tmp_path, "bridge.html", PAGE.replace("{linked}", "")))
    assert (
        article.text.startswith("At least twelve people were killed")
        or "At least twelve people were killed" in article.text
    )
    assert "Copyright" not in article.text
    assert (article.source, article.published, article.language) == (
        "The Courier",
        "2010-06-12T10:00:00+06:00",
        "en-GB",
    )
    assert (article.url, article.title) == ("https://courier.example/bridge", "Bridge falls | Courier")


def test_linked_data_goes_before_meta_elements(tmp_path: Path) -> None:
    """JSON-LD is written for machines; a date in it that cannot be read is passed over."""
    pytest.importorskip("extruct")
    article = load_one(write(tmp_path, "bridge.html", PAGE.replace("{linked}", LINKED)))
    assert (article.title, article.source) == ("Bridge falls in Osh", "Courier & Sons")
    assert (article.published, article.modified) == ("2010-06-12", None)


@pytest.mark.parametrize(
    "linked", ["{broken", "[1, null]", '{"@graph": 3}', '{"@type": "NewsArticle", "publisher": [], "headline": 3}']
)
def test_broken_linked_data_does_not_lose_the_page(tmp_path: Path, linked: str) -> None:
    """The page is read by its meta elements then."""
    pytest.importorskip("extruct")
    script = f'<script type="application/ld+json">{linked}</script>'
    assert load_one(write(tmp_path, "bridge.html", PAGE.replace("{linked}", script))).source == "The Courier"


@pytest.mark.parametrize("page", ["<html></html>", "<html><body></body></html>", "<" * 500, "]]>&#0;<!-- "])
def test_a_page_without_an_article_is_told(tmp_path: Path, page: str) -> None:
    """Nothing is made up of a page that holds no article."""
    pytest.importorskip("trafilatura")
    loaded = load([write(tmp_path, "bridge.html", page)])
    assert loaded.articles == ()
    assert "save its words as .txt" in loaded.troubles[0].sentence or "is no HTML page" in loaded.troubles[0].sentence


def test_without_the_extra_a_page_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading web pages takes two libraries more, and the message is the command that installs them."""
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    loaded = load([write(tmp_path, "bridge.html", PAGE), write(tmp_path, "b.txt", "Twelve dead.")])
    assert "pip install newsfactcheck[html]" in loaded.troubles[0].sentence
    assert [article.id for article in loaded.articles] == ["b"]


@pytest.mark.parametrize(
    ("piped", "title"),
    [
        ("Twelve dead.", None),
        ("[REPORT] Twelve dead.", None),
        ("---\ntitle: Bridge falls\n---\nTwelve dead.", "Bridge falls"),
        ('{"title": "Bridge falls", "text": "Twelve dead."}', "Bridge falls"),
        ('[\n {"title": "Bridge falls", "text": "Twelve dead."}]', "Bridge falls"),
    ],
)
def test_standard_input_is_one_article(piped: str, title: str | None) -> None:
    """What is piped in is recognized by how it begins."""
    (article,) = load(["-"], stdin=io.StringIO(piped)).articles
    assert article.title == title
    assert article.text.endswith("Twelve dead.")


def test_standard_input_in_bytes_is_decoded_like_a_file() -> None:
    """A pipe brings bytes in any encoding."""
    loaded = load(["-"], stdin=io.BytesIO("Ruiz, Andr\xe9".encode("latin-1")))
    assert loaded.articles[0].text == "Ruiz, André"
    assert loaded.remarks[0].sentence.startswith("standard input: not UTF-8")


def test_one_article_is_asked_of_load_one(tmp_path: Path) -> None:
    """A file of several articles is for `load`."""
    path = write(tmp_path, "two.json", [{"id": "a", "text": "One."}, {"id": "b", "text": "Two."}])
    with pytest.raises(ArticleError, match=r"two\.json: holds 2 articles, not one"):
        load_one(path)
