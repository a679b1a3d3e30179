"""How an article writes a person's name."""
