"""When something happened: see rule.py."""
