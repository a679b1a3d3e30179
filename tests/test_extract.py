"""What extraction as a whole promises."""

import gc
from pathlib import Path

from factcheck.extract import extract
from factcheck.load import load

ARTICLES = Path(__file__).parent.parent / "articles"


def test_reading_builds_no_cycles() -> None:
    """The collector of cycles may rest while articles are read: there is nothing for it to find."""
    articles = load([ARTICLES]).articles
    extract(articles)
    gc.collect()
    gc.disable()
    try:
        found = extract(articles)
        assert found.claims
        assert gc.collect() == 0
        assert not gc.isenabled()
    finally:
        gc.enable()
    extract(articles)
    assert gc.isenabled()
