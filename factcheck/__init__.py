"""factcheck: compares what articles by different publishers claim about the same events.

The public API, imported when first used: `load`, `annotate`, `extract`, `check`, `compare_names`.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from factcheck.version import VERSION

if TYPE_CHECKING:
    from factcheck.annotate import annotate as annotate
    from factcheck.extract import extract as extract
    from factcheck.load import load as load
    from factcheck.pipeline import check as check
    from factcheck.resolve.spelling import compare_names as compare_names

PUBLIC = {
    "annotate": "factcheck.annotate",
    "check": "factcheck.pipeline",
    "compare_names": "factcheck.resolve.spelling",
    "extract": "factcheck.extract",
    "load": "factcheck.load",
}
"""Each public function and the module that it comes from."""

__version__ = VERSION
__all__ = ["__version__", "annotate", "check", "compare_names", "extract", "load"]


class _Package(ModuleType):
    """The package, in which `load` and `extract` stay functions although modules of these names are imported into it."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name in PUBLIC and isinstance(value, ModuleType):
            return
        super().__setattr__(name, value)


def __getattr__(name: str) -> Any:
    if name not in PUBLIC:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    function = getattr(import_module(PUBLIC[name]), name)
    globals()[name] = function
    return function


sys.modules[__name__].__class__ = _Package
