"""Names of persons, places and organizations, read at capital letters; no model, one pass and one look back."""

from factcheck.text.names.read import read_names

__all__ = ["read_names"]
