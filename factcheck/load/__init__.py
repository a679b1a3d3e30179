"""One file an input format -> Articles: what each format calls title, publisher and date, and where its text lies."""

from factcheck.load.loading import load, load_one, stream
from factcheck.load.outcome import ArticleError, Loaded, Remark, Trouble

__all__ = ["ArticleError", "Loaded", "Remark", "Trouble", "load", "load_one", "stream"]
