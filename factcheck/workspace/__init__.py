"""A user's project on disk: settings, committed claims, and what `factcheck init` writes."""

from factcheck.workspace.claims_store import ClaimsError, read, stale, write
from factcheck.workspace.files import replace_file
from factcheck.workspace.settings import Settings, SettingsError, find_settings, read_settings
from factcheck.workspace.starter import start

__all__ = [
    "ClaimsError",
    "Settings",
    "SettingsError",
    "find_settings",
    "read",
    "read_settings",
    "replace_file",
    "stale",
    "start",
    "write",
]
