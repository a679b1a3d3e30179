"""What was seen and could not be read."""

from factcheck.model.evidence import Evidence


class Unread(Evidence):
    """Words near a trigger that no rule could read, with the reason."""

    kind: str
    """The claim kind whose trigger stands beside these words."""
    reason: str
