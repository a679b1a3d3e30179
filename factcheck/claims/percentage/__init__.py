"""Percentage: what share of what, and by how much something rose or fell."""
