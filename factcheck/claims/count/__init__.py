"""Count: how many things there were, were used, hit or cast, and how many people took part."""
