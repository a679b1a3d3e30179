"""Numbers in running text, with their hedges, bounds and units."""

from factcheck.text.figures.ages import read_ages
from factcheck.text.figures.read import read_figures

__all__ = ["read_ages", "read_figures"]
