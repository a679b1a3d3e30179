"""Age: how old a person is."""
