"""Area: how large a stretch of land or water is."""
