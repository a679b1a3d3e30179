"""Population: how many live in a place."""
