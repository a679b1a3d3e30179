"""Money: sums and what they are for."""
