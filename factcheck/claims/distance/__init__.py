"""Distance: how far two places lie apart, and how long, deep or high a thing is."""
